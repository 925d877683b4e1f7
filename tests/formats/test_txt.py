from __future__ import annotations

import pytest

from pressdoc.composing import compose
from pressdoc.errors import InvalidRelease, LimitExceeded, ReadError
from pressdoc.findings import Code
from pressdoc.formats.txt import TXT
from pressdoc.limits import Limits
from pressdoc.manuscript import MarkedManuscript, Passage, Role
from pressdoc.model import Paragraph, PressRelease
from pressdoc.reading import Facts, ReadOptions, WriteOptions
from pressdoc.shapes import Preformatted
from pressdoc.text import Text


def words(data: bytes) -> list[str]:
    return [passage.words for passage in TXT.read(data, ReadOptions()).manuscript.passages]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_word(encoding):
    assert words("Größe\n\nzwei".encode(encoding)) == ["Größe", "zwei"]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_end_as_any_system_ends_them(ending):
    assert words(f"one{ending}two{ending}{ending}  three".encode()) == ["one\ntwo", "three"]


def test_another_encoding_is_recognised_and_reported():
    text = "Le communiqué a été publié à l’été dernier, où la forêt brûlait déjà. " * 8
    reading = TXT.read(text.encode("cp1252"), ReadOptions())

    assert "communiqué a été publié" in reading.manuscript.passages[0].words
    assert [finding.code for finding in reading.findings] == [Code.ENCODING_GUESSED]


def test_control_characters_are_left_out_with_a_word():
    reading = TXT.read(b"one\x07 two three four five six seven eight nine ten eleven twelve", ReadOptions())

    assert reading.manuscript.passages[0].words.startswith("one two")
    assert "U+0007" in reading.findings[0].says


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\x00\x01\x02", bytes(range(32)) * 9, b"\xff\xfea"])
def test_what_is_no_text_is_refused(data):
    with pytest.raises(ReadError):
        TXT.read(data, ReadOptions())


def test_a_text_over_the_limit_is_refused():
    with pytest.raises(LimitExceeded, match="bytes_in"):
        TXT.read(b"x" * 11, ReadOptions(limits=Limits(bytes_in=10)))


def test_a_passage_knows_its_lines():
    passages = TXT.read(b"one\n\n\n  two\nthree\n", ReadOptions()).manuscript.passages

    assert [passage.origin.lines for passage in passages] == [(1, 1), (4, 5)]
    assert [(p.hints.blank_before, p.hints.indent) for p in passages] == [(0, 0), (2, 2)]


def test_lines_are_broken_only_where_asked():
    release = PressRelease(body=(Paragraph(text="word " * 30),))

    bare = TXT.write(compose(release), Facts.of(release), WriteOptions())
    wrapped = TXT.write(compose(release), Facts.of(release), WriteOptions(wrap=40))

    assert bare.count(b"\n") == 1
    assert max(map(len, wrapped.splitlines())) <= 40


def test_nothing_cannot_be_written_as_text():
    with pytest.raises(InvalidRelease):
        TXT.write(compose(PressRelease()), Facts(), WriteOptions())


@pytest.mark.parametrize("words", ["\u200b", "\u00ad \u2060", "\x85"])
def test_a_page_on_which_nothing_can_be_seen_is_not_written(words):
    page = MarkedManuscript((Passage(shape=Preformatted(), text=Text.verbatim(words), role=Role.BODY),))

    with pytest.raises(InvalidRelease, match="no words"):
        TXT.write(page, Facts(), WriteOptions())
