"""Stretches of a text that were found by several patterns, and may overlap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Stretch(Protocol):
    """Something that stands in a text: its first character, and the one after its last."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends, itself excluded."""


_Some = TypeVar("_Some", bound=Stretch)


def apart(stretches: Iterable[_Some], taken: set[int] | None = None) -> list[_Some]:
    """Give those that overlap none before them, and none of the characters `taken`."""
    found, characters = [], taken or set()
    for stretch in stretches:
        own = range(stretch.start, stretch.end)
        if characters.isdisjoint(own):
            found.append(stretch)
            characters.update(own)
    return found
