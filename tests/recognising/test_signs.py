"""Shapes are told quickly in any line, however odd."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pressdoc.recognising import signs
from pressdoc.recognising.derive import phone_number


@pytest.mark.parametrize("mark", ["###", "* * *", "* *** *", "***", "-30-", "[# # #]"])
def test_an_end_mark_is_one(mark):
    assert signs.END_MARK.match(mark)


@pytest.mark.parametrize("line", ["**", "* *", "30", "*** more ***"])
def test_no_end_mark_is_none(line):
    assert not signs.END_MARK.match(line)


@pytest.mark.parametrize("sign", ["*", "* ", "#", "# ", "-", "~ ", ". ", "(", "30", "1/", "A/", "a b "])
def test_a_long_run_of_signs_is_not_weighed_for_ever(sign):
    # In a process of its own: a pattern that tries every division of the run would outlast any test.
    program = f"from pressdoc.recognising import recognise, signs; line = {sign!r} * 400 + 'x'; " + "; ".join(
        f"signs.{name}.match(line)" for name in ("END_MARK", "RULE", "CONTINUES", "REFERENCE", "BULLET")
    )

    subprocess.run([sys.executable, "-c", program], check=True, timeout=30)


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("Tel. 91 555 12 34 / 600 123 456", ["91 555 12 34", "600 123 456"]),
        ("Tel. 069/123456-0", ["069/123456-0"]),
        ("Tel. (01) 4000 / 81 915", ["(01) 4000 / 81 915"]),
        ("тел. +7 (495) 555-12-34, доб. 105", ["+7 (495) 555-12-34, доб. 105"]),
        ("tel. (83) 357 27 11 wew. 23", ["(83) 357 27 11 wew. 23"]),
        ("Telefon: +998 71 200 11 22 (ichki 345)", ["+998 71 200 11 22 (ichki 345)"]),
        ("++1 650-565-9800", ["++1 650-565-9800"]),
        ("(Phone: 202/555-1600)", ["202/555-1600"]),
        ("Harbour, LA 70121 504-555-1400", ["504-555-1400"]),
        ("Reed, FLORIDA 32203-0297 (904) 555-5000", ["(904) 555-5000"]),
        ("Tel: (441) 555-4249/4291/4321", ["(441) 555-4249/4291/4321"]),
        ("Telefon: 038208/555-2040/2041", ["038208/555-2040/2041"]),
        ("07/12/2013", []),
    ],
)
def test_numbers_stand_side_by_side_and_have_extensions(line, numbers):
    assert [line[start:end] for start, end in signs.phones_in(line)] == numbers


def test_the_figures_of_other_numbers_beside_it_are_no_part_of_a_number():
    assert phone_number("+1 (441) 292-4249/4291") == "+14412924249"
    assert phone_number("+43 1 4000/81845") == "+431400081845"


@pytest.mark.parametrize(
    "address", ["ann@reed.example", "ann [at] reed.example", "ann <AT> reed <DOT> example", "ann at reed dot example"]
)
def test_an_address_may_be_masked(address):
    line = f"Press contact: {address}"

    assert signs.may_have_email(line)
    assert [match[0] for match in signs.EMAIL.finditer(line)] == [address]


def test_long_rows_of_figures_are_no_numbers_and_cost_nothing():
    assert signs.phones_in(" ; ".join(["1" * 80] * 200)) == ()


@pytest.mark.parametrize("sign", ["1", "a", "A", "a.", "中"])
def test_a_long_word_is_searched_once(sign):
    assert not signs.EMAIL.search("(" + sign * 100_000)
    assert not signs.ADDRESS.search(sign * 100_000)
