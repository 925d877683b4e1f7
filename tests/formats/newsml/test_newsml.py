from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pressdoc.composing import compose
from pressdoc.errors import InvalidRelease, LimitExceeded, PressdocError, ReadError
from pressdoc.findings import Code, Severity
from pressdoc.formats.newsml import NEWSML
from pressdoc.limits import Limits
from pressdoc.manuscript import MarkedManuscript, Passage, Role
from pressdoc.model import (
    Contact,
    ContactGroup,
    Email,
    Embargo,
    Link,
    Media,
    Paragraph,
    PressRelease,
    Rights,
    Subject,
    Table,
    Translation,
)
from pressdoc.reading import Facts, Reading, ReadOptions, WriteOptions
from pressdoc.recognising import recognise
from pressdoc.text import Look, Span, Text

G = "{http://iptc.org/std/nar/2006-10-01/}"
SHARED = Path(__file__).resolve().parents[4] / "shared" / "standards" / "newsml-g2"
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
    assert [(finding.code, finding.severity) for finding in reading.findings] == [
        (Code.NOT_UNDERSTOOD, Severity.WARNING),
        (Code.NOT_UNDERSTOOD, Severity.INFO),
    ]


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


ODD = datetime.timezone(datetime.timedelta(hours=1, minutes=5, seconds=21))
ODD_VALUES = {
    "a language that is und": {"language": "und"},
    "a zone with seconds": {"issued": datetime.datetime(1890, 1, 1, tzinfo=ODD)},
    "an embargo in such a zone": {
        "embargo": Embargo(printed="x", kind="until", until=datetime.datetime(1890, 1, 1, tzinfo=ODD))
    },
    "a zone of 23 hours": {
        "first_created": datetime.datetime(1990, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=-23)))
    },
    "microseconds": {"issued": datetime.datetime(2020, 1, 1, 0, 0, 0, 5)},
    "relations in words": {
        "links": tuple(
            Link(href="http://a/", rel=rel)
            for rel in ("see also a:b", "a:b:c", "plain", "%%%", ":x", "é:x", "https://b/relation/translation")
        )
    },
    "a translation whose language is no tag": {"translations": (Translation(guid="a", language="not a tag"),)},
    "files without type": {"media": (Media(href="a"), Media(href="b", media_type="application/octet-stream"))},
    "subjects of any alias": {
        "subjects": tuple(
            Subject(code=code) for code in ("a:b:c", "é:b", "a/b:c", "http://x/y", "<&>:'", "1:2", "prrole:x")
        )
    },
    "a provider called unstated": {"issuer": "unstated", "rights": Rights(holder="unstated")},
    "contacts without names": {
        "contacts": (
            ContactGroup(
                contacts=(Contact(role="r"), Contact(organisation="o", public=False), Contact(urls=("a b", "c")))
            ),
            ContactGroup(label="A", contacts=(Contact(name="x"),)),
            ContactGroup(label="A", contacts=(Contact(emails=(Email(printed="a [at] b", address="a@b"),)),)),
        )
    },
}


@needs_shared
@pytest.mark.parametrize("changes", [pytest.param(value, id=name) for name, value in ODD_VALUES.items()])
def test_odd_values_are_valid_and_come_back(changes):
    release = evolve(RELEASE, **changes)
    data = NEWSML.write(compose(release), Facts.of(release), WriteOptions())
    reading = NEWSML.read(data, ReadOptions())

    etree.XMLSchema(etree.parse(SHARED / "NewsML-G2_2.35-spec-All-Power.xsd")).assertValid(etree.fromstring(data))
    assert reading.facts == Facts.of(release).keeping(NEWSML.keeps)
    assert reading.manuscript == compose(release).keeping(NEWSML.keeps)
    assert reading.findings == ()


def test_a_naive_embargo_is_an_instant_where_the_caller_names_the_zone():
    until = datetime.datetime(2026, 5, 4, 10)
    release = evolve(RELEASE, embargo=Embargo(printed="Embargo until 10:00, 4 May 2026", kind="until", until=until))
    data = NEWSML.write(compose(release), Facts.of(release), WriteOptions(zone=datetime.UTC))

    assert etree.fromstring(data).find(f".//{G}embargoed").text == "2026-05-04T10:00:00+00:00"
    assert NEWSML.read(data, ReadOptions()).facts.embargo == release.embargo


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.NOISE])
def test_a_passage_that_fits_no_slot_is_kept_in_the_text(role):
    text = Text(((Span("One "), Span("stressed", Look.STRONG)), (Span("two"),)))
    page = MarkedManuscript((Passage(text=text, role=role), Passage(text="Three", role=role)))

    data = NEWSML.write(page, Facts.of(RELEASE), WriteOptions())

    assert NEWSML.read(data, ReadOptions()).manuscript.passages == page.passages


def test_a_control_character_is_refused():
    page = compose(evolve(RELEASE, headline="a\x01b"))

    with pytest.raises(InvalidRelease, match="control"):
        NEWSML.write(page, Facts.of(RELEASE), WriteOptions())


def stranger(content: str, root: str = "") -> Reading:
    return NEWSML.read(
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" {root}>{content}</newsItem>'.encode(),
        ReadOptions(),
    )


def test_what_is_not_in_a_strangers_item_is_unsaid():
    facts = stranger("<contentMeta><urgency>4</urgency></contentMeta>").facts

    assert dict(facts.said()) == {"urgency": 4, "guid": "g", "version": 1, "status": "usable"}


@pytest.mark.parametrize(
    "content",
    [
        "<contentMeta><by>By Ann</by></contentMeta>",
        "<contentMeta><creditline>Ann</creditline></contentMeta>",
        "<contentMeta><creator><name>Ann</name></creator></contentMeta>",
        "<contentMeta><altId>Ann</altId></contentMeta>",
        "<contentMeta><description>x</description><description role='drol:caption'>Ann</description></contentMeta>",
        "<contentMeta><slugline>x</slugline><slugline>Ann</slugline></contentMeta>",
        "<contentMeta><located><name>Ann</name></located></contentMeta>",
        "<contentMeta><subject literal='x y'><name>Ann</name></subject></contentMeta>",
        "<contentMeta><infoSource><personDetails><contactInfo><im>Ann</im><phone>1</phone></contactInfo></personDetails></infoSource></contentMeta>",
        "<itemMeta><edNote>x</edNote><edNote>Ann</edNote></itemMeta>",
        "<itemMeta><itemMetaExtProperty rel='their:thing' value='Ann'/></itemMeta>",
        "<partMeta><name>Ann</name></partMeta>",
        "<contentSet><inlineXML><events xmlns='x'><e>Ann</e></events></inlineXML></contentSet>",
        "<contentSet><inlineXML><div xmlns='http://www.w3.org/1999/xhtml'>Ann</div></inlineXML></contentSet>",
        "<contentSet><inlineXML><p>Ann</p></inlineXML></contentSet>",
        "<contentSet><inlineXML><nitf><body.head><byline>Ann</byline></body.head><body.content><p>x</p></body.content></nitf></inlineXML></contentSet>",
        "<contentSet><inlineXML><nitf><body.content><p>x</p><media><media-caption>Ann</media-caption></media></body.content></nitf></inlineXML></contentSet>",
        "<contentSet><inlineData contenttype='text/plain'>x\n \nAnn</inlineData></contentSet>",
    ],
)
def test_every_word_of_a_stranger_is_read_or_named(content):
    reading = stranger(content)
    told = [passage.words for passage in reading.manuscript.passages] + [finding.says for finding in reading.findings]

    assert any("Ann" in words for words in told)


@pytest.mark.parametrize(
    ("content", "field", "value"),
    [
        ("<contentMeta><contentCreated> 2012-05-04Z </contentCreated></contentMeta>", "issued", datetime.date(2012, 5, 4)),
        ("<itemMeta><pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/withheld'/></itemMeta>", "status", "withheld"),
        ("<itemMeta><pubStatus qcode='stat:withheld'/><itemMetaExtProperty rel='x:status' value='usable'/></itemMeta>", "status", "withheld"),
        ("<catalog><scheme alias='m' uri='http://cv.iptc.org/newscodes/mediatopic/'/></catalog><contentMeta><subject qcode='m:02000000'/></contentMeta>", "subjects", (Subject(code="medtop:02000000"),)),
        ("<contentMeta><subject uri='http://cv.iptc.org/newscodes/mediatopic/02000000'/></contentMeta>", "subjects", (Subject(code="medtop:02000000"),)),
    ],
)  # fmt: skip
def test_a_strangers_ways_of_saying_it_are_understood(content, field, value):
    assert getattr(stranger(content).facts, field) == value


@pytest.mark.parametrize(
    "content",
    [
        "<contentMeta><urgency>²</urgency></contentMeta>",
        "<contentMeta><headline rank='²'>x</headline></contentMeta>",
        f"<contentMeta><urgency>{'9' * 5000}</urgency></contentMeta>",
        "<contentSet><remoteContent href='http://a/b c.jpg' size='²'/></contentSet>",
        "<itemMeta><link href='http://a/[|]'/></itemMeta>",
        "<itemMeta><link reluri='x/relation/translation' residref=' '/></itemMeta>",
    ],
)
def test_one_impossible_value_does_not_make_an_item_unreadable(content):
    assert stranger(content, root=f'version="{"9" * 30}"').facts.version == 1


def test_an_alias_means_what_its_own_item_says():
    def item(base: str, name: str) -> str:
        return (
            f"<newsItem guid='{name}'><catalog><scheme alias='r' uri='http://x/{base}/'/></catalog><contentMeta>"
            f"<headline role='r:sub'>deck</headline><altId type='r:symbol'>{name}</altId></contentMeta></newsItem>"
        )

    message = f"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>{item('a', 'A')}{item('b', 'B')}<packageItem/></itemSet></newsMessage>"
    reading = NEWSML.read(message.encode(), ReadOptions())

    assert [passage.words for passage in reading.manuscript.passages] == ["A", "deck"]
    assert "2 more items" in reading.findings[0].says


def test_words_that_look_like_a_dtd_are_words():
    body = "<contentSet><inlineData><![CDATA[<!DOCTYPE html> is old]]></inlineData></contentSet>"

    assert stranger(body).manuscript.passages[0].words == "<!DOCTYPE html> is old"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "utf-32", "cp037"])
def test_a_dtd_is_refused_in_any_encoding(encoding):
    bomb = f'<?xml version="1.0" encoding="{encoding}"?><!--<a--><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'

    with pytest.raises(ReadError):
        NEWSML.read(bomb.encode(encoding), ReadOptions())


def test_depth_and_number_of_passages_are_limited():
    deep = f"<contentSet><inlineXML><div>{'<b>' * 60}x{'</b>' * 60}</div></inlineXML></contentSet>"
    data = f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">{deep}</newsItem>'.encode()

    with pytest.raises(LimitExceeded, match="depth"):
        NEWSML.read(data, ReadOptions(limits=Limits(depth=50)))
    with pytest.raises(LimitExceeded, match="passages"):
        NEWSML.read(
            NEWSML.write(compose(RELEASE), Facts.of(RELEASE), WriteOptions()), ReadOptions(limits=Limits(passages=1))
        )


_NASTY = st.one_of(
    st.sampled_from(["", " ", "²", "9" * 40, ":", "a:", "a:b:c", "prrole:notice", "prprop:status", "-1", "2012-13-40T99", "24:00:00", "\u00a0", "٣", "http://[", "contact-1-1", "prrole:number", "+"]),
    st.text("ab:/ 19-T", max_size=8),
)  # fmt: skip


@needs_shared
@settings(deadline=None, max_examples=300)
@given(data=st.data())
def test_any_change_of_any_value_gives_a_reading_or_a_clear_error(data):
    name = data.draw(
        st.sampled_from(
            ["press-release-model.xml", "message-model.xml", "examples/LISTING_1_A_NewsML-G2_News_Item.xml"]
        )
    )
    root = etree.fromstring((SHARED / name).read_bytes())
    elements = list(root.iter(etree.Element))
    for _ in range(data.draw(st.integers(1, 4))):
        element = data.draw(st.sampled_from(elements))
        if element.attrib and data.draw(st.booleans()):
            element.set(data.draw(st.sampled_from(list(element.attrib))), data.draw(_NASTY))
        elif not len(element):
            element.text = data.draw(_NASTY)
        elif data.draw(st.booleans()):
            element.tag = data.draw(st.sampled_from(elements)).tag
    try:
        recognise(NEWSML.read(etree.tostring(root), ReadOptions()))
    except PressdocError as error:
        assert "\n" not in error.says
