"""The country that a release speaks from, and what it tells of numbers and dates."""

from __future__ import annotations

import datetime

import pytest

from pressdoc.findings import Code
from pressdoc.model import Contact, ContactGroup, Dateline, Phone, PressRelease
from pressdoc.recognising.derive import phone_number, resolve
from pressdoc.recognising.regions import region_of


def release(places=(), phones=(), **fields):
    dateline = Dateline(printed=f"{'/'.join(places)} -", places=places) if places else None
    contact = Contact(name="Maria Lindqvist", phones=tuple(Phone(printed=phone) for phone in phones))
    return PressRelease(dateline=dateline, contacts=(ContactGroup(contacts=(contact,)),), **fields)


@pytest.mark.parametrize(
    ("told", "region"),
    [
        (release(language="en-AU"), "AU"),
        (release(places=("NEW YORK, NY",)), "US"),
        (release(places=("VIENNA", "MEXICO CITY")), None),
        (release(language="de", masthead=("Stadt Wien",)), "AT"),
        (release(language="en", phones=("+43 1 26060 4266", "26060 4267")), "AT"),
        (release(language="el"), "GR"),
        (release(language="de"), None),
        (release(language="en", masthead=("Freedom of Information act",)), None),
    ],
)
def test_a_release_tells_its_country_or_does_not(told, region):
    assert region_of(told) == region


@pytest.mark.parametrize(
    ("printed", "region", "number"),
    [
        ("(02) 6270 5477", "AU", "+61262705477"),
        ("(02) 6270 5477", None, None),
        ("089 / 123 456-78", "DE", "+498912345678"),
        ("12", "DE", None),
        ("+43 1 26060 4266", "DE", "+431260604266"),
    ],
)
def test_a_number_is_given_whole_only_where_it_is_valid(printed, region, number):
    assert phone_number(printed, region) == number


def test_a_group_of_contacts_may_be_in_another_country():
    abroad = ContactGroup(
        label="In Canberra, Australia", contacts=(Contact(phones=(Phone(printed="(02) 6270 5477"),)),)
    )
    told = resolve(PressRelease(language="de-AT", contacts=(abroad,)))

    assert told.contacts[0].contacts[0].phones[0].number == "+61262705477"


def test_figures_of_a_date_are_read_as_the_country_prints_them():
    american = resolve(release(places=("CHICAGO",), language="en", issued_line="3/4/2012"))
    british = resolve(release(places=("LONDON",), language="en", issued_line="3/4/2012"))

    assert (american.issued, british.issued) == (datetime.date(2012, 3, 4), datetime.date(2012, 4, 3))


@pytest.mark.parametrize(
    ("line", "code"), [("3/4/2012", Code.DATE_AMBIGUOUS), ("Monday, 4 May 2012", Code.WEEKDAY_WRONG)]
)
def test_a_date_that_may_be_wrong_is_reported(line, code):
    findings = []
    resolve(PressRelease(language="en", issued_line=line), findings.append)

    assert [finding.code for finding in findings] == [code]
