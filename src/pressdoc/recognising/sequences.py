"""What a page's layout says of its passages: which of them make one sequence, and what their setting speaks for.

Cues from layout are weighed by hand, not learnt: the gold texts have none. They say what designers of pages mean by
size, place and style names, in no language and for no issuer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from pressdoc.manuscript import Role
from pressdoc.recognising import signs
from pressdoc.recognising.blocks import Block
from pressdoc.recognising.landmarks import AFTER_NEWS
from pressdoc.recognising.layout import LARGER
from pressdoc.recognising.seen import count_words
from pressdoc.shapes import Heading, Item
from pressdoc.text import Look, visible

PAGE: dict[str, dict[str, float]] = {
    "is the file's title": {Role.HEADLINE: 4.0},
    "set largest": {Role.HEADLINE: 0.8, Role.MASTHEAD: 0.5},
    "styled as title": {Role.HEADLINE: 4.0},
    "styled as subtitle": {Role.SUBHEADLINE: 4.0},
    "styled as caption": {Role.CAPTION: 4.0},
    "set as first heading": {Role.HEADLINE: 1.5},
    "set as deck": {Role.SUBHEADLINE: 2.5, Role.HEADING: -1.5, Role.BODY: -1.0},
    "listed above the text": {Role.SUBHEADLINE: 4.0, Role.BODY: -3.0},
    "quoted above the text": {Role.SUBHEADLINE: 4.5, Role.BODY: -4.0, Role.HEADING: -2.0},
    "set as later heading": {Role.HEADING: 1.5, Role.HEADLINE: -1.5},
    "has no page around it": {Role.BODY: 0.5},
    "is about another, amid the news": {Role.HEADING: 3.0, Role.BOILERPLATE: -2.0},
    "one of a list of addresses": {Role.CONTACT: 3.0, Role.BODY: -3.0, Role.HEADING: -2.0},
    "set with the address at page edge": {Role.MASTHEAD: 2.0, Role.HEADLINE: -4.0},
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


def letterhead(blocks: Sequence[Block]) -> frozenset[str]:
    """Give the lines that stand with a number or a postal address at the edge of a page, case and blanks aside.

    They say whose page it is. A running head that repeats the headline has no such company.
    """
    edges = groupby(blocks, key=lambda block: (_beside(block), block.first.origin.page if block.first.origin else None))
    lines: set[str] = set()
    for (beside, _), group in edges:
        strings = [block.string for block in group] if beside == "edge" else []
        if any(signs.phones_in(string) or signs.ADDRESS.search(string) for string in strings):
            lines.update(visible(string).casefold() for string in strings)
    return frozenset(lines)


def page_cues(
    blocks: Sequence[Block], seen: Sequence[Sequence[str]], title: str | None, whose: frozenset[str] = frozenset()
) -> list[list[str]]:
    """Give the cues that only the whole page shows, for each block, beside those `seen` in its words and around it.

    `title`: the file's title property, if any. `whose`: the lines that say whose page it is, as `letterhead` gives them.
    """
    largest = _largest(blocks)
    named = visible(title).casefold() if title else None
    first = True
    cues: list[list[str]] = []
    for block in blocks:
        names = [*_content_cues(block)]
        if named and visible(block.string).casefold() == named:
            names.append("is the file's title")
        if largest is not None and block.first.hints.size == largest:
            names.append("set largest")
        if block.first.hints.style or block.first.hints.bases:
            styles = _style_names(block)
            names += [name for style, name in _STYLES.items() if style in styles]
        if _is_heading(block):
            names.append("set as first heading" if first else "set as later heading")
            first = False
        cues.append(names)
        if whose and visible(block.string).casefold() in whose:
            names.append("set with the address at page edge")
    for index, name in (*_decks(blocks, cues, largest), *_lists(blocks, seen), *_others(blocks, seen)):
        cues[index].append(name)
    return cues


_FEWEST_ADDRESSES = 3
_MOST_LABEL = 4
"""Words beside an address that say whose or what it is."""


def _lists(blocks: Sequence[Block], seen: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    """Give the entries of lists of addresses below the text: where to find the house is looked up, not read."""

    def is_entry(index: int) -> bool:
        if "below the text" not in seen[index] or "ends a sentence" in seen[index]:
            return False
        address = signs.URL.search(blocks[index].string)
        return address is not None and count_words(blocks[index].string) - count_words(address[0]) <= _MOST_LABEL

    for is_listed, group in groupby(range(len(blocks)), key=is_entry):
        places = list(group)
        if is_listed and len(places) >= _FEWEST_ADDRESSES:
            yield from ((index, "one of a list of addresses") for index in places)


def _others(blocks: Sequence[Block], seen: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    """Give the headings that are about another than the house, whose addresses say who it is, where the news goes on below
    a heading that is set alike.
    """
    if not any(name in names for names in seen for name in ("has e-mail", "has web address")):
        return
    last = {
        _look(block): at
        for at, (block, below) in enumerate(pairwise(blocks))
        if AFTER_NEWS.isdisjoint(seen[at]) and _is_running(below)
    }
    for index, names in enumerate(seen):
        if "is about heading" not in names or "is about the house" in names:
            continue
        look = _look(blocks[index])
        if look != _PLAIN and last.get(look, 0) > index + 1:
            yield index, "is about another, amid the news"


_PLAIN = (False, False)


def _look(block: Block) -> tuple[bool, bool]:
    """Give whether the block is bold, and whether it is larger than the text: what sets headings of one kind apart."""
    return block.first.hints.bold, (block.first.hints.size or 1.0) > LARGER


def _content_cues(block: Block) -> Iterator[str]:
    """Give what mark-up says of a block of content: that nothing in it is furniture, and that a heading looks like one."""
    if block.first.hints.content:
        yield "has no page around it"
        if block.first.is_line and any(s.look is not Look.STRONG for line in block.first.lines for s in line):
            yield "marked up as running text"


_RUNNING = 20
"""Words from which on a paragraph is running text."""
_SHORTEST_DECK = 4
"""Words below which a line is a label or a place."""
_TITLES = frozenset({"set largest", "styled as title", "is the file's title", "set as first heading"})


def _decks(blocks: Sequence[Block], cues: list[list[str]], largest: float | None) -> Iterator[tuple[int, str]]:
    """Give what stands between the title that the layout shows and the first running text, and how it is set."""
    title = next((index for index, names in enumerate(cues) if _TITLES & set(names)), None)
    text = next((index for index, block in enumerate(blocks) if _is_running(block)), None)
    if title is None or text is None:
        return
    quoted = False
    for index in range(title + 1, text):
        block = blocks[index]
        size = block.first.hints.size or 1.0
        larger = LARGER < size < (largest or size + 1) and count_words(block.string) >= _SHORTEST_DECK
        opens = signs.QUOTE_OPENS.match(block.string) is not None
        if isinstance(block.first.shape, Item):
            yield index, "listed above the text"
        elif larger:
            yield index, "set as deck"
        elif opens or quoted:
            yield index, "quoted above the text"
        quoted = opens and not larger


def _is_running(block: Block) -> bool:
    """Tell whether the block is a paragraph of the text itself, no quotation set above it."""
    long = block.first.is_line and count_words(block.string) >= _RUNNING
    return long and not signs.QUOTE_OPENS.match(block.string)


def _style_names(block: Block) -> set[str]:
    own = (block.first.hints.style or "").lower()
    return {own, *(base.lower() for base in block.first.hints.bases)}


def _is_heading(block: Block) -> bool:
    return isinstance(block.first.shape, Heading)


def _largest(blocks: Sequence[Block]) -> float | None:
    """Give the size that only a few lines have and nothing surpasses, where it stands out; `None` otherwise."""
    sizes = Counter(block.first.hints.size for block in blocks if block.first.hints.size is not None)
    if not sizes:
        return None
    largest = max(sizes)
    return largest if largest >= _MUCH_LARGER and sizes[largest] <= max(3, len(blocks) // 8) else None
