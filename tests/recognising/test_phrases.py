"""Many cues looked up together say what each says alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdoc.recognising.lexicon import LANGUAGES, lexicon
from pressdoc.recognising.phrases import concordance, cue

TABLE = (
    ("a date label", ("date_labels",)),
    ("a number's label", ("phone_labels", "mobile_labels", "fax_labels")),
    ("a lead-in", ("contact_leads",)),
    ("at once", ("immediate",)),
    ("held", ("embargo",)),
    ("the end", ("end_marks",)),
)
WORDS = st.text(alphabet="aé Я中:-.1", max_size=8)


@st.composite
def lines(draw):
    """Lines with phrases of the language somewhere in them."""
    language = draw(st.sampled_from(sorted(LANGUAGES)))
    known = [phrase for _, fields in TABLE for field in fields for phrase in getattr(lexicon(language), field)]
    phrases = draw(st.lists(st.sampled_from(known), max_size=3))
    return language, "".join(draw(WORDS) + phrase for phrase in phrases) + draw(WORDS)


@given(lines())
def test_a_concordance_finds_what_each_cue_finds(drawn):
    language, line = drawn
    together = concordance(language, TABLE)
    alone = {name: cue(language, *fields) for name, fields in TABLE}

    assert together.opening(line) == {name for name, one in alone.items() if one.opens(line)}
    assert together.whole(line) == {name for name, one in alone.items() if one.is_whole(line)}
    assert together.inside(line) == {name for name, one in alone.items() if one.first(line)}


@pytest.mark.parametrize(
    ("language", "fields", "line"),
    [
        ("vi", ("job_titles",), "TRƯỞNG PHÒNG TRUYỀN THÔNG"),
        ("vi", ("contact_leads",), "Liên Hệ Báo Chí:"),
        ("el", ("paper_kinds",), "Ἀνακοίνωση Τύπου"),
        ("el", ("date_labels",), "Ἡμερομηνία:"),
    ],
)
def test_letters_with_more_than_one_accent_are_letters_of_words_parted_by_blanks(language, fields, line):
    assert cue(language, *fields).opens(line) is not None
