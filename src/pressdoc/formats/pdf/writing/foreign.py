"""Faces that the wheel does not carry: from packages beside ours (the extra `fonts`), or from the machine's fonts.

Whatever a face's outlines are (TrueType, PostScript, variable, in a collection), a glyph is drawn once, turned into the
quadratic curves of TrueType, and kept; a font program is put together from such glyphs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from attrs import define, field, frozen

from pressdoc.formats.pdf.writing.faces import Cut, Face, Metrics, Program
from pressdoc.formats.pdf.writing.truetype import Outline, font_program
from pressdoc.reading import Typeface

_NEVER_EMBEDDED: Final = 0x0002
"""Of OS/2.fsType: the maker forbids it."""
_CURVES_OFF_BY: Final = 0.001
"""How far, of the size, a quadratic curve may lie from the cubic one it stands for."""


@frozen(kw_only=True)
class Source:
    """Where a face may be had: a file in a package, or a file name of a system's fonts. `number`: in a collection."""

    file: str
    package: str | None = None
    number: int = 0
    serif: bool = False
    bold: bool = False


PACKAGED: Final = (
    Source(package="pylopdf_fonts_zh_cn", file="NotoSansSC-Regular.otf"),
    Source(package="pylopdf_fonts_zh_cn", file="NotoSerifSC-Regular.otf", serif=True),
    Source(package="pylopdf_fonts_zh_tw", file="NotoSansTC-Regular.otf"),
    Source(package="pylopdf_fonts_zh_tw", file="NotoSerifTC-Regular.otf", serif=True),
    Source(package="pylopdf_fonts_jp", file="NotoSansJP-Regular.otf"),
    Source(package="pylopdf_fonts_jp", file="NotoSerifJP-Regular.otf", serif=True),
    Source(package="pylopdf_fonts_ko", file="NotoSansKR-Regular.otf"),
    Source(package="pylopdf_fonts_ko", file="NotoSerifKR-Regular.otf", serif=True),
)
INSTALLED: Final = (
    Source(file="NotoSansCJK-Regular.ttc", number=2),
    Source(file="NotoSansCJK-Bold.ttc", number=2, bold=True),
    Source(file="NotoSerifCJK-Regular.ttc", number=2, serif=True),
    Source(file="NotoSerifCJK-Bold.ttc", number=2, serif=True, bold=True),
    Source(file="SourceHanSansSC-Regular.otf"),
    Source(file="DroidSansFallbackFull.ttf"),
    Source(file="wqy-microhei.ttc"),
    Source(file="PingFang.ttc"),
    Source(file="Hiragino Sans GB.ttc"),
    Source(file="msyh.ttc"),
    Source(file="msyhbd.ttc", bold=True),
    Source(file="simsun.ttc", serif=True),
    Source(file="YuGothM.ttc"),
    Source(file="malgun.ttf"),
    Source(file="NotoSansHebrew-Regular.ttf"),
    Source(file="NotoSansHebrew-Bold.ttf", bold=True),
    Source(file="DejaVuSans.ttf"),
    Source(file="DejaVuSans-Bold.ttf", bold=True),
    Source(file="DejaVuSerif.ttf", serif=True),
    Source(file="DejaVuSerif-Bold.ttf", serif=True, bold=True),
    Source(file="NotoSansSymbols2-Regular.ttf"),
    Source(file="seguisym.ttf"),
    Source(file="Arial Unicode.ttf"),
    Source(file="arial.ttf"),
)
"""File names of fonts with many letters that systems come with: Debian, Fedora, macOS, Windows."""
_OF_LANGUAGE: Final = {"zh": ("SC", "CJK"), "zh-hant": ("TC", "CJK"), "ja": ("JP", "CJK"), "ko": ("KR", "CJK")}


def _font_folders() -> Iterator[Path]:
    home = Path.home()
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"
    elif sys.platform == "darwin":
        yield from (home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts"))
    else:
        yield from (home / ".local/share/fonts", home / ".fonts")
        yield from (Path("/usr/local/share/fonts"), Path("/usr/share/fonts"))


@cache
def _installed_files() -> dict[str, Path]:
    found: dict[str, Path] = {}
    for folder in _font_folders():
        for path in sorted(folder.rglob("*.[to]t[cf]")):
            found.setdefault(path.name, path)
    return found


def _path_of(source: Source) -> Path | None:
    if source.package is None:
        return _installed_files().get(source.file)
    spec = find_spec(source.package)
    places = spec.submodule_search_locations if spec is not None else None
    path = Path(next(iter(places))) / source.file if places else None
    return path if path is not None and path.is_file() else None


@define(eq=False)
class ForeignFace(Face):
    """A face of any kind, read by fontTools."""

    _font: Any = None
    _names: dict[int, str] = field(factory=dict, repr=False)
    _glyphs: Any = None
    _drawn: dict[str, Outline] = field(factory=dict, repr=False)

    @classmethod
    def opened(cls, source: Source, path: Path) -> ForeignFace | None:
        """Open the face; `None` where it cannot be read or its maker forbids to embed it."""
        from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415 - 100 ms, and few documents need it

        try:
            font = TTFont(path, fontNumber=source.number, lazy=True)
            names = font.getBestCmap() or {}
            if font["OS/2"].fsType & _NEVER_EMBEDDED:
                return None
        except (TTLibError, OSError, KeyError):
            return None
        scale = 1000 / font["head"].unitsPerEm
        widths = font["hmtx"].metrics
        advances = {chr(code): widths[name][0] * scale for code, name in names.items()}
        return cls(
            name=path.stem.replace(" ", ""),
            advances=advances,
            metrics=_metrics(font, scale, source),
            bold=source.bold,
            font=font,
            names=names,
            glyphs=font.getGlyphSet(),
        )

    def program(self, characters: tuple[str, ...]) -> Program:
        """Give the face with these characters only."""
        names = [".notdef", *dict.fromkeys(self._names[ord(character)] for character in characters)]
        head, hhea = self._font["head"], self._font["hhea"]
        data = font_program([self._outline(name) for name in names], head.unitsPerEm, hhea.ascent, hhea.descent)
        numbers = {name: number for number, name in enumerate(names)}
        return Program(data=data, glyphs=tuple(numbers[self._names[ord(one)]] for one in characters))

    def _outline(self, name: str) -> Outline:
        if name not in self._drawn:
            from fontTools.pens.cu2quPen import Cu2QuPen  # noqa: PLC0415
            from fontTools.pens.filterPen import DecomposingFilterPen  # noqa: PLC0415
            from fontTools.pens.ttGlyphPen import TTGlyphPen  # noqa: PLC0415

            pen = TTGlyphPen(None)
            most = self._font["head"].unitsPerEm * _CURVES_OFF_BY
            # PostScript outlines run the other way round than TrueType's.
            quadratic = Cu2QuPen(pen, most, reverse_direction="glyf" not in self._font)
            self._glyphs[name].draw(DecomposingFilterPen(quadratic, self._glyphs))
            self._drawn[name] = Outline(pen.glyph().compile(None), self._font["hmtx"].metrics[name][0])
        return self._drawn[name]


def _metrics(font: Any, scale: float, source: Source) -> Metrics:
    head, hhea = font["head"], font["hhea"]
    return Metrics(
        ascent=round(hhea.ascent * scale),
        descent=round(hhea.descent * scale),
        cap_height=round((getattr(font["OS/2"], "sCapHeight", 0) or hhea.ascent * 0.7) * scale),
        box=tuple(round(side * scale) for side in (head.xMin, head.yMin, head.xMax, head.yMax)),
        serif=source.serif,
    )


@cache
def _face_of(source: Source) -> Face | None:
    path = _path_of(source)
    return ForeignFace.opened(source, path) if path is not None else None


@cache
def foreign_face(character: str, cut: Cut, language: str) -> Face | None:
    """Give the face that suits best of all that have the character, `None` where there is none."""
    liked = _OF_LANGUAGE.get(language, ())

    def fitness(source: Source) -> tuple[bool, bool, bool]:
        return (
            not any(sign in source.file for sign in liked),
            source.serif is not (cut.typeface is Typeface.SERIF),
            source.bold is not cut.bold,
        )

    for source in sorted((*PACKAGED, *INSTALLED), key=fitness):
        face = _face_of(source)
        if face is not None and character in face.advances:
            return face
    return None
