"""Whether the articles on the disk are still those that were loaded."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from parsing.corrections import SIDECAR

Stand = tuple[tuple[str, int, int], ...]
"""Every file with its time and its length."""


def stand_of(paths: Sequence[Path]) -> Stand:
    """How the files at `paths` stand, and what readers have corrected of them; two stands differ where one changed."""
    return tuple(sorted(_files(paths)))


def _files(paths: Sequence[Path]) -> Iterator[tuple[str, int, int]]:
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - Path's own raises where nobody may look
            for folder, _, names in os.walk(path):
                yield from (_stand(os.path.join(folder, name)) for name in names)  # noqa: PTH118 - folders may be large
        else:
            yield from (_stand(str(near)) for near in (path, path.parent / SIDECAR))


def _stand(path: str) -> tuple[str, int, int]:
    try:
        status = os.stat(path)  # noqa: PTH116 - likewise
    except OSError:
        return path, 0, 0
    return path, status.st_mtime_ns, status.st_size
