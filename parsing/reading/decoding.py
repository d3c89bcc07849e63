"""Bytes to text: the encoding is detected, newlines become "\\n", and nothing else changes."""

import codecs
import re

from parsing.reading.error import UnreadableError

_BYTE_ORDER_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\r\f\x1b"))
_CONTROLS_IN_BINARY = 0.1
"""Above this share of control characters, what decodes is still no text."""
_ZEROS_IN_UTF16 = 0.4
"""Latin text in UTF-16 has a zero in nearly every second byte."""


def decode(data: bytes) -> str:
    """The text in `data`: UTF-8, UTF-16 or UTF-32 as marked, UTF-8, or else Windows-1252.

    Raises UnreadableError for binary data and for bytes that fit no encoding.
    """
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(f"is {kind}, not text")
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return normalise_newlines(_strictly(data[len(mark) :], encoding))
    return normalise_newlines(_unmarked(data))


def normalise_newlines(text: str) -> str:
    """`text` with each of the three usual line ends as "\\n"."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def replace_lone_surrogates(text: str) -> str:
    """`text` with halves of characters, which no encoding can write, as U+FFFD."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(f"is marked as {encoding.upper()} but is not valid in it") from error


def _unmarked(data: bytes) -> str:
    if 0 in data and not _is_binary(data.replace(b"\0", b"")) and (encoding := _utf16_without_mark(data)):
        return _strictly(data, encoding)
    if _is_binary(data):
        raise UnreadableError("is binary, not text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        if 0 in data:
            raise UnreadableError("is binary, not text") from None
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise UnreadableError("is in no encoding known here (UTF-8, UTF-16 or Windows-1252)") from error


def _is_binary(data: bytes) -> bool:
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls > len(data) * _CONTROLS_IN_BINARY


def _utf16_without_mark(data: bytes) -> str | None:
    half = len(data) // 2
    for first_zero, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros, others = data[first_zero::2].count(0), data[1 - first_zero :: 2].count(0)
        if len(data) % 2 == 0 and zeros > half * _ZEROS_IN_UTF16 and others == 0:
            return encoding
    return None
