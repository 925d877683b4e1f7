"""The canonical JSON: the model itself. It has no page; it is facts and nothing else.

`pressdoc.jsondata` gives the shapes; `schemas/pressrelease.schema.json` describes them.
"""

from __future__ import annotations

import json

from pressdoc.errors import InvalidRelease
from pressdoc.jsondata import SURROGATE, json_of, release_from_data, release_to_data
from pressdoc.manuscript import Feature, MarkedManuscript
from pressdoc.model import PressRelease
from pressdoc.reading import FIELDS, Facts, Format, Reading, ReadOptions, WriteOptions


def _read(data: bytes, options: ReadOptions) -> Reading:
    release = release_from_data(json_of(data, options.limits))
    return Reading(manuscript=None, facts=Facts.of(release))


def _write(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> bytes:  # noqa: ARG001 - there is no page
    said = dict(facts.said())
    if missing := [name for name in FIELDS if name not in said]:
        raise InvalidRelease("facts", f"the canonical JSON needs all of them; {', '.join(missing)} are unsaid")
    string = json.dumps(release_to_data(PressRelease(**said)), ensure_ascii=False, indent=2) + "\n"
    if SURROGATE.search(string):
        raise InvalidRelease("text", "half a character (a lone surrogate) cannot be written; take it out")
    return string.encode("utf-8")


JSON = Format(
    name="json",
    title="Canonical JSON",
    suffixes=(".json",),
    media_type="application/json",
    keeps=frozenset({Feature.FACTS, Feature.COPIES}),
    alphabet=lambda character: not SURROGATE.match(character),
    sniff=lambda head: head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{",
    read=_read,
    write=_write,
)
