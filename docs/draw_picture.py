"""Draws docs/hustings.svg: the program's own first screen, without a terminal."""

import asyncio
import os
import re
from pathlib import Path

from textual.pilot import Pilot

from tui.app import make_app
from tui.settings import Settings

SIZE = (100, 32)
PICTURE = Path(__file__).with_name("hustings.svg")
_BAR = "█"
_DEADLINE = 60.0
"""Seconds within which the chart must stand on the screen."""
_ELSEWHERE = re.compile(r"\s*(?:@font-face \{.*?\}|<!--.*?-->)", re.DOTALL)
"""What leads a reader's browser to other machines: fonts to be fetched, and the exporter's address."""
_FAMILY = "font-family: Fira Code, monospace"


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


def stand_alone(svg: str) -> str:
    """The picture without what it would fetch, in any monospaced font, its blanks kept, no blank at a line's end."""
    svg = _ELSEWHERE.sub("", svg).replace(_FAMILY, "font-family: monospace")
    svg = svg.replace("<svg ", '<svg xml:space="preserve" ', 1)  # some viewers drop the blanks between columns
    return "".join(f"{line.rstrip()}\n" for line in svg.splitlines())


if __name__ == "__main__":
    PICTURE.write_text(stand_alone(asyncio.run(draw())), encoding="utf-8")
