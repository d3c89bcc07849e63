"""A program with the settings of the person at it, and the way for its widgets to ask for them."""

from textual.app import App

from tui.settings import Settings


class Configured(App[None]):
    """A program that knows what a person has set."""

    settings = Settings()


def settings_of(app: App[object]) -> Settings:
    """The settings of a program; what holds where nothing is set, for one that has none."""
    return app.settings if isinstance(app, Configured) else Settings()
