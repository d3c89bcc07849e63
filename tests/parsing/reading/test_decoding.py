"""Encodings are detected, and nothing but newlines changes."""

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.reading.decoding import decode, normalise_newlines
from parsing.reading.error import UnreadableError

SENTENCE = "Sinn Féin’s Ann Lee won Ynys Môn by 1,234 – “a surprise”\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(SENTENCE.encode(), id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + SENTENCE.encode(), id="utf-8-with-mark"),
        pytest.param(SENTENCE.encode("utf-16"), id="utf-16-with-mark"),
        pytest.param(codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"), id="utf-16-big-endian-with-mark"),
        pytest.param(SENTENCE.encode("utf-32"), id="utf-32-with-mark"),
        pytest.param(("Votes: 12,345. " * 9 + SENTENCE.replace("’", "'")).encode("cp1252"), id="windows-1252"),
    ],
)
def test_the_usual_encodings_are_detected(data: bytes) -> None:
    assert "Féin" in decode(data)
    assert not decode(data).startswith("\ufeff")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_known_by_its_zeros(encoding: str) -> None:
    assert decode("Ann Lee won by 12 votes.".encode(encoding)) == "Ann Lee won by 12 votes."


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(b"%PDF-1.7\n%\xe2\xe3", "PDF", id="pdf"),
        pytest.param(b"PK\x03\x04\x14\x00", "archive", id="docx"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00", "picture", id="png"),
        pytest.param(bytes(range(256)), "binary", id="every-byte"),
        pytest.param(b"\x00\x01\x02\x03" * 50, "binary", id="control-characters-only"),
        pytest.param(codecs.BOM_UTF16_LE + b"\x00\xd8", "UTF-16", id="half-a-character"),
        pytest.param(codecs.BOM_UTF8 + b"Ann \xff", "UTF-8", id="wrong-mark"),
        pytest.param(b"caf\x81 au lait", "encoding", id="no-encoding"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        decode(data)


def test_control_characters_stay() -> None:
    hostile = "Ann \x1b[31mLee\x1b[0m\x07 won\x00 by \x9b12 votes \u202eback"
    assert decode(hostile.encode()) == hostile


@given(st.text(min_size=1))
def test_text_in_utf8_is_kept_but_for_its_newlines(text: str) -> None:
    data = codecs.BOM_UTF8 + text.encode()
    assert decode(data) == text.replace("\r\n", "\n").replace("\r", "\n")


def test_every_newline_becomes_one_character() -> None:
    assert normalise_newlines("a\r\nb\rc\n\r\n\x85\u2028") == "a\nb\nc\n\n\x85\u2028"


@given(st.binary())
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    with contextlib.suppress(UnreadableError):
        assert "\r" not in decode(data)
