"""What the writer promises beside the laws: standards kept, nothing drawn as a box, pages as a press office wants them."""

from __future__ import annotations

import datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from attrs import evolve
from formats.pdf.conformance import elements, faults
from hypothesis import HealthCheck, given, settings

from pressdoc import conversion, model, testing
from pressdoc.composing import STYLES, UN, compose
from pressdoc.errors import InvalidRelease, UsageError
from pressdoc.formats.pdf import PDF
from pressdoc.formats.pdf.writing.paging import Strip, paged, tightening
from pressdoc.model import PressRelease
from pressdoc.reading import Facts, PageDesign, Paper, ReadOptions, WriteOptions
from pressdoc.text import Span, Text

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = ROOT.parent / "shared" / "samples" / "pdf"
DAMAGES = ("headingskip", "noaf", "nolang", "nooutputintent", "noparenttree", "notagsforlinks", "swapped", "unmarked")
AT = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)


def release(**fields) -> PressRelease:
    return PressRelease(**{"headline": "Words", "language": "en", **fields}).identified(at=AT)


def written(one: PressRelease, style=UN, **options) -> bytes:
    return PDF.write(compose(one, style), Facts.of(one), WriteOptions(design=style.design, **options))


def page_texts(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    texts = []
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        texts.append(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return texts


def long_release(**fields) -> PressRelease:
    body = tuple(model.Paragraph(text=f"{number}. " + "Many plain words in a row. " * 30) for number in range(12))
    return release(body=body, **fields)


@settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
@given(one=testing.identified_press_releases(), style=testing.styles())
def test_every_file_keeps_the_standards(one, style):
    one = testing.within(evolve(one, headline=one.headline or "Words"), PDF.alphabet)

    assert faults(written(one, style)) == []


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.pdf")), ids=lambda path: path.stem)
def test_an_example_passes_the_checkers(path):
    import pdfua

    with pikepdf.open(path) as file:
        problems = file.check_pdf_syntax()

    assert problems == []
    assert pdfua.validate(str(path)).findings == ()
    assert faults(path.read_bytes()) == []


@pytest.mark.skipif(not SAMPLES.exists(), reason="the damaged samples lie beside the checkout")
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_found_out(damage):
    undamaged = faults((SAMPLES / "negative_none.pdf").read_bytes())

    assert set(faults((SAMPLES / f"negative_{damage}.pdf").read_bytes())) > set(undamaged)


def test_missing_glyphs_are_named_with_the_remedy():
    with pytest.raises(InvalidRelease) as error:
        written(release(headline="Words \u0f40 \ue000"))

    assert "U+0F40 TIBETAN LETTER KA" in error.value.says
    assert "U+E000" in error.value.says
    assert "take them out" in error.value.says


def test_a_character_that_no_font_has_is_never_taken_out_in_silence():
    with pytest.raises(InvalidRelease):
        conversion.write(release(headline="Words \u0f40"), "pdf")


def test_a_control_is_taken_out_with_a_finding():
    one = conversion.write(release(headline="Wo\x01rds"), "pdf")

    assert [finding.code for finding in one.findings] == ["characters-removed"]


def test_a_page_of_nothing_is_refused():
    with pytest.raises(InvalidRelease, match="no words"):
        written(release(headline=None))


def test_an_embargo_is_boxed_at_the_head_and_runs_on_every_page():
    until = model.Embargo(printed="EMBARGOED until noon", kind="until", until=datetime.date(2026, 3, 3))
    first, *others = page_texts(written(long_release(embargo=until)))

    assert "EMBARGOED until noon" in first
    assert others
    assert all("EMBARGOED until noon" in page and "Words" in page for page in others)


def test_a_release_that_may_be_published_bears_no_running_instruction():
    at_once = model.Embargo(printed="FOR IMMEDIATE RELEASE", kind="immediate")
    first, *others = page_texts(written(long_release(embargo=at_once)))

    assert "FOR IMMEDIATE RELEASE" in first
    assert not any("FOR IMMEDIATE RELEASE" in page for page in others)


def test_pages_are_numbered_where_there_are_several():
    pages = page_texts(written(long_release(language="fr")))

    assert f"Page 2 sur {len(pages)}" in pages[1]
    assert "Page 1" not in page_texts(written(release()))[0]


def test_a_few_lines_too_many_do_not_cost_a_page():
    assert tightening(paged([Strip(height=10)] * 21, 100), 100) == pytest.approx(0.96, abs=0.01)


def test_type_is_never_made_so_small_that_a_page_looks_crammed():
    assert tightening(paged([Strip(height=10)] * 28, 100), 100) is None
    assert tightening(paged([Strip(height=10)] * 8, 100), 100) is None


def test_running_heads_and_numbers_are_no_part_of_what_is_read():
    one = long_release()

    assert PDF.read(written(one), ReadOptions()).manuscript == compose(one, UN).keeping(PDF.keeps)


def test_headings_rise_by_one_and_keep_their_levels():
    body = tuple(model.Heading(text=f"To {level}", level=level) for level in (3, 1, 5, 2))
    data = written(release(body=body))

    with pikepdf.open(BytesIO(data)) as file:
        types = [str(element["/S"]) for element in elements(file) if "Heading" in str(element["/S"])]
    assert types == ["/PressHeading3H2", "/PressHeading1", "/PressHeading5H3", "/PressHeading2"]


def test_paper_and_colour_are_those_of_the_design():
    design = PageDesign(paper=Paper.LETTER, accent="FF0000")
    data = written(release(masthead=("House",)), evolve(UN, design=design))

    with pikepdf.open(BytesIO(data)) as file:
        page = file.pages[0]
        assert [float(side) for side in page.MediaBox[2:]] == [612, 792]
        assert b"1 0 0 rg" in page.Contents.read_bytes()


def test_bookmarks_follow_the_headings():
    body = (
        model.Heading(text="One", level=1),
        model.Heading(text="Two", level=2),
        model.Heading(text="Three", level=1),
    )
    with pikepdf.open(BytesIO(written(release(body=body)))) as file, file.open_outline() as outline:
        (top,) = outline.root
        assert (top.title, [one.title for one in top.children]) == ("Words", ["One", "Three"])
        assert [one.title for one in top.children[0].children] == ["Two"]


def test_a_printed_address_can_be_clicked_and_is_read_without_a_link():
    contact = model.Contact(name="A", emails=(model.Email(printed="a@example.org"),))
    one = release(contacts=(model.ContactGroup(contacts=(contact,)),))
    data = written(one)

    with pikepdf.open(BytesIO(data)) as file:
        assert [str(link.A.URI) for link in file.pages[0].Annots] == ["mailto:a@example.org"]
    assert PDF.read(data, ReadOptions()).manuscript == compose(one, UN).keeping(PDF.keeps)


def test_newsml_is_carried_inside_as_an_associated_file():
    one = release(body=(model.Paragraph(text="More words."),))
    data = conversion.write(one, "pdf", attach=("newsml",)).data
    (carried,) = PDF.read(data, ReadOptions()).attachments

    assert carried.media_type == "application/vnd.iptc.g2.newsitem+xml"
    assert carried.data == conversion.write(one, "newsml").data
    assert faults(data) == []


def test_only_pdf_carries_files():
    with pytest.raises(UsageError, match="carries no attachments"):
        conversion.write(release(), "txt", attach=("newsml",))


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_a_table_wider_than_the_page_and_a_word_longer_than_a_line_stay_whole(style):
    row = tuple(Text.plain(f"cell{number}") for number in range(30))
    one = release(body=(model.Table(rows=(row, row), heads=1), model.Paragraph(text="x" * 900)))

    assert PDF.read(written(one, style), ReadOptions()).manuscript == compose(one, style).keeping(PDF.keeps)


def table_of(head: tuple[str, ...], *rows: tuple[str, ...]) -> model.Table:
    return model.Table(rows=tuple(tuple(map(Text.plain, row)) for row in (head, *rows)), heads=1)


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", ("Branch", "Cost")),
        ("en", ("Branch", "Cost, taxes and fees of all kinds " * 4)),
        ("ar", ("الفرع", "التكلفة")),
    ],
)
def test_a_table_over_several_pages_shows_its_head_on_each_and_is_read_once(language, head):
    one = release(language=language, body=(table_of(head, *((f"Place {n}", f"{n} 000") for n in range(120))),))
    data = written(one)

    if language == "en":
        assert [text.count("Branch") for text in page_texts(data)] == [1] * len(page_texts(data))
    assert len(page_texts(data)) > 2
    assert PDF.read(data, ReadOptions()).manuscript == compose(one, UN).keeping(PDF.keeps)
    assert faults(data) == []


def test_words_and_numbers_of_a_table_are_broken_only_where_there_is_no_room_at_all():
    long = "Reopened once the neighbours had been heard and the county had agreed to all of the plans. " * 2
    rows = [(f"Quarter no. {n}", f"{n} 234 567", long) for n in range(1, 4)]
    text = page_texts(written(release(body=(table_of(("Place", "Thousands", "Remarks"), *rows),))))[0]

    assert "Thousands" in text
    assert all(f"{n} 234 567" in text and f"Quarter no. {n}" in text for n in range(1, 4))


def test_a_link_is_kept_to_the_letter_where_a_uri_cannot_be():
    words = Text(((Span("here", href="https://example.org/ü b"),),))
    data = written(release(body=(model.Paragraph(text=words),)))

    with pikepdf.open(BytesIO(data)) as file:
        assert str(file.pages[0].Annots[0].A.URI) == "https://example.org/%C3%BC%20b"
    assert PDF.read(data, ReadOptions()).manuscript.passages[1].text == words


@pytest.mark.parametrize("words", ["https://www.wahat.example/projects.", "(media@wahat.example)", "1 000 000."])
def test_a_paragraph_of_signs_and_an_address_on_an_arabic_page_is_read_back(words):
    one = release(language="ar", headline="مدرسة", body=[model.Paragraph(text=words)])

    assert PDF.read(written(one), ReadOptions()).manuscript.passages[-1].words == words
