"""Writing XML as strings: escapes, and the characters that have none."""

from __future__ import annotations

from html import escape
from typing import Final

from pressdoc.errors import InvalidRelease
from pressdoc.formats.docx.ooxml import RELATIONSHIPS, WORD
from pressdoc.safe_xml import NOT_XML

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES: Final = f'xmlns:w="{WORD}" xmlns:r="{RELATIONSHIPS}"'
_FOLDED = {"\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}


def words(string: str) -> str:
    """Give the string as the content of an element."""
    return escape(string, quote=False)


def value(string: str) -> str:
    """Give the string as the value of an attribute in double quotes; white space comes back as it is."""
    escaped = escape(string)
    return escaped if escaped.isprintable() else "".join(_FOLDED.get(sign, sign) for sign in escaped)


def part(root: str) -> bytes:
    """Give the XML of a part as bytes. Raise `InvalidRelease` where a character in it has no place in XML."""
    if forbidden := NOT_XML.search(root):
        raise InvalidRelease("text", f"U+{ord(forbidden[0]):04X} cannot stand in a Word document; take it out")
    return (DECLARATION + root).encode("utf-8")
