"""Corrections put to the claims that they are of, and to no others."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from parsing.corrections.sidecar import folder_of
from parsing.models import Article, Claim, Contest, Correction, Extraction, UnusedCorrection


def apply_corrections(
    articles: Mapping[str, Article],
    extractions: Mapping[str, Extraction],
    corrections: Mapping[Path, Iterable[Correction]],
) -> tuple[dict[str, Extraction], tuple[UnusedCorrection, ...]]:
    """What was read, with what readers say of it, and the corrections that fit none of it.

    Whatever corrections the claims carried before are taken off first. A correction of a file that has not been read
    waits for that.
    """
    corrected = {name: _bare(extraction) for name, extraction in extractions.items()}
    unused: list[UnusedCorrection] = []
    by_file = _names_by_file(articles, corrections)
    for folder, said in corrections.items():
        for correction in said:
            names = by_file.get((folder, correction.file), [])
            fitting = [
                (name, claim) for name in names if name in corrected for claim in _fitting(corrected[name], correction)
            ]
            if len(fitting) == 1:
                name, claim = fitting[0]
                corrected[name] = _with(corrected[name], claim, correction)
            elif names:
                unused.append(_unused(names[0], articles[names[0]], correction))
    return corrected, tuple(unused)


def as_read(claim: Claim) -> Claim:
    """A claim as it was before any correction."""
    return claim.before or claim


def _bare(extraction: Extraction) -> Extraction:
    if all(claim.correction is None for claim in extraction.claims):
        return extraction
    return extraction.model_copy(update={"claims": tuple(as_read(claim) for claim in extraction.claims)})


def _names_by_file(
    articles: Mapping[str, Article], corrections: Mapping[Path, Iterable[Correction]]
) -> dict[tuple[Path, str], list[str]]:
    """The articles in each file that lies in a folder with corrections: of some formats a file holds several."""
    names: dict[tuple[Path, str], list[str]] = {}
    for article in articles.values():
        folder = folder_of(article)
        if folder is not None and folder in corrections and article.path is not None:
            names.setdefault((folder, article.path.name), []).append(article.name)
    return names


def _fitting(extraction: Extraction, correction: Correction) -> list[Claim]:
    """The claims that a correction is of; where several fit, those of its party and person."""
    alike = list(dict.fromkeys(claim for claim in extraction.claims if _is_of(correction, claim)))
    if len(alike) <= 1:
        return alike
    return [claim for claim in alike if (claim.party, claim.person) == (correction.party, correction.person)]


def _is_of(correction: Correction, claim: Claim) -> bool:
    return (
        (claim.start, claim.end, claim.measure) == (correction.start, correction.end, correction.measure)
        and claim.quote == correction.quote
        and claim.contest.address == correction.contest
        and (claim.value, claim.bound) == (correction.read, correction.bound)
    )


def _with(extraction: Extraction, claim: Claim, correction: Correction) -> Extraction:
    changed = claim.model_copy(update={**_right(claim, correction), "correction": correction, "before": claim})
    return extraction.model_copy(
        update={"claims": tuple(changed if other == claim else other for other in extraction.claims)}
    )


def _right(claim: Claim, correction: Correction) -> dict[str, object]:
    """The fields of a claim that are other than they were read."""
    right: dict[str, object] = {"value": correction.value, "bound": None} if correction.value is not None else {}
    right |= {"person": correction.right_person} if correction.right_person else {}
    right |= {"party": correction.right_party} if correction.right_party else {}
    if correction.right_seat or correction.right_election:
        seat, election = correction.right_seat or claim.seat, correction.right_election or claim.contest.election
        right |= Contest.at(seat, election, notional=claim.notional).model_dump()
    return right


def _unused(name: str, article: Article, correction: Correction) -> UnusedCorrection:
    there = article.text[correction.start : correction.end] == correction.quote
    return UnusedCorrection(article=name, correction=correction, are_words_there=there)
