"""What the layout says: cues of size, weight and place, and what they speak for.

Text alone has none of them, so the weights learnt from text know nothing of them. These are set by hand, from how press
offices set their pages: the headline is the largest thing that is not furniture; what is set smaller than the text is
legal, about the house, or furniture; what repeats is furniture. They are small enough for plain words to overrule them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pressdoc import shapes
from pressdoc.recognising.units import Unit

_HUGE, _LARGE, LARGER, _SMALL = 1.45, 1.2, 1.06, 0.93
"""Sizes by that of the running text from which on, or down to which, a reader sees a difference."""
_SHAPES = {
    shapes.Heading: "set as heading",
    shapes.Item: "set as list item",
    shapes.Table: "set as table",
    shapes.Quote: "set as quotation",
    shapes.Figure: "set as figure",
}


def layout_cues(unit: Unit) -> Iterator[str]:
    """Give the names of what the unit's shape and hints show."""
    hints, size = unit.hints, unit.hints.size or 1.0
    if type(unit.shape) in _SHAPES:
        yield _SHAPES[type(unit.shape)]
    for there, name in (
        (hints.bold, "set bold"),
        (hints.centred, "set centred"),
        (hints.page_edge, "at page edge"),
        (hints.repeats, "on every page"),
        (hints.boxed, "in a box"),
        (size >= _HUGE, "set very large"),
        (_LARGE <= size < _HUGE, "set large"),
        (LARGER <= size < _LARGE, "set larger"),
        (size <= _SMALL, "set small"),
    ):
        if there:
            yield name
    if hints.bold and size >= LARGER:
        yield "set bold and larger"


LAYOUT: Final[dict[str, dict[str, float]]] = {
    "set as heading": {"heading": 1.6, "headline": 1.2, "subheadline": 0.4, "notes": 0.3, "body": -1.2},
    "set as list item": {"body": 0.9, "notes": 0.3, "headline": -3.0, "subheadline": -0.8, "masthead": -2.0, "heading": -2.0},
    "set as table": {"body": 1.4, "headline": -4.0, "subheadline": -4.0, "heading": -3.0, "date": -2.0, "reference": -1.0},
    "set as quotation": {"body": 1.0, "headline": -2.0},
    "set as figure": {"caption": 3.0, "headline": -3.0},
    "set bold": {"heading": 1.1, "headline": 0.9, "subheadline": 0.4, "noise": -0.3, "body": -0.2},
    "set centred": {"headline": 0.5, "end": 0.5, "subheadline": 0.4, "masthead": 0.3, "body": -0.4},
    "set very large": {"headline": 2.1, "masthead": 1.2, "subheadline": 0.2, "heading": 0.2, "body": -2.5, "contact": -2.0, "noise": -0.8, "reference": -1.0, "date": -1.0},
    "set large": {"headline": 2.0, "subheadline": 0.9, "heading": 0.9, "masthead": 0.5, "body": -1.6, "contact": -1.2, "noise": -0.6, "reference": -0.5},
    "set larger": {"headline": 1.0, "subheadline": 0.8, "heading": 0.9, "body": -0.7, "contact": -0.4, "noise": -0.3},
    "set bold and larger": {"headline": 0.8, "heading": 0.5, "body": -0.6, "contact": -0.5},
    "set small": {"noise": 0.6, "boilerplate": 0.7, "notes": 0.4, "caption": 0.6, "contact": 0.2, "headline": -2.0, "subheadline": -1.0, "heading": -0.6, "body": -0.6},
    "at page edge": {"noise": 2.4, "masthead": 0.6, "body": -2.5, "headline": -2.5, "subheadline": -2.0, "heading": -2.0, "boilerplate": -0.8, "notes": -1.0, "dateline": -1.0},
    "on every page": {"noise": 3.0, "masthead": 0.3, "body": -2.5, "headline": -2.5, "heading": -2.0, "reference": -0.5, "contact": -0.8},
    "in a box": {"noise": 0.3, "notes": 0.3, "contact": 0.2},
}  # fmt: skip
"""By cue and role, in the unit of the learnt weights: the logarithm of odds."""
