"""The service's log: a line a session, on stderr. What somebody looked at is nobody's business."""

import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from tui.safe import visible


@dataclass(slots=True)
class Guest:
    """Who is at the other end of a connection."""

    address: str
    name: str = ""
    """As they gave it."""
    key: str | None = None
    """The fingerprint of their key; None for somebody anonymous."""


@dataclass(slots=True)
class Visit:
    """A session as the log tells it."""

    number: int
    guest: Guest
    began: float
    received: int = 0
    """Bytes of keys."""
    sent: int = 0
    """Bytes for the terminal or the pipe."""


def log_visit(visit: Visit, now: float, end: str) -> None:
    """One line for a session that has ended."""
    guest = visit.guest
    log(
        f"session {visit.number}: {guest.name} ({guest.key or 'anonymous'}) from {guest.address}, "
        f"{now - visit.began:.1f} s, "
        f"{visit.received} bytes received, {visit.sent} sent, {end}"
    )


def log(sentence: str) -> None:
    """A line with the time. A log that has gone, as with its terminal, does not stop the service."""
    with suppress(OSError, ValueError):
        sys.stderr.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {visible(sentence)}\n")
        sys.stderr.flush()
