"""What stands in a line of contacts."""

from __future__ import annotations

import pytest

from pressdoc.recognising.contacts import draft_contacts
from pressdoc.recognising.pieces import pieces_of
from pressdoc.text import Mark


def told(line: str, language: str = "en") -> list[tuple[str, Mark]]:
    return [(line[start:end], mark) for start, end, mark in pieces_of(line, language) if mark is not Mark.LEAD]


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Harbour Police Media Officer Tom Reed.", [("Harbour Police Media Officer", Mark.JOB_TITLE), ("Tom Reed", Mark.NAME)]),
        ("Media Relations Dept.", [("Media Relations Dept.", Mark.ORGANISATION)]),
        ("Ann Moor, Head of Media", [("Ann Moor", Mark.NAME), ("Head of Media", Mark.JOB_TITLE)]),
        (
            "Press enquiries to Ann Moor, Head of Media, on 020 7555 0142",
            [("Ann Moor", Mark.NAME), ("Head of Media", Mark.JOB_TITLE), ("020 7555 0142", Mark.PHONE)],
        ),
        ("Rivers Canada, 613-555-0055", [("Rivers Canada", Mark.ORGANISATION), ("613-555-0055", Mark.PHONE)]),
        ("Tom Reed Press Officer", [("Tom Reed", Mark.NAME), ("Press Officer", Mark.JOB_TITLE)]),
        ("Harbour Trust Events Director", [("Harbour Trust", Mark.ORGANISATION), ("Events Director", Mark.JOB_TITLE)]),
        ("Chief of Advocacy and Communications", [("Chief of Advocacy and Communications", Mark.JOB_TITLE)]),
        ("Peter Cole Minister’s Office", [("Peter Cole", Mark.NAME), ("Minister’s Office", Mark.ORGANISATION)]),
        (
            "The President of the Law Society of Westmere",
            [("President", Mark.JOB_TITLE), ("Law Society of Westmere", Mark.ORGANISATION)],
        ),
        ("In Canberra, Anna Hill, +61 2 6270 5477", [("In Canberra", Mark.GROUP), ("Anna Hill", Mark.NAME), ("+61 2 6270 5477", Mark.PHONE)]),
        ("(714) 347-8405 Office", [("(714) 347-8405", Mark.PHONE), ("Office", Mark.WORDING)]),
        ("(018) 628430 -mobile", [("(018) 628430", Mark.MOBILE), ("mobile", Mark.WORDING)]),
        ("Contact DetailsLiz Hart", [("Liz Hart", Mark.NAME)]),
        ("Contact: Anna Hill 800-53-HARBOR", [("Anna Hill", Mark.NAME), ("800-53-HARBOR", Mark.PHONE)]),
        (
            "For comment on the new policy and the study call Anna Hill on (03) 9416 0044",
            [("Anna Hill", Mark.NAME), ("(03) 9416 0044", Mark.PHONE)],
        ),
    ],
)  # fmt: skip
def test_a_line_is_told_apart(line, pieces):
    assert told(line) == pieces


@pytest.mark.parametrize(
    ("line", "language", "pieces"),
    [
        ("Ann Moor, Hydrologist", "en", [("Ann Moor", Mark.NAME), ("Hydrologist", Mark.JOB_TITLE)]),
        ("Regional Director - Westmere, Central Reedland and the Isles", "en", [("Regional Director - Westmere, Central Reedland and the Isles", Mark.JOB_TITLE)]),
        ("Research Ecologist", "en", [("Research Ecologist", Mark.JOB_TITLE)]),
        ("Tim Nyquist", "en", [("Tim Nyquist", Mark.NAME)]),
        (
            "Ann Moor, Senior Press Officer, Reed Trust",
            "en",
            [("Ann Moor", Mark.NAME), ("Senior Press Officer", Mark.JOB_TITLE), ("Reed Trust", Mark.ORGANISATION)],
        ),
        ("Ann Moor (Media Liaison Officer)", "en", [("Ann Moor", Mark.NAME), ("Media Liaison Officer", Mark.JOB_TITLE)]),
        ("Univ.-Prof. Dr. Ruth Moor", "de", [("Univ.-Prof. Dr. Ruth Moor", Mark.NAME)]),
        ("Prof. Dr. rer. nat. Ruth Moor", "de", [("Prof. Dr. rer. nat. Ruth Moor", Mark.NAME)]),
        (
            "Ann Moor, Ph.D., Epidemiologist, Reed Robotics",
            "en",
            [("Ann Moor", Mark.NAME), ("Epidemiologist", Mark.JOB_TITLE), ("Reed Robotics", Mark.ORGANISATION)],
        ),
        ("Dipl.-Biol. Jan Moor", "de", [("Dipl.-Biol. Jan Moor", Mark.NAME)]),
        ("Ruth Moor, Klimaforscherin", "de", [("Ruth Moor", Mark.NAME), ("Klimaforscherin", Mark.JOB_TITLE)]),
        ("Wiesenauer Wohnungsverband", "de", [("Wiesenauer Wohnungsverband", Mark.ORGANISATION)]),
        ("Moor und Reed GmbH", "de", [("Moor und Reed GmbH", Mark.ORGANISATION)]),
        ("Rzecznik prasowy Okna Moor S.A.", "pl", [("Rzecznik prasowy", Mark.JOB_TITLE), ("Okna Moor S.A.", Mark.ORGANISATION)]),
        ("Κώστας Μωρ, Υπεύθυνος Τύπου, Γέφυρες", "el", [("Κώστας Μωρ", Mark.NAME), ("Υπεύθυνος Τύπου", Mark.JOB_TITLE), ("Γέφυρες", Mark.ORGANISATION)]),
        ("Ταχ. Κωδ. : 50200- Ποταμιά", "el", [("Ταχ. Κωδ. : 50200- Ποταμιά", Mark.ADDRESS)]),
        ("Postanschrift: Am Ufer 3, Tel. 0911/555-1030", "de", [("Postanschrift: Am Ufer 3", Mark.ADDRESS), ("Tel.", Mark.LABEL), ("0911/555-1030", Mark.PHONE)]),
        ("Eaux Vives : Luc Moor", "fr", [("Eaux Vives", Mark.ORGANISATION), ("Luc Moor", Mark.NAME)]),
        ("Gabinete de prensa de Grupo Moor", "es", [("Gabinete de prensa de Grupo Moor", Mark.ORGANISATION)]),
        ("Harbour Springs, CA 94107", "en", [("Harbour Springs, CA 94107", Mark.ADDRESS)]),
        ("Ana Moor (español, quechua): +51-1-555-1234", "es", [("Ana Moor", Mark.NAME), ("+51-1-555-1234", Mark.PHONE)]),
    ],
)  # fmt: skip
def test_titles_and_houses_are_told_by_their_endings_and_place(line, language, pieces):
    assert told(line, language) == pieces


def test_a_line_below_a_lone_name_is_all_title_or_all_house():
    drafts = draft_contacts(("Ann Moor", "Page One Public Relations", "555-210-3344"), (True, False, False), "en")

    assert [span.mark for draft in drafts for line in draft.lines for span in line] == [
        Mark.NAME,
        Mark.ORGANISATION,
        Mark.PHONE,
    ]


def marks(*lines, language, houses=frozenset()):
    drafts = draft_contacts(lines, tuple(index == 0 for index in range(len(lines))), language, houses)
    return [
        (span.text, span.mark)
        for draft in drafts
        for line in draft.lines
        for span in line
        if span.mark is not Mark.WORDING
    ]


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_a_department_stays_in_its_title_and_a_company_is_told_by_its_legal_form(language):
    assert told("Max Berg, Senior PR Manager, Seewacht GmbH", language) == [
        ("Max Berg", Mark.NAME),
        ("Senior PR Manager", Mark.JOB_TITLE),
        ("Seewacht GmbH", Mark.ORGANISATION),
    ]


def test_a_desk_between_its_house_and_its_number_is_no_lead_in():
    assert marks("Rückfragen bitte an:", "Hafenamt Lindenfurt", "Pressestelle", "Tel. 0911/555-1030", language="de")[
        1:
    ] == [
        ("Hafenamt Lindenfurt", Mark.ORGANISATION),
        ("Pressestelle", Mark.ORGANISATION),
        ("Tel.", Mark.LABEL),
        ("0911/555-1030", Mark.PHONE),
    ]
    assert marks("Pressestelle", "Tel. 0911/555-1030", language="de")[0] == ("Pressestelle", Mark.LEAD)


def test_lead_ins_that_set_contacts_apart_by_a_double_dash_are_their_groups():
    lines = ("Kontakt Amerika --", "Ann Moor, <ann@reed.example>", "Kontakt Europa --", "Max Berg, <max@reed.example>")

    assert [piece for piece in marks(*lines, language="de") if piece[1] in (Mark.GROUP, Mark.ORGANISATION)] == [
        ("Kontakt Europa --", Mark.GROUP)
    ]


def test_a_house_in_many_lines_is_one_though_it_names_ministers():
    lines = (
        "Ann Moor",
        "Press Secretary",
        "Office of the Honourable Max Berg",
        "Minister of Harbours, Bridges and",
        "Communities, and Minister of Rivers,",
        "Westmere, 613-555-0700",
        "Media Relations Office",
        "Harbours Canada, 613-555-0055",
    )

    told_of = marks(*lines, language="en")

    assert [words for words, mark in told_of if mark is Mark.ORGANISATION][:4] == [
        "Office of the Honourable Max Berg",
        "Minister of Harbours, Bridges and",
        "Communities, and Minister of Rivers",
        "Westmere",
    ]
    assert [words for words, mark in told_of if mark in (Mark.NAME, Mark.JOB_TITLE)] == ["Ann Moor", "Press Secretary"]
    assert all(mark is not None for _, mark in told_of)


def test_an_office_that_opens_like_a_lead_in_is_no_person():
    assert marks("Ufficio stampa Traghetti del Lago", "Marco Moor", language="it") == [
        ("Ufficio stampa Traghetti del Lago", Mark.ORGANISATION),
        ("Marco Moor", Mark.NAME),
    ]


def test_who_speaks_is_not_cut_out_of_a_longer_name():
    told_of = marks("Ann Moor, Hill & Partners for Reed Trust", language="en", houses=frozenset(["Reed Trust"]))

    assert told_of == [("Ann Moor", Mark.NAME), ("Hill & Partners for Reed Trust", Mark.ORGANISATION)]


def test_a_japanese_desk_and_its_people_are_told_apart():
    assert told("広報担当　佐藤、鈴木", "ja") == [("広報担当", Mark.JOB_TITLE), ("佐藤、鈴木", Mark.NAME)]


def test_media_is_a_lead_in_only_with_its_colon():
    assert pieces_of("Media: Anna Hill", "en")[0] == (0, 7, Mark.LEAD)
    assert all(mark is not Mark.LEAD for _, _, mark in pieces_of("Media Research Institute", "en"))


@pytest.mark.parametrize(
    ("line", "language", "title", "name"),
    [
        ("Pressesprecherin Ruth Moor, Tel. 0911/555-1030", "de", "Pressesprecherin", "Ruth Moor"),
        ("Leiterin Kommunikation Ruth Moor, Tel. 0911/555-1030", "de", "Leiterin Kommunikation", "Ruth Moor"),
        ("Pressekontakt: Pressesprecher Dr. Jan Moor, Tel. 0911/555-1030", "de", "Pressesprecher", "Dr. Jan Moor"),
        ("attachée de presse Luce Moor, tél. 01 55 55 23 45", "fr", "attachée de presse", "Luce Moor"),
        ("Υπεύθυνη Τύπου Μαρία Μωρ, τηλ. 210 5551234", "el", "Υπεύθυνη Τύπου", "Μαρία Μωρ"),
        (
            "Qoʻshimcha maʼlumot uchun: matbuot kotibi Anvar Daryoyev, tel. +998 71 555 00 00",
            "uz",
            "matbuot kotibi",
            "Anvar Daryoyev",
        ),
        ("пресс-секретарь Тарас Речной, тел. +7 495 555 01 42", "ru", "пресс-секретарь", "Тарас Речной"),
        ("rzecznik prasowy Jan Moor, tel. 22 555 45 67", "pl", "rzecznik prasowy", "Jan Moor"),
        ("woordvoerder Anna de Moor, tel. 020 555 4567", "nl", "woordvoerder", "Anna de Moor"),
        ("Presskontakt: presschef Anna Moor, tel 08-555 45 67", "sv", "presschef", "Anna Moor"),
    ],
)
def test_a_name_behind_its_title_is_told_without_a_sign_between(line, language, title, name):
    assert told(line, language)[:2] == [(title, Mark.JOB_TITLE), (name, Mark.NAME)]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Leiterin Externe Kommunikation, Tel. 0911/555-1030", "de"),
        ("Ruth Moor, Pressesprecherin Grüne Ufer, Tel. 0911/555-1030", "de"),
        ("Pressesprecherin Grüne Ufer", "de"),
        ("Director Public Affairs, 555-0142", "en"),
        ("Vice President Corporate Communications, 555-0142", "en"),
    ],
)
def test_what_a_title_is_of_is_no_name(line, language):
    names = [words for words, mark in told(line, language) if mark is Mark.NAME]

    assert names == (["Ruth Moor"] if "Ruth" in line else [])


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("Pressekontakt:", "Pressesprecherin Ruth Moor", "Tel. 0911/555-1030"), ["Ruth Moor"]),
        (("Ruth Moor", "Pressesprecherin Grüne Ufer", "Tel. 0911/555-1030"), ["Ruth Moor"]),
        (("Pressesprecherin Grüne Ufer", "Ruth Moor", "Tel. 0911/555-1030"), ["Ruth Moor"]),
    ],
)
def test_a_title_alone_on_its_line_holds_the_name_where_the_contact_has_no_other(lines, names):
    assert [words for words, mark in marks(*lines, language="de") if mark is Mark.NAME] == names


@pytest.mark.parametrize(
    ("line", "language", "pieces"),
    [
        ("媒体联系人：李江，电话：010-5555-1234", "zh", [("李江", Mark.NAME), ("电话", Mark.LABEL), ("010-5555-1234", Mark.PHONE)]),
        ("新闻联系人 李江 010-5555-1234", "zh", [("李江", Mark.NAME), ("010-5555-1234", Mark.PHONE)]),
        ("担当：山本", "ja", [("山本", Mark.NAME)]),
        ("川辺株式会社 広報部　山本太郎 TEL：03-5555-1234", "ja", [("川辺株式会社 広報部", Mark.ORGANISATION), ("山本太郎", Mark.NAME), ("TEL", Mark.LABEL), ("03-5555-1234", Mark.PHONE)]),
        ("川辺株式会社 広報部 担当：山本", "ja", [("川辺株式会社 広報部", Mark.ORGANISATION), ("担当", Mark.WORDING), ("山本", Mark.NAME)]),
        ("문의: 홍보팀 김강 과장 (02-555-1234)", "ko", [("홍보팀", Mark.ORGANISATION), ("김강", Mark.NAME), ("과장", Mark.JOB_TITLE), ("02-555-1234", Mark.PHONE)]),
        ("담당자: 김강산 (02-555-1234)", "ko", [("김강산", Mark.NAME), ("02-555-1234", Mark.PHONE)]),
        ("홍보담당관 김강산(044-555-1234)", "ko", [("홍보담당관", Mark.JOB_TITLE), ("김강산", Mark.NAME), ("044-555-1234", Mark.PHONE)]),
        ("أحمد النهر، مدير العلاقات العامة", "ar", [("أحمد النهر", Mark.NAME), ("مدير العلاقات العامة", Mark.JOB_TITLE)]),
        ("شركة النهر، إدارة الإعلام", "ar", [("شركة النهر، إدارة الإعلام", Mark.ORGANISATION)]),
    ],
)  # fmt: skip
def test_names_in_scripts_without_capitals_are_told_by_their_place(line, language, pieces):
    assert told(line, language) == pieces


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Herr Jan Moor, Abteilung Kommunikation, Tel. 0911/555-1030", [("Herr Jan Moor", Mark.NAME), ("Abteilung Kommunikation", Mark.ORGANISATION)]),
        ("Ruth Moor, Vorsteherin Departement Bau, Tel. 0911/555-1030", [("Ruth Moor", Mark.NAME), ("Vorsteherin", Mark.JOB_TITLE), ("Departement Bau", Mark.ORGANISATION)]),
        ("Stadt Flussau", [("Stadt Flussau", Mark.ORGANISATION)]),
        (
            "moor@ufer.example, V.i.S.d.P.: Jan Moor",
            [("moor@ufer.example", Mark.EMAIL), ("V.i.S.d.P.:", Mark.WORDING), ("Jan Moor", Mark.NAME)],
        ),
        ("Rathausplatz 1", [("Rathausplatz 1", Mark.ADDRESS)]),
        ("Uferweg 12a, 90402 Flussau", [("Uferweg 12a", Mark.ADDRESS), ("90402 Flussau", Mark.ADDRESS)]),
        ("Mag. (FH) Ruth Moor, MA", [("Mag. (FH) Ruth Moor", Mark.NAME)]),
    ],
)  # fmt: skip
def test_german_desks_streets_and_degrees(line, pieces):
    assert told(line, "de")[: len(pieces)] == pieces


def test_a_desk_above_its_address_and_number_is_no_lead_in():
    lines = ("Stadt Flussau", "Jan Moor", "Pressestelle", "Rathausplatz 1", "90402 Flussau", "Tel. 0911/555-1030")

    assert ("Pressestelle", Mark.ORGANISATION) in marks(*lines, language="de")


@pytest.mark.parametrize(
    "line", ["\u00a0", "Ruth Moor,\u00a0, Tel. 0911/555-1030", "\u2003 555-0142", "Pressesprecherin\u00a0"]
)
def test_blanks_of_any_kind_are_no_words(line):
    assert all(line[start:end].strip() for start, end, _ in pieces_of(line, "de"))


def test_a_street_with_its_town_is_no_organisation():
    lines = ("Daryo banki", "Toshkent sh., Daryo ko‘chasi, 1", "Tel.: (71) 555-12-34")

    assert ("Toshkent sh., Daryo ko‘chasi, 1", Mark.ADDRESS) in marks(*lines, language="uz")


def test_a_lead_in_is_not_the_label_of_the_number_after_it_as_well():
    assert pieces_of("Newsroom: +44 1539 555 010", "en") == ((0, 10, Mark.LEAD), (10, 26, Mark.PHONE))


def test_a_label_of_a_site_is_nobodys_name():
    assert pieces_of("Get Connected", "en") == ((0, 13, Mark.WORDING),)
    assert pieces_of("Read more, Tom Reed", "en")[-1] == (11, 19, Mark.NAME)
