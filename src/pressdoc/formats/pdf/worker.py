"""The program that opens PDF files with PDFium: a process of its own, which may die of what it reads.

Run by path, the library's path its one argument. It imports nothing of pressdoc, so it starts in 30 ms and a fault in
it is nobody else's. For each file it is asked by a line of JSON and the file's bytes, and answers a line of JSON a
page, then one that says how it ended. `warden.py` is the other end; the shape of a page's line is that of `runs.py`.
"""

from __future__ import annotations

import ctypes
import json
import math
import re
import sys
import unicodedata
from collections.abc import Iterator
from ctypes import POINTER, byref, c_char_p, c_double, c_float, c_int, c_size_t, c_uint, c_void_p
from typing import Any, BinaryIO

GENERATED = "\x1f"
"""Stands for a blank that PDFium found between two glyphs and no font drew."""
SPENT = "\x1e"
"""Stands for an accent that its letter has taken up."""
BROKEN = "\x02"
"""Stands for a hyphen at a line's end, as PDFium has it."""
UNIT = 100
"""Lengths are whole hundredths of a point."""
MOST_RUNS = 20_000
"""On a page; what has more is no page of text, and not read to its end."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LAM_ALEF = re.compile("[\u0622\u0623\u0625\u0627]\u0644")
"""Lam and alef, always drawn as one, the wrong way round."""
_ACCENTS = {
    "`": "\u0300", "´": "\u0301", "^": "\u0302", "ˆ": "\u0302", "˜": "\u0303", "¯": "\u0304", "˘": "\u0306", "˙": "\u0307",
    "¨": "\u0308", "˚": "\u030a", "˝": "\u030b", "ˇ": "\u030c", "¸": "\u0327", "˛": "\u0328",
}  # fmt: skip
_ACCENT = re.compile("[" + re.escape("".join(_ACCENTS)) + "]")
_TEXT, _PATH, _FORM = 1, 2, 5
_DOT = (1.5, 8.0)
"""Points: between these a thing drawn may be a bullet."""
_UNSEEN = frozenset({3, 7})
"""Text rendering modes that draw nothing (ISO 32000-1, table 106)."""
_DEEPEST_FORM = 20
_LARGE = 256 * 2**20
"""Bytes of memory after which a fresh process is cheaper than this one."""
_LEVEL, _NEAR, _BLANK = 0.09, 0.35, 0.8
"""Of the size: glyphs drawn one by one are one run where they are as level and as near, with and without a blank."""
_WIDE = 0.5
"""Of the size, a character on average: wider than prose, so there may be gaps in it."""


_Edges = tuple[float, float, float, float]


class _Box(ctypes.Structure):
    _fields_ = (("left", c_float), ("top", c_float), ("right", c_float), ("bottom", c_float))


class _Matrix(ctypes.Structure):
    _fields_ = tuple((name, c_float) for name in "abcdef")


_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "FPDF_LoadMemDocument64": (c_void_p, c_char_p, c_size_t, c_char_p),
    "FPDF_GetLastError": (c_uint,),
    "FPDF_GetPageCount": (c_int, c_void_p),
    "FPDF_LoadPage": (c_void_p, c_void_p, c_int),
    "FPDF_ClosePage": (None, c_void_p),
    "FPDF_CloseDocument": (None, c_void_p),
    "FPDF_GetPageBoundingBox": (c_int, c_void_p, POINTER(_Box)),
    "FPDFPage_GetRotation": (c_int, c_void_p),
    "FPDFPage_CountObjects": (c_int, c_void_p),
    "FPDFPage_GetObject": (c_void_p, c_void_p, c_int),
    "FPDFFormObj_CountObjects": (c_int, c_void_p),
    "FPDFFormObj_GetObject": (c_void_p, c_void_p, c_int),
    "FPDFPageObj_GetType": (c_int, c_void_p),
    "FPDFPageObj_GetBounds": (c_int, c_void_p, *(POINTER(c_float),) * 4),
    "FPDFPageObj_CountMarks": (c_int, c_void_p),
    "FPDFPageObj_GetMark": (c_void_p, c_void_p, c_uint),
    "FPDFPageObj_RemoveMark": (c_int, c_void_p, c_void_p),
    "FPDFPageObj_GetMarkedContentID": (c_int, c_void_p),
    "FPDFPageObj_GetFillColor": (c_int, c_void_p, *(POINTER(c_uint),) * 4),
    "FPDFPageObjMark_GetParamStringValue": (c_int, c_void_p, c_char_p, c_void_p, c_size_t, POINTER(c_size_t)),
    "FPDFText_LoadPage": (c_void_p, c_void_p),
    "FPDFText_ClosePage": (None, c_void_p),
    "FPDFText_CountChars": (c_int, c_void_p),
    "FPDFText_GetText": (c_int, c_void_p, c_int, c_int, c_void_p),
    "FPDFText_GetUnicode": (c_uint, c_void_p, c_int),
    "FPDFText_IsGenerated": (c_int, c_void_p, c_int),
    "FPDFText_GetTextObject": (c_void_p, c_void_p, c_int),
    "FPDFText_GetCharIndexAtPos": (c_int, c_void_p, *(c_double,) * 4),
    "FPDFText_GetLooseCharBox": (c_int, c_void_p, c_int, c_void_p),
    "FPDFText_GetCharOrigin": (c_int, c_void_p, c_int, POINTER(c_double), POINTER(c_double)),
    "FPDFText_GetFontSize": (c_double, c_void_p, c_int),
    "FPDFText_GetMatrix": (c_int, c_void_p, c_int, POINTER(_Matrix)),
    "FPDFTextObj_GetFont": (c_void_p, c_void_p),
    "FPDFTextObj_GetTextRenderMode": (c_int, c_void_p),
    "FPDFFont_GetBaseFontName": (c_size_t, c_void_p, c_void_p, c_size_t),
    "FPDFFont_GetFlags": (c_int, c_void_p),
}
_ERRORS = {2: "file", 3: "format", 4: "password", 5: "security", 6: "page"}


def _loaded(path: str) -> Any:
    """Give the library with its functions typed. `PyDLL` keeps the lock of the interpreter, which nobody else wants."""
    library = ctypes.PyDLL(path)
    library.FPDF_InitLibrary()
    for name, (result, *arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class _Run:
    """Glyphs of one font on one line, in the order they are read."""

    __slots__ = ("angle", "baseline", "bottom", "flags", "font", "left", "mcid", "right", "size", "text", "top")

    def __init__(self, text: str, box: _Edges, font: int, mcid: int) -> None:
        self.text = text
        self.left, self.bottom, self.right, self.top = box
        self.font = font
        self.mcid = mcid
        self.baseline, self.size, self.angle, self.flags = self.bottom, self.top - self.bottom, 0, 0

    def numbers(self) -> tuple[int, ...]:
        lengths = (self.left, self.bottom, self.right, self.top, self.baseline, self.size)
        return (*(_whole(length) for length in lengths), self.font, self.mcid, self.angle, self.flags)


def _whole(length: float) -> int:
    return round(length * UNIT) if math.isfinite(length) and abs(length) < 1e7 else 0  # noqa: PLR2004 - no page is larger


def goes_on(last: _Run, box: _Edges, gap: str) -> bool:
    """Tell whether a glyph with this box comes right after the run, on its line."""
    near = (_BLANK if gap else _NEAR) * last.size
    return abs(box[1] - last.bottom) < _LEVEL * last.size and -_NEAR * last.size < box[0] - last.right < near


class _Spoken:
    """What a marked content says by ActualText, and what its glyphs say."""

    __slots__ = ("actual", "glyphs")

    def __init__(self, actual: str) -> None:
        self.actual = actual
        self.glyphs = ""


class _Page:
    """One page being read."""

    def __init__(self, library: Any, page: Any, fonts: _Fonts, spoken: dict[Any, _Spoken]) -> None:
        self.library = library
        self.fonts = fonts
        self.spoken = spoken
        self.text_page = library.FPDFText_LoadPage(page)
        self.count = max(0, library.FPDFText_CountChars(self.text_page))
        self.text = self._text()
        self.box = _Box()
        self.at_box = ctypes.addressof(self.box)
        self.settle()

    def _text(self) -> str:
        """Give the page's characters, one for each index of PDFium's."""
        buffer = ctypes.create_string_buffer(2 * (self.count + 1))
        written = self.library.FPDFText_GetText(self.text_page, 0, self.count, buffer)
        raw = buffer.raw[: 2 * max(0, written - 1)]
        # Beyond the first plane PDFium counts two halves, each a character: `_mended` puts them together when all is told.
        text = raw.decode("utf-16-le", "surrogatepass")
        text = "".join(map(chr, memoryview(raw).cast("H"))) if len(text) != self.count else text
        if len(text) != self.count:
            unicode, page = self.library.FPDFText_GetUnicode, self.text_page
            codes = [unicode(page, index) for index in range(self.count)]
            text = "".join(chr(code) if code < 0x110000 else "\ufffd" for code in codes)  # noqa: PLR2004
        # What PDFium says of a hyphen differs from version to version; what it says of nothing must not look like ours.
        return text.replace("\ufffe", BROKEN).replace(GENERATED, "\ufffd")

    def close(self) -> None:
        self.library.FPDFText_ClosePage(self.text_page)

    def settle(self) -> None:
        """Put right what PDFium cannot know: the order within a ligature it turned round, accents drawn by themselves."""
        letters = list(self.text)
        if _RIGHT_TO_LEFT.search(self.text):
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

    def glyph_box(self, index: int) -> _Edges:
        self.library.FPDFText_GetLooseCharBox(self.text_page, index, self.at_box)
        box = self.box
        return (box.left, box.bottom, box.right, box.top)

    def spans(self) -> Iterator[tuple[Any, int, int, str]]:
        """Give each stretch of characters of one text object: object, first, one past the last, what parts it."""
        object_at, page, count = self.library.FPDFText_GetTextObject, self.text_page, self.count
        end_of = self.end_by_step if _RIGHT_TO_LEFT.search(self.text) else self.end_by_leap
        index, gap = 0, ""
        while index < count:
            found = object_at(page, index)
            if found:
                end = end_of(found, index)
                yield found, index, end, gap
                index, gap = end, ""
            else:
                gap = "\n" if self.text[index] in "\r\n" else gap or GENERATED
                index += 1

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

    def end_by_step(self, found: Any, start: int) -> int:
        object_at, page, end = self.library.FPDFText_GetTextObject, self.text_page, start + 1
        while end < self.count and object_at(page, end) == found:
            end += 1
        return end

    def runs(self) -> list[_Run]:
        """Give the page's runs in the order of the file."""
        mcid_of, font_of = self.library.FPDFPageObj_GetMarkedContentID, self.library.FPDFTextObj_GetFont
        runs: list[_Run] = []
        last: _Run | None = None
        for found, start, end, gap in self.spans():
            font, mcid = self.fonts.number(font_of(found)), mcid_of(found)
            if self.spoken and found in self.spoken:
                self.spoken[found].glyphs += self.text[start:end]
            box = self.glyph_box(start)
            if last is not None and gap != "\n" and last.font == font and last.mcid == mcid and goes_on(last, box, gap):
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
        for run in runs:
            run.text = _mended(run.text)
        return runs

    def parts(self, start: int, end: int, box: _Edges) -> list[tuple[int, int]]:
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

    def run(self, found: Any, start: int, end: int, gap: str, font: Any, mcid: int) -> _Run:  # noqa: PLR0913 - a run's parts
        raw = self.text[start:end]
        lead, tail = (len(raw) - len(raw.lstrip()), len(raw.rstrip())) if raw.strip() else (0, len(raw))
        one, other = self.glyph_box(start + lead), self.glyph_box(start + tail - 1)
        box = (min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3]))
        run = _Run((gap if gap == GENERATED else "") + self.told_blanks(raw, start), box, font, mcid)
        self.measure(run, found, start + lead)
        return run

    def told_blanks(self, raw: str, start: int) -> str:
        """Give the characters with the blanks that no font drew told from those that one did."""
        if " " not in raw:
            return raw
        is_generated, page = self.library.FPDFText_IsGenerated, self.text_page
        return "".join(GENERATED if c == " " and is_generated(page, index) else c for index, c in enumerate(raw, start))

    def measure(self, run: _Run, found: Any, index: int) -> None:
        library, page = self.library, self.text_page
        x, y, matrix = c_double(), c_double(), _Matrix()
        library.FPDFText_GetCharOrigin(page, index, byref(x), byref(y))
        library.FPDFText_GetMatrix(page, index, byref(matrix))
        run.baseline = y.value
        run.size = library.FPDFText_GetFontSize(page, index) * math.hypot(matrix.c, matrix.d)
        run.angle = round(math.degrees(math.atan2(matrix.b, matrix.a)))
        red, green, blue, alpha = c_uint(), c_uint(), c_uint(), c_uint(255)
        library.FPDFPageObj_GetFillColor(found, byref(red), byref(green), byref(blue), byref(alpha))
        run.flags = int(library.FPDFTextObj_GetTextRenderMode(found) in _UNSEEN or alpha.value == 0)


_HALVES = re.compile("([\ud800-\udbff])([\udc00-\udfff])|([\udc00-\udfff])([\ud800-\udbff])|[\ud800-\udfff]")


def _mended(text: str) -> str:
    """Give the text with halves of characters put together, also those turned round in right-to-left writing."""
    if not _HALVES.search(text):
        return text

    def character(halves: re.Match[str]) -> str:
        high, low = (halves[1], halves[2]) if halves[1] else (halves[4], halves[3])
        return (high + low).encode("utf-16-le", "surrogatepass").decode("utf-16-le") if high else "\ufffd"

    return _HALVES.sub(character, text)


class _Fonts:
    """The fonts of a document, numbered as they come by."""

    def __init__(self, library: Any) -> None:
        self.library = library
        self.numbers: dict[Any, int] = {}
        self.names: dict[tuple[str, int], int] = {}
        self.fresh: list[tuple[str, int]] = []

    def number(self, font: Any) -> int:
        """Give the font's number; fonts of one name are one, however many parts a file has of it."""
        number = self.numbers.get(font)
        if number is None:
            buffer = ctypes.create_string_buffer(256)
            self.library.FPDFFont_GetBaseFontName(font, buffer, 256)
            name = (buffer.value.decode("utf-8", "replace"), self.library.FPDFFont_GetFlags(font))
            if name not in self.names:
                self.names[name] = len(self.names)
                self.fresh.append(name)
            number = self.numbers[font] = self.names[name]
        return number

    def new(self) -> list[tuple[str, int]]:
        fresh, self.fresh = self.fresh, []
        return fresh


class _Document:
    """One file in memory, opened."""

    def __init__(self, library: Any, data: bytes, password: str | None) -> None:
        self.library = library
        self.handle = library.FPDF_LoadMemDocument64(data, len(data), password.encode() if password else None)
        self.fonts = _Fonts(library)

    def answers(self, most_pages: int, *, speaks: bool) -> Iterator[dict[str, Any]]:
        """Give what is on each page, then how it ended. `speaks`: there may be marked content with ActualText."""
        if not self.handle:
            yield {"end": _ERRORS.get(self.library.FPDF_GetLastError(), "unknown")}
            return
        count = self.library.FPDF_GetPageCount(self.handle)
        for number in range(min(count, most_pages)):
            page = self.library.FPDF_LoadPage(self.handle, number)
            if page:
                yield self.answer(page, speaks=speaks)
                self.library.FPDF_ClosePage(page)
            else:
                yield {"broken": True}
        self.library.FPDF_CloseDocument(self.handle)
        yield {"end": "done", "pages": count}

    def answer(self, handle: Any, *, speaks: bool) -> dict[str, Any]:
        library = self.library
        frame = _Box()
        library.FPDF_GetPageBoundingBox(handle, byref(frame))
        spoken: dict[Any, _Spoken] = {}
        marks: dict[Any, _Spoken] = {}
        if speaks:
            self.silence(list(self.objects(handle)), spoken, marks, 0)
        page = _Page(library, handle, self.fonts, spoken)
        try:
            runs = page.runs()
        finally:
            page.close()
        return {
            "frame": [_whole(edge) for edge in (frame.left, frame.bottom, frame.right, frame.top)],
            "rotation": library.FPDFPage_GetRotation(handle),
            "fonts": self.fonts.new(),
            "pictured": not runs and any(library.FPDFPageObj_GetType(one) != _TEXT for one in self.objects(handle)),
            "dots": list(self.dots(handle)),
            "texts": [run.text for run in runs],
            "numbers": [number for run in runs for number in run.numbers()],
            "spoken": [[mark.actual, _mended(mark.glyphs)] for mark in marks.values()],
        }

    def objects(self, handle: Any) -> Iterator[Any]:
        return (self.library.FPDFPage_GetObject(handle, i) for i in range(self.library.FPDFPage_CountObjects(handle)))

    def dots(self, handle: Any) -> Iterator[tuple[int, ...]]:
        """Give the small round or square things drawn on the page: bullets, where a producer draws them."""
        edges = [c_float() for _ in range(4)]
        for found in self.objects(handle):
            if self.library.FPDFPageObj_GetType(found) == _PATH:
                self.library.FPDFPageObj_GetBounds(found, *map(byref, edges))
                left, bottom, right, top = (edge.value for edge in edges)
                if _DOT[0] < right - left < _DOT[1] and abs((right - left) - (top - bottom)) < 1:
                    yield tuple(_whole(edge.value) for edge in edges)

    def silence(self, objects: list[Any], spoken: dict[Any, _Spoken], marks: dict[Any, _Spoken], depth: int) -> None:
        """Take ActualText off the marked content, or PDFium would give it for the glyphs."""
        library = self.library
        for found in objects:
            kind = library.FPDFPageObj_GetType(found)
            if kind == _TEXT:
                for index in reversed(range(library.FPDFPageObj_CountMarks(found))):
                    self.unmark(found, library.FPDFPageObj_GetMark(found, index), spoken, marks)
            elif kind == _FORM and depth < _DEEPEST_FORM:
                inner = [
                    library.FPDFFormObj_GetObject(found, i) for i in range(library.FPDFFormObj_CountObjects(found))
                ]
                self.silence(inner, spoken, marks, depth + 1)

    def unmark(self, found: Any, mark: Any, spoken: dict[Any, _Spoken], marks: dict[Any, _Spoken]) -> None:
        size = c_size_t()
        self.library.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", None, 0, byref(size))
        if not size.value:
            return
        buffer = ctypes.create_string_buffer(size.value)
        self.library.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", buffer, size.value, byref(size))
        actual = buffer.raw.decode("utf-16-le", "replace").rstrip("\0")
        spoken[found] = marks.setdefault(mark, _Spoken(actual))
        self.library.FPDFPageObj_RemoveMark(found, mark)


def _bound(memory: int, seconds: float) -> None:
    """Have the system end this process where it takes more memory, or works on after its master has gone."""
    try:
        import resource  # noqa: PLC0415 - not there on every system
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (memory if hard < 0 else min(memory, hard), hard))
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    spent = math.ceil(used.ru_utime + used.ru_stime + 2 * seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (spent if hard < 0 else min(spent, hard), hard))


def _is_spent() -> bool:
    """Tell whether this process has grown too large to go on."""
    try:
        import resource  # noqa: PLC0415 - as above
    except ImportError:
        return False
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak * (1 if sys.platform == "darwin" else 1024) > _LARGE


def serve(library: Any, asked: BinaryIO, told: BinaryIO) -> None:
    """Answer until nobody asks any more, or until this process has grown too large."""
    while line := asked.readline():
        request = json.loads(line)
        _bound(request["memory"], request["seconds"])
        data = asked.read(request["size"])
        for answer in _Document(library, data, request["password"]).answers(request["pages"], speaks=request["speaks"]):
            if "end" in answer and _is_spent():
                answer["spent"] = True
            told.write(json.dumps(answer).encode() + b"\n")
            told.flush()
            if "spent" in answer:
                return


if __name__ == "__main__":
    serve(_loaded(sys.argv[1]), sys.stdin.buffer, sys.stdout.buffer)
