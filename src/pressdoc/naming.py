"""The names under which roles and marks travel in files that have named styles (Word) or structure types (tagged PDF).

One name for each role, and in the parts that are made of blocks (the news, notes, boilerplate) one for each kind of
block: "Press Notes Quote". List items have none of their own: a list is a list in every such file. Nor have the levels
of headings: Word and PDF number them by themselves. Marks have the names of character styles or spans.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from pressdoc import shapes
from pressdoc.manuscript import Passage, Role, group_mark
from pressdoc.text import Mark


@frozen
class Meaning:
    """What a named paragraph is: its role, the kind of block, and the mark that all its words carry, if any.

    `continues`: it is one more line of the passage before it. A cell's kind is `Table`, a caption's `Figure`.
    """

    role: Role
    kind: type[shapes.Shape] = shapes.Paragraph
    mark: Mark | None = None
    continues: bool = False


_SINGLE = {
    Role.MASTHEAD: "Press Masthead",
    Role.NOTICE: "Press Notice",
    Role.REFERENCE: "Press Reference",
    Role.DATE: "Press Date",
    Role.EMBARGO: "Press Embargo",
    Role.HEADLINE: "Press Headline",
    Role.SUBHEADLINE: "Press Subheadline",
    Role.DATELINE: "Press Dateline",
    Role.END: "Press End",
    Role.NOISE: "Press Letterhead",
}
_BLOCKS = {
    shapes.Heading: "Heading",
    shapes.Quote: "Quote",
    shapes.Preformatted: "Verbatim",
    shapes.Table: "Cell",
    shapes.Figure: "Caption",
}
_ZONES = {Role.BODY: "Press", Role.NOTES: "Press Notes", Role.BOILERPLATE: "Press Boilerplate"}
_NEWS_ROLES = {shapes.Heading: Role.HEADING, shapes.Figure: Role.CAPTION}
"""Kinds of block that have a role of their own in the news."""

LEAD = "Press Lead"
BODY = "Press Body"
CONTACT = "Press Contact"
CONTACT_LINE = "Press Contact Line"
_CONTACT_MARKS = {Mark.LEAD: "Press Contact Lead", Mark.GROUP: "Press Contact Group"}


def _meanings() -> dict[str, Meaning]:
    meanings = {name: Meaning(role) for role, name in _SINGLE.items()}
    meanings |= {LEAD: Meaning(Role.BODY), BODY: Meaning(Role.BODY)}
    for zone, prefix in _ZONES.items():
        if zone is not Role.BODY:
            meanings[prefix] = Meaning(zone)
        for kind, word in _BLOCKS.items():
            role = _NEWS_ROLES.get(kind, zone) if zone is Role.BODY else zone
            meanings[f"{prefix} {word}"] = Meaning(role, kind)
    meanings |= {name: Meaning(Role.CONTACT, mark=mark) for mark, name in _CONTACT_MARKS.items()}
    return meanings | {CONTACT: Meaning(Role.CONTACT), CONTACT_LINE: Meaning(Role.CONTACT, continues=True)}


MEANINGS: Final = _meanings()
"""Every name of a paragraph, and what it means."""

MARK_NAMES: Final = {
    Mark.DATELINE: "Press Dateline Text",
    Mark.PLACE: "Press Dateline Place",
    Mark.DATE: "Press Dateline Date",
    Mark.SOURCE: "Press Dateline Source",
    Mark.NAME: "Press Contact Name",
    Mark.JOB_TITLE: "Press Contact Role",
    Mark.ORGANISATION: "Press Contact Organisation",
    Mark.PHONE: "Press Contact Phone",
    Mark.MOBILE: "Press Contact Mobile",
    Mark.FAX: "Press Contact Fax",
    Mark.EMAIL: "Press Contact Email",
    Mark.WEB: "Press Contact Web",
    Mark.ADDRESS: "Press Contact Address",
    Mark.LABEL: "Press Contact Label",
    Mark.CREDIT: "Press Credit",
    Mark.WORDING: "Press Wording",
}
"""Every mark but those that a whole paragraph carries, and its name."""
MARKS: Final = {name: mark for mark, name in MARK_NAMES.items()}


def name_of(passage: Passage) -> str:
    """Give the name of the passage's paragraph, of the first of several for a contact, of the cells for a table.

    The passage must have a role. A lead is named like any paragraph of the news; whoever knows the lead names it so.
    """
    role, kind = passage.role, type(passage.shape)
    if role is None:
        raise ValueError("a passage without a role has no name")
    if role is Role.CONTACT:
        mark = group_mark(passage.text)
        return _CONTACT_MARKS[mark] if mark is not None else CONTACT
    if role in _SINGLE:
        return _SINGLE[role]
    prefix = _ZONES.get(role, "Press")
    if role is Role.HEADING:
        return f"{prefix} Heading"
    if role is Role.CAPTION:
        return f"{prefix} Caption"
    if kind in _BLOCKS:
        return f"{prefix} {_BLOCKS[kind]}"
    return BODY if role is Role.BODY else prefix
