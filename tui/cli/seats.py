"""From what somebody typed to a seat and its results."""

from collections.abc import Iterable, Sequence

from parsing.collection import Collection
from parsing.lexicon import constituency, match_seats
from parsing.models import Result, slug
from tui.cli.talk import Refusal, say

_OFFERED = 5
"""How many names an answer offers."""


def find_seat(collection: Collection, typed: str) -> str:
    """The seat that `typed` names: exactly, by another of its names, or nearly if only one seat is near.

    Raises Refusal where no article reports on it, or where it may be several.
    """
    reported = {slug(seat): seat for seat in collection.all_seats()}
    known = constituency(typed)
    for name in (typed, known.name if known else typed):
        if slug(name) in reported:
            return reported[slug(name)]
    if known:
        if collection.history(known.name):
            return known.name
        raise Refusal(f"no article reports on {known.name}.")
    near = match_seats(typed)
    there = [reported[slug(seat.name)] for seat in near if slug(seat.name) in reported]
    there += [seat for seat in collection.all_seats() if slug(typed) in slug(seat) and seat not in there]
    if len(there) == 1:
        say(f"{typed} is read as {there[0]}.")
        return there[0]
    raise Refusal(_no_such_seat(typed, there or [seat.name for seat in near]))


def results_at(results: Sequence[Result], elections: Sequence[str]) -> tuple[Result, ...]:
    """The results of the elections named; all where none is. A year without a general election finds by-elections.

    Raises Refusal where one has no result.
    """
    if not elections:
        return tuple(results)
    found = [result for election in elections for result in _at(results, election)]
    return tuple(result for result in results if result in found)


def _at(results: Sequence[Result], election: str) -> list[Result]:
    exact = [result for result in results if result.contest.election == election]
    if exact:
        return exact
    loose = [result for result in results if str(result.contest.year) == election.removesuffix("-by")]
    if loose and "-" not in election.removesuffix("-by"):
        return loose
    raise Refusal(f"no article reports on {election}; there is {_list(_elections(results)) or 'nothing'}.")


def _elections(results: Iterable[Result]) -> list[str]:
    return list(dict.fromkeys(result.contest.election for result in results))


def _no_such_seat(typed: str, near: Sequence[str]) -> str:
    if not near:
        return f"there is no constituency like {typed}."
    return f"{typed} may be {_list(near[:_OFFERED], 'or')}."


def _list(names: Sequence[str], last: str = "and") -> str:
    return f" {last} ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
