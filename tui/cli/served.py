"""Whether this process answers somebody over SSH, and from what."""

from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from parsing.collection import Collection

SERVED: "Final[ContextVar[Collection | None]]" = ContextVar("SERVED", default=None)
"""The articles of a service, from which its sessions are answered and from no others; None where nobody is served."""
ITS_OWN: Final = "this service answers from its own articles, and from no others."
"""Why a path is refused."""
