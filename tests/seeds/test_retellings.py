"""The seeds: the papers' facts in our own words, and their gold."""

import json
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ORIGINALS = ROOT.parent / "shared" / "seeds"
GOLD = ROOT / "tests" / "gold"
NAMES = (
    "000-rochford-and-southend-east",
    "001-southend-west-and-leigh",
    "002-north-east-cambridgeshire",
    "003-south-east-london-and-north-kent",
)
RUN = 6
"""So many words running, the same as in the original, are a copied sentence."""

LISTED = re.compile(r"^[^.\n]*?:.*(?:;.*){3,}$", re.MULTILINE)
"""A line that lists a seat's results: a heading, a colon and at least four entries between semicolons."""

WORD = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+")
NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
SPELLED = re.compile(r"\b(?:five per cent|five years|ten per cent|two-thirds|third term|third place)\b", re.IGNORECASE)
YEAR = re.compile(r"(?:19|20)\d\d")
KEYS = {"seat", "year", "measure", "value", "party", "person", "bound"}
MORE_KEYS = {"optional", "from", "by_election"}

# what the papers got wrong, or left doubtful, and the reader of the seeds must meet too
KEPT = (
    pytest.param(NAMES[0], "formed in the 1997", id="a year with an article"),
    pytest.param(NAMES[0], "Mr Amess", id="a knight called Mr"),
    pytest.param(NAMES[0], "\nJames said", id="a winner by first name"),
    pytest.param(NAMES[0], "46,316", id="a total with two digits swapped"),
    pytest.param(NAMES[0], "a member to the", id="a wrong preposition"),
    pytest.param(NAMES[0], "I’m keen get", id="a missing to"),
    pytest.param(NAMES[1], "its my", id="its for it's"),
    pytest.param(NAMES[1], "disfunction", id="a misspelling in a quote"),
    pytest.param(NAMES[1], "\n\nIt is four years ago", id="a quote that goes on unopened"),
    pytest.param(NAMES[1], "\u00a0per cent", id="spaces that do not break"),
    pytest.param(NAMES[2], "Cambridgeshire:Stephen", id="no space after a heading"),
    pytest.param(NAMES[2], "Voyteck Kowalewski", id="a misspelled candidate"),
    pytest.param(NAMES[2], "South Holland and the Deepings", id="the with a small letter"),
    pytest.param(NAMES[3], "the countries", id="countries for country's"),
    pytest.param(NAMES[3], "kept his set", id="set for seat"),
    pytest.param(NAMES[3], "Foxcroft, in Lewisham West,", id="a seat that did not exist"),
    pytest.param(NAMES[3], "Last year", id="two years ago called last year"),
    pytest.param(NAMES[3], "Mr Evenett", id="one man in two spellings"),
    pytest.param(NAMES[3], "by majority", id="by for his"),
    pytest.param(NAMES[3], "up Old Bexley", id="a heading without its in"),
    pytest.param(NAMES[3], "the Tories vote share", id="a missing apostrophe"),
    pytest.param(NAMES[3], "\n\n\u00a0\n\n", id="a paragraph of nothing"),
)


def parts(name: str) -> tuple[str, str]:
    """(front matter, text) of a seed, read as the installed program reads it."""
    seed = resources.files("seeds").joinpath(f"{name}.md").read_text(encoding="utf-8")
    _, front, text = seed.split("---\n", 2)
    return front, text


def original(name: str) -> str:
    """The article that a seed retells; skips the test where it is not at hand."""
    if not ORIGINALS.is_dir():
        pytest.skip("the original articles are not kept beside this checkout")
    return next(ORIGINALS.glob(f"{name[:3]}_*.txt")).read_text(encoding="utf-8")


def gold(name: str) -> list[dict[str, object]]:
    """The facts a careful reader finds in a seed."""
    lines = (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every run of RUN words outside result lists; case and punctuation do not count, a figure is one word."""
    for stretch in LISTED.split(text):
        words = [word.lower() for word in WORD.findall(stretch.replace("’", "").replace("'", ""))]
        yield from (tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))


def written(value: float, text: str) -> bool:
    """Whether the size of `value` stands in `text` as a paper prints it."""
    size = abs(value)
    digits = {f"{size:,}", f"{size:g}"}
    spelled: dict[float, str] = {2: "second", 3: "third", 5: "five per cent", 10: "ten per cent"}
    in_words = spelled.get(size)
    return bool(digits & set(NUMBER.findall(text))) or (in_words is not None and in_words in text.lower())


@pytest.mark.parametrize("name", NAMES)
def test_no_six_words_running_are_the_papers(name: str) -> None:
    assert not set(runs(original(name))) & set(runs(parts(name)[1]))


@pytest.mark.parametrize("name", NAMES)
def test_every_number_stands_in_the_papers_order(name: str) -> None:
    assert NUMBER.findall(parts(name)[1]) == NUMBER.findall(original(name))


@pytest.mark.parametrize("name", NAMES)
def test_numbers_in_words_are_kept(name: str) -> None:
    def spelled(text: str) -> list[str]:
        return sorted(phrase.lower() for phrase in SPELLED.findall(text))

    assert spelled(parts(name)[1]) == spelled(original(name))


@pytest.mark.parametrize("name", NAMES)
def test_result_lists_are_kept_to_the_letter(name: str) -> None:
    assert LISTED.findall(parts(name)[1]) == LISTED.findall(original(name))


@pytest.mark.parametrize("name", NAMES)
def test_paragraphs_are_as_many_as_the_papers(name: str) -> None:
    assert parts(name)[1].strip().count("\n\n") == original(name).strip().count("\n\n")


@pytest.mark.parametrize(("name", "slip"), KEPT)
def test_slips_of_the_papers_are_kept(name: str, slip: str) -> None:
    assert slip in parts(name)[1]


@pytest.mark.parametrize("name", NAMES)
def test_everybody_in_the_gold_is_named(name: str) -> None:
    text = parts(name)[1]
    assert {person for fact in gold(name) if (person := fact["person"]) and str(person) not in text} == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_in_the_gold_is_printed(name: str) -> None:
    text = parts(name)[1]
    required = [fact for fact in gold(name) if not fact.get("optional")]
    figures = [value for fact in required if isinstance(value := fact["value"], int | float)]
    assert figures
    assert [value for value in figures if not written(value, text)] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_gold_has_the_keys_of_a_fact(name: str) -> None:
    facts = gold(name)
    assert facts
    assert all(set(fact) >= KEYS and set(fact) <= KEYS | MORE_KEYS for fact in facts)


@pytest.mark.parametrize("name", NAMES)
def test_neither_name_nor_front_matter_gives_a_year(name: str) -> None:
    front = parts(name)[0]
    assert re.fullmatch(r"title: .+\n", front)
    assert not YEAR.search(name + front)


def test_the_package_ships_just_these_seeds() -> None:
    shipped = {entry.name for entry in resources.files("seeds").iterdir() if entry.name.endswith(".md")}
    assert shipped == {f"{name}.md" for name in NAMES}


def test_every_seed_has_its_gold() -> None:
    assert {path.stem for path in GOLD.glob("*.jsonl")} == set(NAMES)
