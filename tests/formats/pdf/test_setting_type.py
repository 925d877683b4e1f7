"""How letters come to stand where they stand: joined, ordered, broken into lines and pages."""

from __future__ import annotations

from itertools import accumulate

import pytest
from bidi import get_display
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressdoc import testing
from pressdoc.formats.pdf.vocabulary import MIRRORS, agree
from pressdoc.formats.pdf.writing.bidi import levels, visual_order
from pressdoc.formats.pdf.writing.breaking import pieces
from pressdoc.formats.pdf.writing.faces import Cut, face_for
from pressdoc.formats.pdf.writing.paging import Hold, Strip, paged
from pressdoc.formats.pdf.writing.shaping import drawn
from pressdoc.formats.pdf.writing.typesetting import Measure, Piece, Type, typeset
from pressdoc.reading import Typeface

_WORDS = st.lists(
    st.sampled_from(["abc", "שלום", "مدرسة", "12", "3.5", "-", "x@y.org", "+43", "٣", "%", ","]), max_size=8
)
SETTING = Type(cut=Cut(Typeface.SANS), size=10, colour="000000")


@pytest.mark.parametrize("right_to_left", [True, False])
@given(words=_WORDS)
def test_characters_stand_in_the_order_that_the_unicode_algorithm_gives(words, right_to_left):
    line = " ".join(words)
    order = visual_order(line, levels(line, right_to_left=right_to_left), right_to_left=right_to_left)

    assert "".join(line[index] for index in order) == get_display(line, base_dir="R" if right_to_left else "L")


def test_arabic_letters_join_their_neighbours():
    assert drawn("مدرسة") == "\ufee3\ufeaa\ufead\ufeb3\ufe94"


def test_lam_and_alef_are_one_glyph():
    assert drawn("سلام") == "\ufeb3\ufefc\ufee1"


def test_a_vowel_sign_does_not_part_letters():
    assert drawn("مَد") == "\ufee3\u064e\ufeaa"


def test_a_non_joiner_parts_letters_and_is_not_drawn():
    assert drawn("ب\u200cب") == "\ufe8f\ufe8f"


@given(testing.lines_of_text())
def test_nothing_is_lost_where_lines_may_end(line):
    assert "".join(pieces(line)) == line


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a well-known word", ["a ", "well-", "known ", "word"]),
        ("2020-2021 or -5", ["2020-2021 ", "or ", "-5"]),
        ("no\u00a0break here", ["no\u00a0break ", "here"]),
        ("图书馆（北京）：开放。", ["图", "书", "馆", "（北", "京）：", "开", "放。"]),
    ],
)
def test_lines_end_only_where_a_reader_expects_it(line, expected):
    assert pieces(line) == expected


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)  # fonts are opened at the first draw
@given(testing.lines_of_text(200).filter(lambda line: all(face_for(c, Cut(Typeface.SANS), "en") for c in line)))
def test_no_line_is_wider_than_the_measure(line):
    lines = typeset([Piece(text=line, type=SETTING)], Measure(left=0, width=90))

    for one in lines:
        last = one.runs[-1]
        blank = last.face.width(last.glyphs) - last.face.width(last.glyphs.rstrip())
        assert sum(run.width for run in one.runs) - blank * SETTING.size / 1000 <= 90.01


def strips(holds) -> list[Strip]:
    return [Strip(height=10, hold=hold) for hold in holds]


def test_no_page_ends_at_a_strip_that_holds_on():
    pages = paged(strips([Hold.FREE] * 8 + [Hold.NEVER_ENDS] * 3 + [Hold.FREE] * 4), room=100)

    assert [len(page) for page in pages] == [8, 7]


def test_what_holds_on_for_ever_is_parted_where_the_page_ends():
    assert [len(page) for page in paged(strips([Hold.NEVER_ENDS] * 25), room=100)] == [10, 10, 5]


@given(st.lists(st.tuples(st.floats(1, 150), st.sampled_from(Hold)), max_size=40))
def test_every_strip_is_on_one_page_in_order(facts):
    given_strips = [Strip(height=height, hold=hold) for height, hold in facts]
    pages = paged(given_strips, room=100)

    assert [strip for page in pages for strip in page] == given_strips
    assert all(list(accumulate(strip.height for strip in page))[-1] <= 100 for page in pages if len(page) > 1)


@pytest.mark.parametrize(
    ("actual", "glyphs"),
    [
        ("e\u0301t\u00e9\u00a0!", "été !"),
        ("so\u00adft", "soft"),
        ("½ price", "1/2 price"),
        ("مدرسة (أ)", ")أ( ةسردم"),
        ("\ufe70 xx", "xx \u064b"),
        ("x@y.org.", ".x@y.org"),
        ("See (x@y.org).", ".(See (x@y.org"),
    ],
)
def test_actual_text_counts_where_it_says_what_is_seen(actual, glyphs):
    assert agree(actual, glyphs)


def test_order_is_free_only_in_a_line_that_runs_both_ways():
    assert agree("+971 4 000 1122", "1122 000 4 +971", turned=True)
    assert not agree("+971 4 000 1122", "1122 000 4 +971")


@pytest.mark.parametrize(
    ("actual", "glyphs"),
    [
        ("profit", "loss"),
        ("A sues B", "B sues A"),
        ("10 million", "1 million"),
        ("1.50", "15.0"),
        ("-5", "5-"),
        ("-5 degrees", "5 degrees-"),
        ("≤ 5 m", "5 m ≥"),
        ("Is it so", "Is it so?"),
    ],
)
def test_actual_text_that_says_something_else_does_not_count(actual, glyphs):
    assert not agree(actual, glyphs)


def test_brackets_have_their_mirror_images():
    assert MIRRORS["("] == ")"


@pytest.mark.parametrize(("text", "seen"), [("x.example.", ".x.example"), ("10 000.", "10 000."), ("a ½", "a ½")])
def test_the_stop_after_an_address_alone_stands_at_the_left_of_an_arabic_page(text, seen):
    [line] = typeset([Piece(text=text, type=SETTING)], Measure(left=0, width=400, right_to_left=True))

    assert "".join(run.glyphs for run in line.runs) == seen
