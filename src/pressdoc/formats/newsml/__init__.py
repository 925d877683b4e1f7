"""IPTC NewsML-G2 2.35, conformance level power: the one format in which newsrooms take releases in."""

from __future__ import annotations

import re

from pressdoc.formats.newsml.reading import read
from pressdoc.formats.newsml.writing import write
from pressdoc.manuscript import Feature
from pressdoc.reading import Format
from pressdoc.safe_xml import NOT_XML

_SNIFF = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<")

NEWSML = Format(
    name="newsml",
    title="NewsML-G2",
    suffixes=(".xml", ".newsml"),
    media_type="application/vnd.iptc.g2.newsitem+xml",
    keeps=frozenset(
        {
            Feature.WORDS,
            Feature.LINES,
            Feature.ROLES,
            Feature.GROUPS,
            Feature.SHAPES,
            Feature.LOOKS,
            Feature.LINKS,
            Feature.FACTS,
        }
    ),
    alphabet=lambda character: not NOT_XML.match(character),
    sniff=lambda head: (
        _SNIFF.match(head) is not None or head[:4] in (b"<\0?\0", b"\0<\0?", b"\xff\xfe<\0", b"\xfe\xff\0<")
    ),
    read=read,
    write=write,
    refers=True,
    instants=True,
    delivers=True,
)
