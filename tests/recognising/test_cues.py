"""Small observations of lines and of what stands around them."""

from __future__ import annotations

import pytest

from pressdoc.formats.txt import TXT
from pressdoc.reading import ReadOptions
from pressdoc.recognising.blocks import blocks_of
from pressdoc.recognising.cues import cues_of
from pressdoc.recognising.units import units_of

PARAGRAPH = "The water of both lakes is clean again, say the four people who looked at it on every day of last summer and autumn."


def cues(text: str, language: str = "en") -> dict[str, set[str]]:
    blocks = blocks_of(units_of(TXT.read(text.encode(), ReadOptions()).manuscript))
    return {block.string: set(names) for block, names in zip(blocks, cues_of(blocks, language), strict=True)}


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("*Source: Office of Lakes, survey of May", "opens with footnote sign"),
        ("¹ Figures of May", "opens with footnote sign"),
        ("abc/de/ghi", "is signed with initials"),
        ("Home / News / Press releases", "is a trail of pages"),
        ("Home » News » Lakes clean again", "is a trail of pages"),
        ("WHEN: Friday, 3 May, 10 a.m.", "opens with question"),
        ("For Immediate Release: Both Lakes Are Clean Again", "instruction and title"),
        ("MEDIA ADVISORY – Both Lakes Are Clean Again", "paper kind and title"),
        ("May 10, 2019 Contact: Maria Lindqvist", "date and contact lead-in"),
        ("About the Lake Trust Swimmers Survey", "is notes heading"),
        ("Editors: the people named are ready to be interviewed", "opens with notes heading"),
        ("Both lakes are clean again, says the Lake Trust 10 May 2019", "title and date"),
        ("cid:D4678F3F-B12C-4F74-A108-6D88AF6D3302", "is a code"),
        ("-LTK-", "is initials between dashes"),
        ("2026-05-10 | Lakes", "opens with a day"),
        ("Lake Trust 12-034 for all papers", "has reference"),
        ("Tom Reed, 608/267-9661", "name and number"),
        ("Anna Kowalska – Tel. +48 22 555 01 23", "name and number"),
        ("Press officer Tom Reed / phone 044 555 91 11", "office and number"),
        ("Anyone who saw the boat is asked to call the police on +44 20 7946 0958.", "sentence with a number"),
    ],
)
def test_a_line_shows_what_it_is(line, cue):
    assert cue in cues(line)[line]


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("* an item of a list", "opens with footnote sign"),
        ("***", "opens with footnote sign"),
        ("Boats and/or swimmers", "is signed with initials"),
        ("Boats and/or swimmers", "is a trail of pages"),
        ("What the lakes need is rain", "opens with question"),
        ("FOR IMMEDIATE RELEASE: May 10, 2019 in all papers", "instruction and title"),
        ("For immediate release – Contact: Maria Lindqvist", "instruction and title"),
        ("About the Lake Trust", "is notes heading"),
        ("2026.8.22.", "hardly a letter"),
        ("+44 20 7946 0958", "hardly a letter"),
        ("The boats come to the lake on 10 May 2019", "title and date"),
        ("Lake Trust, boats and swimmers, 10 May 2019", "title and date"),
        ("The Minister's Comments on Boats", "has job title"),
        ("DOI: 10.1136/lakes-of-may", "has phone"),
        ("Both lakes clean again since 10 May 2026", "opens with a day"),
        ("Telephone 277-7620", "has reference"),
        ("Copyright 2001-2005 Lake Trust", "has reference"),
        ("Lake Trust on Boats - 3/23/94 (23/47)", "has reference"),
        ("switchboard of the office, 608/267-9661", "name and number"),
        ("www.lake-trust.example/news/2026/both-lakes-clean", "is a code"),
    ],
)
def test_a_line_does_not_show_what_it_is_not(line, cue):
    assert cue not in cues(line)[line]


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("For Immediate Release: Both Lakes Are Clean Again", True),
        ("MEDIA ADVISORY – Both Lakes Are Clean Again", True),
        ("WHO: Maria Lindqvist of the Lake Trust", False),
        ("May 10, 2019 Contact: Maria Lindqvist", False),
        ("Home / News / Press releases", False),
        ("Lake Trust Museum", False),
        ("Jubilee: 10 Years Lake Trust Museum", True),
        ("Lake Trust Museum Turns 10", True),
    ],
)
def test_what_may_be_a_headline(line, is_one):
    assert ("may be a headline" in cues(f"{line}\n\n{PARAGRAPH}")[line]) is is_one


def test_nouns_with_capitals_make_no_title_in_german():
    line = "Große Mehrheit der Bürger für Bau neuer Brücke"

    assert "title case" in cues(line, "en")[line]
    assert "title case" not in cues(line, "de")[line]


def test_other_news_at_the_foot_of_a_page_stands_in_a_row_with_dates():
    told = cues(f"{PARAGRAPH}\n\nLatest news\n\nJune 3, 2026\n\nHarbour Opens\n\nMay 29, 2026\n\nMayor Resigns")

    assert "in a row with dates, below the text" in told["Harbour Opens"]
    assert "last passed navigation" in told["Mayor Resigns"]
    assert "last passed navigation" not in told["Latest news"]


def test_a_label_of_a_site_above_somebody_to_call_is_no_furniture():
    told = cues(f"{PARAGRAPH}\n\nGet connected\n\n+44 20 7946 0958\n\nLake Trust")

    assert "last passed navigation" not in told["Lake Trust"]


def test_a_sentence_announces_the_list_below_it():
    told = cues(f"{PARAGRAPH}\n\nThe survey found:\n• clean water\n• many fish")

    assert "announces a list" in told["The survey found:"]


@pytest.mark.parametrize("line", ["The survey found:", "The following streets are closed:"])
def test_a_sentence_announces_a_list_without_bullets(line):
    told = cues(f"{PARAGRAPH}\n\n{line}\n\nLake Road\n\nMill Lane\n\n{PARAGRAPH}")

    assert "announces a list" in told[line]


@pytest.mark.parametrize("line", ["What To See:", "WHAT TO SEE:", "Notes to editors:", "Media contact:"])
def test_a_title_announces_no_list(line):
    told = cues(f"{PARAGRAPH}\n\n{line}\n• clean water\n• many fish")

    assert "announces a list" not in told[line]


def test_what_heads_a_list_of_dates_is_not_one_of_them():
    dates = "\n\n".join(f"Friday, {day} May 2026" for day in (1, 8, 15))
    told = cues(f"{PARAGRAPH}\n\nWhen to come\n\n{dates}\n\nHow to come\n\n{PARAGRAPH}")

    assert "in a row with dates" in told["Friday, 8 May 2026"]
    assert "in a row with dates" not in told["When to come"] | told["How to come"]


def test_dates_of_a_letterhead_are_no_list():
    told = cues(f"Press\n\n22 May 2026\n\nIssued\n\n21 May 2026\n\n{PARAGRAPH}")

    assert not any("in a row with dates" in name for name in told["Issued"])


def test_of_a_headline_that_stands_twice_the_one_that_goes_on_is_whole():
    said = "BOTH LAKES ARE CLEAN AGAIN"
    blocks = blocks_of(
        units_of(TXT.read(f"{said}\n\nNews\n\n{said}\nSAYS TRUST\n\n{PARAGRAPH}".encode(), ReadOptions()).manuscript)
    )
    first, _, second, *_ = cues_of(blocks, "en")

    assert "said in full below" in first
    assert "said in full below" not in second


def test_a_list_that_sums_up_the_news_stands_above_the_text():
    item = (
        "- Study finds that both of the lakes are as clean as they were before the mill of the valley was built in 1861"
    )
    told = cues(f"Lakes Clean Again\n\n{item}\n\nLake Trust study counts the fish of two summers\n\n{PARAGRAPH}")

    assert "above the text" in told[item]
    assert "between headline and text" in told["Lake Trust study counts the fish of two summers"]
    assert "first of the text" in told[PARAGRAPH]


def test_papers_are_cited_below_the_text():
    cited = "• Reed, T. et al. The Salt of Two Lakes. J. Lakes 5, 132 (2015)"
    told = cues(f"Fish return, says Reed et al.\n\n{PARAGRAPH}\n\n{cited}\n\nDOI: 10.1038/lakes132")

    assert {line for line, names in told.items() if "cites a paper, below the text" in names} == {
        cited, "DOI: 10.1038/lakes132"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("above", "below", "goes_on"),
    [
        ("LAKE TRUST REPORTS RESULTS OF THE YEAR", "AND ANNOUNCES PLANS TO PLANT REED", True),
        ("Minister Announces", "$94 Million for Lakes", True),
        ("Lakes of the Valley and the", "Hills Are Clean", True),
        ("Both Lakes Are Clean Again", "Lake Trust Counts Fish", False),
        ("Both Lakes Are Clean Again", "10 May 2026", False),
        ("+44 20 7946 0958", "tom.reed@laketrust.example", False),
    ],
)
def test_a_line_goes_on_with_the_one_above(above, below, goes_on):
    told = cues(f"{above}\n{below}\n\n{PARAGRAPH}")

    assert ("goes on from the line above" in told[below]) is goes_on
    assert ("goes on below" in told[above]) is goes_on


def test_a_line_that_opens_with_and_or_in_capitals_with_in_goes_on_across_a_blank_one():
    told = cues(
        f"TRUST REPORTS RESULTS\n\nAND ANNOUNCES PLANS\n\nIN THE VALLEY\n\n{PARAGRAPH}\n\nIn the hills\n\n{PARAGRAPH}"
    )

    assert "goes on from the line above" in told["AND ANNOUNCES PLANS"]
    assert "goes on from the line above" in told["IN THE VALLEY"]
    assert "goes on from the line above" not in told["In the hills"]


def test_the_code_of_a_program_is_joined_to_no_line():
    code = "cid:D4678F3F-B12C-4F74-A108-6D88AF6D3302"

    assert code in cues(f"Both Lakes Are Clean Again\n{code}\n\n{PARAGRAPH}")


def test_who_is_reached_where_stands_in_a_card():
    told = cues(f"{PARAGRAPH}\n\n###\n\nMaria Lindqvist\nDirector\n(518) 555-0142\n\nTwitter home")

    assert "in a card with phone or e-mail" in told["Maria Lindqvist"]
    assert "in a card with phone or e-mail" not in told["Twitter home"]


def test_words_written_together_are_the_longest_there_are():
    assert "opens with embargo" in cues("보도 2026.8.22.", "ko")["보도 2026.8.22."]
    assert "opens with embargo" not in cues("보도자료", "ko")["보도자료"]


def test_what_is_said_of_anything_is_no_boilerplate_where_words_are_written_together():
    assert "is about heading" in cues("湖水株式会社について", "ja")["湖水株式会社について"]
    assert "is about heading" not in cues("水質について", "ja")["水質について"]


def test_one_word_of_hangul_is_no_headline():
    told = cues("일반금융교육팀\n\n금융교육 봉사단 출범\n\n" + "금융교육 봉사단이 출범했다고 밝혔다. " * 12, "ko")

    assert "may be a headline" not in told["일반금융교육팀"]
    assert "may be a headline" in told["금융교육 봉사단 출범"]


def test_a_label_and_the_number_below_it_are_one_reference():
    told = cues(f"{PARAGRAPH}\n\nNews release no:\n\n20-085\n\nShare this page")

    assert "label above its number" in told["News release no:"]
    assert "number below its label" in told["20-085"]
    assert "number below its label" not in told["Share this page"]


def test_what_stands_between_lead_ins_is_a_contacts():
    told = cues(f"Press\n\nOffice of Lakes\n\nMedia contact\n\nTom Reed\n\n{PARAGRAPH}")

    assert "between contact lead-ins" not in told["Tom Reed"]
    assert (
        "between contact lead-ins"
        in cues(f"Press contact\nOffice of Lakes\nMedia contact\nTom Reed\n\n{PARAGRAPH}")["Office of Lakes"]
    )


def test_the_items_of_a_list_are_known_by_the_line_above_it():
    told = cues(f"{PARAGRAPH}\n\nClasses to try:\n• Morning:\n- Boats, 9 a.m.\n- Reeds\n\nLake Trust\n- Home")

    assert {line for line, names in told.items() if "item of an announced list" in names} == {
        "• Morning:", "- Boats, 9 a.m.", "- Reeds"
    }  # fmt: skip


def test_a_long_name_may_stand_before_what_somebody_is():
    line = "Royal Westmere and Northshore College of Lake Wardens The RWNC is the body that speaks for the wardens of both lakes."

    assert "tells what somebody is" in cues(f"{PARAGRAPH}\n\n{line}")[line]
