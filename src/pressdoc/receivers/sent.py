"""What is in an item, as pressdoc's own reader finds it."""

from __future__ import annotations

from typing import Any

from lxml import etree

from pressdoc.errors import ReadError
from pressdoc.formats.newsml import NEWSML
from pressdoc.manuscript import Manuscript
from pressdoc.reading import ReadOptions
from pressdoc.receivers.view import View
from pressdoc.receivers.whole import whole


def sent(item: Any) -> View:
    """Give all there is to arrive of the item; what is no news item has nothing that a reader of releases knows."""
    try:
        reading = NEWSML.read(etree.tostring(item, with_tail=False), ReadOptions())
    except ReadError as error:
        return View(refusals=(error.reason,))
    return whole(reading.manuscript or Manuscript(), reading.facts)
