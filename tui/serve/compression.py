"""Compression that cannot be turned against the service: a packet grows to no more than a packet may be."""

import zlib
from typing import Final

from asyncssh import compression

_ALGORITHM: Final = b"zlib@openssh.com"
_LARGEST: Final = 1 << 18
"""Bytes of a packet; what comes on a channel is an eighth of it at most."""


class Decompressor(compression.Decompressor):
    """One direction of one connection."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj()

    def decompress(self, data: bytes) -> bytes | None:
        """What a packet holds; None, which ends the connection, where that is nothing or far too much."""
        try:
            grown = self._stream.decompress(data, _LARGEST)
        except zlib.error:
            return None
        return None if self._stream.unconsumed_tail else grown


def bound_compression() -> None:
    """Have asyncssh read compressed packets so; its own reader takes what comes, a thousand times its size."""
    compressor = type(compression.get_compressor(_ALGORITHM))
    compression.register_compression_alg(_ALGORITHM, compressor, Decompressor, after_auth=True, default=True)
