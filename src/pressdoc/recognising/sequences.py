"""What a page's layout says of its passages: which of them make one sequence, and what their setting speaks for.

Cues from layout are weighed by hand, not learnt: the gold texts have none. They say what designers of pages mean by
size, place and style names, in no language and for no issuer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from pressdoc.manuscript import Role
from pressdoc.recognising.blocks import Block
from pressdoc.text import visible

PAGE: dict[str, dict[str, float]] = {
    "is the file's title": {Role.HEADLINE: 4.0},
    "set largest": {Role.HEADLINE: 1.5, Role.MASTHEAD: 0.5},
    "styled as title": {Role.HEADLINE: 4.0},
    "styled as subtitle": {Role.SUBHEADLINE: 4.0},
    "styled as caption": {Role.CAPTION: 4.0},
    "set as first heading": {Role.HEADLINE: 1.5},
    "set as later heading": {Role.HEADING: 1.5, Role.HEADLINE: -1.5},
}
"""What each cue adds to a role: as much as the learnt weights of a telling word at most."""

_STYLES = {
    "title": "styled as title",
    "press headline": "styled as title",
    "subtitle": "styled as subtitle",
    "caption": "styled as caption",
}
_MUCH_LARGER = 1.15


def sequences(blocks: Sequence[Block]) -> Iterator[list[int]]:
    """Give the blocks' indexes, sequence by sequence: the text itself, and what stands beside it, each by itself.

    Headers, footers, boxes and footnotes are no step in the text's own order, so none of them upsets its grammar.
    """
    flow = [index for index, block in enumerate(blocks) if not _beside(block)]
    if flow:
        yield flow
    for beside, group in groupby(enumerate(blocks), key=lambda pair: _beside(pair[1])):
        if beside:
            yield [index for index, _ in group]


def _beside(block: Block) -> str:
    hints = block.first.hints
    return "edge" if hints.page_edge else "note" if hints.aside else "box" if hints.boxed else ""


def page_cues(blocks: Sequence[Block], title: str | None) -> list[list[str]]:
    """Give the cues that only the whole page shows, for each block. `title`: the file's title property, if any."""
    largest = _largest(blocks)
    named = visible(title).casefold() if title else None
    first = True
    cues: list[list[str]] = []
    for block in blocks:
        names: list[str] = []
        if named and visible(block.string).casefold() == named:
            names.append("is the file's title")
        if largest is not None and block.first.hints.size == largest:
            names.append("set largest")
        names += [name for style, name in _STYLES.items() if style in _style_names(block)]
        if _is_heading(block):
            names.append("set as first heading" if first else "set as later heading")
            first = False
        cues.append(names)
    return cues


def _style_names(block: Block) -> set[str]:
    own = (block.first.hints.style or "").lower()
    return {own, *(base.lower() for base in block.first.hints.bases)}


def _is_heading(block: Block) -> bool:
    return type(block.first.shape).__name__ == "Heading"


def _largest(blocks: Sequence[Block]) -> float | None:
    """Give the size that only a few lines have and nothing surpasses, where it stands out; `None` otherwise."""
    sizes = Counter(block.first.hints.size for block in blocks if block.first.hints.size is not None)
    if not sizes:
        return None
    largest = max(sizes)
    return largest if largest >= _MUCH_LARGER and sizes[largest] <= max(3, len(blocks) // 8) else None
