"""Gold: what a careful reader finds in each article, one JSON object a line, one file an article."""

import json
from collections.abc import Mapping
from pathlib import Path

from parsing.scoring.fact import Fact, fold_name, fold_party


class GoldError(Exception):
    """Gold that cannot be read, in one sentence that names its file and line."""


def read_gold(folder: Path) -> dict[str, tuple[Fact, ...]]:
    """The facts in each NAME.jsonl of `folder`, by the name of their article. Raises GoldError."""
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        raise GoldError(f"{folder} holds no gold (files ending in .jsonl).")
    return {path.stem: _read_file(path) for path in files}


def _read_file(path: Path) -> tuple[Fact, ...]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path} cannot be read: {error}.") from error
    return tuple(_fact(path, number, line) for number, line in enumerate(lines, 1) if line.strip())


def _fact(path: Path, number: int, line: str) -> Fact:
    try:
        record = json.loads(line)
        return _from_record(path.stem, record)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise GoldError(f"{path}, line {number}, is no fact: {type(error).__name__} {error}.") from error


def _from_record(article: str, record: Mapping[str, object]) -> Fact:
    seat, year, measure = record["seat"], record["year"], record["measure"]
    seats = seat if isinstance(seat, list) else [seat]
    if not isinstance(year, int) or not isinstance(measure, str) or not all(isinstance(name, str) for name in seats):
        raise TypeError("seat, year and measure are a name, a whole number and a name")
    return Fact(
        article=article,
        seats=frozenset(map(fold_name, seats)),
        year=year,
        by_election=bool(record.get("by_election")),
        measure=measure,
        value=_value(record.get("value")),
        bound=_text(record, "bound"),
        party=fold_party(_text(record, "party")),
        from_party=fold_party(_text(record, "from")),
        person=_text(record, "person"),
        optional=bool(record.get("optional")),
        shown=record,
    )


def _value(value: object) -> float | str | None:
    if value is None or isinstance(value, int | float | str):
        return value
    raise TypeError("value is a number, a word or null")


def _text(record: Mapping[str, object], key: str) -> str | None:
    value = record.get(key)
    if value is None or isinstance(value, str):
        return value or None
    raise TypeError(f"{key} is a text or null")
