"""Paths to articles: what each file holds, and one plain sentence for each that cannot be read."""

import os
from collections.abc import Callable, Container, Iterator, Sequence
from pathlib import Path

from parsing.models import Article, FileProblem
from parsing.reading.decoding import decode
from parsing.reading.error import UnreadableError
from parsing.reading.files import read_bytes, read_standard_input
from parsing.reading.folders import find_files
from parsing.reading.front_matter import read_markdown
from parsing.reading.metadata import Metadata, Part

_STANDARD_INPUT = Path("-")


def _read_text(data: bytes) -> tuple[Part, ...]:
    return (Part(decode(data), Metadata()),)


def _read_markdown(data: bytes) -> tuple[Part, ...]:
    return (read_markdown(decode(data)),)


def _read_json(data: bytes) -> tuple[Part, ...]:
    from parsing.reading.news_article import read_news_articles

    return read_news_articles(decode(data))


def _read_html(data: bytes) -> tuple[Part, ...]:
    from parsing.reading.web_page import read_web_page

    return (read_web_page(data),)


_READERS: dict[str, Callable[[bytes], tuple[Part, ...]]] = {
    ".txt": _read_text,
    ".md": _read_markdown,
    ".markdown": _read_markdown,
    ".json": _read_json,
    ".html": _read_html,
    ".htm": _read_html,
}
"""By ending. A file named by itself is read as plain text if its ending is none of these."""


def read_path(path: Path) -> tuple[tuple[Article, ...], tuple[FileProblem, ...]]:
    """The articles of a file, of a folder and all below it, or of standard input ("-"); never raises."""
    return load((path,))


def load(paths: Sequence[Path]) -> tuple[tuple[Article, ...], tuple[FileProblem, ...]]:
    """The articles of all `paths` and what kept files from being read, as `read_each` gives them."""
    found = tuple(read_each(paths))
    articles = tuple(item for item in found if isinstance(item, Article))
    return articles, tuple(item for item in found if isinstance(item, FileProblem))


def read_each(paths: Sequence[Path]) -> Iterator[Article | FileProblem]:
    """The articles of all `paths` one by one, each file once, in the order given and within a folder by name.

    No two have the same name: what would be a second "report" is called "report-2".
    """
    names: set[str] = set()
    seen: set[str] = set()
    for path, error in _files(paths):
        if (identity := _identity(path)) in seen:
            continue
        seen.add(identity)
        try:
            if error:
                raise error
            for article in _articles(path):
                name = _free_name(article.name, names)
                names.add(name)
                yield article if name == article.name else article.model_copy(update={"name": name})
        except UnreadableError as problem:
            shown = _writable(str(path))
            subject = "Standard input" if path == _STANDARD_INPUT else shown
            yield FileProblem(path=shown, message=f"{subject} {problem}.")


def _files(paths: Sequence[Path]) -> Iterator[tuple[Path, UnreadableError | None]]:
    """Every file that `paths` lead to, or a path and why it leads to none."""
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where a folder above may not be entered
            yield path, None
            continue
        found = False
        for item in find_files(path, frozenset(_READERS)):
            found = True
            yield item if isinstance(item, tuple) else (item, None)
        if not found:
            endings = ", ".join(_READERS)
            yield path, UnreadableError(f"holds no article (a file ending in {endings})")


def _articles(path: Path) -> Iterator[Article]:
    """The articles in one file. Raises UnreadableError."""
    from_input = path == _STANDARD_INPUT
    data = read_standard_input() if from_input else read_bytes(path)
    if not data.strip():
        raise UnreadableError("is empty")
    parts = _READERS.get(path.suffix.lower(), _read_text)(data)
    if not any(part.text.strip() for part in parts):
        raise UnreadableError("holds no text")
    name = "stdin" if from_input else _writable(path.stem)
    for part in parts:
        yield Article(name=name, text=part.text, path=None if from_input else path, **part.metadata._asdict())


def _identity(path: Path) -> str:
    """What is the same for every way to name one file."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return str(path)


def _free_name(name: str, taken: Container[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def _writable(name: str) -> str:
    """`name` with bytes that are no UTF-8, which a file's name may hold, shown as escapes."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
