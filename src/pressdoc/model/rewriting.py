"""Values of the model with their strings changed, however deep they lie."""

from __future__ import annotations

import operator
from collections.abc import Callable
from enum import Enum
from typing import Any

import attrs
from attrs import evolve


def with_strings(value: Any, change: Callable[[str], str]) -> Any:
    """Give the value with every string in it changed by the function; unchanged parts stay the same objects."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        parts = tuple(with_strings(part, change) for part in value)
        return value if all(map(operator.is_, parts, value)) else parts
    if not attrs.has(type(value)):
        return value
    changes = {}
    for attribute in attrs.fields(type(value)):
        before = getattr(value, attribute.name)
        after = with_strings(before, change)
        if after is not before:
            changes[attribute.name] = after
    return evolve(value, **changes) if changes else value
