"""The made-up reports that extraction is developed on: their gold must be true to their text."""

import json
import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NAMES = sorted(path.stem for path in HERE.glob("pool-*.txt"))
NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
KEYS = {"seat", "year", "measure", "value", "party", "person", "bound"}
MORE_KEYS = {"optional", "from", "by_election"}
IN_WORDS: dict[float, tuple[str, ...]] = {
    2: ("second", "runner-up", "runners-up"),
    3: ("third",),
    4: ("fourth",),
    5: ("fifth",),
    11: ("eleven",),
}


def text_of(name: str) -> str:
    """The report as a newspaper would print it."""
    return (HERE / f"{name}.txt").read_text(encoding="utf-8")


def gold_of(name: str) -> list[dict[str, object]]:
    """Its facts, optional ones among them; none for a report of no parliamentary result."""
    lines = (HERE / "gold" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def printed(value: float, text: str) -> bool:
    """Whether the size of `value` stands in `text`, in figures or as a rank in words."""
    size = abs(value)
    figures = {f"{size:,}", f"{size:g}", f"{size:.1f}", f"{size:.2f}"}
    words = IN_WORDS.get(size, ())
    return bool(figures & set(NUMBER.findall(text))) or any(word in text.lower() for word in words)


def test_reports_and_gold_come_in_pairs() -> None:
    assert NAMES
    assert sorted(path.stem for path in (HERE / "gold").glob("*.jsonl")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_facts_have_the_keys_of_a_fact(name: str) -> None:
    assert [fact for fact in gold_of(name) if not KEYS <= set(fact) <= KEYS | MORE_KEYS] == []


@pytest.mark.parametrize("name", NAMES)
def test_people_of_the_gold_are_in_the_report(name: str) -> None:
    text = text_of(name).lower()
    people = {str(person) for fact in gold_of(name) if (person := fact["person"])}
    assert {person for person in people if person.split()[-1].lower() not in text} == set()


@pytest.mark.parametrize("name", NAMES)
def test_required_figures_are_in_the_report(name: str) -> None:
    text = text_of(name)
    required = [fact["value"] for fact in gold_of(name) if not fact.get("optional")]
    assert [value for value in required if isinstance(value, int | float) and not printed(value, text)] == []


@pytest.mark.parametrize("name", [name for name in NAMES if "-neg-" in name])
def test_reports_of_no_result_ask_for_no_current_result(name: str) -> None:
    required = [fact for fact in gold_of(name) if not fact.get("optional")]
    assert {fact["year"] for fact in required} <= {2019}
