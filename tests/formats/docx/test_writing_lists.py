from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pressdoc import shapes
from pressdoc.formats.docx.listing import Lists
from pressdoc.formats.docx.numbering import Counter, lists_of
from pressdoc.manuscript import Passage, Role
from pressdoc.text import Text


def items(*markers: str | tuple[int, str], role: Role = Role.BODY) -> list[Passage]:
    pairs = [(1, marker) if isinstance(marker, str) else marker for marker in markers]
    return [
        Passage(shape=shapes.Item(level=level, marker=marker), text=Text.plain("word"), role=role)
        for level, marker in pairs
    ]


def formats(passages: list[Passage]) -> list[str]:
    lists = Lists(passages)
    kinds = {
        number: etree.fromstring(lists.xml()).xpath(
            f"string(//w:abstractNum[@w:abstractNumId={number}]//w:numFmt/@w:val)",
            namespaces={"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
        )
        for number in {place.list_id for place in lists.places.values()}
    }
    return [kinds[place.list_id] for _, place in sorted(lists.places.items())]


@pytest.mark.parametrize(
    ("markers", "kind"),
    [
        (["1.", "2.", "3."], "decimal"),
        (["0", "1"], "decimal"),
        (["7)"], "decimal"),
        (["§1a", "§2a"], "decimal"),
        (["1.1.", "1.2."], "decimal"),
        (["(a)", "(b)"], "lowerLetter"),
        (["A.", "B."], "upperLetter"),
        (["c)", "d)"], "lowerLetter"),
        (["i.", "ii.", "iii."], "lowerRoman"),
        (["h", "i", "j"], "lowerLetter"),
        (["IX", "X"], "upperRoman"),
        (["i)"], "lowerRoman"),
        (["•", "•"], "bullet"),
        (["–"], "bullet"),
        (["01."], "none"),
        (["%"], "none"),
        (["%1"], "none"),
        (["step"], "none"),
        (["一"], "none"),
        (["99999999"], "none"),
    ],
)
def test_markers_are_lists_of_their_kind(markers, kind):
    assert formats(items(*markers)) == [kind] * len(markers)


def test_a_list_goes_on_past_a_deeper_one_and_no_list_resets_another():
    lists = Lists(items("1.", (2, "a)"), (2, "b)"), "2.", (2, "a)"), "1.", "2."))
    ids = [lists.places[index].list_id for index in range(7)]

    assert ids[0] == ids[3] != ids[5] == ids[6]
    assert ids[1] == ids[2] != ids[4]


def test_a_list_ends_where_another_passage_or_role_comes_between():
    passages = [
        *items("1."),
        *items("2.", role=Role.NOTES),
        *items("3."),
        Passage(text="word", role=Role.BODY),
        *items("4."),
    ]

    assert len({place.list_id for place in Lists(passages).places.values()}) == 4


def test_signs_and_typed_markers_share_a_list_at_each_level():
    lists = Lists(items("•", "•", (2, "•"), "one", "two"))

    assert [lists.places[index].list_id for index in range(5)] == [1, 1, 2, 3, 3]
    assert [lists.places[index].typed for index in range(5)] == [None, None, None, "one", "two"]


def test_the_last_item_has_the_space_of_a_paragraph_after_it():
    places = Lists(items("•", (2, "a)"), "•")).places

    assert [places[index].goes_on for index in range(3)] == [True, True, False]


_markers = st.one_of(
    st.sampled_from(
        ["•", "–", "1.", "2.", "3.", "(a)", "(b)", "i.", "ii.", "iv.", "v.", "vi.", "A", "B", "x", "%", "1%", "9", "10"]
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp", "Co"]), min_size=1, max_size=3).filter(
        lambda marker: marker.split() == [marker]
    ),
)


@given(st.lists(st.tuples(st.integers(1, 9), _markers), max_size=12))
def test_word_counts_every_list_as_it_was_printed(pairs):
    passages = items(*pairs)
    lists = Lists(passages)
    found = lists_of(etree.fromstring(lists.xml()))
    counter = Counter(found)

    labels = []
    for index in range(len(passages)):
        place = lists.places[index]
        label = counter.label(place.list_id, place.at)
        labels.append((place.at + 1, place.typed if place.typed is not None else label))
        assert place.typed is None or label == ""

    assert labels == pairs
