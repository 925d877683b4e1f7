"""Make the fonts that the wheel carries, `src/pressdoc/formats/pdf/faces/`, out of the variable fonts of their makers.

    pip install fontpkg-noto-sans fontpkg-noto-serif fontpkg-jetbrains-mono pylopdf-fonts-ar
    python scripts/make_fonts.py

Each is one static instance with all its letters of Latin, Greek and Cyrillic, or Arabic, and the signs of print. Hints
and layout tables go: no writer of ours looks at them. All are under the SIL Open Font Licence, which lies beside them.
"""

from __future__ import annotations

import unicodedata
from importlib.resources import files
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

TARGET = Path(__file__).resolve().parents[1] / "src" / "pressdoc" / "formats" / "pdf" / "faces"
REGULAR, BOLD = 400, 700
FACES = {
    "NotoSans-Regular": ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf", REGULAR),
    "NotoSans-Bold": ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf", BOLD),
    "NotoSans-Italic": ("fontpkg_noto_sans", "files/NotoSans-Italic[wdth,wght].ttf", REGULAR),
    "NotoSerif-Regular": ("fontpkg_noto_serif", "files/NotoSerif[wdth,wght].ttf", REGULAR),
    "NotoSerif-Bold": ("fontpkg_noto_serif", "files/NotoSerif[wdth,wght].ttf", BOLD),
    "NotoSerif-Italic": ("fontpkg_noto_serif", "files/NotoSerif-Italic[wdth,wght].ttf", REGULAR),
    "JetBrainsMono-Regular": ("fontpkg_jetbrains_mono", "files/JetBrainsMono[wght].ttf", REGULAR),
    "NotoNaskhArabic-Regular": ("pylopdf_fonts_ar", "NotoNaskhArabic-Variable.ttf", REGULAR),
    "NotoNaskhArabic-Bold": ("pylopdf_fonts_ar", "NotoNaskhArabic-Variable.ttf", BOLD),
}
LICENCES = {
    "OFL-Noto.txt": ("fontpkg_noto_sans", "LICENSE"),
    "OFL-JetBrainsMono.txt": ("fontpkg_jetbrains_mono", "LICENSE"),
}
OTHER_SCRIPTS = ("DEVANAGARI", "VEDIC")
"""Of characters that these fonts have beside our scripts, and that need shaping which the writer does not do."""


def wanted(font: TTFont) -> set[int]:
    """Give the characters to keep: all that are assigned and public, but for the scripts that are not ours."""
    return {
        code
        for code in font.getBestCmap()
        if unicodedata.category(chr(code)) not in ("Cn", "Co", "Cc")
        and not unicodedata.name(chr(code), "").startswith(OTHER_SCRIPTS)
    }


def options() -> subset.Options:
    """Say what a face keeps beside its outlines: names and metrics, nothing else."""
    chosen = subset.Options()
    chosen.hinting = False
    chosen.layout_features = []
    chosen.drop_tables += ["GPOS", "GSUB", "GDEF", "STAT", "MVAR", "HVAR", "gasp", "DSIG", "meta"]
    chosen.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    chosen.recalc_timestamp = False
    return chosen


def static(source: bytes, weight: int, name: str) -> bytes:
    """Give one weight of a variable font as a font of its own, under its name."""
    font = TTFont(BytesIO(source), recalcTimestamp=False)
    axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes} | {"wght": weight}
    font = instancer.instantiateVariableFont(font, axes, inplace=True)
    cutter = subset.Subsetter(options())
    cutter.populate(unicodes=wanted(font))
    cutter.subset(font)
    for record in font["name"].names:
        if record.nameID in (4, 6):
            record.string = name
    out = BytesIO()
    font.save(out, reorderTables=None)
    return out.getvalue()


def main() -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, (package, path, weight) in FACES.items():
        data = static(files(package).joinpath(path).read_bytes(), weight, name)
        (TARGET / f"{name}.ttf").write_bytes(data)
        print(f"{name}: {len(data):,} bytes")
    for name, (package, path) in LICENCES.items():
        (TARGET / name).write_bytes(files(package).joinpath(path).read_bytes())


if __name__ == "__main__":
    main()
