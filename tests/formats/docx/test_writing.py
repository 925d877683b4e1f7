from __future__ import annotations

import json
import re
import zipfile
from io import BytesIO
from itertools import pairwise

import docx
import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from lxml import etree

from pressdoc import model, naming, shapes, testing
from pressdoc.composing import PLAIN, STYLES, UK, UN, US, compose
from pressdoc.errors import InvalidRelease
from pressdoc.formats.docx import DOCX
from pressdoc.formats.docx.stylesheet import stylesheet
from pressdoc.formats.docx.tongue import stretches, tongue_of
from pressdoc.formats.docx.writing import write
from pressdoc.jsondata import facts_to_data
from pressdoc.manuscript import MarkedManuscript, Passage, Role
from pressdoc.model import PressRelease
from pressdoc.reading import Facts, PageDesign, Paper, ReadOptions, Typeface, WriteOptions
from pressdoc.text import Look, Mark, Span, Text

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMES = {
    "w": W[1:-1],
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/package/2006/relationships",
    "t": "http://schemas.openxmlformats.org/package/2006/content-types",
}
HEADLINE = "Nine countries share flood warnings"


def written(release: PressRelease, style=PLAIN) -> bytes:
    return write(compose(release, style), Facts.of(release), WriteOptions(design=style.design))


def of(*passages: Passage, **facts) -> bytes:
    return write(MarkedManuscript(passages), Facts(**facts), WriteOptions())


def part(data: bytes, name: str = "word/document.xml"):
    with zipfile.ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def found(root, path: str) -> list:
    return root.xpath(path, namespaces=NAMES)


def body(*texts: str) -> tuple[model.Paragraph, ...]:
    return tuple(model.Paragraph(text=text) for text in texts)


@pytest.fixture(scope="module")
def release() -> PressRelease:
    contact = model.Contact(
        name="Maria Lindqvist",
        role="Press Officer",
        phones=(model.Phone(printed="+381 11 260 5726"),),
        emails=(model.Email(printed="press@irc.example"),),
        urls=("www.irc.example",),
    )
    return PressRelease(
        headline=HEADLINE,
        masthead=("River Commission", "PRESS RELEASE"),
        issued_line="2 March 2026",
        embargo=model.Embargo(printed="Embargoed until 10:00 CET, 4 May 2012"),
        language="en",
        dateline=model.Dateline(printed="BELGRADE, 2 March -", places=("BELGRADE",), date="2 March"),
        body=(
            *body("They agreed."),
            model.Heading(text="Terms"),
            model.Heading(text="Money", level=2),
            model.ListItem(text="One", marker="1."),
            model.ListItem(text="Two", marker="2."),
            model.Table(rows=(("State", "Gauges"), ("Norland", "4")), heads=1),
            model.Quote(text="At last."),
        ),
        notes=body("A note."),
        end_mark="###",
        contact_lead="Contact:",
        contacts=(model.ContactGroup(contacts=(contact,)),),
        issuer="River Commission",
        summary="Floods.",
        keywords=("floods", "rivers"),
        guid="urn:example:1",
        version=3,
        status="usable",
    )


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_another_program_reads_what_was_written(release, style):
    document = docx.Document(BytesIO(written(release, style)))
    named = [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs if paragraph.text]

    assert ("Press Headline", HEADLINE) in named
    assert ("Press Lead", "BELGRADE, 2 March - They agreed.") in named
    assert ("Press Contact", "Maria Lindqvist") in [(name, text[:15]) for name, text in named]
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows] == [
        ["State", "Gauges"],
        ["Norland", "4"],
    ]
    assert document.core_properties.title == HEADLINE
    assert document.core_properties.author == "River Commission"
    assert document.core_properties.keywords == "floods; rivers"
    assert document.core_properties.identifier == "urn:example:1"
    assert document.styles["Press Headline"].base_style.name == "Heading 1"


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(testing.identified_press_releases(), testing.styles())
def test_another_program_opens_every_file(release, style):
    docx.Document(BytesIO(written(release, style)))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(testing.identified_press_releases(), testing.styles())
def test_the_package_is_whole(release, style):
    data = written(release, style)
    with zipfile.ZipFile(BytesIO(data)) as package:
        names = package.namelist()
    types = part(data, "[Content_Types].xml")
    typed = {name.lstrip("/") for name in found(types, "//t:Override/@PartName")}
    suffixes = set(found(types, "//t:Default/@Extension"))

    assert names[0] == "[Content_Types].xml"
    assert len(names) == len(set(names))
    assert typed <= set(names)
    assert all(name in typed or name.rpartition(".")[2] in suffixes for name in names)
    for name in names:
        if not name.endswith(".rels"):
            continue
        links = part(data, name)
        folder, _, base = name.rpartition("_rels/")
        inside = found(links, "//p:Relationship[not(@TargetMode)]/@Target")
        assert {folder + target for target in inside} <= set(names)
        if base != ".rels":
            asked = set(found(part(data, folder + base.removesuffix(".rels")), "//@r:id | //@r:embed"))
            own = set(found(links, "//p:Relationship/@Id"))
            assert asked <= own


def test_the_clock_has_no_part_in_it(release):
    with zipfile.ZipFile(BytesIO(written(release))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}

    assert written(release) == written(release)
    core = part(written(release), "docProps/core.xml")
    assert not [child for child in core if etree.QName(child).localname in ("created", "modified")]


def test_times_are_stated_in_universal_time(release):
    import datetime

    at = datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
    core = part(written(evolve(release, version_created=at)), "docProps/core.xml")

    assert [child.text for child in core if child.text.endswith("Z")] == ["2026-03-02T07:30:00Z"] * 2


def test_a_document_without_words_is_a_document():
    data = of(guid="urn:example:1")

    assert DOCX.read(data, ReadOptions()).manuscript.passages == ()
    assert DOCX.read(data, ReadOptions()).facts.guid == "urn:example:1"
    docx.Document(BytesIO(data))


@pytest.mark.parametrize("sign", ["\x07", "\ufffe", "\ud800"])
@pytest.mark.parametrize("place", ["text", "href", "alt", "keyword"])
def test_what_has_no_place_in_xml_is_refused(sign, place):
    words = f"a{sign}b"
    text = Text(((Span(words if place == "text" else "a", href=words if place == "href" else None),),))
    figure = Passage(shape=shapes.Figure(alt=words if place == "alt" else "a"), role=Role.CAPTION)

    with pytest.raises(InvalidRelease):
        of(Passage(text=text, role=Role.BODY), figure, keywords=(words,) if place == "keyword" else ())


# Styles


def test_every_name_of_a_role_or_mark_is_a_style():
    root = part(of())
    sheet = part(of(), "word/styles.xml")
    names = set(found(sheet, "//w:style/w:name/@w:val"))
    ids = {one.get(W + "styleId"): one for one in sheet.iter(W + "style")}

    assert root is not None
    assert {*naming.MEANINGS, *naming.MARKS} <= names
    assert {"heading 1", "heading 2", "heading 3", "Hyperlink", "Press Running Head", "Press Folio"} <= names
    for identity, style in ids.items():
        name = found(style, "string(w:name/@w:val)")
        assert identity == name.replace(" ", "") or not name.startswith("Press")
        assert {*found(style, "w:basedOn/@w:val | w:next/@w:val")} <= set(ids)


def test_the_style_sheet_depends_on_the_design_and_the_language_only(release):
    other = evolve(release, headline="Another", body=body("one", "two"))

    assert part(written(release), "word/styles.xml") is not None
    with zipfile.ZipFile(BytesIO(written(release))) as one, zipfile.ZipFile(BytesIO(written(other))) as two:
        assert one.read("word/styles.xml") == two.read("word/styles.xml")
    assert stylesheet(PageDesign(), tongue_of("en")) != stylesheet(PageDesign(typeface=Typeface.SERIF), tongue_of("en"))
    assert len(stylesheet(PageDesign(), tongue_of("en"))) < 16_000


def test_a_design_is_followed(release):
    data = write(
        compose(release), Facts.of(release), WriteOptions(design=PageDesign(paper=Paper.LETTER, accent="ab12cd"))
    )

    size = found(part(data), "//w:pgSz")[0]
    assert (size.get(W + "w"), size.get(W + "h")) == ("12240", "15840")
    assert "AB12CD" in found(part(data, "word/styles.xml"), "//w:color/@w:val")


@pytest.mark.parametrize(
    ("language", "latin", "han", "semitic"),
    [
        ("en", "en-GB", "zh-CN", "ar-SA"),
        ("en-US", "en-US", "zh-CN", "ar-SA"),
        ("ar", "en-US", "zh-CN", "ar-SA"),
        ("he", "en-US", "zh-CN", "he-IL"),
        ("zh", "en-US", "zh-CN", "ar-SA"),
        ("zh-Hant", "en-US", "zh-TW", "ar-SA"),
        ("ja", "en-US", "ja-JP", "ar-SA"),
        ("nds", "nds", "zh-CN", "ar-SA"),
    ],
)
def test_the_document_says_its_languages(language, latin, han, semitic):
    lang = found(part(of(language=language), "word/styles.xml"), "//w:docDefaults//w:lang")[0]

    assert [lang.get(W + name) for name in ("val", "eastAsia", "bidi")] == [latin, han, semitic]


def test_an_unknown_language_is_not_said():
    assert not found(part(of(), "word/styles.xml"), "//w:lang")
    assert not found(part(of(language=None), "word/styles.xml"), "//w:lang")


# Paragraphs


def test_only_the_first_paragraph_of_the_news_is_the_lead(release):
    styles = found(
        part(written(evolve(release, body=(model.Heading(text="First"), *body("a", "b"))))), "//w:pStyle/@w:val"
    )

    assert styles.count("PressLead") == 1
    assert styles.index("PressLead") < styles.index("PressBody")


def test_headings_have_outline_levels(release):
    levels = found(part(written(release)), "//w:p/w:pPr[w:pStyle/@w:val='PressHeading']")

    assert [found(one, "string(w:outlineLvl/@w:val)") for one in levels] == ["", "2"]


def test_stress_is_the_only_direct_bold_or_italic(release):
    stressed = model.Paragraph(text=Text(((Span("a"), Span("b", Look.STRONG), Span("c", Look.EMPHASIS)),)))
    plain, rich = part(written(release)), part(written(evolve(release, body=(stressed,))))

    assert not found(plain, "//w:b | //w:i")
    assert found(rich, "//w:r[w:rPr/w:b]/w:t/text()") == ["b"]
    assert found(rich, "//w:r[w:rPr/w:i]/w:t/text()") == ["c"]


def test_a_contact_stays_together(release):
    paragraphs = found(part(written(release)), "//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'PressContact')]")
    lines = [one for one in paragraphs if found(one, "string(w:pPr/w:pStyle/@w:val)") != "PressContactLead"]

    assert [bool(found(one, "w:pPr/w:keepNext")) for one in lines] == [True] * (len(lines) - 1) + [False]


def test_printed_addresses_are_live(release):
    data = written(release)
    targets = found(part(data, "word/_rels/document.xml.rels"), "//p:Relationship[@TargetMode='External']/@Target")

    assert targets == ["mailto:press@irc.example", "https://www.irc.example/"]
    assert found(part(data), "//w:hyperlink//w:rStyle/@w:val") == ["PressContactEmail", "PressContactWeb"]


def test_links_lead_within_the_document_or_out_of_it():
    text = Text(((Span("a", href="#top"), Span("b", href="x y"), Span("c", Look.STRONG, "x y")),))
    links = found(part(of(Passage(text=text, role=Role.BODY))), "//w:hyperlink")

    assert links[0].get(W + "anchor") == "top"
    assert [(len(found(one, "w:r")), one.get(W + "tooltip")) for one in links] == [(1, None), (2, "x y")]


def test_blanks_come_back_from_verbatim_text():
    text = Text.verbatim("  a\tb  c \n\n\u00a0d")
    root = part(of(Passage(shape=shapes.PREFORMATTED, text=text, role=Role.BODY)))

    assert found(root, "//w:t/text()") == ["  a", "b  c ", "\u00a0d"]
    assert len(found(root, "//w:tab")) == 1
    assert len(found(root, "//w:br")) == 2


def test_a_table_is_as_wide_as_the_text_and_its_heads_repeat(release):
    root = part(written(release))

    assert found(root, "//w:tblW/@w:type") == ["pct"]
    assert [len(found(row, "w:trPr/w:tblHeader")) for row in found(root, "//w:tr")] == [1, 0]
    assert found(root, "//w:tr[1]//w:pStyle/@w:val") == ["PressCellHead"] * 2
    assert found(root, "//w:tr[2]//w:pStyle/@w:val") == ["PressCell"] * 2


def test_two_tables_stay_two_and_no_document_ends_with_one():
    table = Passage(shape=shapes.Table(rows=((Text.plain("a"),),)), role=Role.BODY)
    blocks = [etree.QName(child).localname for child in part(of(table, table))[0]]

    assert blocks == ["tbl", "p", "tbl", "p", "sectPr"]


def test_a_figure_says_what_is_known_of_it_and_no_more():
    shown = part(
        of(
            Passage(
                shape=shapes.Figure(alt="A <b>", href="photo ü.jpg"), text=Text.plain("Caption"), role=Role.CAPTION
            ),
            Passage(shape=shapes.Figure(), role=Role.CAPTION),
            Passage(shape=shapes.Figure(), text=Text.plain("Words only"), role=Role.CAPTION),
        )
    )

    assert [one.get("descr") for one in found(shown, "//wp:docPr")] == ["A <b>", None]
    assert [one.get("tooltip") for one in found(shown, "//a:hlinkClick")] == ["photo ü.jpg"]
    assert found(shown, "//wp:docPr/@id") == ["1", "2"]


# Right to left, East Asian


def test_a_page_from_right_to_left_is_one_in_every_part():
    table = Passage(shape=shapes.Table(rows=((Text.plain("خلية"),),)), role=Role.BODY)
    data = of(Passage(text=Text.plain("بيان Expo 2020 صحفي"), role=Role.BODY), table, language="ar")
    root = part(data)

    assert len(found(root, "//w:p[w:pPr/w:pStyle]")) == len(found(root, "//w:pPr/w:bidi"))
    assert found(root, "//w:tblPr/w:bidiVisual")
    assert found(root, "//w:sectPr/w:bidi")
    assert found(root, "//w:r[w:rPr/w:rtl]/w:t/text()") == ["بيان ", " صحفي", "خلية"]
    assert found(root, "//w:r[not(w:rPr/w:rtl)]/w:t/text()") == ["Expo 2020"]
    assert found(part(data, "word/footer1.xml"), "//w:bidi")


def test_words_from_right_to_left_on_another_page():
    root = part(
        of(*(Passage(text=Text.plain(one), role=Role.BODY) for one in ("see שלום עולם!", "مرحبا x")), language="en")
    )

    assert [bool(found(one, "w:pPr/w:bidi")) for one in found(root, "//w:p")] == [False, True]
    assert found(root, "//w:r[w:rPr/w:rtl]/w:t/text()") == ["שלום עולם", "مرحبا"]
    assert found(root, "//w:lang/@w:bidi") == ["he-IL"]


def test_numbers_to_call_run_from_left_to_right():
    assert list(stretches("+971 4 000", tongue_of("ar"), Mark.PHONE)) == [("+971 4 000", False)]
    assert list(stretches("2011", tongue_of("ar"))) == [("2011", True)]


@settings(deadline=None)
@given(testing.lines_of_text(60), testing.languages())
def test_stretches_are_the_string_cut_where_the_direction_changes(string, language):
    pieces = list(stretches(string, tongue_of(language)))

    assert "".join(text for text, _ in pieces) == string
    assert all(text for text, _ in pieces)
    assert all(one[1] != two[1] for one, two in pairwise(pieces))


def test_east_asian_pages_have_their_fonts_and_take_ambiguous_signs_for_theirs():
    data = of(Passage(text=Text.plain("新闻稿“联合国”"), role=Role.BODY), language="zh")

    assert found(part(data, "word/styles.xml"), "//w:docDefaults//w:rFonts/@w:eastAsia") == ["Microsoft YaHei"]
    assert found(part(data), "//w:rFonts/@w:hint") == ["eastAsia"]


# Headers and footers


def test_the_letterhead_heads_the_first_page_only(release):
    style = evolve(UN, letterhead=("River Commission", "1 Quay Street"))
    data = written(release, style)

    assert "".join(part(data, "word/header1.xml").itertext()) == "River Commission1 Quay Street"
    assert not found(part(data), "//w:pStyle[@w:val='PressLetterhead']")
    assert found(part(data), "//w:sectPr/w:titlePg")


def test_a_link_in_the_letterhead_is_related_to_its_part():
    text = Text(((Span("Site", href="https://example.org/"),),))
    data = of(Passage(text=text, role=Role.NOISE))

    targets = found(part(data, "word/_rels/header1.xml.rels"), "//p:Relationship/@Target")
    assert targets == ["https://example.org/"]


def test_other_pages_are_headed_by_the_embargo_and_the_headline(release):
    asked = found(part(written(release), "word/header2.xml"), "//w:instrText/text()")

    assert [one.strip() for one in asked] == ['STYLEREF "Press Embargo"', 'STYLEREF "Press Headline"']


def test_an_embargo_that_is_none_warns_nobody(release):
    free = evolve(release, embargo=model.Embargo(printed="FOR IMMEDIATE RELEASE", kind="immediate"))
    warned, unwarned = part(written(release, UK)), part(written(free, UK))

    boxes = "//w:pPr[w:pStyle/@w:val='PressEmbargo']/w:pBdr/w:top/@w:val"
    assert (found(warned, boxes), found(unwarned, boxes)) == ([], ["nil"])
    assert len(found(part(written(free), "word/header2.xml"), "//w:instrText")) == 1


def test_a_release_without_a_headline_asks_for_none():
    assert not found(part(of(Passage(text="word", role=Role.BODY)), "word/header2.xml"), "//w:instrText")


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "Page 1 of 1"), ("de", "Seite 1 von 1"), ("zh", "第 1 页，共 1 页"), ("el", "Page 1 of 1")],
)
def test_pages_are_numbered_in_the_language(language, line):
    footer = part(of(language=language), "word/footer1.xml")

    assert "".join(found(footer, "//w:t/text()")) == line
    assert [one.strip() for one in found(footer, "//w:instrText/text()")] == ["PAGE", "NUMPAGES"]


# Properties


def test_facts_are_pieces_that_word_keeps_whole(release):
    long = evolve(release, summary="Ein langes Wort _x0041_ und mehr 👩‍🚀 " * 40)
    facts = Facts.of(long)
    custom = part(written(long), "docProps/custom.xml")
    pieces = [child[0].text for child in custom]
    told = "".join(re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), one) for one in pieces)

    assert [child.get("name") for child in custom] == [f"pressdoc {number}" for number in range(1, len(pieces) + 1)]
    assert all(len(one.encode("utf-16-le")) <= 2 * 255 for one in pieces)
    assert all(one == one.strip() for one in pieces)
    assert json.loads(told) == facts_to_data(facts.keeping(DOCX.keeps))


@pytest.mark.parametrize("style", [US, UK], ids=["us", "uk"])
def test_what_is_written_is_read_back(release, style):
    manuscript, facts = compose(release, style), Facts.of(release)
    reading = DOCX.read(write(manuscript, facts, WriteOptions(design=style.design)), ReadOptions())

    assert reading.manuscript == manuscript.keeping(DOCX.keeps)
    assert reading.facts == facts.keeping(DOCX.keeps)
