"""A receiver who reads by the standard: everything that pressdoc itself understands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pressdoc.receivers.reading.elements import items_of
from pressdoc.receivers.sent import sent
from pressdoc.receivers.view import View


def read(root: Any) -> Iterator[tuple[Any, View]]:
    """Give every item with all there is of it."""
    for item in items_of(root):
        yield item, sent(item)
