"""From the words of a command line to the explorer."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tui.ahead import read_ahead
from tui.charset import charset_for
from tui.cli.served import ITS_OWN, SERVED
from tui.cli.setting import set_for
from tui.cli.talk import Refusal
from tui.cli.words import read_words
from tui.settings import Settings
from tui.view import PLAIN, View

if TYPE_CHECKING:
    from parsing.collection import Collection

_PLAIN: Final = "results, show and the other commands do not (hustings --help)"


def open_explorer(
    words: Sequence[str],
    named: Sequence[Path] = (),
    config: Path | None = None,
    asked_for: Settings | None = None,
    view: View = PLAIN,
) -> None:
    """Run the explorer at a path, a seat and a year, in a view; as the file of settings says, `asked_for` before it.

    Raises Refusal where there is no terminal that can show it, or no such path.
    """
    asked = read_words(words)
    if len(asked.elections) > 1:
        raise Refusal("name one year; compare takes several.")
    _need_a_terminal()
    settings = set_for(config, asked_for)
    served = SERVED.get()
    paths = (*asked.paths, *named) or settings.articles
    if served and paths:
        raise Refusal(ITS_OWN)
    if missing := [path for path in paths if not path.exists()]:
        raise Refusal(f"{missing[0]} does not exist.")

    references = tuple(map(str, settings.reference))
    seat = _known(served, asked.seat) if served and asked.seat else asked.seat
    year = int(asked.elections[0][:4]) if asked.elections else None
    # A tenth of the launch would go into looking for plugins of pydantic and for garbage among what is being loaded.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    gc.disable()
    # Reading begins before the framework is loaded, so that both go on at once.
    loader = (lambda: served) if served else read_ahead(paths, references)

    from tui.app import make_app
    from tui.keeping import place_for

    gc.freeze()
    gc.enable()
    app = make_app(paths, seat, year, loader, settings)
    app.view = view
    app.charset = charset_for(plain=settings.ascii, encoding=sys.stderr.encoding, environment=os.environ)
    app.read_only = served is not None
    app.kept_at = place_for(paths) if served is None else None
    app.run(mouse=bool(settings.mouse) if served else settings.mouse is not False)
    if app.return_code:
        sys.exit(app.return_code)


def _need_a_terminal() -> None:
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refusal(f"the explorer needs a terminal; {_PLAIN}.")
    if os.environ.get("TERM") == "dumb":
        raise Refusal(f"the explorer needs a terminal that can move its cursor (TERM is dumb); {_PLAIN}.")


def _known(served: "Collection", typed: str) -> str:
    """The seat that was meant; a service refuses the name of any other thing, such as a program's."""
    from tui.cli.seats import find_seat

    return find_seat(served, typed)
