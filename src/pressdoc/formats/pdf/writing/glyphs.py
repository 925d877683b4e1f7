"""Whether every character of a page can be drawn: asked before anything is laid out, and answered by name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from pressdoc import shapes
from pressdoc.errors import InvalidRelease
from pressdoc.formats.pdf.writing.faces import Cut, face_for
from pressdoc.formats.pdf.writing.shaping import can_be_shaped, drawn
from pressdoc.manuscript import Manuscript, Passage
from pressdoc.reading import Typeface

_MOST_NAMED = 8


def check_glyphs(manuscript: Manuscript, letters: str) -> None:
    """Return if every character of the manuscript can be drawn; raise `InvalidRelease` naming those that cannot.

    `letters` are those preferred by the language of the release (`faces.letters_of`).
    """
    used = {character for passage in manuscript.passages for string in _strings(passage) for character in string}
    lacking = sorted(character for character in used if not _can_be_drawn(character, letters))
    if lacking:
        named = ", ".join(
            f"U+{ord(one):04X} {unicodedata.name(one, 'without a name')}" for one in lacking[:_MOST_NAMED]
        )
        more = f" and {len(lacking) - _MOST_NAMED} more" if len(lacking) > _MOST_NAMED else ""
        raise InvalidRelease("text", f"{_reason(lacking)}: {named}{more}; {_remedy(lacking)}")


def _strings(passage: Passage) -> Iterable[str]:
    yield passage.text.string
    match passage.shape:
        case shapes.Table(rows=rows):
            yield from (cell.string for row in rows for cell in row)
        case shapes.Item(marker=marker):
            yield marker
        case shapes.Figure(alt=alt, href=href):
            yield from (alt or "", href or "")


def _can_be_drawn(character: str, letters: str) -> bool:
    if character.isascii():
        return character.isprintable() or character.isspace()
    return all(
        part.isspace()
        or (unicodedata.category(part) != "Cs" and face_for(part, Cut(Typeface.SANS), letters) is not None)
        for part in drawn(character)
    )


def _reason(lacking: list[str]) -> str:
    if any(not can_be_shaped(one) for one in lacking):
        return "characters of a script that this version cannot set, or without a font"
    return "characters that no font has"


def _remedy(lacking: list[str]) -> str:
    if any(unicodedata.east_asian_width(one) in ("W", "F") and one.isalpha() for one in lacking):
        return "install one that has them, or pip install 'pressdoc[fonts]' for Chinese, Japanese and Korean"
    return "install a font that has them, or take them out"
