from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from pressdoc.text import Look, Span, Text, one_line

spans = st.builds(Span, st.text(st.sampled_from("a \t\n\u00a0\u3000b\u2028"), max_size=6), st.sampled_from(Look))


@given(st.lists(st.lists(spans, max_size=4).map(tuple), max_size=4).map(tuple).map(Text))
def test_the_normal_form_is_one_and_settles_at_once(text):
    normal = text.normal()

    assert normal.normal() == normal
    assert "".join(normal.string.split()) == "".join(text.string.split())
    for line in normal.lines:
        string = "".join(span.text for span in line)
        assert string == string.strip() != ""
        assert "  " not in string
        assert all(not one.like(other) for one, other in itertools.pairwise(line))


def test_no_break_and_ideographic_spaces_stay_inside_a_line():
    assert one_line(" a\u00a0b \t c\u3000d ") == "a\u00a0b c\u3000d"


def test_preformatted_text_keeps_its_white_space():
    assert Text.verbatim("a  b\n\n c").string == "a  b\n\n c"
