"""The parts of findings' sentences."""

from decimal import Decimal

import pytest

from parsing.models import CandidateResult
from parsing.results.findings.wording import one_of, rank, who
from parsing.results.misprints import misprint


@pytest.mark.parametrize(
    ("printed", "true", "slip"),
    [
        pytest.param("46316", "46136", "two digits swapped", id="swapped"),
        pytest.param("4636", "46136", "a digit dropped", id="dropped"),
        pytest.param("461136", "46136", "a digit doubled", id="doubled"),
        pytest.param("62.6", "26.6", "two digits swapped", id="swapped before the point"),
        pytest.param("46136", "46136", None, id="the same"),
        pytest.param("46146", "46136", None, id="another digit"),
        pytest.param("43616", "46136", None, id="digits further apart"),
    ],
)
def test_one_slip_of_the_hand_is_recognised(printed: str, true: str, slip: str | None) -> None:
    assert misprint(Decimal(printed), Decimal(true)) == slip


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a or b"),
        (["a", "b", "c"], "a, b or c"),
        (["a", "Lewisham, Deptford"], "a or Lewisham, Deptford"),
        (["a", "b", "Lewisham, Deptford"], "a or b or Lewisham, Deptford"),
    ],
)
def test_words_stand_in_a_row(words: list[str], expected: str) -> None:
    assert one_of(words) == expected


@pytest.mark.parametrize(("place", "expected"), [(1, "first"), (10, "tenth"), (11, "place 11"), (0, "place 0")])
def test_places_are_words_up_to_tenth(place: int, expected: str) -> None:
    assert rank(place) == expected


@pytest.mark.parametrize(
    ("person", "party", "expected"),
    [("Ann Lee", "Lab", "Ann Lee (Lab)"), ("Ann Lee", None, "Ann Lee"), (None, "Lab", "the Lab candidate")],
)
def test_candidates_are_named_by_what_is_known(person: str | None, party: str | None, expected: str) -> None:
    assert who(CandidateResult(person=person, party=party)) == expected
