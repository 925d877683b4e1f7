"""Elements of the standard's namespace, and instants and days as it spells them."""

from __future__ import annotations

import datetime
from typing import Any

from lxml import etree

from pressdoc.formats.newsml.vocabulary import G

_FARTHEST = datetime.timedelta(hours=14)


def add(parent: Any, tag: str, text: str | None = None, /, **attributes: str) -> Any:
    """Append a child of that name, and give it."""
    element = etree.SubElement(parent, G + tag, attributes)
    element.text = text
    return element


def named(element: Any, name: str) -> None:
    """Append a name."""
    add(element, "name", name)


def instant(moment: datetime.datetime | None) -> str:
    """Give the instant as xs:dateTime: zones of whole minutes up to 14 hours are written as they are, others as UTC."""
    if moment is None:
        return ""
    offset = moment.utcoffset()
    if offset is not None and (offset % datetime.timedelta(minutes=1) or abs(offset) > _FARTHEST):
        moment = moment.astimezone(datetime.UTC)
    return moment.isoformat()


def day_of(day: datetime.date | datetime.datetime) -> str:
    """Give the day, or the day and time, as the standard's truncated date and time."""
    return instant(day) if isinstance(day, datetime.datetime) else day.isoformat()
