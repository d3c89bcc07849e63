"""What the four reports must come to, seen on the screens."""

import pytest

from parsing.collection import Collection
from parsing.models import Measure
from parsing.reading import seed_paths
from tests.tui.conftest import Opened
from tui.rows.contest import FigureTarget
from tui.screens.article import ArticleScreen
from tui.screens.compare import CompareScreen

ROCHFORD = "Rochford and Southend East"
MARKS = "!?"


@pytest.fixture(scope="module")
def seeds() -> Collection:
    """The four reports, as the program reads them."""
    return Collection.load(seed_paths())


def squeezed(row: str) -> str:
    """A row of the right-hand pane without its alignment and its marks of findings."""
    return " ".join("".join(sign for sign in row[33:] if sign not in MARKS).split())


@pytest.mark.parametrize(
    ("seat", "year", "stands"),
    [
        pytest.param(
            ROCHFORD,
            2019,
            [
                "Con hold Essex, East of England",
                "C James Duddridge 27,063 58.7",
                "L Ashley Dalton =14,777 32",
                "LD Keith Miller 2,822 6.1",
                "I Navin Kumar 1,107 2.4",
                "PF Jason Pilley 367 0.8",
                "Majority 12,286 =26.6% Turnout 61.25",
                "Valid =46,136 Votes cast 46,316",
            ],
            id="2019 Rochford and Southend East",
        ),
        pytest.param(
            ROCHFORD,
            2017,
            ["L Ashley Dalton 17,465", "Change -3,928", "Swing 5 →L"],
            id="2017 Rochford and Southend East",
        ),
        pytest.param(
            "Southend West and Leigh",
            2024,
            ["Lab gain from Con", "16,739", "14,790", "8,271", "3,174", "3,262", "Majority =1,949"],
            id="2024 Southend West and Leigh",
        ),
        pytest.param("Southend West", 2019, ["Turnout 67.78"], id="2019 Southend West"),
        pytest.param("Southend East and Rochford", 2024, ["Majority >4,000"], id="2024 Southend East and Rochford"),
        pytest.param(
            "North East Cambridgeshire",
            2017,
            [
                "C Stephen Barclay 34,340",
                "L Ken Rustidge 13,070",
                "LD Darren Fower 2,393",
                "U Robin Talbot 2,174",
                "G Ruth Johnson 1,024",
                "Stephen Goldspink 293",
                "Majority =21,270",
                "Turnout 63.2",
                "Valid =53,294",
            ],
            id="2017 North East Cambridgeshire",
        ),
        pytest.param(
            "South Holland and The Deepings",
            2017,
            ["35,179 =69.9", "10,282 =20.4", "2,185 =4.3", "1,433 =2.8", "894 =1.8", "342 =0.7", "Majority =24,897"],
            id="2017 South Holland and The Deepings",
        ),
        pytest.param(
            "South West Norfolk",
            2017,
            ["32,894 =62.8", "14,582 =27.8", "2,575 =4.9", "2,365 =4.5", "Majority =18,312"],
            id="2017 South West Norfolk",
        ),
        pytest.param("Dartford", 2015, ["=49.0", "=25.4"], id="2015 Dartford"),
        pytest.param("Dartford", 2017, ["57.6 +8.6", "33.2 +7.8"], id="2017 Dartford"),
        pytest.param("Eltham", 2015, ["6,481 15", "Majority 2,693"], id="2015 Eltham"),
        pytest.param("Eltham", 2017, ["+4.4", "+11.8", "Swing =3.7 C→L"], id="2017 Eltham"),
        pytest.param("Lewisham West", 2017, ["Lewisham West 2017", "42,461"], id="2017 Lewisham West"),
        pytest.param("Old Bexley and Sidcup", 2017, ["Majority =15,466", "Turnout 72.8"], id="2017 Old Bexley"),
        pytest.param("Bexleyheath and Crayford", 2017, ["Majority =9,073"], id="2017 Bexleyheath"),
    ],
)
async def test_a_contest_shows_its_figures(
    opened: Opened, seeds: Collection, seat: str, year: int, stands: list[str]
) -> None:
    async with opened(seeds, seat=seat, year=year) as program:
        rows = [squeezed(row) for row in program.rows[1:-1]]
        missing = [words for words in stands if not any(words in row for row in rows)]
        assert not missing, program.text


async def test_the_note_on_rochfords_total_stands_below_its_figures(opened: Opened, seeds: Collection) -> None:
    async with opened(seeds, size=(120, 40)) as program:
        text = " ".join(squeezed(row[22:]) for row in program.rows)
        assert "180 rejected papers would explain it, as would two digits swapped" in text
        assert "58.7 per cent for James Duddridge (Con) fits 46,136" in text


async def test_the_printed_bound_stands_with_the_majority_that_is_worked_out(opened: Opened, seeds: Collection) -> None:
    async with opened(seeds, size=(120, 40), seat="North East Cambridgeshire") as program:
        await program.press("tab")
        pane = program.app.explore.pane
        majority = next(t for t in pane.targets if isinstance(t, FigureTarget) and t.figure.measure is Measure.MAJORITY)
        pane.rest_on(majority)
        await program.settle()
        text = " ".join(program.text.split())
        assert "21,270 · majority · worked out" in text
        assert "more than 21,000" in text


async def test_southend_west_stands_beside_its_successor_not_like_for_like(opened: Opened, seeds: Collection) -> None:
    async with opened(seeds, seat="Southend West and Leigh") as program:
        await program.press("c")
        program.showing(CompareScreen)
        heads = "\n".join(program.rows[1:5])
        assert "2019" in heads
        assert "2024" in heads
        assert "≠ changed ground" in heads
        assert "67.78" in program.row("turnout")
        assert "62.71" in program.row("turnout")
        assert "≠" in program.row("turnout")


@pytest.mark.parametrize(
    ("query", "words"),
    [
        pytest.param(
            "eltham", ["Eltham", "2015", "“Last year” is said of the general election of 2015"], id="last year"
        ),
        pytest.param(
            "lewisham",
            ["Lewisham West", "There was no constituency called Lewisham West in 2017", "Lewisham West and Penge"],
            id="Lewisham West",
        ),
        pytest.param("rejected", ["180 rejected papers would explain it"], id="the total"),
    ],
)
async def test_findings_are_listed(opened: Opened, seeds: Collection, query: str, words: list[str]) -> None:
    async with opened(seeds) as program:
        await program.press("f", "slash", *query, "enter")
        text = " ".join(program.text.split())
        assert all(word in text for word in words)
        await program.press("a")
        program.showing(ArticleScreen)
        assert words[-1][:40] in " ".join(program.text.split())


async def test_words_in_doubt_are_reached_like_claims(opened: Opened, seeds: Collection) -> None:
    async with opened(seeds) as program:
        await program.press("f", "slash", *"eltham", "enter", "a")
        assert "doubt 1 of 1" in program.rows[0]
        text = " ".join(program.text.split())
        assert "in doubt: time words" in text
        assert "It may be: ? 2015" in text
        await program.press("right_square_bracket")
        assert "claim " in program.rows[0]
        await program.press("left_square_bracket")
        assert "doubt 1 of 1" in program.rows[0]


async def test_an_article_says_why_it_is_of_its_election(opened: Opened, seeds: Collection) -> None:
    async with opened(seeds) as program:
        await program.press("a")
        text = " ".join(program.text.split())
        assert "election worked out: 2019" in program.rows[0]
        assert "Why 2019: looks back to 2017 · Rochford and Southend East; Thurrock; " in text
        assert "Castle Point: each was a constituency at that election" in text
        assert "rule held-seat · seat named · person" in text
