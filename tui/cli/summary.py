"""A contest on one line: for people, and as a flat record."""

from collections.abc import Sequence
from typing import Any, Final

from parsing.asking import Field, Kind, Question, field, values_of
from parsing.collection import Collection
from parsing.contract import plain_value
from parsing.models import CandidateResult, Figure, Result
from tui.cli.marks import legend_for
from tui.cli.output import write_line, write_table
from tui.figures import marks, written
from tui.words import election_name, named, outcome_words

_HEADING = ("seat", "election", "result", "elected")
_FIGURES: Final = {"votes": "votes", "majority": "majority", "majority_pct": "per cent", "turnout": "turnout"}
"""The figures that are always shown, with their headings."""
_WORDS = ("seat", "election", "region", "nation", "winner", "elected", "outcome", "from")
_NUMBERS = ("votes", "share", "majority", "majority_pct", "turnout", "swing", "electorate", "findings")
_WHOSE = ("candidate", "party", "candidate_votes", "candidate_share")
SUMMARY_COLUMNS = ("contest", *_WORDS, *_NUMBERS, *_WHOSE, "marks", "articles")
_ALL: Final = Question()


def write_summary(
    results: Sequence[Result], collection: Collection, question: Question = _ALL, order: Field | None = None
) -> None:
    """Write a table of contests with their figures, and with what was asked for; below it what its marks mean."""
    shown = [*(known for name in _FIGURES if (known := field(name))), *_asked_fields(question, order)]
    headings = [_FIGURES.get(each.name, each.name) for each in shown]
    whose = ("candidate", "their votes", "their share") if question.says_whose else ()
    rows = [
        (
            *_words(result),
            *(_written(each, result, collection) for each in shown),
            *(_whose(question.candidate(result, collection)) if whose else ()),
            result.contest.address,
        )
        for result in results
    ]
    write_table(rows, (*_HEADING, *headings, *whose, "contest"), frozenset({*headings, *whose[1:]}))
    if legend := legend_for(cell for row in rows for cell in row[len(_HEADING) : -1]):
        write_line(f"\n{legend}")


def _asked_fields(question: Question, order: Field | None) -> tuple[Field, ...]:
    """The fields of numbers that are asked for, or sorted by, and not shown anyway."""
    asked = [term.field for term in question.terms if not (term.field.of_candidate and question.says_whose)]
    fields = [*asked, *([order] if order else [])]
    return tuple(dict.fromkeys(each for each in fields if each.kind is Kind.NUMBER and each.name not in _FIGURES))


def _whose(candidate: CandidateResult | None) -> tuple[str, str, str]:
    if candidate is None:
        return ("", "", "")
    return (named(candidate), written(candidate.votes), written(candidate.share))


def summary_record(result: Result, collection: Collection, question: Question = _ALL) -> dict[str, Any]:
    """The same as a flat record: votes and share the winner's, and of the candidate whom the question names theirs.

    `marks` says what is not plainly printed. A disputed figure has no value, only its mark.
    """
    candidate = question.candidate(result, collection)
    firsts = {name: _first(name, result, collection) for name in (*_WORDS, *_NUMBERS)}
    figures = {name: value for name, value in firsts.items() if isinstance(value, Figure)}
    plain = {name: value.value if isinstance(value, Figure) else value for name, value in firsts.items()}
    return {
        "contest": result.contest.address,
        **{name: plain_value(value) for name, value in plain.items()},
        "candidate": candidate.person if candidate else None,
        "party": candidate.party if candidate else None,
        "candidate_votes": plain_value(candidate.votes.value) if candidate and candidate.votes else None,
        "candidate_share": plain_value(candidate.share.value) if candidate and candidate.share else None,
        "marks": ", ".join(f"{name} {marks(figure)}" for name, figure in figures.items() if marks(figure)),
        "articles": ", ".join(result.articles),
    }


def _words(result: Result) -> tuple[str, ...]:
    winner = result.winner
    elected = (winner.person or "") if winner else ""
    return (result.contest.seat, election_name(result.contest), outcome_words(result), elected)


def _written(of: Field, result: Result, collection: Collection) -> str:
    value = next(iter(values_of(of, result, collection)), None)
    return written(value) if isinstance(value, Figure | None) else str(value)


def _first(name: str, result: Result, collection: Collection) -> Any:  # noqa: ANN401 - words, a number or a figure
    known = field(name)
    return next(iter(values_of(known, result, collection)), None) if known else None
