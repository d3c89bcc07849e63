"""The way back: screens left for a contest are kept as they stand, until the reader comes back or goes elsewhere."""

from textual.app import App

from parsing.collection import Collection
from tui.screens.frame import FrameScreen


class WayBack:
    """The screens that stood above the first when the reader left them all at once."""

    def __init__(self, app: App[None]) -> None:
        self._app = app
        self._screens: list[FrameScreen] = []

    def __bool__(self) -> bool:
        return bool(self._screens)

    def keep(self) -> None:
        """Keep all screens above the first, which are about to be left."""
        self.forget()
        self._screens = [screen for screen in self._app.screen_stack[1:] if isinstance(screen, FrameScreen)]
        for screen in self._screens:
            # The framework takes down a screen that is popped, unless it has a name.
            self._app.install_screen(screen, f"left-{id(screen)}")

    def go(self, collection: Collection) -> None:
        """Put the screens back as they stood, over what is read by now."""
        for screen in self._give_up():
            if screen.is_loaded and screen.collection is not collection:
                screen.fill(collection)
            self._app.call_later(self._app.push_screen, screen)

    def forget(self) -> None:
        """Take the screens down: the reader has gone on to something else."""
        for screen in self._give_up():
            self._app.call_later(screen.remove)

    def _give_up(self) -> list[FrameScreen]:
        screens, self._screens = self._screens, []
        for screen in screens:
            self._app.uninstall_screen(screen)
        return screens
