"""A pane of rows that sends only the cells that have changed, and a cursor that rests on what they stand for.

Every pane of the program is a sheet: the tree, the figures, the chart, the article. A row is a tuple of
spans; the places where the cursor can rest are the spans that have a target.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from rich.segment import Segment
from textual.events import Click, MouseScrollDown, MouseScrollUp, Resize
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.commands import MOVE, bindings
from tui.configured import charset_of
from tui.party_marks import Sight
from tui.rows.span import Row
from tui.widgets.cells import last_change
from tui.widgets.looks import Looks
from tui.widgets.painting import paint_bar, paint_row
from tui.widgets.spots import Spot, find_spots, next_spot

UNSEEN: Final = Size(80, 24)
"""The size for which a sheet is drawn that is not on the screen, so that its cursor can move all the same."""


class Sheet(Widget, can_focus=True):
    """Rows of text with a cursor. Subclasses say in `draw` what the rows are at a given size."""

    BINDINGS = bindings(MOVE)
    ALLOW_SELECT = False
    WHOLE_ROWS: ClassVar[bool] = False
    """Whether the cursor shows as a bar over the whole row."""
    LEAPS: ClassVar[bool] = False
    """Whether the rows leap by a third of the pane when the cursor leaves it: each scrolling sends the whole pane."""
    RESTS: ClassVar[bool] = True
    """Whether the cursor shows while another pane has the keys."""

    @dataclass
    class Moved(Message):
        """The cursor rests on something else."""

        sheet: "Sheet"
        target: object

        @property
        def control(self) -> "Sheet":
            """The sheet, for selectors."""
            return self.sheet

    @dataclass
    class Chosen(Message):
        """The reader pressed Enter, or clicked, on what the cursor rests on."""

        sheet: "Sheet"
        target: object

        @property
        def control(self) -> "Sheet":
            """The sheet, for selectors."""
            return self.sheet

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id, classes=classes)
        self.frozen = 0
        """How many rows at the top stay when the others scroll."""
        self.top = 0
        """The first of the scrolling rows on the screen."""
        self._rows: Sequence[Row] = ()
        self._spots: list[Spot] = []
        self._at = -1
        self._told: object = None
        self._drawn_at = Size(0, 0)
        self._painted: list[list[Segment]] = []
        self._looks = Looks(self)

    @property
    def sight(self) -> Sight:
        """What the marks of parties are seen on."""
        return self._looks.sight

    # --- rows ---

    def draw(self, width: int, height: int) -> Sequence[Row]:
        """The rows at this size. Every subclass answers from its data alone."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Ask for the rows again and send what has changed."""
        self._draw_rows()
        self._repaint()

    def _draw_rows(self) -> None:
        kept = self.target
        self._drawn_at = self.size
        self._rows = self.draw(*(self.size if self.size.area else UNSEEN))
        self._spots = self.find_spots()
        self._keep_cursor(kept)

    def find_spots(self) -> list[Spot]:
        """Where the cursor can rest among the rows."""
        return find_spots(self._rows)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as last drawn, off the screen too."""
        return self._rows

    @property
    def target(self) -> object:
        """What the cursor rests on; None where it rests on nothing."""
        return self._spots[self._at].target if 0 <= self._at < len(self._spots) else None

    @property
    def targets(self) -> list[object]:
        """All that the cursor can rest on, from first to last."""
        return [spot.target for spot in self._spots]

    @property
    def cursor_row(self) -> int:
        """The number of the row, frozen ones apart, on which the cursor rests; 0 where it rests on none."""
        return self._spots[self._at].row - self.frozen if 0 <= self._at < len(self._spots) else 0

    def scroll_rows(self, rows: int) -> None:
        """Scroll without the cursor, as far as there are rows."""
        room = max(1, self.size.height - self.frozen)
        top = max(0, min(self.top + rows, len(self._rows) - self.frozen - room))
        if top != self.top:
            self.top = top
            self._repaint()

    # --- the cursor ---

    def rest_on(self, target: object, *, news: bool = True) -> bool:
        """Move the cursor to a target; False where no row stands for it."""
        for index, spot in enumerate(self._spots):
            if spot.target is target or spot.target == target:
                self._rest(index, news=news)
                return True
        return False

    def action_move(self, step: int) -> None:
        """Up or down."""
        self._step(step, 0)

    def action_sideways(self, step: int) -> None:
        """Left or right within the row."""
        self._step(0, step)

    def action_page(self, step: int) -> None:
        """A page up or down."""
        self._step(step * max(1, self.size.height - self.frozen - 1), 0)

    def action_edge(self, step: int) -> None:
        """To the first or the last."""
        if self._spots:
            self._rest(len(self._spots) - 1 if step > 0 else 0)

    def action_choose(self) -> None:
        """Tell that the target was chosen."""
        if self.target is not None:
            self.post_message(self.Chosen(self, self.target))

    def on_cursor(self) -> None:
        """The cursor has come to rest; for sheets whose rows depend on where."""

    def to_start(self) -> None:
        """Forget where the cursor was: other rows follow."""
        self._at, self.top, self._told = 0, 0, None

    def _step(self, rows: int, along: int) -> None:
        if self._spots:
            self._rest(next_spot(self._spots, self._at, rows, along))

    def _rest(self, index: int, *, news: bool = True) -> None:
        self._at = index
        self._show_spot(index)
        self._repaint()
        self.on_cursor()
        if news and self.target is not self._told:
            self.post_message(self.Moved(self, self.target))
        self._told = self.target

    def _keep_cursor(self, kept: object) -> None:
        if not self._spots:
            self._at = -1
            self.top = max(0, min(self.top, len(self._rows) - self.frozen - max(1, self.size.height - self.frozen)))
            return
        same = next((i for i, spot in enumerate(self._spots) if spot.target is kept or spot.target == kept), None)
        self._at = same if same is not None else max(0, min(self._at, len(self._spots) - 1))
        self._show_spot(self._at)

    def _show_spot(self, index: int) -> None:
        room = max(1, self.size.height - self.frozen)
        first, last = self._spots[index].row - self.frozen, self._spots[index].last_row - self.frozen
        leap = room // 3 if self.LEAPS else 0
        if index == 0 and last < room:  # what stands above the first can be reached in no other way
            self.top = 0
        if last >= self.top + room:
            self.top = last - room + 1 + leap
        if first < self.top:
            self.top = first - leap
        self.top = max(0, min(self.top, len(self._rows) - self.frozen - room))

    # --- painting ---

    def _repaint(self) -> None:
        """Paint the visible rows and mark those parts of them that differ from what is on the screen."""
        fresh = self._paint()
        if len(fresh) != len(self._painted):
            self._painted = fresh
            self.refresh()
            return
        ends = [last_change(old, new) if old != new else 0 for old, new in zip(self._painted, fresh, strict=True)]
        self._painted = fresh
        regions = [Region(0, y, end, 1) for y, end in enumerate(ends) if end]
        if regions:
            self.refresh(*regions)

    def _paint(self) -> list[list[Segment]]:
        width, height = self.size
        start = self.frozen + self.top
        numbers = [*range(min(self.frozen, height)), *range(start, start + height - self.frozen)]
        shown = (self.RESTS or self.has_focus) and 0 <= self._at < len(self._spots)
        spot = self._spots[self._at] if shown else None
        return [self._paint_row(number, width, spot) for number in numbers]

    def _paint_row(self, number: int, width: int, spot: Spot | None) -> list[Segment]:
        row = self._rows[number] if 0 <= number < len(self._rows) else ()
        here = spot if spot is not None and spot.row <= number <= spot.last_row else None
        charset, role = charset_of(self.app), self._cursor_role
        if here is not None and self.WHOLE_ROWS:
            return paint_bar(row, width, self._looks, charset, role)
        return paint_row(row, width, self._looks, charset, (here.target, role) if here is not None else None)

    @property
    def _cursor_role(self) -> str:
        return "cursor" if self.has_focus else "resting"

    def render_lines(self, crop: Region) -> list[Strip]:
        """The painted rows within `crop`. A sheet has no border and no padding, so they are all there is to draw."""
        if self._drawn_at != self.size:
            self._draw_rows()
            self._painted = self._paint()
        blank = [Segment(" " * self.size.width, self._looks.of(""))]
        rows = [self._painted[y] if y < len(self._painted) else blank for y in crop.line_range]
        strips = [Strip(row, self.size.width).crop(crop.x, crop.right) for row in rows]
        if self.app.no_color:
            return strips
        background = self.background_colors[1]
        for line_filter in self.get_line_filters():
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        return strips

    # --- the framework's events ---

    def notify_style_update(self) -> None:
        """Where the theme has changed, look up every style again, once all of them are settled."""
        super().notify_style_update()
        if self._looks.are_stale() and self.is_mounted:
            self.call_next(self.redraw)

    def on_resize(self, _event: Resize) -> None:
        """Draw for the new size, where the framework has not asked for it already."""
        if self._drawn_at != self.size:
            self._painted = []
            self.redraw()

    def on_focus(self) -> None:
        """Show the cursor as the one that moves."""
        self.redraw()

    def on_blur(self) -> None:
        """Show the cursor as resting."""
        self.redraw()

    def on_click(self, event: Click) -> None:
        """Rest on what was clicked; choose it with the second click."""
        row = event.y if event.y < self.frozen else event.y + self.top
        for index, spot in enumerate(self._spots):
            if spot.holds(row, event.x, whole_row=self.WHOLE_ROWS):
                if index == self._at:
                    self.action_choose()
                self._rest(index)
                return

    def on_mouse_scroll_down(self, _event: MouseScrollDown) -> None:
        """The wheel moves the cursor."""
        self.action_move(1)

    def on_mouse_scroll_up(self, _event: MouseScrollUp) -> None:
        """The wheel moves the cursor."""
        self.action_move(-1)
