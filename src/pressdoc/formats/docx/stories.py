"""The blocks of a story in reading order: its paragraphs and tables, and what is anchored in them.

A story is the content of one part or box: the body, a header, a text box, a footnote. One loop with a stack of its own
reads them all, so that no nesting is too deep.
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator

from attrs import define, evolve

from pressdoc.formats.docx.content import Content, NoteCall, Story
from pressdoc.formats.docx.drawings import alternative, is_alternative
from pressdoc.formats.docx.inline import is_placeholder, note_change, read_content, words_in
from pressdoc.formats.docx.met import Met
from pressdoc.formats.docx.numbering import Counter, Lists, lists_of
from pressdoc.formats.docx.ooxml import Element, is_on, w
from pressdoc.formats.docx.package import Package
from pressdoc.formats.docx.styling import Layout, Styles, layout_of, styles_of
from pressdoc.formats.docx.tables import TableDraft, read_table
from pressdoc.formats.docx.typed import Lister, Setting, Typed, meaning_of
from pressdoc.shapes import Figure
from pressdoc.text import Line, Span

_PARAGRAPH, _TABLE, _CONTROL, _BOX = w("p"), w("tbl"), w("sdt"), w("txbxContent")
_SKIPPED = frozenset({w(name) for name in ("sectPr", "sdtPr", "customXmlPr", "del", "moveFrom")})
_UNREAD = {w("altChunk"): "a piece in another format", w("subDoc"): "a document outside the file"}


@define
class Block:
    """One block as read: a paragraph with the level and label of its list, a table, or a picture."""

    setting: Setting
    path: str
    typed: Typed | None = None
    item: tuple[int, str] | None = None
    table: TableDraft | None = None
    figure: Figure | None = None


@define
class _Frame:
    """A story being read: what is still to come of it, and what the next paragraph needs to know.

    One that is not `whole` holds blocks of a story that goes on after it.
    """

    coming: list[Iterator[Element | Block]]
    setting: Setting
    story: Story
    where: str
    marker: str | None = None
    blank: int = 0
    carried: Content | None = None
    paragraphs: int = 0
    whole: bool = False

    def next(self) -> Element | Block | None:
        """Give what comes next, `None` at the end of the story."""
        while self.coming:
            for one in self.coming[-1]:
                return one
            self.coming.pop()
        return None


class Stories:
    """The stories of one file. `met` gathers what is no part of the text; lists count through all of them."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.met = Met()
        styles = package.related(package.main, "styles")
        self.styles = styles_of(styles, package.data(styles)) if styles is not None else Styles()
        numbering = package.related(package.main, "numbering")
        lists = lists_of(package.xml(numbering)) if numbering is not None else Lists()
        self._lister = Lister(lists, Counter(lists))
        self._calls: Tally[str] = Tally()
        self._notes: dict[str, tuple[dict[str, Element], str]] = {}

    def blocks(self, root: Element, part: str, where: str, setting: Setting) -> Iterator[Block]:
        """Give the blocks of the story below the element. `where` names the story for findings."""
        stack = [self._frame(root, self._story(part), where, setting)]
        while stack:
            frame = stack[-1]
            coming = frame.next()
            if coming is None:
                stack.pop()
                stack += self._ended(frame)
            elif isinstance(coming, Block):
                yield coming
            elif coming.tag == _PARAGRAPH:
                stack += reversed(self._paragraph(frame, coming))
            elif coming.tag == _TABLE:
                stack += reversed(self._table(frame, coming))
            else:
                self._into(frame, coming)

    def _story(self, part: str) -> Story:
        return Story(self.styles, self.package.relationships(part), self.met, calls=self._calls)

    @staticmethod
    def _frame(root: Element, story: Story, where: str, setting: Setting, marker: str | None = None) -> _Frame:
        return _Frame([iter(root)], setting, story, where, marker, whole=True)

    def _into(self, frame: _Frame, element: Element) -> None:
        """Put the children of what wraps blocks before what is still to come; unknown wrappers are no reason to stop."""
        tag = element.tag
        if tag in (w("ins"), w("moveTo"), w("del"), w("moveFrom")):
            note_change(self.met, element)
        if tag in _UNREAD:
            self.met.unread[_UNREAD[tag]] += 1
        elif tag == _CONTROL and is_placeholder(element):
            self.met.placeholders.append(words_in(element))
        elif is_alternative(element):
            chosen = alternative(element)
            frame.coming += [iter(chosen)] if chosen is not None else []
        elif tag not in _SKIPPED and len(element):
            frame.coming.append(iter(element))

    def _paragraph(self, frame: _Frame, element: Element) -> list[_Frame]:
        """Give the frames to read next: boxes before it, the paragraph itself, then what hangs on it."""
        properties = element.find(w("pPr"))
        direct = layout_of(properties)
        style = self.styles.paragraph(direct.style)
        content = frame.carried if frame.carried is not None else Content()
        frame.paragraphs += 1
        read_content(element, frame.story, style, content)
        if _runs_on(properties, self.met):
            frame.carried = content
            return []
        frame.carried = None
        layout = direct.over(style.layout)
        typed = Typed(content=content, style=style, layout=layout, blank_before=frame.blank)
        if not content.has_words and not content.marker and not _is_figure(typed):
            frame.blank += not (content.figures or content.before or content.after)
            return self._hanging(frame, content, None)
        frame.blank = 0
        item = self._item(frame, layout, direct.style)
        setting = evolve(frame.setting, boxed=True) if _is_framed(properties) else frame.setting
        block = Block(setting, self._where(frame), typed=typed, item=item)
        return self._hanging(frame, content, block)

    def _item(self, frame: _Frame, layout: Layout, style_id: str | None) -> tuple[int, str] | None:
        if frame.marker is not None:
            marker, frame.marker = frame.marker, None
            return 0, marker
        return self._lister.label(layout, style_id)

    @staticmethod
    def _where(frame: _Frame) -> str:
        return f"{frame.where} {frame.paragraphs}" if frame.where == "paragraph" else frame.where

    def _hanging(self, frame: _Frame, content: Content, block: Block | None) -> list[_Frame]:
        """Give the frames of a paragraph and of what is anchored in it, in reading order."""
        if not (content.before or content.after or content.figures or content.notes):
            return [] if block is None else [_Frame([iter([block])], frame.setting, frame.story, frame.where)]
        own = meaning_of(block.typed.style) if block is not None and block.typed is not None else None
        figures = content.figures if own is None or own[1].kind is not Figure else []
        where = self._where(frame)
        after = [Block(frame.setting, where, figure=figure) for figure in figures]
        frames = [self._box(box, frame) for box in content.before]
        frames += [_Frame([iter([block])], frame.setting, frame.story, where)] if block is not None else []
        frames += [_Frame([iter(after)], frame.setting, frame.story, where)] if after else []
        frames += [self._box(box, frame) for box in content.after]
        return frames + [note for call in content.notes if (note := self._note(call, frame.setting)) is not None]

    def _box(self, box: Element, frame: _Frame) -> _Frame:
        setting = evolve(frame.setting, boxed=True)
        story = Story(self.styles, frame.story.relationships, self.met, calls=self._calls)
        return self._frame(box, story, f"{frame.where}, in a box" if frame.where != "paragraph" else "a box", setting)

    def _note(self, call: NoteCall, setting: Setting) -> _Frame | None:
        notes, part = self._notes_of(call.kind)
        note = notes.pop(call.identity, None)
        if note is None:
            return None
        where = f"{call.kind.removesuffix('s')} {call.marker or ''}".strip()
        return self._frame(note, self._story(part), where, evolve(setting, note=True), call.marker)

    def _notes_of(self, kind: str) -> tuple[dict[str, Element], str]:
        if kind not in self._notes:
            part = self.package.related(self.package.main, kind)
            root = self.package.xml(part) if part is not None else ()
            self._notes[kind] = ({one.get(w("id")): one for one in root}, part or "")
        return self._notes[kind]

    def _table(self, frame: _Frame, element: Element) -> list[_Frame]:
        frame.blank = 0

        def read_cell(paragraph: Element, content: Content) -> tuple[str | None, tuple[Line, ...]]:
            properties = paragraph.find(w("pPr"))
            direct = layout_of(properties)
            style = self.styles.paragraph(direct.style)
            read_content(paragraph, frame.story, style, content)
            named = meaning_of(style)
            item = self._lister.label(direct.over(style.layout), direct.style)
            return named[0] if named is not None else None, _cell_lines(content, item)

        draft = read_table(element, frame.story, read_cell)
        block = Block(frame.setting, frame.where.replace("paragraph", "table"), table=draft)
        frames = [_Frame([iter([block])], frame.setting, frame.story, frame.where)]
        for content in draft.asides:
            frames += self._hanging(frame, content, None)
        return frames

    def _ended(self, frame: _Frame) -> list[_Frame]:
        """Give what is left at a story's end: a paragraph whose mark was deleted, and fields that never end."""
        if not frame.whole:
            return []
        for one in frame.story.fields.open:
            self.met.hidden += ["".join(one.swallowed)] if one.swallowed else []
        frame.story.fields.open.clear()
        content, frame.carried = frame.carried, None
        if content is None or not content.has_words:
            return []
        style = self.styles.paragraph(None)
        block = Block(frame.setting, self._where(frame), typed=Typed(content=content, style=style, layout=style.layout))
        return list(reversed(self._hanging(frame, content, block)))


def _is_figure(typed: Typed) -> bool:
    """Tell whether the paragraph is a picture of ours without a caption."""
    own = meaning_of(typed.style)
    return bool(typed.content.figures) and own is not None and own[1].kind is Figure


def _cell_lines(content: Content, item: tuple[int, str] | None) -> tuple[Line, ...]:
    lines = content.folded()
    marker = content.marker or (item[1] if item is not None else "")
    return ((Span(marker + " "), *lines[0]), *lines[1:]) if marker.strip() and content.has_words else lines


def _runs_on(properties: Element | None, met: Met) -> bool:
    """Tell whether the next paragraph goes on with this one: its mark is deleted, or it is a large initial."""
    if properties is None:
        return False
    frame = properties.find(w("framePr"))
    if frame is not None and frame.get(w("dropCap")) in ("drop", "margin"):
        return True
    mark = properties.find(w("rPr"))
    gone = False
    for child in mark if mark is not None else ():
        if child.tag in (w("ins"), w("del"), w("moveFrom"), w("moveTo")):
            note_change(met, child)
            gone = gone or child.tag in (w("del"), w("moveFrom"))
    return gone


def _is_framed(properties: Element | None) -> bool:
    return properties is not None and properties.find(w("framePr")) is not None


def is_set(properties: Element | None, name: str) -> bool:
    """Tell whether a property that is on or off is there and on."""
    found = properties.find(w(name)) if properties is not None else None
    return found is not None and is_on(found)
