"""Swing: one swing slid over all seats of a general election, and what it would change."""

from decimal import Decimal
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.events import Resize

from parsing.collection import Collection
from parsing.results import Base, Projection, Unmoved, bases, parties_of, project
from styles import stylesheet
from tui.commands import SWING, bindings
from tui.messages import Cite, OpenContest
from tui.safe import visible
from tui.screens.frame import FrameScreen
from tui.sliding import Slide, first_pair, first_slide, slide_words
from tui.view import View
from tui.widgets.slider import Slider
from tui.widgets.swing_list import SwingList
from tui.words import count

SLIDER_ROWS: Final = ((120, 3), (80, 4), (60, 5), (0, 6))
"""Columns from which the dial and its sentence have so many rows."""


class SwingScreen(FrameScreen):
    """The dial, the sentence, and the seats in the order in which the swing would take them."""

    NAME: ClassVar[str] = SWING
    MAIN: ClassVar[str] = "seats"
    CSS = stylesheet("swing")
    BINDINGS = bindings(SWING)

    def __init__(self, collection: Collection, wanted: Slide | None = None) -> None:
        super().__init__(collection)
        self.slider = Slider(id="slider")
        self.list = SwingList(id="seats")
        self._seats: tuple[Base, ...] = ()
        self._fixed: tuple[Unmoved, ...] = ()
        self._parties: tuple[str, ...] = ()
        self._projection = Projection((), (), ())
        self._slide = wanted or first_slide(collection)
        self._take_seats()

    def compose_body(self) -> ComposeResult:
        """The swing above the seats."""
        yield self.slider
        yield self.list

    def on_mount(self) -> None:
        """Show what the swing comes to."""
        self._show()

    def refill(self) -> None:
        """The articles were read again."""
        self._take_seats()
        self._show()

    def _take_seats(self) -> None:
        self._seats, self._fixed = bases(self.collection.general_election(self._slide.year))
        self._parties = parties_of(self._seats)

    def _show(self) -> None:
        slide = self._slide
        self._projection = project(self._seats, self._fixed, slide.to, slide.origin, slide.points)
        self.slider.show(slide, self._projection)
        self.list.show(self._projection)
        seats = count(len(self._seats) + len(self._fixed), "seat", "seats")
        self.title_line.show("swing over all seats", f"general election {slide.year} · {seats}")

    def _set(self, slide: Slide) -> None:
        self._slide = slide
        self._show()

    @on(Resize)
    def _share_room(self) -> None:
        """The sentence needs more rows where they are shorter."""
        self.slider.styles.height = next(rows for least, rows in SLIDER_ROWS if self.size.width >= least)

    # --- commands ---

    @on(SwingList.Slid)
    def _slid(self, message: SwingList.Slid) -> None:
        self._set(self._slide.slid(message.points))

    def action_slide(self, points: int) -> None:
        """A whole point to the left or the right."""
        self._set(self._slide.slid(Decimal(points)))

    def action_reset(self) -> None:
        """Back to no swing at all."""
        self._set(Slide(self._slide.year, self._slide.origin, self._slide.to))

    def action_party(self, place: int) -> None:
        """The next party for one end of the dial."""
        pair = [self._slide.origin, self._slide.to]
        others = [party for party in self._parties if party != pair[1 - place]]
        if not others:
            self.say("No other party's share is known.")
            return
        at = others.index(pair[place]) + 1 if pair[place] in others else 0
        pair[place] = others[at % len(others)]
        self._set(Slide(self._slide.year, pair[0], pair[1], self._slide.points))

    def action_election(self) -> None:
        """The general election before, and after the oldest the newest."""
        years = self.collection.general_elections()
        if self._slide.year in years:
            year = years[(years.index(self._slide.year) + 1) % len(years)]
            slide = Slide(year, self._slide.origin, self._slide.to, self._slide.points)
            self._slide = first_pair(self.collection, slide)
            self._take_seats()
            self._show()

    @on(SwingList.Chosen)
    def action_contest(self) -> None:
        """To the contest under the cursor."""
        contest = self.list.contest
        if contest is not None and self.collection.result(contest) is not None:
            self.post_message(OpenContest(contest))
        elif contest is not None:
            self.say(f"No article speaks of {contest.seat} {contest.year}; the record does.")

    def action_copy(self) -> None:
        """Send the sentence and the seats that change hands to the clipboard."""
        self.copy(self._text())

    def action_cite(self) -> None:
        """The same with the command that opens this view again."""
        self.post_message(Cite(self._text(), ()))

    def _text(self) -> str:
        rows = [
            (seat.result.contest.seat, seat.before.party or "", seat.after.party or "", f"{seat.lead:.1f}")
            for seat in self._projection.changed
        ]
        said = visible(slide_words(self._slide, self._projection))
        return "\n".join([said, *("\t".join(map(visible, row)) for row in rows)])

    def action_export(self) -> None:
        """Write every seat, as it was and as it would be, to a file."""
        from tui.cli.projection import SWING_COLUMNS, swing_records

        points, origin, to = self._slide.way
        name = f"swing {self._slide.year} {origin} {to} {points}"
        self.export(name, SWING_COLUMNS, swing_records(self._projection))

    def reopening(self) -> tuple[View, tuple[str, ...]]:
        """The swing as it stands."""
        return View(swing=self._slide.option), ()
