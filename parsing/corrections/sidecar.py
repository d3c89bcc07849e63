"""The file in which the corrections of a folder's articles are kept: one JSON object a line."""

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from parsing.models import Article, Correction, FileProblem
from parsing.reading import UnreadableError, read_bytes

SIDECAR = "hustings-corrections.jsonl"
"""The file's name. It ends as no article does, so it is never read as one."""


class SidecarError(Exception):
    """Why corrections cannot be kept, in one plain sentence."""


class Line(NamedTuple):
    """A line of the file as it stands there, and the correction it holds; None where it holds none."""

    text: str
    correction: Correction | None


def folder_of(article: Article) -> Path | None:
    """The folder that holds an article's corrections; None for standard input, which has no folder."""
    return article.path.parent if article.path is not None else None


def read_sidecars(articles: Iterable[Article]) -> tuple[Mapping[Path, tuple[Correction, ...]], tuple[FileProblem, ...]]:
    """The corrections beside articles, by folder, and what could not be read of them; never raises."""
    found: dict[Path, tuple[Correction, ...]] = {}
    problems: list[FileProblem] = []
    for folder in dict.fromkeys(folder for article in articles if (folder := folder_of(article)) is not None):
        corrections, wrong = _read_folder(folder)
        problems.extend(wrong)
        if corrections:
            found[folder] = corrections
    return found, tuple(problems)


def _read_folder(folder: Path) -> tuple[tuple[Correction, ...], tuple[FileProblem, ...]]:
    path = folder / SIDECAR
    try:
        lines = read_sidecar(path)
    except SidecarError as error:
        return (), (FileProblem(path=str(path), message=str(error)),)
    bad = [number for number, line in enumerate(lines, 1) if line.text.strip() and line.correction is None]
    problems = [FileProblem(path=str(path), message=f"{path}, line {number}, is no correction.") for number in bad]
    return tuple(line.correction for line in lines if line.correction is not None), tuple(problems)


def read_sidecar(path: Path) -> Sequence[Line]:
    """The lines of a file of corrections; none where there is no file. Raises SidecarError."""
    if not os.path.lexists(path):
        return ()
    try:
        text = read_bytes(path).decode("utf-8-sig")
    except UnreadableError as error:
        raise SidecarError(f"{path} {error}.") from error
    except UnicodeDecodeError as error:
        raise SidecarError(f"{path} is not UTF-8 text.") from error
    return tuple(Line(line, _correction(line)) for line in text.split("\n") if line)


def _correction(line: str) -> Correction | None:
    try:
        return Correction.model_validate_json(line)
    except ValidationError:
        return None


def write_sidecar(path: Path, lines: Iterable[str]) -> None:
    """Put these lines in the place of the file, whole or not at all; without any, take it away. Raises SidecarError."""
    place = Path(os.path.realpath(path))
    text = "".join(f"{line}\n" for line in lines)
    try:
        if text:
            _replace(place, text.encode("utf-8", "backslashreplace"))
        else:
            place.unlink(missing_ok=True)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise SidecarError(f"{path} cannot be written: {reason}.") from error


def _replace(place: Path, data: bytes) -> None:
    import secrets

    fresh = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if place.exists():
            fresh.chmod(place.stat().st_mode & 0o777)
        fresh.replace(place)
    except BaseException:
        with suppress(OSError):
            fresh.unlink()
        raise


def line_of(correction: Correction) -> str:
    """A correction as a line of the file; what is not known of the claim is left out."""
    import json

    return json.dumps(correction.model_dump(mode="json", exclude_none=True), ensure_ascii=False)
