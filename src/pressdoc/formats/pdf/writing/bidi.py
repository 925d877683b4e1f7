"""In which order the characters of a line are drawn: the Unicode Bidirectional Algorithm (UAX #9), without embeddings.

Characters that only steer direction are never drawn (see `vocabulary.is_lookless`) and are gone before this is asked.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby

_STRONG = frozenset({"L", "R", "AL"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON"})
_NUMBERS = frozenset({"EN", "AN"})


def first_strong(string: str) -> bool | None:
    """Tell whether the first letter with a direction runs right to left (rule P2); `None` where none has one."""
    kinds = map(unicodedata.bidirectional, string)
    first = next((kind for kind in kinds if kind in _STRONG), None)
    return None if first is None else first != "L"


def levels(string: str, *, right_to_left: bool) -> list[int]:
    """Give the embedding level of each character of a paragraph of that base direction; odd ones run right to left."""
    base = int(right_to_left)
    kinds = [unicodedata.bidirectional(character) or "ON" for character in string]
    _resolve_weak(kinds, "R" if base else "L")
    _resolve_neutral(kinds, "R" if base else "L")
    return [_level(kind, base) for kind in kinds]


def visual_order(string: str, level_of: Sequence[int], *, right_to_left: bool) -> list[int]:
    """Give the indices of a line's characters from left to right; `level_of` are the line's own."""
    found = list(level_of)
    for index in range(len(string) - 1, -1, -1):
        # Rule L1: blanks at the end of a line stand at its end.
        if unicodedata.bidirectional(string[index]) not in ("WS", "S", "B", "BN"):
            break
        found[index] = int(right_to_left)
    order = list(range(len(string)))
    for level in range(max(found, default=0), 0, -1):
        _reverse_runs(order, [found[index] >= level for index in order])
    return order


def _reverse_runs(order: list[int], high: list[bool]) -> None:
    start = 0
    for reversed_, run in groupby(high):
        end = start + len(list(run))
        if reversed_:
            order[start:end] = order[start:end][::-1]
        start = end


def _level(kind: str, base: int) -> int:
    if base:
        return 1 if kind == "R" else 2
    return {"L": 0, "R": 1}.get(kind, 2)


def _resolve_weak(kinds: list[str], base: str) -> None:
    """Apply rules W1 to W7 in place."""
    _apply_marks(kinds, base)
    _apply_arabic_numbers(kinds, base)
    _apply_separators(kinds)
    _apply_terminators(kinds)
    strong = base
    for index, kind in enumerate(kinds):
        if kind in ("L", "R"):
            strong = kind
        elif kind in ("ES", "ET", "CS", "BN"):
            kinds[index] = "ON"
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"


def _apply_marks(kinds: list[str], base: str) -> None:
    before = base
    for index, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[index] = before
        before = kinds[index]


def _apply_arabic_numbers(kinds: list[str], base: str) -> None:
    strong = base
    for index, kind in enumerate(kinds):
        if kind in _STRONG:
            strong = kind
        if kind == "EN" and strong == "AL":
            kinds[index] = "AN"
        elif kind == "AL":
            kinds[index] = "R"


def _apply_separators(kinds: list[str]) -> None:
    for index in range(1, len(kinds) - 1):
        before, kind, after = kinds[index - 1 : index + 2]
        if before == after and ((before == "EN" and kind in ("ES", "CS")) or (before == "AN" and kind == "CS")):
            kinds[index] = before


def _apply_terminators(kinds: list[str]) -> None:
    start = 0
    for terminators, run in groupby(kinds[:], key=lambda kind: kind == "ET"):
        length = len(list(run))
        end = start + length
        if terminators and ("EN" in kinds[max(start - 1, 0) : start] or "EN" in kinds[end : end + 1]):
            kinds[start:end] = ["EN"] * length
        start = end


def _resolve_neutral(kinds: list[str], base: str) -> None:
    """Apply rules N1 and N2 in place: what stands between two equal directions runs as they do, else as the line."""
    start = 0
    for neutral, run in groupby(kinds[:], key=_NEUTRAL.__contains__):
        length = len(list(run))
        end = start + length
        if neutral:
            before = _direction(kinds[start - 1 : start], base)
            after = _direction(kinds[end : end + 1], base)
            kinds[start:end] = [before if before == after else base] * length
        start = end


def _direction(kinds: Sequence[str], base: str) -> str:
    if not kinds:
        return base
    return "R" if kinds[0] in _NUMBERS else kinds[0]
