"""How a document is set: the size of its running text, its words, its edges; and how lines of it become a passage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from pressdoc.formats.pdf.letters import is_right_to_left
from pressdoc.formats.pdf.lines import Line, Words, joined, sized
from pressdoc.formats.pdf.runs import Page
from pressdoc.formats.pdf.sheets import box_of
from pressdoc.formats.pdf.vocabulary import MIRRORS
from pressdoc.manuscript import Hints, Passage
from pressdoc.shapes import PARAGRAPH, Shape
from pressdoc.text import Look, Span, Text

_WHOLLY = 0.9
"""A passage of which so much is bold is set bold; the rest is punctuation."""


_WELL_WITHIN = 0.85


@frozen(kw_only=True)
class Place:
    """What the layout says of lines besides their look."""

    left: float
    right: float
    style: str | None = None
    edge: bool = False
    repeats: bool = False


@frozen
class Setting:
    """What all passages of a document are measured by."""

    pages: dict[int, Page]
    size: float
    words: Words

    @classmethod
    def of(cls, pages: Iterable[Page], lines: Sequence[Line]) -> Setting:
        """Give the setting of a document with these lines."""
        return cls({page.number: page for page in pages}, sized(lines), Words(lines))

    def is_centred(self, line: Line, place: Place) -> bool:
        """Tell whether the line stands in the middle of its column, or well within it and in the middle of the page."""
        within = line.right - line.left < _WELL_WITHIN * (place.right - place.left)
        width = self.pages[line.page].width
        return is_centred(line, place.left, place.right) or (within and is_centred(line, 0, width))

    def passage(self, groups: Sequence[Sequence[Line]], place: Place, shape: Shape = PARAGRAPH) -> Passage | None:
        """Give the passage in which each group of lines is one line; `None` for no words."""
        lines = [line for group in groups for line in group]
        text = _unmirrored(Text(tuple(joined(group, self.words) for group in groups)).normal())
        if not text:
            return None
        text, bold = _evenly(text)
        hints = Hints(
            size=round(lines[0].size / self.size, 2) if self.size else None,
            bold=bold,
            centred=all(self.is_centred(line, place) for line in lines),
            style=place.style,
            repeats=place.repeats,
            page_edge=place.edge,
        )
        origin = box_of(run for line in lines for run in line.runs)
        return Passage(shape=shape, text=text, hints=hints, origin=origin)


def is_centred(line: Line, left: float, right: float) -> bool:
    """Tell whether the line stands in the middle, with room on either side."""
    before, after = line.left - left, right - line.right
    return min(before, after) > line.size and abs(before - after) < max(line.size, 0.05 * (right - left))


_SWAPPED = str.maketrans(MIRRORS | {closing: opening for opening, closing in MIRRORS.items()})


def _unmirrored(text: Text) -> Text:
    """Give right-to-left text with its brackets the way they open: some producers map the glyph, some the letter."""
    string = text.string
    if not is_right_to_left(string):
        return text
    first = next((character for character in string if character in MIRRORS or character in MIRRORS.values()), "")
    if first == "" or first in MIRRORS:
        return text
    return text.with_spans(lambda span: span.saying(span.text.translate(_SWAPPED)))


def _evenly(text: Text) -> tuple[Text, bool]:
    """Give the text without a look that all of it has, which is the designer's, and tell whether it is bold."""
    spans = [span for line in text.lines for span in line]
    whole = sum(len(span.text) for span in spans)
    for look in (Look.STRONG, Look.EMPHASIS):
        if sum(len(span.text) for span in spans if span.look is look) >= _WHOLLY * whole:
            plain = text.with_spans(lambda span: Span(span.text, Look.PLAIN, span.href, span.mark))
            return plain, look is Look.STRONG
    return text, False
