"""The prepared process that new sessions come from; a new one takes its place when the articles change."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from parsing.reading import seed_paths
from tui.serve import kernel
from tui.serve.log import log
from tui.serve.orders import Limits, Prepare, Ready
from tui.serve.preparing import Prepared
from tui.serve.privileges import user_id
from tui.serve.settings import Settings
from tui.serve.tasks import tasks_of
from tui.serve.watching import Stand, stand_of
from tui.words import count

_PERIOD = 2.0
"""Seconds between two looks at the articles."""
_THREADS = 16
"""Processes and threads that are allowed for each session: the explorer has up to four."""
_BESIDE = 128
"""Those that the sessions' user may begin beside them and beside those that there are."""


def _absolute(paths: Sequence[Path]) -> tuple[str, ...]:
    return tuple(str(path.absolute()) for path in paths)


def limits_of(settings: Settings) -> Limits:
    """What each session may use."""
    processes = tasks_of(user_id(settings.user)) + _BESIDE + _THREADS * settings.max_sessions
    return Limits(memory=settings.memory, cpu=settings.cpu, processes=processes, user=settings.user)


class Supply:
    """Holds the prepared process for new sessions. Old ones end with their last session."""

    def __init__(self, settings: Settings) -> None:
        self._watched = (*(settings.articles or seed_paths()), *settings.reference)
        self._order = Prepare(
            articles=_absolute(settings.articles), references=_absolute(settings.reference), limits=limits_of(settings)
        )
        if not kernel.landlock_version():
            log(
                "this kernel has no Landlock: sessions are held by their user's rights alone; docs/ssh.md has the rest."
            )
        self._stand: Stand | None = None
        self._trouble = ""
        """Why the articles could not be loaded when they were last looked at, so that it is said once."""
        self._current: Prepared | None = None
        self._all: set[Prepared] = set()

    @property
    def current(self) -> Prepared | None:
        """The one that new sessions come from; None where it has been lost and the next is not ready."""
        return None if self._current is None or self._current.is_gone else self._current

    async def prepare(self) -> Ready:
        """Load the articles as they stand.

        Raises ChildProcessError where that fails, or where there are none any more, and another OSError where it cannot
        be tried at the moment; what there was then stays.
        """
        stand = await asyncio.to_thread(stand_of, self._watched)
        new = Prepared()
        self._all = {each for each in self._all if not each.is_gone} | {new}
        await new.begin(self._order)
        self._stand = stand  # a load that was not begun is tried again, one that failed not until something has changed
        ready = await new.ready
        if not ready.articles and self._current is not None:
            new.close()
            raise ChildProcessError("none is left")
        old, self._current = self._current, new
        if old is not None:
            old.retire()
        for problem in ready.problems:
            log(problem)
        return ready

    async def keep_fresh(self) -> None:
        """Load the articles again whenever they change, and whenever the prepared process has been lost."""
        while True:
            await asyncio.sleep(_PERIOD)
            try:
                if self.current is not None and await asyncio.to_thread(stand_of, self._watched) == self._stand:
                    continue
                ready = await self.prepare()
            except (OSError, RuntimeError) as error:  # RuntimeError is what a thread that cannot be started raises
                self._complain(f"the articles could not be loaded: {error}")
            else:
                self._trouble = ""
                log(f"new sessions have {count(ready.articles, 'article', 'articles')}.")

    def _complain(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            log(f"{trouble}; sessions have those that there were before.")

    async def close(self) -> None:
        """End all prepared processes, and with them whatever session is left; wait until they have ended."""
        for each in self._all:
            each.close()
        await asyncio.gather(*(each.wait() for each in self._all))
