"""The faces that text is set in: which characters each has, how wide they are, and its outlines for embedding.

The wheel carries faces for Latin, Greek, Cyrillic and Arabic. Others are found by `foreign`.
"""

from __future__ import annotations

import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from io import BytesIO
from threading import Lock
from typing import Any, Final

from attrs import define, field, frozen

from pressdoc.formats.pdf.vocabulary import is_lookless
from pressdoc.formats.pdf.writing.shaping import can_be_shaped, drawn
from pressdoc.reading import Typeface

_WORDS_REMEMBERED: Final = 20_000
BLANK: Final = " "


@frozen(kw_only=True)
class Program:
    """A font program to embed: TrueType, with only the glyphs asked for. `glyphs`: the glyph of each character."""

    data: bytes = field(repr=False)
    glyphs: tuple[int, ...]


@frozen(kw_only=True)
class Metrics:
    """Measures of a face in thousandths of its size, as a PDF font descriptor wants them."""

    ascent: float
    descent: float
    cap_height: float
    box: tuple[float, float, float, float]
    angle: float = 0
    stem: float = 80
    serif: bool = False


@define(eq=False)
class Face(ABC):
    """One face. `advances`: character to width, in thousandths of the size. `bold` and `italic` say what it is."""

    name: str
    advances: Mapping[str, float] = field(repr=False)
    metrics: Metrics
    bold: bool = False
    italic: bool = False
    _widths: dict[str, float] = field(factory=dict, repr=False)

    def covers(self, string: Iterable[str]) -> bool:
        """Tell whether the face has every one of the characters."""
        return all(character in self.advances for character in string)

    def width(self, string: str) -> float:
        """Give the width of the string in thousandths of the size."""
        known = self._widths.get(string)
        if known is None:
            if len(self._widths) > _WORDS_REMEMBERED:
                self._widths.clear()
            known = self._widths[string] = sum(map(self.advances.__getitem__, string))
        return known

    @abstractmethod
    def program(self, characters: tuple[str, ...]) -> Program:
        """Give the face with these characters only."""


_MAKING = Lock()
"""reportlab's font files keep their place in the file as they are read."""


@define(eq=False)
class BundledFace(Face):
    """A TrueType face out of the wheel."""

    _file: Any = None

    @classmethod
    def named(cls, name: str) -> BundledFace:
        """Open the face of that file name."""
        from reportlab.pdfbase.ttfonts import TTFontFile  # noqa: PLC0415 - 90 ms

        data = files("pressdoc.formats.pdf").joinpath("faces", f"{name}.ttf").read_bytes()
        file = TTFontFile(BytesIO(data))
        metrics = Metrics(
            ascent=file.ascent,
            descent=file.descent,
            cap_height=file.capHeight or file.ascent * 0.67,
            box=tuple(file.bbox),
            angle=file.italicAngle,
            stem=file.stemV,
            serif="Serif" in name,
        )
        advances = {chr(code): width for code, width in file.charWidths.items()}
        return cls(name, advances, metrics, bold=name.endswith("Bold"), italic=name.endswith("Italic"), file=file)

    def program(self, characters: tuple[str, ...]) -> Program:
        """Give the face with these characters only. Glyph 0 is the sign for a missing one, and never asked for."""
        codes = list(map(ord, characters))
        with _MAKING:
            data: bytes = self._file.makeSubset(codes)
        numbers = {0: 0}
        glyph_of: Mapping[int, int] = self._file.charToGlyph
        return Program(data=data, glyphs=tuple(numbers.setdefault(glyph_of[code], len(numbers)) for code in codes))


@cache
def bundled(name: str) -> Face:
    """Give the face of that name out of the wheel."""
    return BundledFace.named(name)


_FAMILIES: Final = {Typeface.SANS: "NotoSans", Typeface.SERIF: "NotoSerif"}
ARABIC: Final = "NotoNaskhArabic"
_NASKH: Final = frozenset({"ar", "fa", "ur", "ps", "ku"})
_WIDE: Final = frozenset({"zh", "zh-hant", "ja", "ko"})
MONOSPACED: Final = "JetBrainsMono-Regular"


@frozen
class Cut:
    """Which face is asked for. `typeface` is `None` for letters of one width."""

    typeface: Typeface | None
    bold: bool = False
    italic: bool = False

    def names(self) -> tuple[str, ...]:
        """Give the bundled faces to look in, the best first."""
        weight = "Bold" if self.bold else "Regular"
        style = "Bold" if self.bold else "Italic" if self.italic else "Regular"
        arabic = f"{ARABIC}-{weight}"
        if self.typeface is None:
            return (MONOSPACED, f"NotoSans-{style}", arabic)
        other = Typeface.SANS if self.typeface is Typeface.SERIF else Typeface.SERIF
        return (f"{_FAMILIES[self.typeface]}-{style}", arabic, f"{_FAMILIES[other]}-{style}", MONOSPACED)


def letters_of(language: str | None) -> str:
    """Give what letters a language prefers: its primary subtag, "zh-hant" for Chinese in traditional ones."""
    first, *others = (language or "").lower().split("-")
    return "zh-hant" if first == "zh" and {"hant", "tw", "hk", "mo"} & set(others) else first


@cache
def face_for(character: str, cut: Cut, language: str) -> Face | None:
    """Give the face to draw the character in, `None` where no font to be had has it. `language` as `letters_of` says."""
    if not can_be_shaped(character):
        return None
    from pressdoc.formats.pdf.writing.foreign import foreign_face  # noqa: PLC0415 - finds fonts on the machine

    names = cut.names()
    if language in _NASKH and not character.isalpha():
        names = (names[1], *names) if cut.typeface is not None else names
    if language in _WIDE and _is_wide_here(character):
        return foreign_face(character, cut, language) or _bundled_face(character, names)
    return _bundled_face(character, names) or foreign_face(character, cut, language)


def _bundled_face(character: str, names: tuple[str, ...]) -> Face | None:
    return next((face for face in map(bundled, names) if character in face.advances), None)


def _is_wide_here(character: str) -> bool:
    """Tell whether East Asian text sets the character full width: ideographs, but quotes and dashes as well."""
    width = unicodedata.east_asian_width(character)
    return width in ("W", "F") or (width == "A" and not character.isalnum())


def is_printable(character: str) -> bool:
    """Tell whether the character can be drawn here, or needs no drawing: what `Format.alphabet` asks."""
    if character.isascii():
        return character.isprintable() or character in "\t\n"
    if unicodedata.category(character) in ("Cs", "Cc"):
        return False
    if is_lookless(character) or character.isspace():
        return True
    return can_be_shaped(character) and all(
        face_for(part, Cut(Typeface.SANS), "") is not None for part in drawn(character)
    )
