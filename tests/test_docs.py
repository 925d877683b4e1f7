"""Docs are run: every Python block as one program a page, every console line, every example program."""

from __future__ import annotations

import re
import runpy
import shlex
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from pressdoc import conversion

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])


def blocks(page: Path, kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", page.read_text("utf-8"), re.DOTALL)


EXAMPLES = {"english.xml": "river-programme.xml", "french.xml": "festival-cine.xml", "held.xml": "river-programme.xml"}
"""What pages call some of the examples."""


@cache
def corrected() -> bytes:
    """Give a Word file of the release that the pages correct, with what was wrong in it put right."""
    text = (ROOT / "examples" / "river-programme.json").read_text("utf-8")
    return conversion.convert(text.replace("four hundred", "five hundred").encode(), "docx").data


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copy(ROOT / "examples" / "river-programme.txt", tmp_path / "release.txt")
    (tmp_path / "out").mkdir()
    for name, example in EXAMPLES.items():
        shutil.copy(ROOT / "examples" / example, tmp_path / name)
    (tmp_path / "corrected.docx").write_bytes(corrected())
    toml = blocks(ROOT / "docs" / "how-to" / "make-a-house-style.md", "toml")[0]
    (tmp_path / "harbour.toml").write_text(toml, "utf-8")
    toml = blocks(ROOT / "docs" / "how-to" / "write-for-a-receiver.md", "toml")[0]
    (tmp_path / "our-desk.toml").write_text(toml, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", [p for p in PAGES if blocks(p, "python")], ids=lambda page: page.stem)
def test_the_python_of_a_page_runs(page, checkout):
    program = checkout / "page.py"
    program.write_text("\n".join(blocks(page, "python")), "utf-8")

    runpy.run_path(str(program))


LINES = [
    pytest.param(line.removeprefix("$ ").split("  #")[0], id=f"{page.stem}-{number}")
    for page in PAGES
    for number, line in enumerate("\n".join(blocks(page, "console")).splitlines())
    if line.startswith("$ pressdoc")
]


@pytest.mark.parametrize("line", LINES)
def test_a_console_line_runs(line, checkout):
    arguments = shlex.split(line)[1:]
    if "release.xml" in arguments and "-o" not in arguments[: arguments.index("release.xml")]:
        shutil.copy(checkout / "examples" / "river-programme.xml", checkout / "release.xml")
    target = arguments[arguments.index("-o") + 1] if "-o" in arguments else "-"
    if target in (*EXAMPLES, "release.txt"):
        (checkout / target).unlink()

    done = subprocess.run([sys.executable, "-m", "pressdoc", *arguments], capture_output=True, check=False)

    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize(
    "line",
    [
        "examples/to_wire.py examples/solarpark.txt",
        "examples/press_list.py examples/solarpark.txt examples/zoopark.txt",
        "examples/embargo_board.py 2026-03-09T12:00+00:00 examples/harbour-embargo.txt examples/bibliotheque.txt",
    ],
)
@pytest.mark.usefixtures("checkout")
def test_an_example_program_runs(line):
    done = subprocess.run([sys.executable, *shlex.split(line)], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_the_reference_is_what_the_program_says():
    script = runpy.run_path(str(ROOT / "scripts" / "make_reference.py"))

    assert script["formats_page"]() == (ROOT / "docs" / "reference" / "formats.md").read_text("utf-8")
    assert script["receivers_page"]() == (ROOT / "docs" / "reference" / "receivers.md").read_text("utf-8")
    assert script["command_page"]() == (ROOT / "docs" / "reference" / "command.md").read_text("utf-8")
