"""A program that reads its articles beside the event loop and shows them as they come."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final

from textual import on, work

from tui.ahead import Loader, Step, steps, stop
from tui.configured import Configured
from tui.keyboard import OneByOne
from tui.messages import Rearranged
from tui.screens.explore import ExploreScreen
from tui.screens.frame import FrameScreen
from tui.title import progress
from tui.view import PLAIN, View
from tui.words import count

if TYPE_CHECKING:
    from parsing.collection import Collection

_TELLING: Final = 0.2
"""Seconds between two counts of the articles read."""
_SHOWING: Final = 0.8
"""Seconds at least between two fillings of the tree."""
_PATIENCE: Final = 12
"""So many times as long as filling the tree took it is left alone: keys come first."""


class Loading(OneByOne, Configured):
    """Fills the screens with what has been read, while it is being read and when it has been."""

    explore: ExploreScreen
    read_only = False

    def __init__(self, loader: Loader, wanted: tuple[str | None, int | None], *, ansi_color: bool | None) -> None:
        super().__init__(ansi_color=ansi_color)
        self._loader = loader
        self._wanted = wanted
        """The seat and the year to open at."""
        self.view = PLAIN
        """How the screens are to stand once the articles are read."""
        self.kept_at: Path | None = None
        """The file in which order and marks are kept for the next run; None where they are not."""
        self._unknown_marks: tuple[str, ...] = ()
        """Kept marks of contests that no article speaks of now."""
        self.is_reading = False
        self._reloading = False

    def on_mount(self) -> None:
        """Read the articles once the frame stands on the screen."""
        self.call_after_refresh(self.load)

    def on_unmount(self) -> None:
        """Nobody waits any more for what is still being read."""
        self.is_reading = False
        stop(self._loader)

    def load(self) -> None:
        """Read all articles beside the event loop."""
        self.is_reading = True
        self._load()

    @work(thread=True, exclusive=True)
    def _load(self) -> None:
        told, filled, pause = 0.0, monotonic(), _SHOWING
        for step in steps(self._loader):
            if not self.is_reading:
                return
            now = monotonic()
            is_whole = step.of is not None and step.read_out == step.of and not self.explore.is_loaded
            if step.is_last or is_whole or (not self._reloading and now - filled > pause):
                collection = step.collect()
                collection.prepare()
                began = monotonic()
                self.call_from_thread(self._show, collection, step)
                told = filled = monotonic()
                pause = max(_SHOWING, (filled - began) * _PATIENCE)
            elif now - told > _TELLING:
                told = now
                self.call_from_thread(self.explore.show_progress, progress(step))

    def _show(self, collection: "Collection", step: Step) -> None:
        self.explore.show_progress("" if step.is_last else progress(step))
        is_first = not self.explore.is_loaded
        broken = self._recall() if is_first else ""
        if step.is_last:
            self.is_reading = False
            self.fill(collection)
        else:
            self.explore.fill(collection)
        if is_first and self.view != PLAIN:
            self.explore.take_up(self.view)
        self._open_wanted(only_if_there=not step.is_last)
        if step.is_last:
            self._finish(collection)
        if broken:
            self.explore.say(broken)

    def fill(self, collection: "Collection") -> None:
        """Show a collection on every screen."""
        for screen in self.screen_stack:
            if isinstance(screen, FrameScreen):
                screen.fill(collection)

    def _finish(self, collection: "Collection") -> None:
        view, self.view = self.view, PLAIN
        self._wanted = (None, None)
        self._unknown_marks = (*self._unknown_marks, *self.explore.mark_again(view.marks))
        self.open_on_top(view)
        self._say_how_it_went(collection)
        self._reloading = False

    # --- order and marks, from one run to the next ---

    def _recall(self) -> str:
        """Take up what the last run kept; what is to be told where that cannot be read."""
        from tui.keeping import BrokenViewError, keep, recall, with_kept

        if self.kept_at is None or self.read_only:
            return ""
        try:
            self.view = with_kept(self.view, recall(self.kept_at))
        except BrokenViewError:
            with suppress(OSError):
                keep(self.kept_at, PLAIN)
            return "The marks and the order kept from last time could not be read; they begin anew."
        return ""

    @on(Rearranged)
    def _keep(self) -> None:
        from tui.keeping import keep

        if self.kept_at is None or self.read_only or not self.explore.is_loaded or self.view != PLAIN:
            return
        view, _ = self.explore.reopening()
        try:
            keep(self.kept_at, replace(view, marks=tuple(dict.fromkeys((*view.marks, *self._unknown_marks)))))
        except OSError as error:
            self.explore.say(f"Marks and order are not kept for next time: {error.strerror or error}.")
            self.kept_at = None

    def open_on_top(self, view: View) -> None:
        """Open the screens that a view has on top of the first."""
        raise NotImplementedError

    def _open_wanted(self, *, only_if_there: bool = False) -> None:
        seat, year = self._wanted
        if seat is not None and self.explore.open_at(seat, year, only_if_there=only_if_there):
            self._wanted = (None, None)

    def hint(self) -> None:
        """Say the first things to know to whoever is here for the first time."""
        raise NotImplementedError

    def _say_how_it_went(self, collection: "Collection") -> None:
        self.explore.tell_problems()
        if self.settings.complaints and not self._reloading:
            self.explore.say_first(self.settings.complaints)
        elif not self.read_only and not collection.problems:
            self.hint()
        if self._reloading and not collection.problems and isinstance(self.screen, FrameScreen):
            self.screen.say(f"Read again: {count(len(collection.articles), 'article', 'articles')}.")

    def action_reload(self) -> None:
        """Read the articles again. A served program has no files of its own to read."""
        screen = self.screen
        why = (
            "New articles are shown to whoever connects after they came."
            if self.read_only
            else "Still reading."
            if self.is_reading
            else ""
        )
        if not why:
            self._reloading = True
            self.load()
        elif isinstance(screen, FrameScreen):
            screen.say(why)
