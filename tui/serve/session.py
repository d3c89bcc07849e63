"""A channel: what is asked for on it, which is the explorer, a command, or something that is refused in words."""

import asyncio
import shlex
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Final

import asyncssh

from tui.serve.environment import environment_of, screen_size
from tui.serve.life import NO_ROOM, Life
from tui.serve.limits import House
from tui.serve.log import Guest, Visit
from tui.serve.preparing import Prepared
from tui.serve.settings import Settings
from tui.serve.supply import Supply
from tui.serve.talking import tell

_REFUSED: Final = 2
_LONGEST: Final = 4096
"""Characters of a command line."""


@dataclass(frozen=True, slots=True)
class Service:
    """What all sessions share."""

    settings: Settings
    house: House
    supply: Supply
    lives: set[Life] = field(default_factory=set)
    """The sessions that have a process."""
    left: asyncio.Event = field(default_factory=asyncio.Event)
    """Set whenever one of them has ended."""
    numbers: Iterator[int] = field(default_factory=lambda: count(1))


class Session(asyncssh.SSHServerSession[bytes]):
    """One channel of a connection."""

    def __init__(self, service: Service, guest: Guest, told: Callable[["Session"], None]) -> None:
        """`told` is called whenever it has begun or ended, and when its channel has."""
        self._service = service
        self._guest = guest
        self._told = told
        self.is_open = True
        """Whether the channel stands."""
        self._is_held = False
        self._channel: asyncssh.SSHServerChannel[bytes] | None = None
        self._term: str | None = None
        self._size: tuple[int, int] | None = None
        """Columns and rows; None without a terminal."""
        self._asked: tuple[str, ...] | str = ()
        """Words, or the sentence that refuses them."""
        self._missed = ""
        self._life: Life | None = None

    @property
    def is_going_on(self) -> bool:
        """Whether it has a process."""
        return self._life is not None

    def connection_made(self, chan: asyncssh.SSHServerChannel[bytes]) -> None:
        """The channel stands."""
        self._channel = chan

    def pty_requested(self, term_type: str, term_size: tuple[int, int, int, int], term_modes: object) -> bool:  # noqa: ARG002
        """Take note of the terminal."""
        self._term, self._size = term_type, screen_size(*term_size[:2])
        return True

    def shell_requested(self) -> bool:
        """Nothing was named: the explorer, and never a shell."""
        return True

    def exec_requested(self, command: str) -> bool:
        """Words, parted as a shell parts them; no shell ever sees them."""
        try:
            self._asked = tuple(shlex.split(command)) if len(command) <= _LONGEST else "that is too long a command."
        except ValueError as error:
            self._asked = f"that cannot be read: {str(error)[:1].lower()}{str(error)[1:]}."
        return True

    def subsystem_requested(self, subsystem: str) -> bool:
        """There is none."""
        self._asked = f"there is no {subsystem} here: no files are sent or taken."
        return True

    def session_started(self) -> None:
        """Begin, or say why not."""
        if isinstance(self._asked, str):
            self._refuse(self._asked, _REFUSED)
        elif (prepared := self._service.supply.current) is None:
            self._refuse("the articles are being read; try again in a moment.", NO_ROOM)
        elif words := self._service.house.enter(self._guest.address):
            self._refuse(words, NO_ROOM)
        else:
            self._begin(prepared, self._asked)

    def data_received(self, data: bytes, datatype: asyncssh.DataType) -> None:  # noqa: ARG002 - there is one kind
        """Keys."""
        if self._life:
            self._life.keys(data)

    def eof_received(self) -> bool:
        """No more keys; what is shown goes on."""
        return True

    def terminal_size_changed(self, width: int, height: int, pixwidth: int, pixheight: int) -> None:  # noqa: ARG002
        """The person's window has another size."""
        if self._life:
            self._life.resize(*screen_size(width, height))

    def pause_writing(self) -> None:
        """Enough is waiting for the person."""
        if self._life:
            self._life.pause("channel")

    def resume_writing(self) -> None:
        """They have taken it."""
        if self._life:
            self._life.resume("channel")

    def hold(self, *, full: bool) -> None:
        """The connection has enough to send, whatever the channel would take; or no longer."""
        self._is_held = full
        if self._life:
            (self._life.pause if full else self._life.resume)("connection")

    def end(self, reason: str) -> None:
        """End what is going on, and tell the person why."""
        if self._life:
            self._life.end(reason)

    def miss(self, nothing: str) -> None:
        """The person wishes for something that is not to be had; they are told of it when they begin."""
        self._missed = nothing

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - any loss is one
        """The person has hung up; or all has been said."""
        life, self._life = self._life, None
        if life:
            life.hang_up()
        self._channel = None
        self.is_open = False
        self._told(self)

    def _begin(self, prepared: Prepared, words: tuple[str, ...]) -> None:
        if self._channel is None:
            raise LookupError("a session starts on its channel")
        if self._missed:
            tell(self._channel, self._missed, on_screen=self._size is not None)
        visit = Visit(next(self._service.numbers), self._guest, time.monotonic())
        try:
            life = Life(self._service.settings, visit, self._channel, self._size, self._over)
        except OSError:
            self._service.house.leave(self._guest.address)
            self._refuse("no session can be opened now; try again later.", NO_ROOM)
            return
        self._life = life
        self._service.lives.add(life)
        if self._is_held:
            life.pause("connection")
        self._told(self)
        life.begin(prepared, words, environment_of(self._term, self._channel.get_environment_bytes()))

    def _over(self, life: Life) -> None:
        if self._life:
            self._life = None
            self._told(self)
        self._service.lives.discard(life)
        self._service.left.set()
        self._service.house.leave(self._guest.address)

    def _refuse(self, words: str, code: int) -> None:
        if self._channel:
            tell(self._channel, words, on_screen=self._size is not None)
            self._channel.exit(code)
