"""A connection: who may come in, and what is not to be had here."""

from typing import Final, NoReturn

import asyncssh

from tui.serve.bounds import bound_exchange, bound_login
from tui.serve.channel import Channel
from tui.serve.entry import AuthorizedKeys, Shown, Witnessed
from tui.serve.log import Guest
from tui.serve.session import Service, Session
from tui.serve.timers import Timers

_NO_FORWARDING: Final = "hustings forwards nothing"
_TOO_MANY: Final = "too many channels are open on this connection already"
_MORE_CHANNELS: Final = 2
"""Channels of a connection beyond the sessions of an address: for those who are to be told that there is no room."""
_UNKNOWN: Final = "an unknown address"
_LOOKS: Final = 2
"""How often in a row a key has to be missing from its list: one that is just being written may be read half."""
_NOT_LISTED: Final = "your key is no longer listed"


class Door(asyncssh.SSHServer):
    """One connection. Passwords are never asked for, and nothing but sessions is opened."""

    def __init__(self, service: Service, keys: AuthorizedKeys | None) -> None:
        """Without `keys`, anybody may come in."""
        self._service = service
        self._keys = keys
        self._connection: asyncssh.SSHServerConnection | None = None
        self._guest = Guest(_UNKNOWN)
        self._is_counted = False
        self._has_logged_in = False
        self._full: set[str] = set()
        """Why it has enough to send."""
        self._shown: Shown | None = None
        """The key by which they came in."""
        self._missed = 0
        """How often in a row it has been looked for in vain."""
        self._sessions: set[Session] = set()
        """One for each channel, whether it has begun or not."""
        self._timers = Timers()

    def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
        """Count it, or close it where there are too many."""
        self._connection = conn
        peer = conn.get_extra_info("peername")
        self._guest.address = str(peer[0]) if peer else _UNKNOWN
        self._is_counted = self._service.house.connect(self._guest.address)
        if not self._is_counted:
            conn.abort()
            return
        # asyncssh's own do nothing, and a channel is full only when a window is, whose size the client chooses.
        conn.pause_writing = lambda: self._be_full("line")  # type: ignore[method-assign]
        conn.resume_writing = lambda: self._be_empty("line")  # type: ignore[method-assign]
        bound_login(conn)
        bound_exchange(conn, lambda: self._be_full("keys"), lambda: self._be_empty("keys"))
        self._wait_for_a_session()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - any loss is one
        """It is over."""
        if self._is_counted:
            self._service.house.disconnect(self._guest.address, logged_in=self._has_logged_in)
        if self._keys is not None:
            self._keys.guests.discard(self._look_for_key)
        self._timers.cancel_all()
        self._connection = None

    def auth_completed(self) -> None:
        """They are in."""
        if self._is_counted and self._connection is not None:
            self._has_logged_in = True
            self._service.house.log_in(self._guest.address)
            if self._keys is not None:
                self._keys.guests.add(self._look_for_key)

    def begin_auth(self, username: str) -> bool:
        """Whether a key is asked for."""
        self._guest.name = username
        if self._keys is None or self._connection is None:
            return self._keys is not None
        self._connection.set_authorized_keys(Witnessed.of(self._keys.current(), self._recognise))
        return True

    def session_requested(self) -> tuple[Channel, Session]:
        """A channel for the explorer or a command. Raises ChannelOpenError where there are too many."""
        if self._connection is None or len(self._sessions) >= self._service.house.most_from_one + _MORE_CHANNELS:
            raise asyncssh.ChannelOpenError(asyncssh.OPEN_RESOURCE_SHORTAGE, _TOO_MANY)
        if self._missed >= _LOOKS:
            raise asyncssh.ChannelOpenError(asyncssh.OPEN_ADMINISTRATIVELY_PROHIBITED, _NOT_LISTED)
        session = Session(self._service, self._guest, self._note)
        session.hold(full=bool(self._full))
        self._sessions.add(session)
        return Channel(self._connection), session

    def connection_requested(self, *_: object) -> NoReturn:
        """Raises ChannelOpenError: nothing is forwarded."""
        raise asyncssh.ChannelOpenError(asyncssh.OPEN_ADMINISTRATIVELY_PROHIBITED, _NO_FORWARDING)

    def unix_connection_requested(self, *_: object) -> NoReturn:
        """Raises ChannelOpenError: nothing is forwarded."""
        raise asyncssh.ChannelOpenError(asyncssh.OPEN_ADMINISTRATIVELY_PROHIBITED, _NO_FORWARDING)

    def _recognise(self, shown: Shown) -> None:
        self._shown = shown
        self._guest.key = shown[0].get_fingerprint()

    def _look_for_key(self, keys: asyncssh.SSHAuthorizedKeys) -> None:
        """End what is open for somebody whose key has been taken off the list."""
        if self._shown is None:
            return
        key, rest = self._shown
        self._missed = 0 if keys.validate(key, *rest) is not None else self._missed + 1
        if self._missed == _LOOKS:
            for session in self._sessions:
                session.end(f"closed because {_NOT_LISTED}; whoever runs this service can put it back.")

    def _note(self, session: Session) -> None:
        """A session has begun or ended, or its channel has."""
        if not session.is_open:
            self._sessions.discard(session)
        if any(each.is_going_on for each in self._sessions):
            self._timers.cancel("grace")
        elif not self._timers.is_waiting("grace"):
            self._wait_for_a_session()

    def _wait_for_a_session(self) -> None:
        """A connection on which nothing is asked for, or nothing more, is closed."""
        self._timers.after(self._service.settings.login_grace, "grace", self._close)

    def _be_full(self, why: str) -> None:
        """What waits to be sent is enough; a person who takes nothing of it for too long is dropped."""
        if not self._full:
            self._timers.after(self._service.settings.slow_timeout, "slow", self._close)
        self._full.add(why)
        for session in self._sessions:
            session.hold(full=True)

    def _be_empty(self, why: str) -> None:
        """It has been sent."""
        self._full.discard(why)
        if not self._full:
            self._timers.cancel("slow")
            for session in self._sessions:
                session.hold(full=False)

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.abort()
