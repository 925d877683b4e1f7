"""What each receiver was seen to do with a file, a rule a test."""

from __future__ import annotations

import datetime

import pytest
from attrs import evolve

from pressdoc import conversion
from pressdoc.composing import compose
from pressdoc.findings import Severity
from pressdoc.model import (
    Contact,
    ContactGroup,
    Dateline,
    Embargo,
    Figure,
    Heading,
    Link,
    ListItem,
    Media,
    Paragraph,
    Phone,
    Preformatted,
    PressRelease,
    Quote,
    Rights,
    Subject,
    Table,
    Translation,
)
from pressdoc.reading import Facts, WriteOptions
from pressdoc.receivers.losing import losses
from pressdoc.receivers.portions import Portion
from pressdoc.receivers.profile import RECEIVER_NAMES, receiver_named
from pressdoc.receivers.receiving import receive
from pressdoc.receivers.whole import whole
from pressdoc.text import Look, Span, Text

SPACES = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'
NITF = 'xmlns="http://iptc.org/std/NITF/2006-10-18/"'
AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)


def xhtml(body: str, attributes: str = "") -> str:
    head = "<head><title>t</title></head>"
    return f'<inlineXML contenttype="application/xhtml+xml"><html {XHTML}>{head}<body {attributes}>{body}</body></html></inlineXML>'


def nitf(body: str) -> str:
    content = f"<body><body.content>{body}</body.content></body>"
    return f'<inlineXML contenttype="application/nitf+xml"><nitf {NITF}>{content}</nitf></inlineXML>'


def item(
    content: str,
    *,
    root: str = 'guid="g" version="1"',
    status: str = '<pubStatus qcode="stat:usable"/>',
    meta: str = "",
) -> str:
    return (
        f"<newsItem {SPACES} {root}><itemMeta><itemClass qcode='ninat:text'/><provider literal='reuters.com'/>{status}"
        f"</itemMeta><contentMeta>{meta}</contentMeta><contentSet>{content}</contentSet></newsItem>"
    )


def message(*items: str) -> str:
    return f"<newsMessage {SPACES}><header/><itemSet>{''.join(items)}</itemSet></newsMessage>"


def at(name: str, source: str):
    return receive(source.encode(), receiver_named(name))


def seen(name: str, source: str) -> list[str]:
    (one,) = at(name, source)
    return [passage.words for passage in one.view.body]


def refusals(name: str, source: str) -> list[str]:
    return [f.says for one in at(name, source) for f in one.findings if f.code == "refused-by-receiver"]


def test_superdesk_takes_of_a_block_of_xhtml_what_stands_before_its_first_element():
    body = "<p>One <b>two</b> three</p><p><b>Four</b> five</p><ul><li>Six</li></ul><h2>Seven</h2>"

    assert seen("superdesk", item(xhtml(body))) == ["One", "Seven"]


def test_superdesk_puts_bare_words_into_html():
    assert seen("superdesk", item(xhtml("<p>a &lt;b&gt; c &amp;amp; d</p>"))) == ["a c & d"]


def test_superdesk_takes_the_last_rendition_and_all_words_of_nitf():
    body = "<block><p>One <em class='strong'>two</em> <a href='x'>three</a></p><ul><li>Four</li></ul><table><tr><td>5</td><td>6</td></tr></table></block>"
    (one,) = at("superdesk", item(xhtml("<p>Other</p>") + nitf(body)))

    assert [passage.words for passage in one.view.body] == ["One two three", "• Four", "56"]
    assert one.view.body[0].text.lines[0][1] == Span("two", Look.EMPHASIS)


def test_superdesk_looks_for_nitf_in_blocks_only():
    assert seen("superdesk", item(nitf("<p>One</p>"))) == []


@pytest.mark.parametrize(
    ("source", "says"),
    [
        (item(xhtml("<p>x</p>"), root='guid="g"'), "root has no @version"),
        (item(xhtml("<p>x</p>"), root='version="1"'), "root has no @guid"),
        (item(xhtml("<p>x</p>"), status="<pubStatus uri='http://x/usable'/>"), "pubStatus has no @qcode"),
        (item(xhtml("<p>x</p>"), status="<pubStatus qcode='usable'/>"), "pubStatus usable has no colon"),
        (item("<inlineXML contenttype='application/xhtml+xml'><p>x</p></inlineXML>"), "no html"),
        (item("<inlineXML><p>x</p></inlineXML>"), "no @contenttype"),
        (item(xhtml("<p>x</p>") + "<remoteContent href='a' rendition='pdf'/>"), "@rendition with a colon"),
        (f"<conceptItem {SPACES}/>", "root is <conceptItem>"),
    ],
)
def test_superdesk_refuses_an_item_without(source, says):
    assert any(says in one for one in refusals("superdesk", source))


def test_superdesk_shows_the_first_of_each_kind():
    meta = "<language tag='de'/><language tag='en'/><subject qcode='medtop:02000000'/><subject qcode='subj:02000000'/><headline>A</headline><headline>B</headline>"
    (one,) = at("superdesk", item(xhtml("<p>x</p>"), meta=meta))

    assert one.view.values[Portion.HEADLINE] == ("A",)
    assert one.view.values[Portion.LANGUAGE] == ("de",)
    assert one.view.values[Portion.SUBJECTS] == ("subj:02000000",)


def test_superdesk_takes_every_item_of_a_message_and_wordpress_the_last():
    source = message(item(xhtml("<p>One</p>")), item(xhtml("<p>Two</p>")))

    assert [one.arrives for one in at("superdesk", source)] == [True, True]
    assert [one.arrives for one in at("wordpress-apa", source)] == [False, True]


def test_wordpress_takes_paragraphs_of_the_body_itself():
    body = "<p>One <b>two</b></p><h2>Three</h2><ul><li><p>Four</p></li></ul><pre>Five</pre>"

    assert seen("wordpress-apa", message(item(xhtml(body)))) == ["One two", "Five"]


@pytest.mark.parametrize(
    ("source", "says"),
    [
        (item(xhtml("<p>x</p>")), "no newsMessage"),
        (message(item(xhtml("<p>x</p>", "class='a'"))), "body has attributes"),
        (message(item(xhtml("<h2>x</h2>"))), "no paragraph"),
        (message(item(xhtml("<p>x</p>")).replace("reuters.com", "press.example.org")), "it takes only nprov:apa"),
        (message(item(xhtml("<p>x</p>")).replace("ninat:text", "ninat:picture")), "not ninat:text"),
    ],
)
def test_wordpress_refuses(source, says):
    assert any(says in one for one in refusals("wordpress-apa", source))


def test_wordpress_tells_headlines_by_role():
    meta = "<headline>A</headline><headline role='hlrole:sub'>B</headline><headline role='apahltype:title'>C</headline>"
    (one,) = at("wordpress-apa", message(item(xhtml("<p>x</p>"), meta=meta)))

    assert (one.view.values[Portion.HEADLINE], one.view.values[Portion.DECKS]) == (("C",), ("B",))


def test_afp_like_takes_the_last_headline_without_a_role_and_the_first_xhtml():
    meta = "<headline role='hlrole:main'>A</headline><headline>B</headline><headline>C</headline>"
    (one,) = at(
        "afp-like",
        message(item(nitf("<block><p>no</p></block>") + xhtml("<p>yes</p>") + xhtml("<p>no</p>"), meta=meta)),
    )

    assert one.view.values[Portion.HEADLINE] == ("C",)
    assert [passage.words for passage in one.view.body] == ["yes"]


@pytest.mark.parametrize(
    ("source", "says"),
    [
        (item(xhtml("<p>x</p>")), "no newsMessage"),
        (message(item(nitf("<block><p>x</p></block>"))), "html in the namespace"),
        (message(item(xhtml("<p>x</p>"), meta="<subject qcode='a:b:c'/>")), "one colon: a:b:c"),
        (message(item(xhtml("<p>x</p>"), meta="<genre uri='x'/>")), "one colon: there is none"),
    ],
)
def test_afp_like_refuses(source, says):
    assert any(says in one for one in refusals("afp-like", source))


def test_newsmlg2_reads_mixed_words_up_to_the_first_element_and_stumbles_over_an_empty_embargo():
    meta = "<headline><span>A</span> b</headline>"
    (one,) = at("newsmlg2", item(xhtml("<p>x</p>"), meta=meta, status="<embargoed/>"))

    assert Portion.HEADLINE not in one.view.values
    assert not one.arrives


RELEASE = PressRelease(
    headline="Words",
    language="en",
    embargo=Embargo(printed="Embargo", kind="until", until=datetime.datetime(2026, 3, 3, 10, tzinfo=datetime.UTC)),
    subjects=(Subject(code="medtop:02000000"),),
    body=(
        Paragraph(text=Text(((Span("One "), Span("two", Look.STRONG)), (Span("three"),)))),
        Table(rows=(("a", "b"), ("c", "d"))),
        ListItem(text="Four", marker="(a)"),
    ),
    contacts=(ContactGroup(contacts=(Contact(name="Ann", phones=(Phone(printed="01"),)),)),),
).identified(at=AT)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("superdesk", ["One two", "three", "a\u2003b", "c\u2003d", "(a) Four", "Ann", "01"]),
        ("wordpress-apa", ["One two", "three", "a\u2003b", "c\u2003d", "(a) Four", "Ann", "01"]),
        ("afp-like", ["One two", "three", "a\u2003b", "c\u2003d", "(a) Four", "Ann 01"]),
        ("plain", ["One two", "three", "a\u2003b", "c\u2003d", "(a) Four", "Ann", "01"]),
    ],
)
def test_cells_and_lines_do_not_run_together(name, lines):
    written = conversion.write(RELEASE, "newsml", receiver=receiver_named(name))
    (one,) = receive(written.data, receiver_named(name))

    assert [passage.words for passage in one.view.body] == lines


@pytest.mark.parametrize("name", ["wordpress-apa", "afp-like"])
def test_an_embargo_that_a_receiver_does_not_read_is_an_error(name):
    options = WriteOptions(provider="reuters.com")
    written = conversion.write(RELEASE, "newsml", options=options, receiver=receiver_named(name))

    assert [f.severity for f in written.findings if "the embargo “2026-03-03T10" in f.says] == [Severity.ERROR]


def test_we_do_not_pretend_to_be_a_sender_that_a_receiver_knows():
    written = conversion.write(RELEASE, "newsml", receiver=receiver_named("wordpress-apa"))

    assert b"reuters.com" not in written.data
    assert any("--provider" in f.says and f.severity is Severity.ERROR for f in written.findings)


LOADED = evolve(
    RELEASE,
    subheadlines=("A deck",),
    summary="A summary",
    masthead=("PRESS RELEASE",),
    notices=("Not an official document",),
    reference="PR/17",
    issuer="Harbour Trust",
    issued_line="2 March 2026",
    dateline=Dateline(printed="TARN BAY -", places=("TARN BAY",)),
    body=(
        *RELEASE.body,
        ListItem(text="Deep", level=2),
        Heading(text="A heading"),
        Quote(text="A quotation"),
        Preformatted(text="set   apart\nso"),
        Figure(caption="A caption", href="a.jpg"),
        Paragraph(text=Text(((Span("linked", href="https://example.org/"),),))),
    ),
    end_mark="ENDS",
    slugline="HARBOUR",
    urgency=4,
    keywords=("harbour",),
    subjects=(*RELEASE.subjects, Subject(code="own:x-1")),
    rights=Rights(holder="Trust", notice="© Trust", usage="Free"),
    media=(Media(href="a.pdf", media_type="application/pdf"),),
    links=(Link(href="https://example.org/b"),),
    translations=(Translation(guid="urn:x:y", language="fr"),),
    version=2,
    correction="A word was wrong",
    signal="correction",
    status="withheld",
)


@pytest.mark.parametrize("name", RECEIVER_NAMES)
def test_what_a_receiver_states_as_lost_is_really_lost(name):
    receiver = receiver_named(name)
    data = conversion.write(LOADED, "newsml", options=WriteOptions(provider="reuters.com"), receiver=receiver).data
    (received,) = receive(data, receiver)
    lost = {loss.portion for loss in losses(whole(compose(LOADED), Facts.of(LOADED)), received.view)}

    # Every item of ours has the same genre, so that a release has none to lose.
    assert lost | {Portion.GENRE} == {*receiver.loses, Portion.GENRE}
