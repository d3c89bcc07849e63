"""Whether two printed names can be one person's."""

import pytest

from parsing.results.merging.people import is_same_name, is_same_person, is_same_spelt_otherwise, name_of


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("Sir David Amess", "Mr Amess", True, id="titles and a surname alone"),
        pytest.param("David Amess MP", "D. Amess", True, id="an initial"),
        pytest.param("Ínis Ó Néill", "Inis O'Neill", False, id="a surname in two words is not one in one"),
        pytest.param("Siân Jones", "SIAN JONES", True, id="accents and case"),
        pytest.param("John Smith Jr", "John Smith", True, id="Jr"),
        pytest.param("David Barton-Sampson", "David Barton Sampson", True, id="a hyphen or none"),
        pytest.param("Bob Neill", "Robert Neill", True, id="a short name with another initial"),
        pytest.param("Boris Johnson", "Alexander Boris Johnson", True, id="known by the second name"),
        pytest.param("Jo Johnson", "Boris Johnson", False, id="another given name"),
        pytest.param("Anna Firth", "Anna Frith", False, id="another surname"),
    ],
)
def test_same_person_is_surname_and_initial(one: str, other: str, *, expected: bool) -> None:
    assert is_same_person(one, other) is expected
    assert is_same_person(other, one) is expected


def test_same_name_needs_full_names() -> None:
    assert is_same_name("Sir John Hayes", "john hayes MP")
    assert not is_same_name("Hayes", "Hayes")


def test_a_misspelt_name_is_known_within_a_party() -> None:
    assert is_same_spelt_otherwise("David Evennett", "David Evenett")
    assert not is_same_spelt_otherwise("David Evennett", "Stef Borella")


@pytest.mark.parametrize("printed", ["", "Sir", "MP", "—", "\x1b[31m"])
def test_any_text_has_a_name(printed: str) -> None:
    assert isinstance(name_of(printed).surname, str)
