"""One paragraph as XML: its style, how it differs from the style, which way it runs, what stands in it."""

from __future__ import annotations

from collections.abc import Sequence

from pressdoc.formats.docx.tongue import Tongue, begins_right_to_left
from pressdoc.text import Line

_ORDER = ("keepNext", "numPr", "pBdr", "shd", "bidi", "spacing", "ind", "outlineLvl")
"""The properties used here, as CT_PPrBase orders them (ECMA-376 Part 1, 17.3.1)."""


def style_id(name: str) -> str:
    """Give the id of the style of that name."""
    return name.replace(" ", "")


def paragraph(style: str, inner: str, **properties: str) -> str:
    """Give a paragraph. `properties` are elements of its `pPr` by their names; they are put in the schema's order."""
    said = "".join([properties[name] for name in _ORDER if name in properties])
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/>{said}</w:pPr>{inner}</w:p>'


def direction(lines: Sequence[Line], tongue: Tongue) -> str:
    """Give the property of a paragraph that runs from right to left; "" for one that does not."""
    if tongue.right_to_left:
        return "<w:bidi/>"
    string = "".join([span.text for line in lines for span in line])
    return "<w:bidi/>" if not string.isascii() and begins_right_to_left(string) else ""
