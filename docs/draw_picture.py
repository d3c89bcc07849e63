"""Draws docs/hustings.svg: the program's own first screen, without a terminal."""

import asyncio
import os
import re
from pathlib import Path

from tui.app import make_app
from tui.theme import DARK

SIZE = (100, 32)
PICTURE = Path(__file__).with_name("hustings.svg")
_REMOTE_FONTS = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)
"""The exporter would have the reader's browser fetch fonts; any monospaced font will do."""


async def draw() -> str:
    """The first screen as an SVG, once the seats stand on it."""
    os.environ["COLORTERM"] = "truecolor"  # as most terminals say of themselves; the exporter asks too
    app = make_app(seat="Rochford and Southend East", year=2019)
    app.theme = DARK
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        return app.export_screenshot(title="hustings")


if __name__ == "__main__":
    svg = _REMOTE_FONTS.sub("", asyncio.run(draw()))
    svg = svg.replace("<svg ", '<svg xml:space="preserve" ', 1)  # some viewers drop the blanks between columns
    PICTURE.write_text("".join(f"{line.rstrip()}\n" for line in svg.splitlines()), encoding="utf-8")
