"""The lines between two rulers at the head of a Markdown file, which say what the text does not."""

import re

from parsing.reading.dates import parse_date
from parsing.reading.metadata import Metadata, Part

_FRONT_MATTER = re.compile(
    r"""
    ---[ \t]*\n
    (?P<lines>(?:
        [A-Za-z_][\w.-]*[ \t]*:.*\n     # key: value
      | [ \t]*\n                        # an empty line
      | [ \t]*\#.*\n                    # a comment
      | [ \t]+\S.*\n                    # more of the value above
      | -[ \t].*\n                      # an item of a list
    )*?)
    (?:---|\.\.\.)[ \t]*(?:\n|\Z)
    """,
    re.VERBOSE,
)
_PAIR = re.compile(r"(?P<key>[A-Za-z_][\w.-]*)[ \t]*:[ \t]*(?P<value>.*)")


def read_markdown(text: str) -> Part:
    """The text after the front matter, if there is any, and what the front matter says."""
    match = _FRONT_MATTER.match(text)
    if not match:
        return Part(text, Metadata())
    pairs = (_PAIR.match(line) for line in match["lines"].splitlines())
    values = {pair["key"].lower(): _unquoted(pair["value"]) for pair in pairs if pair}
    day = _first(values, "published", "date")
    metadata = Metadata(
        title=_first(values, "title", "headline"),
        published=parse_date(day) if day else None,
        publisher=_first(values, "publisher", "source"),
        address=_first(values, "address", "url", "link"),
    )
    return Part(text[match.end() :], metadata)


def _first(values: dict[str, str], *keys: str) -> str | None:
    return next((values[key] for key in keys if values.get(key)), None)


def _unquoted(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value
