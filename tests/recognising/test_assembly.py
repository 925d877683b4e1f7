from __future__ import annotations

import pytest

import pressdoc
from pressdoc.recognising.cuts import before_closing_date

BODY = "The river carries less salt than it did ten years ago, a survey published today by the commission shows.\n\n"


def test_a_reference_is_given_without_its_label():
    text = f"PRESS RELEASE\n\nRelease No. 12-034\n\nRiver Carries Less Salt Than Ten Years Ago\n\n{BODY}{BODY}"

    assert pressdoc.read(text.encode()).release.reference == "12-034"


@pytest.mark.parametrize(
    ("line", "reference"),
    [
        ("13/83 3 February 1983", "13/83 "),
        ("ASA 12/008 18/07/2002", "ASA 12/008 "),
        ("3 February 1983", "3 February 1983"),
    ],
)
def test_a_date_that_closes_a_reference_line_is_no_part_of_it(line, reference):
    assert line[: before_closing_date(line, "en")] == reference


def test_an_instruction_in_the_cell_beside_a_contact_is_no_contact():
    text = (
        f"CONTACT: | Tom Reed, Harbour Trust, 504-555-1400 | FOR IMMEDIATE RELEASE |\n\n"
        f"RIVER CARRIES LESS SALT THAN TEN YEARS AGO\n\nSALEM, June 7, 2005 – {BODY}{BODY}"
    )

    release = pressdoc.read(text.encode()).release

    assert release.embargo is not None
    assert release.embargo.kind == "immediate"
    assert [contact.name for group in release.contacts for contact in group.contacts] == ["Tom Reed"]


def test_the_house_above_a_person_and_her_institute_below_are_one_organisation():
    text = """Der Stadtrat öffnet zwei neue Bibliotheken

Flussau, 12. Mai 2021 – Der Stadtrat öffnet nach dem Sommer zwei neue Bibliotheken, und sie werden für alle kostenlos sein.

„Wir haben auf diesen Tag fünf Jahre gewartet“, sagte Bürgermeisterin Ruth Moor. Die Stadt hat dafür drei Millionen ausgegeben.

Kontakt:
Universität Flussau
Dr. Ruth Moor
Lehrstuhl für Wasserbau
Tel. 0911 555-1030
"""
    release = pressdoc.read(text.encode()).release
    ((contact,),) = (group.contacts for group in release.contacts)

    assert contact.organisation == "Universität Flussau, Lehrstuhl für Wasserbau"


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Pressemitteilung 045/2021", "045/2021"),
        ("PRESSEMITTEILUNG Nr. 45/21", "45/21"),
        ("Pressemitteilung 2021/45", "2021/45"),
        ("MEDIENMITTEILUNG 45/2021", "45/2021"),
        ("Presseinformation Nr. 45 / 12. Mai 2021", "45"),
        ("Pressemitteilung 2021", None),
        ("Pressemitteilungen 2019 / 2020 / 2021", None),
    ],
)
def test_a_paper_numbered_by_years_has_its_number_behind_its_name(line, number):
    text = f"""{line}

Der Stadtrat öffnet zwei neue Bibliotheken

Flussau, 12. Mai 2021 – Der Stadtrat öffnet nach dem Sommer zwei neue Bibliotheken, und sie werden für alle kostenlos sein.

„Wir haben auf diesen Tag fünf Jahre gewartet“, sagte Bürgermeisterin Ruth Moor. Die Stadt hat dafür drei Millionen ausgegeben.
"""
    assert pressdoc.read(text.encode()).release.reference == number
