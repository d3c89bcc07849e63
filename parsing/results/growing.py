"""Results while more claims come in: only the seats of which something new was said are worked out again."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import islice

from parsing.models import Claim, Result, slug
from parsing.results.build import build_results


class GrowingResults:
    """Claims by seat. No seat's results depend on another's, so each is built from its own claims alone."""

    def __init__(self) -> None:
        self._claims: defaultdict[str, dict[str, list[Claim]]] = defaultdict(dict)
        """By seat, then by article."""
        self._seats: defaultdict[str, list[str]] = defaultdict(list)
        """The seats that each article speaks of."""
        self._changed: dict[str, None] = {}
        """Seats in the order in which more was first said of them."""

    def put(self, article: str, claims: Iterable[Claim]) -> None:
        """Take in what an article says, in place of what it was known to say."""
        for seat in self._seats.pop(article, ()):
            del self._claims[seat][article]
            self._changed[seat] = None
        for claim in claims:
            seat = slug(claim.seat)
            if article not in self._claims[seat]:
                self._claims[seat][article] = []
                self._seats[article].append(seat)
                self._changed[seat] = None
            self._claims[seat][article].append(claim)

    def take_changed(self, most: int | None = None) -> dict[str, tuple[Result, ...]]:
        """The results of seats of which something was said since they were last taken, by address, the first first.

        `most` is how many seats to take at once; None takes all. A seat of which nothing is said any more has none.
        """
        taken = list(islice(self._changed, most))
        for seat in taken:
            del self._changed[seat]
        return {seat: build_results(c for said in self._claims[seat].values() for c in said) for seat in taken}
