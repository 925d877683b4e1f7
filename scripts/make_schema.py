"""Make `schemas/pressrelease.schema.json` from the model, so that the two cannot drift; a test compares them.

Types, required keys and choices come from the model's classes; what a class cannot say of itself (meanings, patterns,
bounds) stands in the tables here, and each table has a row for every field.

python scripts/make_schema.py
"""

from __future__ import annotations

import datetime
import enum
import json
import types
import typing
from pathlib import Path

import attrs

from pressdoc import model
from pressdoc.jsondata import BLOCKS, VERSION
from pressdoc.text import Look, Text

TARGET = Path(__file__).resolve().parents[1] / "schemas" / "pressrelease.schema.json"
PARTS = (
    model.Contact,
    model.ContactGroup,
    model.Dateline,
    model.Email,
    model.Embargo,
    model.Link,
    model.Media,
    model.Phone,
    model.Rights,
    model.Subject,
    model.Translation,
)
_TIME = r"T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?"
_ZONE = r"(Z|[+-]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?)"
_DATE = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
DAY = {
    "type": "string",
    "pattern": f"^{_DATE}({_TIME}{_ZONE}?)?$",
    "description": "a day such as 2011-09-29, or a day and a time, with a zone only where one was stated",
}
INSTANT = {
    "type": "string",
    "pattern": f"^{_DATE}{_TIME}{_ZONE}$",
    "description": "a full time with its zone such as 2026-03-02T08:00:00Z",
}
PATTERNS = {
    "PressRelease.language": r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
    "PressRelease.guid": r"^[^ ]*$",
    "Phone.number": r"^\+[0-9]+$",
    "Email.address": r"^\S+@\S+$",
    "ListItem.marker": r"^\S+$",
    "Media.rendition": r"^[a-z][a-z0-9]*$",
    "Media.sha256": r"^[0-9a-f]{64}$",
    "Subject.code": r"^[^\s:]+:\S+$",
}
WORDED = r"\S"
"""Of a string that must not be blank."""
BOUNDS = {
    "PressRelease.urgency": (1, 9),
    "PressRelease.version": (1, 2**31),
    "Heading.level": (1, 5),
    "ListItem.level": (1, 9),
    "Table.heads": (0, None),
    "Media.size": (0, 2**53),
}
_WORDS = {"type": "string"}
TOGETHER = {
    "Media": {
        "if": {"properties": {"rendition": _WORDS}, "required": ["rendition"]},
        "then": {"properties": {"media_type": _WORDS}, "required": ["media_type"]},
    }
}
"""What goes with what in one object: a file that is this release in another format says its media type."""
SAYS = {
    "PressRelease.headline": "the headline, on one line",
    "PressRelease.subheadlines": "decks below the headline",
    "PressRelease.summary": "a summary that is not part of the text",
    "PressRelease.body": "the news itself, without the dateline",
    "PressRelease.language": "a BCP 47 language tag such as en or pt-BR",
    "PressRelease.masthead": "lines that name the series or the house, above all else",
    "PressRelease.notices": "notices such as 'not an official document'",
    "PressRelease.reference": "the number or symbol of the release",
    "PressRelease.issuer": "who issues the release",
    "PressRelease.issued": "when it was issued",
    "PressRelease.issued_line": "the printed line that states when it was issued",
    "PressRelease.embargo": "when it may be published; null where the release says nothing of it",
    "PressRelease.dateline": "where the news comes from, as the text begins with it",
    "PressRelease.boilerplate": "what the issuer says of itself",
    "PressRelease.notes": "notes to editors",
    "PressRelease.contact_lead": "the words that lead in the contacts",
    "PressRelease.contacts": "whom to call or write to, in groups; only the first group may lack a label",
    "PressRelease.end_mark": "the sign after the text, such as ###",
    "PressRelease.media": "files that go with the release",
    "PressRelease.keywords": "keywords, one each",
    "PressRelease.subjects": "what the release is about, by code",
    "PressRelease.slugline": "the slugline",
    "PressRelease.urgency": "from 1, most urgent, to 9",
    "PressRelease.rights": "copyright and terms of use",
    "PressRelease.guid": "the identity of the release, without blanks; the same for all its versions",
    "PressRelease.version": "the version, from 1",
    "PressRelease.version_created": "when this version was made",
    "PressRelease.first_created": "when version 1 was made",
    "PressRelease.status": "publishing status",
    "PressRelease.correction": "what this version changes, or why the release is withheld or withdrawn, in words",
    "PressRelease.signal": "what this version does to the one before it; left out, a correction where a note says what changed",
    "PressRelease.translations": "the same release in other languages",
    "PressRelease.links": "what is related elsewhere",
    "Paragraph.text": "its words",
    "Heading.text": "its words",
    "Heading.level": "1, directly below the headline, to 5",
    "ListItem.text": "its words, without the marker",
    "ListItem.level": "1 to 9",
    "ListItem.marker": "the sign or number printed before it, without blanks",
    "Quote.text": "its words",
    "Table.rows": "rows of cells; shorter rows are filled up with empty cells",
    "Table.heads": "how many rows at the top are heads",
    "Figure.caption": "the caption",
    "Figure.credit": "the credit line",
    "Figure.href": "the address, as written",
    "Figure.alt": "what to say to those who cannot see it",
    "Preformatted.text": "lines parted by line feeds, white space kept",
    "Contact.name": "the name of a person or desk",
    "Contact.role": "the job title",
    "Contact.organisation": "whom they work for",
    "Contact.address": "the postal address, line by line",
    "Contact.phones": "telephone and fax numbers",
    "Contact.emails": "e-mail addresses",
    "Contact.urls": "web addresses as printed",
    "Contact.public": "false for a contact meant for editors only",
    "ContactGroup.label": "what sets the group apart, such as 'In Vienna, Austria'; null for none",
    "ContactGroup.contacts": "at least one",
    "Dateline.printed": "the whole dateline with its closing sign",
    "Dateline.places": "its places as printed, in order",
    "Dateline.date": "its date as printed",
    "Dateline.source": "the agency it names",
    "Email.printed": "as the release has it, masked or whole",
    "Email.label": "the words before it, without a colon",
    "Email.address": "an e-mail address; null where the printed words are no whole one",
    "Embargo.printed": "the release's own words",
    "Embargo.kind": "how the words are understood",
    "Embargo.until": "the end of the embargo; null unless the kind is until",
    "Link.href": "where it leads",
    "Link.rel": "a code or URI of the relation; null for 'see also'",
    "Link.title": "a name for it",
    "Media.href": "where the file is",
    "Media.media_type": "its media type such as application/pdf",
    "Media.title": "a name for it",
    "Media.size": "its size in bytes",
    "Media.rendition": "the format in which the file is this same release, such as pdf; null for other content",
    "Media.sha256": "the SHA-256 digest of its bytes",
    "Phone.printed": "the number as the release has it",
    "Phone.kind": "what rings at the other end",
    "Phone.label": "the words before it, without a colon",
    "Phone.number": "an E.164 number such as +431260605726; null where it cannot be told",
    "Rights.holder": "who holds the copyright",
    "Rights.notice": "the copyright notice",
    "Rights.usage": "the terms of use",
    "Subject.code": "a code such as medtop:02000000",
    "Subject.name": "its name",
    "Translation.guid": "the guid of the other release",
    "Translation.language": "its language tag",
}


def of_field(kind: type, field: attrs.Attribute) -> dict:
    """Give the schema of one field: its meaning first."""
    where = f"{kind.__name__}.{field.name}"
    if where == "Preformatted.text":
        return {"description": SAYS[where], "type": "string", "pattern": WORDED}
    schema = of_type(field.type, where, needed=field.default is attrs.NOTHING)
    if where == "ContactGroup.contacts":
        schema |= {"minItems": 1}
    form = schema.get("description")
    says = f"{SAYS[where]}: {form}" if form else SAYS[where]
    return {"description": says} | schema | {"description": says}


def of_type(annotation: typing.Any, where: str, *, needed: bool = False) -> dict:
    inner = typing.get_args(annotation)
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        return of_union(inner, where)
    if typing.get_origin(annotation) is tuple:
        return {"type": "array", "items": of_type(inner[0], where)}
    if annotation is Text:
        return {"$ref": "#/$defs/Text"}
    if annotation is datetime.datetime:
        return INSTANT
    if attrs.has(annotation):
        return {"$ref": f"#/$defs/{annotation.__name__}"}
    if issubclass(annotation, enum.Enum):
        return {"enum": [member.value for member in annotation]}
    return of_plain(annotation, where, needed=needed)


def of_union(inner: tuple, where: str) -> dict:
    parts = tuple(part for part in inner if part is not types.NoneType)
    if set(parts) == set(BLOCKS.values()):
        return {"$ref": "#/$defs/Block"}
    schema = DAY if set(parts) == set(typing.get_args(model.Day)) else of_type(parts[0], where)
    if len(parts) == len(inner):
        return schema
    if "enum" in schema:
        return {"enum": [*schema["enum"], None]}
    if "type" in schema:
        return schema | {"type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def of_plain(annotation: type, where: str, *, needed: bool) -> dict:
    if annotation is bool:
        return {"type": "boolean"}
    if annotation is int:
        low, high = BOUNDS[where]
        return {"type": "integer", "minimum": low} | ({"maximum": high} if high is not None else {})
    pattern = PATTERNS.get(where, WORDED if needed else None)
    return {"type": "string"} | ({"pattern": pattern} if pattern else {})


def of_class(kind: type, **first: dict) -> dict:
    attrs.resolve_types(kind)
    fields = {field.name: of_field(kind, field) for field in attrs.fields(kind)}
    needed = [field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING]
    return {
        "description": " ".join((kind.__doc__ or "").split("\n\n")[0].split()),
        "type": "object",
        "properties": {**first, **fields},
        "required": [*first, *needed],
        "additionalProperties": False,
        **TOGETHER.get(kind.__name__, {}),
    }


def of_text() -> dict[str, dict]:
    span = {
        "description": "A run of characters that look alike, perhaps a link.",
        "type": ["string", "object"],
        "properties": {
            "text": {"description": "the characters", "type": "string"},
            "look": {"description": "what is stressed", "enum": [look.value for look in Look]},
            "href": {"description": "the target of the link, as written", "type": "string"},
        },
        "required": ["text"],
        "additionalProperties": False,
    }
    line = {
        "description": "A plain line, or its spans.",
        "type": ["string", "array"],
        "items": {"$ref": "#/$defs/Span"},
    }
    text = {"description": "A plain line, or lines.", "type": ["string", "array"], "items": {"$ref": "#/$defs/Line"}}
    return {"Text": text, "Line": line, "Span": span}


def of_blocks() -> dict[str, dict]:
    choices = [
        {"if": {"properties": {"block": {"const": name}}}, "then": {"$ref": f"#/$defs/{kind.__name__}"}}
        for name, kind in BLOCKS.items()
    ]
    block = {
        "description": "One block of running text; 'block' says of which kind.",
        "type": "object",
        "properties": {"block": {"enum": [*BLOCKS]}},
        "required": ["block"],
        "allOf": choices,
    }
    kinds = {kind.__name__: of_class(kind, block={"const": name}) for name, kind in BLOCKS.items()}
    return {"Block": block, **kinds}


def schema() -> dict:
    """Give the whole schema."""
    whole = of_class(model.PressRelease)
    version = {"description": "the version of this format", "const": VERSION}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://w3id.org/pressdoc/schema/pressrelease.json",
        "title": "Press release",
        **whole,
        "properties": {"pressdoc": version, **whole["properties"]},
        "$defs": {**of_text(), **of_blocks(), **{kind.__name__: of_class(kind) for kind in PARTS}},
    }


def main() -> None:
    """Write the file."""
    TARGET.write_text(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
