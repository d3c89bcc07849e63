"""The documents say what is so: links lead somewhere, and every command, key, target and folder named is there."""

import re
from pathlib import Path

import pytest

from parsing.extraction.letters import compile_pattern
from tui.cli import COMMANDS
from tui.commands import COMMANDS as KEYS
from tui.commands import shown_keys
from tui.settings.reading import read_text

ROOT = Path(__file__).parents[1]
README, CONTRIBUTING = (ROOT / name for name in ("README.md", "CONTRIBUTING.md"))
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
NAMESPACES = {"http://www.w3.org/2000/svg"}


def text_of(page: Path) -> str:
    """A document's text."""
    return page.read_text(encoding="utf-8")


def blocks(page: Path) -> list[str]:
    """What stands between fences."""
    return re.findall(r"^```\n(.*?)^```", text_of(page), re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_within_the_repository_leads_to_a_file(page: Path) -> None:
    links = [link for link in re.findall(r"\]\(([^)]+)\)", text_of(page)) if "://" not in link]
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_make_target_named_is_one(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?:`|^)make ([a-z]+)", text_of(page), re.MULTILINE)) <= targets


def test_readme_names_every_command_and_no_other() -> None:
    commands = {
        line.split("|")[1].split()[1] for line in text_of(README).splitlines() if line.startswith("| `hustings ")
    }
    assert commands == set(COMMANDS)


def test_every_key_that_readme_names_does_something() -> None:
    table = text_of(README).partition("| key | does |")[2].partition("\n\n")[0]
    cells = [line.split("|")[1] for line in table.splitlines()[2:]]
    named = {key for cell in cells for key in re.findall(r"`([^`]+)`", cell)} - {"hjkl"}
    known = {name for command in KEYS for name in (*shown_keys(command.keys).split(), *command.keys)} | {"Enter"}
    assert named - known == set()


def test_contributing_shows_every_folder_of_the_house_where_it_stands() -> None:
    above: list[Path] = []
    for line in blocks(CONTRIBUTING)[0].splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        above[depth:] = [Path(line.split()[0])]
        assert ROOT.joinpath(*above).exists(), line
    shown = {Path(line.split()[0]).name for line in blocks(CONTRIBUTING)[0].splitlines()}
    packages = {path.parent.name for package in ("parsing", "tui") for path in (ROOT / package).rglob("__init__.py")}
    assert packages - shown == set()


def test_every_test_that_a_promise_is_shown_by_is_one() -> None:
    named = set(re.findall(r"`(test_\w+)`", text_of(ROOT / "docs" / "ssh.md")))
    there = {
        name for path in (ROOT / "tests").rglob("test_*.py") for name in re.findall(r"def (test_\w+)", text_of(path))
    }
    assert named
    assert named - there == set()


def test_the_pattern_that_contributing_explains_is_one() -> None:
    assert compile_pattern(blocks(CONTRIBUTING)[1].strip()).groupindex.keys() == {"who", "votes"}


def test_the_picture_stands_alone() -> None:
    picture = text_of(ROOT / "docs" / "hustings.svg")
    assert set(re.findall(r"[a-z]+://[^\"\s)]+", picture)) == NAMESPACES
    assert "@font-face" not in picture
    assert "monospace" in picture
    assert "█" in picture, "the chart is on it"


def test_the_settings_that_readme_shows_are_right() -> None:
    (shown,) = (block for block in blocks(README) if "[keys]" in block)
    complaints = read_text(shown, README).complaints
    assert [each for each in complaints if not each.endswith("does not exist")] == []
