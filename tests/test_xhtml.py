from __future__ import annotations

import time

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from pressdoc import shapes, testing, xhtml
from pressdoc.manuscript import Feature, Manuscript, Passage, Role
from pressdoc.shapes import Figure, Heading, Item, Preformatted, Quote, Table
from pressdoc.text import Look, Mark, Span, Text

X = f"{{{xhtml.NAMESPACE}}}"
KEPT = frozenset({*Feature} - {Feature.MARKS, Feature.FACTS, Feature.COPIES})
slow = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def written(*passages: Passage) -> etree._Element:
    body = etree.Element(f"{X}body", nsmap={None: xhtml.NAMESPACE})
    xhtml.write_blocks(body, passages)
    return etree.fromstring(etree.tostring(body))


def read(markup: str) -> list[str]:
    return [passage.words for passage in xhtml.read_blocks(etree.fromstring(f"<body>{markup}</body>"))]


def _passages() -> st.SearchStrategy[Passage]:
    some = testing.lines_of_text(24)
    texts = testing.texts()
    cell = st.one_of(st.just(Text()), texts)
    row_of = st.integers(1, 3).flatmap(
        lambda width: st.lists(st.tuples(*[cell] * width), min_size=1, max_size=3).filter(
            lambda rows: any(one for row in rows for one in row)
        )
    )
    tables = row_of.flatmap(
        lambda rows: st.builds(lambda heads: Table(rows=tuple(rows), heads=heads), st.integers(0, len(rows)))
    )
    marker = st.one_of(st.sampled_from(["•", "1.", "2.", "3.", "(a)"]), some.map(lambda s: "".join(s.split())))
    role = st.sampled_from([role for role in Role if role is not Role.NOISE])
    markings = st.sampled_from([None, None, Mark.LEAD, Mark.GROUP])
    kinds = st.one_of(
        st.builds(Passage, text=texts),
        st.builds(Passage, shape=st.builds(Heading, level=st.integers(1, 5)), text=texts),
        st.builds(Passage, shape=st.builds(Item, level=st.integers(1, 9), marker=marker.filter(bool)), text=texts),
        st.builds(Passage, shape=st.just(Quote()), text=texts),
        st.builds(Passage, shape=tables),
        st.builds(
            Passage,
            shape=st.builds(Figure, alt=st.one_of(st.none(), some), href=st.one_of(st.none(), some)),
            text=st.one_of(st.just(Text()), texts),
        ),
        testing._preformatted().map(lambda block: Passage(shape=Preformatted(), text=block.text)),
    )

    def dressed(passage: Passage, role: Role, mark: Mark | None) -> Passage:
        if role is Role.CONTACT and isinstance(passage.shape, shapes.Paragraph) and mark is not None:
            return evolve(passage, role=role, text=passage.text.with_spans(lambda span: evolve(span, mark=mark)))
        return evolve(passage, role=role)

    return st.builds(dressed, kinds, role, markings)


@slow
@given(st.lists(_passages(), max_size=8).map(tuple))
def test_what_was_written_is_read_back_exactly(passages):
    marked = any(_has_class(passage) for passage in passages)
    expected = Manuscript(passages).keeping(KEPT).passages

    assert xhtml.read_blocks(written(*passages)) == tuple(
        passage if marked else evolve(passage, role=None) for passage in expected
    )


def _has_class(passage: Passage) -> bool:
    plain = Role.HEADING if isinstance(passage.shape, Heading) else Role.BODY
    return passage.role is not plain or isinstance(passage.shape, Figure)


@slow
@given(st.lists(_passages(), max_size=8).map(tuple))
def test_only_flat_blocks_stand_in_the_body(passages):
    names = {child.tag.removeprefix(X) for child in written(*passages)}

    assert names <= {"p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre"}


def test_a_contact_is_one_paragraph_a_line_and_one_passage_again():
    first = Passage(text=Text.plain("Ann Lee\n+44 20 7946 0018"), role=Role.CONTACT)
    second = Passage(text=Text.plain("Bo Ek\nb@example.org"), role=Role.CONTACT)
    body = written(first, second)

    assert [child.get("class") for child in body] == ["pr-contact", "pr-contact-line"] * 2
    assert xhtml.read_blocks(body) == (first, second)


def test_a_group_label_of_two_lines_stays_one_label():
    label = Passage(text=Text(((Span("In", mark=Mark.GROUP),), (Span("Wien", mark=Mark.GROUP),))), role=Role.CONTACT)

    assert xhtml.read_blocks(written(label)) == (label,)


@pytest.mark.parametrize(
    ("items", "tag"),
    [
        ([(1, "1."), (1, "2.")], "ol"),
        ([(1, "•"), (3, "•"), (2, "•")], "ul"),
        ([(2, "(a)"), (1, "2.")], "ul"),
        ([(1, "2."), (1, "1.")], "ul"),
    ],
)
def test_any_sequence_of_items_keeps_markers_and_levels(items, tag):
    passages = tuple(
        Passage(shape=Item(level=level, marker=marker), text="Words", role=Role.NOTES) for level, marker in items
    )
    body = written(*passages)

    assert [child.tag for child in body] == [X + tag]
    assert xhtml.read_blocks(body) == passages


def test_a_figure_with_nothing_at_all_survives():
    figure = Passage(shape=Figure(), role=Role.CAPTION)

    assert xhtml.read_blocks(written(figure)) == (figure,)


def test_looks_and_links_nest_and_merge_as_spans():
    body = etree.fromstring('<body><p>a <b>b <a href="u">c</a></b><i> d</i><span> e</span></p></body>')
    (passage,) = xhtml.read_blocks(body)

    assert passage.text.lines == (
        (
            Span("a "),
            Span("b ", Look.STRONG),
            Span("c", Look.STRONG, "u"),
            Span(" d", Look.EMPHASIS),
            Span(" e"),
        ),
    )


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("one<!--no-->two<?pi no?> three", ["onetwo three"]),
        ("<div>a<section><p>b</p>c</section>d</div>e", ["a", "b", "c", "d", "e"]),
        ("<p>a<br/>b</p>", ["a\nb"]),
        ("<span>a</span> and <custom>b</custom> end", ["a and b end"]),
        ("<para>one</para><para>two</para>", ["one", "two"]),
        ("<ul>loose<li>a<ul><li>b</li></ul>c</li>tail</ul>", ["loose", "• a", "• b", "c", "tail"]),
        ("<ol><li>a</li><li>b</li></ol>", ["1. a", "2. b"]),
        ("<table>x<caption>Cap</caption><tr>y<td>1</td>z<td>2</td></tr></table>", ["x", "Cap", "y", "z", "1 2"]),
        ("<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>", ["a b"]),
        ("<blockquote>a<p>b</p></blockquote>", ["a", "b"]),
        ("<pre>  a<br/> b</pre>", ["a\nb"]),
        ("<dl><dt>t</dt><dd>d</dd></dl>", ["t", "d"]),
        ("<figure><img src='u' alt='A'/><figcaption>Cap</figcaption></figure>", ["Cap"]),
        ("<figure><img alt='A'/><img alt='B'/></figure>", ["AB"]),
        ("<script>no</script><style>no</style>yes", ["yes"]),
        ("<p class='pr-4'>a</p>", ["a"]),
        ("<ul><li class='pr-level-²'>a</li></ul>", ["• a"]),
        ("<p/><div> </div><table><tr><td/></tr></table>", []),
    ],
)
def test_others_mark_up_is_read_to_its_last_word(markup, words):
    assert read(markup) == words


def test_a_class_that_only_looks_like_ours_gives_no_role():
    (passage,) = xhtml.read_blocks(etree.fromstring("<body><p class='pr-4 sprpr-notes'>a</p></body>"))

    assert passage.role is None


_FRAGMENTS = st.recursive(
    st.text("ab ", max_size=4),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(
            [
                "p",
                "div",
                "span",
                "b",
                "a",
                "ul",
                "li",
                "table",
                "tr",
                "td",
                "th",
                "caption",
                "blockquote",
                "pre",
                "h1",
                "figure",
                "x-y",
                "dl",
                "section",
            ]
        ),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@slow
@given(st.lists(_FRAGMENTS, max_size=6).map("".join))
def test_no_character_of_any_body_is_lost_or_doubled(markup):
    body = etree.fromstring(f"<body>{markup}</body>")
    shown = "".join(Passage.flat(evolve(one, shape=_unmarked(one.shape))).string for one in xhtml.read_blocks(body))

    assert sorted("".join(shown.split())) == sorted("".join("".join(body.itertext()).split()))


def _unmarked(shape: shapes.Shape) -> shapes.Shape:
    return shapes.PARAGRAPH if isinstance(shape, Item) else shape


@pytest.mark.parametrize("piece", ["<br/>", "<b/>", "<x>a</x>b", "<p class='pr-contact-line'>a</p>", "<td>a</td>"])
def test_time_grows_no_faster_than_the_text(piece):
    def seconds(count: int) -> float:
        body = etree.fromstring(f"<body>{piece * count}</body>")
        start = time.process_time()
        xhtml.read_blocks(body)
        return time.process_time() - start

    seconds(100)

    # The least of three: other programs on the machine make a run longer, never shorter.
    assert min(seconds(20_000) for _ in range(3)) < 20 * max(min(seconds(4_000) for _ in range(3)), 0.01)


def test_mark_up_deep_as_the_parser_allows_is_read():
    markup = "<blockquote>" * 120 + "<ul><li>" * 60 + "deep" + "</li></ul>" * 60 + "</blockquote>" * 120

    assert read(markup) == ["• deep"]
