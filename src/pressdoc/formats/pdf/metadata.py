"""What a file says beside its pages: properties, our own facts in XMP, files carried inside."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from pressdoc.errors import PressdocError
from pressdoc.findings import Code, Finding
from pressdoc.formats.pdf.gatekeeping import Vetted, entry
from pressdoc.formats.pdf.vocabulary import FACTS, NAMESPACE
from pressdoc.jsondata import facts_from_data
from pressdoc.limits import Limits
from pressdoc.reading import Attachment, Facts
from pressdoc.text import one_line

_FILE_NAME = re.compile(
    r"^(?:microsoft (?:word|powerpoint) - .*|untitled.*|unbenannt.*|document\d*|dokument\d*|presentation\d*|\(anonymous\)"
    r"|.*\.(?:docx?|odt|pages|pdf|rtf|pptx?|indd|html?|txt))$",
    re.IGNORECASE,
)
_KEYWORD = re.compile(r"\s*[,;，；、]\s*")
_MOST_ATTACHED = 50
_MOST_NODES = 2_000
_DEEPEST = 20


def facts_of(vetted: Vetted) -> tuple[Facts, list[Finding]]:
    """Give our own facts where the file has any, what its properties say otherwise."""
    told = _own_facts(vetted)
    if told is not None:
        try:
            return facts_from_data(json.loads(told)), []
        except (PressdocError, ValueError, RecursionError) as error:
            reason = error.says if isinstance(error, PressdocError) else str(error)
            says = f"the file's own facts cannot be understood and are left aside: {one_line(reason)}"
            return Facts(), [Finding(code=Code.NOT_UNDERSTOOD, says=says)]
    return _properties(vetted), []


def _own_facts(vetted: Vetted) -> str | None:
    stream = entry(vetted.root, "/Metadata")
    data = stream.get_data() if hasattr(stream, "get_data") else b""
    if NAMESPACE.encode() not in data:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data.strip(), parser)
    except etree.XMLSyntaxError:
        return ""
    name = f"{{{NAMESPACE}}}{FACTS}"
    for element in root.iter(etree.Element):
        if element.tag == name:
            return element.text or ""
        if name in element.attrib:
            return str(element.get(name))
    return None


def _properties(vetted: Vetted) -> Facts:
    information = entry(vetted.reader.trailer, "/Info")
    said: dict[str, Any] = {}
    title = _words(entry(information, "/Title"))
    if title and not _FILE_NAME.match(title):
        said["headline"] = title
    keywords = tuple(filter(None, _KEYWORD.split(_words(entry(information, "/Keywords")))))
    if keywords:
        said["keywords"] = keywords
    return Facts(**said)


def _words(value: Any) -> str:
    return one_line(value.replace("\x00", "")) if isinstance(value, str) else ""


def attachments_of(vetted: Vetted, limits: Limits) -> tuple[list[Attachment], list[Finding]]:
    """Give the files carried inside, and a finding for each that cannot be taken out."""
    attachments: list[Attachment] = []
    findings: list[Finding] = []
    left = limits.bytes_in
    for name, specification in _specifications(vetted):
        held = entry(specification, "/EF")
        stream = entry(held, "/UF") or entry(held, "/F")
        if not hasattr(stream, "get_data"):
            continue
        try:
            data = stream.get_data()
        except Exception as error:  # noqa: BLE001 - a bomb in an attachment costs the attachment
            says = f"the attached file {name} cannot be taken out: {one_line(str(error))[:80]}"
            findings.append(Finding(code=Code.NOT_UNDERSTOOD, says=says))
            continue
        left -= len(data)
        if left < 0 or len(attachments) >= _MOST_ATTACHED:
            says = f"the attached file {name} and what comes after it were not read: there is too much of it"
            return attachments, [*findings, Finding(code=Code.NOT_UNDERSTOOD, says=says)]
        kind = str(entry(stream, "/Subtype") or "").removeprefix("/") or "application/octet-stream"
        attachments.append(Attachment(name=name, media_type=kind, data=bytes(data)))
    return attachments, findings


def _specifications(vetted: Vetted) -> Iterator[tuple[str, Any]]:
    """Give name and specification of each file in the name tree."""
    names = entry(entry(vetted.root, "/Names"), "/EmbeddedFiles")
    waiting, seen = [(names, 0)], 0
    while waiting and seen < _MOST_NODES:
        node, depth = waiting.pop()
        node = node.get_object() if node is not None else None
        seen += 1
        listed = entry(node, "/Names")
        pairs = list(listed) if isinstance(listed, list) else []
        for key, value in zip(pairs[::2], pairs[1::2], strict=False):
            held = value.get_object()
            name = _words(entry(held, "/UF")) or _words(entry(held, "/F")) or _words(key.get_object())
            yield name or "unnamed", held
        kids = entry(node, "/Kids")
        if isinstance(kids, list) and depth < _DEEPEST:
            waiting += [(kid, depth + 1) for kid in kids]
