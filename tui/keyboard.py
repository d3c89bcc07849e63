"""Keys one at a time: each is handled only after all that the one before it has brought about.

Over a slow line keys arrive in bursts. The framework hands each to whatever has the focus when it arrives,
though a key before it is still on its way to opening another screen or the line in which words are looked for.
"""

from collections import deque
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import Final

from textual.app import App
from textual.events import Event, Key
from textual.message import Message
from textual.message_pump import MessagePump

ROUNDS: Final = 3
"""A key's action may tell a screen, which asks the program for something, which shows it: so many steps."""
PATIENCE: Final = 0.5
"""Seconds after which a key that has been lost, with a widget that went away, holds up no others."""
_TURNS: Final = 20
"""How often that is waited where the widget is still there: on a slow machine a screen takes its time to open."""


@dataclass
class Handled(Message):
    """Follows a key by the same way, and so arrives when the key has been handled."""

    rounds: int


class OneByOne(App[None]):
    """A program that takes in no key before the last one is done with."""

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        super().__init__(ansi_color=ansi_color)
        self._waiting: deque[Key] = deque()
        self._busy_since: float | None = None
        self._followed: MessagePump = self
        """Where what follows the last key was sent."""

    async def on_event(self, event: Event) -> None:
        """Let a key wait for its turn. One that comes back has bubbled up from where it was sent."""
        if not isinstance(event, Key) or event.is_forwarded:
            await super().on_event(event)
            return
        self._waiting.append(event)
        if self._busy_since is None:
            await self._take_next()

    async def _lose_patience(self, since: float, turns: int) -> None:
        """Go on where a key is still not done with: what followed it went away with a widget."""
        if self._busy_since != since:
            return
        if turns and self._followed.is_running:
            self.set_timer(PATIENCE, partial(self._lose_patience, since, turns - 1))
        else:
            await self._take_next()

    async def _take_next(self) -> None:
        self._busy_since = None
        while self._waiting and self._busy_since is None:
            key = self._waiting.popleft()
            target = self.focused or self.screen
            await super().on_event(key)
            if key.is_forwarded:
                self._busy_since = since = monotonic()
                self.set_timer(PATIENCE, partial(self._lose_patience, since, _TURNS))
                self._follow(target, ROUNDS)

    def _follow(self, target: MessagePump, rounds: int) -> None:
        self._followed = target if target.post_message(Handled(rounds)) else self
        if self._followed is self:
            self.post_message(Handled(rounds))

    async def on_handled(self, message: Handled) -> None:
        """Send it round again, then take the next key."""
        message.stop()
        if message.rounds > 1:
            self._follow(self.focused or self.screen, message.rounds - 1)
        else:
            await self._take_next()
