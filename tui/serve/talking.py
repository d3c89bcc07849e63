"""What the service says to people: a sentence on the side that is not data."""

import asyncssh

from tui.safe import visible
from tui.words import count


def tell(channel: asyncssh.SSHServerChannel[bytes], sentence: str, *, on_screen: bool) -> None:
    """Say a sentence to whoever is at the other end."""
    end = "\r\n" if on_screen else "\n"
    channel.write(f"hustings: {visible(sentence)}{end}".encode(), asyncssh.EXTENDED_DATA_STDERR)


def duration(seconds: float) -> str:
    """A time in words: "30 minutes"."""
    for length, unit in ((3600, "hour"), (60, "minute")):
        if seconds >= length and seconds % length == 0:
            return count(int(seconds / length), unit, f"{unit}s")
    return f"{seconds:g} seconds"
