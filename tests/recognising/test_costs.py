"""What is found sooner is the same as what is found slowly, and a page costs what its length says."""

from __future__ import annotations

import string
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdoc.formats.txt import TXT
from pressdoc.reading import ReadOptions
from pressdoc.recognising import cues, house, language, phrases, recognise, seen, signs
from pressdoc.text import typewritten

PROSE = st.text(alphabet=string.printable + "’‘“”–—\u00a0éЯ中", max_size=40)
PLAIN = st.text(alphabet=string.printable, max_size=40)


@given(PLAIN)
def test_words_of_plain_text_are_those_of_any(text):
    assert phrases._PLAIN_WORD.findall(text) == phrases._WORD.findall(text)
    assert cues._PLAIN_WORD.findall(text) == cues._WORD.findall(text)
    assert language._PLAIN_WORD.findall(text.lower()) == language._WORD.findall(text.lower())
    assert [word[: seen._STEM] for word in seen._WORD.findall(text.casefold())] == seen._tokens(text)
    assert house._SIGNS.sub("", text) == house._letters(text)


@given(PROSE)
def test_prose_has_the_same_words_as_a_typewriter_sets_it(text):
    written = typewritten(text)

    assert len(written) == len(text)
    assert [m.span() for m in phrases._WORD.finditer(written)] == [m.span() for m in phrases._WORD.finditer(text)]
    assert seen._WORD.findall(written) == seen._WORD.findall(text)


MASKED = st.lists(
    st.sampled_from(
        ["@", "(at)", "[AT]", " at ", " dot ", "<dot>", "{ at }", "[email protected]", "a", "b.c", " ", "(", "at"]
    ),
    max_size=8,
).map("".join)


@given(MASKED)
def test_where_no_address_may_be_there_is_none(text):
    assert signs.may_have_email(text) or not signs.EMAIL.search(text)


def named(number: int) -> str:
    """Give a word for the number, in letters."""
    return "".join(string.ascii_lowercase[int(figure)] for figure in f"{number:05}")


@pytest.mark.parametrize(
    "line",
    [
        "A short line about {} and {}\n",
        "A short line about {} and {}\n\n",
        "Ann {} Reed, press officer, {}@lake.example\n",
        "The trust found that {} and {} grow where the river carries less salt than it did in the year before, it said.\n\n",
    ],
    ids=["lines", "lines apart", "contacts", "paragraphs"],
)
def test_a_page_of_many_lines_costs_no_more_for_each(line):
    few, many = 200, 3_200
    cost = {
        count: seconds_for("".join(line.format(named(n), named(n + 7)) for n in range(count))) for count in (few, many)
    }

    # By the square of their number it would be sixteen times; a busy machine alone makes up to 1.7 of it.
    assert cost[many] / many < 2.5 * cost[few] / few


def seconds_for(text: str) -> float:
    """Give the least time of three that recognising the text takes this process."""
    reading = TXT.read(("The river runs clear again\n\n" + text).encode(), ReadOptions())
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        recognise(reading)
        best = min(best, time.process_time() - start)
    return best
