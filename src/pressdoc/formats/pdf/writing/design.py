"""How each kind of passage looks: one form for each name of `pressdoc.naming`, on the scale of a house's page design."""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from pressdoc.formats.pdf.writing.faces import Cut, letters_of
from pressdoc.formats.pdf.writing.typesetting import Align, Measure, Type
from pressdoc.reading import PageDesign, Typeface
from pressdoc.text import Mark

INK: Final = "1A1A1A"
SOFT: Final = "595959"
FAINT: Final = "BFBFBF"
ALARM: Final = "A5121B"
ALARM_TINT: Final = "FCEEEE"
WHITE: Final = "FFFFFF"
_ACCENT: Final = "accent"
"""Stands for the house's own colour until the design is known."""

_POINTS_PER_MM: Final = 72 / 25.4
_SIDE, _TOP, _BOTTOM = 31.0, 25.0, 26.0
"""Margins in millimetres: they leave a line of some seventy letters."""
_SIZES: Final = {Typeface.SANS: 10.2, Typeface.SERIF: 10.6}
_SCALES: Final = {"ar": 1.16, "fa": 1.16, "ur": 1.16, "zh": 1.04, "zh-hant": 1.04, "ja": 1.04, "ko": 1.04}
"""Naskh is drawn smaller on its body than Latin; ideographs need more room for their strokes."""
_LEADINGS: Final = {"ar": 1.7, "fa": 1.7, "ur": 1.75, "zh": 1.65, "zh-hant": 1.65, "ja": 1.7, "ko": 1.6}
_LEADING: Final = 1.45
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "iw", "ur", "ps", "yi", "ku", "dv"})


@frozen(kw_only=True)
class Form:
    """How a kind of passage is set. Sizes and spaces are in units of the running text's size.

    `leading` is a share of the language's own. `holds`: it never ends a page without what follows.
    """

    size: float = 1.0
    leading: float = 1.0
    before: float = 0.0
    after: float = 0.62
    start: float = 0.0
    end: float = 0.0
    bold: bool = False
    italic: bool = False
    monospaced: bool = False
    colour: str = INK
    align: Align = Align.START
    balanced: bool = False
    holds: bool = False


_HEADING: Final = Form(bold=True, before=1.35, after=0.35, leading=0.9, holds=True, colour=_ACCENT)
_BODY: Final = Form()
_QUOTE: Final = Form(start=2.0, end=1.5, italic=True, before=0.3, after=0.8)
_VERBATIM: Final = Form(size=0.82, leading=0.95, monospaced=True, before=0.3, after=0.8)
_SMALL: Final = 0.92

FORMS: Final = {
    "Press Letterhead": Form(size=1.05, bold=True, colour=_ACCENT, after=0.1, leading=0.9),
    "Press Masthead": Form(size=1.06, colour=SOFT, after=0.08, leading=0.86, holds=True),
    "Press Notice": Form(size=_SMALL, italic=True, colour=SOFT, after=0.2),
    "Press Reference": Form(size=_SMALL, colour=SOFT, after=0.15),
    "Press Date": Form(size=_SMALL, colour=SOFT, after=0.15),
    "Press Embargo": Form(size=1.05, bold=True, colour=ALARM, before=1.0, after=1.0, align=Align.CENTRE, holds=True),
    "Press Headline": Form(
        size=1.95, leading=0.84, bold=True, before=1.5, after=0.75, balanced=True, holds=True
    ),
    "Press Subheadline": Form(size=1.22, leading=0.93, colour="404040", after=0.7, balanced=True, holds=True),
    "Press Dateline": Form(size=_SMALL, colour=SOFT, holds=True),
    "Press Lead": _BODY,
    "Press Body": _BODY,
    "Press Heading": _HEADING,
    "Press Quote": _QUOTE,
    "Press Verbatim": _VERBATIM,
    "Press Cell": Form(size=0.88, leading=0.88, after=0),
    "Press Caption": Form(size=0.86, leading=0.92, colour="404040", after=0.1),
    "Press End": Form(align=Align.CENTRE, bold=True, colour=SOFT, before=0.9, after=0.9),
    "Press Contact Lead": Form(bold=True, colour=_ACCENT, after=0.35, holds=True),
    "Press Contact Group": Form(size=0.96, bold=True, before=0.5, after=0.2, holds=True),
    "Press Contact": Form(size=0.96, leading=0.95, after=0.6),
}  # fmt: skip
_MASTHEAD_FIRST: Final = Form(size=1.55, bold=True, colour=_ACCENT, after=0.15, leading=0.8, holds=True)
_ITEM: Final = Form(after=0.35)
_SMALLER: Final = {"Press Notes": 0.93, "Press Boilerplate": 0.93}
_HEADING_SIZES: Final = (1.22, 1.1, 1.0, 1.0, 0.95)

MARK_COLOURS: Final = dict.fromkeys((Mark.DATELINE, Mark.PLACE, Mark.DATE, Mark.SOURCE, Mark.LABEL, Mark.CREDIT), SOFT)
MARK_SIZES: Final = dict.fromkeys((Mark.DATELINE, Mark.PLACE, Mark.DATE, Mark.SOURCE), 0.93)


@frozen(kw_only=True)
class Sheet:
    """A page design made out for a language: sizes in points, from the lower left corner of the page.

    `share` is what is left of all sizes of type where a little less makes the release fit on fewer pages.
    """

    design: PageDesign
    letters: str
    right_to_left: bool
    share: float = 1.0

    @classmethod
    def of(cls, design: PageDesign, language: str | None) -> Sheet:
        """Give the sheet of the design for a release in the language, `None` for one that nobody knows."""
        letters = letters_of(language)
        return cls(design=design, letters=letters, right_to_left=letters in _RIGHT_TO_LEFT)

    @property
    def width(self) -> float:
        """Give the width of the page."""
        return self.design.paper.value[0] * _POINTS_PER_MM

    @property
    def height(self) -> float:
        """Give the height of the page."""
        return self.design.paper.value[1] * _POINTS_PER_MM

    @property
    def left(self) -> float:
        """Give where the column of text begins."""
        return _SIDE * _POINTS_PER_MM

    @property
    def top(self) -> float:
        """Give where the column of text ends above."""
        return self.height - _TOP * _POINTS_PER_MM

    @property
    def bottom(self) -> float:
        """Give where the column of text ends below."""
        return _BOTTOM * _POINTS_PER_MM

    @property
    def room(self) -> float:
        """Give how high the column is."""
        return self.top - self.bottom

    @property
    def em(self) -> float:
        """Give the size of running text."""
        return round(_SIZES[self.design.typeface] * _SCALES.get(self.letters, 1.0) * self.share, 2)

    @property
    def measure(self) -> Measure:
        """Give the room for lines of the column."""
        width = self.width - 2 * self.left
        return Measure(left=0, width=width, right_to_left=self.right_to_left, letters=self.letters)

    def leading(self, form: Form, size: float | None = None) -> float:
        """Give the height of a line of the form in points."""
        own = _LEADINGS.get(self.letters, _LEADING) * form.leading
        return own * (size if size is not None else form.size * self.em)

    def colour(self, colour: str) -> str:
        """Give the colour, the house's own where that is meant."""
        return self.design.accent if colour == _ACCENT else colour

    @property
    def accent(self) -> str:
        """Give the house's colour."""
        return self.design.accent

    def type_of(self, form: Form) -> Type:
        """Give how the plain letters of the form are set."""
        typeface = None if form.monospaced else self.design.typeface
        cut = Cut(typeface, bold=form.bold, italic=form.italic)
        return Type(cut=cut, size=round(form.size * self.em, 2), colour=self.colour(form.colour))


def form_of(name: str, *, level: int | None = None, item: bool = False, first: bool = False) -> Form:
    """Give the form of a passage of that name. `level`: of a heading; `first`: of the masthead's lines."""
    zone = next((prefix for prefix in _SMALLER if name.startswith(prefix)), None)
    general = f"Press{name.removeprefix(zone)}" if zone is not None else name
    form = FORMS.get(general, _BODY)
    if item:
        form = _ITEM
    if first and name == "Press Masthead":
        form = _MASTHEAD_FIRST
    if level is not None:
        form = evolve(form, size=_HEADING_SIZES[level - 1])
    return evolve(form, size=form.size * _SMALLER[zone]) if zone is not None else form


def tinted(colour: str, share: float) -> str:
    """Give the colour thinned with white; `share` is how much of it is left, 0 to 1."""
    parts = (int(colour[place : place + 2], 16) for place in (0, 2, 4))
    return "".join(f"{round(255 - (255 - part) * share):02X}" for part in parts)
