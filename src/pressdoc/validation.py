"""Whether a file is fit to be sent: NewsML-G2 against our own profile and a table of rules, JSON against its schema."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from attrs import frozen

from pressdoc.errors import NoSuchInput, ReadError, UsageError
from pressdoc.findings import Code, Finding
from pressdoc.limits import Limits
from pressdoc.origin import Origin

_G = "{http://iptc.org/std/nar/2006-10-01/}"
_X = "{http://www.w3.org/1999/xhtml}"
_FLAT = frozenset(_X + tag for tag in ["p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre"])
_CATALOG = "catalog.IPTC-G2-Standards_"

Rule = Callable[["Item"], Iterator[tuple[Any, str]]]
"""Gives the element at fault and a sentence for each breach."""


def validate(data: bytes, *, schema: Path | None = None) -> tuple[Finding, ...]:
    """Give a finding of severity error for each breach; none for a file that is fit to be sent.

    NewsML-G2 is held against the press-release profile and its rules, or against the XSD at `schema` alone; JSON
    against `pressrelease.schema.json`. Raises `ReadError` where the bytes are neither, or not well-formed.
    """
    Limits().check_size(len(data), "file")
    head = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if head == b"{":
        return _json(data)
    if head != b"<":
        raise ReadError("newsml or json", "it begins like neither; only these two can be validated")
    root = _parsed(data)
    if schema is not None:
        return _against(root, _schema_at(schema))
    if root.tag != f"{_G}newsItem":
        name = root.tag.rpartition("}")[2]
        raise ReadError("newsml", f"the root is <{name}>; the press-release profile is for a newsItem alone")
    breaches = _against(root, _profile())
    return breaches or tuple(_finding(element, says) for rule in RULES for element, says in rule(Item.of(root)))


def _parsed(data: bytes) -> Any:
    from lxml import etree  # noqa: PLC0415 - loaded when XML is validated

    if re.search(rb"<!DOCTYPE|<!ENTITY", data, re.IGNORECASE):
        raise ReadError("newsml", "it has a DTD, which no news item needs and pressdoc never opens; take it out")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        reason = (error.msg or "no XML in it").partition(", line ")[0].strip()
        raise ReadError("newsml", f"not well-formed XML: {reason}", line=error.lineno or None) from error


def _bytes(name: str) -> Path:
    """Give the path of one of our schemas: in the installed package, else in the checkout."""
    for folder in (Path(str(files("pressdoc"))) / "schemas", Path(__file__).resolve().parents[2] / "schemas"):
        if (folder / name).is_file():
            return folder / name
    raise NoSuchInput(f"the schema {name} is missing from this installation; install pressdoc anew")


@cache
def _profile() -> Any:
    return _schema_at(_bytes("newsml-g2-pressrelease.xsd"))


@cache
def _schema_at(path: Path) -> Any:
    from lxml import etree  # noqa: PLC0415 - as above

    if not path.is_file():
        raise NoSuchInput(f"{path}: no such file; --schema wants the path of an XSD")
    try:
        return etree.XMLSchema(etree.parse(path, etree.XMLParser(no_network=True)))
    except (etree.XMLSchemaParseError, etree.XMLSyntaxError) as error:
        raise UsageError(f"{path} is no XML Schema: {error}") from error


def _against(root: Any, schema: Any) -> tuple[Finding, ...]:
    if schema.validate(root):
        return ()
    told = [(entry.line, _readable(entry.message)) for entry in schema.error_log]
    return tuple(
        Finding(code=Code.INVALID, says=says, where=Origin(lines=(line, line))) for line, says in dict.fromkeys(told)
    )


def _readable(message: str) -> str:
    """Give libxml2's message without namespaces, one clear clause."""
    message = re.sub(r"\{https?:[^{}]*\}", "", message)
    message = re.sub(r"Element '([^']+)'", r"<\1>", message)
    message = message.replace("This element is not expected.", "stands where the profile does not admit it.")
    message = message.replace("Missing child element(s).", "lacks a child.")
    message = re.sub(r"Expected is (?:one of )?\( (.*?) \)\.?", r"Expected: \1.", message)
    return re.sub(r" \[facet '\w+'\]", "", message).rstrip()


def _finding(element: Any, says: str) -> Finding:
    return Finding(code=Code.INVALID, says=says, where=Origin(lines=(element.sourceline, element.sourceline)))


@frozen
class Item:
    """A parsed item, its elements sorted by tag in one walk over all but the text."""

    root: Any
    by_tag: dict[str, list[Any]]
    bodies: list[Any]

    @classmethod
    def of(cls, root: Any) -> Item:
        """Give the item sorted; blocks of the text are only looked at by the rules on it."""
        by_tag: dict[str, list[Any]] = {}
        for part in root:
            by_tag.setdefault(part.tag, []).append(part)
            for element in part:
                by_tag.setdefault(element.tag, []).append(element)
        bodies = [body for inline in by_tag.get(_G + "inlineXML", []) for body in inline.iterchildren(_X + "html")]
        return cls(root, by_tag, [body for html in bodies for body in html.iterchildren(_X + "body")])

    def all(self, name: str) -> list[Any]:
        """Give the elements of that name at the first two levels."""
        return self.by_tag.get(_G + name, [])


def _first_headline_is_main(item: Item) -> Iterator[tuple[Any, str]]:
    first, *others = item.all("headline")
    role = (first.get("role") or "").rpartition(":")[2]
    if role not in ("main", "untitled"):
        yield first, "the first <headline> must have the role main: receivers take the first for the headline"
    for other in others:
        if (other.get("role") or "").endswith(":main"):
            yield other, "only the first <headline> may have the role main; a deck has the role sub"


def _body_is_flat(item: Item) -> Iterator[tuple[Any, str]]:
    for body in item.bodies:
        if body.attrib:
            yield body, "<body> must have no attributes: one receiver finds it by that"
        for block in body:
            if block.tag not in _FLAT:
                name = block.tag.rpartition("}")[2] if isinstance(block.tag, str) else "a comment"
                yield block, f"<{name}> must not be a child of <body>: receivers drop what is not p, h2 to h6 or a list"
        if (body.text or "").strip():
            yield body, "<body> has text outside its blocks, which receivers drop"


def _there_is_a_text(item: Item) -> Iterator[tuple[Any, str]]:
    if not item.bodies:
        yield item.all("contentSet")[0], "no rendition is an XHTML <html> with a <body>"
    inline = item.all("inlineXML")
    if inline and inline[0].get("contenttype") != "application/xhtml+xml":
        yield inline[0], "XHTML must be the first rendition: one receiver takes only the first"


def _renditions_are_unique(item: Item) -> Iterator[tuple[Any, str]]:
    codes = Counter(remote.get("rendition") for remote in item.all("remoteContent"))
    for remote in item.all("remoteContent"):
        if codes[remote.get("rendition")] > 1:
            yield remote, f"rendition {remote.get('rendition')} stands twice; the second would overwrite the first"


def _aliases_are_declared(item: Item) -> Iterator[tuple[Any, str]]:
    from pressdoc.formats.newsml.catalog import SCHEMES  # noqa: PLC0415 - loaded when NewsML is validated

    known = {scheme.get("alias") for catalog in item.all("catalog") for scheme in catalog} | {
        scheme.get("alias") for scheme in item.all("scheme")
    }
    if any(_CATALOG in (ref.get("href") or "") for ref in item.all("catalogRef")):
        known |= SCHEMES.keys()
    for part in ("itemMeta", "contentMeta"):
        for element in item.all(part)[0].iter(f"{_G}*"):
            for name in ("qcode", "role", "rel", "type"):
                alias, colon, _ = (element.get(name) or "").partition(":")
                if colon and alias not in known:
                    yield element, f"the alias {alias} is in no catalog of the item"


def _genre_has_an_english_name(item: Item) -> Iterator[tuple[Any, str]]:
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    for genre in item.all("genre"):
        if not any((name.get(lang) or "").startswith("en") for name in genre):
            yield genre, 'the genre needs a <name xml:lang="en">: one receiver takes no other'


def _language_is_the_text_s(item: Item) -> Iterator[tuple[Any, str]]:
    tag = item.root.get("{http://www.w3.org/XML/1998/namespace}lang")
    first = item.all("language")[0]
    if first.get("tag") != tag:
        yield first, f"<language> says {first.get('tag')}, xml:lang of the item says {tag}"


def _original_is_there(item: Item) -> Iterator[tuple[Any, str]]:
    content = item.all("contentSet")[0]
    if content.get("original") not in [inline.get("id") for inline in item.all("inlineXML")]:
        yield content, f"original={content.get('original')} names no rendition of the item"


def _embargo_is_said_first(item: Item) -> Iterator[tuple[Any, str]]:
    notes = item.all("edNote")
    weighty = ("embargo", "hold", "correction")
    if item.all("embargoed") and not any((n.get("role") or "").rpartition(":")[2] in weighty for n in notes[:1]):
        yield item.all("embargoed")[0], "the first <edNote> must say the embargo in words: editors see only that one"


def _contacts_can_be_reached(item: Item) -> Iterator[tuple[Any, str]]:
    for source in item.all("infoSource"):
        if (source.get("role") or "").endswith(":mediaOffice") and next(source.iter(f"{_G}contactInfo"), None) is None:
            yield source, "a press contact needs <contactInfo>"


def _links_lead_somewhere(item: Item) -> Iterator[tuple[Any, str]]:
    for link in item.all("link"):
        if not (link.get("href") or link.get("residref")):
            yield link, "a <link> needs href or residref"


def _concepts_are_named(item: Item) -> Iterator[tuple[Any, str]]:
    for name in ("provider", "located", "copyrightHolder", "subject", "genre"):
        for element in item.all(name):
            if not any(element.get(key) for key in ("qcode", "uri", "literal")):
                yield element, f"<{name}> needs qcode, uri or literal"


RULES: tuple[Rule, ...] = (
    _first_headline_is_main,
    _there_is_a_text,
    _body_is_flat,
    _renditions_are_unique,
    _aliases_are_declared,
    _genre_has_an_english_name,
    _language_is_the_text_s,
    _original_is_there,
    _embargo_is_said_first,
    _contacts_can_be_reached,
    _links_lead_somewhere,
    _concepts_are_named,
)
"""What no grammar can say. Each rule is a breach that a real receiver of NewsML-G2 was seen to punish."""


def _json(data: bytes) -> tuple[Finding, ...]:
    try:
        value = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else None
        reason = error.msg.lower() if isinstance(error, json.JSONDecodeError) else "not UTF-8, or nested too deeply"
        raise ReadError("json", reason, line=line) from error
    return tuple(
        Finding(code=Code.INVALID, says=error.message[:200], where=Origin(path=_path(error.absolute_path)))
        for error in _json_validator().iter_errors(value)
    )


def _path(steps: Any) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return path.removeprefix(".") or "the whole"


@cache
def _json_validator() -> Any:
    import jsonschema  # noqa: PLC0415 - 90 ms, for this alone

    return jsonschema.Draft202012Validator(json.loads(_bytes("pressrelease.schema.json").read_text("utf-8")))
