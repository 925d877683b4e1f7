"""A NewsML item inside a PDF speaks beside the page, never against it."""

from __future__ import annotations

import datetime

import pytest
from attrs import evolve

from pressdoc import conversion, model
from pressdoc.composing import PLAIN, STYLES, compose
from pressdoc.findings import Code, Severity
from pressdoc.model import PressRelease
from pressdoc.reading import Attachment, Facts, Reading
from pressdoc.recognising.derive import resolve

AT = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)
CONTACT = model.Contact(name="Maria Lindqvist", phones=(model.Phone(printed="+43 1 26060 4266", label="Tel"),))
RELEASE = PressRelease(
    headline="Nine countries share warnings",
    language="en",
    slugline="WARNINGS",
    urgency=4,
    body=(model.Paragraph(text="The agreement costs 4 million euros."), model.ListItem(text="One", marker="1.")),
    contacts=(model.ContactGroup(contacts=(CONTACT,)),),
).identified(at=AT)


def carrying(page: PressRelease, inside: PressRelease, facts: Facts = Facts()) -> Reading:
    item = conversion.write(inside, "newsml").data
    attachment = Attachment(name="release.xml", media_type="application/vnd.iptc.g2.newsitem+xml", data=item)
    return Reading(manuscript=compose(page, PLAIN), facts=facts, attachments=(attachment,))


def errors(reading: Reading) -> list[str]:
    found = conversion.recognised_of(reading).findings
    return [one.says for one in found if one.severity is Severity.ERROR]


def test_what_no_page_prints_comes_from_the_item_inside():
    release = conversion.recognised_of(carrying(RELEASE, RELEASE)).release

    assert (release.slugline, release.urgency, release.guid) == ("WARNINGS", 4, RELEASE.guid)
    assert errors(carrying(RELEASE, RELEASE)) == []


def test_what_the_file_itself_says_counts_more():
    reading = carrying(RELEASE, RELEASE, Facts(urgency=1))

    assert conversion.recognised_of(reading).release.urgency == 1


def test_an_item_that_prints_something_else_is_an_error_and_the_page_counts():
    lie = evolve(RELEASE, body=(model.Paragraph(text="The agreement costs 5 million euros."),))
    reading = carrying(RELEASE, lie)

    (says,) = errors(reading)
    assert "5 million" in says
    assert conversion.recognised_of(reading).release.body == RELEASE.body


def test_an_item_that_is_none_is_left_aside_with_a_word():
    reading = evolve(
        carrying(RELEASE, RELEASE), attachments=(Attachment(name="x.xml", media_type="text/xml", data=b"<"),)
    )

    assert Code.NOT_UNDERSTOOD in [one.code for one in conversion.recognised_of(reading).findings]


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_a_pdf_with_its_own_item_inside_contradicts_nothing(style):
    data = conversion.write(RELEASE, "pdf", style=style, attach=("newsml",)).data

    assert conversion.read(data).release == resolve(RELEASE)
    assert errors(conversion.read_bare(data)) == []
