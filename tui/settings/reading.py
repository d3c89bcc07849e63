"""From a file of settings to the settings. Whatever in it is wrong is named and left out; the rest holds."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Final

from tui.settings.complaints import complaint, meant
from tui.settings.model import THEMES, Settings
from tui.settings.places import named_file, users_file

_PATHS: Final = ("articles", "reference")
_SHAPES: Final = {"keys": "a table of commands and their keys"}
Told = Callable[[list[str], str], None]
"""Takes in what is wrong with the setting that these keys lead to."""


class UnreadableError(Exception):
    """A file of settings that was asked for cannot be read; the message names it."""


def read_settings(named: Path | None = None) -> Settings:
    """The settings, with a complaint of each that is wrong.

    They stand in the file `named`, or that the environment names, or else in the user's own, which need not exist.
    Raises UnreadableError for one that was named and cannot be read.
    """
    named = named or named_file()
    path = named or users_file()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        if named is None:
            return Settings()
        raise UnreadableError(f"{path} does not exist.") from None
    except (OSError, UnicodeDecodeError) as error:
        wrong = f"{path} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}."
        if named is None:
            return Settings(complaints=(wrong,))
        raise UnreadableError(wrong) from None
    return read_text(text, path)


def read_text(text: str, path: Path) -> Settings:
    """The settings in the text of a file. Paths in it start from the file's own folder."""
    import tomllib

    wrong: list[str] = []

    def tell(keys: list[str], what: str) -> None:
        wrong.append(complaint(path.name, text, keys, what))

    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Settings(complaints=(f"{path.name}: {error}",))
    raw = _with_lists(raw)
    _drop_bad_keys(raw, tell)
    settings = _validated(raw, tell)
    articles = _existing(settings.articles, "articles", path.parent, tell)
    reference = _existing(settings.reference, "reference", path.parent, tell)
    return replace(settings, articles=articles, reference=reference, complaints=tuple(wrong))


def _with_lists(raw: Mapping[str, Any]) -> dict[str, Any]:
    """One key or one path may stand without brackets."""
    listed = {name: [value] if name in _PATHS and isinstance(value, str) else value for name, value in raw.items()}
    if isinstance(keys := listed.get("keys"), Mapping):
        listed["keys"] = {name: [value] if isinstance(value, str) else value for name, value in keys.items()}
    return listed


def _validated(raw: dict[str, Any], tell: Told) -> Settings:
    """All that pydantic accepts; what it does not is told and left out."""
    from pydantic import TypeAdapter, ValidationError

    adapter = TypeAdapter(Settings)
    if raw.pop("complaints", None) is not None:
        tell(["complaints"], "no such setting")
    try:
        return adapter.validate_python(raw)
    except ValidationError as error:
        names = [field.name for field in fields(Settings) if field.name != "complaints"]
        for each in error.errors(include_url=False, include_context=False):
            name = str(each["loc"][0])
            if name not in raw:
                continue
            value = raw.pop(name)
            if each["type"] in {"unexpected_keyword_argument", "extra_forbidden"}:
                tell([name], f"no such setting{meant(name, names)}")
            elif name == "theme":
                tell([name], f"one of {', '.join(THEMES)}{meant(str(value), THEMES)}")
            elif isinstance(getattr(Settings(), name), tuple | dict):
                tell([name], _SHAPES.get(name, "a path, or a list of paths"))
            else:
                tell([name], "true or false")
        return adapter.validate_python(raw)


def _drop_bad_keys(raw: dict[str, Any], tell: Told) -> None:
    """Leave of the keys those that exist, of commands that exist, and that no other command has."""
    from tui.commands import COMMANDS
    from tui.settings.keys import clashes, framework_key

    if not isinstance(keys := raw.get("keys"), dict):
        return
    names = list(dict.fromkeys(command.name for command in COMMANDS))
    known: dict[str, tuple[str, ...]] = {}
    for name, written in keys.items():
        if name not in names:
            tell(["keys", name], f"no such command{meant(name, names)}")
        elif not isinstance(written, list) or not written or not all(isinstance(key, str) for key in written):
            tell(["keys", name], "a key, or a list of keys")
        else:
            try:
                known[name] = tuple(framework_key(key) for key in written)
            except ValueError as error:
                tell(["keys", name], str(error))
    while found := clashes(known):
        name, key, other = found[0]
        tell(["keys", name], f"{keys[name][known[name].index(key)]} is the key of {other}")
        del known[name]
    raw["keys"] = known


def _existing(paths: Sequence[Path], name: str, folder: Path, tell: Told) -> tuple[Path, ...]:
    """The paths that lead somewhere."""
    kept = []
    for given in paths:
        path = folder / given.expanduser()
        if path.exists() or (name == "reference" and _without_year(path).exists()):
            kept.append(path)
        else:
            tell([name], f"{given} does not exist")
    return tuple(kept)


def _without_year(path: Path) -> Path:
    """The file of `FILE@2024`."""
    return path.with_name(re.sub(r"@\d{4}$", "", path.name))
