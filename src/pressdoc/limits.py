"""How much pressdoc is willing to take in. One record, checked before anything is parsed."""

from __future__ import annotations

from attrs import frozen

from pressdoc.errors import LimitExceeded


@frozen(kw_only=True)
class Limits:
    """Bounds on one input document. The defaults are a hundred times what releases of the gold sets need.

    `bytes_in`: size of the input. `bytes_unpacked`: size of all parts of a package together. `ratio`: unpacked to
    packed size of one part. `pages`, `passages`: counts. `depth`: nesting of elements or objects. `seconds` and
    `memory` (bytes): for the worker process that opens PDF files.
    """

    bytes_in: int = 64 * 2**20
    bytes_unpacked: int = 256 * 2**20
    ratio: float = 200.0
    pages: int = 2_000
    passages: int = 100_000
    depth: int = 200
    seconds: float = 30.0
    memory: int = 2**30

    def check_size(self, size: int, format: str) -> None:  # noqa: A002 - the field's word
        """Return if an input of `size` bytes may be read; raise `LimitExceeded` otherwise."""
        if size > self.bytes_in:
            raise LimitExceeded(format, "bytes_in", self.bytes_in, size)

    def check_passages(self, count: int, format: str) -> None:  # noqa: A002 - the field's word
        """Return if a document of `count` passages may be read; raise `LimitExceeded` otherwise."""
        if count > self.passages:
            raise LimitExceeded(format, "passages", self.passages, count)
