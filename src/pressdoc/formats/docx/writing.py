"""Manuscript and facts → Word file: lean, accessible, the same bytes every time, and a document to work on in.

Named styles carry roles and marks (`pressdoc.naming`), properties what no page shows. Nothing is taken from the clock.
"""

from __future__ import annotations

from pressdoc.formats.docx import describing, furniture
from pressdoc.formats.docx.blocks import Blocks
from pressdoc.formats.docx.figures import PICTURE_PART
from pressdoc.formats.docx.markup import NAMESPACES, part
from pressdoc.formats.docx.packing import Part, Relations, packed, word_type
from pressdoc.formats.docx.sheet import MARGIN, paper_size
from pressdoc.formats.docx.spans import Runs
from pressdoc.formats.docx.stylesheet import data, stylesheet
from pressdoc.formats.docx.tongue import tongue_of
from pressdoc.manuscript import MarkedManuscript, Role
from pressdoc.model import EmbargoKind
from pressdoc.reading import Facts, PageDesign, WriteOptions, known

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_COMPATIBILITY = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
}
"""What Word writes into every new document; without it, it behaves as it did in 2007."""
_SETTINGS = "".join(
    (
        f'<w:settings {NAMESPACES}><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>',
        *(
            f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
            for name, value in _COMPATIBILITY.items()
        ),
        "</w:compat></w:settings>",
    )
)


def write(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> bytes:
    """Give the Word file. Raise `InvalidRelease` where a character has no place in one."""
    return document(manuscript, facts, options, Runs)


def document(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions, runs: type[Runs]) -> bytes:
    """Give the file with its spans written by that kind of runs."""
    language = describing.language_of(facts)
    tongue = tongue_of(language)
    relations = Relations()
    letterhead = [passage for passage in manuscript.passages if passage.role is Role.NOISE]
    text = [passage for passage in manuscript.passages if passage.role is not Role.NOISE]
    embargo = known(facts.embargo)
    immediate = embargo is not None and embargo.kind is EmbargoKind.IMMEDIATE
    blocks = Blocks(text, runs(tongue, relations), options.design, immediate=immediate)
    inner = blocks.xml()
    edges = _Edges(relations)
    links = Relations()
    edges.add("first", "header", furniture.header(furniture.letterhead(letterhead, runs(tongue, links))), links)
    warned = [passage for passage in text if not (immediate and passage.role is Role.EMBARGO)]
    edges.add("default", "header", furniture.header(furniture.running_heads(warned, Runs(tongue, Relations()))))
    edges.add("first default", "footer", furniture.footer(language, Runs(tongue, Relations())))
    section = edges.references + _section(options.design, right_to_left=tongue.right_to_left)
    parts = [
        _part("styles", stylesheet(options.design, tongue), relations),
        _part("settings", part(_SETTINGS), relations),
        *([_part("numbering", part(blocks.lists.xml()), relations)] if blocks.lists else []),
        *([Part(f"word/{PICTURE_PART}", None, data("picture.png"))] if blocks.has_pictures else []),
        *edges.parts,
    ]
    body = f"<w:body>{inner}<w:sectPr>{section}</w:sectPr></w:body>"
    main = Part(_MAIN, word_type("document.main"), part(f"<w:document {NAMESPACES}>{body}</w:document>"))
    return packed((*_about(manuscript, facts), main, *relations.of(_MAIN), *parts))


_MAIN = "word/document.xml"


def _part(kind: str, content: bytes, relations: Relations) -> Part:
    """Give the part of that kind, which the main part then refers to."""
    relations.to(kind, f"{kind}.xml")
    return Part(f"word/{kind}.xml", word_type(kind), content)


class _Edges:
    """Headers and footers as they are added, and the section's references to them."""

    def __init__(self, relations: Relations) -> None:
        self._relations = relations
        self.parts: list[Part] = []
        self.references = ""

    def add(self, pages: str, kind: str, root: str, links: Relations | None = None) -> None:
        """Add a header or footer that these pages show ("first default"), with the links in it."""
        name = f"{kind}{1 + sum(one.content_type == word_type(kind) for one in self.parts)}.xml"
        self.parts.append(Part(f"word/{name}", word_type(kind), part(root)))
        self.parts += links.of(f"word/{name}") if links is not None else ()
        identity = self._relations.to(kind, name)
        for page in pages.split():
            self.references += f'<w:{kind}Reference w:type="{page}" r:id="{identity}"/>'


def _section(design: PageDesign, *, right_to_left: bool) -> str:
    width, height = paper_size(design)
    margins = " ".join(f'w:{side}="{MARGIN}"' for side in ("top", "right", "bottom", "left"))
    return (
        f'<w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar {margins} w:header="624" w:footer="624" w:gutter="0"/>'
        f"<w:titlePg/>{'<w:bidi/>' if right_to_left else ''}"
    )


def _about(manuscript: MarkedManuscript, facts: Facts) -> tuple[Part, ...]:
    """Give the package's own relationships and the parts of its properties."""
    package = Relations()
    package.to("officeDocument", _MAIN)
    package.to(f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")
    package.to("extended-properties", "docProps/app.xml")
    package.to("custom-properties", "docProps/custom.xml")
    properties = "application/vnd.openxmlformats-officedocument.{}-properties+xml"
    return (
        *package.of(""),
        Part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
             part(describing.core(manuscript, facts))),
        Part("docProps/app.xml", properties.format("extended"), part(describing.extended())),
        Part("docProps/custom.xml", properties.format("custom"), part(describing.custom(facts))),
    )  # fmt: skip
