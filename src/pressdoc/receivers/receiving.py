"""A file as a receiver takes it in: what its editor sees of each item, and a finding for all that does not arrive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from pressdoc import safe_xml
from pressdoc.errors import ReadError
from pressdoc.findings import Code, Finding, Severity, quoted
from pressdoc.formats.newsml.vocabulary import G
from pressdoc.limits import Limits
from pressdoc.manuscript import MarkedManuscript
from pressdoc.reading import Facts
from pressdoc.receivers.losing import Loss, losses
from pressdoc.receivers.portions import NAMES, Portion
from pressdoc.receivers.profile import Receiver
from pressdoc.receivers.reading import reader_named
from pressdoc.receivers.reading.elements import at, items_of
from pressdoc.receivers.sent import sent
from pressdoc.receivers.view import View
from pressdoc.receivers.whole import whole

_MOST_NAMED = 6


@frozen(kw_only=True)
class Received:
    """What becomes of one item at a receiver. `guid` is "" where it has none; `version` is as written.

    `arrives` is false where the item is refused or passed over; then the view is what would have been seen.
    """

    guid: str
    version: str
    arrives: bool
    view: View
    findings: tuple[Finding, ...]


def receive(data: bytes, receiver: Receiver, *, limits: Limits = Limits()) -> tuple[Received, ...]:
    """Give what the receiver makes of the file, item by item.

    Each part that pressdoc's own reader finds in an item and the receiver does not is a finding; a refusal is an
    error. Raises `ReadError` and its kin for what is no XML or not of NewsML-G2.
    """
    root = _parsed(data, limits)
    views = _views(root, receiver)
    return tuple(_received(item, receiver, views.get(item), sent(item)) for item in items_of(root))


def undelivered(data: bytes, receiver: Receiver, manuscript: MarkedManuscript, facts: Facts) -> tuple[Finding, ...]:
    """Give a finding for each part of a release that does not arrive of the file that was written of it.

    `facts` are all that the release says, its embargo as the file states it.
    """
    root = _parsed(data, Limits())
    sent_view = whole(manuscript, facts)
    views = _views(root, receiver)
    return tuple(
        finding for item in items_of(root) for finding in _received(item, receiver, views.get(item), sent_view).findings
    )


def _parsed(data: bytes, limits: Limits) -> Any:
    limits.check_size(len(data), "newsml")
    root = safe_xml.parsed(data, "newsml", limits)
    if not str(root.tag).startswith(G):
        raise ReadError("newsml", f"the root is <{root.tag.rpartition('}')[2]}>, which is nothing of NewsML-G2")
    return root


def _views(root: Any, receiver: Receiver) -> dict[Any, View]:
    return dict(reader_named(receiver.reader)(root))


def _received(item: Any, receiver: Receiver, view: View | None, sent_view: View) -> Received:
    guid, version = item.get("guid") or "", item.get("version") or ""
    if view is None:
        says = f"{receiver.title} passes over the {item.tag.rpartition('}')[2]} {guid}: it takes none such, or one only of a message"
        findings = (Finding(code=Code.REFUSED, says=says),)
        return Received(guid=guid, version=version, arrives=False, view=View(), findings=findings)
    refusals = (*view.refusals, *_of_strangers(item, receiver))
    found = [_refusal(receiver, says) for says in refusals]
    found += [Finding(code=Code.NOT_ARRIVING, says=f"{receiver.title}: {says}") for says in view.cautions]
    found += [_lost(receiver, loss) for loss in losses(sent_view, view)]
    if not (found or view.values or view.body):
        found.append(
            Finding(code=Code.NOT_ARRIVING, says=f"{receiver.title} sees nothing in the item; nothing is in it")
        )
    return Received(guid=guid, version=version, arrives=not refusals, view=view, findings=tuple(found))


def _of_strangers(item: Any, receiver: Receiver) -> Iterator[str]:
    """Refuse who is none of the senders that the receiver takes. pressdoc never claims to be one of them."""
    named = [one.get("qcode") or one.get("literal") or one.get("uri") for one in at(item, "itemMeta/provider")[:1]]
    if receiver.providers and not set(named).intersection(receiver.providers):
        known = ", ".join(receiver.providers)
        yield f"the provider is {named[0] if named else 'not told'}, and it takes only {known}; who may send as one of these says so with --provider"


def _refusal(receiver: Receiver, says: str) -> Finding:
    return Finding(code=Code.REFUSED, says=f"{receiver.title} refuses the item: {says}")


def _lost(receiver: Receiver, loss: Loss) -> Finding:
    named = ", ".join(map(quoted, loss.values[:_MOST_NAMED]))
    more = f" and {len(loss.values) - _MOST_NAMED} more" if len(loss.values) > _MOST_NAMED else ""
    why = f": {receiver.loses[loss.portion]}" if loss.portion in receiver.loses else ""
    severity = Severity.ERROR if loss.portion in (Portion.EMBARGO, Portion.STATUS) else Severity.WARNING
    says = f"{receiver.title} does not take {NAMES[loss.portion]} {named}{more}{why}"
    return Finding(code=Code.NOT_ARRIVING, says=says, severity=severity)
