"""The settings of one run: what the command line says, then what the file says."""

from dataclasses import fields, replace
from pathlib import Path

from tui.cli.served import SERVED
from tui.cli.talk import Refusal, say
from tui.settings import Settings, UnreadableError, read_settings


def set_for(config: Path | None = None, asked_for: Settings | None = None) -> Settings:
    """The settings; what is wrong with their file is named on stderr. Who is served has no file of them.

    Raises Refusal where a file that was asked for cannot be read.
    """
    if SERVED.get():
        return asked_for or Settings()
    try:
        settings = read_settings(config)
    except UnreadableError as error:
        raise Refusal(str(error)) from None
    for sentence in settings.complaints:
        say(sentence)
    if asked_for is None:
        return settings
    unset = Settings()
    said = {field.name: getattr(asked_for, field.name) for field in fields(Settings)}
    return replace(settings, **{name: value for name, value in said.items() if value != getattr(unset, name)})
