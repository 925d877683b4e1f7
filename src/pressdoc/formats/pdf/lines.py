"""Runs side by side are a line; lines one below the other are joined to the text of a passage."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from attrs import define, field

from pressdoc.formats.pdf.letters import is_right_to_left, letters
from pressdoc.formats.pdf.runs import BROKEN, GENERATED, Run
from pressdoc.text import Line as TextLine
from pressdoc.text import Look, Span, normal_line

_RAISED = 0.6
"""Of the size: as far may a raised or lowered sign stand off the baseline."""
_WORD_GAP = 0.15
"""Of the size: glyphs farther apart than this are two words."""
_HYPHENS = (BROKEN, "\u00ad", "-", "\u2010")
_PACKED = re.compile("[\u2e80-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]")
"""Scripts that break lines anywhere, and part no words by blanks (Hangul does, and is not asked)."""
_SOLID = re.compile("[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’—…]")


@define(eq=False, slots=False)
class Line:
    """One line of print: its runs in the order they are read. `main` is the run of which most of it is made.

    The edges are measured once, when the line is made: every line is asked for them a hundred times.
    """

    runs: Sequence[Run]
    main: Run = field(init=False)
    page: int = field(init=False)
    size: float = field(init=False)
    baseline: float = field(init=False)
    left: float = field(init=False)
    right: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        first = self.runs[0]
        self.page, self.left, self.right, self.main = first.page, first.left, first.right, first
        if len(self.runs) > 1:
            self.main = max(self.runs, key=lambda run: len(run.text.strip()) * run.size**2)
            self.left = min(run.left for run in self.runs)
            self.right = max(run.right for run in self.runs)
        self.size, self.baseline = self.main.size, self.main.baseline

    @cached_property
    def text(self) -> str:
        """The line's letters; a hyphen at its end as the file has it."""
        return "".join(span.text for span in self.spans).strip()

    @cached_property
    def is_bold(self) -> bool:
        """Tell whether all of it that has letters is bold."""
        lettered = [run for run in self.runs if any(map(str.isalnum, run.text))]
        return bool(lettered) and all(run.font.bold for run in lettered)

    @cached_property
    def is_italic(self) -> bool:
        """Tell whether all of it that has letters is slanted."""
        lettered = [run for run in self.runs if any(map(str.isalnum, run.text))]
        return bool(lettered) and all(run.font.italic for run in lettered)

    @cached_property
    def spans(self) -> list[Span]:
        """The line as spans, words parted by blanks."""
        spans: list[Span] = []
        before: Run | None = None
        backwards = any(is_right_to_left(run.text) for run in self.runs)
        for run in self.runs:
            # PDFium looks for blanks from left to right; amid Arabic it finds them where none are.
            text = letters(run.text.lstrip(GENERATED) if backwards else run.text)
            if before is not None and _is_parted(before, run) and text[:1] != " " and spans[-1].text[-1:] != " ":
                text = " " + text
            spans.append(Span(text, _look(run), run.href))
            before = run
        return spans


def _look(run: Run) -> Look:
    if run.font.bold:
        return Look.STRONG
    return Look.EMPHASIS if run.font.italic else Look.PLAIN


def _is_parted(before: Run, run: Run) -> bool:
    gap = max(run.left - before.right, before.left - run.right)
    if gap <= _WORD_GAP * min(before.size, run.size):
        return False
    return not (_SOLID.match(before.text[-1:]) and _SOLID.match(run.text[:1]) and gap < run.size)


def lines_in_order(runs: Iterable[Run]) -> list[Line]:
    """Give the lines of runs that are in reading order, as the structure tree has them."""
    groups: list[list[Run]] = []
    for run in runs:
        if groups and _is_beside(groups[-1][-1], run):
            groups[-1].append(run)
        else:
            groups.append([run])
    backwards = (any(is_right_to_left(run.text) for run in group) for group in groups)
    ordered = (in_reading_order(group) if back else group for group, back in zip(groups, backwards, strict=True))
    return [line for line in map(Line, ordered) if line.text]


def in_reading_order(runs: Sequence[Run]) -> list[Run]:
    """Give the runs of a line in the order in which they are read, whichever way its script runs.

    From right to left stand words and numbers, group by group; what is written from left to right amid them keeps its
    own order.
    """
    if not any(is_right_to_left(run.text) for run in runs):
        return sorted(runs, key=lambda run: run.left)
    ordered: list[Run] = []
    forward: list[Run] = []
    for run in sorted(runs, key=lambda run: -run.right):
        if _FORWARD.search(run.text) or (
            forward and not is_right_to_left(run.text) and _FORWARD.search(forward[0].text)
        ):
            forward.insert(0, run)
            continue
        ordered += forward
        forward = []
        ordered.append(run._replace(text=_backwards(run.text)) if _NUMBERS.fullmatch(run.text) else run)
    return ordered + forward


def _backwards(numbers: str) -> str:
    """Give groups of figures that were drawn from left to right in the order in which they are read."""
    return "".join(reversed(_BLANKS.split(numbers)))


def _is_beside(last: Run, run: Run) -> bool:
    """Tell whether the run goes on with the line that ends with the other."""
    if run.page != last.page:
        return False
    largest = max(last.size, run.size)
    if abs(run.baseline - last.baseline) > _RAISED * largest:
        return False
    if abs(run.baseline - last.baseline) < 0.1 * largest:
        return True
    return run.left > last.left or is_right_to_left(run.text)


_WIDE_SIGNS = frozenset("。，、！？：；（）「」『』【】《》〈〉")


_FORWARD = re.compile("[A-Za-z\u00c0-\u058f]")
_BLANKS = re.compile(rf"([ {GENERATED}]+)")
_NUMBERS = re.compile(rf"[\d.,:/+%()-]+(?:[ {GENERATED}]+[\d.,:/+%()-]+)+[ {GENERATED}]*")
_NUMERAL = re.compile(
    "(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine)"
    "|(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante)"
    "-(?:et|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)"
)
"""Numbers that English and French always write with a hyphen."""


class Words:
    """The words of a document that stand whole within a line, by which a hyphen at a line's end is judged."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self.whole: Counter[str] = Counter()
        for line in lines:
            self.whole.update(word.casefold() for word in re.findall(r"\w+(?:[-\u2010\u2011]\w+)*", line.text)[:-1])
        self.has_real_hyphens = any("\u2010" in line.text[:-1] for line in lines)

    def keeps_hyphen(self, head: str, tail: str, sign: str) -> bool:
        """Tell whether the hyphen between the end of one line and the start of the next belongs to the word."""
        before, after = re.search(r"[\w-]*\Z", head), re.match(r"\w*", tail)
        one, other = before[0] if before else "", after[0] if after else ""
        if not one or not other:
            return True
        if f"{one}-{other}".casefold() in self.whole:
            return True
        if f"{one}{other}".casefold() in self.whole:
            return False
        if one[-1].isdigit() or not other[0].islower() or _NUMERAL.fullmatch(f"{one}-{other}".casefold()):
            return True
        if sign == "\u2010" and not self.has_real_hyphens:
            return False
        return "-" in one and self.whole[other.casefold()] > 0


def joined(lines: Sequence[Line], words: Words) -> TextLine:
    """Give the lines as one, hyphenation undone, no blank where the script has none."""
    spans: list[Span] = []
    for line in lines:
        piece = [span for span in line.spans if span.text]
        if spans and piece:
            _bind(spans, piece, words)
        spans += piece
    if spans and spans[-1].text.rstrip()[-1:] == BROKEN:
        spans[-1] = spans[-1].saying(spans[-1].text.rstrip()[:-1] + "-")
    return normal_line(tuple(span.saying(span.text.replace(BROKEN, "-")) for span in spans))


def _bind(spans: list[Span], piece: list[Span], words: Words) -> None:
    """Bring the end of the text so far and the start of its next line together."""
    piece[0] = piece[0].saying(piece[0].text.lstrip())
    while spans and not spans[-1].text.rstrip():
        spans.pop()
    if not spans:
        return
    end, start = spans[-1].text.rstrip(), piece[0].text
    if end[-1:] in _HYPHENS and (end[-2:-1].isalnum() or (len(end) == 1 and len(spans) > 1)):
        head = "".join(span.text for span in spans[-3:]).rstrip()[:-1]
        if end[-1:] == "\u00ad" or not words.keeps_hyphen(head, start, end[-1]):
            spans[-1] = spans[-1].saying(end[:-1])
        else:
            spans[-1] = spans[-1].saying(end[:-1] + ("-" if end[-1] in (BROKEN, "\u00ad") else end[-1]))
    elif _is_solid(end, start):
        spans[-1] = spans[-1].saying(end)
    else:
        spans[-1] = spans[-1].saying(end + " ")


def _is_solid(end: str, start: str) -> bool:
    """Tell whether two lines meet within a script that parts no words, or after a sign that brings its own space."""
    if end[-1:] in _WIDE_SIGNS or start[:1] in _WIDE_SIGNS:
        return True
    if _PACKED.match(end[-1:]) and _PACKED.match(start[:1]):
        return not ("\uac00" <= end[-1] <= "\ud7a3" or "\uac00" <= start[0] <= "\ud7a3")
    solid = _SOLID.match(end[-1:]) is not None and _SOLID.match(start[:1]) is not None
    return solid and bool(_PACKED.search(end[-3:]) or _PACKED.search(start[:3]))


def sized(lines: Iterable[Line]) -> float:
    """Give the size in which most of the letters are set."""
    weights: Counter[float] = Counter()
    for line in lines:
        for run in line.runs:
            weights[round(run.size, 1)] += len(run.text)
    return weights.most_common(1)[0][0] if weights else 10.0
