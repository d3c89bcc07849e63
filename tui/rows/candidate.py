"""The rows of a candidate: their contests, then their party election by election."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from parsing.models import CandidateResult, Result
from parsing.standings import PartyYear, share_of
from tui.figures import marks, written
from tui.party import letters
from tui.rows.span import Row, Span, fit
from tui.safe import visible
from tui.words import count, election_name, party_name

_MEASURE: Final = 78


@dataclass(frozen=True, slots=True)
class Career:
    """A candidate as the record and the articles know them."""

    person: str | None
    party: str | None
    contests: Sequence[tuple[Result, CandidateResult]]
    years: Sequence[PartyYear]
    """The party's; empty without official results."""


def career_rows(career: Career, width: int) -> list[Row]:
    """The person's contests, each of which can be opened; then the party's seats, share and lost deposits by year."""
    inner = min(width - 2, _MEASURE)
    rows: list[Row] = []
    if career.person:
        rows += [_title(f"{career.person}: {count(len(career.contests), 'contest', 'contests')}", inner)]
        rows += [_heading(("election", "seat"), ("votes", "share", "place"), inner)]
        rows += [_contest_row(result, line, inner) for result, line in career.contests]
        rows += [()]
    if career.party:
        rows += [_title(party_name(career.party), inner)]
    if career.years:
        rows += [_heading(("election", ""), ("seats", "of", "votes", "share", "lost deposits"), inner)]
        rows += [_year_row(year, inner) for year in career.years]
    elif career.party:
        rows += [(Span(" no official results of it", "muted"),)]
    return rows


def shown_marks(career: Career) -> str:
    """The marks that need a legend."""
    figures = (figure for _, line in career.contests for figure in (line.votes, line.share, line.position))
    return "".join(marks(figure) for figure in figures if figure is not None)


def _title(text: str, width: int) -> Row:
    return (Span(f" {fit(visible(text), width - 1)}", "title"),)


def _heading(first: tuple[str, str], numbers: Sequence[str], width: int) -> Row:
    right = "".join(f"{word:>{_width(word)}}" for word in numbers)
    left = fit(f" {first[0]:<10}{first[1]}", width - len(right))
    return (Span(left + right, "muted"),)


def _width(word: str) -> int:
    return max(11 if word == "votes" else 8, len(word) + 2)


def _contest_row(result: Result, line: CandidateResult, width: int) -> Row:
    figures = (line.votes, line.share, line.position)
    right = "".join(
        f"{written(figure):>{_width(word)}}" for figure, word in zip(figures, ("votes", "share", "place"), strict=True)
    )
    seat = f"{visible(result.contest.seat)} ({letters(line.party)})"
    left = fit(f" {election_name(result.contest):<10}{seat}", width - len(right))
    look = "strong" if line.won else ""
    return (Span(left, look, target=result.contest), Span(right, look, target=result.contest))


def _year_row(year: PartyYear, width: int) -> Row:
    share = share_of(year)
    cells = {
        "seats": f"{year.seats:,}",
        "of": f"{year.candidates:,}",
        "votes": f"{year.votes:,}",
        "share": "–" if share is None else f"{share:.1f}",
        "lost deposits": f"{year.lost_deposits:,}",
    }
    right = "".join(f"{text:>{_width(word)}}" for word, text in cells.items())
    return (Span(fit(f" {year.year}", width - len(right)) + right),)
