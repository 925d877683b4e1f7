"""ninjs, the IPTC's news in JSON: written as 3.0 or 2.1, read from 1.x to 3.x."""

from __future__ import annotations

from pressdoc.formats.ninjs.reading import read
from pressdoc.formats.ninjs.sniffing import sniff
from pressdoc.formats.ninjs.writing import write
from pressdoc.manuscript import Feature
from pressdoc.reading import Format
from pressdoc.safe_xml import NOT_XML

NINJS = Format(
    name="ninjs",
    title="ninjs",
    suffixes=(".ninjs.json",),
    media_type="application/json",
    keeps=frozenset(Feature) - {Feature.ORDER, Feature.MARKS, Feature.NOISE, Feature.COPIES},
    alphabet=lambda character: not NOT_XML.match(character),
    sniff=sniff,
    read=read,
    write=write,
    refers=True,
    instants=True,
)
