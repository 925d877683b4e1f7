"""The laws of the house, as properties. Their letters are those of docs/explanation/laws.md."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from pressdoc import testing
from pressdoc.composing import PLAIN, compose
from pressdoc.conversion import format_named, formats
from pressdoc.errors import InvalidRelease, PressdocError
from pressdoc.findings import Code
from pressdoc.manuscript import Feature
from pressdoc.model import Dateline
from pressdoc.model.printing import Printing, is_model, printing_of
from pressdoc.reading import Facts, ReadOptions, WriteOptions
from pressdoc.recognising import interpret, recognise
from pressdoc.recognising.derive import resolve
from pressdoc.text import Text

SHARED = Path(__file__).resolve().parents[2] / "shared"
slow = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
FORMATS = [pytest.param(one, id=one.name) for one in formats()]


@slow
@given(testing.press_releases(), testing.styles())
def test_law_a_what_a_style_prints_is_read_back_whole(release, style):
    told = interpret(compose(release, style), Facts.unprinted(release))

    assert told.release == release
    assert told.left_over == ()


@slow
@given(testing.press_releases())
def test_derived_values_settle_once(release):
    assert resolve(release) == release


@slow
@given(testing.press_releases(), testing.styles())
def test_a_dressed_release_keeps_all_it_had_and_is_read_back_whole(release, style):
    dressed = style.dress(release)

    for name in ("headline", "body", "contacts", "embargo", "notes", "masthead"):
        assert getattr(dressed, name) == getattr(release, name)
    assert style.dress(dressed) == dressed
    assert interpret(compose(dressed, style), Facts.unprinted(dressed)).release == resolve(dressed)


def anything_to_see(manuscript) -> bool:
    """Tell whether a page of the manuscript is not blank; a format may refuse a blank one."""
    import unicodedata

    words = "".join(passage.words for passage in manuscript.passages)
    addresses = any(getattr(passage.shape, "href", None) for passage in manuscript.passages)
    return addresses or any(unicodedata.category(c)[0] not in "CZ" for c in words)


@pytest.mark.parametrize("chosen", FORMATS)
@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_law_b_a_format_loses_what_it_says_it_loses_and_no_more(chosen, release, style):
    release = testing.within(release, chosen.alphabet)
    manuscript, facts = compose(release, style), Facts.of(release)
    options = WriteOptions(design=style.design)
    expected = manuscript.keeping(chosen.keeps)
    if Feature.WORDS in chosen.keeps and not anything_to_see(expected):
        try:
            chosen.write(manuscript, facts, options)
        except InvalidRelease:
            return
        assert Feature.FACTS in chosen.keeps

    reading = chosen.read(chosen.write(manuscript, facts, options), ReadOptions())

    if Feature.WORDS in chosen.keeps:
        assert reading.manuscript == expected
    else:
        assert reading.manuscript is None
    assert reading.facts == facts.keeping(chosen.keeps)


@pytest.mark.parametrize("name", ["newsml", "ninjs", "json", "pdf", "docx"])
@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_law_c_a_release_survives_the_format(name, release, style):
    chosen = format_named(name)
    release = testing.within(release, chosen.alphabet)
    assume(Feature.WORDS not in chosen.keeps or anything_to_see(compose(release, style)))
    data = chosen.write(compose(release, style), Facts.of(release), WriteOptions())

    assert recognise(chosen.read(data, ReadOptions())).release == release


def visible(string: str) -> Counter[str]:
    import unicodedata

    return Counter("".join(unicodedata.normalize("NFKC", string).split()))


def printed_words(value) -> str:
    """Give the words of a release that a page prints: no enum's value, nothing derived, nothing twice."""
    if isinstance(value, Text):
        return value.string
    if isinstance(value, str) and not isinstance(value, Enum):
        return value
    if isinstance(value, tuple):
        return " ".join(map(printed_words, value))
    if isinstance(value, Dateline):
        return value.printed
    if is_model(type(value)):
        shown = printing_of(type(value)).items()
        return " ".join(printed_words(getattr(value, name)) for name, how in shown if how is Printing.PRINTED)
    return ""


def named(finding) -> str:
    """Give the words of the page that a finding names: not those of its own sentence."""
    if finding.code is Code.LABELS_TAKEN_OFF:
        return finding.says.partition(": ")[2]
    if finding.code is Code.REPEATED:
        return finding.says.partition("“")[2].rpartition("”")[0]
    return ""


def assert_conserved(manuscript, recognised) -> None:
    """Every visible character of the manuscript is in the release, left over, named in a finding, or noise."""
    have = Counter()
    for passage in manuscript.passages:
        have += visible(passage.words)
    kept = visible(printed_words(recognised.release)) + visible(" ".join(recognised.left_over))
    for finding in recognised.findings:
        kept += visible(named(finding))
    for one in recognised.passages:
        if one.passage.role == "noise":
            kept += visible(one.passage.words)

    assert have - kept == Counter()


@slow
@given(st.lists(testing.lines_of_text(60), min_size=1, max_size=12))
def test_law_d_no_character_of_any_text_is_lost(lines):
    data = "\n".join(lines).encode()
    try:
        reading = format_named("txt").read(data, ReadOptions())
    except PressdocError:
        return

    assert_conserved(reading.manuscript, recognise(reading))


@pytest.mark.skipif(not SHARED.exists(), reason="the corpus of real releases lies beside the checkout")
@pytest.mark.parametrize("folder", ["en", "intl", "seed"])
def test_law_d_no_character_of_a_real_release_is_lost(folder):
    for path in sorted((SHARED / "corpus" / folder).glob("*.txt")):
        reading = format_named("txt").read(path.read_bytes(), ReadOptions())
        assert_conserved(reading.manuscript, recognise(reading))


@pytest.mark.skipif(not SHARED.exists(), reason="the corpus of real releases lies beside the checkout")
def test_law_d_no_character_of_a_real_word_file_is_lost():
    for path in sorted((SHARED / "corpus" / "docs").glob("*.docx")):
        reading = format_named("docx").read(path.read_bytes(), ReadOptions())
        assert_conserved(reading.manuscript, recognise(reading))


@slow
@given(testing.plain_press_releases(), st.sampled_from([None, 60, 72, 90]))
def test_law_e_a_plain_release_survives_bare_text(release, wrap):
    txt = format_named("txt")
    data = txt.write(compose(release, PLAIN), Facts.of(release), WriteOptions(wrap=wrap))

    again = recognise(txt.read(data, ReadOptions()), language="en").release

    assert again == release


@pytest.fixture(scope="module")
def official():
    from lxml import etree

    path = SHARED / "standards" / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd"
    if not path.exists():
        pytest.skip("the official schema lies beside the checkout")
    return etree.XMLSchema(etree.parse(path))


@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_law_f_every_item_is_valid_by_the_official_schema(official, release, style):
    from lxml import etree

    data = format_named("newsml").write(compose(release, style), Facts.of(release), WriteOptions())

    official.assertValid(etree.fromstring(data))


def _some_bytes():
    pieces = st.sampled_from(
        [b"<newsItem", b"<", b">", b"{", b'"', b"[", b"\xff\xfe", b"\n\n", b"<!DOCTYPE x [", b"\0"]
    )
    return st.one_of(st.binary(max_size=200), st.lists(st.one_of(pieces, st.binary(max_size=9))).map(b"".join))


@pytest.mark.parametrize("chosen", FORMATS)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=_some_bytes())
def test_law_g_any_bytes_give_a_reading_or_a_clear_error(chosen, data):
    try:
        recognise(chosen.read(data, ReadOptions()))
    except PressdocError as error:
        assert "\n" not in error.says


@pytest.mark.parametrize("chosen", FORMATS)
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(release=testing.identified_press_releases(), share=st.floats(0, 1))
def test_law_g_a_file_cut_off_anywhere_gives_a_reading_or_a_clear_error(chosen, release, share):
    release = testing.within(evolve(release, headline=release.headline or "Words"), chosen.alphabet)
    data = chosen.write(compose(release), Facts.of(release), WriteOptions())
    try:
        recognise(chosen.read(data[: int(len(data) * share)], ReadOptions()))
    except PressdocError as error:
        assert re.fullmatch(r".+", error.says)


@pytest.mark.parametrize("chosen", FORMATS)
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_law_h_the_same_release_gives_the_same_bytes(chosen, release, style):
    release = testing.within(evolve(release, headline=release.headline or "Words"), chosen.alphabet)

    def once() -> bytes:
        return chosen.write(compose(release, style), Facts.of(release), WriteOptions())

    assert once() == once()
