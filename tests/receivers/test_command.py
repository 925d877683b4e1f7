"""`pressdoc receive`, `receivers` and `convert --for`, as a user calls them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pressdoc.receivers.profile import RECEIVER_NAMES

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture
def run(tmp_path):
    shutil.copy(EXAMPLES / "solarpark.json", tmp_path / "release.json")
    shutil.copy(EXAMPLES / "solarpark.xml", tmp_path / "release.xml")

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        whole = [sys.executable, "-m", "pressdoc", *arguments]
        return subprocess.run(whole, cwd=tmp_path, capture_output=True, text=True, check=False)

    return call


def test_what_is_written_for_a_receiver_is_received_there(run):
    assert run("convert", "release.json", "-o", "out.xml", "--for", "superdesk").returncode == 0
    done = run("receive", "out.xml", "--as", "superdesk", "--json")
    (seen,) = map(json.loads, done.stdout.splitlines())

    assert done.returncode == 0
    assert seen["arrives"]
    assert seen["sees"]["headline"] == ["Solarpark Hellental speist ersten Strom ins Netz ein"]
    assert seen["body"][0]["text"].startswith("Hellental, 2. März 2026 – ")


def test_a_refusal_is_65_and_says_why(run):
    done = run("receive", "release.xml", "--as", "wordpress-apa")

    assert done.returncode == 65
    assert "the root is no newsMessage" in done.stderr
    assert "does not arrive; if it did" in done.stdout


def test_strict_is_1_where_anything_does_not_arrive(run):
    assert run("receive", "release.xml", "--as", "superdesk", "--strict").returncode == 1
    assert run("receive", "release.xml", "--as", "standard", "--strict").returncode == 0


def test_every_receiver_is_listed(run):
    rows = [json.loads(line) for line in run("receivers", "--json").stdout.splitlines()]

    assert [row["name"] for row in rows] == list(RECEIVER_NAMES)
    assert "loses: nothing" in run("receivers").stdout


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("convert", "release.json", "-o", "out.xml", "--for", "nobody"), 2, "no receiver"),
        (("convert", "release.json", "-o", "out.xml", "--for", "missing.toml"), 2, "missing.toml"),
        (("convert", "release.json", "-o", "out.txt", "--for", "superdesk"), 2, "the same for every receiver"),
        (("receive", "release.json", "--as", "superdesk"), 65, "not well-formed"),
        (("receive", "missing.xml", "--as", "superdesk"), 66, "no such file"),
        (("receive", "release.xml"), 2, "--as"),
    ],
)
def test_a_wrong_call_is_one_clear_line(run, tmp_path, arguments, code, says):
    done = run(*arguments)

    assert (done.returncode, "Traceback" in done.stderr) == (code, False)
    assert says in done.stderr
    assert not (tmp_path / "out.xml").exists()
