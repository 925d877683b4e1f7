"""What a Word file says of itself beside its text: core properties, and our own facts among the custom ones.

Facts are one JSON object in the shapes of `pressdoc.jsondata`, cut into custom properties "pressdoc 1", "pressdoc 2",
because Word's own dialogue keeps 255 characters of each.
"""

from __future__ import annotations

import json
import re

from attrs import evolve, frozen
from lxml import etree

from pressdoc.errors import PressdocError
from pressdoc.findings import Code, Finding
from pressdoc.formats.docx.ooxml import Element
from pressdoc.formats.docx.package import Package
from pressdoc.reading import UNSAID, Facts
from pressdoc.text import one_line

OWN = "pressdoc "
"""What the names of the custom properties begin with that carry our facts; their number follows."""
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_KEYWORD_ENDS = re.compile("[;,،；，、]")
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_IDENTITY = re.compile(r"(?:urn:[a-z0-9][a-z0-9-]+:|tag:|https?://)\S+", re.IGNORECASE)


@frozen(kw_only=True)
class About:
    """What the file says of itself. `title` is its title property; `own`: pressdoc wrote the facts."""

    facts: Facts = Facts()
    title: str | None = None
    own: bool = False
    findings: tuple[Finding, ...] = ()


def about(package: Package) -> About:
    """Give what the properties say. What cannot be read is a finding, never an error: the page does not need them."""
    findings: list[Finding] = []
    core = _part(package, "core-properties", findings)
    told = _told(core) if core is not None else About()
    custom = _part(package, "custom-properties", findings)
    facts = _own_facts(custom, findings) if custom is not None else None
    if facts is not None:
        told = evolve(told, facts=facts, own=True)
    return evolve(told, findings=tuple(findings))


def _part(package: Package, kind: str, findings: list[Finding]) -> Element | None:
    name = package.related("", kind)
    if name is None:
        return None
    try:
        return package.xml(name)
    except PressdocError as error:
        says = f"the file's properties cannot be read: {error.says}"
        findings.append(Finding(code=Code.FACTS_UNREADABLE, says=says))
        return None


def _told(core: Element) -> About:
    """Give what a stranger's core properties tell: title, keywords, language, identifier. Authors are no issuers."""
    said = {child.tag.rpartition("}")[2]: one_line(child.text or "") for child in core.iterchildren(etree.Element)}
    title, tag = said.get("title") or None, said.get("language", "")
    keywords = tuple(word.strip() for word in _KEYWORD_ENDS.split(said.get("keywords", "")) if word.strip())
    facts = Facts(
        headline=title or UNSAID,
        keywords=keywords or UNSAID,
        language=tag if _TAG.fullmatch(tag) else UNSAID,
        guid=said["identifier"] if _IDENTITY.fullmatch(said.get("identifier", "")) else UNSAID,
    )
    return About(facts=facts, title=title)


def _own_facts(custom: Element, findings: list[Finding]) -> Facts | None:
    from pressdoc.jsondata import facts_from_data  # noqa: PLC0415 - only files of our own need it

    pieces: dict[int, str] = {}
    for child in custom.iterchildren(etree.Element):
        name = child.get("name") or ""
        if name.startswith(OWN) and name[len(OWN) :].isdecimal():
            value = "".join(child.itertext(etree.Element))
            pieces[int(name[len(OWN) :])] = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), value)
    if not pieces:
        return None
    try:
        return facts_from_data(json.loads("".join(pieces[at] for at in sorted(pieces))))
    except (PressdocError, ValueError, RecursionError) as error:
        says = f"the file's own data is damaged and not used: {error}"
        findings.append(Finding(code=Code.FACTS_UNREADABLE, says=one_line(says)))
        return None
