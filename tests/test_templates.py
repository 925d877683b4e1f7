"""What is typed into a template is read back in its role; what is not typed over is named."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

import pressdoc
from pressdoc.composing import STYLES
from pressdoc.composing.placeholders import placeholder_release
from pressdoc.findings import Code
from pressdoc.formats.docx.ooxml import w
from pressdoc.model import Contact, Paragraph
from pressdoc.templates import template
from pressdoc.testing import LANGUAGES


def typed(data: bytes, words: dict[str, str]) -> bytes:
    """Give the template after somebody typed over the placeholders of these names, as Word leaves it."""
    source = zipfile.ZipFile(io.BytesIO(data))
    root = etree.fromstring(source.read("word/document.xml"))
    for control in list(root.iter(w("sdt"))):
        about = control.find(w("sdtPr"))
        name = about.find(w("alias")).get(w("val"))
        if name in words:
            run = etree.Element(w("r"))
            if (style := about.find(w("rPr"))) is not None:
                run.append(style)
            etree.SubElement(run, w("t")).text = words[name]
            control.getparent().replace(control, run)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for entry in source.infolist():
            changed = entry.filename == "word/document.xml"
            target.writestr(entry, etree.tostring(root) if changed else source.read(entry.filename))
    return out.getvalue()


def names(language: str) -> dict[str, str]:
    """Give what a language calls its placeholders, by the field that each is for."""
    release = placeholder_release(language)
    contact = release.contacts[0].contacts[0]
    said = {
        "organisation": release.masthead[0], "reference": release.reference, "date": release.issued_line,
        "embargo": release.embargo.printed, "headline": release.headline, "subheadline": release.subheadlines[0],
        "city": release.dateline.places[0], "lead": release.body[0].text.string, "body": release.body[1].text.string,
        "note": release.notes[1].text.string, "boilerplate": release.boilerplate[1].text.string, "name": contact.name,
        "role": contact.role, "phone": contact.phones[0].printed, "mobile": contact.phones[1].printed,
        "email": contact.emails[0].printed,
    }  # fmt: skip
    return {field: words.strip("[]") for field, words in said.items()}


WORDS = {
    "organisation": "Tarn Bay Harbour Trust", "reference": "TB/7", "date": "2 March 2026", "headline": "Harbour opens again",
    "embargo": "FOR IMMEDIATE RELEASE", "subheadline": "After two years of work", "city": "TARN BAY",
    "lead": "The harbour opened today.", "body": "Boats came.", "note": "A note.", "boilerplate": "It keeps the harbour.",
    "name": "Isla Drummond", "role": "Press Officer", "phone": "+44 20 7946 0018", "mobile": "+44 7700 900123",
    "email": "press@example.org",
}  # fmt: skip


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_typed_into_a_template_is_read_back_in_its_role(style, language):
    told = names(language)
    data = typed(template(style, language), {told[field]: words for field, words in WORDS.items()})

    recognised = pressdoc.read(data)
    release = recognised.release

    assert release.headline == WORDS["headline"]
    assert release.masthead[0] == WORDS["organisation"]
    assert release.reference == WORDS["reference"]
    assert release.issued_line == WORDS["date"]
    assert release.embargo.printed == WORDS["embargo"]
    assert release.subheadlines == (WORDS["subheadline"],)
    assert release.dateline.places == (WORDS["city"],)
    assert release.body == (Paragraph(text=WORDS["lead"]), Paragraph(text=WORDS["body"]))
    assert [block.text.string for block in release.notes[1:]] == [WORDS["note"]]
    assert release.boilerplate[1:] == (Paragraph(text=WORDS["boilerplate"]),)
    (contact,) = release.contacts[0].contacts
    assert (contact.name, contact.role) == (WORDS["name"], WORDS["role"])
    assert [phone.printed for phone in contact.phones] == [WORDS["phone"], WORDS["mobile"]]
    assert [email.address for email in contact.emails] == [WORDS["email"]]
    assert release.language == language
    assert recognised.left_over == ()
    assert Code.PLACEHOLDER_UNFILLED not in {finding.code for finding in recognised.findings}


def test_placeholders_left_as_they_are_are_named_and_no_part_of_the_release():
    recognised = pressdoc.read(typed(template(), {"Headline": "Harbour opens again", "Name": "Isla Drummond"}))

    (finding,) = [one for one in recognised.findings if one.code is Code.PLACEHOLDER_UNFILLED]
    assert "[Subheadline]" in finding.says
    assert recognised.release.headline == "Harbour opens again"
    assert recognised.release.subheadlines == ()
    assert recognised.release.dateline is None
    assert recognised.release.embargo is None
    assert recognised.release.body == ()
    assert recognised.release.contacts[0].contacts == (Contact(name="Isla Drummond"),)


def test_a_template_is_the_same_every_time():
    assert template(STYLES["us"], "fr") == template(STYLES["us"], "fr")
