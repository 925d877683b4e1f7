"""The glyphs of a page, put together to runs of one font on one line."""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections import deque
from collections.abc import Iterator, Sequence
from ctypes import byref, c_double, c_float, c_uint, c_void_p
from itertools import repeat
from typing import TYPE_CHECKING, Any

from .library import Box, Matrix
from .signs import BROKEN, GENERATED, MOST_RUNS, SPENT, UNIT, mended

if TYPE_CHECKING:
    from .documents import Fonts

Edges = tuple[float, float, float, float]
"""Left, bottom, right, top."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LAM_ALEF = re.compile("[\u0622\u0623\u0625\u0627]\u0644")
"""Lam and alef, always drawn as one, the wrong way round."""
_ACCENTS = {
    "`": "\u0300", "´": "\u0301", "^": "\u0302", "ˆ": "\u0302", "˜": "\u0303", "¯": "\u0304", "˘": "\u0306", "˙": "\u0307",
    "¨": "\u0308", "˚": "\u030a", "˝": "\u030b", "ˇ": "\u030c", "¸": "\u0327", "˛": "\u0328",
}  # fmt: skip
_ACCENT = re.compile("[" + re.escape("".join(_ACCENTS)) + "]")
_UNSEEN = frozenset({3, 7})
"""Text rendering modes that draw nothing (ISO 32000-1, table 106)."""
_LEVEL, _NEAR, _BLANK = 0.09, 0.35, 0.8
"""Of the size: glyphs drawn one by one are one run where they are as level and as near, with and without a blank."""
_TOUCHING = 0.12
"""Of the size: glyphs no farther apart than this are in one word."""
_GLYPHS_AN_OBJECT = 4
"""Where there are fewer on average, it is cheaper to ask for each glyph's than for where an object ends."""
_WIDE = 0.5
"""Of the size, a character on average: wider than prose, so there may be gaps in it."""


class Run:
    """Glyphs of one font on one line, in the order they are read."""

    __slots__ = ("angle", "baseline", "bottom", "flags", "font", "left", "mcid", "right", "size", "text", "top")

    def __init__(self, text: str, box: Edges, font: int, mcid: int) -> None:
        self.text = text
        self.left, self.bottom, self.right, self.top = box
        self.font = font
        self.mcid = mcid
        self.baseline, self.size, self.angle, self.flags = self.bottom, self.top - self.bottom, 0, 0

    def numbers(self) -> tuple[int, ...]:
        """Give lengths in units, font, marked content, angle and whether it is hidden, in that order."""
        lengths = (self.left, self.bottom, self.right, self.top, self.baseline, self.size)
        return (*(whole(length) for length in lengths), self.font, self.mcid, self.angle, self.flags)


def whole(length: float) -> int:
    """Give the length in units; 0 for what no page can have."""
    return round(length * UNIT) if math.isfinite(length) and abs(length) < 1e7 else 0  # noqa: PLR2004 - no page is larger


def goes_on(last: Run, left: float, bottom: float, gap: str) -> bool:
    """Tell whether a glyph with these edges comes right after the run, on its line."""
    near = (_BLANK if gap else _NEAR) * last.size
    return abs(bottom - last.bottom) < _LEVEL * last.size and -_NEAR * last.size < left - last.right < near


class Drawn:
    """The glyphs of a page that is drawn glyph by glyph: what each is asked for, fetched for all of them at once."""

    def __init__(self, library: Any, text_page: Any, objects: list[Any], fonts: Fonts) -> None:
        self.objects = objects
        held = (c_float * (4 * len(objects)))()
        places = map(byref, repeat(held), range(0, ctypes.sizeof(held), 16))
        deque(map(library.FPDFText_GetLooseCharBox, repeat(text_page), range(len(objects)), places), maxlen=0)
        edges = memoryview(held).cast("B").cast("f").tolist()
        self.lefts, self.tops, self.rights, self.bottoms = edges[::4], edges[1::4], edges[2::4], edges[3::4]
        self.mcids = list(map(library.FPDFPageObj_GetMarkedContentID, objects))
        handles = list(map(library.FPDFTextObj_GetFont, objects))
        numbers = {font: fonts.number(font) for font in dict.fromkeys(handles) if font}
        self.fonts = list(map(numbers.get, handles))

    def box(self, index: int) -> Edges:
        """Give the box that the font keeps for the glyph."""
        return (self.lefts[index], self.bottoms[index], self.rights[index], self.tops[index])

    def added(self, run: Run, text: str, start: int) -> int:
        """Put to the run the glyphs from this one on that are objects of their own and go on with it; give the next."""
        objects, fonts, mcids, lefts, bottoms, rights = (
            self.objects, self.fonts, self.mcids, self.lefts, self.bottoms, self.rights,
        )  # fmt: skip
        added: list[str] = []
        gap, end = "", start
        for index in range(start, len(objects) - 1):
            found = objects[index]
            if not found and text[index] not in "\r\n":
                gap = GENERATED
                continue
            if found == objects[index + 1] or fonts[index] != run.font or mcids[index] != run.mcid:
                break
            if text[index] == SPENT or not goes_on(run, lefts[index], bottoms[index], gap):
                break
            added.append(gap + text[index])
            run.right = max(run.right, rights[index])
            gap, end = "", index + 1
        run.text += "".join(added)
        return end


class Spoken:
    """What a marked content says by ActualText, and what its glyphs say."""

    __slots__ = ("actual", "glyphs")

    def __init__(self, actual: str) -> None:
        self.actual = actual
        self.glyphs = ""


class Glyphs:
    """One page being read."""

    def __init__(self, library: Any, page: Any, fonts: Fonts, spoken: dict[Any, Spoken]) -> None:
        self.library = library
        self.fonts = fonts
        self.spoken = spoken
        self.text_page = c_void_p(library.FPDFText_LoadPage(page))
        self.count = max(0, library.FPDFText_CountChars(self.text_page))
        self.text = self._text()
        self.is_turned = _RIGHT_TO_LEFT.search(self.text) is not None
        self.box = Box()
        self.at_box = byref(self.box)
        few = self.count < _GLYPHS_AN_OBJECT * library.FPDFPage_CountObjects(page)
        self.objects = self.every_object() if few or self.is_turned else None
        self.drawn = Drawn(library, self.text_page, self.objects, fonts) if few and self.objects else None
        self.at = 0
        self.settle()

    def every_object(self) -> list[Any]:
        """Give the text object of each glyph."""
        return list(map(self.library.FPDFText_GetTextObject, repeat(self.text_page), range(self.count)))

    def _text(self) -> str:
        """Give the page's characters, one for each index of PDFium's."""
        buffer = ctypes.create_string_buffer(2 * (self.count + 1))
        written = self.library.FPDFText_GetText(self.text_page, 0, self.count, buffer)
        raw = buffer.raw[: 2 * max(0, written - 1)]
        # Beyond the first plane PDFium counts two halves, each a character: `mended` puts them together when all is told.
        text = raw.decode("utf-16-le", "surrogatepass")
        text = "".join(map(chr, memoryview(raw).cast("H"))) if len(text) != self.count else text
        if len(text) != self.count:
            unicode, page = self.library.FPDFText_GetUnicode, self.text_page
            codes = [unicode(page, index) for index in range(self.count)]
            text = "".join(chr(code) if code < 0x110000 else "\ufffd" for code in codes)  # noqa: PLR2004
        # What PDFium says of a hyphen differs from version to version; what it says of nothing must not look like ours.
        return text.replace("\ufffe", BROKEN).replace(GENERATED, "\ufffd")

    def close(self) -> None:
        """Let go of the page's text, which must not outlive the page."""
        self.library.FPDFText_ClosePage(self.text_page)

    def settle(self) -> None:
        """Put right what PDFium cannot know: the order within a ligature it turned round, accents drawn by themselves."""
        letters = list(self.text)
        if self.is_turned:
            for match in _LAM_ALEF.finditer(self.text):
                at = match.start()
                if self.glyph_box(at) == self.glyph_box(at + 1):
                    letters[at : at + 2] = letters[at + 1], letters[at]
        for match in _ACCENT.finditer(self.text):
            base = self.below(match.start())
            if base is not None:
                whole = unicodedata.normalize("NFC", letters[base].replace("ı", "i") + _ACCENTS[match[0]])
                if len(whole) == 1:
                    letters[base], letters[match.start()] = whole, SPENT
        self.text = "".join(letters)

    def below(self, accent: int) -> int | None:
        """Give the letter under an accent that has a glyph of its own, as old TeX fonts have; `None` for none."""
        left, bottom, right, top = self.glyph_box(accent)
        middle, low = (left + right) / 2, bottom + (top - bottom) / 3
        found = int(self.library.FPDFText_GetCharIndexAtPos(self.text_page, middle, low, 0.5, 0.5))
        if found in (-1, -3, accent) or not 0 <= found < self.count or not self.text[found].isalpha():
            return None
        box = self.glyph_box(found)
        return found if box[0] < middle < box[2] and abs(box[1] - bottom) < (top - bottom) / 2 else None

    def glyph_box(self, index: int) -> Edges:
        """Give the box that the font keeps for the glyph, whatever its own height."""
        if self.drawn is not None:
            return self.drawn.box(index)
        self.library.FPDFText_GetLooseCharBox(self.text_page, index, self.at_box)
        box = self.box
        return (box.left, box.bottom, box.right, box.top)

    def spans(self) -> Iterator[tuple[Any, int, int, str]]:
        """Give each stretch of characters of one text object: object, first, one past the last, what parts it.

        Who takes more than the stretch moves `at`, the first character not yet given.
        """
        gap = ""
        while self.at < self.count:
            start = self.at
            found = self.object_at(start)
            self.at = end = self.end_of(found, start)
            if found:
                yield found, start, end, gap
                gap = ""
            elif any(sign in "\r\n" for sign in self.text[start:end]):
                gap = "\n"
            else:
                gap = gap or GENERATED

    def object_at(self, index: int) -> Any:
        """Give the text object that the glyph is of, `None` for a blank that PDFium put there."""
        if self.objects is not None:
            return self.objects[index]
        return self.library.FPDFText_GetTextObject(self.text_page, index)

    def end_of(self, found: Any, start: int) -> int:
        """Give the place past the last of the characters from this one on that are of the object."""
        if self.objects is None:
            return self.end_by_leap(found, start) if found else start + 1
        end = start + 1
        while end < self.count and self.objects[end] == found:
            end += 1
        return end

    def end_by_leap(self, found: Any, start: int) -> int:
        """Give the end of the stretch in few probes; objects lie one after the other where all is left to right."""
        object_at, page, count = self.library.FPDFText_GetTextObject, self.text_page, self.count
        last, step = start, 1
        while last + step < count and object_at(page, last + step) == found:
            last += step
            step *= 2
        while step > 1:
            step //= 2
            if last + step < count and object_at(page, last + step) == found:
                last += step
        return last + 1

    def runs(self) -> list[Run]:
        """Give the page's runs in the order of the file."""
        mcid_of, font_of = self.library.FPDFPageObj_GetMarkedContentID, self.library.FPDFTextObj_GetFont
        runs: list[Run] = []
        last: Run | None = None
        before_accent: str | None = None
        for found, start, end, gap in self.spans():
            font, mcid = self.fonts.number(font_of(found)), mcid_of(found)
            if self.spoken and found in self.spoken:
                self.spoken[found].glyphs += self.text[start:end]
            if not self.text[start:end].strip(SPENT):
                before_accent = before_accent or gap
                continue
            box = self.glyph_box(start)
            if before_accent is not None and last is not None:
                # The pen went back for an accent, which is no blank; one before the accent is.
                touches = abs(box[0] - last.right) < _TOUCHING * last.size
                gap = "" if touches else gap or before_accent  # noqa: PLW2901 - as it says
            before_accent = None
            if (
                last is not None
                and gap != "\n"
                and last.font == font
                and last.mcid == mcid
                and goes_on(last, *box[:2], gap)
            ):
                last.text += gap + (
                    self.text[start] if end == start + 1 else self.told_blanks(self.text[start:end], start)
                )
                last.right = max(last.right, box[2] if end == start + 1 else self.glyph_box(end - 1)[2])
                continue
            for first, after in self.parts(start, end, box):
                last = self.run(found, first, after, gap if first == start else GENERATED, font, mcid)
                runs.append(last)
            if len(runs) > MOST_RUNS:
                break
            if self.drawn is not None and last is not None and not self.spoken:
                self.at = self.drawn.added(last, self.text, self.at)
        for run in runs:
            run.text = mended(run.text)
        return runs

    def parts(self, start: int, end: int, box: Edges) -> list[tuple[int, int]]:
        """Cut the characters of an object where a gap as between columns is in it."""
        if end - start < 3:  # noqa: PLR2004 - no room for a gap
            return [(start, end)]
        size = abs(box[3] - box[1])
        if abs(self.glyph_box(end - 1)[2] - box[0]) < _WIDE * size * (end - start):
            return [(start, end)]
        cuts = [start]
        for match in re.finditer(r"[ \xa0\x1f]+", self.text[start:end]):
            before, after = start + match.start() - 1, start + match.end()
            if before >= start and after < end and self.glyph_box(after)[0] - self.glyph_box(before)[2] > 1.5 * size:
                cuts.append(after)
        return list(zip(cuts, [*cuts[1:], end], strict=True))

    def run(self, found: Any, start: int, end: int, gap: str, font: Any, mcid: int) -> Run:  # noqa: PLR0913 - a run's parts
        """Give the run of these glyphs of one object, with its place and look."""
        places = self.places(start, end)
        told = self.told_blanks(self.text[start:end], start)
        raw = "".join([told[place - start] for place in places])
        lead, tail = (len(raw) - len(raw.lstrip()), len(raw.rstrip())) if raw.strip() else (0, len(raw))
        one, other = self.glyph_box(places[lead]), self.glyph_box(places[tail - 1])
        box = (min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3]))
        run = Run((gap if gap == GENERATED else "") + raw, box, font, mcid)
        self.measure(run, found, places[lead])
        return run

    def places(self, start: int, end: int) -> Sequence[int]:
        """Give the glyphs in the order in which they are read.

        Amid right-to-left writing PDFium turns round the parts of an address, which runs from left to right as it stands.
        """
        text = self.text[start:end]
        if not self.is_turned or not any(map(str.isalpha, text)) or _RIGHT_TO_LEFT.search(text):
            return range(start, end)
        boxes = {place: self.glyph_box(place) for place in range(start, end)}
        _, bottom, _, top = boxes[start]
        if any(abs(box[1] - bottom) > _LEVEL * (top - bottom) for box in boxes.values()):
            return range(start, end)
        return sorted(boxes, key=lambda place: boxes[place][0])

    def told_blanks(self, raw: str, start: int) -> str:
        """Give the characters with the blanks that no font drew told from those that one did."""
        if " " not in raw:
            return raw
        is_generated, page = self.library.FPDFText_IsGenerated, self.text_page
        told = list(raw)
        at = raw.find(" ")
        while at >= 0:
            if is_generated(page, start + at):
                told[at] = GENERATED
            at = raw.find(" ", at + 1)
        return "".join(told)

    def measure(self, run: Run, found: Any, index: int) -> None:
        """Put to the run what its first letter tells: baseline, size, angle, and whether it is drawn at all."""
        library, page = self.library, self.text_page
        x, y, matrix = c_double(), c_double(), Matrix()
        library.FPDFText_GetCharOrigin(page, index, byref(x), byref(y))
        library.FPDFText_GetMatrix(page, index, byref(matrix))
        run.baseline = y.value
        run.size = library.FPDFText_GetFontSize(page, index) * math.hypot(matrix.c, matrix.d)
        run.angle = round(math.degrees(math.atan2(matrix.b, matrix.a)))
        red, green, blue, alpha = c_uint(), c_uint(), c_uint(), c_uint(255)
        library.FPDFPageObj_GetFillColor(found, byref(red), byref(green), byref(blue), byref(alpha))
        run.flags = int(library.FPDFTextObj_GetTextRenderMode(found) in _UNSEEN or alpha.value == 0)
