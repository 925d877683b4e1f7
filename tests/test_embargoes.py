from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pressdoc import conversion, embargoes, testing
from pressdoc.composing import compose
from pressdoc.errors import Refused
from pressdoc.findings import Code, Severity
from pressdoc.manuscript import Role
from pressdoc.model import Embargo, Paragraph, PressRelease
from pressdoc.model.dating import is_repeated, is_skipped, settled
from pressdoc.reading import WriteOptions
from pressdoc.recognising import recognise
from pressdoc.recognising.derive import resolve

VIENNA = ZoneInfo("Europe/Vienna")
AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
RELEASE = PressRelease(headline="Words", language="en", body=(Paragraph(text="One two three."),))


def held(until, printed=None, **changes) -> PressRelease:
    return evolve(RELEASE, embargo=Embargo(printed=printed, kind="until", until=until), **changes)


def minutes() -> st.SearchStrategy[datetime.date | datetime.datetime]:
    """Days; days with a time; instants in any zone of whole minutes: as a page can state them."""
    low, high = datetime.datetime(1990, 1, 2), datetime.datetime(2060, 1, 1)
    offsets = st.integers(-12 * 60, 14 * 60).map(lambda m: datetime.timezone(datetime.timedelta(minutes=m)))
    moments = st.datetimes(low, high, timezones=st.one_of(st.none(), st.just(datetime.UTC), offsets))
    return st.one_of(st.dates(low.date(), high.date()), moments.map(lambda m: m.replace(second=0, microsecond=0)))


@settings(deadline=None, max_examples=400)
@given(minutes(), testing.languages())
def test_the_words_that_an_embargo_is_given_say_when_it_ends(until, language):
    release, findings = embargoes.worded(held(until, language=language))

    assert [finding.code for finding in findings] == [Code.EMBARGO_WORDED]
    assert release.embargo.until == until
    bare = evolve(release, embargo=Embargo(printed=release.embargo.printed))
    assert resolve(bare).embargo == release.embargo


@settings(deadline=None, max_examples=100)
@given(testing.press_releases(), testing.styles())
def test_an_embargo_that_binds_is_on_every_page_above_the_headline(release, style):
    worded, _ = embargoes.worded(release)
    roles = [passage.role for passage in compose(worded, style).passages]

    if release.embargo is None or (release.embargo.kind == "immediate" and release.embargo.printed is None):
        assert Role.EMBARGO not in roles
        return
    assert Role.EMBARGO in roles
    for below in (Role.HEADLINE, Role.BODY, Role.DATELINE):
        assert below not in roles[: roles.index(Role.EMBARGO)]


@pytest.mark.parametrize("name", ["txt", "docx", "pdf", "newsml"])
def test_an_embargo_without_words_is_printed_in_every_format_that_has_a_page(name):
    until = datetime.datetime(2026, 5, 4, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
    written = conversion.write(held(until).identified(at=AT), name)
    again = conversion.read(written.data).release

    assert again.embargo == Embargo(printed="Embargoed until 4 May 2026, 10:00 (UTC+02:00)", kind="until", until=until)
    assert Code.EMBARGO_WORDED in [finding.code for finding in written.findings]


def test_an_embargo_without_an_end_is_put_in_words_too():
    release, _ = embargoes.worded(evolve(RELEASE, embargo=Embargo()))

    assert release.embargo.printed == "Embargoed until further notice"
    assert embargoes.worded(release) == (release, ())


def test_seconds_are_not_printed_and_the_embargo_never_ends_earlier():
    until = datetime.datetime(2026, 5, 4, 10, 0, 1, tzinfo=datetime.UTC)
    release, _ = embargoes.worded(held(until))

    assert release.embargo.until == datetime.datetime(2026, 5, 4, 10, 1, tzinfo=datetime.UTC)
    assert release.embargo.printed == "Embargoed until 4 May 2026, 10:01 (UTC)"


SKIPPED, TWICE = datetime.datetime(2026, 3, 29, 2, 30), datetime.datetime(2026, 10, 25, 2, 30)


def test_where_clocks_are_set_the_later_instant_is_taken():
    assert is_skipped(SKIPPED, VIENNA)
    assert is_repeated(TWICE, VIENNA)
    assert settled(SKIPPED, VIENNA) == datetime.datetime(2026, 3, 29, 1, 30, tzinfo=datetime.UTC)
    assert settled(TWICE, VIENNA) == datetime.datetime(2026, 10, 25, 1, 30, tzinfo=datetime.UTC)
    assert not is_skipped(TWICE, VIENNA)
    assert not is_repeated(SKIPPED, VIENNA)


@pytest.mark.parametrize(("local", "severity"), [(SKIPPED, Severity.ERROR), (TWICE, Severity.WARNING)])
def test_a_time_that_clocks_show_never_or_twice_is_found(local, severity):
    found = list(embargoes.doubts(held(local), VIENNA, None))

    assert [(one.code, one.severity) for one in found] == [(Code.EMBARGO_TIME_UNCLEAR, severity)]
    assert "Europe/Vienna" in found[0].says
    assert list(embargoes.doubts(held(local), datetime.UTC, None)) == []


def test_a_printed_zone_whose_clocks_are_set_is_found_too():
    notes = []
    words = "Embargoed until 2:30 a.m. Vienna time, 25 October 2026"
    release = resolve(evolve(RELEASE, embargo=Embargo(printed=words)), notes.append)

    assert release.embargo.until == datetime.datetime(2026, 10, 25, 1, 30, tzinfo=datetime.UTC)
    assert [note.code for note in notes] == [Code.EMBARGO_TIME_UNCLEAR]


def test_a_day_of_the_week_that_the_embargos_date_is_not_is_found():
    text = "EMBARGOED UNTIL MONDAY 4 MARCH 2026, 10:00 GMT\n\nA headline of some words\n\nOne two three four five."
    codes = [finding.code for finding in conversion.read(text.encode(), format="txt").findings]

    assert Code.WEEKDAY_WRONG in codes


@pytest.mark.parametrize(
    ("until", "past"),
    [
        (AT, True),
        (AT + datetime.timedelta(seconds=1), False),
        (datetime.datetime(2026, 3, 1, 20), True),
        (datetime.datetime(2026, 3, 2, 8), False),  # still to come west of Greenwich
        (datetime.date(2026, 2, 28), True),
        (datetime.date(2026, 3, 2), False),
    ],
)
def test_an_embargo_that_is_over_is_found(until, past):
    found = [one.code for one in embargoes.doubts(held(until), None, AT)]

    assert found == ([Code.EMBARGO_PAST] if past else [])


def test_an_embargo_that_ends_before_the_day_of_issue_is_found():
    release = held(datetime.date(2026, 3, 5), issued=datetime.date(2026, 3, 6))

    assert [one.code for one in embargoes.doubts(release, None, AT)] == [Code.EMBARGO_PAST]


TEXT = "EMBARGOED UNTIL 4 MARCH 2026, 10:00 GMT\n\nA headline of some words\n\nOne two three four five six seven eight."
BEFORE, AFTER = AT, datetime.datetime(2026, 3, 4, 10, tzinfo=datetime.UTC)


@pytest.mark.parametrize("to", ["txt", "docx", "pdf"])
def test_no_page_is_written_before_the_embargo_is_over(to):
    with pytest.raises(Refused, match="embargo"):
        conversion.convert(TEXT.encode(), to, at=BEFORE, respect_embargo=True)

    assert conversion.convert(TEXT.encode(), to, at=AFTER, respect_embargo=True).data


@pytest.mark.parametrize("to", ["newsml", "json"])
def test_what_states_the_embargo_as_data_may_be_written_before(to):
    data = conversion.convert(TEXT.encode(), to, at=BEFORE, respect_embargo=True).data

    assert conversion.read(data).release.embargo.until == AFTER


def test_an_embargo_without_an_instant_is_never_known_to_be_over():
    words = TEXT.replace("4 MARCH 2026, 10:00 GMT", "FURTHER NOTICE")

    with pytest.raises(Refused, match="not known"):
        conversion.convert(words.encode(), "pdf", at=AFTER, respect_embargo=True)


def test_a_zone_makes_the_embargo_an_instant_that_can_be_over():
    words = TEXT.replace(" GMT", "").encode()
    options = WriteOptions(zone=VIENNA)
    hour_before = AFTER - datetime.timedelta(hours=1)

    with pytest.raises(Refused):
        conversion.convert(words, "txt", at=hour_before, respect_embargo=True)
    assert conversion.convert(words, "txt", at=hour_before, respect_embargo=True, options=options).data
    assert recognise(conversion.read_bare(words)).release.embargo.until.tzinfo is None


def test_a_day_of_issue_that_follows_from_the_embargo_follows_its_words():
    until = datetime.datetime(2026, 5, 4, 10, 0, 1, tzinfo=datetime.UTC)
    release, _ = embargoes.worded(resolve(held(until)))

    assert release.issued == release.embargo.until
    assert resolve(release) == release
