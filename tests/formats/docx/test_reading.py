"""Word files read to the last word: the samples with their marker words, then one rule a test."""

from __future__ import annotations

import re
from functools import reduce
from pathlib import Path

import pytest
from formats.docx.packages import NAMESPACES, docx_of, p, parts_of, r, read, said, styled, words_of, zip_of

from pressdoc.manuscript import Role
from pressdoc.reading import Reading
from pressdoc.shapes import Figure, Heading, Item, Quote, Table
from pressdoc.text import Look

SAMPLES = Path(__file__).resolve().parents[4] / "shared" / "samples" / "docx"
needs_samples = pytest.mark.skipif(not SAMPLES.exists(), reason="the sample files lie beside the checkout")

EDGES = ["HEADERWORD", "FOOTERWORD", "LETTERHEADWORD", "SDTWORD", "LINKWORD", "FOOTNOTEWORD", "FIELDLINKWORD"]
ONLY_TWO_PAGES = ["INSWORD", "INLINESDTWORD", "AFTERTAB", "AFTERBR", "TEXTBOXWORD"]
EACH_TIME = [
    "NUMITEM1",
    "NUMITEM2",
    "NUMITEM3",
    "BULLETITEM1",
    "BULLETITEM2",
    "BULLETITEM3",
    "Cases",
    "CELL10",
    "CELL11",
    "CELL12",
    "CELL20",
    "CELL21",
    "CELL22",
    "NESTEDWORD",
]
NEVER = ["DELWORD", "HIDDENWORD", "COMMENTWORD"]
ADDRESSES = ["https://www.unodc.org/URLWORD", "mailto:FIELDURLWORD@example.org"]
FIRST = {**dict.fromkeys([*EDGES, *EACH_TIME, "FLDSIMPLEWORD"], 1), **dict.fromkeys(NEVER, 0)}
SECOND = {**FIRST, **dict.fromkeys([*ONLY_TWO_PAGES, "HOSTPARAWORD", "HOSTBWORD", "DMLONLYBOX"], 1), "ALTTEXTWORD": 2}
SURVIVAL = {
    "pd_rich_1p": FIRST,
    "pd_rich_2p": SECOND,
    "pd_rich_20p": {**SECOND, **dict.fromkeys(EACH_TIME, 7)},
    "lo_resaved_rich_2p": {
        **FIRST,
        **dict.fromkeys(ONLY_TWO_PAGES, 1),
        "ALTTEXTWORD": 1,
        "FLDSIMPLEWORD": 0,  # LibreOffice has put today's date there
    },
}


def sample(name: str) -> Reading:
    return read((SAMPLES / f"{name}.docx").read_bytes())


def hrefs(reading: Reading) -> list[str]:
    spans = (span for passage in reading.manuscript.passages for line in passage.text.lines for span in line)
    return [span.href for span in spans if span.href]


def tallied(reading: Reading, words: list[str]) -> dict[str, int]:
    whole = "\n".join(words_of(reading))
    return {word: len(re.findall(rf"(?<![A-Z]){word}(?![A-Z0-9])", whole)) for word in words}


@needs_samples
@pytest.mark.parametrize(("name", "expected"), SURVIVAL.items(), ids=SURVIVAL)
def test_every_marker_word_is_read_as_often_as_the_pages_show_it(name, expected):
    assert tallied(sample(name), list(expected)) == expected


@needs_samples
@pytest.mark.parametrize("name", SURVIVAL)
def test_addresses_of_links_and_of_link_fields_are_read_once(name):
    assert hrefs(sample(name)) == ADDRESSES


@needs_samples
@pytest.mark.parametrize("name", SURVIVAL)
def test_items_have_the_labels_that_the_page_prints(name):
    items = [passage for passage in sample(name).manuscript.passages if re.search("(NUM|BULLET)ITEM", passage.words)]

    assert all(isinstance(passage.shape, Item) for passage in items)
    assert [passage.shape.marker for passage in items[:6]] == ["1.", "2.", "3.", "•", "•", "•"]


@needs_samples
@pytest.mark.parametrize("name", ["pd_rich_2p", "pd_rich_20p", "lo_resaved_rich_2p"])
def test_what_no_page_shows_is_named_in_findings(name):
    findings = said(sample(name))

    assert "HIDDENWORD" in findings["hidden-text"]
    assert "1 insertion and 1 deletion by Ed" in findings["changes-open"]
    assert findings["comments-left-out"].startswith("1 comment is")


ROLE_STYLES = [
    "Press Masthead", "Press Notice", "Press Date", "Press Headline", "Press Lead", "Press Body", "Press End",
    "Press Contact", "Press Contact Group",
]  # fmt: skip
STYLED = ["press_styled", *(f"press_styled__lo_{way}docx" for way in ("", "odt_", "doc_", "rtf_"))]


@needs_samples
@pytest.mark.parametrize("name", STYLED)
def test_styles_that_carry_roles_are_found_after_every_way_through_an_office(name):
    passages = sample(name).manuscript.passages

    assert {passage.hints.style for passage in passages} >= set(ROLE_STYLES)
    assert [passage.words for passage in passages if passage.role is Role.HEADLINE] == [
        "UNODC and Mexico Build Strategic Alliance to Counter Organized Crime"
    ]


@needs_samples
def test_styles_that_another_program_renamed_are_found_by_those_that_are_left():
    styles = {passage.hints.style for passage in sample("press_styled__pandoc_docx").manuscript.passages}

    assert styles >= set(ROLE_STYLES) - {"Press Headline", "Press Contact Group"}


def passages(body: str, **parts):
    return read(docx_of(body, **parts)).manuscript.passages


def only(body: str, **parts):
    (passage,) = passages(body, **parts)
    return passage


def sdt(content: str, about: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{about}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


# Content controls


def test_content_controls_are_read_at_every_level():
    cell = sdt(f"<w:tc>{sdt(p(sdt(r('cell'))))}</w:tc>")
    body = sdt(sdt(p(r("block "), sdt(r("run"))))) + f"<w:tbl>{sdt(f'<w:tr>{cell}</w:tr>')}</w:tbl>"

    assert words_of(docx_of(body)) == ["block run", "cell"]


def test_placeholders_of_controls_are_left_out_and_named():
    unfilled = "<w:showingPlcHdr/>"
    body = p("Words") + sdt(p("Click here"), unfilled) + p("One ", sdt(r("Type a date"), unfilled))
    reading = read(docx_of(body + f"<w:tbl><w:tr><w:tc>{sdt(p('Cell'), unfilled)}</w:tc></w:tr></w:tbl>"))

    assert words_of(reading) == ["Words", "One"]
    assert said(reading)["placeholder-unfilled"].endswith("“Click here”, “Type a date”, “Cell”")


# Notes


def note(kind: str, identity: int) -> str:
    return r(f'<w:{kind}Reference w:id="{identity}"/>')


FOOTNOTES = (
    f'<w:footnote w:type="separator" w:id="0">{p("separator")}</w:footnote>'
    f'<w:footnote w:id="2">{p(r("<w:footnoteRef/>"), " First note.")}{p("More of it.")}</w:footnote>'
    f'<w:footnote w:id="3">{p(" Second note.")}</w:footnote>'
)


def test_a_footnote_stands_after_the_paragraph_that_refers_to_it():
    found = passages(p("One", note("footnote", 2), " goes on.") + p("Two"), footnotes=FOOTNOTES)

    assert [passage.words for passage in found] == ["One¹ goes on.", "¹ First note.", "More of it.", "Two"]
    assert [passage.role for passage in found] == [None, Role.NOTES, Role.NOTES, None]
    assert [passage.hints.aside for passage in found] == [False, True, True, False]


def test_notes_are_numbered_as_they_are_referred_to():
    body = p("One", note("footnote", 3), " two", note("footnote", 2))

    assert words_of(docx_of(body, footnotes=FOOTNOTES))[:2] == ["One¹ two²", "¹ Second note."]


def test_endnotes_have_roman_numbers_of_their_own():
    endnotes = f'<w:endnote w:id="1">{p("At the end.")}</w:endnote>'
    body = p("One", note("footnote", 3), " two", note("endnote", 1))

    assert words_of(docx_of(body, footnotes=FOOTNOTES, endnotes=endnotes)) == [
        "One¹ twoⁱ",
        "¹ Second note.",
        "ⁱ At the end.",
    ]


def test_a_note_in_a_table_stands_after_the_table():
    body = table([p("Cell", note("footnote", 3))]) + p("After")

    assert words_of(docx_of(body, footnotes=FOOTNOTES)) == ["Cell¹", "¹ Second note.", "After"]


# Boxes and pictures


def shape(words: str, alt: str = "") -> str:
    return (
        f'<w:drawing><wp:anchor><wp:docPr id="1" name="Box" descr="{alt}"/><a:graphic><a:graphicData uri="x">'
        f"<wps:wsp><wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def old_shape(words: str) -> str:
    return f"<w:pict><v:shape><v:textbox><w:txbxContent>{words}</w:txbxContent></v:textbox></v:shape></w:pict>"


def test_a_box_in_two_forms_is_read_once():
    forms = (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{shape(p("Boxed"))}</mc:Choice>'
        f"<mc:Fallback>{old_shape(p('Boxed'))}</mc:Fallback></mc:AlternateContent>"
    )
    found = passages(p("Host", r(forms), " goes on"))

    assert [(passage.words, passage.hints.boxed) for passage in found] == [("Host goes on", False), ("Boxed", True)]


def test_of_two_forms_the_old_one_is_read_where_the_new_one_is_not_known():
    forms = (
        '<mc:AlternateContent><mc:Choice xmlns:n="urn:new" Requires="n"><n:unheard/></mc:Choice>'
        f"<mc:Fallback>{old_shape(p('Old'))}</mc:Fallback></mc:AlternateContent>"
    )

    assert words_of(docx_of(p("Host", r(forms)))) == ["Host", "Old"]


@pytest.mark.parametrize("box", [shape(p("Boxed")), old_shape(p("Boxed"))], ids=["DrawingML", "VML"])
def test_a_box_in_one_form_is_read(box):
    assert words_of(docx_of(p("Host", r(box)))) == ["Host", "Boxed"]


def test_a_box_before_the_words_of_its_paragraph_is_read_before_them():
    assert words_of(docx_of(p(r(shape(p("Boxed"))), "Host"))) == ["Boxed", "Host"]


def test_boxes_and_tables_in_boxes_are_read():
    inner = p("Outer", r(old_shape(p("Inner")))) + table([p("Cell")])

    assert words_of(docx_of(p("Host", r(shape(inner))))) == ["Host", "Outer", "Inner", "Cell"]


def test_the_alternative_text_of_a_shape_is_a_figure():
    found = passages(p("Host", r(shape(p("Boxed"), alt="A chart of rain"))))

    assert found[1].shape == Figure(alt="A chart of rain")


def test_a_framed_paragraph_is_boxed():
    assert only(p("Words", properties='<w:framePr w:w="2000"/>')).hints.boxed


# Headers and footers


def edges(*kinds: str, about: str = "") -> str:
    references = "".join(
        f'<w:{part[:6]}Reference w:type="{kind}" r:id="{part}"/>' for kind, part in (one.split(" ") for one in kinds)
    )
    return f"<w:sectPr>{references}{about}</w:sectPr>"


def test_the_header_of_the_first_page_comes_before_that_of_the_others():
    section = edges("default header1", "first header2", "default footer1", about="<w:titlePg/>")
    found = passages(p("Words") + section, header1=p("Every page"), header2=p("Letterhead"), footer1=p("Address"))

    assert [passage.words for passage in found] == ["Letterhead", "Every page", "Words", "Address"]
    assert [passage.hints.page_edge for passage in found] == [True, True, False, True]
    assert [passage.hints.repeats for passage in found] == [False, True, False, True]


def test_a_first_page_header_that_no_page_shows_is_hidden_text():
    reading = read(docx_of(p("Words") + edges("first header1"), header1=p("Old letterhead")))

    assert words_of(reading) == ["Words"]
    assert "“Old letterhead”" in said(reading)["hidden-text"]


@pytest.mark.parametrize(("settings", "shown"), [("<w:evenAndOddHeaders/>", True), ("", False)])
def test_headers_of_even_pages_are_read_where_the_settings_show_them(settings, shown):
    reading = read(docx_of(p("Words") + edges("even header1"), header1=p("Even"), settings=settings))

    assert ("Even" in words_of(reading)) == shown
    assert ("hidden-text" in said(reading)) != shown


def test_a_header_of_several_sections_is_read_once():
    body = p("One", properties=edges("default header1")) + p("Two") + edges("default header1")

    assert words_of(docx_of(body, header1=p("Edge"))) == ["Edge", "One", "Two"]


# Tables


def table(*rows: list[str], grid: str = "") -> str:
    lines = "".join(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl>{grid}{lines}</w:tbl>"


def rows_of(passage) -> list[list[str]]:
    assert isinstance(passage.shape, Table)
    return [[cell.string for cell in row] for row in passage.shape.rows]


def test_merged_cells_have_their_words_once():
    wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
    tall, rest = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>', "<w:tcPr><w:vMerge/></w:tcPr>"
    found = only(table([wide + p("Wide"), tall + p("Tall")], [p("a"), p("b"), rest + p("")]))

    assert rows_of(found) == [["Wide", "", "Tall"], ["a", "b", ""]]


def test_a_table_in_a_cell_is_lines_of_the_cell():
    found = only(table([p("Before") + table([p("x"), p("y")]) + p("after"), p("Other")]))

    assert rows_of(found) == [["Before\nx\ny\nafter", "Other"]]


def test_head_rows_are_counted():
    head = "<w:trPr><w:tblHeader/></w:trPr>"
    body = f"<w:tbl><w:tr>{head}<w:tc>{p('Year')}</w:tc></w:tr><w:tr><w:tc>{p('2026')}</w:tc></w:tr></w:tbl>"

    assert only(body).shape.heads == 1


def test_a_row_that_a_tracked_change_took_out_is_left_out():
    gone = '<w:trPr><w:del w:id="1" w:author="Ann"/></w:trPr>'
    body = f"<w:tbl><w:tr>{gone}<w:tc>{p('Old')}</w:tc></w:tr><w:tr><w:tc>{p('New')}</w:tc></w:tr></w:tbl>"
    reading = read(docx_of(body))

    assert words_of(reading) == ["New"]
    assert "1 deletion by Ann" in said(reading)["changes-open"]


def test_a_table_that_is_all_hidden_by_its_rows_is_named():
    hidden = "<w:trPr><w:hidden/></w:trPr>"
    reading = read(docx_of(p("Words") + f"<w:tbl><w:tr>{hidden}<w:tc>{p('Secret')}</w:tc></w:tr></w:tbl>"))

    assert words_of(reading) == ["Words"]
    assert "Secret" in said(reading)["hidden-text"]


def test_rows_of_unequal_length_are_filled_up():
    assert rows_of(only(table([p("a"), p("b")], [p("c")]))) == [["a", "b"], ["c", ""]]


def test_an_item_in_a_cell_has_its_label():
    found = only(table([listed("One") + listed("Two")]), numbering=numbering([("decimal", "%1.")]))

    assert rows_of(found) == [["1. One\n2. Two"]]


# Lists


def level(at: int, kind: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(levels: list[tuple[str, ...]], lists: str = "") -> str:
    inner = "".join(level(at, *one) for at, one in enumerate(levels))
    return (
        f'<w:abstractNum w:abstractNumId="7">{inner}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>{lists}'
    )


def listed(words: str, at: int = 0, identity: int = 1) -> str:
    return p(words, properties=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{identity}"/></w:numPr>')


def markers(body: str, **parts) -> list[str]:
    return [passage.shape.marker for passage in passages(body, **parts) if isinstance(passage.shape, Item)]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("decimal", "%1.", ["1.", "2.", "3."]),
        ("decimal", "(%1)", ["(1)", "(2)", "(3)"]),
        ("decimalZero", "%1", ["01", "02", "03"]),
        ("lowerLetter", "%1)", ["a)", "b)", "c)"]),
        ("upperLetter", "%1.", ["A.", "B.", "C."]),
        ("lowerRoman", "%1.", ["i.", "ii.", "iii."]),
        ("upperRoman", "%1.", ["I.", "II.", "III."]),
        ("bullet", "–", ["–", "–", "–"]),
        ("chineseCounting", "%1、", ["一、", "二、", "三、"]),
        ("decimalEnclosedCircle", "%1", ["①", "②", "③"]),
        ("russianLower", "%1)", ["а)", "б)", "в)"]),
        ("unheardOf", "%1.", ["1.", "2.", "3."]),
    ],
)
def test_labels_are_counted_in_the_format_of_the_level(kind, text, expected):
    body = listed("One") + listed("Two") + p("Between") + listed("Three")

    assert markers(body, numbering=numbering([(kind, text)])) == expected


def test_letters_and_roman_and_han_numbers_beyond_the_first():
    body = "".join(listed(f"Item {at}") for at in range(28))

    assert markers(body, numbering=numbering([("lowerLetter", "%1")]))[-3:] == ["z", "aa", "bb"]
    assert markers(body, numbering=numbering([("upperRoman", "%1")]))[-5] == "XXIV"
    assert markers(body, numbering=numbering([("chineseCounting", "%1")]))[9:12] == ["十", "十一", "十二"]


def test_a_bullet_of_a_symbol_font_is_the_sign_it_shows():
    font = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>'
    inner = f'<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0A7;"/>{font}</w:lvl>'
    abstract = f'<w:abstractNum w:abstractNumId="7">{inner}</w:abstractNum>'
    lists = f'{abstract}<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'

    assert markers(listed("One"), numbering=lists) == ["▪"]


def test_deeper_levels_show_the_numbers_above_and_start_again_below_them():
    levels = [("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "%3)")]
    steps = [0, 1, 1, 2, 2, 0, 1, 2]
    body = "".join(listed(f"Item {at}", step) for at, step in enumerate(steps))
    found = passages(body, numbering=numbering(levels))

    assert [one.shape.marker for one in found] == ["1.", "1.1", "1.2", "a)", "b)", "2.", "2.1", "a)"]
    assert [one.shape.level for one in found] == [step + 1 for step in steps]


def test_a_level_that_never_restarts_counts_on():
    levels = [("decimal", "%1."), ("decimal", "%2)", '<w:lvlRestart w:val="0"/>')]
    body = "".join(listed(f"Item {at}", step) for at, step in enumerate([0, 1, 0, 1]))

    assert markers(body, numbering=numbering(levels)) == ["1.", "1)", "2.", "2)"]


def test_legal_numbering_turns_the_levels_above_into_figures():
    levels = [("upperRoman", "%1."), ("decimal", "%1.%2", "<w:isLgl/>")]
    body = listed("One", 0) + listed("Two", 1)

    assert markers(body, numbering=numbering(levels)) == ["I.", "1.1"]


def test_two_lists_of_one_definition_count_on_unless_one_starts_anew():
    same = '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    other = f'<w:num w:numId="3"><w:abstractNumId w:val="7"/>{anew}</w:num>'
    body = listed("One") + listed("Two", 0, 2) + listed("Three", 0, 3) + listed("Four", 0, 3)

    assert markers(body, numbering=numbering([("decimal", "%1.")], same + other)) == ["1.", "2.", "1.", "2."]


LISTED_STYLE = (
    '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="Points"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
    "</w:pPr></w:style>"
)


def test_a_style_makes_items_at_the_level_that_is_bound_to_it():
    levels = [("decimal", "%1."), ("lowerLetter", "%2)", '<w:pStyle w:val="L"/>')]
    found = only(p("One", properties=styled("L")), numbering=numbering(levels), styles=LISTED_STYLE)

    assert (found.shape.marker, found.shape.level) == ("a)", 2)


def test_a_paragraph_may_decline_the_list_of_its_style():
    declined = styled("L") + '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = p("One", properties=declined)

    assert not isinstance(only(body, numbering=numbering([("decimal", "%1.")]), styles=LISTED_STYLE).shape, Item)


def test_a_list_may_borrow_its_levels_from_a_list_style():
    lists = (
        f'<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="S"/>{level(0, "upperLetter", "%1.")}</w:abstractNum>'
        '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="S"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="2"/></w:num>'
    )

    assert markers(listed("One"), numbering=lists) == ["A."]


def test_a_numbered_heading_has_its_number_in_its_words():
    heading = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    about = styled("H") + '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    found = only(p("Words", properties=about), styles=heading, numbering=numbering([("decimal", "%1.")]))

    assert (found.shape, found.words) == (Heading(level=2), "1. Words")


# Fields and links


def char(kind: str) -> str:
    return r(f'<w:fldChar w:fldCharType="{kind}"/>')


def instruction(words: str) -> str:
    return r(f'<w:instrText xml:space="preserve">{words}</w:instrText>')


def a_field(instructions: str, *result: str) -> str:
    shown = "".join(one if one.startswith("<") else r(one) for one in result)
    return char("begin") + instruction(instructions) + char("separate") + shown + char("end")


def spans(passage) -> list[tuple[str, str | None]]:
    return [(span.text, span.href) for line in passage.text.lines for span in line]


def test_of_a_field_the_result_is_read():
    assert only(p("Page ", a_field(" PAGE ", "3"), " of it")).words == "Page 3 of it"
    assert only(p("On ", f'<w:fldSimple w:instr=" DATE ">{r("2 March")}</w:fldSimple>')).words == "On 2 March"


@pytest.mark.parametrize(
    ("instructions", "address"),
    [
        (' HYPERLINK "https://a.example/" ', "https://a.example/"),
        (" hyperlink https://a.example/ ", "https://a.example/"),
        (r' HYPERLINK "https://a.example/" \l "part" ', "https://a.example/#part"),
        (r' HYPERLINK \l "part" ', "#part"),
        (r' HYPERLINK "https://a.example/" \o "A tip" \t "_blank" ', "https://a.example/"),
        (r' HYPERLINK \o "A tip" "https://a.example/" ', "https://a.example/"),
        (r' HYPERLINK "file:\\\\host\\a" ', r"file:\\host\a"),
        (" REF part ", None),
        ("", None),
    ],
)
def test_the_address_of_a_link_field_is_its_words_link(instructions, address):
    body = p("See ", a_field(instructions.replace('"', "&quot;"), "here"))
    simple = p("See ", f'<w:fldSimple w:instr="{instructions.replace(chr(34), "&quot;")}">{r("here")}</w:fldSimple>')
    expected = [("See ", None), ("here", address)] if address else [("See here", None)]

    assert spans(only(body)) == expected
    assert spans(only(simple)) == expected


def test_an_instruction_in_pieces_is_put_together():
    body = p(char("begin"), instruction(" HYPER"), instruction('LINK "https://a.ex'), instruction('ample/"'))
    body = body.removesuffix("</w:p>") + char("separate") + r("here") + char("end") + "</w:p>"

    assert spans(only(body)) == [("here", "https://a.example/")]


def test_a_field_in_an_instruction_is_not_read_and_one_in_a_result_is():
    condition = char("begin") + instruction(" IF ") + a_field(" MERGEFIELD x ", "unseen") + instruction(" = 1 ")
    body = p("One ", condition, char("separate"), r("two "), a_field(" PAGE ", "three"), char("end"), " four")

    assert only(body).words == "One two three four"


def test_a_link_field_over_paragraphs_links_all_its_words():
    body = p(char("begin"), instruction(' HYPERLINK "https://a.example/" '), char("separate"), "One")
    body += p("two", char("end"), " three")

    assert [spans(one) for one in passages(body)] == [
        [("One", "https://a.example/")],
        [("two", "https://a.example/"), (" three", None)],
    ]


def test_a_field_that_never_ends_loses_nothing():
    shown = read(docx_of(p("One ", char("begin"), instruction(" PAGE "), char("separate"), "two") + p("Three")))
    unshown = read(docx_of(p("One") + p(char("begin"), instruction(" PAGE "), "two") + p("Three")))

    assert words_of(shown) == ["One two", "Three"]
    assert words_of(unshown) == ["One"]
    assert "twoThree" in said(unshown)["hidden-text"]


def test_an_instruction_over_paragraphs_is_not_read():
    body = p("One ", char("begin"), instruction(" IF "), r("unseen")) + p("unseen too", char("separate"), "two")

    assert words_of(docx_of(body + p("Three", char("end")))) == ["One", "two", "Three"]


def test_an_end_of_a_field_that_never_began_is_passed_over():
    assert only(p("One ", char("separate"), char("end"), "two")).words == "One two"


def test_form_fields_show_their_choice():
    entries = "".join(f'<w:listEntry w:val="{one}"/>' for one in ("Red", "Blue"))
    listing = f'<w:ffData><w:ddList><w:result w:val="1"/>{entries}</w:ddList></w:ffData>'
    box = '<w:ffData><w:checkBox><w:checked w:val="1"/></w:checkBox></w:ffData>'
    body = p(*(r(f'<w:fldChar w:fldCharType="begin">{data}</w:fldChar>') + char("end") for data in (listing, box)))

    assert only(body).words == "Blue☒"


def test_links_lead_to_their_relationship_and_anchor():
    inner = r("here")
    body = p(
        f'<w:hyperlink r:id="a">{inner}</w:hyperlink>',
        f'<w:hyperlink r:id="a" w:anchor="part">{inner}</w:hyperlink>',
        f'<w:hyperlink w:anchor="part">{inner}</w:hyperlink>',
        f'<w:hyperlink r:id="nowhere">{inner}</w:hyperlink>',
    )

    assert spans(only(body, links={"a": "https://a.example/"})) == [
        ("here", "https://a.example/"),
        ("here", "https://a.example/#part"),
        ("here", "#part"),
        ("here", None),
    ]


# Tracked changes


def change(kind: str, inner: str, author: str = "Ann") -> str:
    return f'<w:{kind} w:id="1" w:author="{author}">{inner}</w:{kind}>'


def deleted(words: str) -> str:
    return change("del", r(f"<w:delText>{words}</w:delText>"), "Ben")


def test_insertions_are_read_deletions_are_not_and_both_are_named():
    reading = read(docx_of(p("One ", change("ins", r("two")), deleted("gone"), " three")))

    assert words_of(reading) == ["One two three"]
    assert "1 insertion and 1 deletion by Ann, Ben;" in said(reading)["changes-open"]


def test_a_deleted_paragraph_mark_joins_what_follows():
    mark = f"<w:rPr>{change('del', '')}</w:rPr>"

    assert words_of(docx_of(p("One ", properties=mark) + p("two") + p("Three"))) == ["One two", "Three"]
    assert words_of(docx_of(p("One", properties=mark))) == ["One"]


def test_moved_words_are_read_where_they_went():
    reading = read(docx_of(p("One", change("moveFrom", r(" two"))) + p("Three", change("moveTo", r(" two")))))

    assert words_of(reading) == ["One", "Three two"]
    assert "1 move by Ann" in said(reading)["changes-open"]


def test_inserted_and_deleted_blocks():
    body = change("ins", p("New")) + change("del", p("Old")) + change("moveFrom", p("Off"))

    assert words_of(docx_of(body)) == ["New"]


# Characters


def test_signs_that_are_elements_are_characters():
    body = p("a", r("<w:tab/>"), "b", r("<w:noBreakHyphen/>"), "c", r("<w:softHyphen/>"), "d", r("<w:cr/>"), "e")

    assert only(body).words == "a b\u2011c\u00add\ne"


def test_line_and_page_breaks_end_lines():
    assert only(p("One", r("<w:br/>"), "two", r('<w:br w:type="page"/>'), "three")).words == "One\ntwo\nthree"


def test_symbols_are_the_signs_they_show_or_named():
    known = r('<w:sym w:font="Wingdings" w:char="F028"/>') + r('<w:sym w:font="Symbol" w:char="F061"/>')
    reading = read(docx_of(p(known, r('<w:sym w:font="Own Font" w:char="F021"/>'), r('<w:sym w:char="none"/>'))))

    assert words_of(reading) == ["☎α\uf021"]
    assert "U+F021" in said(reading)["characters-unknown"]


def test_private_characters_mean_what_their_symbol_font_shows_and_nothing_in_another():
    fonts = [f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>' for name in ("Wingdings", "Arial")]
    body = p(r("&#xF028;", fonts[0]), r(" &#xF028;", fonts[1]), r(" &#xF028;"))

    assert only(body).words == "☎ \uf028 \uf028"


def test_the_reading_of_a_word_stands_in_brackets_after_it():
    ruby = f"<w:ruby><w:rubyPr/><w:rt>{r('とうきょう')}</w:rt><w:rubyBase>{r('東京')}</w:rubyBase></w:ruby>"

    assert only(p(r(ruby), "で")).words == "東京（とうきょう）で"


def test_a_large_initial_belongs_to_the_paragraph_after_it():
    initial = p("T", properties='<w:framePr w:dropCap="drop" w:lines="3"/>')

    assert words_of(docx_of(initial + p("he harbour"))) == ["The harbour"]


def test_mathematics_is_read():
    formula = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>a+b</m:t></m:r></m:oMath>'

    assert only(p("Let ", formula)).words == "Let a+b"


def test_hidden_text_is_left_out_and_named_wherever_it_is_said():
    styles = (
        '<w:style w:type="character" w:styleId="C"><w:name w:val="c"/><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="p"/><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    body = p("Words", r(" direct", "<w:vanish/>"), r(" styled", '<w:rStyle w:val="C"/>'))
    reading = read(docx_of(body + p("Whole", properties=styled("P")), styles=styles))

    assert words_of(reading) == ["Words"]
    assert said(reading)["hidden-text"].endswith("“direct styled”, “Whole”")


# Looks, styles and hints

TOGGLES = (
    '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="Strong lines"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="C"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="I"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>'
)


def looks(body: str) -> list[Look]:
    return [span.look for line in only(body, styles=TOGGLES).text.lines for span in line]


def test_runs_are_strong_or_stressed_by_themselves_or_by_their_style():
    named = [r(" two", f'<w:rStyle w:val="{one}"/>') for one in "CI"]
    body = p("One", r(" one", "<w:b/>"), " one", r(" one", "<w:i/>"), " one", named[0], " one", named[1])

    assert looks(body) == [
        Look.PLAIN, Look.STRONG, Look.PLAIN, Look.EMPHASIS, Look.PLAIN, Look.STRONG, Look.PLAIN, Look.EMPHASIS,
    ]  # fmt: skip


def test_a_property_that_is_off_says_no():
    assert looks(p(r("One", '<w:rStyle w:val="C"/><w:b w:val="0"/>'))) == [Look.PLAIN]


def test_bold_of_a_style_toggles_that_of_another():
    plain = p(r("One", '<w:rStyle w:val="C"/>'), properties=styled("P"))
    strong = p("One", properties=styled("P"))
    direct = p(r("One", '<w:rStyle w:val="C"/><w:b/>'), properties=styled("P"))

    assert [only(one, styles=TOGGLES).hints.bold for one in (plain, strong, direct)] == [False, True, True]


def test_size_is_relative_to_that_of_most_of_the_text():
    sizes = passages(p(r("Headline", '<w:sz w:val="44"/>')) + p(r("Running text. " * 9, '<w:sz w:val="22"/>')))

    assert [one.hints.size for one in sizes] == [2.0, 1.0]


def test_layout_is_hinted():
    about = '<w:spacing w:before="240"/><w:ind w:left="720"/><w:jc w:val="center"/>'
    first, second = passages(p("One") + p("") + p("") + p("Two", properties=about))

    assert (second.hints.centred, second.hints.blank_before, second.hints.indent) == (True, 3, 6)
    assert (first.hints.centred, first.hints.blank_before) == (False, 0)


def test_a_style_is_hinted_with_those_it_is_based_on_and_gives_its_role():
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/>{base}</w:style>'
        for identity, name, base in (
            ("A", "House headline", '<w:basedOn w:val="B"/>'),
            ("B", "Press Headline", '<w:basedOn w:val="A"/>'),  # a circle ends too
        )
    )
    found = only(p("Words", properties=styled("A")), styles=styles)

    assert (found.role, found.hints.style, found.hints.bases) == (Role.HEADLINE, "House headline", ("Press Headline",))


def test_quotations_and_titles_of_words_own_styles_have_their_shape():
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name[0]}"><w:name w:val="{name}"/></w:style>'
        for name in ("Quote", "Title")
    )
    found = passages(p("One", properties=styled("Q")) + p("Two", properties=styled("T")), styles=styles)

    assert [type(one.shape) for one in found] == [Quote, Heading]


def test_comments_are_counted():
    reading = read(docx_of(p("Words", *(r(f'<w:commentReference w:id="{at}"/>') for at in (1, 2)))))

    assert said(reading)["comments-left-out"].startswith("2 comments are")


# Packages


def test_the_strict_variant_is_read():
    names = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/": "http://purl.oclc.org/ooxml/officeDocument/",
    }
    link = '<w:hyperlink r:id="a"><w:r><w:t>here</w:t></w:r></w:hyperlink>'
    parts = parts_of(
        p("One ", r("two", "<w:b/>"), link, note("footnote", 3)),
        links={"a": "https://a.example/"},
        footnotes=FOOTNOTES,
        styles=TOGGLES,
    )
    for name, data in parts.items():
        parts[name] = reduce(lambda text, pair: text.replace(*pair), names.items(), data)
    reading = read(zip_of(parts))

    assert words_of(reading) == ["One twohere¹", "¹ Second note."]
    assert hrefs(reading) == ["https://a.example/"]


def test_names_of_parts_are_found_in_any_case_and_any_place():
    parts = parts_of(p("One", properties=styled("P")), styles=TOGGLES)
    parts["WORD/Styles.XML"] = parts.pop("word/styles.xml")
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        'Target="styles.xml"', 'Target="/word/STYLES.xml"'
    )

    (passage,) = read(zip_of(parts)).manuscript.passages
    assert passage.hints.style == "Strong lines"


def test_prefixes_are_only_spellings():
    parts = parts_of(p("One ", r("two", "<w:b/>")) + p(r(old_shape(p("Boxed")))))
    main = parts["word/document.xml"]
    for prefix in ("w", "v", "r", "mc"):
        main = main.replace(f"<{prefix}:", f"<{prefix}{prefix}:").replace(f"</{prefix}:", f"</{prefix}{prefix}:")
        main = main.replace(f" {prefix}:", f" {prefix}{prefix}:").replace(
            f"xmlns:{prefix}=", f"xmlns:{prefix}{prefix}="
        )
    parts["word/document.xml"] = main

    assert words_of(zip_of(parts)) == ["One two", "Boxed"]


def test_elements_that_nobody_knows_are_walked_through():
    wrapped = f'<x:new xmlns:x="urn:new">{p("One")}</x:new>'
    inline = f'<x:new xmlns:x="urn:new">{r("two")}</x:new>'

    assert words_of(docx_of(wrapped + p(inline, "<w:smartTag>" + r(" three") + "</w:smartTag>"))) == [
        "One",
        "two three",
    ]


@pytest.mark.parametrize("kind", ["macroEnabled.main", "template.main"])
def test_documents_with_macros_and_templates_are_read(kind):
    types = (
        f'<Types {NAMESPACES} xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override'
        f' PartName="/word/document.xml" ContentType="application/vnd.ms-word.{kind}+xml"/></Types>'
    )

    assert words_of(zip_of({"[Content_Types].xml": types, **parts_of(p("Words"))})) == ["Words"]


def test_a_broken_relationship_costs_nothing():
    parts = parts_of(p("Words"), styles=TOGGLES)
    parts.pop("word/styles.xml")

    assert words_of(zip_of(parts)) == ["Words"]


def test_what_stands_in_another_format_is_a_finding():
    reading = read(docx_of(p("Words") + '<w:altChunk r:id="x"/><w:subDoc r:id="y"/>'))

    assert sum(finding.code == "not-understood" for finding in reading.findings) == 2
