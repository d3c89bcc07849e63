"""One report as it was read from a file."""

from datetime import date
from pathlib import Path

from parsing.models.base import Model


class Article(Model):
    """A report: its text, its name and what its file says of it.

    `text` is what every span refers to: the decoded file without byte-order mark and
    front matter, its newlines as "\\n", nothing else altered.
    """

    name: str
    """The file's name without its ending; the key that claims carry."""
    text: str
    title: str | None = None
    """The headline, where the file keeps one apart from the text."""
    published: date | None = None
    publisher: str | None = None
    address: str | None = None
    """Where the report was published, as a URL."""
    path: Path | None = None
    """The file it came from; None for standard input."""


class FileProblem(Model):
    """A file that could not be read, and why, in one plain sentence."""

    path: str
    message: str
