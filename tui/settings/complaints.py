"""What is wrong with a file of settings: which file, which line, which key, and what may have been meant."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

_TABLE: Final = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?")


def line_of(text: str, keys: Sequence[str]) -> int | None:
    """The line, from 1 on, in which a key of a table (or of none) is set; None where it cannot be told."""
    *tables, key = keys
    inside = ""
    wanted = ".".join(tables)
    spelled = rf"""\s*(?:{re.escape(wanted)}\.)?["']?{re.escape(key)}["']?\s*[.=]"""
    for number, line in enumerate(text.splitlines(), 1):
        if heading := _TABLE.fullmatch(line):
            inside = heading[1].replace('"', "")
            if inside == ".".join(keys):
                return number
        elif inside in {wanted, ""} and re.match(spelled, line) and (inside == wanted or f"{wanted}." in line):
            return number
    return None


def complaint(file: str, text: str, keys: Sequence[str], wrong: str) -> str:
    """One sentence on one setting."""
    line = line_of(text, keys)
    where = file if line is None else f"{file}, line {line}"
    return f"{where}: {'.'.join(keys)}: {wrong}"


def meant(word: str, names: Iterable[str]) -> str:
    """`; did you mean theme?`, where a name is near enough to a word."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(names), n=1)
    return f"; did you mean {near[0]}?" if near else ""
