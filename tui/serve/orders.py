"""What front and prepared process tell each other, a JSON object a packet, some with file descriptors."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

LONGEST = 64 * 1024
"""Bytes of a packet."""
PASSED = 3
"""File descriptors of a session at most: its terminal, or its two pipes."""


class _Packet(BaseModel):
    model_config = ConfigDict(frozen=True)

    def encoded(self) -> bytes:
        """The packet's bytes."""
        return self.model_dump_json().encode()


class Limits(_Packet):
    """What a session may use."""

    memory: int
    """Mebibytes that it may map beyond what is there before the fork."""
    cpu: int
    """Seconds of processor time."""
    processes: int
    """Processes and threads of the user's, all sessions together. Root is held by none."""
    user: str
    """Who it becomes where the service is root's."""


class Prepare(_Packet):
    """Load these articles; the first order."""

    kind: Literal["prepare"] = "prepare"
    articles: tuple[str, ...]
    references: tuple[str, ...]
    """Tables of official results."""
    limits: Limits


class Start(_Packet):
    """Fork a session; with its terminal, or with the two pipes it writes to."""

    kind: Literal["start"] = "start"
    number: int
    words: tuple[str, ...]
    on_screen: bool
    """Whether what is handed on is a terminal."""
    environment: dict[str, str]


class Signal(_Packet):
    """Send a session a signal, if it has not ended."""

    kind: Literal["signal"] = "signal"
    number: int
    sign: int


class Ready(_Packet):
    """Everything is loaded."""

    kind: Literal["ready"] = "ready"
    articles: int
    problems: tuple[str, ...]
    """Sentences about files that could not be read."""


class Ended(_Packet):
    """A session has ended, with this exit code; of one that a signal ended, the negative of its number."""

    kind: Literal["ended"] = "ended"
    number: int
    code: int


Order = Annotated[Prepare | Start | Signal, Field(discriminator="kind")]
Report = Annotated[Ready | Ended, Field(discriminator="kind")]

orders: TypeAdapter[Prepare | Start | Signal] = TypeAdapter(Order)
reports: TypeAdapter[Ready | Ended] = TypeAdapter(Report)
