"""Converters and validators by which a value exists only if it is right."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import attrs

from pressdoc.errors import InvalidRelease
from pressdoc.text import Text, is_marked, one_line


def folded(value: str | None) -> str | None:
    """Give the string on one line, white space folded; `None` stays `None`, a blank string becomes it."""
    return (one_line(value) or None) if value is not None else None


def folded_each(values: Iterable[str]) -> tuple[str, ...]:
    """Give each string on one line, blank ones left out. A single string is refused: it would fall into letters."""
    if isinstance(values, str):
        raise InvalidRelease("a list of strings", f"{values!r} is one string; put it in a tuple")
    return tuple(line for value in values if (line := one_line(value)))


def as_tuple(values: Iterable[Any]) -> tuple[Any, ...]:
    """Give the values as a tuple."""
    return tuple(values)


def required(value: str) -> str:
    """Give the string on one line; raise `InvalidRelease` where nothing visible is in it."""
    if line := one_line(value):
        return line
    raise InvalidRelease("text", "is blank where words are needed")


def worded(_: object, attribute: attrs.Attribute[Any], value: Text) -> None:
    """Raise `InvalidRelease` unless the text has words and no marks: marks belong to manuscripts."""
    if not value:
        raise InvalidRelease(attribute.name, "is blank where words are needed")
    unmarked(_, attribute, value)


def unmarked(_: object, attribute: attrs.Attribute[Any], value: Text | None) -> None:
    """Raise `InvalidRelease` if a span carries a mark."""
    if value is not None and is_marked(value):
        raise InvalidRelease(attribute.name, "carries marks, which belong to manuscripts only")


_IRI = re.compile(
    r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://)?[\w\-.~/?&=+,;@!$'()*:]*(?:%[0-9A-Fa-f]{2}[\w\-.~/?&=+,;@!$'()*:]*)*(?:#[\w\-.~/?&=+,;@!$'()*]*)?"
)


def is_iri(value: str) -> bool:
    """Tell whether the string is an IRI (RFC 3987) of the plain kind: no blanks, brackets, bars or quotation marks."""
    return _IRI.fullmatch(value) is not None and not value.startswith(":")


def iri(_: object, attribute: attrs.Attribute[Any], value: str) -> None:
    """Raise `InvalidRelease` unless the value is an IRI."""
    if not is_iri(value):
        raise InvalidRelease(
            attribute.name, f"{value!r} is not a web address; escape blanks and signs as %20 and the like"
        )


def between(low: int, high: int) -> Any:
    """Give a validator that admits `None` and the whole numbers from low to high."""

    def check(_: object, attribute: attrs.Attribute[Any], value: int | None) -> None:
        if value is not None and (isinstance(value, bool) or not low <= value <= high):
            raise InvalidRelease(attribute.name, f"{value} is not between {low} and {high}")

    return check


def not_empty(_: object, attribute: attrs.Attribute[Any], value: tuple[Any, ...]) -> None:
    """Raise `InvalidRelease` where nothing is in the tuple."""
    if not value:
        raise InvalidRelease(attribute.name, "is empty")
