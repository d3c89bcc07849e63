"""What a service is told: on its command line, in a TOML file, or by these defaults."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tui.cli.talk import Refusal

Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]


class Settings(BaseModel):
    """A service, as its owner wants it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host_key: Path
    """The private key by which people know the service; made where there is none."""
    articles: tuple[Path, ...] = ()
    """Files and folders; none for the reports that the program starts with."""
    reference: tuple[Path, ...] = ()
    """Tables of official results; none for those that belong to the reports the program starts with."""
    host: str = "127.0.0.1"
    port: int = Field(2222, ge=0, le=65535)
    """0 for any that is free."""
    authorized_keys: Path | None = None
    """Who may enter, as OpenSSH writes it."""
    anonymous: bool = False
    """Whether anybody may."""
    max_sessions: int = Field(100, ge=1)
    max_per_address: int = Field(10, ge=1)
    idle_timeout: Seconds = 1800
    """Seconds without a key after which a session is closed."""
    max_time: Seconds = 12 * 3600
    """Seconds after which it is closed in any case."""
    login_grace: Seconds = 30
    """Seconds to log in and ask for something."""
    slow_timeout: Seconds = 60
    """Seconds for which a reader may take nothing of what is waiting for it."""
    stop_grace: Seconds = 600
    """Seconds that sessions have to end when the service is told to stop."""
    memory: int = Field(512, ge=64)
    """Mebibytes that a session may map beyond what all share."""
    cpu: int = Field(600, ge=1)
    """Seconds of processor time that a session may use."""
    user: str = "nobody"
    """Who the service becomes when it is started as root."""


def read_settings(file: Path | None, given: Mapping[str, Any]) -> Settings:
    """Settings of a file, overruled by those `given` on the command line.

    Raises Refusal, which names the file and the key, where something is wrong.
    """
    written = _read(file) if file is not None else {}
    try:
        settings = Settings.model_validate({**written, **given})
    except ValidationError as error:
        raise Refusal("; ".join(_words(file, written, fault["loc"], fault) for fault in error.errors())) from None
    if settings.authorized_keys is None and not settings.anonymous:
        raise Refusal("name the keys of those who may enter with --authorized-keys, or let anybody with --anonymous.")
    return settings


def _read(file: Path) -> dict[str, Any]:
    """What a file says, its relative paths read from its folder."""
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise Refusal(f"{file} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise Refusal(f"{file} is not TOML: {error}.") from error
    for key in ("host_key", "authorized_keys"):
        if isinstance(written.get(key), str):
            written[key] = file.parent / written[key]
    for key in ("articles", "reference"):
        if isinstance(written.get(key), list):
            written[key] = [file.parent / path if isinstance(path, str) else path for path in written[key]]
    return written


def _words(file: Path | None, written: Mapping[str, Any], loc: tuple[int | str, ...], fault: Mapping[str, Any]) -> str:
    key = str(loc[0])
    if fault["type"] == "missing":
        return f"--{key.replace('_', '-')} is needed, or {key} in the settings file"
    if fault["type"] == "extra_forbidden":
        return f"{file}: {key} is no setting; there are {', '.join(Settings.model_fields)}"
    where = f"{file}: {key}" if key in written else f"--{key.replace('_', '-')}"
    return f"{where}: {str(fault['msg'])[0].lower()}{str(fault['msg'])[1:]}"
