"""Figures on real releases. They lie beside the checkout; here they are bounds, not knowledge."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from pathlib import Path

import pytest

import pressdoc
from pressdoc.composing import UN

SHARED = Path(__file__).resolve().parents[2] / "shared" / "corpus"
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the corpus of real releases lies beside the checkout")


def figures(folder: str, tmp_path: Path, *options: str) -> dict[str, float]:
    target = tmp_path / "figures.json"
    command = f"{sys.executable} -m pressdoc inspect --json"
    score = [
        sys.executable,
        str(SHARED / "score.py"),
        str(SHARED / folder),
        "--command",
        command,
        "--json",
        str(target),
        *options,
    ]
    subprocess.run(score, check=True, capture_output=True)
    return json.loads(target.read_text("utf-8"))


def test_the_seed_release_is_right_in_every_field(tmp_path):
    told = figures("seed", tmp_path)

    assert told.pop("documents") == 1
    assert told.pop("unreadable") == 0
    assert set(told.values()) == {1.0}


def test_the_seed_release_goes_to_newsml_and_back_with_every_word():
    source = SHARED / "seed" / "unodc-mexico-2011.txt"
    at = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
    item = pressdoc.convert(source, "newsml", at=at).data
    text = pressdoc.convert(item, "txt", style=UN, at=at).data.decode()

    assert text.split() == source.read_text("utf-8").split()
    assert pressdoc.validate(item) == ()


def test_english_releases_reach_the_bounds(tmp_path):
    told = figures("en", tmp_path)

    assert told["core fields F1"] >= 0.985
    assert told["headline F1"] >= 0.97
    assert told["line role accuracy"] >= 0.985
    assert told["line role macro F1"] >= 0.97


def test_word_files_reach_the_bounds(tmp_path):
    told = figures("docs", tmp_path, "--suffix", "docx")

    assert told["unreadable"] == 0
    assert told["headline F1"] >= 0.99
    assert told["body begins F1"] >= 0.94
    assert told["body ends F1"] >= 0.99
    assert told["page noise kept out F1"] >= 0.99
    assert told["core fields F1"] >= 0.98
    assert told["contact phones F1"] == told["contact e-mails F1"] == 1.0


def test_pdf_files_reach_the_bounds(tmp_path):
    told = figures("docs", tmp_path, "--suffix", "pdf")

    assert told["unreadable"] == 3  # pictures of pages, no text
    assert told["headline F1"] >= 0.94
    assert told["body begins F1"] >= 0.99
    assert told["body ends F1"] >= 0.99
    assert told["page noise kept out F1"] >= 0.96
    assert told["contact phones F1"] == told["contact e-mails F1"] == 1.0
    assert told["core fields F1"] >= 0.92


@pytest.mark.parametrize("path", sorted((SHARED / "docs").glob("*.docx")), ids=lambda path: path.stem)
def test_a_word_file_becomes_a_valid_item(path):
    at = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)

    assert pressdoc.validate(pressdoc.convert(path, "newsml", at=at).data) == ()


def test_the_seed_release_goes_to_word_and_back_without_a_difference():
    at = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
    release = pressdoc.read(SHARED / "seed" / "unodc-mexico-2011.txt").release.identified(at=at)

    assert pressdoc.read(pressdoc.write(release, "docx", style=UN).data).release == release
