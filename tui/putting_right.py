"""What somebody types to put a claim right: its value, whose it is, of which contest it is."""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Final

from parsing.corrections import Belonging
from parsing.lexicon import constituency, election, nearest_seats, party
from parsing.models import ELECTION, CandidateResult, Claim, Contest, Measure, Value, is_figure
from parsing.results import is_same_name
from tui.safe import visible

NOBODYS: Final = frozenset({Measure.TURNOUT_PCT, Measure.TOTAL_VOTES, Measure.ELECTORATE, Measure.REJECTED_VOTES})
"""What is said of a contest, and of nobody in it."""
_NUMBER_MARKS: Final = str.maketrans("", "", ",% \u00a0\u202f")
_WITH_PARTY: Final = re.compile(r"(?P<person>[^,(]+?)\s*(?:,\s*(?P<party>[^,()]+)|\(\s*(?P<code>[^()]+?)\s*\))")
_FIRST_KNOWN: Final = 1997
"""The lexicon knows every seat from this general election on."""


def read_value(claim: Claim, typed: str) -> Value:
    """The value that was typed for a claim; None for nothing. Raises ValueError with a sentence for the reader."""
    text = typed.strip()
    if not text:
        return None
    if isinstance(claim.value, str):
        if text.lower() not in {"hold", "gain"}:
            raise ValueError("Type hold or gain.")
        return "gain" if text.lower() == "gain" else "hold"
    try:
        value = Decimal(text.translate(_NUMBER_MARKS))
    except InvalidOperation:
        raise ValueError(f"{visible(text)} is no number.") from None
    if not is_figure(value):
        raise ValueError("No figure of a constituency is like that.")
    return value if value != claim.value or claim.bound is not None else None


def read_contest(claim: Claim, typed: str) -> Contest:
    """The contest that was typed, `Dartford 2017`, or a part of it; the claim's own for nothing.

    Raises ValueError with a sentence for the reader.
    """
    words = typed.split()
    at = words.pop() if words and ELECTION.fullmatch(words[-1]) else claim.contest.election
    try:
        contest = Contest.at(claim.seat, at, notional=claim.notional)
    except ValueError:
        raise ValueError(f"{at} is no day of an election.") from None
    if not contest.by_election and election(contest.year) is None:
        raise ValueError(f"There was no general election in {at}; name a by-election by its day, or {at}-by.")
    return contest.model_copy(update={"seat": _seat(" ".join(words), contest.year)}) if words else contest


def _seat(typed: str, year: int) -> str:
    known = constituency(typed, year) or constituency(typed)
    if known is None and year >= _FIRST_KNOWN:
        nearest = nearest_seats(typed, year)[:1]
        meant = f" Did you mean {nearest[0]}?" if nearest else ""
        raise ValueError(f"There is no constituency called {visible(typed)}.{meant}")
    return known.name if known is not None else typed


def read_whose(claim: Claim, typed: str, candidates: Sequence[CandidateResult]) -> tuple[str | None, str | None]:
    """The person and the party that were typed, `Ann Lee, Lab`, or one of them; the claim's own for nothing.

    One of them finds the other among the candidates.
    """
    text = " ".join(typed.split())
    if not text:
        return claim.person, claim.party
    both = _WITH_PARTY.fullmatch(text)
    if both is not None:
        return both["person"], _code(both["party"] or both["code"])
    known = party(text)
    if known is not None:
        own = [candidate for candidate in candidates if candidate.party == known.code]
        return own[0].person if len(own) == 1 else claim.person, known.code
    named = [candidate for candidate in candidates if candidate.person and _is_called(candidate.person, text)]
    return (named[0].person, named[0].party) if len(named) == 1 else (text, claim.party)


def _code(typed: str) -> str:
    known = party(typed)
    return known.code if known is not None else typed


def _is_called(person: str, typed: str) -> bool:
    """By the whole name, or by its last word alone."""
    surname = person.rsplit(maxsplit=1)[-1]
    return is_same_name(person, typed) or typed.casefold() in {person.casefold(), surname.casefold()}


def belonging(claim: Claim, contest: Contest, whose: tuple[str | None, str | None]) -> Belonging:
    """What of it is other than it was read."""
    person, code = whose
    return Belonging(
        person=person if person != claim.person else None,
        party=code if code != claim.party else None,
        seat=contest.seat if contest.seat != claim.seat else None,
        election=contest.election if contest.election != claim.contest.election else None,
    )
