"""The examples are the golden files: each release in every format, reviewed by eye, made by scripts/make_examples.py."""

from __future__ import annotations

import runpy
import tomllib
from pathlib import Path

import pytest

import pressdoc
from pressdoc import conversion
from pressdoc.composing import STYLES, style_named
from pressdoc.reading import ReadOptions

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
PACKED = ("pdf", "docx")
SCRIPT = runpy.run_path(str(EXAMPLES.parent / "scripts" / "make_examples.py"))
STYLE_OF = SCRIPT["STYLES"]
NAMES = sorted(STYLE_OF)


def test_there_are_eight_releases_in_six_languages_and_four_styles():
    languages = {pressdoc.read(EXAMPLES / f"{name}.json").release.language for name in NAMES}

    assert len(NAMES) >= 8
    assert len({tag.split("-")[0] for tag in languages}) >= 6
    assert set(STYLE_OF.values()) == set(STYLES)


@pytest.mark.parametrize("chosen", conversion.formats(), ids=lambda one: one.name)
@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_written_as_it_lies_there(name, chosen):
    release = pressdoc.read(EXAMPLES / f"{name}.json").release
    path = EXAMPLES / (name + chosen.suffixes[0])
    written = conversion.write(release, chosen.name, style=style_named(STYLE_OF[name])).data

    if chosen.name in PACKED:
        # How tightly bytes are packed is up to the machine's libraries: what they say is compared.
        written, expected = (chosen.read(data, ReadOptions()) for data in (written, path.read_bytes()))
        assert written == expected
    else:
        assert written == path.read_bytes()


@pytest.mark.parametrize("chosen", conversion.formats(), ids=lambda one: one.name)
def test_a_format_has_its_golden_files_its_row_in_the_docs_and_its_place_among_the_independent(chosen):
    rows = (EXAMPLES.parent / "docs" / "reference" / "formats.md").read_text("utf-8")
    floors = tomllib.loads((EXAMPLES.parent / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    independent = next(one["modules"] for one in floors if one["type"] == "independence")
    module = conversion._PLACES[chosen.name].split(":")[0]

    assert {path.name.removesuffix(chosen.suffixes[0]) for path in EXAMPLES.glob(f"*{chosen.suffixes[0]}")} >= set(
        NAMES
    )
    assert f"`{chosen.name}`" in rows
    assert f"pressdoc.formats.{module}" in independent
    assert len(independent) == len(conversion.formats())


@pytest.mark.parametrize("name", NAMES)
def test_an_example_reads_alike_from_every_format_with_facts(name):
    release = pressdoc.read(EXAMPLES / f"{name}.json").release

    assert pressdoc.read(EXAMPLES / f"{name}.xml").release == release
    assert pressdoc.read(EXAMPLES / f"{name}.ninjs.json").release == release
    assert pressdoc.read(EXAMPLES / f"{name}.pdf").release == release
    assert pressdoc.read(EXAMPLES / f"{name}.docx").release == release
    assert pressdoc.validate((EXAMPLES / f"{name}.xml").read_bytes()) == ()
    assert pressdoc.validate((EXAMPLES / f"{name}.json").read_bytes()) == ()


@pytest.mark.parametrize("name", NAMES)
def test_the_text_of_an_example_gives_its_contacts_numbers(name):
    release = pressdoc.read(EXAMPLES / f"{name}.json").release
    again = pressdoc.read(EXAMPLES / f"{name}.txt").release

    def numbers(one):
        return [phone.printed for group in one.contacts for person in group.contacts for phone in person.phones]

    assert numbers(again) == numbers(release)


def test_the_example_of_a_feed_is_written_as_it_lies_there(tmp_path):
    SCRIPT["write_feed"](tmp_path / "feed.xml")

    assert (tmp_path / "feed.xml").read_bytes() == (EXAMPLES / "feed.xml").read_bytes()
    assert pressdoc.validate((EXAMPLES / "feed.xml").read_bytes()) == ()
