"""Elements of the standard's namespace, and days as it spells them."""

from __future__ import annotations

import datetime
from typing import Any

from lxml import etree

from pressdoc.formats.newsml.vocabulary import G
from pressdoc.model.dating import instant


def add(parent: Any, tag: str, text: str | None = None, /, **attributes: str) -> Any:
    """Append a child of that name, and give it."""
    element = etree.SubElement(parent, G + tag, attributes)
    element.text = text
    return element


def named(element: Any, name: str) -> None:
    """Append a name."""
    add(element, "name", name)


def day_of(day: datetime.date | datetime.datetime) -> str:
    """Give the day, or the day and time, as the standard's truncated date and time."""
    return instant(day) if isinstance(day, datetime.datetime) else day.isoformat()
