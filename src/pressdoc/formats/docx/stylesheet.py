"""The style sheet of a document: the template's, in a house's design and for a language.

The template (data/styles.xml) holds sizes for a sans serif face; a serif one looks smaller, Semitic letters smaller
still. Whatever it says of Latin letters is said of Semitic ones too, for which Word has properties of their own.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from string import Template
from typing import Final

from pressdoc.formats.docx.markup import part, value
from pressdoc.formats.docx.tongue import Tongue
from pressdoc.reading import PageDesign, Typeface

RUNNING_SIZE: Final = 21
"""Half points of running text in a sans serif face."""
_SERIF_MORE = 2
_ARABIC_MORE = 3
_SPACED = re.compile(r">\s+<")
_TWINS = re.compile(r'<w:([bi])/>|<w:sz w:val="(\d+)"/>')


def data(name: str) -> bytes:
    """Give the bytes of a file of this package's data."""
    return (files("pressdoc.formats.docx") / "data" / name).read_bytes()


@cache
def _template() -> Template:
    return Template(_SPACED.sub("><", data("styles.xml").decode("utf-8")).strip())


@cache
def stylesheet(design: PageDesign, tongue: Tongue) -> bytes:
    """Give styles.xml for the design and the language."""
    latin, han = tongue.fonts(design.typeface)
    xml = _template().substitute(
        accent=design.accent.upper(),
        latin=latin,
        han=han,
        languages=_languages(tongue),
        bidi="<w:bidi/>" if tongue.right_to_left else "",
        line="300" if tongue.east_asian else "276",
        tight="252",
        seldom="<w:semiHidden/><w:unhideWhenUsed/>",
    )
    return part(_TWINS.sub(lambda match: _twin(match, design, tongue), xml))


def _languages(tongue: Tongue) -> str:
    if tongue.latin is None:
        return ""
    return f'<w:lang w:val="{value(tongue.latin)}" w:eastAsia="{tongue.han}" w:bidi="{value(tongue.semitic)}"/>'


def _twin(match: re.Match[str], design: PageDesign, tongue: Tongue) -> str:
    if match[1]:
        return f"<w:{match[1]}/><w:{match[1]}Cs/>"
    return sized(int(match[2]), design, tongue)


def sized(size: int, design: PageDesign, tongue: Tongue) -> str:
    """Give the properties of letters as large as sans serif ones of that many half points."""
    latin = size + (_SERIF_MORE if design.typeface is Typeface.SERIF else 0)
    semitic = latin + (_ARABIC_MORE if tongue.right_to_left and tongue.semitic != "he-IL" else 0)
    return f'<w:sz w:val="{latin}"/><w:szCs w:val="{semitic}"/>'


def ground(design: PageDesign) -> str:
    """Give the colour of a ground that bears black letters: the design's with nine parts of white."""
    parts = (int(design.accent[at : at + 2], 16) for at in (0, 2, 4))
    return "".join(f"{255 - (255 - part) // 10:02X}" for part in parts)
