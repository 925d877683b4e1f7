from __future__ import annotations

import datetime

import pytest

from pressdoc.errors import InvalidRelease
from pressdoc.model import (
    Contact,
    ContactGroup,
    Dateline,
    Email,
    Embargo,
    Heading,
    Media,
    Paragraph,
    Phone,
    PressRelease,
    Subject,
    Table,
)
from pressdoc.text import Mark

AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Paragraph(text="  "),
        lambda: Heading(text="x", level=6),
        lambda: Table(rows=(("", " "),)),
        Contact,
        lambda: Phone(printed="1", number="01"),
        lambda: Email(printed="x", address="x at y"),
        lambda: Dateline(printed="VIENNA -", places=("PARIS",)),
        lambda: Dateline(printed="VIENNA -", places=("VIENNA", "VIENNA")),
        lambda: Embargo(printed="x", kind="until"),
        lambda: PressRelease(language="not a tag"),
        lambda: PressRelease(urgency=10),
        lambda: PressRelease(masthead="one string"),
        lambda: PressRelease(version_created=datetime.datetime(2026, 1, 1)),
        lambda: Subject(code="crime"),
        lambda: Media(href="two words"),
    ],
)
def test_a_value_that_no_release_has_cannot_be_made(make):
    with pytest.raises(InvalidRelease):
        make()


def test_only_the_first_group_of_contacts_may_lack_a_label():
    group = ContactGroup(contacts=(Contact(name="A"),))

    with pytest.raises(InvalidRelease, match="only the first group"):
        PressRelease(contacts=(group, group))


def test_white_space_is_folded_and_blank_is_absent():
    assert PressRelease(headline=" Two \n words ").headline == "Two words"
    assert PressRelease(headline=" \n ").headline is None


def test_a_dateline_is_cut_into_its_pieces():
    dateline = Dateline(
        printed="VIENNA/MEXICO CITY, 29 September (UN Information Service) - ",
        places=("VIENNA", "MEXICO CITY"),
        date="29 September",
        source="UN Information Service",
    )

    assert dateline.pieces() == (
        ("VIENNA", Mark.PLACE),
        ("/", Mark.DATELINE),
        ("MEXICO CITY", Mark.PLACE),
        (", ", Mark.DATELINE),
        ("29 September", Mark.DATE),
        (" (", Mark.DATELINE),
        ("UN Information Service", Mark.SOURCE),
        (") -", Mark.DATELINE),
    )


def test_an_identity_is_the_same_on_every_machine_and_is_kept():
    release = PressRelease(headline="Words", reference="A/1", language="en")

    once, again = release.identified(at=AT), release.identified(at=AT + datetime.timedelta(days=1))

    assert once.guid == again.guid == "urn:uuid:" + once.guid.removeprefix("urn:uuid:")
    assert (once.version, once.version_created, once.status) == (1, AT, "usable")
    assert once.identified(at=AT, guid=None) == once


def test_a_translation_has_another_identity():
    english, french = (PressRelease(reference="A/1", language=tag).identified(at=AT) for tag in ("en", "fr"))

    assert english.guid != french.guid
