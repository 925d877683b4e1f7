"""What is laid over a page: fields and boxes that draw words, and notes that no page shows."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText
from pypdf.annotations import Text as Note
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
)
from reportlab.pdfgen.canvas import Canvas

from pressdoc.findings import Code
from pressdoc.formats.pdf.reading import read
from pressdoc.reading import ReadOptions


def form(value: str = "Harbour office of Tarn Bay") -> bytes:
    written = BytesIO()
    canvas = Canvas(written, pagesize=(595, 842), invariant=1)
    canvas.setFont("Helvetica", 11)
    canvas.drawString(72, 700, "The harbour of Tarn Bay opened its new bridge on Friday morning.")
    canvas.acroForm.textfield(value=value, name="office", x=72, y=650, width=300, height=20, fontSize=11, borderWidth=0)
    canvas.drawString(72, 600, "Work on the eastern quay goes on until the spring of next year.")
    canvas.save()
    return written.getvalue()


def laid_over(annotation, drawn=None) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(form("")))
    if drawn is not None:
        annotation[NameObject("/AP")] = DictionaryObject({NameObject("/N"): writer._add_object(drawn)})
    writer.add_annotation(0, annotation)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def words(data: bytes) -> list[str]:
    return [passage.words for passage in read(data, ReadOptions()).manuscript.passages]


def test_a_filled_in_field_is_read_where_it_stands():
    assert words(form()) == [
        "The harbour of Tarn Bay opened its new bridge on Friday morning.",
        "Harbour office of Tarn Bay",
        "Work on the eastern quay goes on until the spring of next year.",
    ]
    assert read(form(), ReadOptions()).findings == ()


def test_an_empty_field_is_nothing_to_speak_of():
    reading = read(form(""), ReadOptions())

    assert len(reading.manuscript.passages) == 2
    assert reading.findings == ()


def test_a_field_whose_value_no_page_draws_is_named():
    writer = PdfWriter(clone_from=PdfReader(BytesIO(form())))
    for annotation in writer.pages[0]["/Annots"]:
        annotation.get_object().pop("/AP")
    written = BytesIO()
    writer.write(written)

    reading = read(written.getvalue(), ReadOptions())

    assert len(reading.manuscript.passages) == 2
    (finding,) = reading.findings
    assert finding.code is Code.HIDDEN_TEXT
    assert "office" in finding.says
    assert "Harbour office of Tarn Bay" in finding.says
    assert finding.where.page == 1


def test_a_note_is_no_part_of_the_text_but_named():
    reading = read(laid_over(Note(rect=(500, 700, 520, 720), text="Ask the mayor first")), ReadOptions())

    assert not any("mayor" in passage.words for passage in reading.manuscript.passages)
    (finding,) = reading.findings
    assert finding.code is Code.COMMENTS_LEFT_OUT
    assert "Ask the mayor first" in finding.says


def drawing(text: str) -> DecodedStreamObject:
    drawn = DecodedStreamObject()
    drawn.set_data(f"BT /F1 11 Tf 2 5 Td ({text}) Tj ET".encode())
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    named = DictionaryObject({NameObject(key): NameObject(name) for key, name in font.items()})
    fonts = DictionaryObject({NameObject("/F1"): named})
    drawn[NameObject("/Type")], drawn[NameObject("/Subtype")] = NameObject("/XObject"), NameObject("/Form")
    drawn[NameObject("/BBox")] = ArrayObject(map(FloatObject, (0, 0, 228, 20)))
    drawn[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    return drawn


@pytest.mark.parametrize("is_drawn", [True, False])
def test_a_text_box_is_read_where_the_page_shows_it_and_named_where_not(is_drawn):
    box = FreeText(text="Free of charge", rect=(72, 640, 300, 660), font_size="11pt")
    box.pop("/AP", None)
    reading = read(laid_over(box, drawing("Free of charge") if is_drawn else None), ReadOptions())

    assert ("Free of charge" in [passage.words for passage in reading.manuscript.passages]) == is_drawn
    assert [finding.code for finding in reading.findings] == ([] if is_drawn else [Code.HIDDEN_TEXT])


TAGGED = (
    "The harbour of Tarn Bay opened its new bridge on Friday morning.",
    "Work on the eastern quay goes on until the spring of next year.",
)


def tagged_form(top: float) -> bytes:
    """Give a page of two tagged paragraphs, and a field at the height that no tag reaches."""
    writer = PdfWriter(clone_from=BytesIO(form()))
    page, root = writer.pages[0], writer.root_object
    lines = "".join(
        f"/P <</MCID {number}>> BDC BT /F1 11 Tf 72 {700 - 100 * number} Td ({words}) Tj ET EMC\n"
        for number, words in enumerate(TAGGED)
    )
    content = DecodedStreamObject()
    content.set_data(lines.encode())
    page[NameObject("/Contents")] = writer._add_object(content)
    tree = DictionaryObject({NameObject("/Type"): NameObject("/StructTreeRoot")})
    held = writer._add_object(tree)
    kids = [
        DictionaryObject(
            {
                NameObject("/S"): NameObject("/P"),
                NameObject("/P"): held,
                NameObject("/Pg"): page.indirect_reference,
                NameObject("/K"): NumberObject(number),
            }
        )
        for number in range(len(TAGGED))
    ]
    tree[NameObject("/K")] = ArrayObject(writer._add_object(kid) for kid in kids)
    root[NameObject("/StructTreeRoot")] = held
    root[NameObject("/MarkInfo")] = DictionaryObject({NameObject("/Marked"): BooleanObject(value=True)})
    field = page["/Annots"][0].get_object()
    field[NameObject("/Rect")] = ArrayObject(map(FloatObject, (72, top - 20, 372, top)))
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


@pytest.mark.parametrize(("top", "place"), [(760, 0), (670, 1), (560, 2)], ids=["above", "between", "below"])
def test_a_field_of_a_tagged_page_is_read_where_it_stands(top, place):
    expected = [*TAGGED]
    expected.insert(place, "Harbour office of Tarn Bay")

    reading = read(tagged_form(top), ReadOptions())

    assert [passage.words for passage in reading.manuscript.passages] == expected
    assert [passage.hints.style for passage in reading.manuscript.passages if passage.words in TAGGED] == ["P", "P"]
    assert not any(passage.hints.page_edge for passage in reading.manuscript.passages)
    assert reading.findings == ()
