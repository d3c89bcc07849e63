"""What a reader takes away: a file of what is shown, and text with where it comes from."""

import csv
from pathlib import Path
from unicodedata import category
from xml.etree import ElementTree as ET

import pytest

from parsing.collection import Collection
from tests.tui.conftest import Opened
from tests.tui.made_by_hand import SEAT
from tui.exporting import write_export
from tui.screens.palette import PaletteScreen


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(folder: Path) -> list[Path]:
    """The files in a folder."""
    return [*folder.iterdir()]


def read(path: Path) -> list[dict[str, str]]:
    """The lines of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("keys", "name", "contests"),
    [
        pytest.param(
            ["e"],
            "hustings-seats.csv",
            {
                "2017/rochford-and-southend-east",
                "2019/rochford-and-southend-east",
                "2024/southend-east-and-rochford",
                "2017/dartford",
                "2017/lewisham-west",
            },
            id="the tree",
        ),
        pytest.param(
            ["slash", *"dart", "enter", "e"], "hustings-seats.csv", {"2017/dartford"}, id="the tree as it is narrowed"
        ),
        pytest.param(
            ["tab", "e"],
            "hustings-2019-rochford-and-southend-east.csv",
            {"2019/rochford-and-southend-east"},
            id="a contest",
        ),
        pytest.param(
            ["c", "e"],
            "hustings-compare-rochford-and-southend-east.csv",
            {
                "2017/rochford-and-southend-east",
                "2019/rochford-and-southend-east",
                "2024/southend-east-and-rochford",
            },
            id="a comparison",
        ),
        pytest.param(
            ["f", "slash", *"papers", "enter", "e"],
            "hustings-findings.csv",
            {"2019/rochford-and-southend-east"},
            id="the findings as they are narrowed",
        ),
    ],
)
async def test_e_writes_what_is_shown_and_names_the_file(
    opened: Opened, folder: Path, keys: list[str], name: str, contests: set[str]
) -> None:
    async with opened(size=(120, 30)) as program:
        await program.press(*keys)
        lines = read(folder / name)
        assert {line["contest"] for line in lines} == contests
        assert f"{len(lines)} line{'s' if len(lines) > 1 else ''} written to {name}" in program.rows[-1]


async def test_the_claims_of_an_article_are_written(opened: Opened, folder: Path, collection: Collection) -> None:
    async with opened() as program:
        await program.press("a", "e")
        assert len(read(folder / "hustings-claims-coast.csv")) == len(collection.claims_of("coast"))


async def test_the_tree_is_written_in_its_order(opened: Opened, folder: Path) -> None:
    async with opened() as program:
        await program.press("S", "o", "o", "e")
        contests = list(dict.fromkeys(line["contest"] for line in read(folder / "hustings-seats.csv")))
        assert contests[:2] == ["2024/southend-east-and-rochford", "2019/rochford-and-southend-east"]
        assert contests[2:] == ["2017/rochford-and-southend-east", "2017/lewisham-west", "2017/dartford"]


@pytest.mark.parametrize(
    ("presses", "ending", "begins"),
    [(1, "json", "[\n"), (2, "jsonl", '{"contest"'), (3, "md", "| contest"), (4, "csv", "contest,seat")],
)
async def test_the_form_of_exports_can_be_chosen(
    opened: Opened, folder: Path, presses: int, ending: str, begins: str
) -> None:
    async with opened() as program:
        await program.press(*["E"] * presses)
        assert "e writes" in program.rows[-1]
        await program.press("e")
        assert (folder / f"hustings-seats.{ending}").read_text(encoding="utf-8").startswith(begins)


async def test_marked_contests_are_written_alone_and_counted(opened: Opened, folder: Path) -> None:
    async with opened(size=(120, 30)) as program:
        await program.press("space", "e")
        lines = read(folder / "hustings-marked.csv")
        assert {line["contest"] for line in lines} == {"2019/rochford-and-southend-east"}
        assert f"1 marked contest: {len(lines)} lines written to hustings-marked.csv" in program.rows[-1]


async def test_the_screen_is_saved_as_a_picture_that_fetches_nothing(
    opened: Opened, folder: Path, hostile: Collection
) -> None:
    async with opened(over=hostile) as program:
        await program.press("P")
        svg = (folder / "hustings-explore.svg").read_text(encoding="utf-8")
        assert "The screen is saved as hustings-explore.svg" in program.rows[-1]
    texts = "".join(ET.fromstring(svg).itertext())  # noqa: S314 - our own picture
    assert "Orpington" in texts
    assert "http" not in svg.replace("http://www.w3.org/2000/svg", "")
    assert not {character for character in texts if category(character) in {"Cc", "Cf"}} - {"\n"}


def test_no_file_is_written_over(folder: Path) -> None:
    (folder / "hustings-seats.csv").write_text("mine", encoding="utf-8")
    paths = [write_export("seats", "csv", ["a"], [{"a": 1}]) for _ in range(2)]
    assert [path.name for path in paths] == ["hustings-seats-2.csv", "hustings-seats-3.csv"]
    assert (folder / "hustings-seats.csv").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("keys", [["e"], ["c", "e"], ["a", "e"], ["f", "e"], ["P"]], ids=" ".join)
async def test_a_program_that_may_not_write_says_so_and_offers_nothing_that_does(
    opened: Opened, folder: Path, keys: list[str]
) -> None:
    async with opened() as program:
        program.app.read_only = True
        await program.press(*keys)
        assert "Nothing is written here; as CSV: ssh HOST export > results.csv" in program.rows[-1]
        await program.press("colon")
        offered = {command.action for command in program.showing(PaletteScreen).commands}
        assert offered
        assert not offered & {"export", "export_as", "picture"}
        await program.press("escape", "r")
        assert "New articles are shown to whoever connects" in program.rows[-1]
    assert not written(folder)


@pytest.mark.parametrize(
    "value", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=cmd|' /C calc'!A0"], ids=["=", "+", "-", "@", "tab", "dde"]
)
def test_no_cell_is_a_formula(folder: Path, value: str) -> None:
    [line] = read(folder / write_export("x", "csv", ["quote"], [{"quote": value}]))
    assert line["quote"][0] not in "=+-@\t\r"


@pytest.mark.parametrize("what", ["", "../../etc/passwd", "\x1b[2J", "a" * 300, "Ynys Môn"])
def test_every_name_is_a_plain_file_in_the_working_folder(folder: Path, what: str) -> None:
    path = write_export(what, "csv", ["a"], [])
    assert (folder / path).parent == folder
    assert path.name.isascii()
    assert len(path.name) < 100


async def test_a_folder_that_cannot_be_written_to_is_said(
    opened: Opened, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tui.exporting.write_export", refuse)
    async with opened(size=(200, 60)) as program:
        await program.press("e")
        assert f"Nothing written to {folder}: Permission denied." in program.rows[-1]


@pytest.mark.parametrize(
    ("keys", "stands"),
    [
        pytest.param(
            ["tab", "Y"],
            [
                f"James Duddridge, {SEAT} 2019, votes: 27,063 (coast)",
                "“27,063 votes” (coast)",
                "hustings Rochford and Southend East 2019",
            ],
            id="a figure",
        ),
        pytest.param(
            ["tab", "down", "Y"],
            ["votes: =14,777 (coast)", "“a majority of 12,286” (coast)", "hustings Rochford and Southend East 2019"],
            id="a figure that is worked out",
        ),
        pytest.param(
            ["Y"],
            ["Con hold", "“held the seat” (coast)", "hustings Rochford and Southend East 2019"],
            id="a contest",
        ),
        pytest.param(
            ["c", "Y"], ["(coast)", "hustings --screen compare Rochford and Southend East"], id="a comparison"
        ),
        pytest.param(
            ["a", "Y"],
            ["“", "(coast)", "hustings --source coast:0-20"],
            id="a claim",
        ),
        pytest.param(["f", "Y"], ["“42,461 votes” (kent)", "hustings --screen findings"], id="a finding"),
    ],
)
async def test_a_citation_has_words_article_and_command(opened: Opened, keys: list[str], stands: list[str]) -> None:
    async with opened() as program:
        await program.press(*keys)
        assert all(words in program.app.clipboard for words in stands), program.app.clipboard
        assert program.app.clipboard.splitlines()[-1] == stands[-1]
        assert "if it takes that" in program.rows[-1]


async def test_a_disputed_figure_is_copied_with_all_its_readings(opened: Opened) -> None:
    async with opened(seat="Dartford") as program:
        await program.press("tab", "down", "y")
        assert "?18,024 or 18,042" in program.app.clipboard
