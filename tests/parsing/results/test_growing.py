"""Results that grow are, at the end, those that all claims at once come to."""

from hypothesis import given
from hypothesis import strategies as st

from parsing.models import Claim, Result
from parsing.results import GrowingResults, build_results, result_key
from tests.parsing.results.claims import say

SAID = [
    say("votes", votes, party, seat=seat, year=year, article=article)
    for seat in ("Dartford", "Clacton", "Barsetshire West")
    for year in (2015, 2017)
    for article, votes, party in (("one", "21,113", "Con"), ("one", "9,000", "Lab"), ("two", "21,131", "Con"))
] + [
    say("share", "57.6", "Con", seat="Dartford", year=2017, article="one"),
    say("share_change", "8.6", "Con", seat="Dartford", year=2017, article="two"),
    say("outcome", "hold", "Con", seat="Clacton", year=2017, article="two"),
]


@given(st.lists(st.tuples(st.sampled_from(["one", "two"]), st.lists(st.sampled_from(SAID))), max_size=6))
def test_whatever_is_said_in_whatever_order(puts: list[tuple[str, list[Claim]]]) -> None:
    growing = GrowingResults()
    known: dict[str, tuple[Result, ...]] = {}
    said: dict[str, list[Claim]] = {}
    for article, claims in puts:
        said[article] = [claim for claim in claims if claim.article == article]
        growing.put(article, said[article])
        known |= growing.take_changed(1)
    known |= growing.take_changed()
    assert not growing.take_changed()
    together = build_results(claim for claims in said.values() for claim in claims)
    assert sorted((result for results in known.values() for result in results), key=result_key) == list(together)
