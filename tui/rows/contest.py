"""The rows of one contest: result line, candidates by votes, then the figures of the whole contest.

Every figure keeps its place from contest to contest, so that the eye can stay where it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from parsing.models import CandidateResult, Figure, Result
from tui.figures import NOT_REPORTED, marks, number, written
from tui.flags import Place, is_flagged
from tui.party import colour, letters
from tui.party_marks import USUAL, Mark, Sight, marks_of
from tui.rows.span import Align, Row, Span, fit
from tui.safe import visible
from tui.words import election_name, outcome_words, place

MEASURE: Final = 62
"""The columns stand no further apart than this: the eye has to get from a name to its votes."""
FIGURE_ROWS: Final = 4
HEAD_ROWS: Final = 3
_LETTERS: Final = 4
_VOTES: Final = 8
_SHARE: Final = 7
_CHANGE: Final = 7
_LABEL: Final = 9
_VALUE: Final = 9
_SECOND: Final = 26
"""The column at which the second figure of a row begins."""
_LOST: Final = "†"


@dataclass(frozen=True, slots=True, eq=False)
class FigureTarget:
    """A figure on the screen, with whose it is: what the cursor rests on."""

    figure: Figure
    whose: str
    """A candidate, or "" for the whole contest."""

    def __eq__(self, other: object) -> bool:
        """The same figure of the same result."""
        return isinstance(other, FigureTarget) and self.figure is other.figure

    __hash__ = None  # type: ignore[assignment]


def contest_marks(result: Result, sight: Sight = USUAL) -> dict[int, Mark]:
    """The mark of each candidate, by its `id`: no two look alike."""
    parties = tuple(candidate.party for candidate in result.candidates)
    return dict(zip(map(id, result.candidates), marks_of(parties, sight), strict=True))


def contest_rows(result: Result, flagged: frozenset[Place], slots: int, width: int, sight: Sight = USUAL) -> list[Row]:
    """The contest in `width` columns, its candidates in at least `slots` rows.

    `flagged` are the claims that findings cast doubt on.
    """
    inner = min(width - 2, MEASURE)
    marks = contest_marks(result, sight)
    people = [_candidate_row(candidate, marks[id(candidate)], flagged, inner) for candidate in result.candidates]
    blank = [()] * (slots - len(people))
    rows: list[Row] = [*_head(result, inner), *people, *blank, (), *_figures(result, flagged)]
    return [(Span(" "), *row) for row in rows]


def _head(result: Result, width: int) -> list[Row]:
    election = election_name(result.contest)
    seat = fit(visible(result.contest.seat), width - len(election) - 2)
    outcome = outcome_words(result)
    heading = f"{'votes':>{_VOTES}}{'share':>{_SHARE}}{'change':>{_CHANGE}}"
    where = fit(place(result), width - len(outcome) - 3)
    return [
        (Span(f"{seat} ", "title"), Span(f"{election} ", "title")),
        (Span(f"{visible(outcome)}   ", "strong"), Span(where, "muted")),
        (Span(" " * (width - len(heading) - 1)), Span(heading, "muted")),
    ]


def _candidate_row(candidate: CandidateResult, mark: Mark, flagged: frozenset[Place], width: int) -> Row:
    whose = visible(candidate.person or candidate.party or "unnamed candidate")
    name = visible(candidate.person or f"({candidate.party})" if candidate.person or candidate.party else "?")
    room = width - _LETTERS - _VOTES - _SHARE - _CHANGE - 2
    return (
        Span(fit(mark.letters, _LETTERS), "strong", mark.colour),
        Span(fit(name, room), "strong" if candidate.won else ""),
        Span(" "),
        *_cell(candidate.votes, whose, _VOTES, flagged),
        *_cell(candidate.share, whose, _SHARE, flagged),
        *_cell(candidate.share_change, whose, _CHANGE, flagged),
        Span(_LOST if candidate.lost_deposit else " ", "muted"),
    )


def _figures(result: Result, flagged: frozenset[Place]) -> list[Row]:
    left = (
        ("Majority", result.majority, _percentage(result.majority_pct, flagged)),
        ("Change", result.majority_change, ()),
        ("Valid", result.valid_votes, ()),
        ("Swing", result.swing, _direction(result.swing)),
    )
    right = (
        ("Turnout", result.turnout_pct),
        ("Electorate", result.electorate),
        ("Votes cast", result.total_votes),
        ("Rejected", result.rejected_votes),
    )
    rows = []
    for (label, figure, beside), (other, second) in zip(left, right, strict=True):
        first = (Span(f"{label:<{_LABEL}}", "muted"), *_cell(figure, "", _VALUE, flagged), *beside)
        used = sum(len(span.text) for span in first)
        rest = (Span(f"{other:<10}", "muted"), *_cell(second, "", _VALUE, flagged))
        rows.append((*first, Span(" " * max(1, _SECOND - used)), *rest))
    return rows


def _cell(figure: Figure | None, whose: str, width: int, flagged: frozenset[Place], align: Align = "right") -> Row:
    """A figure in its column; the cursor rests on its characters, not on the blank beside them."""
    if figure is None:
        return (Span(fit(NOT_REPORTED, width, align), "muted"),)
    text = written(figure, finding=is_flagged(figure, flagged))
    target = FigureTarget(figure, whose)
    sign = marks(figure, finding=is_flagged(figure, flagged))
    blank = " " * (width - len(text))
    return (Span(blank), Span(sign, "mark", target=target), Span(text[len(sign) :], target=target))


def _percentage(figure: Figure | None, flagged: frozenset[Place]) -> Row:
    if figure is None or figure.value is None:
        return ()
    target = FigureTarget(figure, "")
    sign = marks(figure, finding=is_flagged(figure, flagged))
    return (
        Span(" "),
        Span(sign, "mark", target=target),
        Span(f"{number(figure.measure, figure.value)}%", target=target),
    )


def _direction(swing: Figure | None) -> Row:
    if swing is None or not swing.party:
        return ()
    origin = Span(letters(swing.from_party), "strong", colour(swing.from_party)) if swing.from_party else Span("")
    return (Span(" "), origin, Span("→"), Span(letters(swing.party), "strong", colour(swing.party)))


def marks_shown(rows: Sequence[Row]) -> str:
    """The characters of the rows that may need a legend."""
    shown = "".join(span.text for row in rows for span in row if span.role in {"mark", "alarm"})
    is_missing = any(span.text.strip() == NOT_REPORTED for row in rows for span in row if span.role == "muted")
    return shown + (NOT_REPORTED if is_missing else "")
