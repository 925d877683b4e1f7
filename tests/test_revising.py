from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings

from pressdoc import conversion, embargoes, mediatopics, testing
from pressdoc.composing import compose
from pressdoc.errors import InvalidRelease, UsageError
from pressdoc.findings import Code, Severity
from pressdoc.model import (
    Contact,
    ContactGroup,
    Dateline,
    Embargo,
    Media,
    Paragraph,
    Phone,
    PressRelease,
    Rights,
    Signal,
    Status,
    Subject,
    Translation,
)
from pressdoc.reading import Facts
from pressdoc.recognising.derive import resolve
from pressdoc.revising import linked, revise, translation_of
from pressdoc.validation import validate

AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
LATER = AT + datetime.timedelta(hours=5)
OLD = resolve(
    PressRelease(
        headline="Harbour porpoises return to Tarn Bay for first time since 1962",
        issued_line="2 March 2026",
        dateline=Dateline(printed="TARN BAY, 2 March -", places=("TARN BAY",), date="2 March"),
        masthead=("Tarn Bay Harbour Trust",),
        body=(
            Paragraph(text="A pod of eleven harbour porpoises has wintered in Tarn Bay, the first to do so for years."),
            Paragraph(text="Volunteers counted the animals from the old lighthouse on forty mornings this winter."),
        ),
        end_mark="ENDS",
        contact_lead="For further information please contact:",
        contacts=(ContactGroup(contacts=(Contact(name="Fergus Lyle", phones=(Phone(printed="+44 20 7946 0018"),)),)),),
        language="en-GB",
        subjects=(Subject(code="medtop:20000500", name="animal"),),
        keywords=("porpoise",),
        rights=Rights(usage="Free for editorial use"),
        translations=(Translation(guid="urn:x:de", language="de"),),
    )
).identified(at=AT)
NEW = evolve(OLD, body=(Paragraph(text=OLD.body[0].text.string.replace("eleven", "twelve")), OLD.body[1]))


@pytest.mark.parametrize("before", ["newsml", "json", "docx", "pdf"])
@pytest.mark.parametrize("after", ["newsml", "json", "docx", "pdf", "txt"])
def test_whatever_the_two_files_are_the_next_version_is_the_same_release(before, after):
    old = conversion.read(conversion.write(OLD, before).data).release
    revised = revise(old, conversion.write(NEW, after).data, at=LATER)

    assert revised.release == evolve(
        NEW,
        version=2,
        version_created=LATER,
        first_created=AT,
        signal=Signal.CORRECTION,
        correction="Paragraph 1 changed from “of eleven harbour” to “of twelve harbour”.",
    )


def test_the_note_of_the_press_office_comes_first_and_an_update_corrects_nothing():
    release = revise(OLD, conversion.write(NEW, "txt").data, at=LATER, note="Twelve.", signal=Signal.UPDATE).release

    assert release.correction.startswith("Twelve. Paragraph 1 changed")
    assert release.signal is Signal.UPDATE
    assert [one for one in validate(conversion.write(release, "newsml").data) if one.severity == "error"] == []


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(testing.identified_press_releases(), testing.press_releases())
def test_any_text_may_be_sent_as_the_next_version_of_any_item(old, new):
    old = testing.within(evolve(old, status=Status.USABLE), conversion.format_named("newsml").alphabet)
    try:
        release = revise(old, conversion.write(new, "json").data, at=old.version_created).release
    except UsageError:
        return

    assert (release.guid, release.version) == (old.guid, old.version + 1)
    assert [one for one in validate(conversion.write(release, "newsml").data) if one.severity == "error"] == []


@pytest.mark.parametrize("name", ["json", "newsml", "ninjs", "docx"])
@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(release=testing.identified_press_releases())
def test_a_release_written_again_has_not_changed(name, release):
    release = testing.within(evolve(release, status=Status.USABLE), conversion.format_named(name).alphabet)
    release, _ = embargoes.worded(mediatopics.named(release))
    if not compose(release).passages:
        return

    with pytest.raises(UsageError, match="nothing has changed"):
        revise(release, conversion.write(release, name).data, at=release.version_created)


def test_what_no_page_prints_is_kept_and_said_to_be():
    revised = revise(OLD, conversion.write(NEW, "txt").data, at=LATER)
    kept = [finding.says for finding in revised.findings if finding.code is Code.KEPT_FROM_BEFORE]

    assert len(kept) == 1
    assert kept[0].startswith("keywords, subjects, rights, translations: not in the new file")


def test_what_the_caller_says_counts_over_both_files():
    release = revise(
        OLD, conversion.write(NEW, "txt").data, at=LATER, facts=Facts(urgency=2, keywords=("seal",))
    ).release

    assert (release.urgency, release.keywords) == (2, ("seal",))


def test_files_of_the_version_before_are_not_those_of_this_one():
    sheet = Media(href="sheet.pdf", title="Facts")
    old = evolve(OLD, media=(Media(href="v1.pdf", media_type="application/pdf", rendition="pdf"), sheet))
    revised = revise(old, conversion.write(NEW, "txt").data, at=LATER)

    assert revised.release.media == (sheet,)
    assert [one.says for one in revised.findings if "PDF" in one.says] == [
        "the files of version 1 (PDF) are not this version; attach new ones with --attach"
    ]


def test_nothing_changed_is_nothing_to_send():
    with pytest.raises(UsageError, match="nothing has changed"):
        revise(OLD, conversion.write(OLD, "docx").data, at=LATER)


def test_what_was_never_sent_cannot_be_corrected():
    with pytest.raises(InvalidRelease, match="was sent"):
        revise(evolve(OLD, guid=None), b"Words", at=LATER)


def test_a_file_of_another_release_is_a_warning():
    other = evolve(NEW, guid="urn:x:other")
    revised = revise(OLD, conversion.write(other, "json").data, at=LATER)

    assert revised.release.guid == OLD.guid
    assert [one.severity for one in revised.findings if "urn:x:other" in one.says] == [Severity.WARNING]


WORDS = "EMBARGOED UNTIL 10:00, 4 MARCH 2026"


def held(printed, until):
    return evolve(OLD, embargo=Embargo(printed=printed, kind="until", until=until))


def test_the_zone_in_which_an_embargo_was_understood_still_holds():
    until = datetime.datetime(2026, 3, 4, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))
    new = evolve(NEW, embargo=Embargo(printed=WORDS, kind="until", until=until.replace(tzinfo=None)))
    release = revise(held(WORDS, until), conversion.write(new, "txt").data, at=LATER).release

    assert release.embargo.until == until
    assert "embargo" not in release.correction


def test_an_embargo_that_is_on_the_page_no_more_is_lifted_and_one_that_never_was_still_binds():
    until = datetime.datetime(2026, 3, 4, 10, tzinfo=datetime.UTC)
    text = conversion.write(NEW, "txt").data
    lifted = revise(held(WORDS, until), text, at=LATER).release
    bound = revise(held(None, until), text, at=LATER).release

    assert lifted.embargo is None
    assert "embargo removed" in lifted.correction
    assert bound.embargo == Embargo(kind="until", until=until)


def test_a_zone_named_for_the_new_file_makes_its_embargo_an_instant():
    new = evolve(NEW, embargo=Embargo(printed=WORDS, kind="until", until=datetime.datetime(2026, 3, 4, 10)))
    release = revise(OLD, conversion.write(new, "txt").data, at=LATER, zone=ZoneInfo("Europe/Vienna")).release

    assert release.embargo.until.isoformat() == "2026-03-04T10:00:00+01:00"


FRENCH = evolve(OLD, language="fr", guid="urn:x:fr", translations=())


def test_translations_are_linked_both_ways_and_sent_again():
    english, french = linked((evolve(OLD, translations=()), FRENCH), at=LATER)

    assert english.translations == (Translation(guid="urn:x:fr", language="fr"),)
    assert french.translations == (Translation(guid=OLD.guid, language="en-GB"),)
    assert (english.version, english.signal, english.correction) == (2, Signal.UPDATE, "Also available in: fr")
    assert french.correction == "Existe aussi en : en-GB"
    for release in (english, french):
        assert conversion.read(conversion.write(release, "newsml").data).release.translations == release.translations


def test_what_is_linked_already_is_not_sent_again():
    once = linked((OLD, FRENCH), at=LATER)

    assert linked(once, at=LATER) == once
    first = evolve(FRENCH, translations=(translation_of(OLD),))
    assert linked((OLD, first), at=LATER)[1] is first


def test_versions_of_one_release_are_no_translations():
    with pytest.raises(UsageError, match="another guid"):
        linked((OLD, evolve(OLD, version=2)), at=LATER)
    with pytest.raises(UsageError, match="at least two"):
        linked((OLD,), at=LATER)
    with pytest.raises(InvalidRelease):
        translation_of(evolve(OLD, guid=None))
