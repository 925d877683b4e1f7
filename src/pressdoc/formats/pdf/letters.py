"""What glyphs say, as the letters that a writer would have typed.

Folded are forms that only a font has: f-ligatures, the shapes of Arabic letters, radicals in the place of characters.
What a writer may have meant is kept: a raised or lowered figure, a fraction, a full-width sign.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from pressdoc.formats.pdf.runs import BROKEN, GENERATED

_RADICALS = {
    "⺁": "厂", "⺂": "乛", "⺃": "乚", "⺄": "乙", "⺅": "亻", "⺆": "冂", "⺈": "刀", "⺉": "刂", "⺊": "卜", "⺋": "㔾",
    "⺎": "兀", "⺏": "尣", "⺐": "尢", "⺒": "巳", "⺓": "幺", "⺔": "彑", "⺖": "忄", "⺗": "㣺", "⺘": "扌", "⺙": "攵",
    "⺛": "旡", "⺜": "日", "⺝": "月", "⺞": "歺", "⺟": "母", "⺠": "民", "⺡": "氵", "⺢": "氺", "⺣": "灬", "⺤": "爫",
    "⺥": "爫", "⺦": "丬", "⺧": "牛", "⺨": "犭", "⺩": "王", "⺫": "目", "⺬": "示", "⺭": "礻", "⺯": "糹", "⺰": "纟",
    "⺱": "罓", "⺲": "罒", "⺳": "㓁", "⺶": "羊", "⺹": "耂", "⺺": "肀", "⺻": "聿", "⺼": "肉", "⺾": "艹", "⺿": "艹",
    "⻀": "艹", "⻁": "虎", "⻂": "衤", "⻃": "覀", "⻄": "西", "⻅": "见", "⻆": "角", "⻈": "讠", "⻉": "贝", "⻋": "车",
    "⻌": "辶", "⻍": "辶", "⻎": "辶", "⻏": "阝", "⻐": "钅", "⻑": "長", "⻒": "镸", "⻓": "长", "⻔": "门", "⻖": "阝",
    "⻗": "雨", "⻘": "青", "⻙": "韦", "⻚": "页", "⻛": "风", "⻜": "飞", "⻝": "食", "⻟": "飠", "⻠": "饣", "⻢": "马",
    "⻣": "骨", "⻤": "鬼", "⻥": "鱼", "⻦": "鸟", "⻧": "卤", "⻨": "麦", "⻩": "黄", "⻪": "黾", "⻫": "斉", "⻬": "齐",
    "⻭": "歯", "⻮": "齿", "⻯": "竜", "⻰": "龙", "⻱": "龜", "⻲": "亀", "⻳": "龟",
}  # fmt: skip
"""CJK radicals that no normalisation folds (Unicode, EquivalentUnifiedIdeograph)."""
_LIGATURES = (*range(0xFB00, 0xFB07), *range(0x2F00, 0x2FD6), *range(0xFB50, 0xFDC8), *range(0xFDF0, 0xFDFD))
_SHAPES = (*range(0xFE70, 0xFEFD), *range(0xFB13, 0xFB18), *range(0xFB1D, 0xFB50))
_BULLETS = dict.fromkeys("\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf06e\uf09f\uf02d\u2022", "•")
"""Signs of the symbol fonts of office programs, which lie in the private area."""
_NOTHING = dict.fromkeys((*range(9), *range(0xB, 0x1F), 0x7F, *range(0x80, 0xA0), 0x200B, 0x2060, 0xFEFF, 0xFFFC))
"""Controls, and debris without a look. Joiners and direction marks are letters of some scripts, and stay."""


def _table() -> dict[int, str | None]:
    folded = {code: unicodedata.normalize("NFKC", chr(code)).strip() for code in (*_LIGATURES, *_SHAPES)}
    table: dict[int, str | None] = {code: text for code, text in folded.items() if text}
    table |= {ord(sign): text for sign, text in (_RADICALS | _BULLETS).items()}
    return table | dict.fromkeys(_NOTHING) | {ord(BROKEN): BROKEN, ord(GENERATED): " "}


_TABLE: Final = _table()
_INNER_SOFT_HYPHEN = re.compile("(?<=\\w)\u00ad(?=\\w)")
"""Drawn within a line it is a hyphen, whatever the font calls it."""
_TWO_COMMAS = re.compile(r"(?<![\w,]),,(?=[^\W\d_])")
"""How a low quotation mark is drawn with fonts that have none, such as TeX's first."""
_LETTERS = 4
_CLOSED = re.compile(rf"(?<!\S)[^\W\d_](?:{GENERATED}[^\W\d_]){{{_LETTERS - 1},}}(?!\S)")
"""A word set with space between its letters; no font drew a blank there."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def letters(drawn: str) -> str:
    """Give what the glyphs of a line, or a stretch of one, say."""
    if ",," in drawn:
        drawn = _TWO_COMMAS.sub("„", drawn)
    if drawn.isascii() and drawn.isprintable():
        return drawn
    if drawn.count(GENERATED) >= _LETTERS - 1:
        drawn = _CLOSED.sub(lambda match: match[0].replace(GENERATED, ""), drawn)
    if "\u00ad" in drawn:
        drawn = _INNER_SOFT_HYPHEN.sub("-", drawn)
    return drawn.translate(_TABLE)


def is_right_to_left(string: str) -> bool:
    """Tell whether there is a letter of a script that runs from right to left."""
    return not string.isascii() and _RIGHT_TO_LEFT.search(string) is not None


_SAMPLE = 2_000
"""Characters that are looked at, from all over the text."""
_ENOUGH = 40
_PLAUSIBLE = 0.7


def is_nonsense(string: str) -> bool:
    """Tell whether the text is no writing: the letters that a page shows are mapped to nothing sensible.

    Counted are letters, figures and marks of a known script against controls, private characters and stray symbols.
    """
    seen = [character for character in string[:: 1 + len(string) // _SAMPLE] if not character.isspace()]
    if len(seen) < _ENOUGH:
        return bool(seen) and all(unicodedata.category(c)[0] == "C" or c == "\ufffd" for c in seen)
    good = sum(unicodedata.category(character)[0] in "LNP" for character in seen)
    lettered = sum(character.isalpha() for character in seen)
    return good < _PLAUSIBLE * len(seen) or lettered < (1 - _PLAUSIBLE) * len(seen)
