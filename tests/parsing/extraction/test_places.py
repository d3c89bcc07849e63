"""A seat's name that is only a place, told from one that is a seat."""

import pytest

from parsing.extraction.places import PLACE_RULES, PlaceRule, place_rule
from parsing.extraction.tokens import Token

SEAT = "Bury North"


def found(sentence: str) -> str | None:
    """The rule by which Bury North is only a place in a sentence."""
    start = sentence.index(SEAT)
    return place_rule(sentence, Token("SEAT", start, start + len(SEAT)))


@pytest.mark.parametrize("rule", PLACE_RULES, ids=lambda rule: rule.name)
def test_every_rule_reads_its_own_example(rule: PlaceRule) -> None:
    assert found(rule.example)


SEATS = [
    "In Bury North Labour held on.",
    "The first result came from Bury North at midnight.",
    "Ann Lee ousted Tom Hill from Bury North by 300 votes.",
    "Ann Lee, the Labour candidate in Bury North, polled 12,345.",
    "Ann Lee, a teacher who stood in Bury North, polled 12,345.",
    "He lost his seat in Bury North.",
    "Labour romped home in Bury North.",
    "At a sports hall in Bury North the Conservatives held on.",
    "Bury North winner Ann Lee was late.",
    "Ann Lee took Bury North for Labour.",
    "The swing in Bury North was 4.1 per cent.",
]


@pytest.mark.parametrize("sentence", SEATS)
def test_a_seat_that_something_is_said_of_is_no_mere_place(sentence: str) -> None:
    assert found(sentence) is None
