"""What PDF/UA-1 and PDF/A-3a ask of a file, as far as no checker from the registries looks: a list of faults, empty for none.

ISO 14289-1 (UA), ISO 19005-3 (A), ISO 32000-1 (PDF). Written against the standards, not against the writer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf
from lxml import etree

STANDARD = frozenset(
    [
        "Document",
        "Part",
        "Art",
        "Sect",
        "Div",
        "BlockQuote",
        "Caption",
        "TOC",
        "TOCI",
        "Index",
        "NonStruct",
        "Private",
        "P",
        "H",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "THead",
        "TBody",
        "TFoot",
        "Span",
        "Quote",
        "Note",
        "Reference",
        "BibEntry",
        "Code",
        "Link",
        "Annot",
        "Ruby",
        "Warichu",
        "Figure",
        "Formula",
        "Form",
    ]
)
SHOWING = ("Tj", "TJ", "'", '"')
NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
}
KNOWN_TO_PDFA = ("dc", "xmp", "pdf", "pdfaid", "rdf", "x", "xml", "pdfaExtension", "pdfaSchema", "pdfaProperty")


def faults(data: bytes) -> list[str]:
    """Give every fault found in the file."""
    with pikepdf.open(BytesIO(data)) as file:
        checks = (
            _catalogue, _marked, _parent_tree, _links, _headings, _roles, _tables, _figures, _fonts, _intent, _attached,
            _metadata,
        )  # fmt: skip
        return [*_line_ends(data), *(fault for check in checks for fault in check(file))]


def _line_ends(data: bytes) -> Iterator[str]:
    for match in re.finditer(rb"(?<=([^\r\n]))endstream", data):
        yield f"A 6.1.7.1: no line end before endstream at byte {match.start()}"


def _catalogue(file: pikepdf.Pdf) -> Iterator[str]:
    root = file.Root
    if file.is_encrypted:
        yield "A 6.1.3: encrypted"
    if not str(root.get("/Lang", "")):
        yield "UA 7.2: no Lang"
    if root.get("/MarkInfo", {}).get("/Marked") is not True:
        yield "UA 6.2: not marked"
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "UA 7.1: the title is not displayed"
    if "/StructTreeRoot" not in root:
        yield "UA 7.1: no structure tree"
    if "/ID" not in file.trailer:
        yield "A 6.1.3: no ID"
    for number, page in enumerate(file.pages):
        if page.get("/Annots") is not None and page.get("/Tabs") != "/S":
            yield f"UA 7.18.3: page {number}: tabs do not follow the structure"


def elements(file: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Give every structure element, in reading order."""
    waiting = _kids(file.Root.get("/StructTreeRoot", {}))[::-1]
    while waiting:
        kid = waiting.pop()
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            waiting += _kids(kid)[::-1]


def _kids(element: pikepdf.Object) -> list:
    kids = element.get("/K") if hasattr(element, "get") else None
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _stretches(page: pikepdf.Page) -> Iterator[tuple[str, object, pikepdf.ContentStreamInstruction]]:
    """Give each operator with the tag and properties of the innermost marked content with an MCID, or an artifact."""
    stack: list[tuple[str, object]] = []
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        if operator in ("BDC", "BMC"):
            properties = instruction.operands[1] if operator == "BDC" else None
            stack.append((str(instruction.operands[0]), properties))
        elif operator == "EMC":
            stack.pop()
        else:
            told = next((one for one in reversed(stack) if one[0] == "/Artifact" or _number(one[1]) is not None), None)
            yield (told[0] if told else ""), (told[1] if told else None), instruction


def _number(properties: object) -> int | None:
    return int(properties["/MCID"]) if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties else None


def _marked(file: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(file.pages):
        for tag, _, instruction in _stretches(page):
            operator = str(instruction.operator)
            if not tag and (operator in SHOWING or operator in ("f", "F", "f*", "S", "s", "B", "Do", "sh")):
                yield f"UA 7.1: page {number}: {operator} is neither tagged nor an artifact"
                return


def _nums(tree: pikepdf.Object) -> dict[int, pikepdf.Object]:
    found = {}
    for kid in tree.get("/Kids", []):
        found |= _nums(kid)
    nums = list(tree.get("/Nums", []))
    return found | {int(key): value for key, value in zip(nums[::2], nums[1::2], strict=True)}


def _parents(file: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    return _nums(file.Root.get("/StructTreeRoot", pikepdf.Dictionary()).get("/ParentTree", pikepdf.Dictionary()))


def _contents(file: pikepdf.Pdf) -> dict[tuple[tuple[int, int], int], pikepdf.Dictionary]:
    """Give the element of each marked content, by page and number, as the elements themselves say it."""
    found = {}
    for element in elements(file):
        for kid in _kids(element):
            if isinstance(kid, int):
                found[element.get("/Pg").objgen, kid] = element
            elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
                page = kid.get("/Pg", element.get("/Pg"))
                found[page.objgen, int(kid["/MCID"])] = element
    return found


def _parent_tree(file: pikepdf.Pdf) -> Iterator[str]:
    parents, contents = _parents(file), _contents(file)
    for number, page in enumerate(file.pages):
        drawn = {found for _, properties, _ in _stretches(page) if (found := _number(properties)) is not None}
        owners = parents.get(int(page.get("/StructParents", -1)))
        if drawn and owners is None:
            yield f"PDF 14.7.4.4: page {number} is not in the parent tree"
            continue
        for mcid in sorted(drawn):
            element = contents.get((page.objgen, mcid))
            if element is None:
                yield f"UA 7.1: page {number}: content {mcid} belongs to no element"
            elif mcid >= len(owners) or owners[mcid].objgen != element.objgen:
                yield f"PDF 14.7.4.4: page {number}: the parent tree gives content {mcid} another element"


def _links(file: pikepdf.Pdf) -> Iterator[str]:
    parents = _parents(file)
    for number, page in enumerate(file.pages):
        for annotation in page.get("/Annots", []):
            if annotation.get("/Subtype") != "/Link":
                continue
            where = f"page {number}, link to {annotation.get('/A', {}).get('/URI')}"
            element = parents.get(int(annotation.get("/StructParent", -1)))
            if element is None or _standard(file, element) != "Link":
                yield f"UA 7.18.5: {where}: in no Link element"
            elif not any(
                isinstance(kid, pikepdf.Dictionary)
                and kid.get("/Type") == "/OBJR"
                and kid["/Obj"].objgen == annotation.objgen
                for kid in _kids(element)
            ):
                yield f"UA 7.18.5: {where}: its Link element does not refer to it"
            if not str(annotation.get("/Contents", "")):
                yield f"UA 7.18.5: {where}: no alternate description"
            if int(annotation.get("/F", 0)) != 4:
                yield f"A 6.3.2: {where}: not printed, or hidden"


def _standard(file: pikepdf.Pdf, element: pikepdf.Dictionary) -> str:
    name = str(element["/S"])
    roles = file.Root["/StructTreeRoot"].get("/RoleMap", {})
    for _ in range(20):
        if name[1:] in STANDARD or name not in roles:
            return name[1:]
        name = str(roles[name])
    return "circular"


def _headings(file: pikepdf.Pdf) -> Iterator[str]:
    before = 0
    for element in elements(file):
        if found := re.fullmatch("H([1-6])", _standard(file, element)):
            rank = int(found[1])
            if rank > before + 1:
                yield f"UA 7.4.2: H{rank} after H{before}"
            before = rank


def _roles(file: pikepdf.Pdf) -> Iterator[str]:
    for element in elements(file):
        if (name := _standard(file, element)) not in STANDARD:
            yield f"UA 7.1: {element['/S']} is mapped to no standard type ({name})"


def _attribute(element: pikepdf.Dictionary, owner: str, key: str) -> pikepdf.Object | None:
    held = element.get("/A", [])
    for one in held if isinstance(held, pikepdf.Array) else [held]:
        if one.get("/O") == owner and key in one:
            return one[key]
    return None


def _tables(file: pikepdf.Pdf) -> Iterator[str]:
    for element in elements(file):
        kids = [_standard(file, kid) for kid in _kids(element) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
        match _standard(file, element):
            case "Table":
                rows = [kid for kid in _kids(element) if _standard(file, kid) == "TR"]
                if len({len(_kids(row)) for row in rows}) > 1:
                    yield "UA 7.2: the rows of a table are not equally long"
            case "TR" if set(kids) - {"TH", "TD"}:
                yield f"UA 7.2: a row holds {kids}"
            case "TH" if _attribute(element, "/Table", "/Scope") is None:
                yield "UA 7.5: a head cell has no scope"
            case "L" if set(kids) - {"LI", "L", "Caption"}:
                yield f"UA 7.2: a list holds {kids}"
            case "L" if _attribute(element, "/List", "/ListNumbering") is None:
                yield "UA 7.6: a list with labels does not say how they count"
            case "LI" if set(kids) - {"Lbl", "LBody"}:
                yield f"UA 7.2: a list item holds {kids}"


def _figures(file: pikepdf.Pdf) -> Iterator[str]:
    for element in elements(file):
        if _standard(file, element) == "Figure" and "/Alt" not in element and "/ActualText" not in element:
            yield "UA 7.3: a figure has no alternative text"


def _fonts(file: pikepdf.Pdf) -> Iterator[str]:
    known: dict = {}
    spoken = _spoken(file)
    for number, page in enumerate(file.pages):
        font = None
        for tag, properties, instruction in _stretches(page):
            if str(instruction.operator) == "Tf":
                font = page.Resources.Font[str(instruction.operands[0])]
            elif str(instruction.operator) in SHOWING and font is not None:
                if font.objgen not in known:
                    known[font.objgen] = _to_unicode(font)
                    yield from _embedded(font)
                exact = tag != "/Artifact" and (page.objgen, _number(properties)) in spoken
                yield from _told(instruction, known[font.objgen], number, exact=exact)


def _spoken(file: pikepdf.Pdf) -> set:
    """Give the marked contents below an element with ActualText."""
    return {place for place, element in _contents(file).items() if "/ActualText" in element}


def _descriptor(font: pikepdf.Object) -> pikepdf.Object:
    return font.DescendantFonts[0].get("/FontDescriptor") if "/DescendantFonts" in font else font.get("/FontDescriptor")


def _embedded(font: pikepdf.Object) -> Iterator[str]:
    descriptor = _descriptor(font)
    if descriptor is None or not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
        yield f"A 6.2.11.4: {font.get('/BaseFont')} is not embedded"
    if "/ToUnicode" not in font:
        yield f"UA 7.21.7: {font.get('/BaseFont')} does not say what its glyphs mean"
    if "/DescendantFonts" in font and "/CIDToGIDMap" not in font.DescendantFonts[0]:
        yield f"A 6.2.11.3: {font.get('/BaseFont')} does not say which glyph a code is"


def _to_unicode(font: pikepdf.Object) -> dict[bytes, str]:
    if "/ToUnicode" not in font:
        return {}
    table = {}
    source = font.ToUnicode.read_bytes()
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", source, re.DOTALL):
        for code, meaning in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            table[bytes.fromhex(code.decode())] = bytes.fromhex(meaning.decode()).decode("utf-16-be", "replace")
    return table


def _told(instruction: pikepdf.ContentStreamInstruction, table: dict, page: int, *, exact: bool) -> Iterator[str]:
    strings = instruction.operands[0] if isinstance(instruction.operands[0], pikepdf.Array) else instruction.operands
    width = max(map(len, table), default=1)
    for string in strings:
        if not isinstance(string, pikepdf.String):
            continue
        raw = bytes(string)
        for start in range(0, len(raw), width):
            meaning = table.get(raw[start : start + width])
            if meaning is None or meaning in ("", "\0", "\ufeff", "\ufffe"):
                yield f"UA 7.21.7: page {page}: a glyph means nothing"
            elif not exact and any("\ue000" <= character <= "\uf8ff" for character in meaning):
                yield f"A 6.2.11.7: page {page}: a glyph means a private character"


def _intent(file: pikepdf.Pdf) -> Iterator[str]:
    intents = [one for one in file.Root.get("/OutputIntents", []) if one.get("/S") == "/GTS_PDFA1"]
    if not intents:
        yield "A 6.2.3: no output intent"
    for intent in intents:
        profile = intent.get("/DestOutputProfile")
        if profile is None or profile.read_bytes()[36:40] != b"acsp" or int(profile.get("/N", 0)) != 3:
            yield "A 6.2.3: the output intent has no RGB profile"


def _attached(file: pikepdf.Pdf) -> Iterator[str]:
    names = file.Root.get("/Names", {}).get("/EmbeddedFiles", {}).get("/Names", [])
    associated = {one.objgen for one in file.Root.get("/AF", [])}
    for specification in list(names)[1::2]:
        where = f"attachment {specification.get('/F', '?')}"
        for key in ("/F", "/UF", "/Desc", "/AFRelationship", "/EF"):
            if key not in specification:
                yield f"A 6.8: {where} lacks {key}"
        if specification.objgen not in associated:
            yield f"A 6.8: {where} is not associated with the document"
        if "/Subtype" not in specification.get("/EF", {}).get("/F", {}):
            yield f"A 6.8: {where} does not say its media type"


def _metadata(file: pikepdf.Pdf) -> Iterator[str]:
    if "/Metadata" not in file.Root:
        yield "A 6.6.2: no metadata"
        return
    stream = file.Root.Metadata
    if "/Filter" in stream:
        yield "A 6.6.2.1: the metadata are packed"
    tree = etree.fromstring(stream.read_raw_bytes().partition(b"?>")[2])
    if _text(tree, "pdfaid:part") != "3" or _text(tree, "pdfaid:conformance") != "A":
        yield "A 6.6.4: not identified as PDF/A-3a"
    if _text(tree, "pdfuaid:part") != "1":
        yield "UA 5: not identified as PDF/UA-1"
    if not _text(tree, "dc:title//rdf:li"):
        yield "UA 7.1: no title"
    info = file.trailer.get("/Info", {})
    for key, path in (
        ("/Title", "dc:title//rdf:li"),
        ("/Author", "dc:creator//rdf:li"),
        ("/Producer", "pdf:Producer"),
        ("/Creator", "xmp:CreatorTool"),
        ("/Keywords", "pdf:Keywords"),
    ):
        if key in info and str(info[key]) != _text(tree, path):
            yield f"A 6.6.3: {key} is {str(info[key])!r} in Info and {_text(tree, path)!r} in XMP"
    for key, path in (("/CreationDate", "xmp:CreateDate"), ("/ModDate", "xmp:ModifyDate")):
        if key in info and _digits(str(info[key])) != _digits(_text(tree, path)):
            yield f"A 6.6.3: {key} differs between Info and XMP"
    yield from _undescribed(tree)


def _text(tree: etree._Element, path: str) -> str:
    found = tree.findall(f".//{path}", NAMESPACES)
    if found:
        return "".join(found[0].itertext()).strip()
    prefix, _, name = path.partition(":")
    key = f"{{{NAMESPACES[prefix]}}}{name}"
    return next((element.get(key) for element in tree.iter() if element.get(key)), "") if "//" not in path else ""


def _digits(date: str) -> str:
    """Give the figures of a date down to the second: both notations put them in the same order."""
    return "".join(re.findall(r"\d", date))[:14]


def _undescribed(tree: etree._Element) -> Iterator[str]:
    described = {one.text for one in tree.iterfind(".//pdfaSchema:namespaceURI", NAMESPACES)}
    known = {"http://www.w3.org/XML/1998/namespace", "adobe:ns:meta/"}
    known |= {uri for prefix, uri in NAMESPACES.items() if prefix != "pdfuaid"}
    known |= {f"http://www.aiim.org/pdfa/ns/{name}" for name in ("extension/", "schema#", "property#")}
    known |= {
        "http://ns.adobe.com/photoshop/1.0/",
        "http://ns.adobe.com/xap/1.0/mm/",
        "http://ns.adobe.com/xap/1.0/rights/",
    }
    used = {etree.QName(element).namespace for element in tree.iter() if isinstance(element.tag, str)}
    for uri in sorted(used - known - described):
        yield f"A 6.6.2.3: no extension schema describes {uri}"
