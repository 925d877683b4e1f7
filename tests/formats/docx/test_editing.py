"""A written Word file in the hands of others: saved by LibreOffice, by way of its other formats too, and edited."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from attrs import evolve

import pressdoc
from pressdoc.composing import style_named
from pressdoc.conversion import write
from pressdoc.model import Paragraph, PressRelease, Table

docx = pytest.importorskip("docx", reason="python-docx edits the files")

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
SOFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) saves the files")
NAMES = ("harbour-embargo", "river-programme", "bibliotheque", "desert-school", "library-zh")
STYLES = ("us", "uk")
WAYS = ("docx", "odt", "doc", "rtf")
CASES = [f"{name} {style}" for name in NAMES for style in STYLES]
SHOWN = (
    "headline", "subheadlines", "body", "language", "masthead", "notices", "reference", "issued", "issued_line",
    "embargo", "dateline", "boilerplate", "notes", "contact_lead", "contacts", "end_mark",
)  # fmt: skip


def original(case: str) -> PressRelease:
    return pressdoc.read(EXAMPLES / f"{case.split(maxsplit=1)[0]}.json").release


def written(case: str) -> bytes:
    return write(original(case), "docx", style=style_named(case.split()[1])).data


def edited(data: bytes) -> bytes:
    """Give the file as somebody left it who changed the headline, added a paragraph and took out the last contact."""
    document = docx.Document(BytesIO(data))
    headline = next(one for one in document.paragraphs if one.style.name == "Press Headline")
    headline.runs[0].text = "Edited: " + headline.runs[0].text
    bodies = [one for one in document.paragraphs if one.style.name in ("Press Body", "Press Lead", "Press Dateline")]
    added = bodies[-1].insert_paragraph_before("A paragraph that somebody added.", style="Press Body")
    bodies[-1]._p.addnext(added._p)
    contacts = [one for one in document.paragraphs if one.style.name in ("Press Contact", "Press Contact Line")]
    first = max(at for at, one in enumerate(contacts) if one.style.name == "Press Contact")
    for one in contacts[first:]:
        one._p.getparent().remove(one._p)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def converted(files: list[Path], to: str, folder: Path) -> list[Path]:
    """Give the files as LibreOffice saves them. It says success whatever happens, so that the files are looked for."""
    profile = (folder.parent / "profile").as_uri()
    call = [SOFFICE, f"-env:UserInstallation={profile}", "--headless", "--convert-to", to, "--outdir", folder, *files]
    subprocess.run(call, check=True, capture_output=True, timeout=300)
    made = [folder / f"{path.stem}.{to.partition(':')[0]}" for path in files]
    assert all(path.exists() for path in made)
    return made


@pytest.fixture(scope="module")
def trips(tmp_path_factory):
    """Give each file after each way through LibreOffice, by way and case; edited ones by way and "edited" case."""
    root = tmp_path_factory.mktemp("office")
    sources = []
    for folder in ("in", "docx", *(f"{way}{step}" for way in WAYS[1:] for step in (1, 2))):
        (root / folder).mkdir()
    for case in CASES:
        for prefix, data in (("", written(case)), ("edited ", edited(written(case)))):
            path = root / "in" / f"{prefix}{case}.docx".replace(" ", "_")
            path.write_bytes(data)
            sources.append(path)
    found = {("docx", path.stem): path for path in converted(sources, "docx", root / "docx")}
    for way in WAYS[1:]:
        there = converted(sources, way, root / f"{way}1")
        found |= {(way, path.stem): path for path in converted(there, "docx", root / f"{way}2")}
    return lambda way, name: pressdoc.read(found[way, name.replace(" ", "_")].read_bytes()).release


def shown(release: PressRelease) -> dict[str, object]:
    """Give the printed fields, of tables the words only: LibreOffice makes bold of a head row, and RTF has none."""
    body = tuple(
        [[cell.string for cell in row] for row in block.rows] if isinstance(block, Table) else block
        for block in release.body
    )
    return {**{name: getattr(release, name) for name in SHOWN}, "body": body}


@needs_office
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("case", CASES)
def test_every_role_and_word_survives_an_office(trips, case, way):
    assert shown(trips(way, case)) == shown(original(case))


def after_the_edit(release: PressRelease) -> PressRelease:
    *groups, last = release.contacts
    rest = last.contacts[:-1]
    end = max(at for at, block in enumerate(release.body, 1) if isinstance(block, Paragraph))
    return evolve(
        release,
        headline=f"Edited: {release.headline}",
        body=(*release.body[:end], Paragraph(text="A paragraph that somebody added."), *release.body[end:]),
        contacts=(*groups, evolve(last, contacts=rest)) if rest else tuple(groups),
    )


@pytest.mark.parametrize("case", CASES)
def test_an_edit_is_seen_and_nothing_else(case):
    assert shown(pressdoc.read(edited(written(case))).release) == shown(after_the_edit(original(case)))


@needs_office
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("case", CASES)
def test_an_edit_is_seen_and_nothing_else_after_an_office(trips, case, way):
    assert shown(trips(way, f"edited {case}")) == shown(after_the_edit(original(case)))
