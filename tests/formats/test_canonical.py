from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings

from pressdoc import testing
from pressdoc.errors import ReadError
from pressdoc.formats.canonical import JSON
from pressdoc.jsondata import release_from_data, release_to_data
from pressdoc.reading import ReadOptions
from pressdoc.validation import validate

SCHEMA = Path(__file__).resolve().parents[2] / "schemas" / "pressrelease.schema.json"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (
            '{"contacts":[{"contacts":[{"phones":[{"printed":"1","number":"x"}]}]}]}',
            "contacts[0].contacts[0].phones[0]",
        ),
        ('{"headlime": "x"}', "no such key: headlime"),
        ('{"headline": 3}', "headline: 3 is not text"),
        ('{"headline": "a", "headline": "b"}', "stands twice"),
        ('{"body": [{"block": "poem", "text": "x"}]}', "body[0]: not a block"),
        ('{"issued": "yesterday"}', "issued: 'yesterday' is not an ISO 8601 date"),
        ('{"urgency": 12}', "urgency: 12 is not between 1 and 9"),
        ("[[[[", "line 1"),
        ("[" * 100_000, "depth"),
        ("{", "line 1"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(data, says):
    with pytest.raises(ReadError) as caught:
        JSON.read(data.encode(), ReadOptions())

    assert says in caught.value.says


@settings(deadline=None, max_examples=50)
@given(testing.press_releases())
def test_every_release_is_valid_by_the_schema_and_comes_back(release):
    data = release_to_data(release)

    assert validate(json.dumps(data).encode()) == ()
    assert release_from_data(data) == release


def test_the_schema_is_what_the_model_makes_it(tmp_path):
    import runpy

    script = runpy.run_path(str(SCHEMA.parents[1] / "scripts" / "make_schema.py"))
    main = script["main"]
    main.__globals__["TARGET"] = tmp_path / "schema.json"
    main()

    assert (tmp_path / "schema.json").read_text("utf-8") == SCHEMA.read_text("utf-8")
