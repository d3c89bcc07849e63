"""Back leads to where the reader was: the same screen, scrolled as it was, the cursor where it stood."""

from parsing.collection import Collection
from tests.tui.conftest import Driver, Opened
from tui.app import Hustings
from tui.screens.article import ArticleScreen
from tui.screens.explore import ExploreScreen
from tui.screens.findings import FindingsScreen


async def test_from_an_article_back_to_the_figure_it_was_opened_from(opened: Opened) -> None:
    async with opened() as program:
        await program.press("tab", "down", "down", "down")
        before = program.text
        await program.press("enter", "right_square_bracket", "escape")
        assert program.text == before


async def test_escape_after_going_to_a_contest_leads_back_through_all_that_was_left(opened: Opened) -> None:
    async with opened(size=(60, 14)) as program:
        await program.press("f", "down", "down")
        findings = program.text
        await program.press("a", "right_square_bracket", "down", "down")
        article = program.text
        await program.press("enter")
        program.showing(ExploreScreen)
        await program.press("escape")
        program.showing(ArticleScreen)
        assert program.text == article
        await program.press("escape")
        program.showing(FindingsScreen)
        assert program.text == findings
        await program.press("escape", "escape")
        program.showing(ExploreScreen)


async def test_whoever_goes_elsewhere_is_not_led_back(opened: Opened) -> None:
    async with opened() as program:
        await program.press("f", "enter")
        program.showing(ExploreScreen)
        await program.press("c", "escape", "escape")
        program.showing(ExploreScreen)
        assert not program.app.way_back


async def test_what_is_gone_back_to_shows_what_is_read_by_now(collection: Collection) -> None:
    loaded = iter([collection, Collection.of([])])
    app = Hustings(lambda: next(loaded))
    async with app.run_test(size=(80, 24)) as pilot:
        program = Driver(app, pilot)
        await program.settle()
        await program.press("f", "enter", "r", "escape")
        program.showing(FindingsScreen)
        assert "Nothing here that does not add up." in program.text
