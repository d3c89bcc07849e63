"""What holds of any claims whatever."""

from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from parsing.models import Basis, Bound, Claim, Figure, Measure, Result
from parsing.results import build_results, compare, find_findings
from parsing.results.precision import rounded
from tests.parsing.results.claims import full_list, line_of, result_of, say

_SEATS = ("Dartford", "Eltham", "Southend West", "Southend West and Leigh", "Nowhere")
_PARTIES = (None, "Con", "Lab", "LD", "Ind")
_PEOPLE = (None, "Ann Lee", "A. Lee", "Lee", "Bo Fry", "John Smith")
_OUTCOMES: tuple[Literal["hold", "gain"], ...] = ("hold", "gain")
_BOUNDS: tuple[Bound | None, ...] = (None, None, None, ">", "<", "~")
_COUNTS = st.integers(0, 60_000).map(Decimal)
_PER_CENTS = st.integers(0, 1000).map(lambda tenths: Decimal(tenths).scaleb(-1))
_SIGNED = st.integers(-300, 300).map(lambda tenths: Decimal(tenths).scaleb(-1))
_Value = Decimal | Literal["hold", "gain"] | None
_VALUES: dict[Measure, st.SearchStrategy[_Value]] = {
    Measure.VOTES: _COUNTS,
    Measure.MAJORITY: _COUNTS,
    Measure.TOTAL_VOTES: _COUNTS,
    Measure.ELECTORATE: _COUNTS,
    Measure.MAJORITY_CHANGE: st.integers(-9000, 9000).map(Decimal),
    Measure.SHARE: _PER_CENTS,
    Measure.TURNOUT_PCT: _PER_CENTS,
    Measure.MAJORITY_PCT: _PER_CENTS,
    Measure.SWING: _PER_CENTS,
    Measure.SHARE_CHANGE: _SIGNED,
    Measure.POSITION: st.integers(1, 6).map(Decimal),
    Measure.OUTCOME: st.sampled_from(_OUTCOMES),
    Measure.WINNER: st.none(),
    Measure.CANDIDATE: st.none(),
}


@st.composite
def _claim(draw: st.DrawFn) -> Claim:
    measure = draw(st.sampled_from(sorted(_VALUES)))
    by_election = draw(st.booleans()) and draw(st.booleans())
    start = draw(st.integers(0, 3000))
    return Claim(
        article=draw(st.sampled_from(("one", "two"))),
        seat=draw(st.sampled_from(_SEATS)),
        year=draw(st.sampled_from((2015, 2017, 2019, 2024))),
        by_election=by_election,
        measure=measure,
        value=draw(_VALUES[measure]),
        party=draw(st.sampled_from(_PARTIES)),
        from_party=draw(st.sampled_from(_PARTIES)) if measure in {Measure.SWING, Measure.OUTCOME} else None,
        person=draw(st.sampled_from(_PEOPLE)),
        bound=draw(st.sampled_from(_BOUNDS)) if measure not in {Measure.POSITION, Measure.OUTCOME} else None,
        start=start,
        end=start + 5,
        quote="12345",
        rule=draw(st.sampled_from(("prose", "list-votes"))),
    )


_CLAIMS = st.lists(_claim(), max_size=16)


def _figures(result: Result) -> Iterator[Figure]:
    """Every figure of a result."""
    for holder in (result, *result.candidates):
        yield from (value for _, value in holder if isinstance(value, Figure))


@settings(max_examples=40)
@given(claims=_CLAIMS, random=st.randoms(use_true_random=False))
def test_the_order_of_claims_makes_no_difference(claims: list[Claim], random: Random) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)
    results = build_results(claims)
    assert build_results(shuffled) == results
    assert find_findings(build_results(shuffled)) == find_findings(results)


@given(claims=_CLAIMS)
def test_every_claim_stands_in_exactly_one_result(claims: list[Claim]) -> None:
    standing = [claim for result in build_results(claims) for claim in result.claims]
    assert len(standing) == len(set(claims))
    assert set(standing) == set(claims)


@given(claims=_CLAIMS)
def test_a_figure_is_printed_worked_out_or_disputed_and_shows_why(claims: list[Claim]) -> None:
    for result in build_results(claims):
        for figure in _figures(result):
            assert figure.claims
            assert set(figure.claims) <= set(claims)
            assert (figure.value is None) is (figure.basis is Basis.DISPUTED) is (len(figure.readings) > 1)
            assert (figure.formula is not None) is (figure.basis is Basis.DERIVED)


@given(claims=_CLAIMS)
def test_a_printed_figure_is_one_that_was_printed(claims: list[Claim]) -> None:
    for result in build_results(claims):
        for figure in _figures(result):
            if figure.basis is Basis.STATED:
                assert (figure.value, figure.bound) in [(claim.value, claim.bound) for claim in figure.claims]


@given(claims=_CLAIMS)
def test_there_is_one_winner_at_most_and_he_stands_first(claims: list[Claim]) -> None:
    for result in build_results(claims):
        assert [index for index, candidate in enumerate(result.candidates) if candidate.won] in ([], [0])


@given(claims=_CLAIMS)
def test_addresses_are_unique(claims: list[Claim]) -> None:
    addresses = [result.contest.address for result in build_results(claims)]
    assert len(addresses) == len(set(addresses))


@given(claims=_CLAIMS)
def test_any_results_can_be_compared_and_no_number_is_invented(claims: list[Claim]) -> None:
    results = build_results(claims)
    comparison = compare(results)
    known = {id(c) for result in results for c in result.candidates}
    for row in comparison.candidates:
        assert len(row.cells) == len(results)
        for cell in row.cells:
            assert (cell.candidate is None) is (cell.missing is not None)
            assert cell.candidate is None or id(cell.candidate) in known
            for change in (cell.votes, cell.share):
                assert (change.figure is None) is (change.missing is not None)


@given(votes=st.lists(st.integers(1, 60_000), min_size=4, max_size=8, unique=True))
def test_what_a_full_list_gives_agrees_with_its_formulas(votes: list[int]) -> None:
    lines = [(str(number), f"Party {index}", f"{chr(65 + index)} Name{index}") for index, number in enumerate(votes)]
    result = result_of(full_list(*lines))
    first, second = sorted(votes, reverse=True)[:2]
    total = Decimal(sum(votes))
    assert result.valid_votes is not None
    assert result.majority is not None
    assert result.majority_pct is not None
    assert result.valid_votes.value == total
    assert result.majority.value == first - second
    assert result.majority_pct.value == rounded(100 * (first - second) / total, 1)
    for candidate in result.candidates:
        assert candidate.votes is not None
        assert candidate.votes.value is not None
        assert candidate.share is not None
        assert candidate.share.value == rounded(100 * candidate.votes.value / total, 1)
        assert candidate.lost_deposit is (candidate.votes.value * 20 < total)
    assert [int(c.position.value or 0) for c in result.candidates if c.position] == list(range(1, len(votes) + 1))


_EXACT = st.integers(1, 60_000).filter(lambda number: number % 100)
"""Counts that do not look rounded."""


@given(winner=_EXACT, majority=_EXACT)
def test_a_runner_ups_votes_and_the_majority_give_back_the_winners(winner: int, majority: int) -> None:
    claims = [say("winner", None, "Con"), say("position", "2", "Lab")]
    claims += [say("votes", str(winner), "Con"), say("majority", str(majority), "Con")]
    votes = line_of(result_of(claims), "Lab").votes
    assert (votes is not None) is (majority <= winner)
    assert votes is None or votes.value == winner - majority


@given(share=st.integers(0, 1000), change=st.integers(-500, 500))
def test_a_previous_share_and_the_change_give_back_the_share(share: int, change: int) -> None:
    now, moved = Decimal(share).scaleb(-1), Decimal(change).scaleb(-1)
    results = build_results([say("share", str(now), "Con"), say("share_change", str(moved), "Con")])
    before = [candidate.share for result in results if result.contest.year == 2015 for candidate in result.candidates]
    assert bool(before) is (0 <= now - moved <= 100)
    for figure in before:
        assert figure is not None
        assert figure.value is not None
        assert figure.value + moved == now


@given(lab=st.integers(-400, 400), con=st.integers(-400, 400))
def test_butler_swing_is_half_the_difference_to_the_party_that_did_better(lab: int, con: int) -> None:
    changes = {"Lab": Decimal(lab).scaleb(-1), "Con": Decimal(con).scaleb(-1)}
    swing = result_of([say("share_change", str(change), party) for party, change in changes.items()]).swing
    assert swing is not None
    assert swing.value == rounded(abs(changes["Lab"] - changes["Con"]) / 2, 1)
    assert lab == con or swing.party == ("Lab" if lab > con else "Con")
