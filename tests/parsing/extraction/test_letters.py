"""The pattern language: kinds by name, gaps, groups and walls over one letter a token."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.extraction.letters import KINDS, LETTER, SILENT, compile_pattern, kind_mask, line_of, without_silent
from parsing.extraction.needs import holds, needed_kinds
from parsing.extraction.rules import STANDING_RULES, RuleIndex
from parsing.extraction.tokens import Token

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


NEEDS = [
    pytest.param("NUM ~2 VOTES?", "NUM", "VOTES", id="what-is-optional-is-not-needed"),
    pytest.param("NUM|PCT VOTES", "PCT VOTES", "PCT", id="one-of-several-kinds"),
    pytest.param("( NUM VOTES ){1,2}", "NUM VOTES", "NUM", id="all-of-a-group"),
    pytest.param("( NUM VOTES | PCT )", "PCT", "OF", id="one-of-a-groups-alternatives"),
    pytest.param("NUM ( VOTES )?", "NUM", "VOTES", id="a-group-that-need-not-stand"),
    pytest.param("NUM !VOTES", "NUM", "VOTES", id="what-may-not-follow"),
]


@pytest.mark.parametrize(("pattern", "enough", "too_little"), NEEDS)
def test_a_pattern_needs_what_no_match_is_without(pattern: str, enough: str, too_little: str) -> None:
    assert holds(kind_mask(enough.split()), needed_kinds(pattern))
    assert not holds(kind_mask(too_little.split()), needed_kinds(pattern))


sequences = st.lists(st.sampled_from(KINDS), max_size=12).map(
    lambda kinds: [Token(kind, at, at + 1) for at, kind in enumerate(kinds)]
)


@given(sequences)
def test_a_line_without_its_silent_tokens_is_the_line_of_the_others(tokens: list[Token]) -> None:
    kept = line_of([token for token in tokens if token.kind not in SILENT])
    assert tuple(without_silent(line_of(tokens))) == tuple(kept)


@given(sequences)
def test_no_rule_that_fits_a_line_is_passed_over(tokens: list[Token]) -> None:
    line = line_of(tokens)
    fitting = [rule.name for rule, _ in RuleIndex(STANDING_RULES).fitting(line)]
    assert {rule.name for rule in STANDING_RULES if rule.regex.search(line.letters)} <= set(fitting)
    assert fitting == [rule.name for rule in STANDING_RULES if holds(line.kinds, rule.needed)]
