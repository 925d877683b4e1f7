"""Spans as runs: character styles for marks, direct formatting for stress, hyperlinks, directions, white space."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from attrs import frozen

from pressdoc.formats.docx.links import live_target, target_of
from pressdoc.formats.docx.markup import value, words
from pressdoc.formats.docx.packing import Relations
from pressdoc.formats.docx.tongue import HEBREW, Tongue, stretches
from pressdoc.naming import MARK_NAMES
from pressdoc.text import Line, Look, Span, Text

BREAK: Final = "<w:r><w:br/></w:r>"
LINK_COLOUR: Final = "0B5394"
_STYLES = {mark: f'<w:rStyle w:val="{name.replace(" ", "")}"/>' for mark, name in MARK_NAMES.items()}
_LINK_STYLE = '<w:rStyle w:val="Hyperlink"/>'
_LOOKS = {Look.PLAIN: "", Look.EMPHASIS: "<w:i/><w:iCs/>", Look.STRONG: "<w:b/><w:bCs/>"}
_HAN_SIGNS = '<w:rFonts w:hint="eastAsia"/>'


@frozen
class Tint:
    """How the letters of a whole paragraph differ from its style's, as properties in the order of the schema."""

    colour: str = ""
    size: str = ""


NO_TINT: Final = Tint()


def content(string: str) -> str:
    """Give the string as the content of a run; every blank comes back."""
    return "<w:tab/>".join(_stretch(piece) for piece in string.split("\t")) if "\t" in string else _stretch(string)


def _stretch(string: str) -> str:
    if not string:
        return ""
    kept = ' xml:space="preserve"' if string[0] == " " or string[-1] == " " or "  " in string else ""
    return f"<w:t{kept}>{words(string)}</w:t>"


def run(inner: str, properties: str = "") -> str:
    """Give a run of that content and those properties."""
    return f"<w:r><w:rPr>{properties}</w:rPr>{inner}</w:r>" if properties else f"<w:r>{inner}</w:r>"


def target_asked(span: Span) -> str | None:
    """Give what the span leads to: its link, or what it prints where that is an address to write or go to."""
    return span.href if span.href is not None else live_target(span.text, span.mark)


class Runs:
    """Writes spans as runs of one part, whose relationships take the links in."""

    def __init__(self, tongue: Tongue, relations: Relations) -> None:
        self.tongue = tongue
        self.relations = relations

    def text(self, text: Text, tint: Tint = NO_TINT) -> str:
        """Give the lines with breaks between them."""
        return BREAK.join([self.line(line, tint) for line in text.lines])

    def line(self, line: Line, tint: Tint = NO_TINT) -> str:
        """Give the spans of one line; neighbours that lead to one target share a hyperlink."""
        pieces = []
        for href, spans in groupby(line, key=target_asked):
            runs = "".join(self.span(span, tint, linked=href is not None) for span in spans)
            pieces.append(runs if href is None else f"<w:hyperlink {self._target(href)}>{runs}</w:hyperlink>")
        return "".join(pieces)

    def span(self, span: Span, tint: Tint, *, linked: bool) -> str:
        """Give the span as one run, or as several where the direction of its letters changes.

        Marks that a whole paragraph carries in its style leave no trace in its runs.
        """
        style = _STYLES.get(span.mark, "") if span.mark is not None else ""
        look, colour, line = _LOOKS[span.look], tint.colour, ""
        if linked and style:
            colour, line = f'<w:color w:val="{LINK_COLOUR}"/>', '<w:u w:val="single"/>'
        elif linked:
            style = _LINK_STYLE
        return "".join(
            self.plain(text, style, f"{look}{colour}{tint.size}{line}", leftward=leftward)
            for text, leftward in stretches(span.text, self.tongue, span.mark)
        )

    def plain(self, string: str, style: str = "", properties: str = "", *, leftward: bool) -> str:
        """Give a run of letters of one direction. `style` and `properties` stand around those of the language."""
        signs = _HAN_SIGNS if self.tongue.east_asian else ""
        return run(content(string), f"{style}{signs}{properties}{self._leftward(string) if leftward else ''}")

    def _leftward(self, string: str) -> str:
        semitic = "he-IL" if HEBREW.search(string) else "ar-SA"
        usual = (semitic == "he-IL") == (self.tongue.semitic == "he-IL")
        return "<w:rtl/>" if usual else f'<w:rtl/><w:lang w:bidi="{semitic}"/>'

    def _target(self, href: str) -> str:
        if href[:1] == "#":
            return f'w:anchor="{value(href[1:])}"'
        return f'r:id="{self.relation(href)}"{tooltip(href, "w:")}'

    def relation(self, href: str) -> str:
        """Give the id of the relationship that leads to the address."""
        return self.relations.to("hyperlink", target_of(href), external=True)


def tooltip(href: str, prefix: str = "") -> str:
    """Give the attribute that holds the address as written, where its target only spells it."""
    return "" if target_of(href) == href else f' {prefix}tooltip="{value(href)}"'
