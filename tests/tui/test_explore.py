"""Explore: the tree, the contest beside it, and every key."""

import pytest

from parsing.collection import Collection
from parsing.models import Article, Contest, Measure
from tests.tui.conftest import Opened
from tests.tui.made_by_hand import SEAT
from tui.screens.article import ArticleScreen
from tui.screens.compare import CompareScreen
from tui.screens.explore import ExploreScreen

ROCHFORD_2019 = Contest(seat=SEAT, year=2019)


async def test_opens_at_what_the_first_report_is_about(opened: Opened) -> None:
    async with opened() as program:
        assert SEAT in program.rows[1]
        assert "2019" in program.rows[1]
        assert "Con hold" in program.text
        assert "3 articles · 4 seats" in program.rows[0]


async def test_figures_stand_in_their_columns_with_their_marks(opened: Opened) -> None:
    async with opened() as program:
        assert "27,063   58.7" in program.row("James Duddridge")
        assert "=14,777     32" in program.row("Ashley Dalton")
        assert "!46,316" in program.row("Votes cast")
        assert "=46,136" in program.row("Valid")
        assert "= worked out" in program.rows[-2]


async def test_every_candidate_has_letters_and_a_bar(opened: Opened) -> None:
    async with opened() as program:
        bars = [row[33:] for row in program.rows if "█" in row or "▋" in row or "▏" in row[33:]]
        assert [row.split()[:2] for row in bars] == [
            ["C", "58.7"],
            ["L", "32"],
            ["LD", "6.1"],
            ["I", "2.4"],
            ["PF", "0.8"],
        ]


@pytest.mark.parametrize(
    ("keys", "stands"),
    [
        pytest.param(["down"], "Southend East and Roch", id="down goes to the link"),
        pytest.param(["up"], f"{SEAT}", id="up goes to the year before"),
        pytest.param(["j", "k"], SEAT, id="vi keys"),
        pytest.param(["right_square_bracket"], "Southend East and Roch", id="next seat"),
        pytest.param(["G"], "Dartford", id="last row"),
        pytest.param(["end", "k", "k"], "Lewisham West", id="end, and back"),
    ],
)
async def test_moving_shows_the_contest_under_the_cursor(opened: Opened, keys: list[str], stands: str) -> None:
    async with opened() as program:
        await program.press(*keys)
        assert stands in program.rows[1]


async def test_left_closes_and_right_opens(opened: Opened) -> None:
    async with opened() as program:
        await program.press("left", "left")
        assert "2017" not in "".join(row[:32] for row in program.rows)
        await program.press("right")
        assert "2017" in "".join(row[:32] for row in program.rows)


async def test_enter_opens_and_closes_a_branch(opened: Opened) -> None:
    async with opened() as program:
        await program.press("g", "enter")
        assert SEAT[:10] not in "".join(row[:32] for row in program.rows[1:])
        await program.press("enter")
        assert SEAT[:10] in "".join(row[:32] for row in program.rows[1:])


async def test_a_region_is_summed_up(opened: Opened) -> None:
    async with opened() as program:
        await program.press("g")
        assert "2 seats" in program.text
        assert "Labour" in program.text


async def test_slash_narrows_as_you_type_and_escape_clears(opened: Opened) -> None:
    async with opened() as program:
        await program.press("slash", *"dart")
        assert "1 of 4 seats" in program.rows[0]
        assert "Dartford" in program.rows[1]
        assert "Rochford" not in "".join(row[:32] for row in program.rows[1:])
        await program.press("escape")
        assert "4 seats" in program.rows[0]
        assert "Rochford" in program.text


async def test_what_was_found_stays_after_enter_until_escape(opened: Opened) -> None:
    async with opened() as program:
        await program.press("slash", *"rochford", "enter", "n")
        assert "2 of 4 seats" in program.rows[0]
        assert "Southend East and Roch" in program.rows[1]
        await program.press("N")
        assert program.rows[1][33:].startswith(f" {SEAT}")
        await program.press("escape")
        assert "· 4 seats" in program.rows[0]


@pytest.mark.parametrize(
    ("typed", "stands", "said"),
    [
        pytest.param("dartfrod", "Dartford", "did you mean Dartford?", id="a slip"),
        pytest.param("kaini", "Dartford", "", id="a candidate"),
        pytest.param("johnson dart", "Dartford", "", id="any order, beginnings"),
        pytest.param("southend & rochford", SEAT, "", id="ampersand"),
        pytest.param("neighbour", "Lewisham West", "in articles", id="a word of an article"),
        pytest.param("t:psychedelic", SEAT, "in articles", id="words of articles alone"),
        pytest.param("winner:Lab", "Southend East and Roch", "", id="a figure"),
        pytest.param(
            "dart majorty:1",
            "Dartford",
            "majorty:1: did you mean majority:1?",
            id="what is wrong is said, and passed over",
        ),
    ],
)
async def test_finding_forgives(opened: Opened, typed: str, stands: str, said: str) -> None:
    async with opened(size=(120, 40)) as program:
        await program.press("slash", *({" ": "space", "&": "ampersand", ":": "colon"}.get(key, key) for key in typed))
        assert stands in program.rows[1]
        assert said in program.rows[-1]


async def test_words_found_in_an_article_are_shown_and_opened(opened: Opened) -> None:
    async with opened(size=(120, 40)) as program:
        await program.press("slash", *"neighbour", "enter", "n")
        assert "Dartford" in program.rows[1]
        assert "A neighbour printed 18,042 for Mr Kaini." in program.text
        await program.press("a")
        assert program.showing(ArticleScreen).reader.rows


async def test_finding_nothing_says_so(opened: Opened) -> None:
    async with opened() as program:
        await program.press("slash", *"zzzzz")
        assert "No seat fits that." in program.rows[2]
        await program.press("escape")
        assert "27,063" in program.text


async def test_a_figure_says_where_it_comes_from(opened: Opened) -> None:
    async with opened() as program:
        await program.press("tab", "down")
        assert "14,777 · votes, Ashley Dalton · worked out" in program.text
        assert "27,063 - 12,286 = 14,777" in program.text
        await program.press("right")
        assert "32 per cent · share of the vote" in program.text
        assert "‹32 per cent›" in program.text


async def test_enter_on_a_figure_opens_its_words_and_escape_returns(opened: Opened) -> None:
    async with opened() as program:
        await program.press("tab", "down", "right", "enter")
        claim = program.showing(ArticleScreen).reader.claim
        assert claim is not None
        assert claim.quote == "32 per cent"
        await program.press("escape")
        assert program.showing(ExploreScreen).pane.has_focus


async def test_escape_leads_from_the_figures_to_the_tree_and_no_further(opened: Opened) -> None:
    async with opened() as program:
        await program.press("tab")
        await program.press("escape", "escape", "escape")
        assert program.app.focused is program.app.explore.outline
        assert program.app.is_running


async def test_q_leaves_the_program(opened: Opened) -> None:
    async with opened() as program:
        await program.press("q")
        assert not program.app.is_running


async def test_a_disputed_figure_shows_every_reading_and_chooses_none(opened: Opened) -> None:
    async with opened(seat="Dartford") as program:
        row = program.row("Bachchu Kaini")
        assert "?" in row
        assert "18,024" not in row
        assert "? disputed" in program.text
        await program.press("tab", "down")
        assert "18,024 or 18,042" in program.text
        assert "‹18,042›" in program.text


async def test_marked_contests_are_compared(opened: Opened) -> None:
    async with opened() as program:
        await program.press("space", "down", "space")
        assert "2 contests marked" in program.rows[-1]
        await program.press("c")
        program.showing(CompareScreen)
        assert "2 contests" in program.rows[0]


async def test_m_charts_votes_and_the_view_gives_way_where_rows_are_few(opened: Opened) -> None:
    async with opened() as program:
        assert program.app.explore.pane.measure is Measure.SHARE
        await program.press("m")
        assert "27,063 █" in program.text
    async with opened(size=(80, 16)) as program:
        assert "█" not in program.text
        await program.press("v")
        assert "█" in program.text
        assert "Majority" not in program.text
        await program.press("v")
        assert "Majority" in program.text


async def test_y_sends_to_the_clipboard_and_claims_no_more(opened: Opened) -> None:
    async with opened() as program:
        await program.press("tab", "y")
        assert program.app.clipboard == f"James Duddridge, {SEAT} 2019, votes: 27,063 (coast)"
        assert "if it takes that" in program.rows[-1]
        await program.press("down")
        assert "if it takes that" not in program.rows[-1]


@pytest.mark.parametrize(
    ("seat", "year", "stands"),
    [
        pytest.param("Dartford", None, "Dartford", id="a seat"),
        pytest.param("rochford southend", 2017, SEAT, id="words of a seat and a year"),
        pytest.param("Dartfrod", None, "Dartford", id="a slip"),
    ],
)
async def test_opens_where_it_was_asked_to(opened: Opened, seat: str, year: int | None, stands: str) -> None:
    async with opened(seat=seat, year=year) as program:
        assert stands in program.rows[1]
        assert year is None or str(year) in program.rows[1]


async def test_an_unknown_seat_is_said(opened: Opened) -> None:
    async with opened(seat="Atlantis") as program:
        assert "No report speaks of Atlantis." in program.rows[-1]


async def test_reloading_keeps_the_cursor_and_what_is_open(opened: Opened) -> None:
    async with opened() as program:
        await program.press("up")
        before = program.rows
        await program.press("r")
        assert program.rows[:-1] == before[:-1]
        assert "Read again: 3 articles." in program.rows[-1]


async def test_nothing_moves_from_seat_to_seat(opened: Opened) -> None:
    async with opened(size=(120, 40)) as program:
        places = []
        for _ in range(3):
            places.append([y for y, row in enumerate(program.rows) if "Majority" in row or "Turnout" in row])
            await program.press("right_square_bracket")
        assert places[0] == places[1] == places[2]


async def test_a_wide_window_has_the_article_beside(opened: Opened, collection: Collection) -> None:
    async with opened(size=(200, 60)) as program:
        assert "«James Duddridge ‹held» the seat›" in program.text
        await program.press("tab", "down", "right")
        assert program.app.explore.beside is not None
        assert program.app.explore.beside.claim in collection.claims_of("coast")
        assert program.app.explore.beside.claim.quote == "32 per cent"


async def test_how_many_were_found_stands_also_when_findings_come_later(opened: Opened) -> None:
    async with opened() as program:
        await program.press("slash", *"dartf")
        explore = program.showing(ExploreScreen)
        explore._show_findings()
        await program.settle()
        assert "1 of " in program.rows[0]


async def test_reloading_keeps_what_was_looked_for(opened: Opened) -> None:
    async with opened() as program:
        await program.press("slash", *"dartf", "enter")
        explore = program.showing(ExploreScreen)
        explore.refill()
        await program.settle()
        assert "1 of " in program.rows[0]
        assert sum("Eltham" in row for row in program.rows) == 0


async def test_a_printed_figure_says_what_the_others_make_it(opened: Opened) -> None:
    report = (
        "Labour's Ann Lee won Dartford at the 2017 general election with 21,786 votes and a majority of 3,621. "
        "Bob Roe, the Conservative, came second with 18,174 votes.\n"
    )
    async with opened(Collection.of([Article(name="a", text=report)]), size=(150, 40)) as program:
        await program.press("tab", "down", "down")
        assert "The other figures make it 3,612: 9 apart, more than rounding explains." in program.text
