"""Items in the manner of agencies and distributors, and the listings of the standard: read well, or refused clearly."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import pressdoc
from pressdoc.errors import PressdocError, ReadError
from pressdoc.findings import Code
from pressdoc.formats.canonical import JSON
from pressdoc.formats.newsml import NEWSML
from pressdoc.formats.newsml.item import PARTS
from pressdoc.model import PressRelease
from pressdoc.reading import Facts, ReadOptions, WriteOptions
from pressdoc.recognising import Recognised, recognise

G = "{http://iptc.org/std/nar/2006-10-01/}"
ROOT = Path(__file__).resolve().parents[3]
GOLDEN = ROOT / "tests" / "golden" / "newsml"
SHARED = ROOT.parent / "shared" / "standards" / "newsml-g2"
LISTINGS = sorted((SHARED / "examples").glob("*.xml"))
MODELS = [SHARED / "press-release-model.xml", SHARED / "message-model.xml"]
needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the standards lie beside the checkout")


def canonical(release: PressRelease) -> dict[str, object]:
    data: dict[str, object] = json.loads(JSON.write(None, Facts.of(release), WriteOptions()))
    return {name: value for name, value in data.items() if value not in (None, [])}


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.xml")), ids=lambda path: path.stem)
def test_the_manner_of_a_sender_is_read_field_by_field(path):
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    recognised = pressdoc.read(path)

    got = canonical(recognised.release)
    for field in expected["release"] | got:
        assert got.get(field) == expected["release"].get(field), field
    assert list(recognised.left_over) == expected["left_over"]


def folded(string: str) -> str:
    return "".join(unicodedata.normalize("NFKC", string).split())


def strings_of(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings_of(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings_of(part)
    elif isinstance(value, int):
        yield str(value)


def item_of(path: Path) -> etree._Element:
    root = etree.fromstring(path.read_bytes(), etree.XMLParser(remove_comments=True))
    return root if root.tag == f"{G}newsItem" else next(root.iter(f"{G}newsItem"))


WORDED = ("literal", "value", "title", "alt", "name", "label", "marketlabel", "by", "summary")
UNDERSTOOD = ("versionCreated", "firstCreated", "embargoed", "contentCreated")
CODES_IN_WORDS = ("itemClass", "pubStatus")


def units_of(item: etree._Element) -> Iterator[str]:
    """Give every string that the item says: texts, and the attributes that speak to people.

    Left out are instants, which the release holds in another spelling, and what the codes of class and status are
    called in words. A genre that says no more than that this is a press release says nothing else.
    """
    seen: set[str] = set()
    for element in item.iter(etree.Element):
        name = element.tag.rpartition("}")[2]
        parents = {parent.tag.rpartition("}")[2] for parent in (element, *element.iterancestors())}
        if parents & {*UNDERSTOOD, *CODES_IN_WORDS} or (
            "genre" in parents and "Press_Release" in etree.tostring(element.getparent()).decode()
        ):
            continue
        foreign = not element.tag.startswith(G) or element.tag in PARTS
        words = [element.get(attribute) for attribute in WORDED] if not foreign or name == "img" else []
        for string in (element.text, *(child.tail for child in element), *words):
            if string and (unit := folded(string)) not in seen:
                seen.add(unit)
                yield unit


def accounted(recognised: Recognised) -> str:
    told = [*strings_of(canonical(recognised.release)), *recognised.left_over]
    told += [finding.says for finding in recognised.findings]
    told += [one.passage.words for one in recognised.passages if one.passage.role == "noise"]
    return folded(" ".join(told))


@needs_shared
@pytest.mark.parametrize("path", [*LISTINGS, *MODELS, *sorted(GOLDEN.glob("*.xml"))], ids=lambda path: path.stem[:12])
def test_nothing_that_an_item_says_is_dropped_silently(path):
    """Law D, character by character; what an item says again, or as a part of something longer, counts once."""
    data = path.read_bytes()
    try:
        recognised = pressdoc.read(data, format="newsml")
    except ReadError as error:
        assert "\n" not in error.says
        assert any(word in error.reason for word in ("give ", "ask ", "split "))
        return
    units = sorted((unit.casefold() for unit in units_of(item_of(path)) if "<p>" not in unit), key=len, reverse=True)
    said: Counter[str] = Counter()
    longer = ""
    for unit in units:
        if unit not in longer:
            said += Counter(unit)
            longer += f"\n{unit}"
    assert not said - Counter(accounted(recognised).casefold())


TEXTS = ["LISTING_1_", "LISTING_2_", "LISTING_21_", "LISTING_22_", "LISTING_24_", "LISTING_27_", "LISTING_29_"]


@needs_shared
@pytest.mark.parametrize("path", LISTINGS, ids=lambda path: path.stem[:12])
def test_texts_among_the_listings_are_read_and_nothing_else_is(path):
    is_text = any(path.name.startswith(start) for start in TEXTS)

    if is_text:
        assert pressdoc.read(path.read_bytes(), format="newsml").release.guid
    else:
        with pytest.raises(ReadError):
            pressdoc.read(path.read_bytes(), format="newsml")


@needs_shared
def test_what_is_asserted_of_a_party_tells_how_to_reach_it():
    path = next(path for path in LISTINGS if path.name.startswith("LISTING_27_"))
    release = pressdoc.read(path.read_bytes(), format="newsml").release
    (contact,) = release.contacts[0].contacts

    assert contact.organisation == "Acme Widget Sales Inc"
    assert [phone.number for phone in contact.phones] == ["+14169225834"]
    assert [email.address for email in contact.emails] == ["info@acmewidgets.com"]


@needs_shared
@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_any_change_of_a_listing_gives_a_reading_or_a_clear_error(data):
    root = etree.fromstring(data.draw(st.sampled_from(LISTINGS)).read_bytes())
    elements = list(root.iter(etree.Element))
    for _ in range(data.draw(st.integers(1, 5))):
        element = data.draw(st.sampled_from(elements))
        if element.attrib and data.draw(st.booleans()):
            element.set(data.draw(st.sampled_from(list(element.attrib))), data.draw(st.text("ab:/ 19-T", max_size=8)))
        elif data.draw(st.booleans()):
            element.tag = data.draw(st.sampled_from(elements)).tag
        elif element.getparent() is not None:
            element.getparent().remove(element)
        else:
            element.text = data.draw(st.text("<p>x ", max_size=9))
    try:
        recognise(NEWSML.read(etree.tostring(root), ReadOptions()))
    except PressdocError as error:
        assert "\n" not in error.says


def item(content: str, language: str = "en") -> Recognised:
    whole = f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" xml:lang="{language}">{content}</newsItem>'
    return recognise(NEWSML.read(whole.encode(), ReadOptions()))


def test_a_status_that_nobody_knows_withholds_the_release():
    recognised = item('<itemMeta><pubStatus qcode="stat:embargoed"/></itemMeta>')

    assert recognised.release.status == "withheld"
    assert any("withheld until a person has looked" in finding.says for finding in recognised.findings)


@pytest.mark.parametrize(
    ("headlines", "main", "decks"),
    [
        ('<headline role="x:sub">D</headline><headline role="x:main">M</headline>', "M", ("D",)),
        ('<headline role="x:subtitle">D</headline><headline role="x:title">M</headline>', "M", ("D",)),
        ('<headline role="x:deck">D</headline><headline>M</headline>', "M", ("D",)),
        ('<headline rank="3">D</headline><headline rank="1">M</headline>', "M", ("D",)),
        ("<headline>M</headline><headline>D</headline>", "M", ("D",)),
        ('<headline xml:lang="de">X</headline><headline xml:lang="en">M</headline>', "M", ()),
        ('<headline role="x:short">X</headline><headline role="x:main">M</headline>', "M", ()),
    ],
)
def test_headlines_are_told_apart_by_role_else_by_rank_else_by_order(headlines, main, decks):
    recognised = item(f"<contentMeta>{headlines}</contentMeta>")

    assert (recognised.release.headline, recognised.release.subheadlines) == (main, decks)
    assert "X" not in headlines or any("“X”" in finding.says for finding in recognised.findings)


LEAD = "The harbour opened its second quay this morning, which gives room to six more ships a day than it had before."


@pytest.mark.parametrize(
    ("dateline", "lead", "printed"),
    [
        ("HULL, 4 May (X)", f"HULL, 4 May (X) - {LEAD}", "HULL, 4 May (X) -"),
        ("HULL", f"HULL (X) - {LEAD}", "HULL (X) -"),
        ("HULL, 4 May -", LEAD, "HULL, 4 May -"),
        ("HULL, Monday", f"HULL, 4 May - {LEAD}", "HULL, 4 May -"),
    ],
)
def test_a_dateline_of_the_metadata_is_found_in_the_text_or_put_above_it(dateline, lead, printed):
    recognised = item(
        f"<contentMeta><located><name>Hull</name></located><headline>Quay</headline><dateline>{dateline}</dateline>"
        f'</contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>{lead}</p></body></html>'
        "</inlineXML></contentSet>"
    )

    assert recognised.release.dateline.printed == printed
    assert recognised.release.dateline.places == ("HULL",)
    assert [block.text.string for block in recognised.release.body] == [LEAD]
    assert "HULL" not in dateline or (Code.FACT_CONTRADICTS_PAGE in {f.code for f in recognised.findings}) == (
        "Monday" in dateline
    )


CONTACT = (
    '<infoSource role="cpprole:mediaOffice"><name>Ann Lee</name><definition>Press officer</definition>'
    "<personDetails><contactInfo><phone>+44 20 7946 0018</phone></contactInfo></personDetails></infoSource>"
)


@pytest.mark.parametrize(
    "printed",
    ["", "<p>Contact:</p><p>Ann Lee<br/>Press officer<br/>+44 20 7946 0018</p>"],
    ids=["nowhere", "in the text"],
)
def test_a_contact_stands_once_whether_the_text_prints_it_or_not(printed):
    recognised = item(
        f"<contentMeta><headline>Quay</headline>{CONTACT}</contentMeta><contentSet><inlineXML>"
        f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{LEAD}</p>{printed}</body></html></inlineXML></contentSet>'
    )
    (group,) = recognised.release.contacts
    (contact,) = group.contacts

    assert (contact.name, contact.role, contact.phones[0].number) == ("Ann Lee", "Press officer", "+442079460018")
    assert [block.text.string for block in recognised.release.body] == [LEAD]
