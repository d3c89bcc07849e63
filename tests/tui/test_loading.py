"""Articles can be looked at while more are read, and nothing moves from under the cursor when they come."""

import threading
from collections.abc import Iterator

from parsing.collection import Collection
from tests.tui import made_by_hand as made
from tests.tui.conftest import Driver
from tui.ahead import Step
from tui.app import Hustings
from tui.messages import OpenComparison
from tui.screens.frame import FrameScreen

KENT = made.collection(made.article("kent", made.KENT, made.KENT_FACTS))


class Slowly:
    """Reads one article, waits, then has them all."""

    def __init__(self, whole: Collection) -> None:
        self.whole = whole
        self.may_go_on = threading.Event()

    def __call__(self) -> Collection:
        return self.whole

    def steps(self) -> Iterator[Step]:
        yield Step(3, 1, 1, lambda: KENT)
        self.may_go_on.wait()
        amount = len(self.whole.articles)
        yield Step(amount, amount, amount, lambda: self.whole, is_last=True)

    def stop(self) -> None:
        self.may_go_on.set()


async def test_the_tree_is_used_while_reading_goes_on(collection: Collection) -> None:
    loader = Slowly(collection)
    app = Hustings(loader)
    async with app.run_test(size=(100, 30)) as pilot:
        program = Driver(app, pilot)
        await program.until(lambda: app.explore.is_loaded)
        await pilot.press("G", "space", "r")
        await pilot.pause()
        assert "reading 1 of 1 article · 2 seats · 1 marked" in program.rows[0]
        assert "Still reading." in program.rows[-1]
        assert "Dartford" in program.rows[1]
        loader.may_go_on.set()
        await program.settle()
        assert "3 articles · 4 seats" in program.rows[0]
        assert "1 marked" in program.rows[0]
        assert "Dartford" in program.rows[1]
        assert app.explore.outline.node is not None


async def test_leaving_ends_what_is_still_being_read(collection: Collection) -> None:
    loader = Slowly(collection)
    app = Hustings(loader)
    async with app.run_test() as pilot:
        await Driver(app, pilot).until(lambda: app.explore.is_loaded)
        await pilot.press("q")
    assert loader.may_go_on.is_set()


async def test_a_seat_asked_for_is_opened_when_it_comes(collection: Collection) -> None:
    loader = Slowly(collection)
    app = Hustings(loader, "Southend East and Rochford")
    async with app.run_test(size=(100, 30)) as pilot:
        program = Driver(app, pilot)
        await program.until(lambda: app.explore.is_loaded)
        assert "No report speaks" not in program.rows[-1]
        loader.may_go_on.set()
        await program.settle()
        assert "Southend East and Rochford" in program.rows[1]


async def test_a_screen_that_is_opened_while_the_last_articles_come_has_them_too(collection: Collection) -> None:
    loader = Slowly(collection)
    app = Hustings(loader)
    async with app.run_test(size=(100, 30)) as pilot:
        program = Driver(app, pilot)
        await program.until(lambda: app.explore.is_loaded)
        # Asked for of what is there now; everything comes before the screen does.
        app.post_message(OpenComparison(KENT.history("Dartford"), "Dartford"))
        app.action_findings()
        app.fill(collection)
        await program.until(lambda: len(app.screen_stack) == 3)
        await pilot.pause()
        screens = [screen for screen in app.screen_stack if isinstance(screen, FrameScreen)]
        assert [screen.NAME for screen in screens] == ["explore", "findings", "compare"]
        assert all(screen.collection is collection for screen in screens)
        loader.may_go_on.set()
