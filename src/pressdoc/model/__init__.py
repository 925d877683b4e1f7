"""The canonical model: frozen records, keyword-only, tuples inside, each right as soon as it exists."""

from pressdoc.model.blocks import Block, Figure, Heading, ListItem, Paragraph, Preformatted, Quote, Table
from pressdoc.model.contacts import Contact, ContactGroup, Email, Phone, PhoneKind
from pressdoc.model.dating import Dateline, Day, Embargo, EmbargoKind
from pressdoc.model.release import Link, Media, PressRelease, Rights, Signal, Status, Subject, Translation

__all__ = [
    "Block",
    "Contact",
    "ContactGroup",
    "Dateline",
    "Day",
    "Email",
    "Embargo",
    "EmbargoKind",
    "Figure",
    "Heading",
    "Link",
    "ListItem",
    "Media",
    "Paragraph",
    "Phone",
    "PhoneKind",
    "Preformatted",
    "PressRelease",
    "Quote",
    "Rights",
    "Signal",
    "Status",
    "Subject",
    "Table",
    "Translation",
]
