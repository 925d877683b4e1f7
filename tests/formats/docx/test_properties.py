"""What a Word file says of itself: our own facts, a stranger's properties, and what is amiss with either."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path

import pytest
from attrs import evolve
from formats.docx.packages import PACKAGE, p, parts_of, read, relationships, said, styled, words_of, zip_of

import pressdoc
from pressdoc.composing import compose
from pressdoc.formats.docx import DOCX
from pressdoc.manuscript import Role
from pressdoc.model import Paragraph, PressRelease, Rights, Subject
from pressdoc.reading import Facts, WriteOptions
from pressdoc.recognising import recognise

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
RELEASE = PressRelease(
    headline="Harbour opens",
    language="en-GB",
    summary="A harbour opens; with _x0041_ in its summary.",
    keywords=("harbour; port", "bridge"),
    subjects=(Subject(code="medtop:04000000"),),
    rights=Rights(holder="The Port"),
    urgency=4,
    body=(Paragraph(text="The harbour opens on Friday. " * 40),),
).identified(at=AT)
CORE = "docProps/core.xml"
CUSTOM = "docProps/custom.xml"


def written(release: PressRelease = RELEASE) -> dict[str, bytes]:
    import zipfile
    from io import BytesIO

    with zipfile.ZipFile(BytesIO(DOCX.write(compose(release), Facts.of(release), WriteOptions()))) as package:
        return {name: package.read(name) for name in package.namelist()}


def with_part(name: str, old: str, new: str) -> bytes:
    """Give the written file with a pattern in one part replaced."""
    parts = written()
    changed = re.sub(old, new, parts[name].decode(), count=1, flags=re.DOTALL)
    assert changed.encode() != parts[name]
    return zip_of({**parts, name: changed})


def test_facts_survive():
    reading = read(zip_of(written()))

    assert reading.facts == Facts.of(RELEASE).keeping(DOCX.keeps)
    assert reading.findings == ()


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.json")), ids=lambda path: path.stem)
def test_a_release_survives_with_all_its_facts(path):
    release = pressdoc.read(path).release.identified(at=AT)

    assert recognise(read(zip_of(written(release)))).release == release


def test_facts_longer_than_one_property_are_cut_and_put_together_in_any_order():
    release = evolve(RELEASE, keywords=tuple(f"keyword {at}" for at in range(200)))
    parts = written(release)
    custom = parts[CUSTOM].decode()
    properties = re.findall("<property .*?</property>", custom, re.DOTALL)
    assert len(properties) > 10
    parts[CUSTOM] = custom.replace("".join(properties), "".join(reversed(properties))).encode()

    assert read(zip_of(parts)).facts.keywords == release.keywords


DAMAGES = {
    "JSON cut off": (CUSTOM, '"language"', '"lang'),
    "a piece lost": (CUSTOM, "<property .*?</property>", ""),
    "another shape": (CUSTOM, "<vt:lpwstr>.*?</vt:lpwstr>", "<vt:lpwstr>[1, 2]</vt:lpwstr>"),
    "a value no release can have": (CUSTOM, '"urgency":4', '"urgency":"high"'),
    "no XML": (CUSTOM, "<Properties", "Properties"),
}


@pytest.mark.parametrize(("name", "old", "new"), DAMAGES.values(), ids=DAMAGES)
def test_damaged_facts_are_a_finding_and_the_page_is_read_all_the_same(name, old, new):
    reading = read(with_part(name, old, new))

    assert said(reading)["facts-unreadable"]
    assert "\n" not in said(reading)["facts-unreadable"]
    assert reading.manuscript.passages == compose(RELEASE).passages
    assert recognise(reading).release.headline == RELEASE.headline


def test_deeply_nested_facts_are_damaged_facts():
    deep = "[" * 100_000
    reading = read(with_part(CUSTOM, "<vt:lpwstr>.*?</vt:lpwstr>", f"<vt:lpwstr>{deep}</vt:lpwstr>"))

    assert "damaged" in said(reading)["facts-unreadable"]


def test_core_properties_that_are_no_xml_are_a_finding():
    reading = read(with_part(CORE, "<cp:coreProperties", "coreProperties"))

    assert "properties cannot be read" in said(reading)["facts-unreadable"]
    assert reading.facts == Facts.of(RELEASE).keeping(DOCX.keeps)


def test_a_title_that_contradicts_the_headline_is_a_finding():
    reading = read(with_part(CORE, "Harbour opens", "Harbour closes"))

    assert "“Harbour closes”" in said(reading)["fact-contradicts-page"]
    assert recognise(reading).release.headline == "Harbour opens"


def test_a_headline_edited_under_an_old_title_is_a_finding_and_counts():
    reading = read(with_part("word/document.xml", "Harbour opens", "Harbour stays shut"))

    assert "“Harbour opens”" in said(reading)["fact-contradicts-page"]
    assert recognise(reading).release.headline == "Harbour stays shut"


def test_a_title_that_differs_in_blanks_only_is_none():
    assert "fact-contradicts-page" not in said(read(with_part(CORE, "Harbour opens", "Harbour  opens ")))


HOUSE_CORE = (
    f'<c:coreProperties xmlns:c="{PACKAGE}/metadata/core-properties" xmlns:d="http://purl.org/dc/elements/1.1/">'
    "<d:title> Annual\n report </d:title><d:creator>Ann</d:creator><c:keywords>rain; snow, hail</c:keywords>"
    "<d:language>{language}</d:language><d:identifier>{identifier}</d:identifier></c:coreProperties>"
)


def foreign(language: str = "en", identifier: str = "tag:x.example,2026:1", body: str = p("Words")) -> bytes:
    kind = f"{PACKAGE}/relationships/metadata/core-properties"
    package = relationships({"a": ("officeDocument", "word/document.xml"), "b": (kind, "docProps/core.xml")})
    core = HOUSE_CORE.replace("{language}", language).replace("{identifier}", identifier)
    return zip_of({**parts_of(body), "_rels/.rels": package, CORE: core})


def test_a_strangers_properties_tell_title_keywords_language_and_identity_but_no_issuer():
    facts = dict(read(foreign()).facts.said())

    assert facts == {
        "headline": "Annual report",
        "keywords": ("rain", "snow", "hail"),
        "language": "en",
        "guid": "tag:x.example,2026:1",
    }


def test_what_is_no_language_and_no_identity_is_not_taken_for_one():
    facts = dict(read(foreign("English (UK)", "42")).facts.said())

    assert {"language", "guid"}.isdisjoint(facts)


def test_a_strangers_title_is_no_contradiction_by_itself():
    styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="Press Headline"/></w:style>'
    parts = parts_of(p("Rain falls", properties=styled("H")), styles=styles)
    reading = read(zip_of(parts))

    assert reading.manuscript.passages[0].role is Role.HEADLINE
    assert reading.findings == ()


def test_properties_of_other_programs_among_the_custom_ones_are_left_alone():
    parts = written()
    other = (
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="900" name="pressdoc note"><vt:lpwstr>x'
        "</vt:lpwstr></property></Properties>"
    )
    parts[CUSTOM] = parts[CUSTOM].decode().replace("</Properties>", other).encode()

    assert read(zip_of(parts)).facts == Facts.of(RELEASE).keeping(DOCX.keeps)


def test_facts_without_a_page_are_a_reading():
    parts = {**written(), "word/document.xml": parts_of("")["word/document.xml"]}

    assert words_of(zip_of(parts)) == []


def test_the_facts_are_one_json_object():
    custom = written()[CUSTOM].decode()
    pieces = re.findall("<vt:lpwstr>(.*?)</vt:lpwstr>", custom)

    assert max(map(len, pieces)) <= 255
    assert json.loads("".join(pieces).replace("_x005F_", "_"))["urgency"] == 4
