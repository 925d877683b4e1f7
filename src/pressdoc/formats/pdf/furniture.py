"""Running heads, feet and page numbers: told by repetition and place, passed on as such, never dropped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from attrs import frozen

from pressdoc.folio import is_folio
from pressdoc.formats.pdf.lines import Line
from pressdoc.formats.pdf.runs import Page

_ZONE = 0.13
"""Of the page's height, at the top and at the bottom: where heads and feet are."""
_MARGIN = 0.085
"""Of the page's height: so near the edge nothing but furniture is set smaller than the text."""
_SMALL = 0.9
_OTHER_SIZE, _FAR = 0.06, 1.9
"""Of the running text's size."""
_SAME_PLACE = 6.0
"""Points by which a head may move from page to page."""
_NUMBER = re.compile(r"[\W_]*(?:(?:page|seite|página|pagina|стр\.?|p\.?|s\.?)\s*)?\d{1,4}(?:\s*(?:/|of|von|de|sur|di|из|\|)\s*\d{1,4})?[\W_]*",
    re.IGNORECASE)  # fmt: skip
_FIGURES = re.compile(r"\d+")


@frozen
class Standing:
    """What a line is to its page: at its edge, and on every page."""

    edge: bool = False
    repeats: bool = False


def standing_of(pages: Mapping[int, Page], lines: Mapping[int, Sequence[Line]], size: float) -> dict[int, Standing]:
    """Give the standing of the lines that are furniture, by `id`. `size` is that of running text."""
    zoned = [line for page, held in lines.items() for line in held if _zone(line, pages[page])]
    seen = Counter(
        _key(line, pages[line.page])
        for line in {(line.page, _key(line, pages[line.page])): line for line in zoned}.values()
    )
    enough = max(2, (len(pages) - 1) / 2)
    found: dict[int, Standing] = {}
    for line in zoned:
        page = pages[line.page]
        repeats = seen[_key(line, page)] >= enough and _stands_off(line, lines[line.page], size)
        folio = is_folio(line.text) or _NUMBER.fullmatch(line.text) is not None
        margin = line.size < _SMALL * size and _zone(line, page, _MARGIN) != ""
        if repeats or folio or margin:
            found[id(line)] = Standing(edge=True, repeats=repeats or (folio and len(pages) > 1))
    return found


def _stands_off(line: Line, page: Sequence[Line], size: float) -> bool:
    """Tell whether the line is set apart from the text: in another size, or by space around it."""
    if abs(line.size - size) > _OTHER_SIZE * size:
        return True
    near = [
        abs(other.baseline - line.baseline)
        for other in page
        if other is not line and other.left < line.right and other.right > line.left and other.size > _SMALL * size
    ]
    return min(near, default=size * _FAR) >= _FAR * size


def _zone(line: Line, page: Page, share: float = _ZONE) -> str:
    if line.baseline > (1 - share) * page.height:
        return "head"
    return "foot" if line.baseline < share * page.height else ""


def _key(line: Line, page: Page) -> tuple[str, int, str]:
    words = _FIGURES.sub("#", re.sub(r"\s", "", line.text)).casefold()
    return (_zone(line, page), round(line.baseline / _SAME_PLACE), words)


def is_head(line: Line, page: Page) -> bool:
    """Tell whether the line stands in the upper half of its page."""
    return line.baseline > page.height / 2
