"""Feeds: many releases in one NewsML-G2 message, or one in each of many, written and read without holding them all."""

from __future__ import annotations

from pressdoc.feeds.naming import stem_of_item
from pressdoc.feeds.sending import Sent, feed, open_feed
from pressdoc.feeds.taking import Feed, Taken, is_feed, read_feed
from pressdoc.formats.newsml.message import ATOMIC, MessageHeader

__all__ = [
    "ATOMIC",
    "Feed",
    "MessageHeader",
    "Sent",
    "Taken",
    "feed",
    "is_feed",
    "open_feed",
    "read_feed",
    "stem_of_item",
]
