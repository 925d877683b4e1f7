from __future__ import annotations

import datetime
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdoc.recognising.embargo import read_embargo


def at(*parts, zone=None):
    return datetime.datetime(*parts, tzinfo=zone)


@pytest.mark.parametrize(
    ("printed", "language"),
    [
        ("FOR IMMEDIATE RELEASE", "en"),
        ("For release on receipt", "en"),
        ("*** For Immediate Release ***", "en"),
        ("For Immediate Release: March 30, 2012", "en"),
        ("FOR IMMEDIATE RELEASE 2001-115", "en"),
        ("Embargo: for immediate release", "en"),
        ("No embargo", "en"),
        ("Release date: Immediate", "en"),
        ("FOR RELEASE: UPON RECEIPT", "en"),
        ("Diffusione immediata", "it"),
        ("Pas d’embargo", "fr"),
        ("Veröffentlichung: sofort", "de"),
        ("Pour diffusion immédiate", "fr"),
        ("zur sofortigen Veröffentlichung", "de"),
        ("Sperrfrist: keine", "de"),
        ("PARA DIFUSIÓN INMEDIATA", "es"),
        ("Per diffusione immediata", "it"),
        ("PARA DIVULGAÇÃO IMEDIATA", "pt"),
        ("voor onmiddellijke publicatie", "nl"),
        ("Для немедленного распространения", "ru"),
        ("للنشر الفوري", "ar"),
        ("即时发布", "zh"),
        ("立即發布", "zh-Hant"),
        ("公表可", "ja"),
        ("보도시점: 배포 즉시", "ko"),
        ("보도시점 즉시 (2026. 5. 4.)", "ko"),
        ("Pour diffusion immédiate", None),
    ],
)
def test_an_immediate_release_says_so_in_its_language(printed, language):
    assert read_embargo(printed, language) == ("immediate", None)


@pytest.mark.parametrize(
    ("printed", "language", "until"),
    [
        ("EMBARGOED UNTIL 4 MAY 2012", "en", date(2012, 5, 4)),
        ("Zur Veröffentlichung frei ab 04.05.2012 – 10:00 Uhr", "de", at(2012, 5, 4, 10)),
        ("FOR IMMEDIATE RELEASE AFTER 10 AM MAY 4, 2012", "en", at(2012, 5, 4, 10)),
        ("Для немедленной публикации после 4 мая 2012 года", "ru", date(2012, 5, 4)),
        ("Για άμεση δημοσίευση μετά τις 4 Μαΐου 2012", "el", date(2012, 5, 4)),
        ("2012-yil 4-maydan keyin e’lon qilinsin", "uz", date(2012, 5, 4)),
        ("E’lon qilish mumkin: 2012-yil 4-maydan", "uz", date(2012, 5, 4)),
        (
            "EMBARGO: Not for publication or broadcast before 00.01 hours, Friday 4 May 2012",
            "en",
            at(2012, 5, 4, 0, 1),
        ),
        ("For release at 2:00 p.m., May 4, 2012", "en", at(2012, 5, 4, 14)),
        ("EMBARGO: 10.30 hours. Friday 4 May 2012", "en", at(2012, 5, 4, 10, 30)),
        ("Issued 3 May 2012, embargoed until 4 May 2012", "en", date(2012, 5, 4)),
        ("Pour diffusion à partir du 4 mai 2012", "fr", date(2012, 5, 4)),
        ("SOUS EMBARGO JUSQU'AU 4 MAI 2012 À 10H00", "fr", at(2012, 5, 4, 10)),
        ("Sperrfrist: 4. Mai 2012, 10 Uhr", "de", at(2012, 5, 4, 10)),
        ("con embargo hasta el 4 de mayo de 2012 a las 10:00 horas", "es", at(2012, 5, 4, 10)),
        ("EMBARGO FINO AL 4 maggio 2012, ore 10.30", "it", at(2012, 5, 4, 10, 30)),
        ("sob embargo até 4 de maio de 2012, às 14h", "pt", at(2012, 5, 4, 14)),
        ("ONDER EMBARGO TOT 4 mei 2012, 10.30 uur", "nl", at(2012, 5, 4, 10, 30)),
        ("ЭМБАРГО ДО 10:00, 4 мая 2012 г.", "ru", at(2012, 5, 4, 10)),
        ("حظر النشر حتى 4 مايو 2012", "ar", date(2012, 5, 4)),
        ("禁发至2012年5月4日上午10时", "zh", at(2012, 5, 4, 10)),
        ("報道解禁：2012年5月4日午後2時", "ja", at(2012, 5, 4, 14)),
        ("보도시점: 2026. 5. 4.(월) 조간", "ko", date(2026, 5, 4)),
        ("보도시점 2026. 5. 4.(월) 12:00 이후", "ko", at(2026, 5, 4, 12)),
    ],
)
def test_an_embargo_gives_its_instant_and_no_zone(printed, language, until):
    assert read_embargo(printed, language) == ("until", until)


def test_a_stated_zone_makes_the_instant_aware():
    kind, until = read_embargo("Embargoed until 10:00 CET, 4 May 2012", "en")

    assert kind == "until"
    assert until == at(2012, 5, 4, 10, zone=datetime.timezone(datetime.timedelta(hours=1)))


def test_the_region_tells_whose_eastern_time_it_is():
    _, american = read_embargo("Embargoed until 10:00 EST, 4 January 2012", "en")
    _, australian = read_embargo("Embargoed until 10:00 EST, 4 January 2012", "en", region="AU")

    assert isinstance(american, datetime.datetime)
    assert isinstance(australian, datetime.datetime)
    assert american - australian == datetime.timedelta(hours=15)


@pytest.mark.parametrize(
    ("printed", "language"),
    [
        ("EMBARGOED", "en"),
        ("EMBARGOED UNTIL 10.45 AM FRIDAY 4 FEBRUARY", "en"),
        ("Embargoed until 03/04/12", "en"),
        ("Embargoed until 31 February 2012", "en"),
        ("Not for immediate release", "en"),
        ("Embargoed until the minister speaks, then for immediate release", "en"),
        ("Sperrfrist: Beginn der Rede", "de"),
        ("보도시점: 회의 종료 후", "ko"),
        ("", None),
    ],
)
def test_an_embargo_without_a_full_date_must_be_read_by_a_person(printed, language):
    assert read_embargo(printed, language) == ("unreadable", None)


@pytest.mark.parametrize(
    "printed",
    [
        "Embargoed until 4 May 2012, for immediate release thereafter",
        "FOR IMMEDIATE RELEASE - EMBARGOED UNTIL 4 May 2012",
        "Not for immediate release: 4 May 2012",
    ],
)
def test_where_a_line_says_both_the_embargo_holds(printed):
    assert read_embargo(printed, "en") == ("until", date(2012, 5, 4))


@given(st.text(), st.sampled_from([None, "en", "de", "ja", "ko", "ar", "xx"]))
def test_any_line_is_one_of_three_kinds_and_only_until_has_an_instant(printed, language):
    kind, until = read_embargo(printed, language)

    assert kind in ("immediate", "until", "unreadable")
    assert (until is not None) == (kind == "until")


@pytest.mark.parametrize(
    ("printed", "until"),
    [
        ("EMBARGOED UNTIL 12 NOON SUNDAY 1 OCTOBER", at(2006, 10, 1, 12)),
        ("Embargoed until 10.45 am Friday 4 February", None),
        ("EMBARGOED UNTIL 5PM", at(2006, 9, 30, 17)),
        ("Embargoed until further notice", None),
    ],
)
def test_the_day_of_issue_tells_what_an_embargo_leaves_out(printed, until):
    assert read_embargo(printed, "en") == ("unreadable", None)
    assert read_embargo(printed, "en", issued=date(2006, 9, 30)) == (
        ("until", until) if until else ("unreadable", None)
    )


def test_the_year_of_an_embargo_is_that_in_which_it_comes_soonest():
    assert read_embargo("Embargo until 3 January, 9:00", "en", issued=date(2006, 12, 30))[1] == at(2007, 1, 3, 9)


@pytest.mark.parametrize(
    ("printed", "language", "expected"),
    [
        ("Με εμπάργκο έως τις 4 Μαΐου 2012, 6:00 μ.μ.", "el", datetime.datetime(2012, 5, 4, 18)),
        ("ΕΜΠΑΡΓΚΟ ΕΩΣ 4 ΜΑΪΟΥ 2012, 9:30 Π.Μ.", "el", datetime.datetime(2012, 5, 4, 9, 30)),
        ("Sotto embargo fino alle ore 12 del 4 maggio 2012", "it", datetime.datetime(2012, 5, 4, 12)),
        ("Embargo: 2012-yil 4-may soat 10 gacha", "uz", datetime.datetime(2012, 5, 4, 10)),
        ("Embargo do 4 maja 2012 r. do godz. 18", "pl", datetime.datetime(2012, 5, 4, 18)),
        ("Эмбарго до 18 часов 4 мая 2012 года", "ru", datetime.datetime(2012, 5, 4, 18)),
    ],
)
def test_hours_are_read_as_each_language_prints_them(printed, language, expected):
    assert read_embargo(printed, language) == ("until", expected)


def test_a_time_that_belongs_to_an_earlier_edition_does_not_lift_the_embargo_of_a_later():
    printed = "보도시점 2023. 5. 11.(목) 조간(온라인 5. 10.(수) 12:00)"

    assert read_embargo(printed, "ko") == ("until", datetime.date(2023, 5, 11))
