"""Receivers as data: those that are shipped, and those that people write."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressdoc.delivery import STANDARD, Envelope, Structure, TextKind
from pressdoc.errors import UsageError
from pressdoc.receivers.portions import NAMES, Portion
from pressdoc.receivers.profile import RECEIVER_NAMES, receiver_named, receivers

SOURCES = Path(__file__).resolve().parents[2] / "src" / "pressdoc"


def written(folder: Path, toml: str, name: str = "my.toml") -> str:
    (folder / name).write_text(toml, "utf-8")
    return str(folder / name)


def test_every_receiver_is_shipped_and_nothing_else():
    assert {path.stem for path in (SOURCES / "receivers" / "profiles").glob("*.toml")} == set(RECEIVER_NAMES)
    assert [one.name for one in receivers()] == list(RECEIVER_NAMES)


def test_the_standard_is_what_is_written_for_nobody_in_particular():
    assert receiver_named("standard").delivery == STANDARD


def test_every_portion_has_a_name():
    assert set(NAMES) == set(Portion)


def test_no_writer_knows_a_receiver_by_name():
    writers = [*(SOURCES / "formats").rglob("*.py"), SOURCES / "delivery.py"]
    names = [f'"{name}"' for name in RECEIVER_NAMES if name not in ("standard", "plain")]

    assert [path.name for path in writers if any(name in path.read_text("utf-8") for name in names)] == []


def test_a_receiver_of_ones_own_changes_a_base_key_by_key(tmp_path):
    path = written(
        tmp_path,
        'base = "superdesk"\ntitle = "Our desk"\n[delivery]\nenvelope = "message"\n[loses]\nkeywords = "we asked"\n',
    )
    base, own = receiver_named("superdesk"), receiver_named(path)

    assert (own.name, own.title, own.reader) == ("my", "Our desk", "superdesk")
    assert own.delivery.envelope is Envelope.MESSAGE
    assert own.delivery.renditions == base.delivery.renditions
    assert own.loses == {**base.loses, Portion.KEYWORDS: "we asked"}


def test_a_receiver_may_stand_on_another_file(tmp_path):
    written(tmp_path, 'base = "plain"\ntakes = "a"\nneeds = ["b"]\n', "first.toml")
    own = receiver_named(written(tmp_path, 'base = "first.toml"\ntakes = "c"\n'))

    assert (own.takes, own.needs, own.reader) == ("c", ("b",), "plain")


def test_renditions_are_kinds_and_structures(tmp_path):
    path = written(
        tmp_path,
        'title = "t"\nreader = "plain"\n[[delivery.renditions]]\nkind = "xhtml"\nkeeps = ["tables"]\n',
    )
    (rendition,) = receiver_named(path).delivery.renditions

    assert (rendition.kind, rendition.keeps) == (TextKind.XHTML, {Structure.TABLES})


@pytest.mark.parametrize(
    ("toml", "says"),
    [
        ("titel = 1", "unknown key 'titel'"),
        ("title = ", "my.toml"),
        ('base = "nobody"', "no base 'nobody'"),
        ('base = "my.toml"', "no base 'my.toml'"),
        ('base = "plain"\nreader = "x"', "reader is one of"),
        ('base = "plain"\nloses = 1', "my.toml"),
        ('base = "plain"\n[loses]\nnothing = "x"', "nothing"),
        ('base = "plain"\n[delivery]\nenvelope = "box"', "box"),
        ('base = "plain"\n[delivery]\ncolour = "x"', "no colour"),
        ('base = "plain"\n[delivery]\nmost_items = 0', "most_items"),
        ('base = "plain"\n[delivery]\nheadline_role = "main"', "headline_role"),
        ('base = "plain"\n[delivery]\nrenditions = []', "needs a rendition"),
        ('base = "plain"\n[[delivery.renditions]]\nkind = "xhtml"\nwhen = "marked"', "always written"),
        ('base = "plain"\n[[delivery.renditions]]\nkind = "xhtml"\nkeeps = ["colours"]', "colours"),
        ('base = "plain"\n[[delivery.renditions]]\nkeeps = []', "kind"),
        ('title = "t"', "reader"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_one_clear_line(tmp_path, toml, says):
    with pytest.raises(UsageError) as error:
        receiver_named(written(tmp_path, toml))

    assert says in error.value.says
    assert "\n" not in error.value.says


def test_an_unknown_receiver_names_those_that_there_are():
    with pytest.raises(UsageError, match="superdesk"):
        receiver_named("nobody")
