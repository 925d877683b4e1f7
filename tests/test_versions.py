"""The life of a release: each operation makes the next version of the same release, fit to be sent."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from pressdoc import conversion, testing
from pressdoc.composing import compose
from pressdoc.errors import InvalidRelease
from pressdoc.formats.newsml import NEWSML
from pressdoc.jsondata import release_from_data
from pressdoc.model import Embargo, Paragraph, PressRelease, Signal, Status, Subject
from pressdoc.reading import Facts, ReadOptions, WriteOptions
from pressdoc.receivers.profile import RECEIVER_NAMES, receiver_named
from pressdoc.receivers.receiving import receive
from pressdoc.recognising import recognise
from pressdoc.validation import validate

G = "{http://iptc.org/std/nar/2006-10-01/}"
SHARED = Path(__file__).resolve().parents[2] / "shared" / "standards" / "newsml-g2"
AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
LATER = AT + datetime.timedelta(hours=5)
RELEASE = PressRelease(
    headline="Forty move in", reference="PR/17", language="en", body=(Paragraph(text="Forty people move in."),)
).identified(at=AT)
slow = settings(
    deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

OPERATIONS = {
    "corrected": lambda release, at: release.corrected(note="Forty, not fifty", at=at),
    "updated": lambda release, at: release.updated(note="A second speaker", at=at),
    "withheld": lambda release, at: release.withheld(reason="Figures are being checked", at=at),
    "released": lambda release, at: release.released(note="Figures are right", at=at),
    "killed": lambda release, at: release.killed(reason="Sent by mistake", at=at),
}
operations = st.sampled_from(sorted(OPERATIONS)).map(OPERATIONS.__getitem__)


def living() -> st.SearchStrategy[PressRelease]:
    """Releases with an identity that are not withdrawn yet."""
    return testing.identified_press_releases().map(
        lambda release: evolve(release, status=Status.USABLE) if release.status is Status.CANCELED else release
    )


def item_of(release: PressRelease) -> bytes:
    return NEWSML.write(compose(release), Facts.of(release), WriteOptions())


def notes_of(release: PressRelease) -> list[str]:
    return [note.text for note in etree.fromstring(item_of(release)).iter(f"{G}edNote")]


@slow
@given(living(), operations, st.timedeltas(datetime.timedelta(0), datetime.timedelta(days=900)))
def test_a_next_version_is_the_same_release_one_version_on(release, operation, later):
    at = release.version_created + later
    following = operation(release, at)

    assert following.guid == release.guid
    assert following.version == release.version + 1
    assert following.version_created == at
    first = release.first_created or (release.version_created if release.version == 1 else None)
    assert following.first_created == first
    assert operation(following, at).first_created == first or following.status is Status.CANCELED


@slow
@given(living(), operations)
def test_every_next_version_is_a_valid_item_and_comes_back(release, operation):
    release = testing.within(operation(release, release.version_created), NEWSML.alphabet)
    data = item_of(release)

    assert [finding for finding in validate(data) if finding.severity == "error"] == []
    assert recognise(NEWSML.read(data, ReadOptions())).release == release


@pytest.mark.skipif(not SHARED.exists(), reason="the standards lie beside the checkout")
@slow
@given(living(), operations)
def test_every_next_version_is_valid_by_the_official_schema(release, operation):
    release = testing.within(operation(release, release.version_created), NEWSML.alphabet)

    etree.XMLSchema(etree.parse(SHARED / "NewsML-G2_2.35-spec-All-Power.xsd")).assertValid(
        etree.fromstring(item_of(release))
    )


@settings(deadline=None, max_examples=50)
@given(testing.plain_press_releases())
def test_nothing_of_what_was_killed_is_left(release):
    killed = release.identified(at=AT).killed(reason="Sent by mistake", at=LATER)
    read = recognise(NEWSML.read(item_of(killed), ReadOptions())).release
    words = {word.lower() for block in release.body for word in re.findall(r"\w+", block.text.string)}

    assert read.status is Status.CANCELED
    assert read.correction == "Sent by mistake"
    assert not words & {word.lower() for word in re.findall(r"\w+", item_of(killed).decode())}


def test_a_kill_still_has_all_that_receivers_look_for():
    root = etree.fromstring(item_of(RELEASE.killed(reason="Sent by mistake", at=LATER)))

    assert root.find(f".//{G}pubStatus").get("qcode") == "stat:canceled"
    assert root.find(f".//{G}headline").text == "Withdrawn: PR/17"
    assert root.find(f".//{G}edNote").text == "Sent by mistake"
    body = root.find(".//{http://www.w3.org/1999/xhtml}body")
    assert [block.text for block in body] == [
        "This press release is withdrawn. Do not publish it; remove it where it has been published."
    ]


@pytest.mark.parametrize("language", testing.LANGUAGES)
def test_a_kill_is_put_in_the_language_of_the_release(language):
    killed = evolve(RELEASE, language=language).killed(reason="x", at=LATER)

    assert killed.headline.endswith("PR/17")
    assert ("withdrawn" in killed.body[0].text.string) == (language == "en")


def test_a_release_without_an_identity_has_no_next_version():
    with pytest.raises(InvalidRelease, match="identified"):
        PressRelease(headline="x").corrected(note="y", at=AT)


@pytest.mark.parametrize("at", [AT - datetime.timedelta(seconds=1), LATER.replace(tzinfo=None)])
def test_a_next_version_is_not_made_before_the_one_it_follows(at):
    with pytest.raises(InvalidRelease, match="version_created"):
        RELEASE.corrected(note="x", at=at)


def test_a_next_version_needs_words_for_editors():
    with pytest.raises(InvalidRelease):
        RELEASE.corrected(note="  ", at=LATER)


@pytest.mark.parametrize("name", ["corrected", "updated", "withheld", "released"])
def test_what_is_withdrawn_stays_withdrawn(name):
    killed = RELEASE.killed(reason="x", at=LATER)

    with pytest.raises(InvalidRelease, match="withdrawn for good"):
        OPERATIONS[name](killed, LATER)
    assert OPERATIONS["killed"](killed, LATER).version == 3


def test_a_withheld_release_may_be_released_again_and_keeps_its_embargo():
    embargo = Embargo(printed="Embargo", kind="until", until=LATER)
    withheld = evolve(RELEASE, embargo=embargo).withheld(reason="Figures are being checked", at=LATER)
    released = withheld.released(note="Figures are right", at=LATER)

    assert (withheld.status, withheld.body) == (Status.WITHHELD, RELEASE.body)
    assert (released.status, released.embargo, released.signal) == (Status.USABLE, embargo, Signal.UPDATE)


def test_the_first_note_says_both_what_changed_and_until_when_to_wait():
    until = datetime.datetime(2026, 5, 4, 10, tzinfo=datetime.UTC)
    held = evolve(RELEASE, embargo=Embargo(printed="Embargo until 4 May", kind="until", until=until))
    unprinted = evolve(held, embargo=evolve(held.embargo, printed=None), subjects=(Subject(code="own:x"),))

    assert notes_of(held.corrected(note="Forty.", at=LATER)) == [
        "Forty. Embargo until 4 May",
        "Forty.",
        "Embargo until 4 May",
    ]
    assert notes_of(unprinted.corrected(note="Forty.", at=LATER)) == [
        "Forty. Embargoed until 2026-05-04T10:00:00+00:00",
        "Forty.",
    ]
    assert notes_of(evolve(RELEASE, signal=Signal.UPDATE)) == ["This version updates an earlier one."]


@pytest.mark.parametrize("name", RECEIVER_NAMES)
@pytest.mark.parametrize("language", testing.LANGUAGES)
def test_every_receiver_that_takes_the_release_takes_its_kill(name, language):
    receiver = receiver_named(name)
    killed = evolve(RELEASE, language=language).killed(reason="Sent by mistake", at=LATER)
    written = conversion.write(killed, "newsml", receiver=receiver)
    (received,) = receive(written.data, receiver)
    (before,) = receive(conversion.write(RELEASE, "newsml", receiver=receiver).data, receiver)

    assert [one for one in validate(written.data) if one.severity == "error"] == []
    assert (received.arrives, received.view.refusals) == (before.arrives, before.view.refusals)
    assert killed.headline in str(received.view)
    assert killed.body[0].text.string in str(received.view)


def test_a_note_alone_means_a_correction():
    assert PressRelease(correction="x").signal is Signal.CORRECTION
    assert release_from_data({"pressdoc": 1, "correction": "x"}).signal is Signal.CORRECTION
    assert PressRelease(correction="x", signal=None).signal is None
    assert PressRelease().signal is None
