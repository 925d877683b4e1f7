"""Passages laid out: each becomes elements of the structure tree and strips of the column, in one walk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from attrs import define, evolve, field

from pressdoc import shapes
from pressdoc.formats.pdf.vocabulary import CONTACT_LINE_TYPE, LEAD_TYPE, type_of
from pressdoc.formats.pdf.writing.design import ALARM, ALARM_TINT, FAINT, Form, Sheet, form_of, tinted
from pressdoc.formats.pdf.writing.figures import lay_figure
from pressdoc.formats.pdf.writing.lists import lay_items
from pressdoc.formats.pdf.writing.paging import Fill, Hold, Panel, Strip
from pressdoc.formats.pdf.writing.pieces import block_pieces, pieces_of
from pressdoc.formats.pdf.writing.strips import lay_lines, padded
from pressdoc.formats.pdf.writing.tables import lay_table
from pressdoc.formats.pdf.writing.tagging import Element
from pressdoc.formats.pdf.writing.typesetting import Measure
from pressdoc.manuscript import Passage, Role
from pressdoc.naming import LEAD, name_of
from pressdoc.text import Line

_RULE: Final = 1.4
_HAIRLINE: Final = 0.5
_PANEL_INDENT: Final = 1.0
_EMBARGO_INDENT: Final = 1.2


@define(eq=False)
class Layout:
    """A page under way. `alarming`: whether its embargo forbids to publish yet, and must be unmistakable."""

    sheet: Sheet
    alarming: bool
    tree: Element = field(factory=lambda: Element("Document"))
    strips: list[Strip] = field(factory=list)
    _rank: int = 0
    _lead: Passage | None = None
    _before: Role | None = None

    def lay(self, passages: Sequence[Passage]) -> None:
        """Lay out the passages one after the other."""
        self._lead = next(
            (one for one in passages if one.role is Role.BODY and isinstance(one.shape, shapes.Paragraph)), None
        )
        for kind, group in groupby(passages, key=_kind):
            self._group(kind[0], list(group))

    def _group(self, role: Role | None, passages: list[Passage]) -> None:
        before = len(self.strips)
        if isinstance(passages[0].shape, shapes.Item):
            self._add(lay_items(passages, self.tree, self.sheet))
        elif role is Role.CONTACT:
            self._contacts(passages)
        elif role in (Role.MASTHEAD, Role.NOISE):
            self._head(passages)
        elif role is Role.EMBARGO:
            self._embargo(passages)
        else:
            for passage in passages:
                self._add(self._passage(passage, self.sheet.measure))
        if role in (Role.NOTES, Role.BOILERPLATE) and role is not self._before and len(self.strips) > before:
            self._ruled_off(before)
        self._before = role

    def _add(self, strips: Iterable[Strip]) -> None:
        self.strips.extend(strips)

    def _passage(self, passage: Passage, measure: Measure, *, first: bool = False) -> list[Strip]:
        """Lay out one passage in the measure."""
        match passage.shape:
            case shapes.Table():
                return lay_table(passage, self.tree, self.sheet, measure)
            case shapes.Figure():
                return lay_figure(passage, self.tree, self.sheet, measure)
            case shapes.Heading(level=level):
                return self._heading(passage, level, measure)
            case _:
                return self._paragraph(passage, measure, first=first)

    def _paragraph(self, passage: Passage, measure: Measure, *, first: bool) -> list[Strip]:
        name = LEAD if passage is self._lead else name_of(passage)
        form = form_of(name, first=first)
        element = self.tree.child(LEAD_TYPE if passage is self._lead else type_of(name))
        strips = self._text(passage.text.lines, element, form, measure)
        if isinstance(passage.shape, shapes.Quote):
            strips = self._barred(strips, form)
        if passage.role is Role.HEADLINE:
            self._rank = 1
            _bookmark(strips, 1, passage.text.one_line)
        return strips

    def _heading(self, passage: Passage, level: int, measure: Measure) -> list[Strip]:
        self._rank = min(level, self._rank) + 1 if self._rank else 1
        name = name_of(passage)
        element = self.tree.child(type_of(name, level, self._rank))
        strips = self._text(passage.text.lines, element, form_of(name, level=level), measure)
        _bookmark(strips, self._rank, passage.text.one_line)
        return strips

    def _text(self, lines: Sequence[Line], element: Element, form: Form, measure: Measure) -> list[Strip]:
        """Lay out the lines of a block: each is its own element where there are several."""
        pieces = block_pieces(lines, element, self.sheet.type_of(form), self.sheet)
        return lay_lines(pieces, form, self.sheet, measure)

    def _barred(self, strips: list[Strip], form: Form) -> list[Strip]:
        indent = (form.start - 1) * self.sheet.em
        x = self.sheet.measure.width - indent if self.sheet.right_to_left else indent
        for strip in strips:
            bar = Fill(left=x, down=0, width=1.8, height=strip.height, colour=tinted(self.sheet.accent, 0.45))
            strip.fills = (*strip.fills, bar)
        return strips

    def _contacts(self, passages: list[Passage]) -> None:
        """Lay out lead-in, groups and persons as one block on a ground of its own."""
        em = self.sheet.em
        measure = self.sheet.measure.indented(_PANEL_INDENT * em, 0.5 * em)
        strips: list[Strip] = []
        for passage in passages:
            own = self._contact(passage, measure)
            if own and name_of(passage) == "Press Contact":
                own[-1].hold = Hold.LIKES
                for strip in own[:-1]:
                    strip.hold = Hold.NEVER_ENDS
            strips += own
        panel = Panel(fill=tinted(self.sheet.accent, 0.06), bar=self.sheet.accent)
        self._add(padded(strips, panel, em * 0.8, em * 1.3))

    def _contact(self, passage: Passage, measure: Measure) -> list[Strip]:
        name = name_of(passage)
        form = form_of(name)
        letters = self.sheet.type_of(form)
        first, *others = passage.text.lines
        elements = [self.tree.child(type_of(name)), *(self.tree.child(CONTACT_LINE_TYPE) for _ in others)]
        pieces = [
            pieces_of(line, element, letters, self.sheet)
            for line, element in zip((first, *others), elements, strict=True)
        ]
        return lay_lines(pieces, form, self.sheet, measure)

    def _head(self, passages: list[Passage]) -> None:
        """Lay out letterhead or masthead, a rule below it."""
        strips: list[Strip] = []
        for place, passage in enumerate(passages):
            strips += self._passage(passage, self.sheet.measure, first=place == 0)
        if not strips:
            return
        for strip in strips:
            strip.hold = Hold.NEVER_ENDS
        self._add(strips)
        em = self.sheet.em
        thick, down = (_RULE, em * 0.55) if passages[0].role is Role.MASTHEAD else (_HAIRLINE, em * 0.45)
        rule = Fill(left=0, down=down, width=self.sheet.measure.width, height=thick, colour=self.sheet.accent)
        self._add([Strip(height=down + thick, below=em * 0.9, fills=(rule,), hold=Hold.NEVER_ENDS)])

    def _embargo(self, passages: list[Passage]) -> None:
        """Lay out an embargo: boxed while it forbids, else a plain bold line."""
        em = self.sheet.em
        if not self.alarming:
            for passage in passages:
                form = evolve(form_of(name_of(passage)), before=0.3, after=0.3)
                plain = evolve(form, align=form_of("Press Body").align, colour="accent")
                element = self.tree.child(type_of(name_of(passage)))
                self._add(self._text(passage.text.lines, element, plain, self.sheet.measure))
            return
        strips: list[Strip] = []
        for passage in passages:
            measure = self.sheet.measure.indented(_EMBARGO_INDENT * em, _EMBARGO_INDENT * em)
            strips += self._passage(passage, measure)
        self._add(padded(strips, Panel(fill=ALARM_TINT, border=ALARM), em * 0.6, em * 0.9, Hold.NEVER_ENDS))

    def _ruled_off(self, start: int) -> None:
        """Draw a hairline above the first strip of a part that stands apart from the news."""
        em = self.sheet.em
        rule = Fill(left=0, down=0, width=self.sheet.measure.width, height=_HAIRLINE, colour=FAINT)
        above = em * 1.1
        self.strips.insert(start, Strip(height=em * 0.3, above=above, fills=(rule,), hold=Hold.NEVER_ENDS, parts=True))


def _kind(passage: Passage) -> tuple[Role | None, bool]:
    """Give what passages in a row have in common that are laid out together."""
    return passage.role, isinstance(passage.shape, shapes.Item)


def _bookmark(strips: list[Strip], level: int, title: str) -> None:
    if strips:
        strips[0].bookmark = (level, title)
