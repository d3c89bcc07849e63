"""Draws docs/hustings.svg: the program's own first screen, without a terminal."""

import asyncio
import os
from pathlib import Path

from textual.pilot import Pilot

from tui.app import make_app
from tui.picture import picture
from tui.settings import Settings

SIZE = (100, 32)
PICTURE = Path(__file__).with_name("hustings.svg")
_BAR = "█"
_DEADLINE = 60.0
"""Seconds within which the chart must stand on the screen."""


async def draw() -> str:
    """The first screen as an SVG, once the seats and the chart stand on it."""
    os.environ["COLORTERM"] = "truecolor"  # as most terminals say of themselves; the exporter asks too
    app = make_app(seat="Rochford and Southend East", year=2019, settings=Settings(theme="dark"))
    async with app.run_test(size=SIZE) as pilot, asyncio.timeout(_DEADLINE):
        return await _settled(pilot)


async def _settled(pilot: Pilot[None]) -> str:
    """The screen once it has bars and two looks at it agree."""
    before, now = "", ""
    while _BAR not in now or now != before:
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        before, now = now, pilot.app.export_screenshot(title="hustings")
    return now


if __name__ == "__main__":
    PICTURE.write_text(picture(asyncio.run(draw())), encoding="utf-8")
