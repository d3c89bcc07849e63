"""The words of a command line: which are paths, which name a seat, which an election."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tui.cli.talk import Refusal

_ELECTION = re.compile(r"(?:19|20)\d\d(?:-by|-\d\d-\d\d)?")
_ADDRESS = re.compile(rf"(?P<election>{_ELECTION.pattern})/(?P<seat>[a-z0-9-]+)")
_SAINT = re.compile(r"st\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Words:
    """What a command line asks for."""

    paths: tuple[Path, ...] = ()
    seat: str | None = None
    """As typed."""
    elections: tuple[str, ...] = ()
    """`2019`, `2024-02-29` or `2024-by`."""


def address_words(word: str) -> list[str]:
    """The words of a contest's address, `2019/dartford`: its seat's, then its election; none of any other word."""
    address = _ADDRESS.fullmatch(word)
    return [*address["seat"].split("-"), address["election"]] if address and not Path(word).exists() else []


def is_path(word: str) -> bool:
    """Whether a word names a file or a folder: it has a / or a . in it, or is the - of standard input."""
    return word == "-" or "/" in word or ("." in word and not _SAINT.fullmatch(word))


def read_words(words: Sequence[str]) -> Words:
    """Words with / or . are paths, unless they are a contest's address; the last ones that name elections are those.

    Raises Refusal where an election stands before the end of the seat's name.
    """
    paths, rest = [], []
    for word in words:
        address = address_words(word)
        if address:
            rest += address
        elif is_path(word):
            paths.append(Path(word))
        else:
            rest.append(word)
    last = len(rest)
    while last and _ELECTION.fullmatch(rest[last - 1]):
        last -= 1
    name, elections = rest[:last], rest[last:]
    if misplaced := [word for word in name if _ELECTION.fullmatch(word)]:
        raise Refusal(f"{misplaced[0]} stands before the end of the seat's name; the year comes last.")
    return Words(tuple(paths), " ".join(name) or None, tuple(dict.fromkeys(elections)))
