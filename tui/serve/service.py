"""The service from its start to its end: keys, port, privileges, sessions, and a quiet close."""

import asyncio
import resource
import signal
import socket
from contextlib import suppress
from typing import Any, Final

import asyncssh

from tui.cli.talk import Refusal
from tui.serve.compression import bound_compression
from tui.serve.door import Door
from tui.serve.entry import AuthorizedKeys
from tui.serve.host_key import host_key
from tui.serve.limits import House
from tui.serve.log import log
from tui.serve.privileges import check_user
from tui.serve.session import Service
from tui.serve.settings import Settings
from tui.serve.supply import Supply
from tui.words import count

_BACKLOG: Final = 256
_KEEPALIVE: Final = 30
_MISSED: Final = 3
"""Keepalives without an answer after which a connection counts as lost."""
_LAST_WORDS: Final = 12.0
"""Seconds in which sessions that are told to end have ended, or are killed."""


def serve(settings: Settings) -> None:
    """Serve until told to stop. Raises Refusal where it cannot begin."""
    check_user(settings.user)
    if missing := [path for path in (*settings.articles, *settings.reference) if not path.exists()]:
        raise Refusal(f"{missing[0]} does not exist.")
    key = host_key(settings.host_key)
    keys = None if settings.anonymous or not settings.authorized_keys else AuthorizedKeys(settings.authorized_keys)
    with _listening(settings) as port:
        _raise_limit_of_files()
        asyncio.run(_run(settings, key, keys, port))


def _listening(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family, backlog=_BACKLOG)
    except OSError as error:
        raise Refusal(f"{settings.host}:{settings.port} cannot be listened on: {error.strerror or error}.") from error


def _raise_limit_of_files() -> None:
    """Each session takes a few descriptors."""
    highest = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (highest, highest))


async def _run(settings: Settings, key: asyncssh.SSHKey, keys: AuthorizedKeys | None, port: socket.socket) -> None:
    asyncssh.set_log_level("CRITICAL")
    bound_compression()
    asyncio.get_running_loop().set_exception_handler(_log_fault)
    supply = Supply(settings)
    stopped = _stop_on_signals()
    service = Service(settings, House(settings.max_sessions, settings.max_per_address), supply)
    try:
        ready = await supply.prepare()
        if not ready.articles:
            raise Refusal("nothing could be read.")
        server = await asyncssh.create_server(lambda: Door(service, keys), sock=port, **_options(settings, key))
        where = "{}:{}".format(*port.getsockname()[:2])
        who = "anybody" if keys is None else "holders of a key"
        log(f"serving {count(ready.articles, 'article', 'articles')} on {where} for {who}.")
        log(f"host key {key.get_fingerprint()}")
        kept = [asyncio.create_task(supply.keep_fresh()), *([asyncio.create_task(keys.watch())] if keys else [])]
        await stopped.get()
        server.close()
        await _let_sessions_end(service, stopped)
        for task in kept:
            task.cancel()
        await server.wait_closed()
    except ChildProcessError as error:
        raise Refusal(f"the articles could not be loaded: {error}.") from error
    finally:
        await supply.close()
    log("closed.")


def _options(settings: Settings, key: asyncssh.SSHKey) -> dict[str, object]:
    """Everything that asyncssh could offer and this service does not, said rather than left to its defaults."""
    return {
        "server_host_keys": [key],
        "login_timeout": settings.login_grace,
        "keepalive_interval": _KEEPALIVE,
        "keepalive_count_max": _MISSED,
        "encoding": None,
        "line_editor": False,
        "agent_forwarding": False,
        "x11_forwarding": False,
        "password_auth": False,
        "kbdint_auth": False,
        "host_based_auth": False,
        "gss_host": None,
        "gss_kex": False,
        "gss_auth": False,
        "allow_scp": False,
        "compression_algs": ["none", "zlib@openssh.com"],
        "server_version": "hustings",
    }


def _log_fault(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:  # noqa: ARG001 - there is one loop
    """A line, however often something goes wrong that nobody has thought of: a traceback each would fill a disk."""
    log(f"fault: {context['message']}: {context.get('exception')!r}")


def _stop_on_signals() -> asyncio.Queue[signal.Signals]:
    signals: asyncio.Queue[signal.Signals] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        loop.add_signal_handler(sign, signals.put_nowait, sign)
    return signals


async def _let_sessions_end(service: Service, again: "asyncio.Queue[signal.Signals]") -> None:
    """Wait for the last person to leave; after a second signal, or when they take too long, ask them to."""
    service.house.closing = True
    if service.lives:
        patience = service.settings.stop_grace
        log(f"closing: {count(len(service.lives), 'session', 'sessions')} may go on for {patience:g} s at most.")
        gone = asyncio.create_task(_all_gone(service))
        told = asyncio.create_task(again.get())
        await asyncio.wait({gone, told}, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        for life in [*service.lives]:
            life.end("the service is closing; connect again later.")
        await asyncio.wait({gone}, timeout=_LAST_WORDS)
        for task in (gone, told):
            task.cancel()


async def _all_gone(service: Service) -> None:
    while service.lives:
        service.left.clear()
        await service.left.wait()
