"""Rules are data: each has a name of its own, and reads the sentence that stands beside it."""

import pytest

from parsing.extraction.rules import FIGURE_RULES, STANDING_RULES, Rule
from tests.parsing.extraction.conftest import PEOPLE, facts

RULES = FIGURE_RULES + STANDING_RULES


def reads(rule: Rule) -> bool:
    """Whether the rule's example yields a fact of its measure, by this rule or one that comes before it."""
    measures = {item.measure for item in rule.yields}
    return any(fact.rule == rule.name or fact.measure in measures for fact in facts(rule.example, PEOPLE))


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_reads_its_own_example(rule: Rule) -> None:
    assert reads(rule)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_group_that_a_rule_yields_is_in_its_pattern(rule: Rule) -> None:
    wanted = {group for item in rule.yields for group in (item.value, item.who, item.source) if group}
    assert wanted <= set(rule.regex.groupindex)
