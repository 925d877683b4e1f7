"""List labels: what numbering.xml makes of a paragraph's list and level (ECMA-376 Part 1, 17.9).

Counters are one for each abstract list and level. A level starts anew below a shallower one, where its list says so
(`startOverride`), or never (`lvlRestart` 0).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from pressdoc.formats.docx.ooxml import VAL, Element, is_on, number, w
from pressdoc.formats.docx.styling import lettering_of
from pressdoc.formats.docx.symbols import readable

_DEEPEST = 8
_PLACE = re.compile(r"%([1-9])")


@frozen(kw_only=True)
class Level:
    """One level of a list. `text` is the label's pattern, "%1." for the number of level 1 and a stop."""

    start: int = 1
    kind: str = "decimal"
    text: str = ""
    restarts_after: int | None = None
    legal: bool = False
    style: str | None = None


@frozen
class Lists:
    """The lists of one document: abstract id and levels by list id; `starts`: levels whose counting a list overrides."""

    levels: dict[int, dict[int, Level]] = field(factory=dict)
    abstracts: dict[int, int] = field(factory=dict)
    starts: dict[int, dict[int, int]] = field(factory=dict)

    def level_of_style(self, list_id: int, style: str | None) -> int:
        """Give the level that is bound to a paragraph style, 0 where none is."""
        levels = self.levels.get(list_id, {})
        return next((at for at, level in levels.items() if style is not None and level.style == style), 0)


def lists_of(root: Element) -> Lists:
    """Give the lists that a numbering.xml defines."""
    abstracts: dict[int, dict[int, Level]] = {}
    styled: dict[str, int] = {}
    borrowed: dict[int, str] = {}
    lists = Lists()
    for child in root:
        if child.tag == w("abstractNum"):
            identity = number(child.get(w("abstractNumId")))
            if identity is None:
                continue
            abstracts[identity] = dict(_levels(child))
            for link, kept in ((w("styleLink"), styled), (w("numStyleLink"), borrowed)):
                if (named := child.find(link)) is not None and (name := named.get(VAL)):
                    if kept is styled:
                        styled[name] = identity
                    else:
                        borrowed[identity] = name
        elif child.tag == w("num"):
            _take_list(child, lists)
    for identity, name in borrowed.items():
        abstracts[identity] = abstracts.get(styled.get(name, identity), {})
    for list_id, abstract in lists.abstracts.items():
        own = lists.levels.get(list_id, {})
        lists.levels[list_id] = {**abstracts.get(abstract, {}), **own}
    return lists


def _take_list(element: Element, lists: Lists) -> None:
    list_id = number(element.get(w("numId")))
    abstract = element.find(w("abstractNumId"))
    if list_id is None or abstract is None or (identity := number(abstract.get(VAL))) is None:
        return
    lists.abstracts[list_id] = identity
    for override in element.iterchildren(w("lvlOverride")):
        at = number(override.get(w("ilvl"))) or 0
        start = override.find(w("startOverride"))
        if start is not None and (value := number(start.get(VAL))) is not None:
            lists.starts.setdefault(list_id, {})[at] = value
        lists.levels.setdefault(list_id, {}).update(_levels(override))


def _levels(element: Element) -> Iterator[tuple[int, Level]]:
    for child in element.iterchildren(w("lvl")):
        at = number(child.get(w("ilvl")))
        if at is not None and 0 <= at <= _DEEPEST:
            yield at, _level(child)


def _level(element: Element) -> Level:
    said: dict[str, Any] = {}
    font = None
    for child in element:
        tag, value = child.tag, child.get(VAL)
        if tag in _TEXTS:
            said[_TEXTS[tag]] = value or ""
        elif tag in _NUMBERS:
            said[_NUMBERS[tag]] = number(value)
        elif tag == _LEGAL:
            said["legal"] = is_on(child)
        elif tag == _LETTERS_OF:
            font = lettering_of(child)[0].font
    return Level(
        start=1 if said.get("start") is None else said["start"],
        kind=said.get("kind") or "decimal",
        text=readable(said.get("text", ""), font),
        restarts_after=said.get("restarts_after"),
        legal=said.get("legal", False),
        style=said.get("style"),
    )


_TEXTS = {w("numFmt"): "kind", w("lvlText"): "text", w("pStyle"): "style"}
_NUMBERS = {w("start"): "start", w("lvlRestart"): "restarts_after"}
_LEGAL, _LETTERS_OF = w("isLgl"), w("rPr")


class Counter:
    """Labels in document order: the one thing here that changes, once for each item."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists
        self._counts: dict[int, list[int | None]] = {}
        self._begun: set[tuple[int, int]] = set()

    def label(self, list_id: int, at: int) -> str:
        """Give the label of the next item of this list and level, and count it. "" where it prints none."""
        levels = self._lists.levels.get(list_id)
        if not levels:
            return ""
        at = max(0, min(_DEEPEST, at))
        level = levels.get(at, Level())
        counts = self._counts.setdefault(self._lists.abstracts[list_id], [None] * (_DEEPEST + 1))
        override = self._lists.starts.get(list_id, {}).get(at)
        if override is not None and (list_id, at) not in self._begun:
            counts[at] = override
        elif counts[at] is None:
            counts[at] = override if override is not None else level.start
        else:
            counts[at] = (counts[at] or 0) + 1
        self._begun.add((list_id, at))
        for deeper in range(at + 1, _DEEPEST + 1):
            if _starts_anew(levels.get(deeper, Level()), at):
                counts[deeper] = None
        return _label(level, levels, counts)


def _starts_anew(deeper: Level, at: int) -> bool:
    """Tell whether a level starts again after an item of level `at`, which is shallower."""
    return deeper.restarts_after is None or at < deeper.restarts_after


def _label(level: Level, levels: dict[int, Level], counts: list[int | None]) -> str:
    if level.kind == "bullet":
        return level.text
    if level.kind == "none":
        return _PLACE.sub("", level.text)

    def place(match: re.Match[str]) -> str:
        one = int(match[1]) - 1
        said = levels.get(one, Level())
        count = counts[one] if counts[one] is not None else said.start
        return numeral(count or 0, "decimal" if level.legal and said.kind != "decimalZero" else said.kind)

    return _PLACE.sub(place, level.text)


_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LETTERS = {
    "Letter": "abcdefghijklmnopqrstuvwxyz",
    "russianLower": "абвгдежзиклмнопрстуфхцчшщэюя",
    "russianUpper": "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ",
    "arabicAlpha": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "arabicAbjad": "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
}
_HAN = "零一二三四五六七八九"
_HAN_KINDS = frozenset(
    {"chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting", "taiwaneseCounting",
     "taiwaneseCountingThousand", "japaneseDigitalTenThousand", "koreanDigital2"}
)  # fmt: skip
_FULL_WIDTH = {ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"}
_LARGEST = 5_000


def numeral(value: int, kind: str) -> str:
    """Give the number as its format (ST_NumberFormat) prints it; in figures where the format is not known here."""
    if value < 1 or value > _LARGEST or kind == "decimal":
        return str(value)
    if kind in ("lowerRoman", "upperRoman"):
        return _cased(_roman(value), kind)
    if kind in ("lowerLetter", "upperLetter"):
        return _cased(_repeated(value, _LETTERS["Letter"]), kind)
    if kind in _LETTERS:
        return _repeated(value, _LETTERS[kind])
    if kind == "decimalZero":
        return f"{value:02d}"
    if kind in _HAN_KINDS:
        return _han(value)
    if kind == "decimalEnclosedCircle" and value <= 20:  # noqa: PLR2004 - Unicode has twenty in a row
        return chr(0x245F + value)
    if kind in ("decimalFullWidth", "decimalFullWidth2"):
        return str(value).translate(_FULL_WIDTH)
    return str(value)


def _cased(string: str, kind: str) -> str:
    return string.upper() if kind.startswith("upper") else string


def _roman(value: int) -> str:
    out = ""
    for worth, sign in _ROMAN:
        out += sign * (value // worth)
        value %= worth
    return out


def _repeated(value: int, letters: str) -> str:
    """Give a to z, then aa to zz, as Word counts in letters."""
    rounds, index = divmod(value - 1, len(letters))
    return letters[index] * (rounds + 1)


def _han(value: int) -> str:
    """Give the number in Han figures, up to 99 as people write it (十, 十一, 二十), beyond digit by digit."""
    tens, ones = divmod(value, 10)
    if tens > 9:  # noqa: PLR2004 - two digits
        return "".join(_HAN[int(digit)] for digit in str(value))
    head = ("" if tens == 1 else _HAN[tens]) + "十" if tens else ""
    return head + (_HAN[ones] if ones or not tens else "")
