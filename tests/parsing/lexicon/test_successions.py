from collections import defaultdict
from collections.abc import Callable
from decimal import Decimal

import pytest

from parsing.lexicon import constituency, predecessors, seats_at, successions, successors

Official = Callable[[str], list[dict[str, str]]]
LAST_BEFORE = {2005: 2001, 2010: 2005, 2024: 2019}


REDRAWN = (
    *("Belfast East", "Belfast North", "Belfast South", "Belfast West", "East Antrim", "East Londonderry", "Foyle"),
    *("Lagan Valley", "North Antrim", "South Antrim", "South Down", "Strangford", "Tonbridge and Malling"),
)
"""Said to be unchanged in 2010, but the changes in share published for them are not those since the votes of 2005."""


def test_overlaps_are_those_of_the_reference(official: Official) -> None:
    ours = {(s.review, s.old, s.new): s.overlap for s in successions()}
    review = {"2010": 2010, "2023": 2024}
    for row in official("successors"):
        overlap = Decimal(row["overlap_pct"]) if row["overlap_pct"] else None
        if row["review"] == "2010" and row["new"] in REDRAWN:
            overlap = None
        assert ours[review[row["review"]], row["old"], row["new"]] == overlap


def test_every_seat_of_2019_is_wholly_accounted_for_in_2024() -> None:
    for seat in seats_at(2019):
        parts = [s.overlap for s in successors(seat.name) if s.review == 2024 and s.overlap is not None]
        assert abs(sum(parts, Decimal(0)) - 100) < Decimal("0.1"), seat.name


@pytest.mark.parametrize("review", [2010, 2024])
def test_every_seat_before_a_review_has_a_successor(review: int) -> None:
    before = {seat.name for seat in seats_at(LAST_BEFORE[review])}
    assert before - {s.old for s in successions() if s.review == review} == set()


@pytest.mark.parametrize("review", [2010, 2024])
def test_every_seat_after_a_review_has_a_predecessor(review: int) -> None:
    after = {seat.name for seat in seats_at(review)}
    assert after - {s.new for s in successions() if s.review == review} == set()


def test_every_scottish_seat_is_followed_through_2005() -> None:
    old = {seat.name for seat in seats_at(2001) if seat.nation == "Scotland"}
    new = {seat.name for seat in seats_at(2005) if seat.nation == "Scotland"}
    assert old == {s.old for s in successions() if s.review == 2005}
    assert new == {s.new for s in successions() if s.review == 2005}


def test_a_succession_leads_from_a_seat_that_was_to_a_seat_that_came() -> None:
    for succession in successions():
        old, new = constituency(succession.old), constituency(succession.new)
        assert old, succession
        assert new, succession
        assert LAST_BEFORE[succession.review] in old.elections, succession
        assert succession.review in new.elections, succession


def test_no_pair_is_listed_twice() -> None:
    pairs = [(s.review, s.old, s.new) for s in successions()]
    assert len(pairs) == len(set(pairs))


def test_an_unknown_overlap_says_so_and_a_known_one_is_a_percentage() -> None:
    for succession in successions():
        if succession.overlap is None:
            assert succession.note == "changed, overlap unknown"
        else:
            assert 0 <= succession.overlap <= 100
            assert succession.note in {"", "unchanged"}


def test_the_largest_part_of_a_divided_seat_comes_first() -> None:
    by_seat: dict[str, list[Decimal]] = defaultdict(list)
    for succession in successions():
        if succession.review == 2024:
            by_seat[succession.old].append(succession.overlap or Decimal(0))
    assert all(parts == sorted(parts, reverse=True) for parts in by_seat.values())


def test_a_seat_leads_to_its_successor_and_back() -> None:
    first = next(s for s in successors("Rochford and Southend East") if s.review == 2024)
    assert first.new == "Southend East and Rochford"
    assert "Rochford and Southend East" in [s.old for s in predecessors("Southend East and Rochford")]


def test_predecessors_and_successors_tell_the_same_pairs() -> None:
    for succession in successions():
        assert succession in successors(succession.old)
        assert succession in predecessors(succession.new)


def test_an_unknown_seat_has_neither() -> None:
    assert successors("Barsetshire") == ()
    assert predecessors("Barsetshire") == ()
