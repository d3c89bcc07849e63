"""When the program under a pilot has done with a key: asked of the program, not guessed from the time.

Textual takes a process that uses no processor time for one that is at rest, which on a busy machine it need not be,
and waits for a fiftieth of a second at least.
"""

import asyncio

from textual._context import active_app
from textual.app import App
from textual.message_pump import MessagePump

from tui.keyboard import OneByOne
from tui.widgets.long_list import LongList

_ROUNDS = 5
"""What a key brings about may bring about more: a message, a screen, what is drawn on it."""


async def at_rest(*_: float) -> None:
    """In place of Textual's `wait_for_idle`: let the program do whatever is still to be done, and draw it."""
    app = active_app.get()
    for _turn in range(_ROUNDS):  # a key takes some turns of the loop to reach the program
        await asyncio.sleep(0)
    for _round in range(_ROUNDS):
        while _is_under_way(app):  # noqa: ASYNC110 - what is waited for sets no event
            await asyncio.sleep(0)
        await _take_in(app)
        if app.is_running:
            app.screen._on_timer_update()
    await _take_in(app)


def _is_under_way(app: App[object]) -> bool:
    """Whether something goes on of which the program itself knows: a key, another size, rows of a long list."""
    if not app.is_running or app._exception:
        return False
    is_busy = isinstance(app, OneByOne) and app.is_busy
    return is_busy or app._resize_timer is not None or any(each.is_slicing for each in app.screen.query(LongList))


async def _take_in(app: App[object]) -> None:
    """Until all that waits for the program, its screen or a widget has been handled, or they have gone."""
    left: set[MessagePump] = set()

    def heard(pump: MessagePump) -> None:
        left.discard(pump)

    for pump in (app, *app.screen.walk_children(with_self=True)) if app.is_running else ():
        left.add(pump)
        if not pump.call_later(heard, pump):
            left.discard(pump)
    while left and app.is_running and not app._exception:
        await asyncio.sleep(0)
        left.difference_update([pump for pump in left if not pump.is_running])
