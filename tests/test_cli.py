from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from pressdoc.cli import command

RELEASE = """Tarn Bay Harbour Trust

PRESS RELEASE

2 March 2026

Harbour porpoises return to Tarn Bay for first time since 1962

TARN BAY, 2 March - A pod of eleven harbour porpoises has wintered in Tarn Bay, the first to do so for sixty years.

Volunteers counted the animals from the old lighthouse on forty mornings between November and February this winter.

ENDS

For further information please contact:

Fergus Lyle
Press Officer
Telephone: +44 20 7946 0018
Email: press@tarnbay.example
"""


def run(*arguments: str, cwd: Path, data: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    call = [sys.executable, "-m", "pressdoc", *arguments]
    return subprocess.run(call, cwd=cwd, input=data, capture_output=True, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "release.txt").write_text(RELEASE, "utf-8")
    return tmp_path


def test_a_text_becomes_a_valid_item(folder):
    done = run("convert", "release.txt", "-o", "release.xml", cwd=folder)

    assert done.returncode == 0, done.stderr
    assert run("validate", "release.xml", cwd=folder).returncode == 0
    assert b"Harbour porpoises return" in (folder / "release.xml").read_bytes()


def test_data_goes_to_stdout_and_findings_to_stderr(folder):
    done = run("convert", "-", "-o", "-", "--to", "json", cwd=folder, data=RELEASE.encode())

    assert json.loads(done.stdout)["headline"].startswith("Harbour porpoises")
    assert done.stdout.strip().endswith(b"}")


def test_several_files_go_into_a_folder(folder):
    (folder / "other.txt").write_text(RELEASE, "utf-8")
    (folder / "out").mkdir()
    done = run("convert", "release.txt", "other.txt", "-o", "out", "--to", "newsml", cwd=folder)

    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["other.xml", "release.xml"]


def test_one_bad_file_does_not_stop_the_others(folder):
    (folder / "bad.txt").write_bytes(b"\x00\x01")
    (folder / "out").mkdir()
    done = run("convert", "bad.txt", "release.txt", "-o", "out", "--to", "json", cwd=folder)

    assert done.returncode == 65
    assert [path.name for path in (folder / "out").iterdir()] == ["release.json"]


def test_an_existing_file_is_overwritten_only_with_force(folder):
    (folder / "release.xml").write_text("mine")

    assert run("convert", "release.txt", "-o", "release.xml", cwd=folder).returncode == 73
    assert (folder / "release.xml").read_text() == "mine"
    assert run("convert", "release.txt", "-o", "release.xml", "--force", cwd=folder).returncode == 0


def test_a_dry_run_writes_nothing(folder):
    assert run("convert", "release.txt", "-o", "release.xml", "--dry-run", cwd=folder).returncode == 0
    assert not (folder / "release.xml").exists()


def test_strict_is_strict(folder):
    (folder / "masked.txt").write_text(RELEASE.replace("press@tarnbay.example", "press[at]"), "utf-8")

    assert run("convert", "masked.txt", "-o", "a.xml", "--strict", cwd=folder).returncode == 1
    assert run("convert", "masked.txt", "-o", "b.xml", cwd=folder).returncode == 0


def _prepare(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "junk.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "dtd.xml").write_bytes(b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    with (folder / "huge.txt").open("wb") as huge:
        huge.truncate(200 * 2**20)
    (folder / "file.pdf").write_bytes(b"%PDF-1.7")
    (folder / "rich.rtf").write_bytes(b"{\\rtf1 Words}")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ("convert empty.txt -o o.xml", 65, "not a word"),
        ("convert junk.txt -o o.xml", 65, "binary"),
        ("convert dtd.xml -o o.json", 65, "DTD"),
        ("convert huge.txt -o o.xml", 65, "bytes_in"),
        ("convert . -o o.xml", 66, "folder"),
        ("convert missing.txt -o o.xml", 66, "no such file"),
        ("convert release.txt -o nowhere/o.xml", 73, "cannot be written"),
        ("convert release.txt -o o.xyz", 2, "no format"),
        ("convert release.txt -o o.xml --style nonsense", 2, "no style"),
        ("convert release.txt -o o.xml --zone Nowhere/Land", 2, "no time zone"),
        ("convert release.txt -o o.xml --at 2026-01-01", 2, "no instant"),
        ("convert file.pdf -o o.xml", 65, "pdf"),
        ("convert rich.rtf -o o.xml", 65, "an RTF file"),
        ("convert release.txt -o o.txt --attach newsml", 2, "carries no attachments"),
        ("convert release.txt release.txt -o o.xml", 2, "folder"),
        ("convert release.txt -o -", 2, "--to"),
        ("convert", 2, "Missing argument"),
        ("validate release.txt", 65, "begins like neither"),
        ("inspect missing.txt", 66, "no such file"),
    ],
)
def test_bad_input_gives_one_clear_line_and_no_file(folder, arguments, code, says):
    _prepare(folder)
    before = sorted(path.name for path in folder.iterdir())
    done = run(*shlex.split(arguments), cwd=folder)
    told = done.stderr.decode()

    assert done.returncode == code, told
    assert says in told
    assert "Traceback" not in told
    assert sorted(path.name for path in folder.iterdir()) == before


def test_inspect_prints_one_object_a_file(folder):
    done = run("inspect", "--json", "release.txt", "missing.txt", cwd=folder)
    good, bad = map(json.loads, done.stdout.splitlines())

    assert done.returncode == 66
    assert list(good) == [
        "source",
        "format",
        "release",
        "passages",
        "left_over",
        "findings",
        "confidence",
    ]
    assert good["release"]["contacts"][0]["contacts"][0]["name"] == "Fergus Lyle"
    assert set(bad) == {"source", "error"}


def test_inspect_shows_roles_and_reasons(folder):
    shown = run("inspect", "release.txt", cwd=folder).stdout.decode()

    assert "headline" in shown
    assert "because" in shown


def test_an_embargo_of_a_day_is_no_instant_even_in_a_zone(folder):
    text = "Embargoed until 4 May 2026\n\nBridge opens again after a year\n\n" + "The bridge is open again. " * 9
    (folder / "day.txt").write_text(text, "utf-8")

    done = run("convert", "day.txt", "-o", "day.xml", "--zone", "Europe/Vienna", cwd=folder)

    assert b"names no hour" in done.stderr, done.stderr
    assert b"<embargoed" not in (folder / "day.xml").read_bytes()


def test_an_embargo_gets_a_zone_only_from_the_caller(folder):
    text = RELEASE.replace("PRESS RELEASE", "EMBARGOED UNTIL 10:00, 4 May 2026")
    (folder / "held.txt").write_text(text, "utf-8")

    bare = run("convert", "held.txt", "-o", "bare.xml", cwd=folder)
    zoned = run("convert", "held.txt", "-o", "zoned.xml", "--zone", "Europe/Vienna", cwd=folder)

    assert b"embargo-without-zone" in bare.stderr
    assert b"<embargoed>" not in (folder / "bare.xml").read_bytes()
    assert b"<embargoed>2026-05-04T10:00:00+02:00</embargoed>" in (folder / "zoned.xml").read_bytes(), zoned.stderr


def test_a_pdf_carries_the_newsml_that_was_asked_for(folder):
    assert run("convert", "release.txt", "-o", "o.pdf", "--attach", "newsml", cwd=folder).returncode == 0
    assert b"/AFRelationship /Alternative" in (folder / "o.pdf").read_bytes()
    assert run("convert", "o.pdf", "-o", "o.xml", cwd=folder).returncode == 0
    assert run("validate", "o.xml", cwd=folder).returncode == 0


def test_formats_says_what_each_keeps(folder):
    rows = [json.loads(line) for line in run("formats", "--json", cwd=folder).stdout.splitlines()]

    assert [row["name"] for row in rows] == ["docx", "newsml", "ninjs", "json", "pdf", "txt"]
    assert "does not keep" in run("formats", cwd=folder).stdout.decode()


_SENT = "convert release.txt -o release.xml"
BEFORE = {
    "validate": (_SENT,),
    "receive": (_SENT,),
    "correct": (_SENT,),
    "kill": (_SENT,),
    "withhold": (_SENT,),
    "release": (_SENT, "withhold release.xml -o held.xml --reason Doubt"),
    "link": (
        "convert release.txt -o english.xml",
        "convert release.txt -o french.xml --language fr --guid urn:x:fr",
    ),
}
"""What must be there before the example in a command's help."""


@pytest.mark.parametrize("name", sorted(command.commands))
def test_the_example_of_every_help_text_runs(folder, name):
    (folder / "release.xml").unlink(missing_ok=True)
    for step in BEFORE.get(name, ()):
        assert run(*shlex.split(step), cwd=folder).returncode == 0
    (folder / "linked").mkdir()
    (folder / "new.txt").write_text(
        RELEASE.replace("eleven", "twelve").replace("since 1962", "in sixty years"), "utf-8"
    )
    help_text = run(name, "--help", cwd=folder).stdout.decode()
    example = re.search(r"Example: pressdoc (.+)", help_text)

    assert example is not None, help_text
    assert run(*shlex.split(example[1]), cwd=folder).returncode == 0
