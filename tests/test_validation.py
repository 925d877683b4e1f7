from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from pressdoc import testing
from pressdoc.composing import compose
from pressdoc.errors import LimitExceeded, NoSuchInput, PressdocError, ReadError, UsageError
from pressdoc.findings import Severity
from pressdoc.formats.newsml import NEWSML
from pressdoc.limits import Limits
from pressdoc.reading import Facts, WriteOptions
from pressdoc.validation import validate

STANDARD = Path(__file__).resolve().parents[2] / "shared" / "standards" / "newsml-g2"
slow = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

ITEM = """<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35" conformance="power"
  guid="urn:newsml:press.example.org:20260301:pr-17" version="2" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
  <catalog>
    <scheme alias="hlrole" uri="https://press.example.org/cv/headlinerole/"/>
    <scheme alias="prrole" uri="https://press.example.org/cv/role/"/>
    <scheme alias="prrnd" uri="https://press.example.org/cv/rendition/"/>
  </catalog>
  <rightsInfo><copyrightHolder literal="x"><name>Institute</name></copyrightHolder></rightsInfo>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="press.example.org"><name>Institute</name></provider>
    <versionCreated>2026-03-02T08:00:00Z</versionCreated>
    <embargoed>2026-03-03T11:00:00+01:00</embargoed>
    <pubStatus qcode="stat:usable"/>
    <title>Institute opens laboratory</title>
    <edNote role="prrole:embargo">Embargoed until 11:00 CET</edNote>
    <edNote role="prrole:notice">Not an official document</edNote>
    <signal qcode="sig:correction"/>
    <link rel="irel:seeAlso" href="https://press.example.org/17"/>
  </itemMeta>
  <contentMeta>
    <urgency>4</urgency>
    <contentCreated>2026-03-01</contentCreated>
    <located type="cpnat:geoArea" literal="KIEL"><name>Kiel</name></located>
    <infoSource role="cpprole:mediaOffice" literal="contact-1" type="cpnat:person">
      <name>Maria Lindqvist</name>
      <personDetails><contactInfo><phone role="ciprol:office">+49 431 555 0100</phone></contactInfo></personDetails>
    </infoSource>
    <altId type="prrole:symbol">PR/17</altId>
    <language tag="en"/>
    <genre qcode="genre:Press_Release"><name xml:lang="en">Press Release</name></genre>
    <keyword>sea</keyword>
    <subject type="cpnat:abstract" qcode="medtop:13000000"><name>science</name></subject>
    <headline role="hlrole:main">Institute opens laboratory</headline>
    <headline role="hlrole:sub">Forty staff move in</headline>
  </contentMeta>
  <contentSet original="body">
    <inlineXML id="body" contenttype="application/xhtml+xml" wordcount="4">
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>T</title></head><body>
        <p>KIEL - A laboratory.</p><h2>About</h2><ul><li>one</li></ul>
        <p class="pr-contact">Maria</p><p class="pr-contact-line">Phone</p>
      </body></html>
    </inlineXML>
    <inlineXML id="nitf" contenttype="application/nitf+xml">
      <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><block><p>K</p></block></body.content></body></nitf>
    </inlineXML>
    <remoteContent rendition="prrnd:pdf" href="https://press.example.org/17.pdf" contenttype="application/pdf" size="9"/>
    <remoteContent rendition="prrnd:docx" href="https://press.example.org/17.docx" contenttype="application/x"/>
  </contentSet>
</newsItem>
"""

MUTATIONS = [
    # What the grammar says.
    ('standard="NewsML-G2"', 'standard="NewsML"', "must be NewsML-G2"),
    ('standardversion="2.35"', 'standardversion="two"', "a version of NewsML-G2"),
    (' conformance="power"', "", "lacks the attribute conformance"),
    ('conformance="power"', 'conformance="core"', "must be power"),
    ("20260301:pr-17", "20260301: pr-17", "free of blanks"),
    (' version="2"', "", "lacks the attribute version"),
    ('version="2"', 'version="0"', "a whole number from 1"),
    ('xml:lang="en">\n  <cat', 'xml:lang="english language">\n  <cat', "language tag"),
    ('"2" xml:lang="en"', '"2"', "lacks the attribute lang"),
    ('"2" xml:lang', '"2" dir="auto" xml:lang', "must be ltr or rtl"),
    ('alias="hlrole"', 'alias="1 role"', "a letter first"),
    ("ninat:text", "ninat:picture", "must be ninat:text"),
    ('<itemClass qcode="ninat:text"/>', "", "<itemClass> is missing"),
    ("08:00:00Z", "08:00:00", "with its zone"),
    ("T08:00:00Z", "T24:00:00Z", "with its zone"),
    ("2026-03-02T08:00:00Z", " 2026-03-02T08:00:00Z ", "blanks around the time"),
    ("11:00:00+01:00<", "11:00:00<", "embargoed"),
    ("2026-03-03T11:00:00+01:00", "", "embargoed"),
    ('<pubStatus qcode="stat:usable"/>', "", "pubStatus"),
    ("stat:usable", "stat:cancelled", "stat:canceled"),
    ("<title>Institute opens laboratory</title>\n", "", "title"),
    ("<title>Institute opens", "<title>Institute\topens", "on one line"),
    ("<urgency>4", "<urgency>10", "greater than 9"),
    ("<contentCreated>2026-03-01", "<contentCreated>1 March", "a day such as"),
    ("<contentCreated>2026-03-01", "<contentCreated>2026-02-30", "a day such as"),
    ("cpprole:mediaOffice", "mediaOffice", "one colon"),
    ("medtop:13000000", "medtop:13:000", "one colon"),
    ('<language tag="en"/>', "", "language"),
    ('<language tag="en"/>', '<language tag="e_n"/>', "language tag"),
    ("<keyword>sea", "<keyword>the\nsea", "on one line"),
    ("<keyword>sea</keyword>", "<keyword> </keyword>", "on one line"),
    ("<keyword>sea</keyword>", "<slug>sea</slug>", "<slug> cannot stand here"),
    (">Forty staff", "><b>Forty</b> staff", "plain text only"),
    ('size="9"', 'size="nine"', "a whole number from 0"),
    ('wordcount="4"', 'wordcount="four"', "a whole number from 0"),
    ('rendition="prrnd:pdf" ', "", "lacks the attribute rendition"),
    ('"nitf" contenttype="application/nitf+xml"', '"nitf" contenttype="text/plain"', "application/nitf+xml"),
    ('id="nitf"', 'id="body"', "used once"),
    ("<body>\n", '<body class="x">\n', "cannot have the attribute class"),
    ("<h2>About</h2>", "<h1>About</h1>", "<h1> cannot stand here"),
    ("<h2>About</h2>", "<div><p>About</p></div>", "<div> cannot stand here"),
    ("<h2>About</h2>", "<section><p>About</p></section>", "<section> cannot stand here"),
    ("<h2>About</h2>", "About", "cannot have text"),
    ("<li>one</li>", "<p>one</p>", "li can"),
    ("<personDetails>", "<personDetails/><personDetails>", "<personDetails> cannot stand here"),
    ("<p>KIEL", "<p onclick='x()'>KIEL", "cannot have the attribute onclick"),
    ("KIEL - A", "KIEL <script>x</script>", "<script> cannot stand here"),
    # What the rules say.
    ('<headline role="hlrole:main">Institute opens laboratory</headline>', "", "a deck (role sub) stands first"),
    ("hlrole:sub", "hlrole:main", "must be the first"),
    ("prrole:embargo", "prrole:notes", "says it in words"),
    ('<edNote role="prrole:embargo">', '<edNote role="prrole:x">N</edNote><edNote role="prrole:hold">', "the first <edNote>"),
    ('xml:lang="en">Press Release', 'xml:lang="de">Pressemitteilung', "English name"),
    ("genre:Press_Release", "genre:Interview", "genre:Press_Release"),
    ('<language tag="en"/>', '<language tag="de"/>', "the first <language> is de"),
    ('lang="en"><head>', 'lang="fr"><head>', "marked as fr"),
    ('original="body"', 'original="text"', "original='text'"),
    ("prrnd:docx", "prrnd:pdf", "used twice"),
    ('href="https://press.example.org/17"/>', "/>", "leads nowhere"),
    ('<personDetails><contactInfo><phone role="ciprol:office">+49 431 555 0100</phone></contactInfo></personDetails>', "", "needs <contactInfo>"),
    ('literal="press.example.org"', "", "one of qcode, uri and literal"),
    ('<scheme alias="prrole" uri="https://press.example.org/cv/role/"/>', "", "declares the alias 'prrole'"),
    ("catalog.IPTC-G2-Standards_41.xml", "catalog.own.xml", "declares the alias 'stat'"),
    ("<block><p>K</p></block>", "<p>K</p>", "<body.content><block>"),
    ("<block><p>K</p>", '<block><urgency xmlns="http://iptc.org/std/nar/2006-10-01/">77</urgency>', "inside the text"),
    ('class="pr-contact"', 'class="pr-notes"', "pr-contact-line continues"),
    ('type="cpnat:abstract" qcode', "qcode", "cpnat:abstract"),
    ('"body" contenttype="application/xhtml+xml"', '"body" contenttype="application/nitf+xml"', "XHTML comes first"),
]  # fmt: skip


def mutated(old: str, new: str) -> bytes:
    assert old in ITEM, old
    return ITEM.replace(old, new, 1).encode()


def says(data: bytes) -> list[str]:
    return [finding.says for finding in validate(data) if finding.severity is Severity.ERROR]


@pytest.fixture(scope="module")
def official():
    path = STANDARD / "NewsML-G2_2.35-spec-All-Power.xsd"
    if not path.exists():
        pytest.skip("the official schema lies beside the checkout")
    return etree.XMLSchema(etree.parse(path))


def test_the_item_that_the_mutations_begin_with_is_valid():
    assert validate(ITEM.encode()) == ()


@pytest.mark.parametrize(("old", "new", "word"), MUTATIONS)
def test_each_mutation_is_refused_in_words_that_name_it(old, new, word):
    found = says(mutated(old, new))

    assert any(word in sentence for sentence in found), found
    assert not any("{" in sentence or "facet" in sentence for sentence in found)


@pytest.mark.parametrize(("old", "new", "word"), MUTATIONS)
def test_what_the_profile_accepts_the_official_schema_accepts(official, old, new, word):
    data = mutated(old, new)

    assert official.validate(etree.fromstring(data)) or says(data), word


def _shaken(data: bytes, seed: int) -> bytes:
    """Take out, double, move, rename or blank a few random elements and attributes."""
    chance = random.Random(seed)
    root = etree.fromstring(data)
    for _ in range(chance.randint(1, 3)):
        elements = [element for element in root.iter("*") if element is not root]
        element, other = chance.choice(elements), chance.choice(elements)
        match chance.randrange(7):
            case 0:
                element.getparent().remove(element)
            case 1:
                element.addnext(etree.fromstring(etree.tostring(element)))
            case 2 if other not in list(element.iter()) and element not in list(other.iter()):
                other.append(element)
            case 3 if element.attrib:
                del element.attrib[chance.choice(element.attrib.keys())]
            case 4 if element.attrib and other.attrib:
                element.set(chance.choice(element.attrib.keys()), chance.choice(other.attrib.values()))
            case 5 if other.attrib:
                element.set(*chance.choice(other.items()))
            case _:
                element.text = chance.choice(["", "x", "a\nb", " ", "2026-03-01", "7"])
    return etree.tostring(root)


@slow
@given(seed=st.integers(0, 10**9))
def test_no_shaken_item_is_accepted_by_the_profile_and_refused_by_the_official_schema(official, seed):
    data = _shaken(ITEM.encode(), seed)

    assert official.validate(etree.fromstring(data)) or says(data)


@slow
@given(seed=st.integers(0, 10**9))
def test_a_shaken_item_gives_findings_and_never_an_exception(seed):
    for finding in validate(_shaken(ITEM.encode(), seed)):
        assert "\n" not in finding.says
        assert finding.where.lines[0] >= 1


@pytest.mark.parametrize("name", ["press-release-model.xml", "message-model.xml"])
def test_the_models_of_an_item_and_of_a_message_are_valid(name):
    path = STANDARD / name
    if not path.exists():
        pytest.skip("the models lie beside the checkout")

    assert validate(path.read_bytes()) == ()
    assert validate(path.read_bytes().replace(b"pressdoc.example", b"other.example")) == ()


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ('root="g-root"', 'root="g-none"', "root='g-none'"),
        ('mode="pgrmod:bag"', 'mode="pgrmod:sack"', "pgrmod:seq"),
        ('version="3" xml:lang', "xml:lang", "lacks the attribute version"),
        ('20260228:pr-16" version="3', '20260301:pr-17" version="2', "twice"),
        ('<edNote role="prrole:correction" xml:lang="en">This release is withdrawn. Do not use it; remove it if published.</edNote>', "", "with the reason"),
        ("<sent>2026-03-02T08:00:05Z", "<sent>now", "a full time"),
    ],
)  # fmt: skip
def test_a_faulty_message_is_refused_in_words_that_name_the_fault(old, new, word):
    path = STANDARD / "message-model.xml"
    if not path.exists():
        pytest.skip("the model lies beside the checkout")
    text = path.read_text("utf-8")
    assert old in text

    assert any(word in finding.says for finding in validate(text.replace(old, new, 1).encode()))


@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_law_f_every_item_is_valid_by_our_own_profile(release, style):
    data = NEWSML.write(compose(release, style), Facts.of(release), WriteOptions())

    assert says(data) == []


def test_a_finding_names_the_line():
    (finding,) = validate(mutated("<urgency>4", "<urgency>10"))

    assert str(finding) == "line 24, newsItem/contentMeta/urgency: <urgency>: '10' is greater than 9  [invalid]"


def test_what_only_some_receivers_stumble_over_is_a_warning():
    (finding,) = validate(mutated(' contenttype="application/x"', ""))

    assert (finding.severity, finding.says) == (Severity.WARNING, "<remoteContent> without contenttype")
    assert finding.why == "Superdesk refuses the whole item over such a file"


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        (' version="2"', ' version="1"', "this is version 1"),
        ('"2" xml:lang="en"', '"2" xml:lang="ar"', 'no dir="rtl"'),
        ("medtop:13000000", "medtop:13000001", "no media topic"),
        ("medtop:13000000", "medtop:20000030", "retired"),
    ],
)
def test_a_caution_is_a_warning_and_not_an_error(old, new, word):
    found = [finding.says for finding in validate(mutated(old, new)) if finding.severity is Severity.WARNING]

    assert any(word in sentence for sentence in found)


def test_another_schema_replaces_profile_and_rules(tmp_path):
    schema = tmp_path / "own.xsd"
    schema.write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="xs:date"/></xs:schema>'
    )

    assert validate(b"<a>2026-03-01</a>", schema=schema) == ()
    assert says_with(schema, b"<a>March</a>") == ["<a>: 'March' is not a valid date"]
    assert says_with(schema, b"<b/>") == ["<b> is no root of this schema"]


def says_with(schema: Path, data: bytes) -> list[str]:
    return [finding.says for finding in validate(data, schema=schema)]


def test_a_schema_that_is_missing_or_none_is_a_clear_error(tmp_path):
    with pytest.raises(NoSuchInput, match="no such file"):
        validate(b"<a/>", schema=tmp_path / "none.xsd")
    broken = tmp_path / "broken.xsd"
    broken.write_text("<a/>")
    with pytest.raises(UsageError, match="no XML Schema"):
        validate(b"<a/>", schema=broken)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"<newsItem", "not well-formed"),
        (b"<!DOCTYPE newsItem [<!ENTITY a 'b'>]><newsItem/>", "DTD"),
        ("<!DOCTYPE a [<!ENTITY a 'b'>]><a>&a;</a>".encode("utf-16"), "DTD"),
        (b"<rss/>", "the root is <rss>"),
        (b"plain words", "begins like neither"),
        (b"", "begins like neither"),
        (b"<" + b"a>" * 9, "not well-formed"),
        (b"{", "json"),
        (b'{"version": ' + b"1" * 5000 + b"}", "json"),
        (b"[" * 100_000, "depth"),
    ],
)
def test_what_is_neither_is_a_clear_error(data, word):
    with pytest.raises(ReadError, match=word):
        validate(data)


def test_a_file_over_the_limit_is_not_opened():
    with pytest.raises(LimitExceeded):
        validate(ITEM.encode(), limits=Limits(bytes_in=10))


@slow
@given(
    data=st.one_of(
        st.binary(max_size=60),
        st.sampled_from([b"<", b"{", b"["]).flatmap(lambda head: st.binary(max_size=40).map(lambda tail: head + tail)),
    )
)
def test_any_bytes_give_findings_or_a_clear_error(data):
    try:
        validate(data)
    except PressdocError as error:
        assert "\n" not in error.says


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ('{"headlime": "x"}', "the whole: no such key: headlime"),
        ('{"headline": 3}', "headline: 3 is not text or null"),
        ('{"status": "cancelled"}', "status: 'cancelled' is none of usable, withheld, canceled"),
        ('{"urgency": 0}', "urgency: 0 is less than 1"),
        ('{"body": [{"block": "paragraph"}]}', "body[0]: the key 'text' is missing"),
        ('{"contacts": [{"contacts": []}]}', "contacts[0].contacts: is empty, where something is needed"),
        ('{"contacts": [{"contacts": [{}]}]}', "contacts[0].contacts[0]: has no name, number or address"),
        ('{"issued": "2011-02-31"}', "issued: '2011-02-31' is not an ISO 8601 date or date and time"),
    ],
)
def test_a_fault_in_json_is_said_with_its_path(data, expected):
    (finding,) = validate(data.encode())

    assert str(finding).startswith(expected)
