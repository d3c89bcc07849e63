"""An article to read, its claims marked; the current one can be followed from claim to claim."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from textual.message import Message

from parsing.models import Article, Claim, Doubt
from tui.rows.article import Mark, Page, Place, lay_out
from tui.rows.span import Row
from tui.widgets.sheet import Sheet

Passage = Claim | Doubt
"""Words of an article that something was read out of, or that are in doubt."""
DOUBT_SIGN: Final = "? "
CORRECTED_SIGN: Final = "x "
MARGIN = 3
"""Rows kept between the current words and the edge of the pane."""


class Reader(Sheet):
    """The text of one article."""

    @dataclass
    class Turned(Message):
        """Another claim is the current one."""

        index: int

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._article: Article | None = None
        self._passages: Sequence[Passage] = ()
        self._index = -1
        self._words: Place | None = None
        self._hits: list[Place] = []
        self._page: Page | None = None
        self._width = 0

    def show(self, article: Article, passages: Sequence[Passage]) -> None:
        """Show an article and its claims, and its words in doubt, in the order of the text."""
        if self._article is not article:
            self._article, self._passages, self._page = article, passages, None
            self._index, self._words, self._hits, self.top = -1, None, [], 0

    def renew(self, article: Article, passages: Sequence[Passage]) -> None:
        """Show the article as it is read now, where it stood before and at the same words, if they are still there."""
        passage, moved = self.passage, self._article is None or self._article.text != article.text
        self._article, self._passages, self._page = article, passages, None
        if moved:
            self._hits = []
        if passage is not None:
            same = (i for i, other in enumerate(passages) if is_same(other, passage))
            self._index = next(same, -1)
            self._words = self._words if self._index >= 0 else None
        elif moved:
            self._words = None
        self.redraw()

    @property
    def passage(self) -> Passage | None:
        """The current claim, or the current words in doubt."""
        return self._passages[self._index] if 0 <= self._index < len(self._passages) else None

    @property
    def claim(self) -> Claim | None:
        """The current claim."""
        passage = self.passage
        return passage if isinstance(passage, Claim) else None

    @property
    def among(self) -> tuple[int, int]:
        """Which the current claim is of those read out of the same words, and how many these are."""
        here = [i for i, other in enumerate(self._passages) if (other.start, other.end) == self._words]
        return (here.index(self._index) + 1, len(here)) if self._index in here else (1, 1)

    def turn_to(self, passage: Passage) -> None:
        """Make a claim, or words in doubt, the current ones."""
        same = (i for i, other in enumerate(self._passages) if is_same(other, passage))
        self._turn(next(same, -1))

    def mark(self, words: Place) -> None:
        """Mark words that no claim holds."""
        self._index, self._words = -1, words
        self._bring(words)

    def step(self, step: int) -> None:
        """To the next or the previous claim, round the end."""
        if self._passages:
            start = self._index if self._index >= 0 else self._nearest(step)
            self._turn((start + step) % len(self._passages))

    def find(self, query: str) -> int:
        """Mark every place where the words stand; how many there are."""
        from parsing.searching import find_places

        self._hits = find_places(self._article.text, query) if self._article is not None else []
        if self._hits:
            self._bring(self._hits[0])
        else:
            self.redraw()
        return len(self._hits)

    def step_hit(self, step: int) -> None:
        """To the next or the previous place found, from the rows that are shown."""
        if self._hits and self._page is not None:
            rows = [self._page.row_of(hit[0]) for hit in self._hits]
            middle = self.top + self.size.height // 2
            beyond = [row for row in rows if (row > middle if step > 0 else row < middle)]
            chosen = (beyond[0] if step > 0 else beyond[-1]) if beyond else (rows[0] if step > 0 else rows[-1])
            self._show_row(chosen, centred=True)

    def draw(self, width: int, height: int) -> list[Row]:
        """All rows of the article at this width."""
        del height
        if self._article is None:
            return []
        if self._page is None or self._width != width:
            self._width = width
            self._page = lay_out(self._article.text, map(_mark, self._passages), width)
        return self._page.rows(self._words, self._hits)

    # --- moving: the text scrolls under the keys that move a cursor elsewhere ---

    def _step(self, rows: int, along: int) -> None:
        self.scroll_rows(rows or along)

    def action_edge(self, step: int) -> None:
        """To the first or the last row."""
        self.scroll_rows(step * len(self.rows))

    def action_choose(self) -> None:
        """Tell that the current claim was chosen."""
        self.post_message(self.Chosen(self, self.claim))

    def _turn(self, index: int) -> None:
        self._index = index
        passage = self.passage
        if passage is not None:
            self._words = (passage.start, passage.end)
            self._bring(self._words)
        self.post_message(self.Turned(index))

    def _bring(self, words: Place) -> None:
        self.redraw()
        if self._page is not None:
            self._show_row(self._page.row_of(words[0]))

    def _show_row(self, row: int, *, centred: bool = False) -> None:
        height = self.size.height
        margin = min(MARGIN, height // 3)
        if centred or not self.top + margin <= row < self.top + height - margin:
            self.scroll_rows(row - height // 3 - self.top)

    def _nearest(self, step: int) -> int:
        """Before the first claim that is shown, or after the last."""
        if self._page is None:
            return -1
        shown = [i for i, c in enumerate(self._passages) if self._page.row_of(c.start) >= self.top]
        first = shown[0] if shown else 0
        return first - 1 if step > 0 else first


def _mark(passage: Passage) -> Mark:
    """The brackets of a passage: words in doubt, and claims that a reader has corrected, have signs."""
    if isinstance(passage, Doubt):
        return Mark(passage.start, passage.end, DOUBT_SIGN)
    return Mark(passage.start, passage.end, CORRECTED_SIGN if passage.correction is not None else "")


def is_same(one: Passage, other: Passage) -> bool:
    """Whether two are the same reading of the same words, whatever a reader has said of it since."""
    return one is other or _place(one) == _place(other)


def _place(passage: Passage) -> tuple[object, ...]:
    """What is the same for a claim before and after it is corrected."""
    if isinstance(passage, Doubt):
        return (passage.start, passage.end, passage.kind)
    claim = passage.before or passage
    return (claim.start, claim.end, claim.measure, claim.contest, claim.party, claim.person, claim.rule)
