"""The life of a release on the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from pressdoc import read

G = "{http://iptc.org/std/nar/2006-10-01/}"
RELEASE = """Tarn Bay Harbour Trust

2 March 2026

Harbour porpoises return to Tarn Bay for first time since 1962

TARN BAY, 2 March - A pod of eleven harbour porpoises has wintered in Tarn Bay, the first to do so for sixty years.

Volunteers counted the animals from the old lighthouse on forty mornings between November and February this winter.

ENDS
"""
AT = ("--at", "2026-03-02T09:00:00Z")
LATER = ("--at", "2026-03-02T15:00:00Z")


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "pressdoc", *arguments], cwd=cwd, capture_output=True, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "v1.txt").write_text(RELEASE, "utf-8")
    (tmp_path / "v2.txt").write_text(RELEASE.replace("eleven", "twelve"), "utf-8")
    assert run("convert", "v1.txt", "-o", "v1.xml", *AT, cwd=tmp_path).returncode == 0
    return tmp_path


def test_a_corrected_text_is_the_next_version_and_says_what_has_changed(folder):
    done = run("correct", "v1.xml", "v2.txt", "-o", "v2.xml", "--note", "Twelve.", *LATER, cwd=folder)
    item = etree.parse(folder / "v2.xml").getroot()

    assert done.returncode == 0, done.stderr
    assert item.get("guid") == etree.parse(folder / "v1.xml").getroot().get("guid")
    assert item.get("version") == "2"
    assert item.find(f".//{G}firstCreated").text == "2026-03-02T09:00:00+00:00"
    assert item.find(f".//{G}versionCreated").text == "2026-03-02T15:00:00+00:00"
    assert item.find(f".//{G}signal").get("qcode") == "sig:correction"
    assert (
        item.find(f".//{G}edNote").text
        == "Twelve. Paragraph 1 changed from “of eleven harbour” to “of twelve harbour”."
    )
    assert run("validate", "v2.xml", cwd=folder).returncode == 0


def test_nothing_changed_is_an_error_and_writes_nothing(folder):
    done = run("correct", "v1.xml", "v1.txt", "-o", "v2.xml", cwd=folder)

    assert done.returncode == 2
    assert b"nothing has changed" in done.stderr
    assert not (folder / "v2.xml").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("correct", "v1.txt", "v2.txt", "-o", "x.xml"), 65, b"v1.txt: identity: it has none"),
        (("correct", "no.xml", "v2.txt", "-o", "x.xml"), 66, b"no.xml"),
        (("correct", "v1.xml", "no.txt", "-o", "x.xml"), 66, b"no.txt"),
        (("correct", "v1.xml", "v2.txt", "-o", "v1.xml"), 73, b"--force"),
        (("kill", "v1.xml", "-o", "x.xml"), 2, b"--reason"),
        (("kill", "v1.xml", "-o", "x.xml", "--reason", " "), 65, b"blank"),
        (
            ("kill", "v1.xml", "-o", "x.xml", "--reason", "r", "--at", "2020-01-01T00:00:00Z"),
            65,
            b"must not lie before",
        ),
        (("convert", "v1.txt", "-o", "x.xml", "--urgency", "0"), 2, b"urgency"),
        (("convert", "v1.txt", "-o", "x.xml", "--subject", "crime"), 65, b"crime"),
        (("link", "v1.xml", "v2.txt", "-o", ".", "--to", "json"), 65, b"v2.txt: identity: it has none"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line_and_writes_nothing(folder, arguments, code, says):
    done = run(*arguments, cwd=folder)

    assert done.returncode == code, done.stderr
    assert says in done.stderr
    assert b"Traceback" not in done.stderr
    assert not (folder / "x.xml").exists()


def test_withheld_released_and_killed(folder):
    steps = (
        ("withhold", "v1.xml", "-o", "v2.xml", "--reason", "Figures are being checked."),
        ("release", "v2.xml", "-o", "v3.xml", "--note", "Figures are right."),
        ("kill", "v3.xml", "-o", "v4.xml", "--reason", "Sent by mistake."),
    )
    for step in steps:
        done = run(*step, cwd=folder)
        assert done.returncode == 0, done.stderr
        assert run("validate", step[3], cwd=folder).returncode == 0
    releases = [read(folder / f"v{number}.xml").release for number in (1, 2, 3, 4)]

    assert [one.status for one in releases] == ["usable", "withheld", "usable", "canceled"]
    assert [one.version for one in releases] == [1, 2, 3, 4]
    assert len({one.guid for one in releases}) == 1
    assert "porpoise" not in (folder / "v4.xml").read_text("utf-8")
    after = run("correct", "v4.xml", "v2.txt", "-o", "v5.xml", cwd=folder)
    assert after.returncode == 65
    assert b"withdrawn for good" in after.stderr


def test_the_pdf_and_the_word_file_go_along_with_every_version(folder):
    done = run("correct", "v1.xml", "v2.txt", "-o", "v2.xml", "--attach", "pdf", "--attach", "docx", cwd=folder)
    item = etree.parse(folder / "v2.xml").getroot()

    assert done.returncode == 0, done.stderr
    assert [one.get("href") for one in item.iter(f"{G}remoteContent")] == ["v2.pdf", "v2.docx"]
    assert read(folder / "v2.pdf").release.version == 2


def test_attached_files_have_no_place_on_standard_output(folder):
    done = run("convert", "v1.txt", "-o", "-", "--to", "newsml", "--attach", "pdf", cwd=folder)

    assert (done.returncode, done.stdout) == (2, b"")


def test_what_no_page_prints_is_set_on_the_command_line(folder):
    said = (
        "--subject",
        "medtop:20000002",
        "--keyword",
        "seal",
        "--keyword",
        "bay",
        "--slugline",
        "BAY",
        "--urgency",
        "5",
    )
    done = run("convert", "v1.txt", "-o", "a.json", *said, cwd=folder)
    data = json.loads((folder / "a.json").read_text("utf-8"))

    assert done.returncode == 0, done.stderr
    assert data["subjects"] == [{"code": "medtop:20000002", "name": "arts and entertainment"}]
    assert (data["keywords"], data["slugline"], data["urgency"]) == (["seal", "bay"], "BAY", 5)


def test_a_wrong_topic_is_a_finding(folder):
    done = run("convert", "v1.txt", "-o", "a.xml", "--subject", "medtop:99999999", "--json", "--strict", cwd=folder)

    assert done.returncode == 1
    assert "subject-unknown" in [json.loads(line)["code"] for line in done.stderr.splitlines()]


def test_a_page_waits_for_the_embargo_and_the_item_does_not(folder):
    (folder / "held.txt").write_text("EMBARGOED UNTIL 4 MARCH 2099, 10:00 GMT\n\n" + RELEASE, "utf-8")
    refused = run("convert", "held.txt", "-o", "held.pdf", "--respect-embargo", cwd=folder)

    assert refused.returncode == 77
    assert not (folder / "held.pdf").exists()
    assert run("convert", "held.txt", "-o", "held.xml", "--respect-embargo", cwd=folder).returncode == 0
    assert run("convert", "held.txt", "-o", "held.pdf", cwd=folder).returncode == 0
    (folder / "new.txt").write_text((folder / "held.txt").read_text("utf-8").replace("eleven", "ten"), "utf-8")
    again = run("correct", "held.xml", "new.txt", "-o", "new.docx", "--respect-embargo", cwd=folder)
    assert again.returncode == 77


def test_a_translation_links_to_the_item_and_the_item_back(folder):
    french = ("--language", "fr", "--translation-of", "v1.xml")
    assert run("convert", "v2.txt", "-o", "fr.xml", *french, *AT, cwd=folder).returncode == 0
    (folder / "linked").mkdir()
    done = run("link", "v1.xml", "fr.xml", "-o", "linked/", *LATER, cwd=folder)

    assert done.returncode == 0, done.stderr
    assert b"fr.xml: has all these links already" in done.stderr
    assert [path.name for path in (folder / "linked").iterdir()] == ["v1.xml"]
    english, translated = read(folder / "linked" / "v1.xml").release, read(folder / "fr.xml").release
    assert (english.version, [one.guid for one in english.translations]) == (2, [translated.guid])
    assert [(one.guid, one.language) for one in translated.translations] == [(english.guid, "en")]
