"""Claims made by hand, for tests of what results make of them."""

from datetime import date
from decimal import Decimal
from itertools import count
from typing import Literal

from parsing.models import Bound, CandidateResult, Claim, Contest, Figure, Measure, Result
from parsing.results import build_results

SEAT, YEAR = "Dartford", 2017
_places = count(0, 1000)


def say(
    measure: str,
    value: str | None = None,
    party: str | None = None,
    person: str | None = None,
    *,
    seat: str = SEAT,
    year: int = YEAR,
    bound: Bound | None = None,
    from_party: str | None = None,
    article: str = "one",
    at: int | None = None,
    rule: str = "prose",
    by_election: bool = False,
    day: date | None = None,
    notional: bool = False,
) -> Claim:
    """One claim. Without `at` it stands far from every other, so that no two seem to be in one sentence."""
    start = next(_places) if at is None else at
    quote = value or person or party or measure
    return Claim(
        article=article,
        seat=seat,
        year=year,
        by_election=by_election,
        election_date=day,
        measure=Measure(measure),
        value=_stated(value),
        party=party,
        from_party=from_party,
        person=person,
        bound=bound,
        notional=notional,
        start=start,
        end=start + len(quote),
        quote=quote,
        rule=rule,
    )


def _stated(value: str | None) -> Decimal | Literal["hold", "gain"] | None:
    """A claim's value from what is written in a test."""
    if value is None:
        return None
    return "hold" if value == "hold" else "gain" if value == "gain" else Decimal(value.replace(",", ""))


def full_list(*lines: tuple[str, str, str], seat: str = SEAT, year: int = YEAR, article: str = "one") -> list[Claim]:
    """A full-results list: votes, party and person of each candidate."""
    return [
        say("votes", votes, party, person, seat=seat, year=year, rule="list-votes", article=article, at=5000 + 60 * i)
        for i, (votes, party, person) in enumerate(lines)
    ]


def result_of(claims: list[Claim], *, seat: str = SEAT, year: int = YEAR) -> Result:
    """The one result of a seat at a general election that the claims come to."""
    found = [r for r in build_results(claims) if (r.contest.seat, r.contest.year) == (seat, year)]
    assert len(found) == 1, [r.contest.address for r in found]
    return found[0]


def line_of(result: Result, party: str) -> CandidateResult:
    """The one candidate of a party."""
    lines = [candidate for candidate in result.candidates if candidate.party == party]
    assert len(lines) == 1, [(c.party, c.person) for c in result.candidates]
    return lines[0]


def shown(figure: Figure | None) -> str | None:
    """A figure as the screens mark it: "=14,777" worked out, "?" disputed, bounds before the number."""
    if figure is None:
        return None
    if figure.value is None:
        return "?" + "|".join(str(reading.value) for reading in figure.readings)
    return f"{'=' if figure.basis == 'derived' else ''}{figure.bound or ''}{figure.value:,}"


def by_election(year: int, day: date | None = None, *, seat: str = SEAT) -> Contest:
    """A by-election's contest."""
    return Contest(seat=seat, year=year, by_election=True, election_date=day)
