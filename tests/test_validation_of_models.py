"""The profile against the models of an item and of a message: they are accepted, each of many changes is refused in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from pressdoc.findings import Severity
from pressdoc.validation import validate

STANDARD = Path(__file__).resolve().parents[2] / "shared" / "standards" / "newsml-g2"
G = "{http://iptc.org/std/nar/2006-10-01/}"
X = "{http://www.w3.org/1999/xhtml}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
N = "{http://iptc.org/std/NITF/2006-10-18/}"
SPACES = {"g": G[1:-1], "x": X[1:-1], "n": N[1:-1]}
ITEM, MESSAGE = "press-release-model.xml", "message-model.xml"

pytestmark = pytest.mark.skipif(not STANDARD.is_dir(), reason="the models of the standard lie beside the checkout")
Change = Callable[[etree._Element], None]


def one(root, path: str):
    found = root.xpath(path, namespaces=SPACES)
    assert found, path
    return found[0]


def without(path: str) -> Change:
    def change(root):
        element = one(root, path)
        element.getparent().remove(element)

    return change


def put(path: str, name: str, value: str | None) -> Change:
    def change(root):
        element = one(root, path)
        if value is None:
            assert name in element.attrib
            del element.attrib[name]
        else:
            element.set(name, value)

    return change


def reads(path: str, text: str) -> Change:
    def change(root):
        one(root, path).text = text

    return change


def more(path: str, markup: str, *, first: bool = False) -> Change:
    def change(root):
        outer = one(root, path)
        outer.insert(0 if first else len(outer), etree.fromstring(markup))

    return change


def beside(path: str, markup: str) -> Change:
    return lambda root: one(root, path).addnext(etree.fromstring(markup))


def moved(path: str, before: str) -> Change:
    return lambda root: one(root, before).addprevious(one(root, path))


def twice(path: str) -> Change:
    return lambda root: one(root, path).addnext(etree.fromstring(etree.tostring(one(root, path))))


def renamed(path: str, tag: str) -> Change:
    def change(root):
        one(root, path).tag = tag

    return change


def each(path: str, tag: str) -> Change:
    def change(root):
        for element in root.xpath(path, namespaces=SPACES):
            element.tag = tag

    return change


def all_of(*changes: Change) -> Change:
    def change(root):
        for part in changes:
            part(root)

    return change


def g(markup: str) -> str:
    name = markup[1:].split(maxsplit=1)[0].split(">", maxsplit=1)[0].rstrip("/")
    return markup.replace(f"<{name}", f'<{name} xmlns="{G[1:-1]}"', 1)


def x(markup: str) -> str:
    return g(markup).replace(G[1:-1], X[1:-1])


BODY = "//x:body"
META, ABOUT, TEXT = "//g:newsItem/g:itemMeta", "//g:newsItem/g:contentMeta", "//g:newsItem/g:contentSet"
REFUSED: dict[str, tuple[str, Change, str]] = {
    # The root.
    "another standard": (ITEM, put("/*", "standard", "NewsML"), "must be NewsML-G2"),
    "a standard without a number": (ITEM, put("/*", "standardversion", "latest"), "a version of NewsML-G2"),
    "no conformance": (ITEM, put("/*", "conformance", None), "lacks the attribute conformance"),
    "core conformance": (ITEM, put("/*", "conformance", "core"), "must be power"),
    "no guid": (ITEM, put("/*", "guid", None), "lacks the attribute guid"),
    "blanks in the guid": (ITEM, put("/*", "guid", "urn:a b"), "free of blanks"),
    "no version": (ITEM, put("/*", "version", None), "lacks the attribute version"),
    "version 0": (ITEM, put("/*", "version", "0"), "a whole number from 1"),
    "no language of the item": (ITEM, put("/*", LANG, None), "lacks the attribute lang"),
    "a direction to be found out": (ITEM, put("/*", "dir", "auto"), "must be ltr or rtl"),
    "a part of its own after the text": (ITEM, more("/*", g("<partMeta/>")), "<partMeta> cannot stand here"),
    "rights after the metadata": (ITEM, moved("//g:itemMeta", "//g:rightsInfo"), "<rightsInfo> cannot stand here"),
    "no holder of the rights": (ITEM, without("//g:copyrightHolder"), "<copyrightHolder> is missing"),
    "no itemMeta": (ITEM, without("//g:itemMeta"), "<itemMeta> is missing"),
    "no contentMeta": (ITEM, without("//g:contentMeta"), "<contentMeta> is missing"),
    "no text": (ITEM, without("//g:contentSet"), "<contentSet> is missing"),
    "an alias that nobody declares": (ITEM, without("//g:scheme[@alias='prrole']"), "declares the alias 'prrole'"),
    "no catalog of the IPTC": (ITEM, without("//g:catalogRef"), "declares the alias 'ninat'"),
    # About the item.
    "a picture": (ITEM, put(f"{META}/g:itemClass", "qcode", "ninat:picture"), "must be ninat:text"),
    "a class by uri alone": (
        ITEM,
        all_of(
            put(f"{META}/g:itemClass", "qcode", None),
            put(f"{META}/g:itemClass", "uri", "http://cv.iptc.org/newscodes/ninature/text"),
        ),
        "lacks the attribute qcode",
    ),
    "no class": (ITEM, without(f"{META}/g:itemClass"), "<itemClass> is missing: it must stand before <provider>"),
    "no provider": (ITEM, without(f"{META}/g:provider"), "<provider> is missing"),
    "a provider without a name to know it by": (ITEM, put(f"{META}/g:provider", "literal", None), "one of qcode, uri"),
    "no time of the version": (ITEM, without(f"{META}/g:versionCreated"), "<versionCreated> is missing"),
    "a time without a zone": (ITEM, reads(f"{META}/g:versionCreated", "2026-11-23T12:00:00"), "with its zone"),
    "a day for a time": (ITEM, reads(f"{META}/g:versionCreated", "2026-11-23"), "a full time"),
    "blanks around a time": (ITEM, reads(f"{META}/g:versionCreated", " 2026-11-23T12:00:00Z "), "blanks around"),
    "midnight as twenty-four": (ITEM, reads(f"{META}/g:versionCreated", "2026-11-23T24:00:00Z"), "with its zone"),
    "status before the times": (ITEM, moved(f"{META}/g:pubStatus", f"{META}/g:versionCreated"), "<pubStatus> cannot stand here"),
    "no status": (ITEM, without(f"{META}/g:pubStatus"), "pubStatus"),
    "cancelled with two l": (ITEM, put(f"{META}/g:pubStatus", "qcode", "stat:cancelled"), "canceled"),
    "no title": (ITEM, without(f"{META}/g:title"), "title"),
    "a title on two lines": (ITEM, reads(f"{META}/g:title", "One\nTwo"), "on one line"),
    "notes before the title": (ITEM, moved(f"{META}/g:edNote", f"{META}/g:title"), "<edNote> cannot stand here"),
    "an embargo in no words": (
        ITEM,
        moved_in := beside(f"{META}/g:versionCreated", g("<embargoed>2026-12-01T09:00:00Z</embargoed>")),
        "says it in words",
    ),
    "an embargo that is empty": (ITEM, beside(f"{META}/g:versionCreated", g("<embargoed/>")), "a full time"),
    "an embargo after the status": (
        ITEM, beside(f"{META}/g:pubStatus", g("<embargoed>2026-12-01T09:00:00Z</embargoed>")), "<embargoed> cannot stand"
    ),
    "the note on the embargo behind the notice": (
        ITEM,
        all_of(moved_in, beside(f"{META}/g:edNote", g('<edNote role="prrole:embargo">Until nine</edNote>'))),
        "the first <edNote>",
    ),
    "a correction without a note": (
        ITEM,
        all_of(without(f"{META}/g:edNote"), beside(f"{META}/g:title", g('<signal qcode="sig:correction"/>'))),
        "says what has changed",
    ),
    "a kill without a reason": (
        ITEM,
        all_of(without(f"{META}/g:edNote"), put(f"{META}/g:pubStatus", "qcode", "stat:canceled")),
        "with the reason",
    ),
    "a link to nowhere": (ITEM, beside(f"{META}/g:edNote", g('<link rel="irel:seeAlso"/>')), "leads nowhere"),
    "a translation of itself": (
        MESSAGE,
        lambda root: one(root, f"{META}/g:link[@residref]").set("residref", one(root, "//g:newsItem").get("guid")),
        "leads from the item to itself",
    ),
    "a relation with two colons": (
        ITEM, beside(f"{META}/g:edNote", g('<link rel="irel:see:also" href="https://a.example/"/>')), "one colon"
    ),
    # About the content.
    "urgency 0": (ITEM, reads(f"{ABOUT}/g:urgency", "0"), "less than 1"),
    "urgency 10": (ITEM, reads(f"{ABOUT}/g:urgency", "10"), "greater than 9"),
    "a day in words": (ITEM, reads(f"{ABOUT}/g:contentCreated", "29 September"), "a day such as"),
    "a day that is none": (ITEM, reads(f"{ABOUT}/g:contentCreated", "2011-02-30"), "a day such as"),
    "a place without a name to know it by": (ITEM, put(f"{ABOUT}/g:located", "literal", None), "one of qcode, uri"),
    "a role that is no code": (ITEM, put(f"{ABOUT}/g:infoSource", "role", "originfo"), "one colon"),
    "a role that is not on the list": (ITEM, put(f"{ABOUT}/g:infoSource", "role", "cpprole:pressOffice"), "no role of the IPTC"),
    "a contact whom nobody can reach": (ITEM, without(f"{ABOUT}/g:infoSource/g:personDetails"), "needs <contactInfo>"),
    "a phone without a number": (ITEM, reads("//g:phone", " "), "on one line"),
    "an e-mail without an address": (ITEM, reads("//g:email", ""), "on one line"),
    "a contact in metadata of the item": (ITEM, more(META, g("<contactInfo/>")), "<contactInfo> cannot stand here"),
    "no language of the content": (ITEM, without(f"{ABOUT}/g:language"), "language"),
    "another language than the item's": (ITEM, put(f"{ABOUT}/g:language", "tag", "fr"), "the first <language> is fr"),
    "a language that is no tag": (ITEM, put(f"{ABOUT}/g:language", "tag", "english!"), "language tag"),
    "no genre": (ITEM, without(f"{ABOUT}/g:genre"), "genre:Press_Release"),
    "a genre in small letters": (ITEM, put(f"{ABOUT}/g:genre", "qcode", "genre:press_release"), "genre:Press_Release"),
    "a genre in another language alone": (ITEM, put(f"{ABOUT}/g:genre/g:name", LANG, "es"), "English name"),
    "a keyword on two lines": (ITEM, reads(f"{ABOUT}/g:keyword", "organised\ncrime"), "on one line"),
    "a topic without its type": (ITEM, put(f"{ABOUT}/g:subject", "type", None), "cpnat:abstract"),
    "a topic with two colons": (ITEM, put(f"{ABOUT}/g:subject", "qcode", "medtop:02:000"), "one colon"),
    "no headline": (ITEM, without(f"{ABOUT}/g:headline"), "headline"),
    "a deck for a headline": (ITEM, put(f"{ABOUT}/g:headline", "role", "hlrole:sub"), "a deck (role sub) stands first"),
    "two main headlines": (ITEM, twice(f"{ABOUT}/g:headline"), "there is one only"),
    "mark-up in the headline": (ITEM, more(f"{ABOUT}/g:headline", g("<inline>now</inline>")), "plain text only"),
    "an element of no standard": (ITEM, more(ABOUT, g("<boilerplate>x</boilerplate>")), "<boilerplate> cannot stand"),
    # The text.
    "no rendition": (ITEM, lambda root: one(root, TEXT).clear(), "<contentSet>"),
    "files and no text": (
        ITEM,
        all_of(without(f"{TEXT}/g:inlineXML"), without(f"{TEXT}/g:inlineXML")),
        "<contentSet>",
    ),
    "NITF before XHTML": (ITEM, moved(f"{TEXT}/g:inlineXML[2]", f"{TEXT}/g:inlineXML[1]"), "XHTML comes first"),
    "a rendition without its type": (ITEM, put(f"{TEXT}/g:inlineXML", "contenttype", None), "contenttype"),
    "NITF called XHTML": (ITEM, put(f"{TEXT}/g:inlineXML", "contenttype", "application/nitf+xml"), "XHTML comes first"),
    "an original that is not there": (ITEM, put(TEXT, "original", "pdf"), "original='pdf'"),
    "words counted in words": (ITEM, put(f"{TEXT}/g:inlineXML", "wordcount", "many"), "a whole number from 0"),
    "XHTML in the namespace of the metadata": (ITEM, renamed("//x:html", G + "html"), "inside the text"),
    "a body with a class": (ITEM, put(BODY, "class", "release"), "cannot have the attribute class"),
    "a wrapper in the body": (ITEM, renamed(f"{BODY}/x:p", X + "div"), "<div> cannot stand here"),
    "a section in the body": (ITEM, renamed(f"{BODY}/x:p", X + "section"), "<section> cannot stand here"),
    "a headline in the body": (ITEM, renamed(f"{BODY}/x:p", X + "h1"), "<h1> cannot stand here"),
    "bare words in the body": (ITEM, reads(BODY, "News."), "cannot have text of its own"),
    "a script in the body": (ITEM, more(BODY, x("<script>x()</script>")), "<script> cannot stand here"),
    "text in another language": (ITEM, put("//x:html", "lang", "fr"), "marked as fr"),
    "NITF without a block": (ITEM, each("//n:body.content/n:block", N + "p"), "<body.content><block>"),
    "a file without a rendition": (
        ITEM, more(TEXT, g('<remoteContent href="a.pdf" contenttype="application/pdf"/>')), "lacks the attribute rendition"
    ),
    "two files of one rendition": (
        ITEM,
        all_of(
            more(TEXT, g('<remoteContent href="a.pdf" contenttype="application/pdf" rendition="rnd:print"/>')),
            more(TEXT, g('<remoteContent href="b.pdf" contenttype="application/pdf" rendition="rnd:print"/>')),
        ),
        "is used twice",
    ),
    "a file that is nowhere": (
        ITEM, more(TEXT, g('<remoteContent contenttype="application/pdf" rendition="rnd:print"/>')), "leads nowhere"
    ),
    # Messages and bundles.
    "a message that was never sent": (MESSAGE, without("//g:sent"), "<sent> is missing"),
    "a message sent at no time": (MESSAGE, reads("//g:sent", "now"), "a full time"),
    "a message of priority 0": (MESSAGE, reads("//g:priority", "0"), "less than 1"),
    "a message without a header": (MESSAGE, without("//g:header"), "<header> is missing"),
    "a message without items": (MESSAGE, lambda root: one(root, "//g:itemSet").clear(), "<itemSet>"),
    "an item twice in a message": (MESSAGE, twice("//g:itemSet/g:newsItem[1]"), "is in the message twice"),
    "a bundle that is called a text": (MESSAGE, put("//g:packageItem/g:itemMeta/g:itemClass", "qcode", "ninat:text"), "ninat:composite"),
    "a bundle without groups": (MESSAGE, without("//g:groupSet"), "<groupSet> is missing"),
    "a bundle that begins with no group": (MESSAGE, put("//g:groupSet", "root", "g-none"), "root='g-none'"),
    "a group without an id": (MESSAGE, put("//g:group", "id", None), "lacks the attribute id"),
    "a group without a role": (MESSAGE, put("//g:group", "role", None), "lacks the attribute role"),
    "a group of no known mode": (MESSAGE, put("//g:group", "mode", "pgrmod:heap"), "pgrmod:seq"),
    "a reference to nothing": (MESSAGE, put("//g:itemRef", "residref", None), "lacks the attribute residref"),
    "a reference without a type": (MESSAGE, put("//g:itemRef", "contenttype", None), "lacks the attribute contenttype"),
    "a reference without a class": (MESSAGE, without("//g:itemRef/g:itemClass"), "<itemClass> is missing"),
}  # fmt: skip

ACCEPTED: dict[str, tuple[str, Change]] = {
    "the item as it is": (ITEM, lambda _: None),
    "the message as it is": (MESSAGE, lambda _: None),
    "a later version": (ITEM, put("/*", "version", "7")),
    "no direction": (ITEM, put("/*", "dir", None)),
    "an older number of the standard": (ITEM, put("/*", "standardversion", "2.28")),
    "no urgency": (ITEM, without(f"{ABOUT}/g:urgency")),
    "day and time of issue": (ITEM, reads(f"{ABOUT}/g:contentCreated", "2011-09-29T10:00:00+02:00")),
    "a time in another zone": (ITEM, reads(f"{META}/g:versionCreated", "2026-11-23T13:00:00.5+01:00")),
    "first made before": (ITEM, beside(f"{META}/g:versionCreated", g("<firstCreated>2026-11-23T12:00:00Z</firstCreated>"))),
    "a deck after the headline": (ITEM, beside(f"{ABOUT}/g:headline", g('<headline role="hlrole:sub">Two days</headline>'))),
    "more languages of the content": (ITEM, beside(f"{ABOUT}/g:language", g('<language tag="es"/>'))),
    "an embargo in words": (
        ITEM,
        all_of(
            moved_in,
            lambda root: one(root, f"{META}/g:edNote").addprevious(
                etree.fromstring(g('<edNote role="prrole:embargo">Until nine</edNote>'))
            ),
        ),
    ),
    "XHTML alone": (ITEM, without(f"{TEXT}/g:inlineXML[2]")),
    "lists, tables, quotations": (
        ITEM,
        more(BODY, x("<ul><li>one</li></ul>")),
    ),
    "a withheld item": (ITEM, put(f"{META}/g:pubStatus", "qcode", "stat:withheld")),
    "a kill with its reason": (ITEM, put(f"{META}/g:pubStatus", "qcode", "stat:canceled")),
    "a file with a rendition of the IPTC's": (
        ITEM, more(TEXT, g('<remoteContent href="a.pdf" contenttype="application/pdf" rendition="rnd:print" size="9"/>'))
    ),
    "a message without a priority": (MESSAGE, without("//g:priority")),
    "a bundle in an order": (MESSAGE, put("//g:group", "mode", "pgrmod:seq")),
}  # fmt: skip


def changed(name: str, change: Change) -> bytes:
    root = etree.fromstring((STANDARD / name).read_bytes())
    change(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def errors(data: bytes) -> list[str]:
    return [finding.says for finding in validate(data) if finding.severity is Severity.ERROR]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (beside(f"{ABOUT}/g:subject", g('<subject type="cpnat:abstract" qcode="subj:15000000"/>')), "none of the item's media topics"),
        (beside(f"{META}/g:versionCreated", g("<firstCreated>2027-01-01T00:00:00Z</firstCreated>")), "after this one"),
        (put("//g:catalogRef", "href", "http://iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"), "name it http://www.iptc.org"),
        (without(f"{ABOUT}/g:subject/g:name"), "has no <name>"),
    ],
)  # fmt: skip
def test_what_a_person_should_look_at_is_a_warning(change, words):
    found = validate(changed(ITEM, change))

    assert [finding.severity for finding in found] == [Severity.WARNING]
    assert words in found[0].says


def test_there_are_as_many_changes_as_were_asked_for():
    assert len(REFUSED) >= 60


@pytest.mark.parametrize(("name", "change", "words"), REFUSED.values(), ids=REFUSED)
def test_a_change_is_refused_in_words_that_name_it(name, change, words):
    found = errors(changed(name, change))

    assert any(words in sentence for sentence in found), found


@pytest.mark.parametrize(("name", "change"), ACCEPTED.values(), ids=ACCEPTED)
def test_a_legal_change_is_accepted(name, change):
    assert errors(changed(name, change)) == []


def test_nearly_every_refusal_says_where_and_why():
    told = [finding for name, change, _ in REFUSED.values() for finding in validate(changed(name, change))]

    assert all(finding.where is not None and finding.where.path for finding in told)
    assert sum(finding.why is not None for finding in told) >= 0.9 * len(told)
