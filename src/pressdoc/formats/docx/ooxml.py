"""Names of Office Open XML (ECMA-376): namespaces, and the elements and attributes that reading asks for."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MATH: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
WORD_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
PICTURE: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
COMPATIBILITY: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
VML: Final = "urn:schemas-microsoft-com:vml"
_SHAPES_2010 = "http://schemas.microsoft.com/office/word/2010/"
SYMBOLS_2015: Final = "http://schemas.microsoft.com/office/word/2015/wordml/symex"

STRICT: Final = {
    "http://purl.oclc.org/ooxml/wordprocessingml/main": WORD,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": RELATIONSHIPS,
    "http://purl.oclc.org/ooxml/officeDocument/math": MATH,
    "http://purl.oclc.org/ooxml/drawingml/main": DRAWING,
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": WORD_DRAWING,
    "http://purl.oclc.org/ooxml/drawingml/picture": PICTURE,
}
"""Namespaces of the Strict variant (ISO/IEC 29500-1) and the transitional ones that mean the same."""

UNDERSTOOD: Final = frozenset(
    {
        WORD,
        DRAWING,
        WORD_DRAWING,
        PICTURE,
        SYMBOLS_2015,
        _SHAPES_2010 + "wordprocessingShape",
        _SHAPES_2010 + "wordprocessingGroup",
        _SHAPES_2010 + "wordprocessingCanvas",
        _SHAPES_2010 + "wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
    }
)
"""Namespaces whose content is read where a file offers it beside an older form (Part 3, AlternateContent)."""

Element = Any
"""An lxml element: its stubs are no help with trees of mixed content."""


@cache  # asked for hundreds of times a page
def w(name: str) -> str:
    """Give the full name of an element or attribute of WordprocessingML."""
    return f"{{{WORD}}}{name}"


def r(name: str) -> str:
    """Give the full name of an attribute that refers to a relationship."""
    return f"{{{RELATIONSHIPS}}}{name}"


VAL: Final = w("val")
_OFF = frozenset({"0", "false", "off"})


def is_on(element: Element) -> bool:
    """Tell what a property that is on or off says (ST_OnOff; without a value it is on)."""
    return element.get(VAL) not in _OFF


def number(value: str | None) -> int | None:
    """Give the whole number that the attribute spells, `None` where it is absent or spells none."""
    if value is None:
        return None
    try:
        return int(value)
    except ValueError:
        return None
