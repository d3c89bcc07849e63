"""What became of every file that was to be read: how much was found in it, or why nothing."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from parsing.models import Article, Extraction, FileProblem, Model


class Reception(StrEnum):
    """How it went with a file or an article; what needs looking at comes first."""

    SKIPPED = "skipped"
    """It could not be read, or nothing could be read out of it."""
    NOTHING = "nothing found"
    """It states no result, or none that the rules know."""
    COPY = "copy"
    """It is another article printed again, and does not count."""
    READ = "read"


class Intake(Model):
    """One article, or one file that is none."""

    reception: Reception
    name: str
    """The article's name; of a file that is none, its path."""
    path: str | None = None
    """None for standard input."""
    why: str | None = None
    """One plain sentence; None where there is nothing to explain."""
    copy_of: str | None = None
    claims: int = 0
    doubts: int = 0
    corrected: int = 0
    """Claims that a reader has corrected or rejected."""
    contests: int = 0


def take_in(
    articles: Mapping[str, Article],
    extractions: Mapping[str, Extraction],
    problems: Iterable[FileProblem],
    copies: Mapping[str, str],
) -> tuple[Intake, ...]:
    """What became of everything, worst first, then by name."""
    skipped = [Intake(reception=Reception.SKIPPED, name=p.path, path=p.path, why=p.message) for p in problems]
    read = [
        _of(article, extractions[name], copies.get(name)) for name, article in articles.items() if name in extractions
    ]
    order = list(Reception)
    return tuple(sorted([*skipped, *read], key=lambda each: (order.index(each.reception), each.name)))


def _of(article: Article, extraction: Extraction, original: str | None) -> Intake:
    claims = extraction.claims
    reception = Reception.COPY if original is not None else Reception.READ if claims else Reception.NOTHING
    return Intake(
        reception=reception,
        name=article.name,
        path=str(article.path) if article.path is not None else None,
        why=_why(reception, article, original),
        copy_of=original,
        claims=len(claims),
        doubts=len(extraction.doubts),
        corrected=sum(claim.correction is not None for claim in claims),
        contests=len({claim.contest for claim in claims}),
    )


def _why(reception: Reception, article: Article, original: str | None) -> str | None:
    if reception is Reception.COPY:
        return f"It is the same article as {original}, which counts."
    if reception is Reception.READ:
        return None
    from parsing.extraction import why_nothing

    return why_nothing(article)
