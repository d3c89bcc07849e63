"""What a file says of its article beside the text."""

from datetime import date
from typing import NamedTuple


class Metadata(NamedTuple):
    """Headline, day, publisher and address; None for what the file does not give."""

    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    address: str | None = None

    def or_else(self, other: "Metadata") -> "Metadata":
        """These values, and those of `other` where one is missing."""
        return Metadata(
            self.title or other.title,
            self.published or other.published,
            self.publisher or other.publisher,
            self.address or other.address,
        )


class Part(NamedTuple):
    """One article in a file: its text and what the file says of it."""

    text: str
    metadata: Metadata
