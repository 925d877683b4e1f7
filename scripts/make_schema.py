"""Make `schemas/pressrelease.schema.json` from the model, so that the two cannot drift; a test compares them.

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
from pressdoc.formats.canonical import BLOCKS, VERSION
from pressdoc.text import Text

TARGET = Path(__file__).resolve().parents[1] / "schemas" / "pressrelease.schema.json"
PATTERNS = {
    "language": r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
    "number": r"^\+[0-9]+$",
    "guid": r"^[^ ]+$",
    "marker": r"^\S+$",
    "code": r"^[^\s:]+:\S+$",
}
RANGES = {"urgency": (1, 9), "version": (1, 2**31), "level": (1, 9), "heads": (0, None), "size": (0, 2**53)}
DAY = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.*)?$"}


def of_type(annotation, name: str) -> dict:
    if annotation in (model.Day, datetime.datetime):
        return DAY
    if annotation is Text:
        return {"$ref": "#/$defs/text"}
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        if set(inner) == set(typing.get_args(model.Block)):
            return {"$ref": "#/$defs/block"}
        parts = [part for part in inner if part is not types.NoneType]
        whole = parts[0] if len(parts) == 1 else typing.Union[tuple(parts)]  # noqa: UP007 - made here
        if whole == model.Day:
            return {"anyOf": [DAY, {"type": "null"}]}
        return {"anyOf": [of_type(whole, name), {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": of_type(inner[0], name)}
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return {"enum": [member.value for member in annotation]}
    if attrs.has(annotation):
        return {"$ref": f"#/$defs/{annotation.__name__}"}
    if annotation is bool:
        return {"type": "boolean"}
    if annotation is int:
        low, high = RANGES[name]
        return {"type": "integer", "minimum": low} | ({"maximum": high} if high is not None else {})
    return {"type": "string"} | ({"pattern": PATTERNS[name]} if name in PATTERNS else {})


def of_class(kind: type, **first: dict) -> dict:
    attrs.resolve_types(kind)
    fields = {a.name: of_type(a.type, a.name) for a in attrs.fields(kind)}
    needed = [a.name for a in attrs.fields(kind) if a.default is attrs.NOTHING]
    described = (kind.__doc__ or "").strip().split("\n\n")[0].replace("\n", " ")
    return {
        "description": " ".join(described.split()),
        "type": "object",
        "properties": {**first, **fields},
        "required": [*first, *needed],
        "additionalProperties": False,
    }


def main() -> None:
    span = {
        "type": "object",
        "properties": {
            "text": {"type": "string"},
            "look": {"enum": ["plain", "emphasis", "strong"]},
            "href": {"type": "string"},
        },
        "required": ["text"],
        "additionalProperties": False,
    }
    line = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"anyOf": [{"type": "string"}, span]}}]}
    definitions: dict[str, dict] = {
        "text": {
            "description": "A plain line, or lines, each plain or made of spans.",
            "anyOf": [{"type": "string"}, {"type": "array", "items": line}],
        },
        "block": {"anyOf": [{"$ref": f"#/$defs/{kind.__name__}"} for kind in BLOCKS.values()]},
    }
    for name, kind in BLOCKS.items():
        definitions[kind.__name__] = of_class(kind, block={"const": name})
    definitions["Preformatted"]["properties"]["text"] = {"type": "string"}
    definitions["Heading"]["properties"]["level"]["maximum"] = 5
    for kind in (model.Contact, model.ContactGroup, model.Dateline, model.Email, model.Embargo, model.Link, model.Media,
                 model.Phone, model.Rights, model.Subject, model.Translation):  # fmt: skip
        definitions[kind.__name__] = of_class(kind)
    whole = of_class(model.PressRelease)
    whole["properties"] = {"pressdoc": {"const": VERSION}, **whole["properties"]}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://w3id.org/pressdoc/schema/pressrelease.json",
        "title": "Press release",
        **whole,
        "$defs": definitions,
    }
    TARGET.write_text(json.dumps(schema, indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
