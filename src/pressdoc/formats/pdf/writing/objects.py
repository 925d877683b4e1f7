"""The objects of a PDF file, on reportlab's: what PDF/A asks of their form is seen to here."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Mapping
from typing import Any, Final

from reportlab.pdfbase import pdfdoc

VERSION: Final = (1, 7)


class _Stream(pdfdoc.PDFStream):  # type: ignore[misc]
    """A stream whose data end with a line end before `endstream` (ISO 19005-3, 6.1.7.1)."""

    def format(self, document: Any) -> bytes:
        written: bytes = super().format(document)
        return written.removesuffix(b"endstream\n") + b"\nendstream\n"


class Objects:
    """The objects of one file. Values are numbers, PDF source, bytes, and what the methods here give."""

    def __init__(self) -> None:
        self._document = pdfdoc.PDFDocument(compression=1, invariant=1, pdfVersion=VERSION)
        self._digest = hashlib.md5(usedforsecurity=False)

    def add(self, value: Any) -> Any:
        """Give a reference to the value, which becomes an object of its own."""
        return self._document.Reference(value)

    def stream(self, data: bytes, *, packed: bool = True, **entries: Any) -> Any:
        """Give a reference to a stream of these data, compressed if `packed`."""
        self._digest.update(data)
        stream = _Stream(dictionary=dictionary(entries))
        stream.content = zlib.compress(data) if packed else data
        if packed:
            stream.dictionary["Filter"] = "/FlateDecode"
        return self.add(stream)

    def pages(self) -> Any:
        """Give the root of the page tree."""
        return self._document.Pages

    def written(self, catalog: Any, info: Any) -> bytes:
        """Give the file. Its identity follows from what its streams hold."""
        document = self._document
        document.Catalog, document.info = catalog, info
        identity = self._digest.hexdigest().upper()
        document._ID = f"\n[<{identity}> <{identity}>]\n".encode()  # noqa: SLF001 - else made from a clock
        data: bytes = document.format()
        return data

    def fonts(self) -> Any:
        """Give the dictionary of the file's fonts, by the names that pages call them."""
        return self._document.idToObject["BasicFonts"]


def dictionary(entries: Mapping[str, Any]) -> Any:
    """Give a dictionary of these entries; those that are `None` are left out."""
    return pdfdoc.PDFDictionary({name: value for name, value in entries.items() if value is not None})


def fill(empty: Any, entries: Mapping[str, Any]) -> None:
    """Put the entries into a dictionary that was made empty, to be referred to before they were known."""
    empty.dict.update({name: value for name, value in entries.items() if value is not None})


def array(values: Iterable[Any]) -> Any:
    """Give an array of the values."""
    return pdfdoc.PDFArray(list(values))


def name(string: str) -> str:
    """Give the string as a name, what a name cannot hold escaped."""
    escaped: str = pdfdoc.PDFName(string)
    return escaped


def text(string: str) -> bytes:
    """Give the string as PDF text: ASCII as it is, all else in UTF-16."""
    if string.isascii() and string.isprintable():
        plain = string.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({plain})".encode("ascii")
    return b"<FEFF" + string.encode("utf-16-be", "surrogatepass").hex().upper().encode("ascii") + b">"


def numbers(*values: float) -> str:
    """Give numbers as PDF writes them, to the hundredth."""
    return " ".join(f"{value:.2f}".rstrip("0").rstrip(".") if value else "0" for value in values)
