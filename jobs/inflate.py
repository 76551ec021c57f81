"""Bytes off the wire to bytes of a document: at most one layer of gzip, and never past a cap."""

import zlib
from collections.abc import Iterator

_STEP = 2**20
_MAGIC = b"\x1f\x8b"


class TooLarge(Exception):
    """More came than may be kept."""


class Undecodable(Exception):
    """The body is encoded in a way that is not read, or broken; the words say which."""


class Inflater:
    """Collects a body. `encodings` is the Content-Encoding, `cap` counts bytes after inflating."""

    def __init__(self, encodings: str, cap: int) -> None:
        layers = [name.strip().lower() for name in encodings.split(",")]
        layers = [name for name in layers if name not in ("", "identity")]
        if len(layers) > 1:
            raise Undecodable("it is compressed more than once")
        if layers and layers[0] not in ("gzip", "x-gzip"):
            raise Undecodable("it is compressed, but not with gzip")
        self._gzip = zlib.decompressobj(31) if layers else None
        self._cap = cap
        self._parts: list[bytes] = []
        self._size = 0
        self._empty = True

    def feed(self, chunk: bytes) -> Iterator[None]:
        """Take a chunk; yields after each step of inflating, so that a caller may pause."""
        if self._gzip is None:
            self._keep(chunk)
            return
        self._empty = self._empty and not chunk
        while chunk:
            if self._gzip.eof:
                if not chunk.startswith(_MAGIC):
                    return  # padding after the end, which some servers send
                self._gzip = zlib.decompressobj(31)
            try:
                self._keep(self._gzip.decompress(chunk, _STEP))
            except zlib.error as error:
                raise Undecodable("its gzip is broken") from error
            chunk = self._gzip.unused_data if self._gzip.eof else self._gzip.unconsumed_tail
            yield

    def _keep(self, data: bytes) -> None:
        self._size += len(data)
        if self._size > self._cap:
            raise TooLarge
        self._parts.append(data)

    def finish(self) -> bytes:
        """The whole body."""
        if self._gzip is not None and not self._gzip.eof and not self._empty:
            self._keep(self._gzip.decompress(b"", _STEP))
        if self._gzip is not None and not self._gzip.eof and not self._empty:
            raise Undecodable("its gzip is cut short")
        return b"".join(self._parts)
