"""The newsMessage around items on their way: its header as a record, and the message written item by item.

A message is for transmission only: what is stored are items. Source: NewsML-G2 2.35, newsMessage.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

import attrs
from attrs import field, frozen
from lxml import etree

from pressdoc.catalog import CATALOG, SCHEMES
from pressdoc.errors import UsageError
from pressdoc.findings import Code, Finding, quoted
from pressdoc.formats.newsml.elements import add
from pressdoc.formats.newsml.item import number, where, words
from pressdoc.formats.newsml.vocabulary import NAMESPACE, G
from pressdoc.model.checks import folded, folded_each
from pressdoc.model.dating import instant
from pressdoc.reading import VOCABULARIES
from pressdoc.safe_xml import NOT_XML

ATOMIC = "nmsig:atomic"
"""The signal that a message is to be taken whole or not at all (IPTC, NewsMessage signals)."""
_FIRST, _LAST = 1, 9


def _writable(_: object, attribute: attrs.Attribute[Any], value: str | tuple[str, ...] | None) -> None:
    for string in (value,) if isinstance(value, str) else value or ():
        if NOT_XML.search(string):
            raise UsageError(f"{attribute.name}: {string!r} has a character that XML cannot hold; take it out")


def _codes(_: object, __: object, value: tuple[str, ...]) -> None:
    for code in value:
        alias, _colon, rest = code.partition(":")
        if not alias or not rest or ":" in rest or " " in code:
            raise UsageError(f"signal: {code!r} is no code such as {ATOMIC}")


@frozen(kw_only=True)
class MessageHeader:
    """How a message travels: when it was sent, by whom, to whom, how urgently. All but `sent` may be unsaid.

    `sent` is an instant with its zone; there is no clock here. `priority`: 1, the highest, to 9; receivers know 1 to 6
    at least. `signals` are QCodes; `nmsig:atomic` says that the items are to be taken all or none. Raises `UsageError`
    for anything else. Source: NewsML-G2 2.35, header.
    """

    sent: datetime.datetime
    sender: str | None = field(default=None, converter=folded, validator=_writable)
    transmit_id: str | None = field(default=None, converter=folded, validator=_writable)
    priority: int | None = None
    origin: str | None = field(default=None, converter=folded, validator=_writable)
    channels: tuple[str, ...] = field(default=(), converter=folded_each, validator=_writable)
    destinations: tuple[str, ...] = field(default=(), converter=folded_each, validator=_writable)
    signals: tuple[str, ...] = field(default=(), converter=folded_each, validator=[_writable, _codes])

    def __attrs_post_init__(self) -> None:
        """Refuse what no header can say."""
        if self.sent.tzinfo is None:
            raise UsageError("sent: a time without its zone is no instant; give the zone")
        if self.priority is not None and not _FIRST <= self.priority <= _LAST:
            raise UsageError(f"priority: {self.priority} is not between {_FIRST} and {_LAST}")

    @property
    def is_atomic(self) -> bool:
        """Tell whether the message is to be taken whole or not at all."""
        return ATOMIC in self.signals


def header_element(header: MessageHeader) -> Any:
    """Give the header as an element, its children in the order that the schema fixes."""
    element: Any = etree.Element(G + "header", nsmap={None: NAMESPACE})
    add(element, "sent", instant(header.sent))
    if header.signals:
        _catalogs(element, header.signals)
    for name, value in (
        ("sender", header.sender),
        ("transmitId", header.transmit_id),
        ("priority", str(header.priority) if header.priority is not None else None),
        ("origin", header.origin),
    ):
        if value is not None:
            add(element, name, value)
    for name, values in (("channel", header.channels), ("destination", header.destinations)):
        for value in values:
            add(element, name, value)
    for code in header.signals:
        add(element, "signal", qcode=code)
    return element


def _catalogs(element: Any, codes: Iterable[str]) -> None:
    """Declare the aliases: those of the IPTC by its catalog, any other as a scheme of somebody."""
    aliases = dict.fromkeys(code.partition(":")[0] for code in codes)
    if any(alias in SCHEMES for alias in aliases):
        add(element, "catalogRef", href=CATALOG)
    if foreign := [alias for alias in aliases if alias not in SCHEMES]:
        catalog = add(element, "catalog")
        for alias in foreign:
            add(catalog, "scheme", alias=alias, uri=f"{VOCABULARIES}foreign/{alias}/")


def header_of(element: Any) -> tuple[MessageHeader | None, tuple[Finding, ...]]:
    """Give what a message's header says, `None` where it does not say when it was sent; what is left of it as findings."""
    said: dict[str, list[str]] = {}
    findings: list[Finding] = []
    for child in element.iterchildren(etree.Element):
        name = child.tag.rpartition("}")[2]
        value = child.get("qcode") if name == "signal" else words(child)
        if name in _FIELDS and value and (name in _MANY or name not in said):
            said.setdefault(name, []).append(value)
        elif name not in ("catalog", "catalogRef") and value:
            says = f"<{name}> of the message's header is not understood and left out: {quoted(value)}"
            findings.append(Finding(code=Code.NOT_UNDERSTOOD, says=says, where=where(child)))
    fields: dict[str, Any] = {
        _FIELDS[name]: tuple(values) if name in _MANY else values[0] for name, values in said.items()
    }
    fields["priority"] = number(fields.get("priority"))
    try:
        fields["sent"] = datetime.datetime.fromisoformat(fields.get("sent", ""))
        return MessageHeader(**fields), tuple(findings)
    except (ValueError, UsageError) as error:
        says = error.says if isinstance(error, UsageError) else "it does not say when it was sent"
        found = Finding(
            code=Code.NOT_UNDERSTOOD, says=f"the message's header is left out: {says}", where=where(element)
        )
        return None, (*findings, found)


_FIELDS = {
    "sent": "sent", "sender": "sender", "transmitId": "transmit_id", "priority": "priority", "origin": "origin",
    "channel": "channels", "destination": "destinations", "signal": "signals",
}  # fmt: skip
_MANY = ("channel", "destination", "signal")


@contextmanager
def message(file: BinaryIO, header: MessageHeader) -> Iterator[Callable[[Any], None]]:
    """Write a message to the file: what this gives writes one item into it, and forgets it.

    Each item stands on lines of its own and carries its own namespaces and catalogs, so that it can be cut out.
    """
    with etree.xmlfile(file, encoding="UTF-8") as stream:
        stream.write_declaration()
        with stream.element(G + "newsMessage", nsmap={None: NAMESPACE}):
            stream.write("\n", header_element(header), "\n")
            with stream.element(G + "itemSet"):
                stream.write("\n")
                yield lambda item: stream.write(item, "\n")


def tell_apart(item: Any) -> None:
    """Give the item ids that name its version too, for a message that has another version of it: ids are one document's."""
    content_set = item.find(G + "contentSet")
    for element, name in ((content_set, "original"), *((child, "id") for child in content_set)):
        if element.get(name) is not None:
            element.set(name, f"{element.get(name)}-v{item.get('version')}")
