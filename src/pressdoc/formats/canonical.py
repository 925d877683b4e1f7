"""The canonical JSON: the model itself. It has no page; it is facts and nothing else.

`pressdoc.jsondata` gives the shapes; `schemas/pressrelease.schema.json` describes them.
"""

from __future__ import annotations

import json
from typing import Any

from pressdoc.errors import InvalidRelease, LimitExceeded, ReadError
from pressdoc.jsondata import SURROGATE, WrongShape, release_from_data, release_to_data
from pressdoc.limits import Limits
from pressdoc.manuscript import Feature, MarkedManuscript
from pressdoc.model import PressRelease
from pressdoc.reading import FIELDS, Facts, Format, Reading, ReadOptions, WriteOptions


def json_of(data: bytes, limits: Limits) -> object:
    """Give the JSON value in the bytes: UTF-8, with or without a byte order mark.

    Raises `ReadError` for what is not JSON by the letter (a key twice, NaN), `LimitExceeded` for too much of it.
    """
    limits.check_size(len(data), "json")
    try:
        value: object = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise ReadError("json", f"not UTF-8 at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise ReadError("json", error.msg.lower(), line=error.lineno) from error
    except RecursionError as error:
        raise LimitExceeded("json", "depth", limits.depth) from error
    except ValueError as error:
        raise ReadError("json", str(error).partition(";")[0]) from error
    if _depth_exceeds(value, limits.depth):
        raise LimitExceeded("json", "depth", limits.depth)
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


def _read(data: bytes, options: ReadOptions) -> Reading:
    release = release_from_data(json_of(data, options.limits))
    return Reading(manuscript=None, facts=Facts.of(release))


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise WrongShape(f"the key {twice!r} stands twice in one object")
    return data


def _no_constant(name: str) -> Any:
    raise WrongShape(f"{name} is no JSON")


def _write(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> bytes:  # noqa: ARG001 - there is no page
    said = dict(facts.said())
    if missing := [name for name in FIELDS if name not in said]:
        raise InvalidRelease("facts", f"the canonical JSON needs all of them; {', '.join(missing)} are unsaid")
    string = json.dumps(release_to_data(PressRelease(**said)), ensure_ascii=False, indent=2) + "\n"
    if SURROGATE.search(string):
        raise InvalidRelease("text", "half a character (a lone surrogate) cannot be written; take it out")
    return string.encode("utf-8")


JSON = Format(
    name="json",
    title="Canonical JSON",
    suffixes=(".json",),
    media_type="application/json",
    keeps=frozenset({Feature.FACTS, Feature.COPIES}),
    alphabet=lambda character: not SURROGATE.match(character),
    sniff=lambda head: head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{",
    read=_read,
    write=_write,
)
