"""Whether a file is fit to be sent: NewsML-G2 against our own profile and a table of rules, JSON against its schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import Any

from pressdoc.errors import NoSuchInput, ReadError, UsageError
from pressdoc.findings import Code, Finding, Severity
from pressdoc.limits import Limits
from pressdoc.origin import Origin
from pressdoc.validation import places, reasons, rules, wording
from pressdoc.validation.item import G, Item

__all__ = ["validate"]

_PROFILE = "newsml-g2-pressrelease.xsd"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_ITEMS = (G + "newsItem", G + "packageItem")
_Schema = tuple[Any, wording.Grammar]
"""A compiled schema, and what its messages leave out."""
_ONE_AT_A_TIME = Lock()
"""A compiled schema has one error log, so two threads must not use it at once."""


def validate(data: bytes, *, schema: Path | None = None, limits: Limits = Limits()) -> tuple[Finding, ...]:
    """Give a finding for each breach, in the order of the file; none for a file that is fit to be sent.

    NewsML-G2 is held against the press-release profile and its rules, or against the XSD at `schema` alone; JSON
    against `pressrelease.schema.json` and then against the model, which knows more. Breaches are errors; what only
    some receivers stumble over is a warning. Raises `ReadError` where the bytes are neither, or not well-formed.
    """
    limits.check_size(len(data), "file")
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:2]
    if start[:1] in (b"{", b"["):
        return _json_findings(data, limits)
    if start[:1] != b"<" and start not in _UTF_16:
        raise ReadError("newsml or json", "it begins like neither; only these two can be validated")
    root = _parsed(data)
    if schema is not None:
        return tuple(_against(root, _schema_at(schema)))
    if root.tag not in (*_ITEMS, G + "newsMessage"):
        name = root.tag.rpartition("}")[2]
        raise ReadError("newsml", f"the root is <{name}>, not a newsItem, packageItem or newsMessage of NewsML-G2")
    found = (*_against(root, _profile()), *_broken_rules(root))
    return tuple(sorted(dict.fromkeys(found), key=_line))


def _line(finding: Finding) -> int:
    return finding.where.lines[0] if finding.where is not None and finding.where.lines is not None else 0


def _parsed(data: bytes) -> Any:
    from lxml import etree  # noqa: PLC0415 - loaded when XML is validated

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        reason = (error.msg or "no XML in it").partition(", line ")[0].strip()
        raise ReadError("newsml", f"not well-formed XML: {reason}", line=error.lineno or None) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise ReadError("newsml", "it has a DTD, which no news item needs and pressdoc never opens; take it out")
    return root


def _schema_path(name: str) -> Path:
    """Give the path of one of our schemas: in the installed package, else in the checkout."""
    for folder in (Path(str(files("pressdoc"))) / "schemas", Path(__file__).resolve().parents[3] / "schemas"):
        if (folder / name).is_file():
            return folder / name
    raise NoSuchInput(f"the schema {name} is missing from this installation; install pressdoc anew")


@cache
def _profile() -> _Schema:
    return _schema_at(_schema_path(_PROFILE))


@cache
def _schema_at(path: Path) -> _Schema:
    from lxml import etree  # noqa: PLC0415 - as above

    if not path.is_file():
        raise NoSuchInput(f"{path}: no such file; --schema wants the path of an XSD")
    try:
        document = etree.parse(path, etree.XMLParser(no_network=True))
        return etree.XMLSchema(document), wording.Grammar.of(document.getroot())
    except (etree.XMLSchemaParseError, etree.XMLSyntaxError) as error:
        raise UsageError(f"{path} is no XML Schema: {' '.join(str(error).split())}") from error


def _against(root: Any, schema: _Schema) -> Iterator[Finding]:
    compiled, grammar = schema
    with _ONE_AT_A_TIME:
        entries = () if compiled.validate(root) else tuple(compiled.error_log)
    for fault in wording.faults(root, entries, grammar):
        yield _of_fault(fault)


def _of_fault(fault: wording.Fault) -> Finding:
    outer, inner = fault.element, fault.inner
    if not inner and outer.getparent() is not None:
        why = reasons.reason(places.local(outer.getparent()), places.local(outer))
    else:
        why = reasons.reason(places.local(outer), inner)
    return Finding(code=Code.INVALID, says=fault.says, where=places.place(outer, inner), why=why)


def _broken_rules(root: Any) -> Iterator[Finding]:
    items = [root] if root.tag in _ITEMS else list(root.iter(*_ITEMS))
    for element in items:
        item = Item.of(element)
        for table, severity in ((rules.RULES, Severity.ERROR), (rules.CAUTIONS, Severity.WARNING)):
            for rule in table:
                for culprit, says in rule.breaches(item):
                    yield _finding(culprit, says, severity, rule.why)
    if root.tag == G + "newsMessage":
        yield from _broken_message(root, items)


def _broken_message(root: Any, items: list[Any]) -> Iterator[Finding]:
    for header in root.iterchildren(G + "header"):
        for culprit, says in rules.undeclared(header, rules.declared_aliases(header)):
            yield _finding(culprit, says, Severity.ERROR, rules.UNDECLARED)
    seen: set[tuple[str | None, str | None]] = set()
    for item in items:
        identity = (item.get("guid"), item.get("version"))
        if identity in seen:
            says = f"version {identity[1]} of {identity[0]} is in the message twice"
            yield _finding(
                item, says, Severity.ERROR, "a receiver files an item under both, and drops the second as known"
            )
        seen.add(identity)


def _finding(element: Any, says: str, severity: Severity, why: str | None) -> Finding:
    return Finding(code=Code.INVALID, says=says, where=places.place(element), severity=severity, why=why)


def _json_findings(data: bytes, limits: Limits) -> tuple[Finding, ...]:
    from pressdoc.formats.ninjs.sniffing import sniff  # noqa: PLC0415 - loaded when JSON is validated
    from pressdoc.jsondata import json_of, release_from_data  # noqa: PLC0415

    if sniff(data):
        says = "it is ninjs; validate it with any validator of JSON Schema, by the IPTC's schema of its version"
        raise ReadError("newsml or json", says)

    value = json_of(data, limits)
    found = [
        Finding(code=Code.INVALID, says=wording.of_json(error), where=Origin(path=_path(error.absolute_path)))
        for error in _json_validator().iter_errors(value)
    ]
    if not found:
        try:
            release_from_data(value)
        except ReadError as error:
            found.append(Finding(code=Code.INVALID, says=error.reason))
    return tuple(dict.fromkeys(found))


def _path(steps: Any) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return path.removeprefix(".") or "the whole"


@cache
def _json_validator() -> Any:
    import jsonschema  # noqa: PLC0415 - 90 ms, for this alone

    schema = json.loads(_schema_path("pressrelease.schema.json").read_text("utf-8"))
    return jsonschema.Draft202012Validator(schema)
