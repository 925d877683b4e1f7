"""Fonts inside the file: each face once, with only the glyphs that are drawn, and what character each of them is.

Composite fonts (ISO 32000-1, 9.7) whose codes number the characters that are used: so one font has room for all of
Chinese, and two characters that share a glyph keep their own meaning.
"""

from __future__ import annotations

import hashlib
import unicodedata
from struct import pack

from attrs import define, field

from pressdoc.formats.pdf.writing.faces import Face, Program
from pressdoc.formats.pdf.writing.objects import Objects, Value, array, dictionary, name, text

_MOST_IN_A_BLOCK = 100
"""Of a CMap (ISO 32000-1, 9.7.5.4)."""
_SYMBOLIC, _SERIF, _ITALIC = 4, 2, 64


@define(eq=False)
class Font:
    """One face as a font of the file; `label` is what pages call it. Codes count from 1 in order of first use."""

    label: str
    face: Face
    codes: dict[str, int] = field(factory=dict)

    def encoded(self, glyphs: str) -> str:
        """Give the glyphs as a hexadecimal string of their codes."""
        codes = self.codes
        return "".join([f"{codes.setdefault(one, len(codes) + 1):04X}" for one in glyphs])


@define(eq=False)
class Fonts:
    """The fonts of a file, as they come to be used."""

    _fonts: dict[Face, Font] = field(factory=dict)

    def of(self, face: Face) -> Font:
        """Give the font of the face."""
        return self._fonts.setdefault(face, Font(f"F{len(self._fonts) + 1}", face))

    def written(self, objects: Objects) -> str:
        """Add all the fonts to the file, and give the dictionary of them by their labels."""
        return dictionary({font.label: objects.add(_font(font, objects)) for font in self._fonts.values()})


def meaning(glyph: str) -> str:
    """Give the characters of writing that a drawn character stands for: letters, not their forms in a word."""
    is_form = "\ufb50" <= glyph <= "\ufdff" or "\ufe70" <= glyph <= "\ufefc"
    return unicodedata.normalize("NFKC", glyph) if is_form else glyph


def _font(font: Font, objects: Objects) -> str:
    characters = tuple(font.codes)
    program = font.face.program(characters)
    base = name(f"{_tag(font.face, characters)}+{font.face.name}")
    system = dictionary({"Registry": text("Adobe"), "Ordering": text("Identity"), "Supplement": 0})
    widths = array([1, array([font.face.advances[one] for one in characters])])
    descendant: dict[str, Value] = {
        "Type": "/Font",
        "Subtype": "/CIDFontType2",
        "BaseFont": base,
        "CIDSystemInfo": system,
        "FontDescriptor": objects.add(_descriptor(font.face, base, program, objects)),
        "DW": 0,
        "W": widths,
        "CIDToGIDMap": objects.stream(pack(f">{len(program.glyphs) + 1}H", 0, *program.glyphs)),
    }
    return dictionary(
        {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": base,
            "Encoding": "/Identity-H",
            "DescendantFonts": array([objects.add(dictionary(descendant))]),
            "ToUnicode": objects.stream(_to_unicode(characters)),
        }
    )


def _tag(face: Face, characters: tuple[str, ...]) -> str:
    """Give the six letters that name a subset (ISO 32000-1, 9.6.4); the same for the same characters."""
    digest = hashlib.sha256((face.name + "".join(characters)).encode("utf-8", "surrogatepass")).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _descriptor(face: Face, base: str, program: Program, objects: Objects) -> str:
    metrics = face.metrics
    flags = _SYMBOLIC | (_SERIF if metrics.serif else 0) | (_ITALIC if face.italic else 0)
    return dictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": base,
            "Flags": flags,
            "FontBBox": array(metrics.box),
            "ItalicAngle": metrics.angle,
            "Ascent": metrics.ascent,
            "Descent": metrics.descent,
            "CapHeight": metrics.cap_height,
            "StemV": metrics.stem,
            "FontFile2": objects.stream(program.data, Length1=len(program.data)),
        }
    )


def _to_unicode(characters: tuple[str, ...]) -> bytes:
    rows = [
        f"<{code:04X}> <{meaning(one).encode('utf-16-be').hex().upper()}>" for code, one in enumerate(characters, 1)
    ]
    blocks = [rows[start : start + _MOST_IN_A_BLOCK] for start in range(0, len(rows), _MOST_IN_A_BLOCK)]
    body = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{body}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
