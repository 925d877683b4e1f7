"""Model and JSON Schema say the same: fields, choices, and what each refuses."""

from __future__ import annotations

import copy
import enum
import json
import random
import runpy
import typing
from pathlib import Path

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressdoc import model, testing
from pressdoc.errors import ReadError
from pressdoc.jsondata import BLOCKS, release_from_data, release_to_data

ROOT = Path(__file__).resolve().parents[1]
SCHEMA = json.loads((ROOT / "schemas" / "pressrelease.schema.json").read_text("utf-8"))
DEFINED = SCHEMA["$defs"]
VALID = jsonschema.Draft202012Validator(SCHEMA)
slow = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
KINDS = [
    getattr(model, name)
    for name in model.__all__
    if isinstance(getattr(model, name), type) and attrs.has(getattr(model, name))
]
CHOICES = {
    ("Phone", "kind"): model.PhoneKind,
    ("Embargo", "kind"): model.EmbargoKind,
    ("PressRelease", "signal"): model.Signal,
    ("PressRelease", "status"): model.Status,
}


def definition(kind: type) -> dict[str, typing.Any]:
    return SCHEMA if kind is model.PressRelease else DEFINED[kind.__name__]


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_script_makes_the_schema_that_is_shipped():
    script = runpy.run_path(str(ROOT / "scripts" / "make_schema.py"))

    assert script["schema"]() == SCHEMA


def test_every_class_of_the_model_is_in_the_schema_and_no_other():
    texts = {"Text", "Line", "Span", "Block"}

    assert set(DEFINED) == {kind.__name__ for kind in KINDS} - {"PressRelease"} | texts


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_class_and_definition_have_the_same_fields_in_the_same_order(kind):
    told = [name for name in definition(kind)["properties"] if name not in ("block", "pressdoc")]

    assert told == [field.name for field in attrs.fields(kind)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_key_says_what_it_means(kind):
    for name, schema in definition(kind)["properties"].items():
        assert name == "block" or schema["description"], name


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_what_has_no_default_is_required_and_nothing_else(kind):
    needed = {field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING}
    first = {"block"} if kind in BLOCKS.values() else set()

    assert set(definition(kind)["required"]) == needed | first


def test_choices_are_equal():
    told = {
        (kind.__name__, name): [choice for choice in schema["enum"] if choice is not None]
        for kind in KINDS
        for name, schema in definition(kind)["properties"].items()
        if "enum" in schema
    }

    assert told == {where: [member.value for member in choice] for where, choice in CHOICES.items()}
    assert all(issubclass(choice, enum.Enum) for choice in CHOICES.values())


def test_the_blocks_of_model_schema_and_format_are_the_same():
    assert set(BLOCKS.values()) == set(typing.get_args(model.Block))
    assert DEFINED["Block"]["properties"]["block"]["enum"] == list(BLOCKS)


def _places(value: typing.Any) -> list[tuple[typing.Any, typing.Any]]:
    """Give every list and object in the value with each of its keys."""
    if isinstance(value, dict):
        return [(value, key) for key in value] + [place for part in value.values() for place in _places(part)]
    if isinstance(value, list):
        return [(value, key) for key in range(len(value))] + [place for part in value for place in _places(part)]
    return []


def _spoilt(data: typing.Any, seed: int) -> typing.Any:
    chance = random.Random(seed)
    data = copy.deepcopy(data)
    owner, key = chance.choice(_places(data))
    wrong = [3, -1, 0, True, None, "", " ", "x y", "2011-13-01", [], {}, [3], {"a": 1}, ["x"], 1.5]
    match chance.randrange(3):
        case 0 if isinstance(owner, dict):
            del owner[key]
        case 1 if isinstance(owner, dict):
            owner["unheard-of"] = 1
        case _:
            owner[key] = chance.choice(wrong)
    return data


# What only the model can say: that parts fit together, that a day is in the calendar, that words are not blank.
BEYOND_A_SCHEMA = (
    "is blank where words are needed",
    "is no table",
    "goes with the kind 'until'",
    "has no name, number or address",
    "say nothing",
    "does not stand in",
    "may lack a label",
    " rows",
    "is not an ISO 8601 date",
    "is not an e-mail address",
    "is not a web address",
    "lines of one plain span",
)


@settings(slow, max_examples=60)
@given(release=testing.press_releases(), seed=st.integers(0, 10**9))
def test_what_the_reader_refuses_the_schema_refuses_where_a_schema_can(release, seed):
    data = _spoilt(json.loads(json.dumps(release_to_data(release))), seed)
    try:
        release_from_data(data)
    except ReadError as error:
        beyond = any(words in error.reason for words in BEYOND_A_SCHEMA)

        assert beyond or not VALID.is_valid(data), error.reason


@settings(slow, max_examples=60)
@given(release=testing.press_releases(), seed=st.integers(0, 10**9))
def test_what_the_schema_refuses_the_reader_refuses(release, seed):
    data = _spoilt(json.loads(json.dumps(release_to_data(release))), seed)
    if not VALID.is_valid(data):
        with pytest.raises(ReadError):
            release_from_data(data)
