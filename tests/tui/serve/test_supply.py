"""The prepared process for new sessions, where the machine refuses it something or the articles go away."""

import asyncio
import errno
import os
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.terminal import DEADLINE
from tui.serve import kernel
from tui.serve import supply as module
from tui.serve.settings import read_settings
from tui.serve.supply import Supply
from tui.serve.watching import stand_of

STORY = "Dartford 2017: Gareth Johnson (Conservative) 31,210, Bachchu Kaini (Labour) 18,024.\n"


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> "asyncio.Queue[str]":
    """The lines of the log as they come; articles are looked at without pause."""
    lines: asyncio.Queue[str] = asyncio.Queue()
    monkeypatch.setattr(module, "log", lines.put_nowait)
    monkeypatch.setattr(module, "_PERIOD", 0.0)
    return lines


@pytest.fixture
async def supply(tmp_path: Path, log: "asyncio.Queue[str]") -> AsyncIterator[Supply]:
    """One that has loaded an article and keeps it fresh."""
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    made = Supply(read_settings(None, {"host_key": "unused", "anonymous": True, "articles": (tmp_path,)}))
    ready = await made.prepare()
    assert ready.articles == 1
    while not log.empty():
        log.get_nowait()
    keeping = asyncio.create_task(made.keep_fresh())
    yield made
    keeping.cancel()
    with suppress(asyncio.CancelledError):
        await keeping
    await made.close()


async def said(log: "asyncio.Queue[str]", words: str) -> str:
    while words not in (line := await log.get()):
        pass
    return line


def refusing(number: int) -> Callable[..., object]:
    def refuse(*_: object, **__: object) -> object:
        raise OSError(number, os.strerror(number))

    return refuse


@pytest.mark.parametrize(
    ("where", "number"),
    [
        pytest.param("tui.serve.preparing.socket.socketpair", errno.EMFILE, id="no more descriptors"),
        pytest.param("tui.serve.preparing.asyncio.create_subprocess_exec", errno.EAGAIN, id="no more processes"),
        pytest.param("tui.serve.supply.stand_of", errno.EACCES, id="no leave to look"),
    ],
)
async def test_a_machine_that_refuses_something_is_asked_again(
    supply: Supply, log: "asyncio.Queue[str]", tmp_path: Path, where: str, number: int
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(where, refusing(number))
        (tmp_path / "b.txt").write_text(STORY.replace("2017", "2015"), encoding="utf-8")
        assert os.strerror(number) in await asyncio.wait_for(said(log, "could not be loaded"), DEADLINE)
        assert supply.current is not None
    await asyncio.wait_for(said(log, "new sessions have 2 articles."), DEADLINE)


async def test_articles_that_are_gone_for_a_moment_stay_for_sessions(
    supply: Supply, log: "asyncio.Queue[str]", tmp_path: Path
) -> None:
    before = supply.current
    assert before is not None
    away = tmp_path.parent / f"{tmp_path.name}-away.txt"
    (tmp_path / "a.txt").rename(away)
    line = await asyncio.wait_for(log.get(), DEADLINE)
    assert line == "the articles could not be loaded: none is left; sessions have those that there were before."
    assert supply.current is before
    away.rename(tmp_path / "a.txt")
    await asyncio.wait_for(said(log, "new sessions have 1 article."), DEADLINE)
    assert supply.current not in {before, None}


def test_a_folder_that_nobody_may_look_into_stands_as_if_it_were_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "stat", refusing(errno.EACCES))
    assert [entry[1:] for entry in stand_of([tmp_path])] == [(0, 0), (0, 0)]


@pytest.mark.parametrize(("version", "lines"), [(0, 1), (1, 0)])
def test_a_kernel_that_cannot_confine_sessions_is_named_at_the_start(
    log: "asyncio.Queue[str]", monkeypatch: pytest.MonkeyPatch, version: int, lines: int
) -> None:
    monkeypatch.setattr(kernel, "landlock_version", lambda: version)
    Supply(read_settings(None, {"host_key": "unused", "anonymous": True}))
    assert [log.get_nowait().startswith("this kernel has no Landlock") for _ in range(log.qsize())] == [True] * lines
