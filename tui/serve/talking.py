"""What the service says to people: a sentence on the screen, or on the side that is not data."""

import asyncssh

from tui.safe import visible
from tui.words import count


def tell(channel: asyncssh.SSHServerChannel[bytes], sentence: str, *, on_screen: bool) -> None:
    """Say a sentence to whoever is at the other end; on a screen after all that the program has drawn there."""
    end, side = ("\r\n", None) if on_screen else ("\n", asyncssh.EXTENDED_DATA_STDERR)
    channel.write(f"hustings: {visible(sentence)}{end}".encode(), side)


def duration(seconds: float) -> str:
    """A time in words: "30 minutes"."""
    for length, unit in ((3600, "hour"), (60, "minute")):
        if seconds >= length and seconds % length == 0:
            return count(int(seconds / length), unit, f"{unit}s")
    return f"{seconds:g} seconds"
