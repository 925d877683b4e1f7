from __future__ import annotations

import datetime
import runpy
import sys
from pathlib import Path

import pytest
from attrs import evolve
from lxml import etree

from pressdoc import mediatopics
from pressdoc.composing import compose
from pressdoc.findings import Code
from pressdoc.formats.newsml import NEWSML
from pressdoc.model import PressRelease, Subject
from pressdoc.reading import Facts, ReadOptions, WriteOptions
from pressdoc.recognising import recognise

G = "{http://iptc.org/std/nar/2006-10-01/}"
ROOT = Path(__file__).resolve().parents[1]
NEWSCODES = ROOT.parent / "shared" / "standards" / "newsml-g2" / "newscodes"
AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
CODES = sorted(f"medtop:{code}" for code in mediatopics._table())


def about(*subjects: Subject) -> PressRelease:
    return PressRelease(headline="Words", language="fr", subjects=subjects).identified(at=AT)


def test_every_media_topic_has_a_name_and_most_have_a_twin():
    topics = [mediatopics.topic(code) for code in CODES]

    assert all(topic.name for topic in topics)
    assert sum(topic.twin is not None for topic in topics) > 1000
    assert all(topic.twin is None or topic.twin.startswith("subj:") for topic in topics)


def test_a_topic_says_its_name_its_twin_and_whether_it_is_in_use():
    assert mediatopics.topic("medtop:20000002") == mediatopics.Topic(
        name="arts and entertainment", twin="subj:01000000", retired=None
    )
    assert mediatopics.topic("medtop:20000030").retired == datetime.date(2021, 9, 30)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("medtop:02000000", None),
        ("subj:99999999", None),
        ("own:x", None),
        ("medtop:20000030", Code.SUBJECT_RETIRED),
        ("medtop:99999999", Code.SUBJECT_UNKNOWN),
        ("medtop:2000002", Code.SUBJECT_UNKNOWN),
    ],
)
def test_a_code_that_is_wrong_or_retired_is_found(code, expected):
    finding = mediatopics.fault(code)

    assert (finding.code if finding else None) == expected
    assert [one.code for one in mediatopics.faults(about(Subject(code=code)))] == ([expected] if expected else [])


def test_a_topic_without_a_name_is_given_the_iptcs_and_a_name_of_its_own_stays():
    release = about(
        Subject(code="medtop:02000000"), Subject(code="medtop:03000000", name="crises"), Subject(code="own:x")
    )

    assert [one.name for one in mediatopics.named(release).subjects] == ["crime, law and justice", "crises", None]
    assert mediatopics.named(about()) == about()


def test_the_twin_follows_its_topic_and_english_names_are_marked_as_english():
    release = mediatopics.named(about(Subject(code="medtop:20000002"), Subject(code="own:x", name="le sujet")))
    data = NEWSML.write(compose(release), Facts.of(release), WriteOptions())
    written = [
        (
            subject.get("qcode"),
            [(name.text, name.get("{http://www.w3.org/XML/1998/namespace}lang")) for name in subject],
        )
        for subject in etree.fromstring(data).iter(f"{G}subject")
    ]

    assert written == [
        ("medtop:20000002", [("arts and entertainment", "en")]),
        ("subj:01000000", [("arts and entertainment", "en")]),
        ("own:x", [("le sujet", None)]),
    ]
    assert recognise(NEWSML.read(data, ReadOptions())).release.subjects == release.subjects


def test_a_release_that_names_topic_and_twin_itself_keeps_both():
    release = about(Subject(code="medtop:20000002"), Subject(code="subj:01000000", name="arts"), Subject(code="own:x"))
    release = evolve(release, language="en")
    data = NEWSML.write(compose(release), Facts.of(release), WriteOptions())

    assert recognise(NEWSML.read(data, ReadOptions())).release.subjects == release.subjects


@pytest.mark.skipif(not NEWSCODES.exists(), reason="the IPTC's tables lie beside the checkout")
def test_the_table_is_what_the_script_makes_of_the_iptcs(tmp_path, monkeypatch):
    script = runpy.run_path(str(ROOT / "scripts" / "make_mediatopics.py"))
    made = tmp_path / "mediatopics.tsv"
    script["main"].__globals__["TARGET"] = made
    tables = [str(NEWSCODES / name) for name in ("mediatopic.tsv", "mediatopic-to-subjectcode.tsv")]
    monkeypatch.setattr(sys, "argv", ["make_mediatopics.py", *tables, "2022-09-23"])
    script["main"]()

    assert made.read_text("utf-8") == (ROOT / "src" / "pressdoc" / "mediatopics.tsv").read_text("utf-8")
