"""Metadata of the file: the XMP packet, with the descriptions that PDF/A asks of namespaces it does not know itself.

ISO 19005-3, 6.6.2; ISO 14289-1, 5. The same title, author and dates stand in the Info dictionary.
"""

from __future__ import annotations

import datetime
import json
from typing import Final
from xml.sax.saxutils import escape

from attrs import frozen

from pressdoc.formats.pdf.vocabulary import FACTS, NAMESPACE, PREFIX
from pressdoc.jsondata import facts_to_data
from pressdoc.manuscript import Feature
from pressdoc.reading import Facts, known

PRODUCER: Final = "pressdoc"
_KEPT: Final = frozenset({Feature.FACTS})


@frozen(kw_only=True)
class Metadata:
    """What the file says of itself. `language` is "und" where nobody knows it. `made` is `None` for no date."""

    title: str
    author: str | None
    language: str
    keywords: str | None
    made: datetime.datetime | None
    facts: str

    @classmethod
    def of(cls, facts: Facts, title: str) -> Metadata:
        """Give the metadata of a document of that title, from what is known of the release."""
        masthead = known(facts.masthead) or (None,)
        keywords = "; ".join(known(facts.keywords) or ())
        return cls(
            title=title,
            author=known(facts.issuer) or masthead[0],
            language=known(facts.language) or "und",
            keywords=keywords or None,
            made=known(facts.version_created),
            # All in ASCII: no parser of XML folds or refuses any of it.
            facts=json.dumps(facts_to_data(facts.keeping(_KEPT)), separators=(",", ":")),
        )

    def instant(self) -> str | None:
        """Give when the file was made as XMP writes it."""
        return self.made.isoformat(timespec="seconds") if self.made is not None else None

    def pdf_instant(self) -> str | None:
        """Give when the file was made as the Info dictionary writes it (ISO 32000-1, 7.9.4)."""
        if self.made is None:
            return None
        minutes = round((self.made.utcoffset() or datetime.timedelta()).total_seconds() / 60)
        sign = "-" if minutes < 0 else "+"
        return f"D:{self.made:%Y%m%d%H%M%S}{sign}{abs(minutes) // 60:02}'{abs(minutes) % 60:02}'"


_SCHEMA: Final = """
   <rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>{says}</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>{uri}</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>{name}</pdfaProperty:name>
     <pdfaProperty:valueType>{type}</pdfaProperty:valueType>
     <pdfaProperty:category>{category}</pdfaProperty:category>
     <pdfaProperty:description>{property}</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li>"""
_PDFUA: Final = _SCHEMA.format(
    says="PDF/UA identification schema",
    uri="http://www.aiim.org/pdfua/ns/id/",
    prefix="pdfuaid",
    name="part",
    type="Integer",
    category="internal",
    property="Part of ISO 14289",
)
_OURS: Final = _SCHEMA.format(
    says="pressdoc",
    uri=NAMESPACE,
    prefix=PREFIX,
    name=FACTS,
    type="Text",
    category="external",
    property="What the page does not show of the press release, as JSON",
)
_PACKET: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
   xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
   xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:{prefix}="{namespace}"
   xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
   xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaid:part>3</pdfaid:part>
  <pdfaid:conformance>A</pdfaid:conformance>
  <pdfuaid:part>1</pdfuaid:part>
  <dc:format>application/pdf</dc:format>
{properties}
  <{prefix}:{facts_name}>{facts}</{prefix}:{facts_name}>
  <pdfaExtension:schemas><rdf:Bag>{schemas}
  </rdf:Bag></pdfaExtension:schemas>
 </rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


def packet(metadata: Metadata) -> bytes:
    """Give the XMP packet, in UTF-8."""
    return _PACKET.format(
        prefix=PREFIX,
        namespace=NAMESPACE,
        properties="\n".join(_properties(metadata)),
        facts_name=FACTS,
        facts=escape(metadata.facts),
        schemas=_PDFUA + _OURS,
    ).encode("utf-8")


def _properties(metadata: Metadata) -> list[str]:
    title = f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(metadata.title)}</rdf:li></rdf:Alt>'
    found = [
        ("dc:title", title),
        ("dc:language", f"<rdf:Bag><rdf:li>{escape(metadata.language)}</rdf:li></rdf:Bag>"),
        ("pdf:Producer", PRODUCER),
        ("xmp:CreatorTool", PRODUCER),
    ]
    if metadata.author is not None:
        found.append(("dc:creator", f"<rdf:Seq><rdf:li>{escape(metadata.author)}</rdf:li></rdf:Seq>"))
    if metadata.keywords is not None:
        found.append(("pdf:Keywords", escape(metadata.keywords)))
    if (instant := metadata.instant()) is not None:
        found += [("xmp:CreateDate", instant), ("xmp:ModifyDate", instant), ("xmp:MetadataDate", instant)]
    return [f"  <{name}>{value}</{name}>" for name, value in found]
