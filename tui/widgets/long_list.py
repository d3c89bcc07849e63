"""A list of any length: its first rows at once, the others in slices, so that no key waits for all of them."""

from collections.abc import Sequence
from typing import ClassVar, Final, Generic, TypeVar

from tui.rows.span import Row, Span
from tui.widgets.sheet import Sheet
from tui.widgets.spots import Spot, find_spots

T = TypeVar("T")

SLICE: Final = 200
"""Items whose rows are made in one go."""
_BREATH: Final = 0.01
"""Seconds between two slices, for keys."""


class LongList(Sheet, Generic[T]):
    """Items, each in as many rows as it needs; subclasses say in `rows_of` what these are."""

    EMPTY: ClassVar[str] = ""
    """What stands there where there are none."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._items: Sequence[T] | None = None
        self._made: list[Row] = []
        self._made_spots: list[Spot] = []
        self._made_of = 0
        """Of so many items."""
        self._made_for: tuple[object, int] = (None, 0)
        """Of which items, at what width."""
        self._is_slicing = False

    def rows_of(self, item: T, width: int) -> list[Row]:
        """The rows of an item, with the item as their target."""
        raise NotImplementedError

    def show_items(self, items: Sequence[T]) -> None:
        """Show these."""
        self._items = items
        self.redraw()

    def draw(self, width: int, height: int) -> Sequence[Row]:
        """The rows made by now: those to the cursor and a slice more, at least. None until there are items."""
        del height
        items = self._items
        if items is None:
            return []
        if self._made_for[0] is not items or self._made_for[1] != width:
            self._made, self._made_spots, self._made_of, self._made_for = [], [], 0, (items, width)
            self._make(self._place_of(self.target) + SLICE)
        if self._made_of < len(items) and not self._is_slicing:
            self._is_slicing = True
            self.set_timer(_BREATH, self._go_on)
        return self._made or [(Span(self.EMPTY, "muted"),)]

    def find_spots(self) -> list[Spot]:
        """Where the cursor can rest by now."""
        return self._made_spots

    def _place_of(self, target: object) -> int:
        """Which of the items the cursor is to stay on; 0 where none of them is."""
        items = self._items or ()
        return next((place for place, item in enumerate(items) if item is target), 0) if target is not None else 0

    def _make(self, amount: int) -> None:
        """Make the rows of so many more items."""
        items, width = self._items or (), self._made_for[1]
        rows = [row for item in items[self._made_of : self._made_of + amount] for row in self.rows_of(item, width)]
        self._made_spots += find_spots(rows, len(self._made))
        self._made += rows
        self._made_of = min(len(items), self._made_of + amount)

    def _go_on(self) -> None:
        """Make a slice more. A cursor that was sent to the end goes along with it."""
        self._is_slicing = False
        if self._made_of >= len(self._items or ()):
            return
        was_at_end = len(self._made_spots) > 1 and self._at == len(self._made_spots) - 1
        self._make(SLICE)
        self.redraw()
        if was_at_end:
            self.action_edge(1)
