"""The two panes of Explore, what stands in them, and the article beside them in a wide window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import Resize

from parsing.models import Finding, Result
from tui.branches import RegionNode
from tui.rows.evidence import stated_by
from tui.screens.frame import FrameScreen
from tui.widgets.contest_pane import ContestPane
from tui.widgets.outline import Outline, shown_result
from tui.widgets.rule import VerticalRule
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from tui.widgets.beside import Beside

ONE_COLUMN: Final = 60
"""Columns below which the tree and the contest take turns."""
WIDE: Final = 100
WIDEST: Final = 160
"""Columns from which the article stands beside the contest."""
BREAKPOINTS: Final[list[tuple[int, str]]] = [(0, "-one"), (ONE_COLUMN, "-two"), (WIDE, "-wide"), (WIDEST, "-widest")]


class ExplorePanes(FrameScreen):
    """The tree left; right of it the contest, or the branch, on which its cursor stands."""

    HORIZONTAL_BREAKPOINTS = BREAKPOINTS

    def __init__(self) -> None:
        super().__init__()
        self.outline = Outline(id="outline")
        self.pane = ContestPane(id="contest")
        self._between = VerticalRule()
        self.beside: Beside | None = None
        self.result: Result | None = None
        """The result shown; None where a branch is."""
        self.is_checked = False
        """Whether the findings are known."""

    def compose_body(self) -> ComposeResult:
        """The tree, and beside it the contest."""
        # Before the first layout, which would else be done twice.
        self.add_class([name for least, name in BREAKPOINTS if self.app.size.width >= least][-1])
        with Horizontal(id="body"):
            yield self.outline
            yield self._between
            yield self.pane
        self._share_columns()

    # --- what is shown ---

    @on(Sheet.Moved, "#outline")
    def show_node(self) -> None:
        """Show what the tree's cursor stands on."""
        node = self.outline.node
        if isinstance(node, RegionNode):
            self.result = None
            self.pane.summarise(node)
        else:
            self.result = shown_result(node)
            self.pane.show(self.result, self._findings_about(self.result))
        self.pane.quote(self.words_found)
        self._follow()

    @property
    def words_found(self) -> str:
        """Words of an article by which the contest was found; "" for none."""
        return ""

    def _findings_about(self, result: Result | None) -> Sequence[Finding]:
        return self.collection.findings_of(result.contest) if result is not None and self.is_checked else ()

    # --- one column or two ---

    def to_tree(self) -> None:
        """Give the tree the keys, and in one column the window."""
        self._share_columns()
        self.outline.focus()

    def to_figures(self) -> None:
        """Give the contest the keys, and in one column the window."""
        self._share_columns(figures=True)
        self.pane.focus()

    def _share_columns(self, *, figures: bool = False) -> None:
        both = self.app.size.width >= ONE_COLUMN
        self.outline.display = both or not figures
        self.pane.display = both or figures
        self._between.display = both

    @on(Resize)
    def _share_anew(self) -> None:
        self._share_columns(figures=self.pane.has_focus)

    async def action_find(self) -> None:
        """What is found shows in the tree."""
        self._share_columns()
        await super().action_find()

    # --- the article beside, in a wide window ---

    @on(Resize)
    async def _stand_beside(self) -> None:
        """Mount the article when the window is first wide enough for it."""
        if self.size.width >= WIDEST and self.beside is None:
            from tui.widgets.beside import Beside

            self.beside = Beside(id="beside")
            await self.query_one("#body").mount(VerticalRule(classes="beside"), self.beside)
            self._follow()

    @on(Sheet.Moved, "#contest")
    def _follow(self) -> None:
        if self.beside is not None and self.result is not None and self.size.width >= WIDEST:
            figure = self.pane.figure
            claims = (stated_by(figure.figure) if figure is not None else ()) or self.result.claims
            self.beside.follow(self.collection, claims)

    # --- commands ---

    def action_next_pane(self) -> None:
        """From the tree to the figures, and back."""
        if self.pane.has_focus or not self.pane.targets:
            self.to_tree()
        else:
            self.to_figures()
        self.call_after_refresh(self._follow)

    def action_view(self) -> None:
        """The chart in place of the figures, or the figures again."""
        self.pane.swap()

    def action_measure(self) -> None:
        """Chart votes, or share."""
        self.pane.change_measure()
