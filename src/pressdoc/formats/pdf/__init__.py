"""PDF: read any release off the page, write one that everybody can read (PDF/UA-1 and PDF/A-3a at once)."""

from __future__ import annotations

from functools import cache

from pressdoc.manuscript import Feature, MarkedManuscript
from pressdoc.reading import Facts, Format, Reading, ReadOptions, WriteOptions


def _read(data: bytes, options: ReadOptions) -> Reading:
    from pressdoc.formats.pdf.reading import read  # noqa: PLC0415 - PDF libraries, only when a PDF is read

    return read(data, options)


def _write(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> bytes:
    from pressdoc.formats.pdf.writing import write  # noqa: PLC0415 - as above, when one is written

    return write(manuscript, facts, options)


@cache
def _is_printable(character: str) -> bool:
    from pressdoc.formats.pdf.writing.faces import is_printable  # noqa: PLC0415 - asks fonts

    return is_printable(character)


PDF = Format(
    name="pdf",
    title="PDF",
    suffixes=(".pdf",),
    media_type="application/pdf",
    keeps=frozenset(Feature) - {Feature.COPIES},
    alphabet=_is_printable,
    sniff=lambda head: head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"%PDF-"),
    read=_read,
    write=_write,
    carries=True,
)
