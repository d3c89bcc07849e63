"""People are one person by full name, surname, title and misprint, and two where the names say so."""

import pytest

from parsing.extraction.people import People
from parsing.extraction.tokens import Name
from tests.parsing.extraction.conftest import tokens

FOUND = [
    pytest.param(Name(("Lee",)), "Ann Lee", id="by-surname"),
    pytest.param(Name(("Ann", "Lee")), "Ann Lee", id="by-full-name"),
    pytest.param(Name(("Ann",)), "Ann Lee", id="by-given-name-alone"),
    pytest.param(Name(("Evenett",), "mr"), "David Evennett", id="a-titled-misprint"),
    pytest.param(Name(("Evenett",)), None, id="a-misprint-without-title"),
    pytest.param(Name(("Nobody",)), None, id="unknown"),
    pytest.param(Name(("Hill",)), None, id="a-surname-of-two"),
    pytest.param(Name(("Tom", "Hill")), "Tom Hill", id="one-of-two-by-given-name"),
]


@pytest.mark.parametrize(("name", "expected"), FOUND)
def test_a_name_finds_its_person(name: Name, expected: str | None) -> None:
    people = People(tokens("Ann Lee, David Evennett, Tom Hill and Zoe Hill"))
    person = people.find(name)
    assert (person.name if person else None) == expected


def test_a_surname_of_two_names_both() -> None:
    people = People(tokens("Tom Hill and Zoe Hill"))
    assert [person.name for person in people.ambiguous(Name(("Hill",)))] == ["Tom Hill", "Zoe Hill"]


def test_a_title_tells_who_is_he_and_who_she() -> None:
    people = People(tokens("Mrs Ann Lee and Sir Tom Hill and Ian Moss"))
    found = [people.find(Name((surname,))) for surname in ("Lee", "Hill", "Moss")]
    assert [person.gender for person in found if person] == ["f", "m", ""]


def test_the_fullest_name_is_kept() -> None:
    people = People(tokens("Ann Lee won. Ann Mary Lee spoke."))
    person = people.find(Name(("Lee",)))
    assert person is not None
    assert person.name == "Ann Mary Lee"
