"""A channel that keeps nothing of a person's environment but what is passed on."""

import asyncio
from typing import Final

import asyncssh
from asyncssh.packet import SSHPacket

from tui.serve.environment import is_of_use
from tui.serve.session import Session

_WINDOW: Final = 1 << 21
_LARGEST_PACKET: Final = 1 << 15


class Channel(asyncssh.SSHServerChannel[bytes]):
    """One channel of a connection, for a session with or without a terminal."""

    def __init__(self, connection: asyncssh.SSHServerConnection) -> None:
        super().__init__(
            connection,
            asyncio.get_running_loop(),
            allow_pty=True,
            line_editor=False,
            line_echo=False,
            line_history=0,
            max_line_length=0,
            encoding=None,
            errors="strict",
            window=_WINDOW,
            max_pktsize=_LARGEST_PACKET,
        )

    def _process_auth_agent_req_at_openssh_dot_com_request(self, packet: SSHPacket) -> None:
        """Refuse an agent. OpenSSH asks without wanting to hear of it, so that only the session can say so."""
        packet.check_end()
        if isinstance(self._session, Session):
            self._session.miss("your agent is not forwarded: nothing is.")
        self._report_response(False)  # noqa: FBT003 - asyncssh's own

    def _process_env_request(self, packet: SSHPacket) -> bool:
        """Take a variable or refuse it; asyncssh itself would keep any number of any length."""
        name, value = packet.get_string(), packet.get_string()
        packet.check_end()
        if of_use := is_of_use(name, value):
            self._env[name] = value
        return of_use
