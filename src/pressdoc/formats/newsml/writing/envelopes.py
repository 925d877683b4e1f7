"""What an item travels in: nothing, or a newsMessage of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from pressdoc.delivery import Envelope
from pressdoc.draft import Draft
from pressdoc.formats.newsml.elements import add
from pressdoc.formats.newsml.message import MessageHeader, header_element
from pressdoc.formats.newsml.vocabulary import NAMESPACE, G


def _bare(item: Any, _: Draft) -> Any:
    return item


def _message(item: Any, draft: Draft) -> Any:
    """Give a message with the item in it, sent when this version was made: there is no clock here."""
    release = draft.release
    message: Any = etree.Element(G + "newsMessage", nsmap={None: NAMESPACE})
    if release.version_created is not None:
        sent = MessageHeader(sent=release.version_created, sender=draft.provider, priority=release.urgency)
        message.append(header_element(sent))
    add(message, "itemSet").append(item)
    return message


ENVELOPES: dict[Envelope, Callable[[Any, Draft], Any]] = {Envelope.ITEM: _bare, Envelope.MESSAGE: _message}
