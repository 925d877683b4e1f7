"""Releases and facts as JSON data, through cattrs: the shapes of the canonical JSON.

Names are the model's, dates ISO 8601. A block has its kind first ("block"). A text is a string where it is one plain
line; otherwise a list of lines, each a string or a list of spans, each a string or {"text", "look", "href"}.
Preformatted text is one string with line feeds. `schemas/pressrelease.schema.json` describes it.
"""

from __future__ import annotations

import datetime
import json
import re
from contextlib import suppress
from enum import StrEnum
from functools import cache
from typing import Any

import attrs
import cattrs
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from pressdoc import model
from pressdoc.errors import InvalidRelease, LimitExceeded, PressdocError, ReadError
from pressdoc.limits import Limits
from pressdoc.model import PressRelease
from pressdoc.reading import Facts
from pressdoc.text import Look, Span, Text, one_line

VERSION = 1
"""Of this JSON, its first key. It changes when a reader of the old would misunderstand the new."""

BLOCKS: dict[str, type[Any]] = {
    "paragraph": model.Paragraph,
    "heading": model.Heading,
    "item": model.ListItem,
    "quote": model.Quote,
    "table": model.Table,
    "figure": model.Figure,
    "preformatted": model.Preformatted,
}
_KINDS = {kind: name for name, kind in BLOCKS.items()}
_ISO = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d(:\d\d(\.\d{1,6})?)?)?)?", re.ASCII)
"""The extended form and no other: of "2011-W39" or "20110929" Python would make a midnight that nobody stated."""
SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character: JSON can spell one, UTF-8 cannot."""


class WrongShape(ValueError):
    """A value of the wrong shape; cattrs adds the path to it."""


def json_of(data: bytes, limits: Limits, format: str = "json") -> object:  # noqa: A002 - the field's word
    """Give the JSON value in the bytes: UTF-8, with or without a byte order mark. `format` names what it is read as.

    Raises `ReadError` for what is not JSON by the letter (a key twice, NaN), `LimitExceeded` for too much of it.
    """
    limits.check_size(len(data), format)
    try:
        value: object = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise ReadError(format, f"not UTF-8 at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise ReadError(format, error.msg.lower(), line=error.lineno) from error
    except RecursionError as error:
        raise LimitExceeded(format, "depth", limits.depth) from error
    except ValueError as error:
        raise ReadError(format, str(error).partition(";")[0]) from error
    if _depth_exceeds(value, limits.depth):
        raise LimitExceeded(format, "depth", limits.depth)
    return value


def _depth_exceeds(value: object, allowed: int) -> bool:
    """Tell whether lists and objects are nested deeper than allowed; level by level, so that no depth is too much."""
    level = [value]
    for _ in range(allowed + 1):
        level = [
            part
            for outer in level
            for part in (outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ())
            if isinstance(part, dict | list)
        ]
        if not level:
            return False
    return True


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise WrongShape(f"the key {twice!r} stands twice in one object")
    return data


def _no_constant(name: str) -> Any:
    raise WrongShape(f"{name} is no JSON")


def release_to_data(release: PressRelease) -> dict[str, Any]:
    """Give the release as JSON data: every field, in the model's order, absent ones as null or []."""
    data: dict[str, Any] = _converter().unstructure(release)
    return {"pressdoc": VERSION, **data}


def release_from_data(data: object) -> PressRelease:
    """Give the release that the JSON data describes; fields left out are absent.

    Raises `ReadError` naming the path of what is wrong: an unknown key, a value of another type, one no release has.
    """
    if not isinstance(data, dict):
        raise ReadError("json", "the whole is not an object, so no press release")
    data = dict(data)
    version = data.pop("pressdoc", VERSION)
    if version != VERSION or isinstance(version, bool):
        raise ReadError("json", f"made by another version of pressdoc: its format is {version!r}, not {VERSION}")
    try:
        return _converter().structure(data, PressRelease)
    except RecursionError as error:
        raise LimitExceeded("json", "depth", 200) from error
    except Exception as error:
        raise ReadError("json", _first_fault(error)) from error


def facts_to_data(facts: Facts) -> dict[str, Any]:
    """Give what the facts say as JSON data, in the shapes of the canonical JSON; what is unsaid is left out."""
    return {"pressdoc": VERSION, **{name: _converter().unstructure(value) for name, value in facts.said()}}


def facts_from_data(data: object) -> Facts:
    """Give the facts that the JSON data says; what it leaves out is unsaid. Raises as `release_from_data` does."""
    release = release_from_data(data)
    said = [name for name in data if name != "pressdoc"] if isinstance(data, dict) else []
    return Facts(**{name: getattr(release, name) for name in said})


def _first_fault(error: BaseException, path: str = "", kind: type[Any] | None = None) -> str:
    """Give the first fault in a tree of errors, on one line, with the path to it. `kind` is the class around it."""
    for note in reversed(getattr(error, "__notes__", ())):
        if isinstance(note, cattrs.IterableValidationNote):
            path += f"[{note.index}]"
        elif isinstance(note, cattrs.AttributeValidationNote):
            path += f".{note.name}"
    if isinstance(error, cattrs.BaseValidationError):
        return _first_fault(error.exceptions[0], path, error.cl)
    if isinstance(error, InvalidRelease):
        own = kind is not None and attrs.has(kind) and error.field in attrs.fields_dict(kind)
        return _at(f"{path}.{error.field}" if own else path) + error.reason
    if isinstance(error, cattrs.ForbiddenExtraKeysError):
        return f"{_at(path)}no such key: {', '.join(map(one_line, sorted(error.extra_fields)))}"
    if isinstance(error, KeyError):
        return f"{_at(path.removesuffix(f'.{error.args[0]}'))}the key {error} is missing"
    return f"{_at(path)}{error.says if isinstance(error, PressdocError) else error}"


def _at(path: str) -> str:
    return f"{path.removeprefix('.')}: " if path else ""


@cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    converter.register_structure_hook(str, _string)
    converter.register_structure_hook(int, _exactly(int, "a whole number"))
    converter.register_structure_hook(bool, _exactly(bool, "true or false"))
    converter.register_structure_hook_func(lambda kind: kind == model.Day, lambda value, _: day_from_data(value))
    converter.register_structure_hook(datetime.datetime, lambda value, _: _instant(value))
    converter.register_unstructure_hook(datetime.date, lambda value: value.isoformat())
    converter.register_unstructure_hook(datetime.datetime, lambda value: value.isoformat())
    converter.register_structure_hook_func(
        lambda kind: kind == model.Day | None, lambda value, _: day_from_data(value) if value is not None else None
    )
    # One by one: cattrs dispatches on the class before it asks any predicate, and each of them is a str.
    for choice in (model.Status, model.Signal, model.PhoneKind, model.EmbargoKind):
        converter.register_unstructure_hook(choice, lambda value: value.value)
        converter.register_structure_hook(choice, _one_of)
    converter.register_structure_hook(Text, lambda value, _: _text(value))
    converter.register_unstructure_hook(Text, _text_data)
    for name, kind in BLOCKS.items():
        converter.register_unstructure_hook(kind, _block_writer(converter, name, kind))
    converter.register_structure_hook_func(lambda kind: kind == model.Block, _block_reader(converter))
    converter.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_reader(converter, kind))
    return converter


def _is_tuple(kind: Any) -> bool:
    return getattr(kind, "__origin__", None) is tuple


def _one_of(value: Any, kind: type[StrEnum]) -> StrEnum:
    choices = {member.value: member for member in kind}
    if not isinstance(value, str) or value not in choices:
        raise WrongShape(f"{value!r:.60} is none of {', '.join(choices)}")
    return choices[value]


def _tuple_reader(converter: cattrs.Converter, kind: Any) -> Any:
    inner = kind.__args__[0]

    def read(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise WrongShape(f"{value!r:.60} is not a list")
        items = []
        for index, item in enumerate(value):
            try:
                items.append(converter.structure(item, inner))
            except Exception as error:
                error.__notes__ = [
                    *getattr(error, "__notes__", ()), cattrs.IterableValidationNote("", index, inner)
                ]  # fmt: skip
                raise
        return tuple(items)

    return read


def _exactly(kind: type[Any], name: str) -> Any:
    def check(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise WrongShape(f"{value!r:.60} is not {name}")
        return value

    return check


def _string(value: Any, _: Any = str) -> str:
    if type(value) is not str:
        raise WrongShape(f"{value!r:.60} is not text")
    if SURROGATE.search(value):
        raise WrongShape("has half a character (a lone surrogate)")
    return value


def day_from_data(value: Any) -> model.Day:
    """Give the date, or date and time, that an ISO 8601 string says in full. Raise `WrongShape` for anything else."""
    if not isinstance(value, str):
        raise WrongShape(f"{value!r:.60} is not a date")
    if _ISO.fullmatch(value):
        with suppress(ValueError):  # the thirty-first of a short month
            whole = datetime.datetime.fromisoformat(value)
            return whole if "T" in value else whole.date()
    raise WrongShape(f"{value!r:.60} is not an ISO 8601 date or date and time")


def _instant(value: Any) -> datetime.datetime:
    day = day_from_data(value)
    if not isinstance(day, datetime.datetime):
        raise WrongShape(f"{value!r} is a day, not an instant")
    return day


def _text_data(text: Text) -> Any:
    lines = [_line_data(line) for line in text.lines]
    return lines[0] if len(lines) == 1 and isinstance(lines[0], str) else lines


def _line_data(line: tuple[Span, ...]) -> Any:
    spans = [_span_data(span) for span in line]
    return spans[0] if len(spans) == 1 and isinstance(spans[0], str) else spans


def _span_data(span: Span) -> Any:
    if span.look is Look.PLAIN and span.href is None:
        return span.text
    data: dict[str, Any] = {"text": span.text}
    if span.look is not Look.PLAIN:
        data["look"] = span.look.value
    if span.href is not None:
        data["href"] = span.href
    return data


def _text(value: Any) -> Text:
    lines = [value] if isinstance(value, str) else value
    if not isinstance(lines, list):
        raise WrongShape(f"{value!r:.60} is not a text: a string or a list of lines")
    return Text(tuple(_line(line) for line in lines))


def _line(value: Any) -> tuple[Span, ...]:
    spans = [value] if isinstance(value, str) else value
    if not isinstance(spans, list):
        raise WrongShape(f"{value!r:.60} is not a line: a string or a list of spans")
    return tuple(_span(span) for span in spans)


def _span(value: Any) -> Span:
    data = {"text": value} if isinstance(value, str) else value
    if not isinstance(data, dict) or not set(data) <= {"text", "look", "href"} or "text" not in data:
        raise WrongShape(f'{value!r:.60} is not a span: a string or {{"text", "look", "href"}}')
    strings = {name: _string(part) for name, part in data.items()}
    look = _one_of(strings.get("look", "plain"), Look)
    return Span(strings["text"], Look(look), strings.get("href") or None)


def _block_writer(converter: cattrs.Converter, name: str, kind: type[Any]) -> Any:
    write = make_dict_unstructure_fn(kind, converter)

    def unstructure(block: Any) -> dict[str, Any]:
        data = write(block)
        if name == "preformatted":
            data["text"] = block.text.string
        return {"block": name, **data}

    return unstructure


def _block_reader(converter: cattrs.Converter) -> Any:
    verbatim = override(struct_hook=lambda value, _: Text.verbatim(_string(value)))
    special: dict[str, Any] = {"preformatted": {"text": verbatim}}
    readers = {
        name: make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True, **special.get(name, {}))
        for name, kind in BLOCKS.items()
    }

    def structure(value: Any, _: Any) -> Any:
        if not isinstance(value, dict) or value.get("block") not in [*BLOCKS]:
            raise WrongShape(f'not a block: an object whose "block" is one of {", ".join(BLOCKS)}')
        name = value["block"]
        return readers[name]({key: part for key, part in value.items() if key != "block"}, BLOCKS[name])

    return structure
