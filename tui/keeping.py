"""The order of the seats and the marks, kept from one run to the next: a small file for each set of articles."""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from tui.arranging import arrangement_named
from tui.settings.places import state_folder
from tui.view import PLAIN, View

_FOLDER: Final = "views"
_NAMED: Final = 16
"""Characters of the name that paths are given."""
_LIMIT: Final = 1 << 20
"""Bytes: far more than the marks of every contest there has been take."""


class BrokenViewError(Exception):
    """What is kept cannot be read."""


def place_for(paths: Sequence[Path]) -> Path:
    """The file for the articles at these paths, whatever their order; it need not exist."""
    named = "\0".join(sorted(os.path.realpath(path) for path in paths))
    name = sha256(named.encode("utf-8", "surrogateescape")).hexdigest()[:_NAMED] if paths else "own"
    return state_folder() / _FOLDER / f"{name}.json"


def recall(place: Path) -> View:
    """What is kept there; a plain view where nothing is. Raises BrokenViewError."""
    try:
        with place.open("rb") as file:
            kept = json.loads(file.read(_LIMIT))
        return _view(kept)
    except (FileNotFoundError, NotADirectoryError):
        return PLAIN
    except (OSError, ValueError, TypeError, KeyError, LookupError, RecursionError) as error:
        raise BrokenViewError(str(error)) from error


def keep(place: Path, view: View) -> None:
    """Keep the order and the marks of a view; whoever reads meanwhile reads the old file or the new. Raises OSError."""
    place.parent.mkdir(parents=True, exist_ok=True)
    said = {"group": view.group, "sort": view.sort, "reverse": view.backwards, "marks": list(view.marks)}
    fresh = place.with_suffix(f".{os.getpid()}")
    try:
        fresh.write_text(json.dumps(said, indent=1), encoding="utf-8")
        fresh.replace(place)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def with_kept(asked: View, kept: View) -> View:
    """What a command line asks for, and what it says nothing of as it is kept: the order, the marks."""
    ordered = bool(asked.group or asked.sort or asked.backwards)
    order = asked if ordered else kept
    marks = asked.marks or kept.marks
    return replace(asked, group=order.group, sort=order.sort, backwards=order.backwards, marks=marks)


def _view(kept: Any) -> View:  # noqa: ANN401 - whatever stands in a file
    group, sort, backwards, marks = kept["group"], kept["sort"], kept["reverse"], kept["marks"]
    if not (isinstance(group, str) and isinstance(sort, str) and isinstance(backwards, bool)):
        raise TypeError("not an order")
    if not (isinstance(marks, list) and all(isinstance(mark, str) for mark in marks)):
        raise TypeError("not a list of marks")
    arrangement_named(group, sort, backwards=backwards)
    return View(sort=sort, backwards=backwards, group=group, marks=tuple(marks))
