"""A collection made by hand, and the program opened over it."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from time import monotonic
from typing import TypeVar

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

from parsing.collection import Collection
from tests.terminal import DEADLINE
from tests.tui import made_by_hand as made
from tui.app import Hustings
from tui.settings import Settings
from tui.view import PLAIN, View

S = TypeVar("S", bound=Screen[None])
Opened = Callable[..., AbstractAsyncContextManager["Driver"]]


async def until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    """Look again and again. Raises AssertionError where it is not brought about in the time a slow machine takes."""
    deadline = monotonic() + DEADLINE
    while not holds():
        assert monotonic() < deadline, "it has not been brought about"
        await pilot.pause()


class Driver:
    """The program under a pilot: keys go in, rows of characters come out."""

    def __init__(self, app: Hustings, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    async def settle(self) -> None:
        """Wait until nothing is under way, the chart included."""
        for _ in range(3):
            await self.app.workers.wait_for_complete()
            await self.pilot.pause()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for what a timer or a thread brings about."""
        await until(self.pilot, holds)

    async def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            await self.pilot.press(key)
        await self.settle()

    @property
    def rows(self) -> list[str]:
        """What stands on the screen."""
        return [strip.text for strip in self.app.screen._compositor.render_strips()]

    @property
    def text(self) -> str:
        """What stands on the screen, in one piece."""
        return "\n".join(self.rows)

    def showing(self, kind: type[S]) -> S:
        """The screen, which is to be of this kind."""
        screen = self.app.screen
        assert isinstance(screen, kind)
        return screen

    def row(self, words: str) -> str:
        """The row in which words stand."""
        found = [row for row in self.rows if words in row]
        assert found, f"{words!r} is not on the screen:\n{self.text}"
        return found[0]


@pytest.fixture(scope="session")
def collection() -> Collection:
    """Three well-behaved reports."""
    return made.collection(
        made.article("coast", made.COAST, made.COAST_FACTS),
        made.article("kent", made.KENT, made.KENT_FACTS),
        made.article("city", made.CITY, made.CITY_FACTS),
    )


@pytest.fixture(scope="session")
def hostile() -> Collection:
    """A report that would drive the reader's terminal."""
    return made.collection(made.article("hostile\x1b[2J", made.HOSTILE, made.HOSTILE_FACTS))


@pytest.fixture
def opened(collection: Collection) -> Opened:
    """Opens the program: `async with opened(size=(80, 24)) as program`."""

    @asynccontextmanager
    async def open_it(
        over: Collection | None = None,
        size: tuple[int, int] = (80, 24),
        seat: str | None = None,
        year: int | None = None,
        *,
        settings: Settings | None = None,
        view: View = PLAIN,
    ) -> AsyncIterator[Driver]:
        app = Hustings(lambda: over if over is not None else collection, seat, year, settings=settings)
        app.view = view
        async with app.run_test(size=size) as pilot:
            driver = Driver(app, pilot)
            await driver.settle()
            yield driver

    return open_it
