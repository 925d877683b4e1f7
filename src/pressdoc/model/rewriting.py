"""Values of the model with their strings changed, however deep they lie."""

from __future__ import annotations

import operator
from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import Any

import attrs
from attrs import evolve


def with_strings(value: Any, change: Callable[[str], str]) -> Any:
    """Give the value with every string in it changed by the function; unchanged parts stay the same objects."""
    kind: Any = type(value)
    if kind is str:
        return change(value)
    if kind is tuple:
        parts = tuple([with_strings(part, change) for part in value])
        return value if all(map(operator.is_, parts, value)) else parts
    changes = {}
    for name in _fields(kind):
        before = getattr(value, name)
        after = with_strings(before, change)
        if after is not before:
            changes[name] = after
    return evolve(value, **changes) if changes else value


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """Give the names of what the value is made of; none for codes, numbers and days."""
    if issubclass(kind, Enum) or not attrs.has(kind):
        return ()
    return tuple(attribute.name for attribute in attrs.fields(kind))
