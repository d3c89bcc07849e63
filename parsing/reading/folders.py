"""Which files in a folder are articles."""

from collections.abc import Iterator
from pathlib import Path

from parsing.reading.error import UnreadableError
from parsing.reading.files import reason


def find_files(folder: Path, endings: frozenset[str]) -> Iterator[Path | tuple[Path, UnreadableError]]:
    """The files in `folder` and below with one of `endings`, by name; a folder that cannot be listed comes with why.

    Hidden files are passed over, and a folder that links lead to twice is entered once.
    """
    waiting, entered = [folder], set()
    while waiting:
        path = waiting.pop()
        try:
            if not path.is_dir():
                if path.suffix.lower() in endings:
                    yield path
                continue
            if (identity := (path.stat().st_dev, path.stat().st_ino)) in entered:
                continue
            entered.add(identity)
            inside = sorted((item for item in path.iterdir() if not item.name.startswith(".")), reverse=True)
        except OSError as error:
            yield path, UnreadableError(reason(error))
            continue
        waiting.extend(inside)
