"""The floor: a program of the same framework with one widget."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Bare(App[None]):
    """One line of text."""

    def compose(self) -> ComposeResult:
        """The line."""
        yield Static("one widget")


if __name__ == "__main__":
    Bare().run()
