"""Pages drawn line by line, and what is read off them."""

from __future__ import annotations

from io import BytesIO

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from pypdf import PdfWriter
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from pressdoc import shapes, testing
from pressdoc.composing import STYLES, compose
from pressdoc.findings import Code, Severity
from pressdoc.formats.pdf import PDF
from pressdoc.formats.pdf.letters import is_nonsense, letters
from pressdoc.formats.pdf.reading import read
from pressdoc.formats.pdf.runs import Font
from pressdoc.manuscript import Role
from pressdoc.model import Heading, ListItem, Paragraph, PressRelease, Table
from pressdoc.reading import Attachment, Facts, ReadOptions, WriteOptions
from pressdoc.recognising import recognise
from pressdoc.text import Look, Span, Text


def wrapped(text: str, width: float = 400) -> list[str]:
    return simpleSplit(text, "Helvetica", 11, width)


PROSE = wrapped(
    "The harbour of Tarn Bay opened its new bridge on Friday morning after two years of work, and the first ferries passed"
    " below it in the afternoon, watched by several hundred people who had come from the villages on both sides of the water."
)
MORE = wrapped(
    "Work on the eastern quay goes on until the spring, when the market will return to the place where it was held before"
    " the old warehouses were taken down for the second line of the tramway."
)


class Sheet:
    """A page to draw on, from top to bottom."""

    def __init__(self) -> None:
        self.written = BytesIO()
        self.canvas = Canvas(self.written, pagesize=(595, 842), invariant=1)

    def line(self, text: str, x: float, y: float, *, size: float = 11, font: str = "Helvetica") -> Sheet:
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, y, text)
        return self

    def lines(self, lines, x: float, y: float, *, pitch: float = 14, **look) -> Sheet:
        for at, text in enumerate(lines):
            self.line(text, x, y - at * pitch, **look)
        return self

    def turn(self) -> Sheet:
        self.canvas.showPage()
        return self

    def data(self) -> bytes:
        self.canvas.save()
        return self.written.getvalue()


def reading(sheet: Sheet):
    return read(sheet.data(), ReadOptions())


def passages(sheet: Sheet):
    return reading(sheet).manuscript.passages


def words(sheet: Sheet) -> list[str]:
    return [passage.words for passage in passages(sheet)]


def test_lines_are_joined_to_paragraphs_that_space_parts():
    sheet = Sheet().lines(PROSE, 72, 700).lines(MORE, 72, 650)

    assert words(sheet) == [" ".join(PROSE), " ".join(MORE)]


@pytest.mark.parametrize(
    ("start", "accent", "height"),
    [pytest.param(0, 0.1, -0.5, id="below the line"), pytest.param(1.65, 0, 2, id="the pen set back loosely")],
)
def test_an_accent_that_is_drawn_by_itself_parts_no_word(start, accent, height):
    sheet, pitch = Sheet(), stringWidth("u", "Courier", 11)
    at = 72 + 11 * pitch
    sheet.line("Neue Motorg", 72, 700, font="Courier").line("¨", at + accent * pitch, 700 + height, font="Courier")
    sheet.line("uterschiffe im Einsatz", at + start, 700, font="Courier")

    assert words(sheet) == ["Neue Motorgüterschiffe im Einsatz"]


def test_an_accent_that_is_drawn_by_itself_over_the_start_of_a_word_joins_no_words():
    sheet, start = Sheet(), 72 + stringWidth("Die Gesellschaft", "Courier", 11) + 0.3 * 11
    sheet.line("Die Gesellschaft", 72, 700, font="Courier").line("¨", start - 0.3, 699.5, font="Courier")
    sheet.line("uberwintert im Hafen", start, 700, font="Courier")

    assert words(sheet) == ["Die Gesellschaft überwintert im Hafen"]


def test_lines_are_joined_to_paragraphs_that_indents_part():
    sheet = Sheet()
    for at, lines in enumerate((PROSE, MORE, PROSE)):
        sheet.line(lines[0], 84, 700 - at * 42).lines(lines[1:], 72, 686 - at * 42)

    assert words(sheet) == [" ".join(PROSE), " ".join(MORE), " ".join(PROSE)]


def test_columns_are_read_one_after_the_other_though_written_row_by_row():
    sheet = Sheet()
    left = (
        "The harbour of Tarn Bay opened its",
        "new bridge on Friday morning after",
        "two years of work on both of the",
        "banks.",
    )
    right = (
        "Work on the eastern quay goes on",
        "until the spring, when the market",
        "will return to the place where it",
        "was held.",
    )
    for at, (one, other) in enumerate(zip(left, right, strict=True)):
        sheet.line(one, 72, 700 - 14 * at).line(other, 300, 700 - 14 * at)

    assert words(sheet) == [" ".join(left), " ".join(right)]


def test_a_paragraph_goes_on_over_the_page_and_its_furniture():
    sheet = Sheet()
    for number in (1, 2):
        sheet.line("Tarn Bay Harbour", 72, 810, size=8).line(f"Page {number} of 2", 280, 30, size=8)
        sheet.lines(PROSE[:2] if number == 1 else PROSE[2:], 72, 100 if number == 1 else 770)
        sheet.turn()

    found = passages(sheet)

    assert " ".join(PROSE) in [passage.words for passage in found]
    furniture = [passage for passage in found if passage.hints.page_edge]
    assert [passage.words for passage in furniture] == [
        "Tarn Bay Harbour",
        "Page 1 of 2",
        "Tarn Bay Harbour",
        "Page 2 of 2",
    ]
    assert all(passage.hints.repeats for passage in furniture)


@pytest.mark.parametrize(
    ("end", "start", "joined"),
    [
        ("a meeting of the govern-", "ment in the town hall", "government"),
        ("a release of its 118-", "year-old archive to all", "118-year-old"),
        ("un chantier de quarante-", "cinq semaines au total", "quarante-cinq"),
        ("a crew of some twenty-", "five people in the port", "twenty-five"),
        ("a visit of the Anglo-", "German society to it", "Anglo-German"),
    ],
)
def test_hyphenation_is_undone_at_the_ends_of_lines_only(end, start, joined):
    lines = (PROSE[0], PROSE[1][: -len(end)] + end, f"{start}, of which more was said than could be printed here.")

    assert joined in words(Sheet().lines(lines, 72, 700))[0]


def test_a_word_that_a_hyphen_breaks_is_whole_also_in_a_short_line():
    sheet = Sheet().lines(PROSE, 72, 700).lines(("Power on the quays of Tarn Bay and of Rot-", "terdam"), 90, 600)

    assert "Power on the quays of Tarn Bay and of Rotterdam" in words(sheet)


def test_a_hyphen_that_the_word_has_elsewhere_is_kept():
    lines = (
        "The well-known harbour of Tarn Bay opened its new bridge on Friday, and the well-",
        "known ferry passed below it.",
    )

    assert "well-known ferry" in words(Sheet().lines(lines, 72, 700))[0]


def test_size_weight_and_place_are_hints_and_emphasis_is_a_look():
    sheet = Sheet().line("A bridge is opened", 220, 760, size=18, font="Helvetica-Bold").lines(PROSE, 72, 700)
    sheet.line("The mayor spoke ", 72, 630).line("twice", 156, 630, font="Helvetica-Oblique").line(
        "of the harbour.", 186, 630
    )

    headline, _, last = passages(sheet)

    assert (headline.hints.size, headline.hints.bold, headline.hints.centred) == (1.64, True, True)
    assert headline.text == Text.plain("A bridge is opened")
    assert last.text.lines[0][1] == Span("twice", Look.EMPHASIS)
    assert last.origin.page == 1
    assert last.origin.box[0] == 72


def test_rows_of_short_cells_are_a_table_with_its_head():
    sheet = Sheet().lines(PROSE, 72, 760)
    for at, row in enumerate(
        (("Year", "Ships", "Cost"), ("2024", "4", "22.5"), ("2026", "15", "61.0"), ("2028", "24", "48.3"))
    ):
        for column, cell in enumerate(row):
            sheet.line(cell, 72 + 120 * column, 680 - 16 * at, font="Helvetica" if at else "Helvetica-Bold")

    table = passages(sheet)[1].shape

    assert isinstance(table, shapes.Table)
    assert table.heads == 1
    assert [[cell.string for cell in row] for row in table.rows][1] == ["2024", "4", "22.5"]


def test_bullets_typed_or_drawn_make_items():
    sheet = Sheet().lines(PROSE, 72, 760).line("•", 72, 700).line("a new bridge", 90, 700)
    for at, text in enumerate(("a longer quay", "a wider street")):
        sheet.canvas.circle(74, 688 - 14 * at, 2, stroke=0, fill=1)
        sheet.line(text, 90, 684 - 14 * at)

    items = [passage for passage in passages(sheet) if isinstance(passage.shape, shapes.Item)]

    assert [(item.shape.marker, item.text.string) for item in items] == [
        ("•", "a new bridge"),
        ("•", "a longer quay"),
        ("•", "a wider street"),
    ]


def test_short_lines_stay_lines_of_one_passage():
    sheet = Sheet().lines(PROSE, 72, 760).lines(("Fergus Lyle", "Harbour Office", "Telephone 555 0147"), 72, 690)

    assert words(sheet)[1] == "Fergus Lyle\nHarbour Office\nTelephone 555 0147"


def test_contacts_side_by_side_keep_their_lines_and_are_two():
    one = ("Media contact", "Anna Kowalska", "+43 1 26060 4266", "anna@laketrust.example")
    other = ("Grants contact", "Tomas Berger", "+43 1 26060 4277", "tomas@laketrust.example")
    sheet = Sheet().lines(PROSE, 72, 700).lines(one, 72, 600).lines(other, 320, 600)

    told = [line for passage in words(sheet) for line in passage.split("\n")]

    for line in (*one[2:], *other[2:]):
        assert line in told


def test_links_become_addresses_of_their_words():
    sheet = Sheet().line("Write to press@tarnbay.example or ring us.", 72, 700)
    sheet.canvas.linkURL("mailto:press@tarnbay.example", (112, 696, 220, 712))

    assert Span("press@tarnbay.example", href="mailto:press@tarnbay.example") in passages(sheet)[0].text.lines[0]


def test_links_are_found_on_a_page_whose_corner_is_elsewhere():
    sheet = Sheet().line("Write to press@tarnbay.example or ring us.", 72, 700)
    sheet.canvas.linkURL("mailto:press@tarnbay.example", (112, 696, 220, 712))

    def crop(writer: PdfWriter) -> None:
        writer.pages[0].cropbox.lower_left = (40, 60)

    found = read(changed(sheet.data(), crop), ReadOptions()).manuscript.passages[0]

    assert Span("press@tarnbay.example", href="mailto:press@tarnbay.example") in found.text.lines[0]
    assert found.origin.box[0] == 32


def test_text_that_is_not_seen_is_left_out_and_said_so():
    sheet = Sheet().lines(PROSE, 72, 700).line("beyond the edge", 700, 700)
    sheet.canvas.beginText()
    unseen = sheet.canvas.beginText(72, 600)
    unseen.setTextRenderMode(3)
    unseen.textOut("nobody sees this")
    sheet.canvas.drawText(unseen)

    found = reading(sheet)

    assert [passage.words for passage in found.manuscript.passages] == [" ".join(PROSE)]
    assert [(finding.code, finding.severity) for finding in found.findings] == [
        (Code.CHARACTERS_REMOVED, Severity.ERROR)
    ]
    assert "nobody sees this" in found.findings[0].says


def test_a_layer_of_recognised_text_is_read_and_said_to_be_one():
    sheet = Sheet()
    unseen = sheet.canvas.beginText(72, 600)
    unseen.setTextRenderMode(3)
    unseen.textOut("The harbour opens")
    sheet.canvas.drawText(unseen)

    found = reading(sheet)

    assert found.manuscript.passages[0].words == "The harbour opens"
    assert found.findings[0].code is Code.UNSURE


def test_a_title_in_the_properties_is_a_fact_and_a_file_name_is_none():
    for title, said in (("A bridge is opened", "A bridge is opened"), ("Microsoft Word - pm_final.docx", None)):
        sheet = Sheet().lines(PROSE, 72, 700)
        sheet.canvas.setTitle(title)

        assert dict(reading(sheet).facts.said()).get("headline") == said


@pytest.mark.parametrize(
    ("drawn", "read_as"),
    [
        ("e\ufb03cient", "efficient"), ("CO₂ und m²", "CO₂ und m²"), ("⼈⺠", "人民"), ("\uf0b7 one", "• one"),
        ("Pierre\u00adBénite", "Pierre-Bénite"), (",,Wir fahren\u201d", "„Wir fahren\u201d"), ("1,,2 a,, b", "1,,2 a,, b"), ("a\u200bb", "ab"), ("P\x1fR\x1fE\x1fS\x1fS", "PRESS"), ("a\x1fb", "a b"), ("ﻼ", "لا"),
    ],
)  # fmt: skip
def test_forms_that_only_fonts_have_are_folded(drawn, read_as):
    assert letters(drawn) == read_as


def test_writing_is_told_from_letters_mapped_to_nothing_sensible():
    assert is_nonsense("\ue001\ue002\ue003\ue004" * 20)
    assert not is_nonsense("Die Brücke wurde am Freitag eröffnet. Мост открыт. 大桥今天开通。" * 3)


@pytest.mark.parametrize(
    ("name", "bold", "italic"),
    [
        ("ABCDEF+NotoSerif-Bold", True, False),
        ("Helvetica-Oblique", False, True),
        ("LMRoman10-Regular", False, False),
        ("CMBX12", True, False),
    ],
)
def test_fonts_are_known_by_their_names(name, bold, italic):
    assert (Font.of(name, 0).bold, Font.of(name, 0).italic) == (bold, italic)


RELEASE = PressRelease(
    headline="A bridge is opened",
    body=(
        Paragraph(text=" ".join(PROSE)),
        Heading(text="What comes next"),
        ListItem(text="a longer quay"),
        Table(rows=((Text.plain("Year"), Text.plain("Ships")), (Text.plain("2024"), Text.plain("4"))), heads=1),
    ),
    language="en",
)


def written(release: PressRelease = RELEASE, options: WriteOptions = WriteOptions()) -> bytes:
    return PDF.write(compose(release), Facts.of(release), options)


def changed(data: bytes, change) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(data))
    change(writer)
    again = BytesIO()
    writer.write(again)
    return again.getvalue()


def without_tags(writer: PdfWriter) -> None:
    del writer.root_object["/StructTreeRoot"]
    del writer.root_object["/Metadata"]


def with_strange_tags(writer: PdfWriter) -> None:
    from pypdf.generic import NameObject

    for number in range(1, len(writer._objects) + 1):
        one = writer.get_object(number)
        if isinstance(one, dict) and str(one.get("/S", "")).startswith("/Press"):
            one[NameObject("/S")] = writer.root_object["/StructTreeRoot"]["/RoleMap"][one["/S"]]


def test_what_pressdoc_wrote_has_its_roles():
    found = read(written(), ReadOptions()).manuscript

    assert found == compose(RELEASE).keeping(PDF.keeps)
    assert all(passage.origin.page == 1 for passage in found.passages)


def test_somebody_elses_tags_give_shapes_and_no_roles():
    found = read(changed(written(), with_strange_tags), ReadOptions()).manuscript.passages

    assert [type(passage.shape).__name__ for passage in found] == ["Heading", "Paragraph", "Heading", "Item", "Table"]
    assert all(passage.role is None for passage in found)
    assert found[1].words == " ".join(PROSE)
    assert found[4].shape.heads == 1


def test_without_tags_the_look_of_the_page_gives_the_same_words():
    found = read(changed(written(), without_tags), ReadOptions()).manuscript.passages

    assert [passage.text.string for passage in found][:4] == [
        "A bridge is opened",
        " ".join(PROSE),
        "What comes next",
        "a longer quay",
    ]


def test_actual_text_that_belies_the_page_loses_and_is_an_error():
    from pypdf.generic import NameObject, TextStringObject

    def lie(writer: PdfWriter) -> None:
        for number in range(1, len(writer._objects) + 1):
            one = writer.get_object(number)
            if isinstance(one, dict) and one.get("/S") == "/PressHeadline":
                one[NameObject("/ActualText")] = TextStringObject("A bridge has fallen")

    found = read(changed(written(), lie), ReadOptions())

    assert found.manuscript.passages[0].words == "A bridge is opened"
    assert [finding.severity for finding in found.findings] == [Severity.ERROR]


def test_actual_text_in_the_content_that_belies_the_page_loses_too():
    sheet = Sheet()
    sheet.canvas._code.append("/Span << /ActualText (The bridge has fallen down on Friday) >> BDC")
    sheet.lines(PROSE, 72, 700)
    sheet.canvas._code.append("EMC")

    found = reading(sheet)

    assert found.manuscript.passages[0].words == " ".join(PROSE)
    assert [finding.severity for finding in found.findings] == [Severity.ERROR]


@pytest.mark.parametrize(
    "words",
    [
        "للاستفسارات الإعلامية: البريد الإلكتروني words@place.example ثم نكتب.",
        "للاستفسارات الإعلامية: البريد الإلكتروني ثم نكتب كلمات كثيرة حتى نهاية السطر كلها والبريد words@place.example",
    ],
)
def test_an_address_amid_arabic_keeps_its_order_and_its_paragraph(words):
    one = evolve(RELEASE, language="ar", body=(Paragraph(text=words),))

    read_back = PDF.read(changed(written(one), without_tags), ReadOptions()).manuscript

    assert words in [passage.words for passage in read_back.passages]


def test_what_somebody_stamped_on_our_page_becomes_noise():
    stamp = Sheet().line("RECEIVED 4 MAY", 400, 780).data()

    def put(writer: PdfWriter) -> None:
        from pypdf import PdfReader

        writer.pages[0].merge_page(PdfReader(BytesIO(stamp)).pages[0])

    found = read(changed(written(), put), ReadOptions()).manuscript.passages

    assert [(passage.role, passage.words) for passage in found if passage.role is Role.NOISE] == [
        (Role.NOISE, "RECEIVED 4 MAY")
    ]


def test_files_carried_inside_are_handed_on():
    carried = Attachment(name="release.xml", media_type="text/xml", data=b"<x/>")

    assert read(written(options=WriteOptions(attachments=(carried,))), ReadOptions()).attachments == (carried,)


def test_facts_that_nobody_understands_are_a_finding():
    from pypdf.generic import NameObject

    def garble(writer: PdfWriter) -> None:
        stream = writer.root_object["/Metadata"]
        data = (
            stream.get_data()
            .replace(b'"pressdoc"', b'"oppressed"')
            .replace(b"&quot;pressdoc&quot;", b"&quot;oppressed&quot;")
        )
        writer.root_object[NameObject("/Metadata")] = writer._add_object(type(stream)())
        writer.root_object["/Metadata"].set_data(data)

    found = read(changed(written(), garble), ReadOptions())

    assert found.facts == Facts()
    assert [finding.code for finding in found.findings] == [Code.NOT_UNDERSTOOD]


def core(release: PressRelease) -> tuple:
    contacts = [contact for group in release.contacts for contact in group.contacts]
    return (
        release.headline,
        str(release.issued)[:10],
        release.dateline and release.dateline.places,
        [contact.name for contact in contacts],
        [phone.printed for contact in contacts for phone in contact.phones],
        [email.printed for contact in contacts for email in contact.emails],
        [block.text.string for block in release.body],
    )


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(testing.plain_press_releases(), testing.styles())
def test_a_plain_release_survives_the_loss_of_its_tags(release, style):
    data = PDF.write(compose(release, style), Facts.of(release), WriteOptions(design=style.design))

    again = recognise(read(changed(data, without_tags), ReadOptions()), language="en").release

    assert core(again) == core(release)


@pytest.mark.parametrize("style", STYLES.values(), ids=lambda style: style.name)
def test_a_long_release_is_joined_over_its_pages_without_tags(style):
    text = " ".join(PROSE + MORE).split()
    body = tuple(Paragraph(text=" ".join((*text[number:], *text[:number])) + ".") for number in range(30))
    release = evolve(RELEASE, body=body)
    data = PDF.write(compose(release, style), Facts.of(release), WriteOptions(design=style.design))

    found = [passage.words for passage in read(changed(data, without_tags), ReadOptions()).manuscript.passages]

    assert sum(block.text.string in found for block in body) >= 28  # a full stop at the foot of a page ends a paragraph
