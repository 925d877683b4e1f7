"""Small Word files made in memory: the body in markup, other parts by name."""

from __future__ import annotations

import zipfile
from io import BytesIO

from pressdoc.formats.docx import DOCX
from pressdoc.reading import Reading, ReadOptions

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = (
    f'xmlns:w="{WORD}" xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def p(*runs: str, properties: str = "") -> str:
    """Give a paragraph of runs; words without a tag are a run by themselves."""
    about = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{about}{''.join(one if one.startswith('<') else r(one) for one in runs)}</w:p>"


def r(words: str, properties: str = "") -> str:
    """Give a run of words, or of markup."""
    about = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    inner = words if words.startswith("<") else f'<w:t xml:space="preserve">{words}</w:t>'
    return f"<w:r>{about}{inner}</w:r>"


def styled(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def zip_of(parts: dict[str, bytes | str]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return out.getvalue()


def relationships(entries: dict[str, tuple[str, str]]) -> str:
    """Give the relationships: by id, type and target. A target with a scheme is outside."""
    written = "".join(
        f'<Relationship Id="{identity}" Type="{kind if ":" in kind else f"{OFFICE}/{kind}"}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if ':' in target else ''}/>"
        for identity, (kind, target) in entries.items()
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{written}</Relationships>'


def parts_of(body: str, *, links: dict[str, str] | None = None, **parts: str) -> dict[str, bytes | str]:
    """Give the parts of a Word file. `links`: addresses outside by id.

    `parts`: inner markup of styles, numbering, settings, footnotes, endnotes, and of headers and footers under any
    name that begins with "header" or "footer", which is also its relationship's id.
    """
    main = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    entries = {identity: ("hyperlink", address) for identity, address in (links or {}).items()}
    files: dict[str, bytes | str] = {}
    for name, inner in parts.items():
        edge = name[:6] in ("header", "footer")
        root = ("hdr" if name.startswith("header") else "ftr") if edge else name
        entries[name] = (name[:6] if edge else name, f"{name}.xml")
        files[f"word/{name}.xml"] = f"<w:{root} {NAMESPACES}>{inner}</w:{root}>"
    return {
        "_rels/.rels": relationships({"rId1": ("officeDocument", "word/document.xml")}),
        "word/document.xml": main,
        "word/_rels/document.xml.rels": relationships(entries),
        **files,
    }


def docx_of(body: str, *, links: dict[str, str] | None = None, **parts: str) -> bytes:
    """Give a Word file. Parameters as those of `parts_of`."""
    return zip_of(parts_of(body, links=links, **parts))


def read(data: bytes) -> Reading:
    return DOCX.read(data, ReadOptions())


def words_of(data: bytes | Reading) -> list[str]:
    """Give the words of each passage."""
    reading = read(data) if isinstance(data, bytes) else data
    return [passage.words for passage in reading.manuscript.passages]


def said(reading: Reading) -> dict[str, str]:
    """Give the findings: what each says by its code."""
    return {finding.code.value: finding.says for finding in reading.findings}
