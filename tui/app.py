"""The program: theme, screens, and what each message opens. Nothing else."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar, Final

from textual import on, work
from textual.app import App
from textual.binding import BindingType
from textual.screen import Screen

from styles import stylesheet
from tui.ahead import Loader, load
from tui.charset import Charset
from tui.commands import APP, COMPARE, DATA, FINDINGS, WRITING, bindings
from tui.ending import end_in_order
from tui.giving import GivingOut
from tui.giving_way import giving_way
from tui.loading import Loading
from tui.messages import Corrected, OpenCandidate, OpenComparison, OpenContest, OpenWords
from tui.screens.explore import ExploreScreen
from tui.screens.frame import FrameScreen
from tui.settings import Settings
from tui.settings.keys import binding_keys
from tui.theme import PAINTED, VARIABLES, themes, usual_theme
from tui.view import View
from tui.way_back import WayBack

ROOMY: Final = (80, 30)
"""Columns and rows from which the last line may be three for once."""


class Hustings(Loading, GivingOut):
    """Explore first; everything else opens on top of it."""

    TITLE = "hustings"
    CSS = stylesheet("shared") + stylesheet("explore")
    """The framework loads a screen's own stylesheet with the screen, except for the first."""
    BINDINGS: ClassVar[list[BindingType]] = bindings(APP)
    ALLOW_SELECT = False
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        loader: Loader,
        seat: str | None = None,
        year: int | None = None,
        paths: Sequence[Path] = (),
        settings: Settings | None = None,
    ) -> None:
        self.settings = settings or Settings()
        theme_name = self.settings.theme or usual_theme()
        paints = theme_name in PAINTED and not os.environ.get("NO_COLOR")
        super().__init__(loader, (seat, year), ansi_color=None if paints else True)
        for theme in themes():
            self.register_theme(theme)
        # Set like this before any stylesheet is read; set the usual way, each would be read twice.
        self.set_reactive(App.theme, theme_name)
        self.stylesheet.set_variables(self.get_css_variables())
        self.animation_level = "none"
        if self.settings.keys:
            self.set_keymap(binding_keys(self.settings.keys))
        self.charset = Charset.PLAIN_SIGNS if self.settings.ascii else Charset.ALL
        self.way_back = WayBack(self)
        self.paths = tuple(paths)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What our stylesheets use beyond the framework's own variables."""
        return VARIABLES

    def get_default_screen(self) -> Screen[None]:
        """Explore, empty until the articles are read."""
        self.explore = ExploreScreen()
        return self.explore

    def on_load(self) -> None:
        """See to it that a signal does not leave the terminal in disorder."""
        if not self.is_headless:
            end_in_order(self)

    def hint(self) -> None:
        """Say the first things to know to whoever is here for the first time, in the last line or the last three."""
        from tui.hint import hint_lines, is_first_run

        if is_first_run():
            lines = hint_lines(self.settings.keys, plain=self.charset.is_plain)
            has_room = self.size.width >= ROOMY[0] and self.size.height >= ROOMY[1]
            self.explore.say(" ".join(lines) if has_room else lines[0], whole=has_room)

    def open_on_top(self, view: View) -> None:
        """Open the screens that the command line names, when the articles are there."""
        if view.screen == COMPARE:
            self.explore.action_compare()
        elif view.screen == FINDINGS:
            self.action_findings(" ".join(view.find))
        elif view.screen == DATA:
            self.action_data()
        if view.swing:
            self.action_swing(view.swing)
        if view.source:
            self.explore.open_source(view.source)

    def action_theme(self) -> None:
        """The next theme. The framework learns from each whether it paints with the terminal's colours."""
        self.ansi_color = True if self.no_color else None
        names = [theme.name for theme in themes()]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]

    def action_step_back(self) -> None:
        """Back within the screen, else to the screen below, or from the first to those left for a contest."""
        screen = self.screen
        if isinstance(screen, FrameScreen) and screen.go_back():
            return
        if len(self.screen_stack) > 1:
            self.call_later(self.pop_screen)
        elif self.way_back:
            self.call_later(self.way_back.go, self.explore.collection)

    def action_leave(self) -> None:
        """Back; from the first screen out of the program."""
        if len(self.screen_stack) > 1:
            self.call_later(self.pop_screen)
        else:
            self.exit()

    def action_help(self) -> None:
        """The keys, from the table of commands."""
        from tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.call_later(
                self.push_screen, HelpScreen(self.screen.NAME if isinstance(self.screen, FrameScreen) else "")
            )

    def action_command_palette(self) -> None:
        """The commands that can be given here, to be found by their names."""
        from tui.screens.palette import PaletteScreen

        if not isinstance(self.screen, PaletteScreen):
            left_out = WRITING if self.read_only else frozenset()
            self.call_later(self.push_screen, PaletteScreen(self.screen, left_out))

    def action_findings(self, find: str = "") -> None:
        """All that does not add up, or of it what the words find."""
        from tui.screens.findings import FindingsScreen

        if self.explore.is_loaded:
            self._open(FindingsScreen(self.explore.collection, find))

    def action_data(self) -> None:
        """What became of every article."""
        from tui.screens.intake import IntakeScreen

        if self.explore.is_loaded and not isinstance(self.screen, IntakeScreen):
            self._open(IntakeScreen(self.explore.collection))

    def action_swing(self, wanted: str = "") -> None:
        """A swing over all seats, as the command line names it or none yet."""
        from tui.screens.swing import SwingScreen
        from tui.sliding import slide_named

        if self.explore.is_loaded and not isinstance(self.screen, SwingScreen):
            slide = slide_named(wanted) if wanted else None
            self.call_later(self._put_on_top, SwingScreen(self.explore.collection, slide))

    @on(OpenWords)
    def _open_words(self, message: OpenWords) -> None:
        from tui.screens.article import ArticleScreen

        self._open(ArticleScreen(self.explore.collection, message))

    @on(OpenComparison)
    def _open_comparison(self, message: OpenComparison) -> None:
        from tui.screens.compare import CompareScreen

        self._open(CompareScreen(self.explore.collection, message))

    @on(OpenCandidate)
    def _open_candidate(self, message: OpenCandidate) -> None:
        from tui.screens.candidate import CandidateScreen

        self._open(CandidateScreen(self.explore.collection, message.candidate))

    def _open(self, screen: FrameScreen) -> None:
        self.way_back.forget()
        self.call_later(self._put_on_top, screen)

    async def _put_on_top(self, screen: FrameScreen) -> None:
        """Show a screen; what has been read since it was made is for it too."""
        await self.push_screen(screen)
        if screen.collection is not self.explore.collection:
            screen.fill(self.explore.collection)

    @on(OpenContest)
    def _open_contest(self, message: OpenContest) -> None:
        self.way_back.keep()
        for _ in self.screen_stack[1:]:
            self.call_later(self.pop_screen)
        self.call_later(self.explore.go_to, message.contest)

    @on(Corrected)
    @work(thread=True, exclusive=True)
    def _correct(self) -> None:
        """Put the corrections that stand beside the articles now to what has been read already."""
        with giving_way():
            collection = self.explore.collection.corrected()
            collection.prepare()
        self.call_from_thread(self.fill, collection)


def make_app(
    paths: Sequence[Path] = (),
    seat: str | None = None,
    year: int | None = None,
    loader: Loader | None = None,
    settings: Settings | None = None,
) -> Hustings:
    """The program over these files and folders, or over its own articles; opened at a seat and a year.

    A `loader` that is given has begun to read them already.
    """
    if os.environ.get("NO_COLOR") == "":
        del os.environ["NO_COLOR"]  # an empty one means colours, by the convention the framework reads otherwise
    references = tuple(map(str, settings.reference)) if settings is not None else ()
    return Hustings(loader or partial(load, tuple(paths), references), seat, year, paths, settings)
