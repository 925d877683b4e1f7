"""A contact that is not public is printed nowhere, goes to editors, and comes back."""

from __future__ import annotations

import datetime

import pytest
from attrs import evolve
from hypothesis import given, settings
from lxml import etree

from pressdoc import conversion, testing
from pressdoc.composing import compose
from pressdoc.findings import Code, Severity
from pressdoc.formats.newsml import NEWSML
from pressdoc.model import Contact, ContactGroup, Email, Paragraph, Phone, PressRelease
from pressdoc.model.contacts import public_contacts
from pressdoc.reading import Facts, ReadOptions, WriteOptions
from pressdoc.recognising import interpret, recognise

G = "{http://iptc.org/std/nar/2006-10-01/}"
DESK = Contact(organisation="Harbour desk", phones=(Phone(printed="+44 20 7946 0018", number="+442079460018"),))
NIGHT = Contact(name="Fergus Lyle", emails=(Email(printed="night@tarnbay.example"),), public=False)
RELEASE = PressRelease(
    headline="Porpoises return",
    language="en",
    body=(Paragraph(text="A pod of eleven has wintered here."),),
    contacts=(ContactGroup(contacts=(DESK,)), ContactGroup(label="At night", contacts=(NIGHT,))),
).identified(at=datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC))


def texts_of(data: bytes) -> list[bytes]:
    return [etree.tostring(inline) for inline in etree.fromstring(data).iter(G + "inlineXML")]


@settings(deadline=None, max_examples=60)
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_no_rendition_of_an_item_has_a_word_of_a_private_contact(release, style):
    data = NEWSML.write(compose(release, style), Facts.of(release), WriteOptions())
    without = evolve(release, contacts=public_contacts(release.contacts))

    assert texts_of(data) == texts_of(NEWSML.write(compose(without, style), Facts.of(without), WriteOptions()))
    assert recognise(NEWSML.read(data, ReadOptions())).release.contacts == release.contacts


def test_editors_get_it_as_their_last_note():
    root = etree.fromstring(conversion.write(RELEASE, "newsml").data)
    notes = [(note.get("role"), note.text) for note in root.iter(G + "edNote")]

    assert notes == [("prrole:contact", "Fergus Lyle, night@tarnbay.example")]


@pytest.mark.parametrize(
    ("name", "severity"), [("txt", Severity.WARNING), ("docx", Severity.INFO), ("newsml", Severity.INFO)]
)
def test_a_finding_says_where_it_goes(name, severity):
    (finding,) = (f for f in conversion.write(RELEASE, name).findings if f.code is Code.CONTACT_NOT_PRINTED)

    assert (finding.severity, "Fergus Lyle" in finding.says) == (severity, True)


def test_it_is_kept_where_a_person_has_edited_the_others():
    edited = evolve(RELEASE, contacts=(ContactGroup(contacts=(evolve(DESK, organisation="Harbour office"),)),))
    told = interpret(compose(edited), Facts.unprinted(RELEASE))

    assert [[c.name or c.organisation for c in g.contacts] for g in told.release.contacts] == [
        ["Harbour office"],
        ["Fergus Lyle"],
    ]
