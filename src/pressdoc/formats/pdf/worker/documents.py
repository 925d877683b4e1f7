"""A file opened, and what is on its pages."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from ctypes import byref, c_float, c_size_t, c_void_p
from itertools import repeat
from typing import Any

from .glyphs import Glyphs, Spoken, whole
from .library import ERRORS, FORM, PATH, TEXT, Box
from .signs import mended

_DOT = (1.5, 8.0)
"""Points: between these a thing drawn may be a bullet."""
_SHOWN, _FLATTENED = 0, 1
"""Take what annotations show on a screen into the page; and that it was done (fpdf_flatten.h)."""
_DEEPEST_FORM = 20


class Fonts:
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
        """Give the fonts that have come by since this was last asked."""
        fresh, self.fresh = self.fresh, []
        return fresh


class Document:
    """One file in memory, opened."""

    def __init__(self, library: Any, data: bytes, password: str | None) -> None:
        self.library = library
        self.handle = library.FPDF_LoadMemDocument64(data, len(data), password.encode() if password else None)
        self.fonts = Fonts(library)

    def answers(self, most_pages: int, *, speaks: bool, overlaid: bool) -> Iterator[dict[str, Any]]:
        """Give what is on each page, then how it ended.

        `speaks`: there may be marked content with ActualText; `overlaid`: annotations may draw words.
        """
        if not self.handle:
            yield {"end": ERRORS.get(self.library.FPDF_GetLastError(), "unknown")}
            return
        count = self.library.FPDF_GetPageCount(self.handle)
        for number in range(min(count, most_pages)):
            page = self.library.FPDF_LoadPage(self.handle, number)
            if page and overlaid and self.library.FPDFPage_Flatten(page, _SHOWN) == _FLATTENED:
                self.library.FPDF_ClosePage(page)
                page = self.library.FPDF_LoadPage(self.handle, number)
            if page:
                yield self.answer(page, speaks=speaks)
                self.library.FPDF_ClosePage(page)
            else:
                yield {"broken": True}
        self.library.FPDF_CloseDocument(self.handle)
        yield {"end": "done", "pages": count}

    def answer(self, handle: Any, *, speaks: bool) -> dict[str, Any]:
        """Give what is on a page, as `runs.py` takes it."""
        library = self.library
        frame = Box()
        library.FPDF_GetPageBoundingBox(handle, byref(frame))
        spoken: dict[Any, Spoken] = {}
        marks: dict[Any, Spoken] = {}
        objects = self.objects(handle)
        kinds = list(map(library.FPDFPageObj_GetType, objects))
        if speaks:
            self.silence(objects, spoken, marks, 0)
        page = Glyphs(library, handle, self.fonts, spoken)
        try:
            runs = page.runs()
        finally:
            page.close()
        return {
            "frame": [whole(edge) for edge in (frame.left, frame.bottom, frame.right, frame.top)],
            "rotation": library.FPDFPage_GetRotation(handle),
            "fonts": self.fonts.new(),
            "pictured": not runs and any(kind != TEXT for kind in kinds),
            "dots": list(self.dots(objects, kinds)),
            "texts": [run.text for run in runs],
            "numbers": [number for run in runs for number in run.numbers()],
            "spoken": [[mark.actual, mended(mark.glyphs)] for mark in marks.values()],
        }

    def objects(self, handle: Any) -> list[Any]:
        """Give all that the page draws, forms whole."""
        count = self.library.FPDFPage_CountObjects(handle)
        return list(map(self.library.FPDFPage_GetObject, repeat(c_void_p(handle)), range(count)))

    def dots(self, objects: list[Any], kinds: list[int]) -> Iterator[tuple[int, ...]]:
        """Give the small round or square things drawn on the page: bullets, where a producer draws them."""
        edges = [c_float() for _ in range(4)]
        for found, kind in zip(objects, kinds, strict=True):
            if kind == PATH:
                self.library.FPDFPageObj_GetBounds(found, *map(byref, edges))
                left, bottom, right, top = (edge.value for edge in edges)
                if _DOT[0] < right - left < _DOT[1] and abs((right - left) - (top - bottom)) < 1:
                    yield tuple(whole(edge.value) for edge in edges)

    def silence(self, objects: list[Any], spoken: dict[Any, Spoken], marks: dict[Any, Spoken], depth: int) -> None:
        """Take ActualText off the marked content, or PDFium would give it for the glyphs."""
        library = self.library
        for found in objects:
            kind = library.FPDFPageObj_GetType(found)
            if kind == TEXT:
                for index in reversed(range(library.FPDFPageObj_CountMarks(found))):
                    self.unmark(found, library.FPDFPageObj_GetMark(found, index), spoken, marks)
            elif kind == FORM and depth < _DEEPEST_FORM:
                inner = [
                    library.FPDFFormObj_GetObject(found, i) for i in range(library.FPDFFormObj_CountObjects(found))
                ]
                self.silence(inner, spoken, marks, depth + 1)

    def unmark(self, found: Any, mark: Any, spoken: dict[Any, Spoken], marks: dict[Any, Spoken]) -> None:
        """Take the mark off the object where it is an ActualText, and keep what it says."""
        size = c_size_t()
        self.library.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", None, 0, byref(size))
        if not size.value:
            return
        buffer = ctypes.create_string_buffer(size.value)
        self.library.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", buffer, size.value, byref(size))
        actual = buffer.raw.decode("utf-16-le", "replace").rstrip("\0")
        spoken[found] = marks.setdefault(mark, Spoken(actual))
        self.library.FPDFPageObj_RemoveMark(found, mark)
