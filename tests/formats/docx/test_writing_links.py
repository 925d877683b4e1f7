from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdoc.formats.docx.links import live_target, target_of
from pressdoc.text import Mark

# RFC 3986, appendix B and section 2: what a reference is made of, strays of "%" and "#" left out.
_URI = re.compile(
    r"(?:[!$&'()*+,/:;=?@~A-Za-z0-9._-]|%[0-9A-Fa-f]{2})*(?:#(?:[!$&'()*+,/:;=?@~A-Za-z0-9._-]|%[0-9A-Fa-f]{2})*)?"
)


@pytest.mark.parametrize(
    "href",
    [
        "https://example.org/?a=1&b=2#c",
        "mailto:x@y.example",
        "photo.jpg",
        "a/b:c",
        "?q",
        "/a:b",
        "//host/x",
        "file:///a",
    ],
)
def test_an_address_that_is_a_reference_is_its_own_target(href):
    assert target_of(href) == href


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("a b", "a%20b"),
        ("https://example.org/ü", "https://example.org/%C3%BC"),
        ("100%", "100%25"),
        ("a%20b%zz", "a%20b%25zz"),
        ("x[1]", "x%5B1%5D"),
    ],
)
def test_what_a_reference_cannot_hold_is_spelt(href, target):
    assert target_of(href) == target


@pytest.mark.parametrize("href", ["12:30", "a#b#c", "http://a:b:c/", "http:///x", "über:x", ""])
def test_what_no_spelling_makes_a_reference_leads_nowhere(href):
    assert target_of(href).startswith("#")


@given(st.one_of(st.text(), st.text("ab:/?#[]@%. é")))
def test_every_target_is_a_reference_and_its_own_target(href):
    target = target_of(href)

    assert _URI.fullmatch(target)
    assert target_of(target) == target


@pytest.mark.parametrize(
    ("text", "mark", "target"),
    [
        ("press@example.org", Mark.EMAIL, "mailto:press@example.org"),
        ("press[at]example.org", Mark.EMAIL, None),
        ("press@example.org or call", Mark.EMAIL, None),
        ("www.example.org", Mark.WEB, "https://www.example.org/"),
        ("example.org/news?x=1", Mark.WEB, "https://example.org/news?x=1"),
        ("http://example.org", Mark.WEB, "http://example.org/"),
        ("see our site", Mark.WEB, None),
        ("press@example.org", Mark.NAME, None),
        ("www.example.org", None, None),
    ],
)
def test_printed_addresses_lead_where_they_say(text, mark, target):
    assert live_target(text, mark) == target
