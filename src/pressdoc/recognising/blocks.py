"""Which lines read as one paragraph, before anybody knows what they are.

A line goes on with the one above if its first word had no room there, or if the sentence plainly runs on. Some copies put a
blank line after every line; there a blank line parts no more than a line's end does elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from attrs import field, frozen

from pressdoc.manuscript import Role
from pressdoc.recognising import signs
from pressdoc.recognising.units import Unit

_NARROWEST_WRAP, _WIDEST_WRAP = 40, 120
"""No one breaks lines by hand or by mailer at fewer or beyond more characters."""
_FIGURES = re.compile(r"\d+")
_CLOSED = re.compile(r"[.!?。！？؟…][\"”»」』’')\]]*\s*\Z")
_NEAR_THE_EDGE = 0.8
_SHARE_OF_FULL_LINES = 0.2
"""Fewer lines that nearly reach the widest, and the text is a list of short lines, not a wrapped one."""
_RAGGED, _RAGGED_AFTER_STOP = 0.27, 0.3
"""Shares of the width that may stay empty at the end of a line that goes on below."""


@frozen
class Wrapping:
    """How the lines of a text were broken: `width` is the column, 0 for not at all; `spaced`: a blank line after each."""

    width: int = 0
    spaced: bool = False

    @classmethod
    def of(cls, units: Sequence[Unit]) -> Wrapping:
        """Give the wrapping that the lengths of the lines show."""
        lines = [unit for unit in units if unit.is_line]
        lengths = sorted(len(unit.string) for unit in lines)
        if not lengths:
            return cls()
        widest = lengths[int(len(lengths) * 0.95) - 1 if len(lengths) > 20 else -1]  # noqa: PLR2004 - one long address aside
        full = sum(length >= _NEAR_THE_EDGE * widest for length in lengths)
        if not _NARROWEST_WRAP <= widest <= _WIDEST_WRAP or full < _SHARE_OF_FULL_LINES * len(lengths):
            return cls()
        running = [unit for unit in lines if len(unit.string) >= _NEAR_THE_EDGE * widest]
        ended = sum(_is_closed(unit.string) for unit in running)
        alone = sum(unit.opens for unit in lines)
        return cls(widest, spaced=alone > 0.9 * len(lines) and ended < 0.5 * len(running))


def goes_on(before: Unit, unit: Unit, wrapping: Wrapping) -> bool:
    """Tell whether the unit reads on from the line above it."""
    if not (before.is_line and unit.is_line) or before.role is not None or unit.role is not None:
        return False
    if signs.BULLET.match(unit.string) or signs.is_sign(before.string) or signs.is_sign(unit.string):
        return False
    if unit.opens and not wrapping.spaced:
        return _is_broken_off(before.string, unit.string) and not _is_address(before.string.split()[-1])
    if wrapping.width:
        return _is_full(before.string, unit.string, wrapping.width)
    return _is_broken_off(before.string, unit.string) or unit.string[:1] in ",;"


@frozen(kw_only=True)
class Block:
    """Units that read as one: lines of a paragraph, or one passage of another shape. What gets one role.

    `string` is all of it on one line. `opens`: blank space parts it from the block before.
    """

    units: tuple[Unit, ...]
    string: str
    opens: bool
    first: Unit = field(init=False, eq=False, repr=False)
    """The unit that it begins with."""

    @first.default
    def _first(self) -> Unit:
        return self.units[0]

    @property
    def role(self) -> Role | None:
        """The role that the format knows, where it does."""
        return self.first.role


def blocks_of(units: Sequence[Unit]) -> tuple[Block, ...]:
    """Give the blocks in order; every unit is in exactly one."""
    if not units:
        return ()
    wrapping, heads = Wrapping.of(units), _running_heads(units)
    groups = [[units[0]]]
    for (above, before), (here, unit) in pairwise(zip(heads, units, strict=True)):
        if not (above or here) and goes_on(before, unit, wrapping):
            groups[-1].append(unit)
        else:
            groups.append([unit])
    return tuple(
        Block(units=tuple(group), string=" ".join([unit.string for unit in group]), opens=group[0].opens)
        for group in groups
    )


def _running_heads(units: Sequence[Unit]) -> list[bool]:
    """Tell of each line whether it stands three times and more, whatever number it bears: heads and feet of pages."""
    alike = Counter(_opening(unit.string) for unit in units if unit.is_line)
    strings = [_but_for_figures(unit.string) if alike[_opening(unit.string)] > _TWICE else "" for unit in units]
    counts = Counter(string for unit, string in zip(units, strings, strict=True) if unit.is_line)
    return [counts[string] > _TWICE and any(map(str.isalpha, string)) for string in strings]


_TWICE = 2
"""A headline may stand twice."""
_OPENING = 8


def _opening(string: str) -> str:
    """Give what lines that differ in figures alone have in common at their head, seen far sooner than all of it."""
    figure = _FIGURES.search(string, 0, _OPENING)
    return string[: figure.start() if figure else _OPENING]


def _but_for_figures(string: str) -> str:
    return _FIGURES.sub("0", string)


def _is_full(before: str, line: str, width: int) -> bool:
    """Tell whether the first word of the line would not have fitted on the line before, or the sentence goes on."""
    word = line.split(maxsplit=1)[0] if line.split() else ""
    room = width - len(before)
    if room < -_RAGGED * width:  # nobody broke that line
        return _is_small(line)
    if room <= len(word) + 1:
        return True
    if before.isupper() and line.isupper():  # display lines are broken by sense
        return False
    if _is_closed(before):
        return room < _RAGGED_AFTER_STOP * width and _is_small(line)
    return room < _RAGGED * width or _is_small(line)


def _is_broken_off(before: str, line: str) -> bool:
    """Tell whether a line ended within a sentence, as pages copied line by line have it."""
    return _is_small(line) and not _is_closed(before) and before[-1:] not in ":：;"


def _is_closed(line: str) -> bool:
    """Tell whether the line ends with a full stop or the like, be it that of an abbreviation."""
    return _CLOSED.search(line, max(0, len(line) - 8)) is not None


def _is_small(line: str) -> bool:
    """Tell whether the line opens with a word in small letters that is no address."""
    if not line[:1].islower():
        return False
    return not _is_address(line.split(maxsplit=1)[0])


def _is_address(word: str) -> bool:
    return "@" in word or "/" in word or "." in word[:-1]
