"""Every field that can be asked for and sorted by, by its name."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from parsing.asking import knowing
from parsing.asking.knowing import Asked
from parsing.asking.values import Value
from parsing.lexicon import constituencies
from parsing.models import FindingKind, Severity


class Kind(StrEnum):
    """What a field's values are, and so how they are asked for."""

    NUMBER = "number"
    YEAR = "year"
    WORDS = "words"
    PARTY = "party"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Field:
    """A field by its name."""

    name: str
    kind: Kind
    meaning: str
    """One phrase, with the unit."""
    known: Callable[[Asked], Iterable[Value | None]]
    """What is known of it; nothing, or None, where nothing is."""
    aliases: tuple[str, ...] = ()
    choices: Callable[[], tuple[str, ...]] = tuple
    """All there is to choose from."""
    of_candidate: bool = False
    says_whose: bool = False
    """Whether it says whose votes and shares the same question asks for: else they are the winner's."""
    of_findings: bool = False
    """Whether the checks have to be done before it is known."""

    def values(self, asked: Asked) -> list[Value]:
        """What is known of it; an empty list where nothing is."""
        return [value for value in self.known(asked) if value is not None]


def _regions() -> tuple[str, ...]:
    return tuple(dict.fromkeys(seat.region for seat in constituencies()))


def _nations() -> tuple[str, ...]:
    return tuple(dict.fromkeys(seat.nation for seat in constituencies()))


def _kinds_of_findings() -> tuple[str, ...]:
    return (*(severity.value for severity in Severity), *(kind.value for kind in FindingKind))


_NUMBER, _WORDS, _PARTY, _CHOICE = Kind.NUMBER, Kind.WORDS, Kind.PARTY, Kind.CHOICE

_OF_CONTEST = (
    Field("seat", _WORDS, "words of the seat's name", knowing.seat_names, ("name", "constituency")),
    Field("year", Kind.YEAR, "the election's year", knowing.year),
    Field("election", _WORDS, "2024-02-29, 2024-by, general, by-election, notional", knowing.election),
    Field("region", _CHOICE, "the English region, or the nation", knowing.region, choices=_regions),
    Field("nation", _CHOICE, "the nation", lambda asked: [asked.result.nation], choices=_nations),
    Field("county", _WORDS, "words of the county's name", lambda asked: [asked.result.county]),
    Field("winner", _PARTY, "the winner's party", knowing.winning_party),
    Field("elected", _WORDS, "words of the winner's name", knowing.elected, ("mp",)),
    Field("outcome", _CHOICE, "hold or gain", knowing.outcome_kind, ("result",), lambda: ("hold", "gain")),
    Field("from", _PARTY, "of a gain, the party that had the seat", knowing.losing_party, ("gained_from",)),
    Field("majority", _NUMBER, "votes", knowing.figure("majority")),
    Field("majority_pct", _NUMBER, "per cent of valid votes", knowing.figure("majority_pct"), ("majority%",)),
    Field("majority_change", _NUMBER, "votes", knowing.figure("majority_change")),
    Field("majority_pct_change", _NUMBER, "points", knowing.figure("majority_pct_change")),
    Field("turnout", _NUMBER, "per cent", knowing.figure("turnout_pct"), ("turnout_pct",)),
    Field("swing", _NUMBER, "points", knowing.figure("swing")),
    Field("valid_votes", _NUMBER, "votes that count for a candidate", knowing.figure("valid_votes")),
    Field("total_votes", _NUMBER, "total votes, as printed", knowing.figure("total_votes"), ("votes_cast",)),
    Field("rejected_votes", _NUMBER, "papers", knowing.figure("rejected_votes"), ("rejected",)),
    Field("electorate", _NUMBER, "people entitled to vote", knowing.figure("electorate"), ("electors",)),
    Field("candidates", _NUMBER, "how many stood, where the list is complete", knowing.candidates),
    Field("basis", _CHOICE, "of any figure", knowing.bases, choices=lambda: tuple(knowing.BASES.values())),
    Field("findings", _NUMBER, "how many things do not add up", knowing.how_many_findings, of_findings=True),
    Field("finding", _CHOICE, "its kind or severity", knowing.findings, (), _kinds_of_findings, of_findings=True),
    Field("article", _WORDS, "words of an article's name", knowing.articles),
    Field("text", _WORDS, "words in an article", knowing.texts, ("t",)),
)
_OF_CANDIDATE = (
    Field("candidate", _WORDS, "words of a candidate's name", knowing.of_candidate("person"), ("c", "person")),
    Field("party", _PARTY, "a candidate's party", knowing.of_candidate("party")),
    Field("position", _NUMBER, "a candidate's rank, as printed", knowing.of_candidate("position")),
    Field("deposit", _CHOICE, "lost or kept", knowing.deposit, choices=lambda: ("lost", "kept")),
    Field("votes", _NUMBER, "votes of that candidate, else of the winner", knowing.of_candidate("votes")),
    Field("share", _NUMBER, "per cent, of that candidate or the winner", knowing.of_candidate("share")),
    Field("change", _NUMBER, "points, likewise", knowing.of_candidate("share_change"), ("share_change",)),
)
_SAYING_WHOSE = frozenset({"candidate", "party", "position", "deposit"})

FIELDS: tuple[Field, ...] = (
    *_OF_CONTEST,
    *(replace(each, of_candidate=True, says_whose=each.name in _SAYING_WHOSE) for each in _OF_CANDIDATE),
)
"""In the order in which help gives them."""


@cache
def _named() -> dict[str, Field]:
    return {name: each for each in FIELDS for name in (each.name, *each.aliases)}


def field(name: str) -> Field | None:
    """The field of that name, in any case, hyphens as good as underscores; None where there is none."""
    return _named().get(name.lower().replace("-", "_"))


def nearest(name: str) -> str | None:
    """The name of a field that somebody may have meant; None where none is near."""
    from difflib import get_close_matches

    key = name.lower().replace("-", "_")
    begun = [each for each in _named() if key and each.startswith(key)]
    close = begun or get_close_matches(key, list(_named()), n=1, cutoff=0.5)
    return _named()[close[0]].name if close else None
