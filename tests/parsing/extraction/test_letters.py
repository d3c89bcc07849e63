"""The pattern language: kinds by name, gaps, groups and walls over one letter a token."""

import pytest

from parsing.extraction.letters import KINDS, LETTER, compile_pattern

CASES = [
    pytest.param("NUM VOTES", "NUM VOTES", True, id="kinds-in-order"),
    pytest.param("NUM VOTES", "VOTES NUM", False, id="not-in-another-order"),
    pytest.param("NUM|PCT VOTES", "PCT VOTES", True, id="either-kind"),
    pytest.param("NUM VOTES?", "NUM", True, id="optional"),
    pytest.param("WHO POLL", "PRO POLL", True, id="an-alias-is-several-kinds"),
    pytest.param("POLL ~2 NUM", "POLL WORD OF NUM", True, id="a-gap-of-fillers"),
    pytest.param("POLL ~2 NUM", "POLL WORD WORD WORD NUM", False, id="no-wider-gap"),
    pytest.param("POLL ~2 NUM", "POLL COMMA NUM", False, id="a-comma-closes-a-plain-gap"),
    pytest.param("POLL ~,2 NUM", "POLL COMMA NUM", True, id="a-gap-with-commas"),
    pytest.param("POLL ^4 NUM", "POLL SEAT QUOTE NUM", True, id="the-widest-gap"),
    pytest.param("POLL ^4 NUM", "POLL PERSON NUM", False, id="people-are-walls"),
    pytest.param("NUM !VOTES", "NUM VOTES", False, id="not-followed-by"),
    pytest.param("<!FROM NUM", "FROM NUM", False, id="not-after"),
    pytest.param("NUM ( COMMA NUM ){2}", "NUM COMMA NUM COMMA NUM", True, id="repeated-groups"),
]


@pytest.mark.parametrize(("pattern", "sentence", "fits"), CASES)
def test_a_pattern_fits_kinds(pattern: str, sentence: str, *, fits: bool) -> None:
    letters = "".join(LETTER[kind] for kind in sentence.split())
    assert bool(compile_pattern(pattern).search(letters)) is fits


def test_a_named_group_says_where_its_kind_stands() -> None:
    match = compile_pattern("who:WHO ~2 POLL n:NUM").search("".join(LETTER[k] for k in "SIDE WORD POLL NUM".split()))
    assert match is not None
    assert (match.start("who"), match.start("n")) == (0, 3)


def test_every_kind_has_a_letter_of_its_own() -> None:
    assert len(set(KINDS)) == len(KINDS) == len(set(LETTER.values()))
