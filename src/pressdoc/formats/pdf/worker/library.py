"""PDFium's functions as Python may call them (fpdfview.h, fpdf_text.h, fpdf_edit.h)."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char_p, c_double, c_float, c_int, c_size_t, c_uint, c_void_p
from typing import Any

TEXT, PATH, FORM = 1, 2, 5
"""Kinds of page objects."""


class Box(ctypes.Structure):
    """A rectangle as PDFium fills it in (FS_RECTF)."""

    _fields_ = (("left", c_float), ("top", c_float), ("right", c_float), ("bottom", c_float))


class Matrix(ctypes.Structure):
    """A transformation (FS_MATRIX)."""

    _fields_ = tuple((name, c_float) for name in "abcdef")


_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "FPDF_LoadMemDocument64": (c_void_p, c_char_p, c_size_t, c_char_p),
    "FPDF_GetLastError": (c_uint,),
    "FPDF_GetPageCount": (c_int, c_void_p),
    "FPDF_LoadPage": (c_void_p, c_void_p, c_int),
    "FPDF_ClosePage": (None, c_void_p),
    "FPDF_CloseDocument": (None, c_void_p),
    "FPDF_GetPageBoundingBox": (c_int, c_void_p, POINTER(Box)),
    "FPDFPage_GetRotation": (c_int, c_void_p),
    "FPDFPage_Flatten": (c_int, c_void_p, c_int),
    "FPDFPage_CountObjects": (c_int, c_void_p),
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
    "FPDFText_GetCharIndexAtPos": (c_int, c_void_p, *(c_double,) * 4),
    "FPDFText_GetCharOrigin": (c_int, c_void_p, c_int, POINTER(c_double), POINTER(c_double)),
    "FPDFText_GetFontSize": (c_double, c_void_p, c_int),
    "FPDFText_GetMatrix": (c_int, c_void_p, c_int, POINTER(Matrix)),
    "FPDFTextObj_GetFont": (c_void_p, c_void_p),
    "FPDFTextObj_GetTextRenderMode": (c_int, c_void_p),
    "FPDFFont_GetBaseFontName": (c_size_t, c_void_p, c_void_p, c_size_t),
    "FPDFFont_GetFlags": (c_int, c_void_p),
}
_BULK = {"FPDFPage_GetObject": c_void_p, "FPDFText_GetTextObject": c_void_p, "FPDFText_GetLooseCharBox": c_int}
"""Results of what is asked for each glyph. Without types of their own, arguments pass in half the time, as they stand:
handles must be `c_void_p`, places in memory `byref`."""
ERRORS = {2: "file", 3: "format", 4: "password", 5: "security", 6: "page"}


def loaded(path: str) -> Any:
    """Give the library with its functions typed. `PyDLL` keeps the lock of the interpreter, which nobody else wants."""
    library = ctypes.PyDLL(path)
    library.FPDF_InitLibrary()
    for name, (result, *arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    for name, result in _BULK.items():
        getattr(library, name).restype = result
    return library
