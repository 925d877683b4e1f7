"""Text as laid out: lines of spans. White space and Unicode are dealt with here and nowhere else.

Normal form: no empty span, equal neighbours merged, runs of blanks folded to one space, no white space at either end
of a line, no empty line. No-break space, thin spaces and U+3000 are kept inside a line. Preformatted text is exempt:
its `Text` is simply never normalised.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, StrEnum
from typing import Self

from attrs import frozen

_BLANKS = re.compile("[\t-\r\x1c-\x20\x85\u2028\u2029]+")
_BREAKS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")


class Look(StrEnum):
    """How a span is set: what an author stresses, not what a designer chose."""

    PLAIN = "plain"
    EMPHASIS = "emphasis"
    STRONG = "strong"


class Mark(Enum):
    """What a piece of a passage is. At most one for a span."""

    DATELINE = "dateline"
    """The rest of a printed dateline: brackets, commas, the closing dash."""
    PLACE = "dateline-place"
    DATE = "dateline-date"
    SOURCE = "dateline-source"
    LEAD = "contact-lead"
    GROUP = "contact-group"
    NAME = "contact-name"
    JOB_TITLE = "contact-role"
    ORGANISATION = "contact-organisation"
    PHONE = "contact-phone"
    MOBILE = "contact-mobile"
    FAX = "contact-fax"
    EMAIL = "contact-email"
    WEB = "contact-web"
    ADDRESS = "contact-address"
    LABEL = "contact-label"
    """A label that the release itself prints before a number or an address."""
    CREDIT = "credit"
    WORDING = "wording"
    """A word or sign that style or language supplied; reading takes it off again."""

    # The default hash of an Enum member is computed in Python from its name; identity is as good and far cheaper.
    __hash__ = object.__hash__


def _is_tidy(string: str) -> bool:
    """Tell quickly whether the string is surely in normal form; some that are in it are not recognised."""
    return bool(string) and string[0] != " " and string[-1] != " " and string.isprintable() and "  " not in string


def one_line(string: str) -> str:
    """Give the string on one line: blanks and line breaks folded to single spaces, none at the ends."""
    return string if _is_tidy(string) else _BLANKS.sub(" ", string).strip()


@frozen
class Span:
    """A run of characters that look alike. `href` is a link's target as written, `None` for no link."""

    text: str
    look: Look = Look.PLAIN
    href: str | None = None
    mark: Mark | None = None

    def like(self, other: Span) -> bool:
        """Tell whether the two differ in nothing but their characters."""
        return self.mark is other.mark and self.href == other.href and self.look is other.look

    def saying(self, text: str) -> Span:
        """Give a span that looks and means the same, with these characters."""
        # Not `evolve`, which finds out anew what a span is made of: this runs some hundred times a release.
        return Span(text, self.look, self.href, self.mark)


Line = tuple[Span, ...]


def normal_line(line: Line) -> Line:
    """Give the line in normal form; `()` where nothing visible is in it."""
    if len(line) == 1 and _is_tidy(line[0].text):
        return line
    if len(line) > 1 and _is_tidy("".join([span.text for span in line])) and _are_apart(line):
        return line
    spans: list[Span] = []
    for span in line:
        text = _BLANKS.sub(" ", span.text)
        if text[:1] == " " and (not spans or spans[-1].text[-1] == " "):
            text = text[1:]
        if not text:
            continue
        if spans and spans[-1].like(span):
            spans[-1] = span.saying(spans[-1].text + text)
        else:
            spans.append(span if text is span.text else span.saying(text))
    return _trimmed(spans)


def _are_apart(line: Line) -> bool:
    """Tell whether every span of the line has characters and differs from the one before it in more than those."""
    before: Span | None = None
    for span in line:
        if not span.text or (before is not None and before.like(span)):
            return False
        before = span
    return True


def _trimmed(spans: list[Span]) -> Line:
    while spans and (first := spans[0].text.lstrip()) != spans[0].text:
        spans[:1] = [spans[0].saying(first)] if first else []
    while spans and (last := spans[-1].text.rstrip()) != spans[-1].text:
        spans[-1:] = [spans[-1].saying(last)] if last else []
    return tuple(spans)


@frozen
class Text:
    """Lines of spans. `Text()` is no text at all."""

    lines: tuple[Line, ...] = ()

    @classmethod
    def plain(cls, string: str) -> Self:
        """Give plain text in normal form; every kind of line break in the string ends a line."""
        folded = (one_line(line) for line in _BREAKS.split(string))
        return cls(tuple((Span(line),) for line in folded if line))

    @classmethod
    def verbatim(cls, string: str) -> Self:
        """Give preformatted text: plain, line for line, white space kept; the only text with empty lines."""
        return cls(tuple((Span(line),) if line else () for line in _BREAKS.split(string)))

    def normal(self) -> Self:
        """Give the text in normal form (see the module's docstring)."""
        if len(self.lines) == 1 and len(self.lines[0]) == 1 and _is_tidy(self.lines[0][0].text):
            return self
        lines = tuple(line for line in map(normal_line, self.lines) if line)
        return self if lines == self.lines else type(self)(lines)

    @property
    def string(self) -> str:
        """The characters alone, lines parted by line feeds."""
        return "\n".join(self._strings())

    @property
    def one_line(self) -> str:
        """The characters alone, on one line."""
        return " ".join(self._strings())

    def _strings(self) -> list[str]:
        return ["".join([span.text for span in line]) for line in self.lines]

    def with_spans(self, change: Callable[[Span], Span]) -> Self:
        """Give the text with every span changed by the function, in normal form again."""
        return type(self)(tuple(tuple(map(change, line)) for line in self.lines)).normal()

    def without(self, *marks: Mark) -> Self:
        """Give the text without the spans that carry one of these marks, in normal form."""
        return type(self)(tuple(tuple(s for s in line if s.mark not in marks) for line in self.lines)).normal()

    def marked(self, mark: Mark) -> tuple[str, ...]:
        """Give the strings that carry this mark, in order."""
        return tuple(span.text for line in self.lines for span in line if span.mark is mark)

    def __bool__(self) -> bool:
        """Tell whether there is any text."""
        return bool(self.lines)


def is_marked(text: Text) -> bool:
    """Tell whether a span of the text carries a mark."""
    for line in text.lines:
        for span in line:  # any() costs three times as much, and this is asked of every passage
            if span.mark is not None:
                return True
    return False


def as_text(value: str | Text) -> Text:
    """Give a `Text` in normal form from a string or a text. For use as an attrs converter."""
    return Text.plain(value) if isinstance(value, str) else value.normal()


_TYPOGRAPHIC = "’‘“”–—\u00a0"


def typewritten(string: str) -> str:
    """Give the string with blanks for the quotation marks and dashes of printed prose, character by character.

    Most English texts are ASCII then, in which words are found in half the time.
    """
    if string.isascii():
        return string
    for sign in _TYPOGRAPHIC:
        string = string.replace(sign, " ")
    return string


def visible(string: str) -> str:
    """Give the string without white space: what law D counts."""
    return "".join(string.split())
