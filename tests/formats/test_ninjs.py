from __future__ import annotations

import datetime
import html
import json
import re
import time
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from pressdoc import conversion, testing, xhtml
from pressdoc.composing import compose
from pressdoc.errors import InvalidRelease, PressdocError, ReadError
from pressdoc.findings import Code
from pressdoc.formats.canonical import JSON
from pressdoc.formats.newsml import NEWSML
from pressdoc.formats.ninjs import NINJS, markup
from pressdoc.limits import Limits
from pressdoc.manuscript import Role
from pressdoc.model import (
    Contact,
    ContactGroup,
    Email,
    Embargo,
    Figure,
    Link,
    Media,
    Paragraph,
    Phone,
    PressRelease,
    Rights,
    Status,
    Subject,
    Table,
    Translation,
)
from pressdoc.reading import Facts, NinjsVersion, ReadOptions, WriteOptions
from pressdoc.recognising import recognise
from pressdoc.text import visible
from pressdoc.validation import validate

SHARED = Path(__file__).resolve().parents[3] / "shared" / "standards" / "ninjs"
AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
RELEASE = PressRelease(headline="Words", language="en", body=(Paragraph(text="One two three."),)).identified(at=AT)
ITEMS = sorted((SHARED / "examples").glob("*/*.json"))
needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the standards lie beside the checkout")
slow = settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
versions = pytest.mark.parametrize("version", list(NinjsVersion))


def written(release: PressRelease, version: str = "3.0", **options) -> dict:
    writing = WriteOptions(ninjs_version=version, **options)
    return json.loads(NINJS.write(compose(release), Facts.of(release), writing))


def read(item: object) -> PressRelease:
    return recognise(NINJS.read(json.dumps(item).encode(), ReadOptions())).release


_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)", re.ASCII)
_IN_URIS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%")


def is_uri(value: object) -> bool:
    """RFC 3986 by another road than the writer's: its characters, its escapes, its one fragment, its scheme."""
    if not isinstance(value, str):
        return True
    escapes = all(re.match("[0-9A-Fa-f]{2}", rest) for rest in value.split("%")[1:])
    parts = urlsplit(value)
    return (
        set(value) <= _IN_URIS
        and escapes
        and value.count("#") <= 1
        and bool(parts.scheme)
        and not set("[]") & set(value)
    )


@pytest.fixture(scope="module")
def faults():
    """Give what the official schema of a version says against an item, formats included."""
    if not SHARED.exists():
        pytest.skip("the standards lie beside the checkout")
    import jsonschema
    from referencing import Registry, Resource

    checker = jsonschema.FormatChecker(formats=())
    checker.checks("date-time")(lambda value: not isinstance(value, str) or _DATE_TIME.fullmatch(value) is not None)
    checker.checks("uri")(is_uri)
    stand_in = Resource.from_contents(
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://geojson.org/schema/GeoJSON.json"}
    )
    registry = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", stand_in)

    def validator(version):
        schema = json.loads((SHARED / f"ninjs-schema_{version}.json").read_text("utf-8"))
        return jsonschema.Draft202012Validator(schema, registry=registry, format_checker=checker)

    validators = {version: validator(version) for version in ("2.1", "2.2", "3.0", "3.1")}
    return lambda item, version: [error.message for error in validators[version].iter_errors(item)]


@versions
@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_every_item_is_valid_by_the_official_schema(faults, version, release, style):
    release = testing.within(release, NINJS.alphabet)
    data = NINJS.write(compose(release, style), Facts.of(release), WriteOptions(ninjs_version=version))

    assert faults(json.loads(data), version) == []


@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_an_item_of_2_1_gives_back_what_one_of_3_0_does(release, style):
    release = testing.within(release, NINJS.alphabet)
    manuscript, facts = compose(release, style), Facts.of(release)

    reading = NINJS.read(NINJS.write(manuscript, facts, WriteOptions(ninjs_version="2.1")), ReadOptions())

    assert reading.manuscript == manuscript.keeping(NINJS.keeps)
    assert reading.facts == facts.keeping(NINJS.keeps)
    assert reading.findings == ()


@needs_shared
@pytest.mark.parametrize("path", ITEMS, ids=lambda path: f"{path.parent.name}/{path.stem[:24]}")
def test_the_checker_takes_what_the_standard_gives_as_examples(faults, path):
    # The uri of one of them, in two versions, has no scheme.
    found = faults(json.loads(path.read_bytes()), path.parent.name)

    assert found in ([], ["'renditions-example' is not a 'uri'"])


ODD = datetime.timezone(datetime.timedelta(hours=1, minutes=5, seconds=21))
ODD_VALUES = {
    "a zone with seconds": {"issued": datetime.datetime(1890, 1, 1, tzinfo=ODD)},
    "a day without a time": {"issued": datetime.date(2020, 1, 1)},
    "a time without a zone": {"issued": datetime.datetime(2020, 1, 1, 8)},
    "an embargo in an odd zone": {
        "embargo": Embargo(printed="x", kind="until", until=datetime.datetime(1890, 1, 1, tzinfo=ODD))
    },
    "a guid that is no URI": {"guid": "a/b%zz"},
    "a guid in Cyrillic": {"guid": "tag:пример,2026:1"},
    "an address in brackets": {"guid": "http://[::1]/a"},
    "a guid with two fragments": {"guid": "http://a/#b#c"},
    "a language that is und": {"language": "und"},
    "links of all kinds": {
        "links": (
            *(Link(href="http://a/", rel=rel) for rel in (None, "see also", "irel:x", "translation")),
            Link(href="b", title="media-1"),
        )
    },
    "translations that are no URIs": {
        "translations": (Translation(guid="a", language="no tag"), Translation(guid="b:c"))
    },
    "files of both kinds in turn": {
        "media": (
            Media(href="a.jpg", media_type="image/jpeg", title="t", size=3),
            Media(href="http://x/b.pdf", media_type="application/pdf", size=0),
            Media(href="https://x/ü.mp4", media_type="video/mp4"),
            Media(href="d"),
            Media(href="https://x/e", media_type="image", sha256="0a" * 32),
            Media(href="a.pdf", media_type="application/pdf", rendition="pdf", sha256="0b" * 32),
            Media(href="https://x/f.jpg", media_type="image/jpeg"),
            Media(href="https://x/a", media_type="image/png", rendition="guid"),
        )
    },
    "subjects of any alias": {
        "subjects": tuple(Subject(code=code) for code in ("a:b:c", "é:b", "medtop:é", "medtop:<>", "http://x/y", "1:2"))
    },
    "a keyword like a code": {"keywords": ("medtop:01000000", "a"), "subjects": (Subject(code="x:a", name="a"),)},
    "contacts without names": {
        "contacts": (
            ContactGroup(contacts=(Contact(role="r"), Contact(organisation="o", public=False), Contact(urls=("a b",)))),
            ContactGroup(label="A", contacts=(Contact(name="x", organisation="x"), Contact(address=("1", "2")))),
            ContactGroup(
                label="A",
                contacts=(
                    Contact(
                        phones=(
                            Phone(printed="1", kind="fax", number="+1"),
                            Phone(printed="1", kind="mobile", label="M"),
                        ),
                        emails=(Email(printed="a [at] b", address="a@b"), Email(printed="a@b"), Email(printed="c@d")),
                    ),
                ),
            ),
        )
    },
    "rights in part": {"rights": Rights(usage="free")},
    "updated without a note": {"signal": "update", "correction": None},
    "a note without a signal": {"signal": None, "correction": "x"},
    "withheld and corrected": {"status": Status.WITHHELD, "correction": "the date", "version": 7},
}


@versions
@pytest.mark.parametrize("changes", [pytest.param(value, id=name) for name, value in ODD_VALUES.items()])
def test_odd_values_are_valid_and_come_back(faults, version, changes):
    release = evolve(RELEASE, **changes)
    data = NINJS.write(compose(release), Facts.of(release), WriteOptions(ninjs_version=version))
    reading = NINJS.read(data, ReadOptions())

    assert faults(json.loads(data), version) == []
    assert reading.facts == Facts.of(release).keeping(NINJS.keeps)
    assert reading.findings == ()


@pytest.mark.parametrize("character", ["\x01", "\ud800", "\ufffe"])
@pytest.mark.parametrize("field", ["headline", "issuer", "summary"])
def test_a_character_that_has_no_place_stops_the_writing(character, field):
    release = evolve(RELEASE, **{field: f"a{character}b"})

    with pytest.raises(InvalidRelease):
        NINJS.write(compose(release), Facts.of(release), WriteOptions())


def test_a_release_without_an_identity_is_not_written():
    release = evolve(RELEASE, guid=None)

    with pytest.raises(InvalidRelease, match="identified"):
        NINJS.write(compose(release), Facts.of(release), WriteOptions())


def test_an_embargo_without_a_zone_is_withheld_and_given_no_instant():
    until = datetime.datetime(2026, 5, 4, 10)
    release = evolve(RELEASE, embargo=Embargo(printed="Embargo until 10:00, 4 May 2026", kind="until", until=until))
    item = written(release)

    assert "embargoedUntil" not in item
    assert item["pubStatus"] == "withheld"
    assert item["edNote"].startswith("Embargo until 10:00, 4 May 2026\n")
    assert (read(item).status, read(item).notices) == ("usable", ())
    assert conversion.write(release, "ninjs").findings[0].code is Code.EMBARGO_WITHOUT_ZONE


def test_an_embargo_with_a_zone_is_an_instant_under_the_name_of_the_version():
    until = datetime.datetime(2026, 5, 4, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))
    release = evolve(RELEASE, embargo=Embargo(printed="Embargo", kind="until", until=until))

    assert written(release)["embargoedUntil"] == "2026-05-04T10:00:00+01:00"
    assert written(release, "2.1")["embargoed"] == "2026-05-04T10:00:00+01:00"
    assert written(release)["pubStatus"] == "usable"


def test_the_text_is_bare_html_first_and_plain_after_it():
    release = evolve(RELEASE, body=(*RELEASE.body, Table(rows=(("a", ""), ("", "b")))))
    rich, plain = written(release)["bodies"]

    assert rich["contentType"] == "text/html"
    assert rich["value"] == (
        "<p>One two three.</p><table><tr><td>a</td><td></td></tr><tr><td></td><td>b</td></tr></table>"
    )
    assert plain == {"role": "plain", "contentType": "text/plain", "charCount": 19, "wordCount": 5} | {
        "value": "One two three.\n\na\nb"
    }


def test_pictures_of_the_text_are_associated_items_with_their_captions():
    figure = Figure(caption="A bridge", credit="Ann Lee", alt="Bridge", href="https://x/ü.jpg")
    film = Figure(href="http://x/f.MP4")
    release = evolve(RELEASE, body=(*RELEASE.body, figure, film, Figure(caption="Nowhere", href="a b")))
    item = written(release)
    reading = NINJS.read(json.dumps(item).encode(), ReadOptions())

    assert item["associations"] == [
        {"name": "picture-1", "uri": "https://x/%C3%BC.jpg", "type": "picture", "title": "Bridge", "by": "Ann Lee"}
        | {"descriptions": [{"role": "caption", "contentType": "text/plain", "value": "A bridge"}]}
        | {"renditions": [{"name": "main", "href": "https://x/%C3%BC.jpg"}]},
        {"name": "picture-2", "uri": "http://x/f.MP4", "type": "video"}
        | {"renditions": [{"name": "main", "href": "http://x/f.MP4"}]},
    ]
    assert (reading.facts.media, reading.facts.links, reading.findings) == ((), (), ())
    item["associations"][0]["descriptions"][0]["value"] = "A tunnel"
    assert [one.where.path for one in NINJS.read(json.dumps(item).encode(), ReadOptions()).findings] == [
        "associations[0]"
    ]


def test_a_text_from_right_to_left_says_so():
    assert written(evolve(RELEASE, language="ar"))["bodies"][0]["value"].startswith('<div dir="rtl"><p>')


@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_a_parser_of_html_sees_in_the_text_what_a_parser_of_xml_sees(release, style):
    release = testing.within(release, NINJS.alphabet)
    page = compose(release, style).in_canonical_order()
    string = markup.written(page.passages, right_to_left=False)
    body = etree.fromstring(f"<body>{string}</body>".encode(), etree.HTMLParser(encoding="utf-8"))

    as_html = [passage.words for passage in xhtml.read_blocks(body)] if body is not None else []

    assert [visible(words) for words in as_html] == [
        visible(passage.words) for passage in markup.read(string, Limits()).passages
    ]


_PIECES = st.sampled_from(
    ["<p>", "</p>", "<b>", "</i>", "<br>", "<table>", "<td>", "&amp;", "&nbsp;", "<!-- no -->", "<ul><li>", "a < b", "&x;",
     "</div>", "<div class=x>", "<h1>", "<h2 ", ">", "<html><body>", "</body>", "<body>", "<?x?>", "<a href='x'>", "</br>"]
)  # fmt: skip


@settings(deadline=None, max_examples=200)
@given(
    st.lists(st.one_of(_PIECES, st.sampled_from(["alpha", "beta ", " gamma", "déjà", "你好"])), max_size=12).map(
        "".join
    )
)
def test_no_word_of_anybodys_html_is_lost(string):
    seen = visible(" ".join(passage.words for passage in markup.read(string, Limits()).passages))
    inside = re.sub(r"<!--.*?-->|<[^<>]*>?", " ", string)

    for word in ("alpha", "beta", "gamma", "déjà", "你好"):
        assert seen.count(word) >= inside.count(word)


@needs_shared
@pytest.mark.parametrize("path", ITEMS, ids=lambda path: f"{path.parent.name}/{path.stem[:24]}")
def test_every_example_of_the_standard_is_told_from_other_json_and_read_or_refused(path):
    data = path.read_bytes()
    item = json.loads(data)

    assert conversion.format_of_bytes(data) is NINJS
    if item.get("type") in ("text", "composite") or ("bodies" in item and "type" not in item):
        told = recognise(NINJS.read(data, ReadOptions()))
        assert told.release.guid == item["uri"]
        assert told.release.headline == next((one["value"] for one in item.get("headlines", ())), item.get("title"))
    else:
        with pytest.raises(ReadError, match="give items of type text"):
            NINJS.read(data, ReadOptions())


_TECHNICAL = frozenset(
    "standard representationType profile contentType role rel type creator format videoCodec aspectRatio version"
    " versionCreated firstCreated pubStatus".lower().split()
)


def words_of(value, name="", inside=""):
    """Give every string of an item that says something."""
    if isinstance(value, dict):
        for key, inner in value.items():
            keyed = inside == "renditions" and key == "name" and "title" in value
            if key.lower() not in _TECHNICAL and not keyed:
                yield from words_of(inner, key, name)
    elif isinstance(value, list):
        for inner in value:
            yield from words_of(inner, name, name)
    elif isinstance(value, str):
        yield value


def strings(value):
    """Give every string in a value of the model, its own fields' names left aside."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from strings(inner)
    elif hasattr(value, "__attrs_attrs__"):
        for attribute in value.__attrs_attrs__:
            yield from strings(getattr(value, attribute.name))


@needs_shared
@pytest.mark.parametrize("path", ITEMS, ids=lambda path: f"{path.parent.name}/{path.stem[:24]}")
def test_law_d_no_word_of_an_example_of_the_standard_is_lost(path):
    try:
        reading = NINJS.read(path.read_bytes(), ReadOptions())
    except ReadError:
        return
    page = visible(" ".join(passage.words for passage in reading.manuscript.passages))
    said = visible(" ".join((*strings(reading.facts), *(finding.says for finding in reading.findings))))
    codes = [subject.code for subject in reading.facts.subjects or ()]

    for words in words_of(json.loads(path.read_bytes())):
        if "</" in words:
            text = visible(html.unescape(re.sub(r"<[^<>]*>", " ", words)))
            assert Counter(text) - Counter(page + said) == Counter()
        elif not any(words.rpartition("/")[2] == code.partition(":")[2] for code in codes):
            assert visible(words) in page + said


OLDER = {
    "uri": "tag:x.example,2012:1",
    "type": "text",
    "mimetype": "text/html",
    "versioncreated": "2012-05-04T10:00:00Z",
    "pubstatus": "cancelled",
    "byline": "By Ann Lee",
    "headline": "Old news",
    "description_text": "In short",
    "body_text": "First of it.",
    "body_xhtml": "<div><p>First of it.</p>loose<p>Second of it.</div>",
    "person": [{"name": "Bob Ray", "rel": "contact", "contactinfo": [{"type": "tel", "value": "+44 20 7946 0018"}]}],
    "subject": [{"code": "04", "scheme": "a", "name": "Money"}],
    "renditions": {"small": {"href": "http://x.example/a.jpg", "mimetype": "image/jpeg", "width": 3}},
    "associations": {"pic": {"uri": "http://x.example/p", "type": "picture", "headline": "A bridge"}},
    "oddity": {"deep": ["Unheard of", True]},
}


def test_an_item_of_1_x_is_read_and_what_it_says_otherwise_is_named():
    reading = NINJS.read(json.dumps(OLDER).encode(), ReadOptions())
    release = recognise(reading).release

    assert (release.headline, release.summary, release.status) == ("Old news", "In short", "canceled")
    assert [passage.words for passage in reading.manuscript.passages if passage.role is None] == [
        "First of it.",
        "loose",
        "Second of it.",
    ]
    assert release.masthead == ("By Ann Lee",)
    assert reading.facts.contacts[0].contacts[0].phones[0].printed == "+44 20 7946 0018"
    assert reading.facts.keywords == ("Money",)
    assert reading.facts.media == (Media(href="http://x.example/a.jpg", media_type="image/jpeg", title="small"),)
    assert reading.facts.links == (Link(href="http://x.example/p", title="pic"),)
    assert {finding.where.path for finding in reading.findings} == {
        "mimetype", "subjects[0].code", "subjects[0].scheme", "associations[0].headline", "oddity",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("item", "says"),
    [
        ({"type": "picture", "uri": "a:b", "bodies": []}, "a picture"),
        ({"type": "planning", "uri": "a:b"}, "a plan of coverage"),
        ({"type": "composite", "uri": "a:b"}, "of type composite"),
        ({"uri": "a:b", "headlines": []}, "of no stated type"),
        ({"answer": 42}, "none of the members"),
        ([{"uri": "a:b"}], "one by one"),
        ("text", "not an object"),
        ({"uri": "a:b", "type": "text", "title": "\ud800"}, "half a character"),
    ],
)
def test_what_is_no_text_is_refused_by_its_name(item, says):
    with pytest.raises(ReadError, match=says):
        NINJS.read(json.dumps(item).encode(), ReadOptions())


@pytest.mark.parametrize("data", [b'{"uri": "a", "uri": "b"}', b'{"uri": NaN}', b"\xff{}", b"[" * 9999, b'{"uri"'])
def test_what_is_no_json_by_the_letter_is_refused(data):
    with pytest.raises(ReadError, match="ninjs"):
        NINJS.read(data, ReadOptions())


def text(*bodies, **members):
    return NINJS.read(json.dumps({"uri": "a:b", "type": "text", "bodies": bodies, **members}).encode(), ReadOptions())


def test_a_copy_of_the_text_is_no_finding_and_another_text_is():
    same = text(
        {"contentType": "text/plain", "value": "One\n\ntwo"}, {"contentType": "text/html", "value": "<p>One<p>two"}
    )
    other = text({"contentType": "text/plain", "value": "Three"}, {"role": "html", "value": "<p>One"})

    assert [passage.words for passage in same.manuscript.passages] == ["One", "two"]
    assert same.findings == ()
    assert [finding.where.path for finding in other.findings] == ["bodies[0].value"]


def test_mark_up_of_other_kinds_is_read_where_there_is_nothing_better():
    nitf = {"contentType": "application/nitf+xml", "value": "<nitf><body><p>One</p></body></nitf>"}

    assert [passage.words for passage in text(nitf).manuscript.passages] == ["One"]
    assert text({"contentType": "application/pdf", "value": "JVBE"}).findings[0].code is Code.NOT_UNDERSTOOD


def test_a_body_that_is_said_to_be_boilerplate_is_that():
    reading = text({"role": "main", "value": "One"}, {"role": "boilerplate", "value": "About us"})

    assert [passage.role for passage in reading.manuscript.passages] == [None, Role.BOILERPLATE]


def test_characters_that_no_html_has_are_skipped_with_a_word():
    reading = text({"contentType": "text/html", "value": "<p>a\0b</p>"})

    assert [passage.words for passage in reading.manuscript.passages] == ["ab"]
    assert [finding.code for finding in reading.findings] == [Code.CHARACTERS_REMOVED]


def test_a_title_alone_is_the_headline_and_another_title_is_a_finding():
    assert recognise(text({"value": "One"}, title="Only")).release.headline == "Only"
    assert text({"value": "One"}, title="In short", headlines=[{"value": "At length"}]).findings != ()


def test_headlines_and_descriptions_in_html_are_read_without_their_tags():
    title = {"contentType": "text/html", "value": "<p>Bread &amp; <em>butter</em>"}
    reading = text({"value": "One"}, headlines=[title], descriptions=[title])

    assert recognise(reading).release.headline == "Bread & butter"
    assert reading.facts.summary == "Bread & butter"


def test_what_an_editor_adds_to_the_note_of_our_item_is_a_notice():
    item = written(evolve(RELEASE, notices=("For information only",), correction="the date"))
    item["edNote"] += "\nSee  also page 2"

    assert read(item).notices == ("For information only", "See also page 2")


ZONE = datetime.timezone(datetime.timedelta(hours=1, minutes=5, seconds=21))
FULL = evolve(
    RELEASE,
    guid="no/uri",
    issued=datetime.datetime(1890, 1, 1, tzinfo=ZONE),
    embargo=Embargo(printed="Embargo", kind="until", until=datetime.datetime(1890, 1, 2, tzinfo=ZONE)),
    media=(Media(href="https://x/ü.jpg", media_type="image/jpeg"), Media(href="https://x/ä", media_type="a/b")),
    translations=(Translation(guid="nor this"),),
    subjects=(Subject(code="medtop:01000000"),),
)


@pytest.mark.parametrize(
    ("change", "field", "now"),
    [
        ({"pubStatus": "canceled"}, "status", "canceled"),
        ({"uri": "urn:x:new"}, "guid", "urn:x:new"),
        ({"contentCreated": "2020-01-01T00:00:00Z"}, "issued", datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)),
        (
            {"embargoedUntil": "2020-01-01T00:00:00Z"},
            "embargo",
            Embargo(printed="Embargo", kind="until", until=datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)),
        ),
        (
            {"renditions": [{"name": "media-2", "href": "https://y/"}]},
            "media",
            (FULL.media[0], Media(href="https://y/")),
        ),
        (
            {"associations": [{"name": "translation-1", "uri": "urn:y", "rel": "translation"}]},
            "translations",
            (Translation(guid="urn:y"),),
        ),
        (
            {"subjects": [{"uri": "http://cv.iptc.org/newscodes/mediatopic/02000000", "literal": "medtop:01000000"}]},
            "subjects",
            (Subject(code="medtop:02000000"),),
        ),
    ],
)
def test_what_somebody_changed_in_our_item_counts_over_what_stands_beside_it(change, field, now):
    item = written(FULL)
    assert field == "status" or getattr(NINJS.read(json.dumps(item).encode(), ReadOptions()).facts, field) == getattr(
        FULL, field
    )

    facts = NINJS.read(json.dumps(item | change).encode(), ReadOptions()).facts

    assert getattr(facts, field) == now


def test_a_held_item_that_somebody_withdrew_stays_withdrawn():
    until = datetime.date(2026, 5, 4)
    item = written(evolve(RELEASE, embargo=Embargo(printed="Embargo until 4 May 2026", kind="until", until=until)))

    assert item["pubStatus"] == "withheld"
    assert read(item | {"pubStatus": "canceled"}).status is Status.CANCELED


def test_what_somebody_added_to_our_item_is_read_or_named():
    item = written(RELEASE)
    item["subjects"] = [{"name": "Money", "uri": "http://cv.iptc.org/newscodes/mediatopic/04000000"}]
    item["infoSources"] = [{"name": "Wire", "role": "aggregator"}]
    item["expires"] = "2030-01-01T00:00:00Z"
    reading = NINJS.read(json.dumps(item).encode(), ReadOptions())

    assert reading.facts.subjects == (Subject(code="medtop:04000000", name="Money"),)
    assert {finding.where.path for finding in reading.findings} == {"infoSources[0].name", "expires"}


def test_who_sends_a_release_is_not_who_issues_it():
    item = written(evolve(RELEASE, issuer="Zoo"), provider="Agency")

    assert item["infoSources"] == [{"name": "Zoo", "role": "originfo"}, {"name": "Agency", "role": "distributor"}]
    assert read(item).issuer == "Zoo"
    assert text({"value": "One"}, infoSources=item["infoSources"][1:]).facts.issuer == "Agency"


PARTIES = {
    "infoSources": [
        {"name": "Ann Lee", "role": "http://cv.iptc.org/newscodes/contentprodpartyrole/mediaOffice", "contactInfo": [
            {"type": "phone", "role": "mobile", "value": "1"}, {"type": "twitter", "value": "@ann"}]},
        {"name": "Wire", "role": "aggregator"},
    ],
    "organisations": [{"name": "Desk", "rel": "contact", "contactInfo": [
        {"type": "address", "address": {"locality": "Genf", "lines": ["Rue 1"], "country": "Schweiz"}},
        {"type": "url", "value": "x.example"}]}],
    "people": [{"name": "Bob", "rel": "about", "uri": "http://www.wikidata.org/entity/Q1"}],
    "places": [{"name": "Genf", "rel": "about"}],
}  # fmt: skip


def test_a_strangers_parties_are_contacts_subjects_and_keywords_or_named():
    reading = text({"value": "One"}, **PARTIES)
    ann, desk = reading.facts.contacts[0].contacts

    assert (ann.name, ann.phones) == ("Ann Lee", (Phone(printed="1", kind="mobile"),))
    assert (desk.organisation, desk.address, desk.urls) == ("Desk", ("Rue 1", "Genf", "Schweiz"), ("x.example",))
    assert reading.facts.subjects == (Subject(code="wikidata:Q1", name="Bob"),)
    assert reading.facts.keywords == ("Genf",)
    assert [finding.where.path for finding in reading.findings] == [
        "infoSources[1].name", "infoSources[0].contactInfo[1].value",
    ]  # fmt: skip


def test_dates_that_are_none_are_named():
    findings = text({"value": "One"}, versionCreated="2020-13-01T00:00:00Z", embargoedUntil="soon").findings

    assert {finding.code for finding in findings} == {Code.DATE_UNREADABLE}
    assert text({"value": "One"}, embargoedUntil="soon").facts.embargo == Embargo()


def test_markup_nested_too_deep_is_over_the_limit():
    with pytest.raises(ReadError, match="depth"):
        text({"contentType": "text/html", "value": "<div>" * 5000 + "x"})


_NAMES = st.sampled_from(
    "uri type bodies headlines descriptions value role rel contentType name literal contactInfo address lines altIds"  # noqa: SIM905 - a list of names
    " subjects people places infoSources organisations renditions associations href title edNote located genres version"
    " urgency language embargoedUntil contentCreated versionCreated pubStatus trustIndicators rightsInfo linkedRights"
    " headline body_xhtml description_text byline renditions sizeInBytes by slugline copyrightHolder usageTerms".split()
)
_SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), testing.lines_of_text(16),
    st.sampled_from(["text", "main", "media-1", "translation-9", "pressdoc 1", "press-release", "generator", "<p>x", "contact",
                     "mediaOffice", "phone", "email", "e164", "wholeaddress", "2020-01-01T00:00:00Z", "http://x/", "\ud800"]),
)  # fmt: skip
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_NAMES, inner, max_size=5)),
    max_leaves=20,
)


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(_NAMES, _VALUES, max_size=8), st.booleans())
def test_law_g_any_json_under_known_names_gives_a_reading_or_a_clear_error(members, own):
    made = {"profile": "press-release", "altIds": [{"role": "generator", "value": "pressdoc 1"}]} if own else {}
    try:
        recognise(NINJS.read(json.dumps({"type": "text", **members, **made}).encode(), ReadOptions()))
    except PressdocError as error:
        assert "\n" not in error.says


@settings(deadline=None, max_examples=20)
@given(testing.identified_press_releases())
def test_ninjs_and_the_canonical_json_are_told_apart_by_what_is_in_them(release):
    release = testing.within(release, NINJS.alphabet)
    page, facts = compose(release), Facts.of(release)

    for version in NinjsVersion:
        data = NINJS.write(page, facts, WriteOptions(ninjs_version=version))
        assert conversion.format_of_bytes(data) is NINJS
        assert conversion.format_of_bytes(json.dumps(json.loads(data)).encode()) is NINJS
    canonical = JSON.write(page, facts, WriteOptions())
    assert conversion.format_of_bytes(canonical) is JSON
    unsigned = {name: value for name, value in json.loads(canonical).items() if name != "pressdoc"}
    assert conversion.format_of_bytes(json.dumps(unsigned).encode()) is JSON
    assert not any(NINJS.sniff(one.write(page, facts, WriteOptions())) for one in (JSON, NEWSML))


def test_validate_says_that_it_does_not_check_ninjs():
    data = NINJS.write(compose(RELEASE), Facts.of(RELEASE), WriteOptions())

    with pytest.raises(ReadError, match="it is ninjs"):
        validate(data)


def test_the_two_suffixes_of_a_name_count_together(tmp_path):
    canonical = JSON.write(compose(RELEASE), Facts.of(RELEASE), WriteOptions())
    item = NINJS.write(compose(RELEASE), Facts.of(RELEASE), WriteOptions())
    named = {"a.ninjs.json": item, "b.json": item, "c.ninjs.json": canonical, "d.json": canonical}
    for name, data in named.items():
        (tmp_path / name).write_bytes(data)
    misnamed = [name for name in named if conversion.read(tmp_path / name).findings]

    assert conversion.format_of_path("x/A.NINJS.JSON") is NINJS
    assert conversion.format_of_path("a.b.json") is JSON
    assert conversion.stem_of("x/a.b.ninjs.json") == "a.b"
    assert conversion.stem_of("x/a.b.json") == "a.b"
    assert misnamed == ["c.ninjs.json"]


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("bodies", {"role": "boilerplate", "value": "<html><head><title>a</title></head><body>b</body></html>"}),
        ("bodies", {"value": "One"}),
        ("headlines", {"role": "sub", "value": "One"}),
        ("renditions", {"name": "media-7", "href": "a"}),
        ("associations", {"name": "a", "uri": "b:c", "renditions": [{"name": "d", "href": "e"}]}),
        ("infoSources", {"name": "a", "role": "mediaOffice", "literal": "person-1-1"}),
        ("subjects", {"name": "a", "uri": "b:c"}),
        ("altIds", {"role": "masthead", "value": "a"}),
    ],
)
def test_time_grows_no_faster_than_a_list(name, one):
    def seconds(count: int) -> float:
        data = json.dumps({"uri": "a:b", "type": "text", name: [one] * count}).encode()
        start = time.process_time()
        NINJS.read(data, ReadOptions())
        return time.process_time() - start

    seconds(100)

    # The least of three: other programs on the machine make a run longer, never shorter.
    assert min(seconds(4_000) for _ in range(3)) < 12 * max(min(seconds(1_000) for _ in range(3)), 0.01)
