"""The sheet of paper that a document is printed on, in twentieths of a point."""

from __future__ import annotations

from typing import Final

from pressdoc.reading import PageDesign

MARGIN: Final = 1304
"""Twentieths of a point: 23 mm, which leaves a measure of some 75 letters."""
_TWENTIETHS = 1440 / 25.4


def paper_size(design: PageDesign) -> tuple[int, int]:
    """Give width and height of the page in twentieths of a point."""
    width, height = design.paper.value
    return round(width * _TWENTIETHS), round(height * _TWENTIETHS)


def text_width(design: PageDesign) -> int:
    """Give the width of the text in twentieths of a point."""
    return paper_size(design)[0] - 2 * MARGIN
