"""The canonical JSON: the model itself, through cattrs. It has no page; it is facts and nothing else.

Names are the model's, dates ISO 8601. A block has its kind first ("block"). A text is a string where it is one plain
line; otherwise a list of lines, each a string or a list of spans, each a string or {"text", "look", "href"}.
Preformatted text is one string with line feeds. `schemas/pressrelease.schema.json` describes it.
"""

from __future__ import annotations

import datetime
import json
import re
from functools import cache
from typing import Any

import cattrs
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from pressdoc import model
from pressdoc.errors import InvalidRelease, LimitExceeded, PressdocError, ReadError
from pressdoc.manuscript import Feature, MarkedManuscript
from pressdoc.model import PressRelease
from pressdoc.reading import FIELDS, Facts, Format, Reading, ReadOptions, WriteOptions
from pressdoc.text import Look, Span, Text

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
_SURROGATE = re.compile("[\ud800-\udfff]")


class _Wrong(ValueError):
    """A value of the wrong shape; cattrs adds the path to it."""


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
    if version != VERSION:
        raise ReadError("json", f"made by another version of pressdoc: its format is {version!r}, not {VERSION}")
    try:
        return _converter().structure(data, PressRelease)
    except RecursionError as error:
        raise LimitExceeded("json", "depth", 200) from error
    except Exception as error:
        raise ReadError("json", _first_fault(error)) from error


def _first_fault(error: BaseException, path: str = "") -> str:
    """Give the first fault in a tree of errors, with the path to it."""
    for note in reversed(getattr(error, "__notes__", ())):
        if isinstance(note, cattrs.IterableValidationNote):
            path += f"[{note.index}]"
        elif isinstance(note, cattrs.AttributeValidationNote):
            path += f".{note.name}"
    if isinstance(error, BaseExceptionGroup):
        return _first_fault(error.exceptions[0], path)
    if isinstance(error, cattrs.ForbiddenExtraKeysError):
        names = ", ".join(sorted(error.extra_fields))
        return f"{_at(path)}no such key: {names}"
    if isinstance(error, KeyError):
        return f"{_at(path)}the key {error} is missing"
    return f"{_at(path)}{error.says if isinstance(error, PressdocError) else error}"


def _at(path: str) -> str:
    return f"{path.removeprefix('.')}: " if path else ""


@cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _exactly(kind))
    converter.register_structure_hook_func(lambda kind: kind == model.Day, lambda value, _: _day(value))
    converter.register_structure_hook(datetime.datetime, lambda value, _: _instant(value))
    converter.register_unstructure_hook(datetime.date, lambda value: value.isoformat())
    converter.register_unstructure_hook(datetime.datetime, lambda value: value.isoformat())
    converter.register_structure_hook_func(
        lambda kind: kind == model.Day | None, lambda value, _: _day(value) if value is not None else None
    )
    converter.register_structure_hook(Text, lambda value, _: _text(value))
    converter.register_unstructure_hook(Text, _text_data)
    for name, kind in BLOCKS.items():
        converter.register_unstructure_hook(kind, _block_writer(converter, name, kind))
    converter.register_structure_hook_func(lambda kind: kind == model.Block, _block_reader(converter))
    converter.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_reader(converter, kind))
    return converter


def _is_tuple(kind: Any) -> bool:
    return getattr(kind, "__origin__", None) is tuple


def _tuple_reader(converter: cattrs.Converter, kind: Any) -> Any:
    inner = kind.__args__[0]

    def read(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise _Wrong(f"{value!r:.60} is not a list")
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


def _exactly(kind: type[Any]) -> Any:
    def check(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise _Wrong(
                f"{value!r:.60} is not {'text' if kind is str else 'a number' if kind is int else 'true or false'}"
            )
        if kind is str and _SURROGATE.search(value):
            raise _Wrong("has half a character (a lone surrogate)")
        return value

    return check


def _day(value: Any) -> model.Day:
    if not isinstance(value, str):
        raise _Wrong(f"{value!r:.60} is not a date")
    try:
        return datetime.date.fromisoformat(value) if len(value) == len("2011-09-29") else _naive_or_aware(value)
    except ValueError as error:
        raise _Wrong(f"{value!r:.60} is not an ISO 8601 date or date and time") from error


def _naive_or_aware(value: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(value)


def _instant(value: Any) -> datetime.datetime:
    day = _day(value)
    if not isinstance(day, datetime.datetime):
        raise _Wrong(f"{value!r} is a day, not an instant")
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
        raise _Wrong(f"{value!r:.60} is not a text: a string or a list of lines")
    return Text(tuple(_line(line) for line in lines))


def _line(value: Any) -> tuple[Span, ...]:
    spans = [value] if isinstance(value, str) else value
    if not isinstance(spans, list):
        raise _Wrong(f"{value!r:.60} is not a line: a string or a list of spans")
    return tuple(_span(span) for span in spans)


def _span(value: Any) -> Span:
    data = {"text": value} if isinstance(value, str) else value
    if not isinstance(data, dict) or not set(data) <= {"text", "look", "href"} or "text" not in data:
        raise _Wrong(f'{value!r:.60} is not a span: a string or {{"text", "look", "href"}}')
    for part in data.values():
        _exactly(str)(part, str)
    return Span(data["text"], Look(data.get("look", Look.PLAIN)), data.get("href") or None)


def _block_writer(converter: cattrs.Converter, name: str, kind: type[Any]) -> Any:
    write = make_dict_unstructure_fn(kind, converter)

    def unstructure(block: Any) -> dict[str, Any]:
        data = write(block)
        if name == "preformatted":
            data["text"] = block.text.string
        return {"block": name, **data}

    return unstructure


def _block_reader(converter: cattrs.Converter) -> Any:
    readers = {
        name: make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True) for name, kind in BLOCKS.items()
    }

    def structure(value: Any, _: Any) -> Any:
        if not isinstance(value, dict) or value.get("block") not in BLOCKS:
            raise _Wrong(f'not a block: an object whose "block" is one of {", ".join(BLOCKS)}')
        data = {key: part for key, part in value.items() if key != "block"}
        if value["block"] == "preformatted":
            return model.Preformatted(text=_exactly(str)(data.get("text"), str))
        return readers[value["block"]](data, BLOCKS[value["block"]])

    return structure


def _read(data: bytes, options: ReadOptions) -> Reading:
    options.limits.check_size(len(data), "json")
    try:
        loaded = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise ReadError("json", f"not UTF-8 at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise ReadError("json", error.msg.lower(), line=error.lineno) from error
    except RecursionError as error:
        raise LimitExceeded("json", "depth", options.limits.depth) from error
    except ValueError as error:
        raise ReadError("json", str(error)) from error
    return Reading(manuscript=None, facts=Facts.of(release_from_data(loaded)))


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _Wrong(f"the key {twice!r} stands twice in one object")
    return data


def _no_constant(name: str) -> Any:
    raise _Wrong(f"{name} is no JSON")


def _write(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> bytes:  # noqa: ARG001 - there is no page
    said = dict(facts.said())
    if missing := [name for name in FIELDS if name not in said]:
        raise InvalidRelease("facts", f"the canonical JSON needs all of them; {', '.join(missing)} are unsaid")
    string = json.dumps(release_to_data(PressRelease(**said)), ensure_ascii=False, indent=2) + "\n"
    if _SURROGATE.search(string):
        raise InvalidRelease("text", "half a character (a lone surrogate) cannot be written; take it out")
    return string.encode("utf-8")


JSON = Format(
    name="json",
    title="Canonical JSON",
    suffixes=(".json",),
    media_type="application/json",
    keeps=frozenset({Feature.FACTS, Feature.COPIES}),
    alphabet=lambda character: not _SURROGATE.match(character),
    sniff=lambda head: head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{",
    read=_read,
    write=_write,
)
