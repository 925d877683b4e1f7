"""What each receiver makes of a file: its rules of reading, re-created from what was seen of it, one module a receiver.

No code of theirs is in here, only facts: what they refuse, what they look at, what they pass over. What was not seen
to be taken is held to be passed over. Each module has one function, `read(root)`, that gives the items that arrive,
each with what an editor sees of it; items that do not arrive are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from pressdoc.receivers.view import View

Reader = Callable[[Any], Iterator[tuple[Any, View]]]
"""From the root element to the items that arrive, each with its view."""


def reader_named(name: str) -> Reader:
    """Give the reader of that name, one of `profile.READER_NAMES`."""
    reader: Reader = import_module(f"{__name__}.{name.replace('-', '_')}").read
    return reader
