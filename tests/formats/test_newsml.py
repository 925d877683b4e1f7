from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from attrs import evolve
from lxml import etree

from pressdoc.composing import compose
from pressdoc.errors import InvalidRelease, ReadError
from pressdoc.findings import Code
from pressdoc.formats.newsml import NEWSML
from pressdoc.model import Embargo, Paragraph, PressRelease, Table
from pressdoc.reading import Facts, ReadOptions, WriteOptions
from pressdoc.recognising import recognise

G = "{http://iptc.org/std/nar/2006-10-01/}"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "standards" / "newsml-g2"
AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
RELEASE = PressRelease(headline="Words", language="en", body=(Paragraph(text="One two three."),)).identified(at=AT)
needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the standards lie beside the checkout")


def written(release: PressRelease, options: WriteOptions = WriteOptions()) -> etree._Element:
    return etree.fromstring(NEWSML.write(compose(release), Facts.of(release), options))


def test_a_release_without_an_identity_is_not_written():
    release = evolve(RELEASE, guid=None)

    with pytest.raises(InvalidRelease, match="identified"):
        NEWSML.write(compose(release), Facts.of(release), WriteOptions())


def test_an_embargo_without_a_zone_is_withheld_and_given_no_instant():
    until = datetime.datetime(2026, 5, 4, 10)
    release = evolve(RELEASE, embargo=Embargo(printed="Embargo until 10:00, 4 May 2026", kind="until", until=until))
    root = written(release)

    assert root.find(f".//{G}embargoed") is None
    assert root.find(f".//{G}pubStatus").get("qcode") == "stat:withheld"
    assert root.find(f".//{G}edNote").text == "Embargo until 10:00, 4 May 2026"


def test_an_embargo_with_a_zone_is_an_instant():
    until = datetime.datetime(2026, 5, 4, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))
    root = written(evolve(RELEASE, embargo=Embargo(printed="Embargo", kind="until", until=until)))

    assert root.find(f".//{G}embargoed").text == "2026-05-04T10:00:00+01:00"
    assert root.find(f".//{G}pubStatus").get("qcode") == "stat:usable"


def test_plain_paragraphs_need_no_second_rendition_and_a_table_does():
    plain = written(RELEASE)
    tabled = written(evolve(RELEASE, body=(*RELEASE.body, Table(rows=(("a", "b"),)))))

    assert [i.get("contenttype") for i in plain.iter(f"{G}inlineXML")] == ["application/xhtml+xml"]
    assert [i.get("contenttype") for i in tabled.iter(f"{G}inlineXML")] == [
        "application/xhtml+xml",
        "application/nitf+xml",
    ]


def test_any_base_of_our_vocabularies_is_read():
    data = NEWSML.write(
        compose(RELEASE), Facts.of(RELEASE), WriteOptions(vocabularies="https://press.example.org/words/")
    )

    assert recognise(NEWSML.read(data, ReadOptions())).release == RELEASE


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE x [<!ENTITY a 'b'>]><newsItem/>",
        b"<newsItem",
        b"<html/>",
        b"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'/>",
        b"<packageItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>",
        b"<a>" * 5000,
    ],
)
def test_what_is_no_item_is_refused_in_one_line(data):
    with pytest.raises(ReadError) as caught:
        NEWSML.read(data, ReadOptions())

    assert "\n" not in caught.value.says


STRANGER = """<?xml version="1.0"?>
<g:newsMessage xmlns:g="http://iptc.org/std/nar/2006-10-01/"><g:header><g:sent>2012-05-04T10:00:00Z</g:sent></g:header><g:itemSet>
<g:newsItem guid="tag:x.example,2012:1"><g:contentMeta>
  <g:headline rank="3">The deck of it</g:headline><g:headline rank="1">The <g:span>main</g:span> headline</g:headline>
  <g:infoSource uri="http://cv.iptc.org/newscodes/contentprodpartyrole/mediaOffice"><g:name>Ann Lee</g:name>
    <g:personDetails><g:contactInfo><g:phone>+44 20 7946 0018</g:phone></g:contactInfo></g:personDetails></g:infoSource>
  <g:language tag="en"/><g:oddity>Unheard of</g:oddity></g:contentMeta>
  <g:itemMeta><g:versionCreated> 2012-05-04T10:00:00Z </g:versionCreated></g:itemMeta>
  <g:contentSet><g:inlineXML contenttype="application/xhtml+xml"><html><body><div><h1>Ignored level</h1>
    <p>First <b>bold</b> words of it.</p>loose text<ul><li>item</li></ul></div></body></html></g:inlineXML></g:contentSet>
</g:newsItem></g:itemSet></g:newsMessage>"""


def test_a_strangers_item_is_read_liberally_and_nothing_is_dropped_silently():
    reading = NEWSML.read(STRANGER.encode(), ReadOptions())
    words = " ".join(passage.words for passage in reading.manuscript.passages)

    assert words.startswith("The main headline The deck of it")
    for piece in ("Ignored level", "First bold words of it.", "loose text", "item"):
        assert piece in words
    assert reading.facts.guid == "tag:x.example,2012:1"
    assert reading.facts.version == 1
    assert reading.facts.contacts[0].contacts[0].phones[0].printed == "+44 20 7946 0018"
    assert [finding.code for finding in reading.findings] == [Code.NOT_UNDERSTOOD]


@needs_shared
def test_the_model_item_gives_what_it_must():
    release = recognise(NEWSML.read((SHARED / "press-release-model.xml").read_bytes(), ReadOptions())).release

    assert release.headline == "UNODC and Mexico Build Strategic Alliance to Counter Organized Crime"
    assert release.masthead == ("Press Releases",)
    assert release.notices == ("For information only - not an official document",)
    assert release.end_mark == "* *** *"
    assert release.dateline.places == ("VIENNA", "MEXICO CITY")
    assert [group.label for group in release.contacts] == ["In Mexico City, Mexico", "In Vienna, Austria"]
    assert release.subjects[0].code == "medtop:02000000"
    assert len(release.body) == 10


@needs_shared
@pytest.mark.parametrize("path", sorted((SHARED / "examples").glob("*.xml")), ids=lambda path: path.stem[:12])
def test_every_listing_of_the_standard_is_read_or_refused(path):
    try:
        reading = NEWSML.read(path.read_bytes(), ReadOptions())
    except ReadError as error:
        assert error.says
    else:
        assert reading.facts.guid or reading.manuscript.passages
