"""A pane of rows that sends only the cells that have changed, and a cursor that rests on what they stand for.

Every pane of the program is a sheet: the tree, the figures, the chart, the article. A row is a tuple of
spans; the places where the cursor can rest are the spans that have a target.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from rich.segment import Segment
from rich.style import Style
from textual.events import Click, MouseScrollDown, MouseScrollUp, Resize
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.commands import MOVE, bindings
from tui.party import Ground, legible, nearest_of_sixteen
from tui.rows.span import Row, Span
from tui.widgets.cells import Run, changed_runs, joined, split_at_runs, to_width
from tui.widgets.spots import Spot, find_spots, next_spot

ROLES: Final = ("muted", "strong", "accent", "mark", "alarm", "title", "rule", "claim", "cursor", "resting")


class Sheet(Widget, can_focus=True):
    """Rows of text with a cursor. Subclasses say in `draw` what the rows are at a given size."""

    BINDINGS = bindings(MOVE)
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"sheet--{role}" for role in ROLES}
    ALLOW_SELECT = False
    WHOLE_ROWS: ClassVar[bool] = False
    """Whether the cursor shows as a bar over the whole row."""

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
        self._painted: list[list[Segment]] = []
        self._runs: dict[int, list[Run]] = {}
        self._styles: dict[tuple[str, str], Style] = {}

    # --- rows ---

    def draw(self, width: int, height: int) -> Sequence[Row]:
        """The rows at this size. Every subclass answers from its data alone."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Ask for the rows again and send what has changed."""
        width, height = self.size
        if width and height:
            kept = self.target
            self._rows = self.draw(width, height)
            self._spots = find_spots(self._rows)
            self._keep_cursor(kept)
            self._repaint()

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

    def _step(self, rows: int, along: int) -> None:
        if self._spots:
            self._rest(next_spot(self._spots, self._at, rows, along))

    def _rest(self, index: int, *, news: bool = True) -> None:
        self._at = index
        self._scroll_to(index)
        self._repaint()
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
        self._scroll_to(self._at)

    def _scroll_to(self, index: int) -> None:
        room = max(1, self.size.height - self.frozen)
        first, last = self._spots[index].row - self.frozen, self._spots[index].last_row - self.frozen
        if last >= self.top + room:
            self.top = last - room + 1
        if first < self.top:
            self.top = max(0, first)
        self.top = max(0, min(self.top, len(self._rows) - self.frozen - room))

    # --- painting ---

    def _repaint(self) -> None:
        """Paint the visible rows and mark the cells that differ from those on the screen."""
        fresh = self._paint()
        if len(fresh) != len(self._painted):
            self._painted = fresh
            self._runs.clear()
            self.refresh()
            return
        for y, (old, new) in enumerate(zip(self._painted, fresh, strict=True)):
            runs = changed_runs(old, new) if old != new else []
            self._runs[y] = runs
            if runs:
                self.refresh(*(Region(start, y, end - start, 1) for start, end in runs))
        self._painted = fresh

    def _paint(self) -> list[list[Segment]]:
        width, height = self.size
        start = self.frozen + self.top
        numbers = [*range(min(self.frozen, height)), *range(start, start + height - self.frozen)]
        spot = self._spots[self._at] if 0 <= self._at < len(self._spots) else None
        return [self._paint_row(number, width, spot) for number in numbers]

    def _paint_row(self, number: int, width: int, spot: Spot | None) -> list[Segment]:
        row = self._rows[number] if 0 <= number < len(self._rows) else ()
        here = spot is not None and spot.row <= number <= spot.last_row
        if here and self.WHOLE_ROWS:
            text = "".join(span.text for span in row)
            style = self._style(self._cursor_role, "")
            return joined(to_width([Segment(text, style)], width, style))
        look = [Segment(span.text, self._look(span, spot if here else None)) for span in row if span.text]
        return joined(to_width(look, width, self._style("", "")))

    def _look(self, span: Span, spot: Spot | None) -> Style:
        if spot is not None and span.target is not None and span.target is spot.target:
            return self._style(self._cursor_role, "")
        return self._style(span.role, span.colour)

    @property
    def _cursor_role(self) -> str:
        return "cursor" if self.has_focus else "resting"

    def _style(self, role: str, colour: str) -> Style:
        key = (role, colour)
        if key not in self._styles:
            style = self.get_component_rich_style(f"sheet--{role}") if role else self.rich_style
            self._styles[key] = style + Style(color=self._party_colour(colour)) if colour else style
        return self._styles[key]

    def _party_colour(self, colour: str) -> str | None:
        if self.app.no_color:
            return None
        if self.app.console.color_system == "standard":
            return nearest_of_sixteen(colour)
        theme = self.app.current_theme
        ground: Ground = "either" if theme.ansi else "dark" if theme.dark else "light"
        return legible(colour, ground)

    def render_line(self, y: int) -> Strip:
        """A row as the framework wants it, cut where what has changed begins and ends."""
        if y >= len(self._painted):
            return Strip.blank(self.size.width, self._style("", ""))
        runs = self._runs.get(y)
        return Strip(split_at_runs(self._painted[y], runs) if runs else self._painted[y], self.size.width)

    # --- the framework's events ---

    def notify_style_update(self) -> None:
        """The theme has changed: look up every style again."""
        super().notify_style_update()
        self._styles.clear()
        if self.is_mounted:
            self._painted = []
            self._repaint()

    def on_resize(self, _event: Resize) -> None:
        """Draw for the new size."""
        self._painted = []
        self.redraw()

    def on_focus(self) -> None:
        """Show the cursor as the one that moves."""
        self._repaint()

    def on_blur(self) -> None:
        """Show the cursor as resting."""
        self._repaint()

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
