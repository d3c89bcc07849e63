"""A reader's word on a claim, written down beside its article, and taken back."""

from pathlib import Path
from typing import Final, NamedTuple

from parsing.corrections.sidecar import SIDECAR, SidecarError, folder_of, line_of, read_sidecar, write_sidecar
from parsing.models import PUT_RIGHT, Article, Claim, Correction, Value


class Belonging(NamedTuple):
    """Whose a claim is and of which contest, as far as that is to be put right; None for what is as read."""

    person: str | None = None
    party: str | None = None
    seat: str | None = None
    election: str | None = None


AS_READ: Final = Belonging()


def of_claim(article: Article, claim: Claim, value: Value, reason: str, belonging: Belonging = AS_READ) -> Correction:
    """The correction of a claim to `value` and to where it belongs; its rejection where nothing is other than read.

    Raises SidecarError.
    """
    if article.path is None:
        raise SidecarError("Corrections are kept beside a file, and this was read from standard input.")
    return Correction(
        file=article.path.name,
        start=claim.start,
        end=claim.end,
        quote=claim.quote,
        measure=claim.measure,
        contest=claim.contest.address,
        party=claim.party,
        person=claim.person,
        read=claim.value,
        bound=claim.bound,
        value=value,
        right_person=belonging.person,
        right_party=belonging.party,
        right_seat=belonging.seat,
        right_election=belonging.election,
        reason=reason,
    )


def keep(article: Article, correction: Correction) -> Path:
    """Write a correction beside its article; in the place of an earlier one of the same claim. Raises SidecarError.

    What else stands in the file stays as it is. The file comes back.
    """
    return _rewrite(article, correction, kept=True)


def undo(article: Article, correction: Correction) -> Path:
    """Take a correction back. Raises SidecarError."""
    return _rewrite(article, correction, kept=False)


def _rewrite(article: Article, correction: Correction, *, kept: bool) -> Path:
    folder = folder_of(article)
    if folder is None:
        raise SidecarError("Corrections are kept beside a file, and this was read from standard input.")
    path = folder / SIDECAR
    others = [line.text for line in read_sidecar(path) if not _is_of_same(line.correction, correction)]
    write_sidecar(path, [*others, line_of(correction)] if kept else others)
    return path


def _is_of_same(one: Correction | None, other: Correction) -> bool:
    """Whether two corrections are of one claim."""
    said = {**dict.fromkeys(PUT_RIGHT), "reason": ""}
    return one is not None and one.model_copy(update=said) == other.model_copy(update=said)
