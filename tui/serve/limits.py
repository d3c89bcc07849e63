"""How many may be in at once, altogether and from one address."""

from collections import Counter
from ipaddress import IPv6Address, ip_address, ip_network

from tui.words import count

_HOUSEHOLD = 64
"""Bits of an IPv6 address that one subscriber shares."""
_WAITING = 20
"""Connections beyond the sessions that may be open at once: people who are about to ask for something."""
_AT_THE_DOOR = 10
"""Connections from one address that have not logged in: fewer than would keep out those who can."""
_CROWD = 40
"""The same from all addresses."""
_SHARE_IN_A_CROWD = 2
"""The same from one address while half of them are taken, so that a few addresses cannot take them all."""


class House:
    """Counts sessions and connections, and says in words why there is no room."""

    def __init__(self, most: int, most_from_one: int) -> None:
        self.most = most
        self.most_from_one = most_from_one
        self.closing = False
        """Whether nobody is let in any more."""
        self._sessions: Counter[str] = Counter()
        self._connections: Counter[str] = Counter()
        self._at_the_door: Counter[str] = Counter()
        """Those of the connections that have not logged in."""

    @property
    def sessions(self) -> int:
        """How many are in."""
        return self._sessions.total()

    def enter(self, address: str) -> str | None:
        """Let somebody in; or the sentence that says why not."""
        where = household(address)
        if self.closing:
            return "this service is closing; try again later."
        if self._sessions.total() >= self.most:
            return f"all {count(self.most, 'place is', 'places are')} taken; try again later."
        if self._sessions[where] >= self.most_from_one:
            return f"{count(self.most_from_one, 'session is', 'sessions are')} open from your address already."
        self._sessions[where] += 1
        return None

    def leave(self, address: str) -> None:
        """Somebody has left."""
        _take_one(self._sessions, household(address))

    def connect(self, address: str) -> bool:
        """Count a connection in; False where there are too many even to be told so."""
        where = household(address)
        if self._connections.total() >= self.most + _WAITING * 2:
            return False
        if self._connections[where] >= self.most_from_one + _WAITING:
            return False
        waiting = self._at_the_door.total()
        share = _AT_THE_DOOR if waiting < _CROWD // 2 else _SHARE_IN_A_CROWD
        if waiting >= _CROWD or self._at_the_door[where] >= share:
            return False
        self._connections[where] += 1
        self._at_the_door[where] += 1
        return True

    def log_in(self, address: str) -> None:
        """Somebody who has connected has logged in."""
        _take_one(self._at_the_door, household(address))

    def disconnect(self, address: str, *, logged_in: bool) -> None:
        """Count a connection out."""
        if not logged_in:
            self.log_in(address)
        _take_one(self._connections, household(address))


def household(address: str) -> str:
    """What counts as one address: an IPv4 address, or the network of an IPv6 one."""
    try:
        known = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if not isinstance(known, IPv6Address):
        return str(known)
    if known.ipv4_mapped:
        return str(known.ipv4_mapped)
    return str(ip_network((known, _HOUSEHOLD), strict=False))


def _take_one(counts: Counter[str], key: str) -> None:
    counts[key] -= 1
    if counts[key] <= 0:
        del counts[key]
