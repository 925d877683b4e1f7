"""The same release as PDF and Word beside its item, and pictures as what an item links to."""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path

import pytest
from attrs import evolve
from lxml import etree

from pressdoc import conversion
from pressdoc.errors import Refused, UsageError, WriteError
from pressdoc.filing import write_files
from pressdoc.model import Figure, Link, Media, Paragraph, PressRelease
from pressdoc.validation import validate

G = "{http://iptc.org/std/nar/2006-10-01/}"
SHARED = Path(__file__).resolve().parents[2] / "shared" / "standards" / "newsml-g2"
AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
PHOTO = Figure(caption="The bay at dawn", href="https://press.example.org/bay.jpg")
RELEASE = PressRelease(
    headline="Words", language="en", issuer="Bay Trust", body=(Paragraph(text="One two three."), PHOTO)
).identified(at=AT)


def test_an_item_refers_to_its_pdf_and_word_files_by_size_kind_and_digest():
    written = conversion.write(RELEASE, "newsml", attach=("pdf", "docx"), name="the bay")
    remote = list(etree.fromstring(written.data).iter(f"{G}remoteContent"))

    assert [file.name for file in written.files] == ["the bay.pdf", "the bay.docx"]
    assert [one.get("rendition") for one in remote] == ["prrnd:pdf", "prrnd:docx"]
    assert [one.get("href") for one in remote] == ["the%20bay.pdf", "the%20bay.docx"]
    assert [one.get("contenttype") for one in remote] == [file.media_type for file in written.files]
    assert [one.get("size") for one in remote] == [str(len(file.data)) for file in written.files]
    digests = [hashlib.sha256(file.data).hexdigest() for file in written.files]
    assert [one.find(f"{G}hash").text for one in remote] == digests
    assert validate(written.data) == ()


@pytest.mark.skipif(not SHARED.exists(), reason="the standards lie beside the checkout")
def test_such_an_item_is_valid_by_the_official_schema():
    data = conversion.write(RELEASE, "newsml", attach=("pdf", "docx")).data

    etree.XMLSchema(etree.parse(SHARED / "NewsML-G2_2.35-spec-All-Power.xsd")).assertValid(etree.fromstring(data))


def test_the_files_are_the_release():
    for file in conversion.write(RELEASE, "newsml", attach=("pdf", "docx")).files:
        assert conversion.read(file.data).release == RELEASE


def test_a_new_file_takes_the_place_of_the_rendition_before_and_others_stay():
    old = Media(href="v1.pdf", media_type="application/pdf", rendition="pdf")
    sheet = Media(href="sheet.pdf", media_type="application/pdf", title="Facts")
    data = conversion.write(evolve(RELEASE, media=(sheet, old)), "newsml", attach=("pdf",), name="v2").data

    assert [one.href for one in conversion.read(data).release.media] == ["v2.pdf", "sheet.pdf"]


def test_a_picture_is_linked_to_and_is_not_taken_for_a_link_of_the_release():
    own = Link(href="https://press.example.org/bay.jpg", rel="irel:associatedWith", title="Own")
    data = conversion.write(evolve(RELEASE, links=(own,)), "newsml").data
    links = [dict(link.attrib) for link in etree.fromstring(data).iter(f"{G}link")]

    assert links[1:] == [
        {"rel": "irel:associatedWith", "href": PHOTO.href, "contenttype": "image/jpeg", "title": "The bay at dawn"}
    ]
    assert conversion.read(data).release.links == (own,)
    assert validate(data) == ()


@pytest.mark.parametrize(("to", "attach"), [("txt", "pdf"), ("newsml", "newsml"), ("pdf", "pdf")])
def test_what_cannot_go_along_is_refused(to, attach):
    with pytest.raises(UsageError):
        conversion.write(RELEASE, to, attach=(attach,))


def test_a_page_beside_the_item_is_a_page_and_waits_for_the_embargo():
    text = "EMBARGOED UNTIL 4 MARCH 2026, 10:00 GMT\n\nA headline of some words\n\nOne two three four five six seven."

    with pytest.raises(Refused):
        conversion.convert(text.encode(), "newsml", at=AT, respect_embargo=True, attach=("pdf",))


def test_files_that_belong_together_are_written_all_or_none(tmp_path):
    (tmp_path / "b").write_bytes(b"old")
    with pytest.raises(WriteError, match="exists"):
        write_files({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    with pytest.raises(WriteError):
        write_files({tmp_path / "a": b"1", tmp_path / "no" / "b": b"2"})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b"]

    write_files({tmp_path / "a": b"1", tmp_path / "b": b"2"}, force=True)

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"1", "b": b"2"}
