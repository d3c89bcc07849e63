"""Things to be done after a time unless something comes between, each by its name."""

import asyncio
from collections.abc import Callable


class Timers:
    """The timers of one session."""

    def __init__(self) -> None:
        self._running: dict[str, asyncio.TimerHandle] = {}

    def after(self, seconds: float, name: str, act: Callable[[], None]) -> None:
        """Do something after so many seconds, in place of what was to be done under that name."""
        self.cancel(name)
        self._running[name] = asyncio.get_running_loop().call_later(seconds, act)

    def is_waiting(self, name: str) -> bool:
        """Whether something is still to be done under that name."""
        return name in self._running

    def cancel(self, name: str) -> None:
        """Do not do it."""
        if timer := self._running.pop(name, None):
            timer.cancel()

    def cancel_all(self) -> None:
        """Do nothing more."""
        for name in [*self._running]:
            self.cancel(name)
