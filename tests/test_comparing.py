from __future__ import annotations

import datetime

import attrs
import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressdoc import testing
from pressdoc.advisories import ADVISORIES, ENGLISH
from pressdoc.comparing import changes, note_on
from pressdoc.jsondata import BLOCKS
from pressdoc.model import Contact, ContactGroup, Embargo, Heading, Media, Paragraph, Phone, PressRelease, Table

LONG = "A new laboratory opened on the coast today with 40 staff, said its director, who had come from the capital for the day."
RELEASE = PressRelease(
    headline="Institute opens laboratory",
    language="en",
    body=(Paragraph(text=LONG), Heading(text="What is next"), Paragraph(text="The second paragraph stays as it was.")),
)
slow = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
COUNTING = {"guid", "version", "version_created", "first_created", "status", "correction", "signal", "language"}
COUNTING |= {"translations", "links"}


def test_every_field_is_compared_but_those_that_count_versions():
    assert set(ENGLISH.fields) == {field.name for field in attrs.fields(PressRelease)} - COUNTING
    assert set(ENGLISH.blocks) == {kind.__name__ for kind in BLOCKS.values()}


@pytest.mark.parametrize("language", sorted(ADVISORIES))
def test_every_language_has_words_for_all_that_may_change(language):
    words = ADVISORIES[language]

    assert (words.fields.keys(), words.blocks.keys()) == (ENGLISH.fields.keys(), ENGLISH.blocks.keys())
    for template in (words.replaced, words.added, words.removed, words.changed):
        assert "{what}" in template
    assert {*"{old}", *"{new}"} <= {*words.replaced}


@slow
@given(testing.press_releases())
def test_a_release_does_not_differ_from_itself(release):
    assert changes(release, release) == ()
    assert note_on(release, evolve(release, version=7, guid="urn:x:y")) is None


@slow
@given(
    testing.press_releases(),
    testing.press_releases(),
    st.sampled_from(sorted(set(ENGLISH.fields) - {"issued", "media"})),
)
def test_a_field_that_differs_is_named(old, other, name):
    new = evolve(old, **{name: getattr(other, name)})

    assert bool(changes(old, new)) == (getattr(old, name) != getattr(new, name))


def test_what_has_changed_is_said_as_an_editor_would():
    new = evolve(
        RELEASE,
        headline="Institute opens coast laboratory",
        body=(Paragraph(text=LONG.replace("40", "50")), *RELEASE.body[1:], Paragraph(text="A new last paragraph.")),
        embargo=Embargo(printed="Embargoed until 4 May 2026", kind="until", until=datetime.date(2026, 5, 4)),
    )

    assert note_on(RELEASE, new) == (
        "Headline changed from “Institute opens laboratory” to “Institute opens coast laboratory”; "
        "paragraph 1 changed from “with 40 staff,” to “with 50 staff,”; paragraph 3 added: “A new last paragraph.”; "
        "embargo added: “Embargoed until 4 May 2026”."
    )


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"body": RELEASE.body[:1]}, ("heading 1 removed: “What is next”", "paragraph 2 removed: “The second paragraph stays as it was.”")),
        ({"body": (*RELEASE.body, Table(rows=(("a", "b"),)))}, ("table 1 added: “a b”",)),
        ({"notes": (Paragraph(text="To editors."),)}, ("notes to editors, paragraph 1 added: “To editors.”",)),
        ({"issued_line": "4 May 2026", "issued": datetime.date(2026, 5, 4)}, ("date line added: “4 May 2026”",)),
        ({"issued": datetime.date(2026, 5, 4)}, ("date added: “2026-05-04”",)),
        ({"urgency": 4}, ("urgency added: “4”",)),
        ({"media": (Media(href="a.pdf", media_type="application/pdf", rendition="pdf"),)}, ()),
        ({"media": (Media(href="photo.jpg"),)}, ("file added: “photo.jpg”",)),
    ],
)  # fmt: skip
def test_each_kind_of_change_has_its_sentence(change, expected):
    assert changes(RELEASE, evolve(RELEASE, **change)) == expected


def test_a_changed_number_is_a_changed_contact():
    def reached(printed):
        contact = Contact(name="Ann Lee", phones=(Phone(printed=printed),))
        return evolve(RELEASE, contacts=(ContactGroup(contacts=(contact,)),))

    assert changes(reached("+43 1 2"), reached("+43 1 3")) == (
        "contact changed from “Ann Lee +43 1 2” to “Ann Lee +43 1 3”",
    )


def test_a_paragraph_written_anew_is_only_said_to_have_changed():
    new = evolve(
        RELEASE,
        body=(Paragraph(text=" ".join(f"{word} x{n}" for n, word in enumerate(LONG.split()))), *RELEASE.body[1:]),
    )

    assert changes(RELEASE, new) == ("paragraph 1 changed",)


def test_of_many_changes_the_rest_is_counted():
    new = evolve(RELEASE, body=tuple(Paragraph(text=f"Wholly new {n}") for n in range(20)))

    assert note_on(RELEASE, new).endswith("; and 11 more changes.")
    assert len(note_on(RELEASE, new)) < 1000
