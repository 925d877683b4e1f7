"""Word: .docx and its kin, read to the last word; written so that a press office can send it and work on in it."""

from __future__ import annotations

from pressdoc.formats.docx.reading import read
from pressdoc.formats.docx.writing import write
from pressdoc.manuscript import Feature
from pressdoc.reading import Format
from pressdoc.safe_xml import NOT_XML

_MAGICS = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""A zip, and the container of old or encrypted Office files, which reading tells apart and refuses with the reason."""

DOCX = Format(
    name="docx",
    title="Word",
    suffixes=(".docx", ".docm", ".dotx", ".dotm"),
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    keeps=frozenset(Feature) - {Feature.COPIES},
    alphabet=lambda character: not NOT_XML.match(character),
    sniff=lambda head: head.startswith(_MAGICS),
    read=read,
    write=write,
)
