"""Paragraphs as typed → passages: what a paragraph's style, list and pictures make of its lines.

A style with one of our names (`pressdoc.naming`), or based on one, gives the role and the kind of block. Any other
style gives a shape where Word's own names do (headings, quotations, lists) and hints for the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from pressdoc import naming, shapes
from pressdoc.formats.docx.content import Content
from pressdoc.formats.docx.links import live_target
from pressdoc.formats.docx.numbering import Counter, Lists
from pressdoc.formats.docx.styling import Layout, Style
from pressdoc.manuscript import Hints, Passage, Role
from pressdoc.naming import Meaning
from pressdoc.origin import Origin
from pressdoc.text import Line, Mark, Span, Text

_BODY_TEXT = 9
"""The outline level that means none."""
_QUOTES = frozenset({"quote", "intense quote", "block text"})
_LIST_ROLES = frozenset({Role.BODY, Role.NOTES, Role.BOILERPLATE})
_DEEPEST_HEADING, _DEEPEST_LIST = 5, 9
_WIDE_GAP = 160
"""Twentieths of a point of space above a paragraph that a reader sees as a blank line."""
_COLUMN = 120
"""Twentieths of a point that a column of plain text is wide."""


@frozen(kw_only=True)
class Setting:
    """Where a story stands on the page: in a header or footer, on every page, in a box, among the notes."""

    page_edge: bool = False
    repeats: bool = False
    boxed: bool = False
    note: bool = False


@frozen(kw_only=True)
class Typed:
    """A paragraph as read: what it holds, its style, its whole layout, and the blank paragraphs before it."""

    content: Content
    style: Style
    layout: Layout
    blank_before: int = 0


def meaning_of(style: Style) -> tuple[str, Meaning] | None:
    """Give the nearest of our names in the style's chain and what it means; `None` for a stranger's style."""
    for name in style.names:
        if name in naming.MEANINGS:
            return name, naming.MEANINGS[name]
    return None


@frozen
class Lister:
    """The lists of the document and how far each has counted."""

    lists: Lists
    counter: Counter

    def label(self, layout: Layout, style_id: str | None) -> tuple[int, str] | None:
        """Give level (from 0) and label of the list item, counting it; `None` for a paragraph in no list."""
        if not layout.list_id:
            return None
        level = layout.list_level
        if level is None:
            level = self.lists.level_of_style(layout.list_id, style_id)
        return max(0, min(_DEEPEST_LIST - 1, level)), self.counter.label(layout.list_id, level)


def passage_of(
    typed: Typed, item: tuple[int, str] | None, setting: Setting, usual_size: int, origin: Origin | None = None
) -> Passage | None:
    """Give the passage that the paragraph makes; `None` where nothing visible is in it."""
    hints = _hints(typed, setting, usual_size)
    meaning = meaning_of(typed.style)
    if meaning is not None:
        return _own(typed, item, meaning[1], hints, origin)
    text = Text(typed.content.folded()).normal()
    if not text:
        return None
    shape, text = _shape(typed, item, text)
    return Passage(shape=shape, text=text, role=Role.NOTES if setting.note else None, hints=hints, origin=origin)


def _own(
    typed: Typed, item: tuple[int, str] | None, meaning: Meaning, hints: Hints, origin: Origin | None
) -> Passage | None:
    content = typed.content
    if meaning.kind is shapes.Preformatted:
        verbatim = Text.verbatim("\n".join(_verbatim(line) for line in content.lines))
        text = verbatim if verbatim.string.strip() else Text()
    else:
        text = _unlinked(Text(tuple(_marked(content.folded(), meaning.mark))).normal())
        text = _remarked(text) if meaning.role is Role.CONTACT else text
    if meaning.kind is shapes.Figure:
        figure = content.figures[0] if content.figures else shapes.Figure()
        if not text and not content.figures:
            return None
        return Passage(shape=figure, text=text, role=meaning.role, hints=hints, origin=origin)
    if not text:
        return None
    shape, text = _own_shape(typed, item, meaning, text)
    return Passage(shape=shape, text=text, role=meaning.role, hints=hints, origin=origin)


def _own_shape(typed: Typed, item: tuple[int, str] | None, meaning: Meaning, text: Text) -> tuple[shapes.Shape, Text]:
    if meaning.kind is shapes.Heading:
        return shapes.Heading(level=_level(typed.layout.outline) or 1), text
    if meaning.kind is shapes.Preformatted:
        return shapes.PREFORMATTED, text
    if meaning.kind is shapes.Quote:
        return shapes.QUOTE, text
    if item is not None:
        return _item(typed.content, item, text, listed=meaning.role in _LIST_ROLES)
    return shapes.PARAGRAPH, text


def _verbatim(line: list[Span]) -> str:
    return "".join(span.text for span in line).replace("\n", " ").replace("\r", " ")


def _marked(lines: tuple[Line, ...], mark: Mark | None) -> Iterator[Line]:
    """Give the lines, spans without a mark of their own with that of the whole paragraph."""
    for line in lines:
        yield line if mark is None else tuple(evolve(span, mark=span.mark or mark) for span in line)


def _unlinked(text: Text) -> Text:
    """Give the text with links taken off that the writer put on printed addresses."""

    def bare(span: Span) -> Span:
        own = span.href is not None and span.mark in (Mark.EMAIL, Mark.WEB)
        return evolve(span, href=None) if own and span.href == live_target(span.text, span.mark) else span

    return text.with_spans(bare) if any(span.href for line in text.lines for span in line) else text


def _remarked(text: Text) -> Text:
    """Give a contact's text with the marks of addresses back where a program has put its own style on their links."""

    def whole(span: Span) -> Span:
        if span.mark is None and span.href is not None:
            for mark in (Mark.EMAIL, Mark.WEB):
                if span.href == live_target(span.text, mark):
                    return Span(span.text, span.look, None, mark)
        return span

    return text.with_spans(whole).normal()


def _level(outline: int | None) -> int | None:
    """Give the level of a heading from its outline level, where that of the headline is 0; `None` for running text."""
    if outline is None or outline >= _BODY_TEXT or outline < 0:
        return None
    return max(1, min(_DEEPEST_HEADING, outline))


def _shape(typed: Typed, item: tuple[int, str] | None, text: Text) -> tuple[shapes.Shape, Text]:
    """Give the shape that a stranger's paragraph has by Word's own means."""
    heading = typed.layout.outline is not None and 0 <= typed.layout.outline < _BODY_TEXT
    names = [name.lower() for name in typed.style.names]
    if item is not None and not heading:
        return _item(typed.content, item, text, listed=True)
    if item is not None and item[1]:
        text = _labelled(item[1], text)
    if heading or names[:1] == ["title"]:
        level = (typed.layout.outline or 0) + 1
        return shapes.Heading(level=min(_DEEPEST_HEADING, level)), text
    return (shapes.QUOTE if names[:1] and names[0] in _QUOTES else shapes.PARAGRAPH), text


def _item(content: Content, item: tuple[int, str], text: Text, *, listed: bool) -> tuple[shapes.Shape, Text]:
    """Give the list item; a label that no marker can be (it has blanks, or there is none) stays in the text."""
    level, label = item
    marker = content.marker.strip() or label.strip()
    if listed and marker and marker.split() == [marker]:
        return shapes.Item(level=level + 1, marker=marker), text
    return shapes.PARAGRAPH, _labelled(marker, text)


def _labelled(label: str, text: Text) -> Text:
    first, *others = text.lines
    return Text(((Span(label + " "), *first), *others)).normal() if label.strip() else text


def _hints(typed: Typed, setting: Setting, usual_size: int) -> Hints:
    content, layout = typed.content, typed.layout
    size = content.sizes.most_common(1)[0][0] if content.sizes else None
    gap = 1 if (layout.before or 0) >= _WIDE_GAP else 0
    return Hints(
        size=round(size / usual_size, 2) if size else None,
        bold=bool(content.sizes) and not content.light,
        centred=bool(layout.centred),
        style=typed.style.names[0] if typed.style.names else None,
        bases=typed.style.names[1:],
        repeats=setting.repeats,
        page_edge=setting.page_edge,
        boxed=setting.boxed,
        aside=setting.note,
        blank_before=typed.blank_before + gap,
        indent=max(0, layout.indent or 0) // _COLUMN,
    )
