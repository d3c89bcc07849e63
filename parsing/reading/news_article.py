"""schema.org NewsArticle objects, as files of their own and as web pages carry them."""

import json
from collections.abc import Iterator

from parsing.reading.dates import parse_date
from parsing.reading.decoding import normalise_newlines, replace_lone_surrogates
from parsing.reading.error import UnreadableError
from parsing.reading.metadata import Metadata, Part


def read_news_articles(text: str) -> tuple[Part, ...]:
    """Every NewsArticle with an articleBody in a JSON text: alone, in lists and under @graph.

    Raises UnreadableError where the JSON is broken or holds none.
    """
    try:
        value = json.loads(text)
    except ValueError as error:
        raise UnreadableError(f"is not valid JSON ({error})") from error
    except RecursionError as error:
        raise UnreadableError("is JSON nested too deeply to read") from error
    parts = tuple(
        Part(normalise_newlines(body), metadata_of(found))
        for found in find_objects(value)
        if (body := _text(found.get("articleBody")))
    )
    if not parts:
        raise UnreadableError("holds no schema.org NewsArticle with an articleBody")
    return parts


def find_objects(value: object) -> Iterator[dict[str, object]]:
    """The JSON objects in `value` that may describe an article, in their order."""
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting.extend(reversed(current))
        elif isinstance(current, dict):
            yield current
            waiting.append(current.get("@graph"))


def metadata_of(found: dict[str, object]) -> Metadata:
    """What a NewsArticle object says of its text."""
    day = _text(found.get("datePublished"))
    return Metadata(
        title=_text(found.get("headline")),
        published=parse_date(day) if day else None,
        publisher=_name(found.get("publisher")),
        address=_text(found.get("url")) or _address(found.get("mainEntityOfPage")),
    )


def _text(value: object) -> str | None:
    return replace_lone_surrogates(value) if isinstance(value, str) and value.strip() else None


def _name(value: object) -> str | None:
    if isinstance(value, list):
        return next((name for name in map(_name, value) if name), None)
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _address(value: object) -> str | None:
    return _text(value.get("@id")) if isinstance(value, dict) else _text(value)
