"""Fields: instructions whose result stands in the text (ECMA-376 Part 1, 17.16). The result is read, never computed."""

from __future__ import annotations

import re

from attrs import define, field

from pressdoc.formats.docx.ooxml import VAL, Element, is_on, number, w

_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')
_ESCAPED = re.compile(r"\\(.)")
_SWITCHES_WITH_VALUE = frozenset({"\\o", "\\t", "\\n", "\\m"})
_BUTTON = re.compile(r"\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*)", re.IGNORECASE | re.DOTALL)


def address_of(instruction: str) -> str | None:
    """Give the address that a HYPERLINK instruction names, a place in the file as "#name"; `None` for other fields."""
    words = [
        (_ESCAPED.sub(r"\1", match[1]), True) if match[1] is not None else (match[2], False)
        for match in _WORD.finditer(instruction)
    ]
    if not words or words[0][0].upper() != "HYPERLINK":
        return None
    address, place, switch = "", "", ""
    for word, is_quoted in words[1:]:
        if not is_quoted and word.startswith("\\"):
            switch = word.lower()
            continue
        if switch == "\\l":
            place = word
        elif switch not in _SWITCHES_WITH_VALUE and not address:
            address = word
        switch = ""
    return address + (f"#{place}" if place else "") or None


@define
class OpenField:
    """A field that has begun: its instruction so far, whether its result has begun, and the address if it is a link."""

    instruction: str = ""
    shown: bool = False
    href: str | None = None
    form: str = ""
    words: int = 0
    swallowed: list[str] = field(factory=list)
    """Words that stand where an instruction should: seen by nobody, unless the field never ends."""

    def begin_result(self) -> None:
        """Note that the instruction is whole."""
        self.shown = True
        self.href = address_of(self.instruction)

    @property
    def button(self) -> str | None:
        """Give the words of a button, which are part of its instruction; `None` for other fields."""
        match = _BUTTON.match(self.instruction)
        return match[1].strip() or None if match else None


def form_words(begin: Element) -> str:
    """Give what a form field of the old kind shows where it has no result: its chosen entry, or its box."""
    data = begin.find(w("ffData"))
    if data is None:
        return ""
    box = data.find(w("checkBox"))
    if box is not None:
        said = box.find(w("checked"))
        said = said if said is not None else box.find(w("default"))
        return "☒" if said is not None and is_on(said) else "☐"
    chosen = data.find(w("ddList"))
    if chosen is None:
        return ""
    entries = [entry.get(VAL) or "" for entry in chosen.iterchildren(w("listEntry"))]
    result = chosen.find(w("result"))
    at = number(result.get(VAL)) or 0 if result is not None else 0
    return entries[at] if 0 <= at < len(entries) else ""


@define
class Fields:
    """The fields that are open at one place of a story; they may run over paragraphs."""

    open: list[OpenField] = field(factory=list)

    @property
    def is_instruction(self) -> bool:
        """Tell whether what comes now is part of an instruction, so that nobody sees it."""
        return bool(self.open) and not all(one.shown for one in self.open)

    @property
    def href(self) -> str | None:
        """Give the address of the innermost open link."""
        return next((one.href for one in reversed(self.open) if one.href is not None), None)
