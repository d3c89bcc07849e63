"""A connection: who may come in, and what is not to be had here."""

import asyncio
from typing import Final, NoReturn

import asyncssh

from tui.serve.entry import AuthorizedKeys, Witnessed
from tui.serve.log import Guest
from tui.serve.session import Service, Session

_NO_FORWARDING: Final = "hustings forwards nothing"
_UNKNOWN: Final = "an unknown address"


class Door(asyncssh.SSHServer):
    """One connection. Passwords are never asked for, and nothing but sessions is opened."""

    def __init__(self, service: Service, keys: AuthorizedKeys | None) -> None:
        """Without `keys`, anybody may come in."""
        self._service = service
        self._keys = keys
        self._connection: asyncssh.SSHServerConnection | None = None
        self._guest = Guest(_UNKNOWN)
        self._is_counted = False
        self._has_asked = False

    def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
        """Count it, or close it where there are too many."""
        self._connection = conn
        peer = conn.get_extra_info("peername")
        self._guest.address = str(peer[0]) if peer else _UNKNOWN
        self._is_counted = self._service.house.connect(self._guest.address)
        if not self._is_counted:
            conn.abort()
        grace = self._service.settings.login_grace
        asyncio.get_running_loop().call_later(grace, self._close_unused)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - any loss is one
        """It is over."""
        if self._is_counted:
            self._service.house.disconnect(self._guest.address)
        self._connection = None

    def begin_auth(self, username: str) -> bool:
        """Whether a key is asked for."""
        self._guest.name = username
        if self._keys is None or self._connection is None:
            return self._keys is not None
        self._connection.set_authorized_keys(Witnessed.of(self._keys.current(), self._recognise))
        return True

    def session_requested(self) -> Session:
        """A channel for the explorer or a command."""
        self._has_asked = True
        return Session(self._service, self._guest)

    def connection_requested(self, *_: object) -> NoReturn:
        """Raises ChannelOpenError: nothing is forwarded."""
        raise asyncssh.ChannelOpenError(asyncssh.OPEN_ADMINISTRATIVELY_PROHIBITED, _NO_FORWARDING)

    def unix_connection_requested(self, *_: object) -> NoReturn:
        """Raises ChannelOpenError: nothing is forwarded."""
        raise asyncssh.ChannelOpenError(asyncssh.OPEN_ADMINISTRATIVELY_PROHIBITED, _NO_FORWARDING)

    def _recognise(self, key: str) -> None:
        self._guest.key = key

    def _close_unused(self) -> None:
        """Close a connection on which nothing has been asked for."""
        if self._connection is not None and not self._has_asked:
            self._connection.abort()
