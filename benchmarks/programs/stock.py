"""The first screen of hustings put together from a framework's widgets as their guides show them: tree, table, bars."""

from typing import ClassVar

import plotext
from rich.text import Text
from textual.app import App, ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import DataTable, Footer, Header, Static, Tree

from parsing.collection import Collection
from parsing.models import Result
from parsing.reading import seed_paths


class Stock(App[None]):
    """Seats left; right the candidates of the seat under the cursor, and their votes as bars."""

    BINDINGS: ClassVar = [("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        """The widgets, as they come."""
        yield Header()
        with Horizontal():
            yield Tree[Result]("seats")
            with Vertical():
                yield DataTable[str]()
                yield Static(id="chart")
        yield Footer()

    def on_mount(self) -> None:
        """Read the reports that hustings starts with, and show their seats by region."""
        tree = self.query_one(Tree)
        tree.root.expand()
        for region in Collection.load(seed_paths()).regions():
            branch = tree.root.add(region.region or "elsewhere", expand=True)
            for seat in region.seats:
                branch.add_leaf(seat.seat, data=seat.results[-1])
        self.query_one(DataTable).add_columns("candidate", "party", "votes", "share")
        tree.focus()

    def on_tree_node_highlighted(self, event: Tree.NodeHighlighted[Result]) -> None:
        """Show the seat."""
        table, result = self.query_one(DataTable), event.node.data
        table.clear()
        if result is None:
            return
        for one in result.candidates:
            figures = (figure.value if figure is not None else None for figure in (one.votes, one.share))
            table.add_row(
                one.person or "", one.party or "", *("" if value is None else f"{value:,}" for value in figures)
            )
        values = [float(one.share.value) for one in result.candidates if one.share and one.share.value is not None]
        self.query_one("#chart", Static).update(self._bars(values))

    def _bars(self, values: list[float]) -> Text:
        if not values:
            return Text()
        size = self.query_one("#chart").size
        figure = plotext.figure
        figure.clear.all()
        figure.plot_size(max(20, size.width), max(8, len(values) + 3))
        figure.draw(figure.bar([str(i) for i in range(len(values))], values, orientation="h", width=0))
        return Text.from_ansi(figure.build().string())


if __name__ == "__main__":
    Stock().run()
