"""What a connection may pile up in the front, where asyncssh itself sets no bound."""

from collections.abc import Callable
from typing import Any, Final

import asyncssh

_BEFORE_LOGIN: Final = 1 << 18
"""Bytes that may come from somebody who has not logged in; an exchange of keys and ten keys tried are a tenth of it."""
_HELD_BACK: Final = 1 << 22
"""Bytes of packets that may wait for the end of an exchange of keys: what the channels had when it began."""
_PACKET: Final = 300
"""Bytes that each of them takes beside what is in it."""
_EXCHANGE: Final = ("send_packet", "_send_kexinit", "_send_deferred_packets")
"""What asyncssh does from the beginning of an exchange to its end, of which it tells nobody."""
_WAITING: Final = "_deferred_packets"


def bound_login(connection: Any) -> None:  # noqa: ANN401 - asyncssh's own type forbids what is done to it here
    """Cut a connection off on which too much comes before anybody has logged in."""
    came = 0
    take = connection.data_received

    def data_received(data: bytes, datatype: asyncssh.DataType = None) -> None:
        nonlocal came
        came += len(data)
        if came > _BEFORE_LOGIN and not connection.get_extra_info("username"):
            connection.abort()
        else:
            take(data, datatype)

    connection.data_received = data_received


def bound_exchange(connection: Any, begins: Callable[[], None], ends: Callable[[], None]) -> None:  # noqa: ANN401 - likewise
    """Cut a connection off for which too much waits until keys have been exchanged anew.

    `begins` and `ends` are told of each exchange. A client can begin one, go on asking and never end it.
    """
    held = 0
    send, begin, go_on = (getattr(connection, name) for name in _EXCHANGE)

    def send_packet(kind: int, *args: bytes, **rest: Any) -> None:  # noqa: ANN401 - asyncssh's own
        nonlocal held
        send(kind, *args, **rest)
        held = held + _PACKET + sum(map(len, args)) if getattr(connection, _WAITING) else 0
        if held > _HELD_BACK:
            connection.abort()

    def send_kexinit() -> None:
        begins()
        begin()

    def send_deferred_packets() -> None:
        go_on()
        ends()

    for name, ours in zip(_EXCHANGE, (send_packet, send_kexinit, send_deferred_packets), strict=True):
        setattr(connection, name, ours)
