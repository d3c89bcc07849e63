"""The figures kept in the repository, and what has been gained and lost since."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.accuracy.figures import KINDS, Figures

FOLDER = Path(__file__).parent
_GOOD = ("found", "right")
_BAD = ("missed", "wrong")


@dataclass(frozen=True, slots=True)
class Change:
    """One count that is no longer what was recorded."""

    kind: str
    """`measure` or `rule`."""
    name: str
    field: str
    before: int
    now: int

    @property
    def is_loss(self) -> bool:
        """Fewer found or right, or more missed or wrong."""
        return (self.now < self.before) == (self.field in _GOOD)

    def __str__(self) -> str:
        word = "loss" if self.is_loss else "gain"
        return f"{word}  {self.kind} {self.name}: {self.field} {self.before} -> {self.now}"


def read(corpus: str) -> tuple[Figures, list[dict[str, Any]]]:
    """The figures recorded for a corpus, and the losses explained there; nothing where none are recorded."""
    path = FOLDER / f"{corpus}.json"
    if not path.exists():
        return {}, []
    record = json.loads(path.read_text(encoding="utf-8"))
    return record["figures"], record["explained"]


def write(corpus: str, figures: Figures, explained: list[dict[str, Any]]) -> None:
    """Record the figures of a corpus, with the losses explained so far."""
    text = json.dumps({"explained": explained, "figures": figures}, indent=1, ensure_ascii=False)
    (FOLDER / f"{corpus}.json").write_text(f"{text}\n", encoding="utf-8")


def changes(before: Figures, now: Figures) -> Iterator[Change]:
    """Every count that differs, measures first."""
    for kind in KINDS:
        old, new = before.get(kind, {}), now.get(kind, {})
        for name in sorted({*old, *new}):
            for field in (*_GOOD, *_BAD):
                was, is_now = old.get(name, {}).get(field, 0), new.get(name, {}).get(field, 0)
                if was != is_now:
                    yield Change(kind, name, field, was, is_now)
