"""Lines that read as one paragraph, before anybody knows what they are."""

from __future__ import annotations

from pressdoc.formats.txt import TXT
from pressdoc.reading import ReadOptions
from pressdoc.recognising.blocks import blocks_of
from pressdoc.recognising.units import units_of

WRAPPED = """The commission said on Tuesday that the river carries less
salt than it did ten years ago, and that there are more fish
in it than anybody has counted since the survey began. There
will be another survey in the spring of the year after next."""


def blocks(text: str) -> list[str]:
    return [block.string for block in blocks_of(units_of(TXT.read(text.encode(), ReadOptions()).manuscript))]


def test_lines_broken_by_hand_are_one_block():
    assert blocks(WRAPPED) == [" ".join(WRAPPED.split("\n"))]


def test_a_blank_line_after_every_line_parts_nothing():
    assert blocks(WRAPPED.replace("\n", "\n\n")) == [" ".join(WRAPPED.split("\n"))]


def test_short_lines_stay_apart():
    assert blocks("Maria Lindqvist\nPress Officer\n+43 1 26060\n") == [
        "Maria Lindqvist",
        "Press Officer",
        "+43 1 26060",
    ]


def test_a_running_head_is_never_part_of_a_paragraph():
    head = "River Survey {} (continued from the sheet before this one)"
    text = "\n\n".join(f"{head.format(number)}\n{WRAPPED}" for number in range(1, 4))

    assert [block for block in blocks(text) if block.startswith("River Survey")] == [
        head.format(n) for n in range(1, 4)
    ]


def test_an_address_on_the_next_line_is_no_end_of_a_sentence():
    assert blocks("Write to our office in Vienna\npress@example.org") == [
        "Write to our office in Vienna",
        "press@example.org",
    ]
