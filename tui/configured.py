"""A program with the settings of the person at it, and the way for its widgets to ask for them."""

from textual.app import App

from tui.charset import Charset
from tui.settings import Settings


class Configured(App[None]):
    """A program that knows what a person has set."""

    settings = Settings()
    charset = Charset.ALL


def settings_of(app: App[object]) -> Settings:
    """The settings of a program; what holds where nothing is set, for one that has none."""
    return app.settings if isinstance(app, Configured) else Settings()


def charset_of(app: App[object]) -> Charset:
    """The characters that a program may send."""
    return app.charset if isinstance(app, Configured) else Charset.ALL
