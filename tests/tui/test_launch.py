"""The first screen loads what it shows, and shows something before the articles are read."""

import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from parsing.collection import Collection
from parsing.models import FileProblem
from tui.app import Hustings, make_app

LATER = (
    "plotext",
    "tui.widgets.find",
    "tui.widgets.reader",
    "tui.screens.compare",
    "tui.screens.article",
    "tui.screens.findings",
)


@pytest.mark.parametrize("module", LATER)
def test_what_the_first_screen_does_not_show_is_not_loaded(module: str, root: Path) -> None:
    program = f"import sys, tui.app; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False, cwd=root).returncode == 0


async def test_the_frame_stands_before_the_articles_are_read(collection: Collection) -> None:
    may_go_on = threading.Event()

    def slowly() -> Collection:
        may_go_on.wait()
        return collection

    app = Hustings(slowly)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "f", "c", "a", "tab", "v", "m", "space", "right_square_bracket", "y")
        text = "\n".join(strip.text for strip in app.screen._compositor.render_strips())
        may_go_on.set()
        await app.workers.wait_for_complete()
        assert "reading the articles" in text
        assert "? help" in text


def test_an_empty_no_color_means_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "")
    assert not make_app().no_color


async def test_a_file_that_could_not_be_read_is_named(collection: Collection) -> None:
    problem = FileProblem(path="broken\x1b.txt", message="It is not text.")
    app = Hustings(lambda: replace(collection, problems=(problem,)))
    async with app.run_test(size=(100, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        rows = [strip.text for strip in app.screen._compositor.render_strips()]
        assert "1 file not read" in rows[0]
        assert "broken␛.txt: It is not text." in rows[-1]
        await pilot.press("f")
        await pilot.pause()
        rows = [strip.text for strip in app.screen._compositor.render_strips()]
        assert "✗ broken␛.txt: It is not text." in rows[1]


async def test_articles_without_a_contest_are_no_blank_page(collection: Collection) -> None:
    app = Hustings(lambda: replace(collection, results=(), extractions={}))
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("down", "tab", "c", "a", "enter", "right_square_bracket", "y", "m", "v", "space")
        await pilot.pause()
        rows = [strip.text for strip in app.screen._compositor.render_strips()]
        assert "Not reported: no contest" in rows[2]
