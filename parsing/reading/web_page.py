"""Articles in HTML, as saved from a newspaper's site. Needs the library of the extra `hustings[html]`."""

import codecs
import json
import re
from typing import TYPE_CHECKING

from parsing.reading.dates import parse_date
from parsing.reading.decoding import decode, normalise_newlines
from parsing.reading.error import UnreadableError
from parsing.reading.metadata import Metadata, Part
from parsing.reading.news_article import find_objects, metadata_of
from parsing.reading.page_text import page_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_HEAD = 2048
"""Bytes in which a page names its encoding."""
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w-]{1,40})", re.IGNORECASE)


def read_web_page(data: bytes) -> Part:
    """The text a browser would show of a page's article, and what the page says of it.

    Raises UnreadableError where the library is missing or the bytes are no text.
    """
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise UnreadableError('needs the extra for web pages: pip install "hustings[html]"') from error
    page = LexborHTMLParser(decode_page(data))
    return Part(page_text(page), _metadata(page))


def decode_page(data: bytes) -> str:
    """The page's source, in the encoding that it names or else in the one that is detected."""
    named = _CHARSET.search(data[:_HEAD])
    if named and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = named[1].decode("ascii", "replace").lower()
        # Browsers read what calls itself Latin-1 as Windows-1252, and so do we.
        name = "cp1252" if name in {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"} else name
        try:
            return normalise_newlines(data.decode(name))
        except (LookupError, UnicodeError):
            pass  # an unknown name, or a wrong one
    return decode(data)


def _metadata(page: "LexborHTMLParser") -> Metadata:
    published = _content(page, "article:published_time", "date", "dcterms.created") or _attribute(
        page, "time[datetime]", "datetime"
    )
    titles = [node.text(strip=True) for node in page.css("h1")]
    tags = Metadata(
        title=_content(page, "og:title") or (titles[0] if len(titles) == 1 else None) or _text(page, "title"),
        published=parse_date(published) if published else None,
        publisher=_content(page, "og:site_name"),
        address=_attribute(page, "link[rel=canonical]", "href") or _content(page, "og:url"),
    )
    return _linked_data(page).or_else(tags)


def _linked_data(page: "LexborHTMLParser") -> Metadata:
    """What the page's own NewsArticle object says."""
    for script in page.css('script[type="application/ld+json"]'):
        try:
            value = json.loads(script.text())
        except (ValueError, RecursionError):
            continue
        for found in find_objects(value):
            if "headline" in found:
                return metadata_of(found)
    return Metadata()


def _content(page: "LexborHTMLParser", *names: str) -> str | None:
    selectors = (f'meta[{key}="{name}"]' for name in names for key in ("property", "name"))
    return next((value for selector in selectors if (value := _attribute(page, selector, "content"))), None)


def _attribute(page: "LexborHTMLParser", selector: str, name: str) -> str | None:
    node = page.css_first(selector)
    value = node.attributes.get(name) if node else None
    return value.strip() if value and value.strip() else None


def _text(page: "LexborHTMLParser", selector: str) -> str | None:
    node = page.css_first(selector)
    return (node.text(strip=True) or None) if node else None
