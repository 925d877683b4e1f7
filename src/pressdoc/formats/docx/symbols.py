"""Characters of symbol fonts, as Unicode has them.

Word sets signs of Symbol, Wingdings and their kin as private-use characters U+F000 to U+F0FF, which mean nothing
outside that font. Mapping: the fonts' code charts as Unicode's own mapping tables and chart names give them, for the
signs that letterheads, lists and contacts use. What is not in the table stays as it is, and is a finding.
"""

from __future__ import annotations

import re
from typing import Final

_PRIVATE: Final = re.compile("[\uf000-\uf0ff]")
_SYMBOL = {
    0x22: "∀", 0x24: "∃", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5C: "∴", 0x5E: "⊥", 0x61: "α", 0x62: "β", 0x63: "χ",
    0x64: "δ", 0x65: "ε", 0x66: "φ", 0x67: "γ", 0x68: "η", 0x6B: "κ", 0x6C: "λ", 0x6D: "μ", 0x6E: "ν", 0x70: "π",
    0x72: "ρ", 0x73: "σ", 0x74: "τ", 0x77: "ω", 0x44: "Δ", 0x47: "Γ", 0x4C: "Λ", 0x50: "Π", 0x53: "Σ", 0x57: "Ω",
    0xA0: "€", 0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xA7: "♣", 0xA8: "♦", 0xA9: "♥", 0xAA: "♠", 0xAB: "↔", 0xAC: "←",
    0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂",
    0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xD0: "∠", 0xD2: "®", 0xD3: "©", 0xD4: "™",
    0xD6: "√", 0xD7: "⋅", 0xDB: "⇔", 0xDC: "⇐", 0xDE: "⇒", 0xE0: "◊", 0xE2: "®", 0xE3: "©", 0xE4: "™", 0xE5: "∑",
    0xF2: "∫",
}  # fmt: skip
_WINGDINGS = {
    0x21: "✏", 0x22: "✂", 0x23: "✁", 0x26: "📖", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x2B: "✉", 0x37: "⌨", 0x38: "🖰",
    0x3A: "💻", 0x3F: "✍", 0x41: "✌", 0x43: "👍", 0x44: "👎", 0x45: "☜", 0x46: "☞", 0x47: "☝", 0x48: "☟", 0x4A: "☺",
    0x4B: "😐", 0x4C: "☹", 0x4E: "☠", 0x51: "✈", 0x52: "☼", 0x54: "❄", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□",
    0x71: "❑", 0x72: "❒", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○",
    0xA3: "◉", 0xA7: "▪", 0xA8: "◻", 0xAA: "✦", 0xAB: "★", 0xAC: "✶", 0xB2: "✧", 0xD8: "➢", 0xDB: "⬅", 0xDC: "➡",
    0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {
    0x27: "📠", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0x98: "●", 0xA2: "■",
    0xA3: "□", 0xAE: "◆",
}  # fmt: skip
_WEBDINGS = {0xC8: "☎", 0xC9: "☎", 0xCA: "📱", 0xCE: "📠", 0x9B: "✉", 0xFC: "🌐", 0x61: "✓", 0x67: "■", 0x6E: "●"}
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "webdings": _WEBDINGS}


def readable(string: str, font: str | None) -> str:
    """Give the string with private-use signs of a symbol font as Unicode's own.

    A sign that no table has is left as it is, and so are those of any other font, or of none.
    """
    table = _FONTS.get((font or "").lower())
    if table is None or not _PRIVATE.search(string):
        return string
    return _PRIVATE.sub(lambda match: table.get(ord(match[0]) - 0xF000, match[0]), string)


def unreadable(string: str) -> set[str]:
    """Give the characters of the string that mean something in a symbol font only."""
    return set(_PRIVATE.findall(string))
