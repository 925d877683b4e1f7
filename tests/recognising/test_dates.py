from __future__ import annotations

import datetime
from datetime import date, time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pressdoc import cldr
from pressdoc.composing.dates import format_date
from pressdoc.recognising.dates import find_moments, find_times, partial
from pressdoc.recognising.moment import Moment


def at(*parts, zone=None):
    return datetime.datetime(*parts, tzinfo=zone)


HOUR = datetime.timedelta(hours=1)


def zone(hours):
    return datetime.timezone(hours * HOUR)


def values(text, language=None, region=None):
    return [moment.value for moment in find_moments(text, language, region=region)]


@pytest.mark.parametrize(
    ("printed", "language", "expected"),
    [
        ("29 September 2011", "en", date(2011, 9, 29)),
        ("12 Ekim 2014", "tr", date(2014, 10, 12)),
        ("3 HAZİRAN 2019", "tr", date(2019, 6, 3)),
        ("21 KASIM 2014", "tr", date(2014, 11, 21)),
        ("3 ΙΑΝΟΥΑΡΙΟΥ 2014", "el", date(2014, 1, 3)),
        ("3 Μαΐου 2014", "el", date(2014, 5, 3)),
        ("2020 yil 21 sentyabr", "uz", date(2020, 9, 21)),
        ("2018 йил 15 сентябр", "uz", date(2018, 9, 15)),
        ("2014. március 12.", "hu", date(2014, 3, 12)),
        ("2014 m. kovo 12 d.", "lt", date(2014, 3, 12)),
        ("12. června 2014", "cs", date(2014, 6, 12)),
        ("12. kesäkuuta 2014", "fi", date(2014, 6, 12)),
        ("March 12, 2012", "en", date(2012, 3, 12)),
        ("Oct. 10, 2012", "en", date(2012, 10, 10)),
        ("Sept. 22, 2023", "en", date(2023, 9, 22)),
        ("February 16th, 2005", "en", date(2005, 2, 16)),
        ("2nd December 2005", "en", date(2005, 12, 2)),
        ("12th of March, 2012", "en", date(2012, 3, 12)),
        ("Thursday, 3 December 1981", "en", date(1981, 12, 3)),
        ("Brussels Friday 19 June 2009", "en", date(2009, 6, 19)),
        ("22nd January 1989", "en", date(1989, 1, 22)),
        ("June  09, 2020", "en", date(2020, 6, 9)),
        ("12η Μαΐου 2021", "el", date(2021, 5, 12)),
        ("1ης Ιουνίου 2021", "el", date(2021, 6, 1)),
        ("2 Φλεβάρη 2021", "el", date(2021, 2, 2)),
        ("2021-yil 12-maydan", "uz", date(2021, 5, 12)),
        ("2021 йил 12 майгача", "uz", date(2021, 5, 12)),
        ("2021-yil 3-sentyabrda", "uz", date(2021, 9, 3)),
        ("1o de maio de 2021", "pt", date(2021, 5, 1)),
        ("1ᵉʳ mai 2021", "fr", date(2021, 5, 1)),
        ("12/may/2021", "es", date(2021, 5, 12)),
        ("12 V 2021", "pl", date(2021, 5, 12)),
        ("1. XII. 2021", "cs", date(2021, 12, 1)),
        ("12.VIII.2021", "hu", date(2021, 8, 12)),
        ("民國110年5月12日", "zh", date(2021, 5, 12)),
        ("110年5月12日", "zh", date(2021, 5, 12)),
        ("31-OCT-2016", "en", date(2016, 10, 31)),
        ("31-OCT-16", "en", date(2016, 10, 31)),
        ("4 May '83", "en", date(1983, 5, 4)),
        ("VIENNA, 7 May 2012 - The", "en", date(2012, 5, 7)),
        ("2011-09-29", "en", date(2011, 9, 29)),
        ("12.03.2012", "de", date(2012, 3, 12)),
        ("12/11/2018", "es", date(2018, 11, 12)),
        ("13/11/2018", "en", date(2018, 11, 13)),
        ("11/13/2018", "en", date(2018, 11, 13)),
        ("4/2/83", "fr", date(1983, 2, 4)),
        ("04.02.12", "de", date(2012, 2, 4)),
        ("1er janvier 2012", "fr", date(2012, 1, 1)),
        ("Paris, le 12 mars 2012 –", "fr", date(2012, 3, 12)),
        ("LE 12 AOUT 2012", "fr", date(2012, 8, 12)),
        ("12 de marzo de 2012", "es", date(2012, 3, 12)),
        ("3 de setiembre del 2012", "es", date(2012, 9, 3)),
        ("Milano, 18 marzo 2025", "it", date(2025, 3, 18)),
        ("1º de outubro de 2002", "pt", date(2002, 10, 1)),
        ("23 de outubro de 2002", "pt", date(2002, 10, 23)),
        ("Freitag, den 12. März 2012", "de", date(2012, 3, 12)),
        ("Wien, 5. Jänner 2012", "de", date(2012, 1, 5)),
        ("12 maart 2012", "nl", date(2012, 3, 12)),
        ("12 марта 2012 г.", "ru", date(2012, 3, 12)),
        ("12 МАРТА 2012 ГОДА", "ru", date(2012, 3, 12)),
        ("12 يونيو 2012", "ar", date(2012, 6, 12)),
        ("١٢ حزيران ٢٠١٢", "ar", date(2012, 6, 12)),
        ("29 أيلول/سبتمبر 2011", "ar", date(2011, 9, 29)),
        ("5 كانون الثاني/يناير 2011", "ar", date(2011, 1, 5)),
        ("3 تشرين الأول 2011", "ar", date(2011, 10, 3)),
        ("12 ابريل 2012م", "ar", date(2012, 4, 12)),
        ("北京2012年3月12日电", "zh", date(2012, 3, 12)),
        ("２０１２年３月１２日", "ja", date(2012, 3, 12)),
        ("令和6年5月4日", "ja", date(2024, 5, 4)),
        ("令和元年5月4日", "ja", date(2019, 5, 4)),
        ("2012/03/12", "ja", date(2012, 3, 12)),
        ("2026. 5. 4.(월)", "ko", date(2026, 5, 4)),
        ("'26.5.4(월)", "ko", date(2026, 5, 4)),
        ("’26.5.4(월)", "ko", date(2026, 5, 4)),
        ("2012년 3월 12일", "ko", date(2012, 3, 12)),
        ("2026. 5. 4.(월) 조간", "ko", date(2026, 5, 4)),
        ("2026. 5. 4.(월) 석간", "ko", date(2026, 5, 4)),
        ("29 September 2011", None, date(2011, 9, 29)),
        ("12 марта 2012 г.", None, date(2012, 3, 12)),
        ("12 mars 2012", "en", date(2012, 3, 12)),
        ("ngày 12 tháng 3 năm 2012", "vi", date(2012, 3, 12)),
    ],
)
def test_a_full_date_is_read_in_the_forms_people_print(printed, language, expected):
    assert values(printed, language) == [expected]


@pytest.mark.parametrize(
    ("printed", "language", "month", "day"),
    [
        ("VIENNA, 29 September (UN Information Service) -", "en", 9, 29),
        ("NEW YORK, Nov. 23 /PRNewswire/ --", "en", 11, 23),
        ("29 February", "en", 2, 29),
        ("5월 22일", "ko", 5, 22),
        ("5. 22.(금)", "ko", 5, 22),
        ("5月22日", "ja", 5, 22),
        ("May 4", "en", 5, 4),
    ],
)
def test_a_date_without_a_year_stays_without_one(printed, language, month, day):
    [moment] = find_moments(printed, language)

    assert (moment.year, moment.month, moment.day) == (None, month, day)
    assert moment.date is moment.value is None


@pytest.mark.parametrize(
    ("printed", "language", "expected"),
    [
        ("10 MAY 2024 1:08PM", "en", at(2024, 5, 10, 13, 8)),
        ("4 May 2012, 10:00", "en", at(2012, 5, 4, 10)),
        ("Tuesday 4 May 2012 at 10.30", "en", at(2012, 5, 4, 10, 30)),
        ("10.30 hours, 4 May 2012", "en", at(2012, 5, 4, 10, 30)),
        ("Not for publication before 00.01 hours, Tuesday 4 May 2010", "en", at(2010, 5, 4, 0, 1)),
        ("12 noon Sunday 1 October 2006", "en", at(2006, 10, 1, 12)),
        ("noon on 1 October 2006", "en", at(2006, 10, 1, 12)),
        ("midnight, 4 May 2012", "en", at(2012, 5, 4)),
        ("2 p.m., 4 May 2012", "en", at(2012, 5, 4, 14)),
        ("2:00 pm on May 4, 2012", "en", at(2012, 5, 4, 14)),
        ("7:45 p.m. 4 May 2012", "en", at(2012, 5, 4, 19, 45)),
        ("4 May 2012, 2:00-6:00 p.m.", "en", at(2012, 5, 4, 14)),
        ("4 May 2012, 11:00 to 2:00 pm", "en", at(2012, 5, 4, 11)),
        ("4 May 2012, 9:00 – 11:30 a.m.", "en", at(2012, 5, 4, 9)),
        ("4 May 2012, 1:30 in the afternoon", "en", at(2012, 5, 4, 13, 30)),
        ("8 pm, Sunday 22 January 1989", "en", at(1989, 1, 22, 20)),
        ("12 am, 4 May 2012", "en", at(2012, 5, 4)),
        ("12.30 pm, 4 May 2012", "en", at(2012, 5, 4, 12, 30)),
        ("23.30hrs 4 May 2012", "en", at(2012, 5, 4, 23, 30)),
        ("0900 hours on 4 May 2012", "en", at(2012, 5, 4, 9)),
        ("0001 Friday, 4 May 2012", "en", at(2012, 5, 4, 0, 1)),
        ("4 May 2012, 1400 hours", "en", at(2012, 5, 4, 14)),
        ("le 4 mai 2012 à 14h30", "fr", at(2012, 5, 4, 14, 30)),
        ("le 4 mai 2012 à 14 h 30", "fr", at(2012, 5, 4, 14, 30)),
        ("le 4 mai 2012, 14 heures", "fr", at(2012, 5, 4, 14)),
        ("4. Mai 2012, 14 Uhr", "de", at(2012, 5, 4, 14)),
        ("4. Mai 2012, 14 Uhr 30", "de", at(2012, 5, 4, 14, 30)),
        ("4. Mai 2012, 10:00 Uhr", "de", at(2012, 5, 4, 10)),
        ("Freitag, 04.05.2012, um 10.30", "de", at(2012, 5, 4, 10, 30)),
        ("el 4 de mayo de 2012 a las 10:00 horas", "es", at(2012, 5, 4, 10)),
        ("4 de mayo de 2012, a las 2 de la tarde", "es", at(2012, 5, 4, 14)),
        ("4 maggio 2012, ore 10.30", "it", at(2012, 5, 4, 10, 30)),
        ("4 de maio de 2012, às 14h", "pt", at(2012, 5, 4, 14)),
        ("4 mei 2012, 10.30 uur", "nl", at(2012, 5, 4, 10, 30)),
        ("4 мая 2012 г. в 14:30", "ru", at(2012, 5, 4, 14, 30)),
        ("4 مايو 2012 الساعة 10:00", "ar", at(2012, 5, 4, 10)),
        ("2026. 5. 4.(월) 오후 2시 30분", "ko", at(2026, 5, 4, 14, 30)),
        ("2026.5.4.(월) 14:30", "ko", at(2026, 5, 4, 14, 30)),
        ("2026년 5월 4일 낮 12시", "ko", at(2026, 5, 4, 12)),
        ("2012年3月12日午後2時", "ja", at(2012, 3, 12, 14)),
        ("2012年3月12日（月）午前0時30分", "ja", at(2012, 3, 12, 0, 30)),
        ("2012年3月12日午後2時半", "ja", at(2012, 3, 12, 14, 30)),
        ("2012年3月12日下午2时", "zh", at(2012, 3, 12, 14)),
        ("2011-09-29T10:00:00", "en", at(2011, 9, 29, 10)),
        ("12 Mei 2021, pukul 10.00", "id", at(2021, 5, 12, 10)),
        ("10:00 ngày 12/5/2021", "vi", at(2021, 5, 12, 10)),
        ("10 giờ ngày 12/5/2021", "vi", at(2021, 5, 12, 10)),
        ("12 травня 2021 р., 10.00", "uk", at(2021, 5, 12, 10)),
        ("12 mai 2021, orele 10.00", "ro", at(2021, 5, 12, 10)),
        ("12 mai 2021, ora 10.30", "ro", at(2021, 5, 12, 10, 30)),
        ("12. května 2021 v 10 hodin", "cs", at(2021, 5, 12, 10)),
        ("2021. május 12. 10 órakor", "hu", at(2021, 5, 12, 10)),
        ("17:50 / 27.01.2026", "uz", at(2026, 1, 27, 17, 50)),
        ("2023-01-21/08:00", "de", at(2023, 1, 21, 8)),
        ("(abc026/13.08.1999/19:35)", "de", at(1999, 8, 13, 19, 35)),
    ],
)
def test_a_time_beside_a_date_is_part_of_the_moment_and_stays_naive(printed, language, expected):
    assert values(printed, language) == [expected]


@pytest.mark.parametrize(
    ("printed", "hours"),
    [
        ("10:00 CET, 4 May 2012", 1),
        ("10:00 (CEST), 4 May 2012", 2),
        ("4 May 2012, 10:00 GMT", 0),
        ("10:00 on 4 May 2012 (UTC)", 0),
        ("2012-05-04T10:00Z", 0),
        ("2012-05-04T10:00:00.000-05:00", -5),
        ("2012-05-04 10:00 +01:00", 1),
        ("Fri, 4 May 2012 10:00:00 -0500", -5),
        ("10:00 GMT+1, 4 May 2012", 1),
        ("10:00 UTC +05:30, 4 May 2012", 5.5),
        ("10:00 UTC -05:30, 4 May 2012", -5.5),
        ("10 a.m. ET, May 4, 2012", -4),
        ("10 a.m. EST, Jan. 4, 2012", -5),
        ("10:00 a.m. PDT on May 4, 2012", -7),
        ("10 a.m. (Eastern Time) on January 4, 2012", -5),
        ("10 a.m. Eastern Daylight Time, May 4, 2012", -4),
        ("10.00 hours UK time on Friday 4 May 2012", 1),
        ("00.01 (UK time) 4 January 2012", 0),
        ("10:00 London time, 4 May 2012", 1),
        ("0001 AEDT Friday, 4 May 2012", 11),
        ("1400 GMT, 4 May 2012", 0),
        ("10:00 JST, 4 May 2012", 9),
        ("4 May 2012, 10:00 AWST", 8),
        ("4. Mai 2012, 10 Uhr MESZ", 2),
        ("4. Januar 2012, 10:00 Uhr MEZ", 1),
        ("le 4 mai 2012 à 10h00, heure de Paris", 2),
        ("4 мая 2012 г. в 10:00 по московскому времени", 4),
        ("2012年5月4日 日本時間10時", 9),
    ],
)
def test_a_stated_zone_makes_the_moment_aware(printed, hours):
    [value] = values(printed)

    assert isinstance(value, datetime.datetime)
    assert value.utcoffset() == hours * HOUR


@pytest.mark.parametrize(
    ("name", "region", "hours"),
    [
        ("EST", None, -5), ("EST", "US", -5), ("EST", "AU", 10), ("EDT", "AU", 11),
        ("CST", None, None), ("CST", "US", -6), ("CST", "AU", 9.5), ("CST", "CN", 8),
        ("IST", None, None), ("IST", "IN", 5.5), ("IST", "IE", 1),
        ("BST", None, None), ("BST", "GB", 1), ("BST", "BD", None),
    ],
)  # fmt: skip
def test_a_zone_name_of_several_offsets_is_settled_by_the_region_or_not_at_all(name, region, hours):
    [moment] = find_moments(f"10:00 {name}, 4 May 2012", "en", region=region)

    assert moment.zone_printed == name
    assert moment.zone == (zone(hours) if hours is not None else None)
    assert moment.time == time(10)


@pytest.mark.parametrize(
    ("printed", "language", "hours"),
    [
        ("12 мая 2021 года, 10:00 (мск)", "ru", 3),
        ("12 мая 2012 года, 10:00 (мск)", "ru", 4),
        ("12 мая 2021 года, МСК 10:00", "ru", 3),
        ("12 May 2021, GMT 10:00", "en", 0),
        ("12 травня 2021 року, 10:00 за київським часом", "uk", 3),
        ("2021年5月12日10:00（北京时间）", "zh", 8),
        ("2021-yil 12-may, soat 10:00 (Toshkent vaqti bilan)", "uz", 5),
        ("12 Μαΐου 2021, 10:00 (ώρα Ελλάδας)", "el", 3),
        ("12/05/2021 às 10:00 (horário de Brasília)", "pt", -3),
        ("12. Mai 2021, 10 Uhr Wiener Zeit", "de", 2),
        ("12 Mei 2021 pukul 10.00 WIB", "id", 7),
    ],
)
def test_the_clocks_of_a_town_are_known_in_its_language(printed, language, hours):
    (moment,) = find_moments(printed, language)

    assert moment.value.replace(tzinfo=None).hour == 10
    assert moment.value.utcoffset() == hours * HOUR


def test_local_time_is_a_zone_that_nobody_knows():
    [moment] = find_moments("10:00 local time, 4 May 2012", "en")

    assert (moment.zone, moment.zone_printed) == (None, "local time")


@pytest.mark.parametrize("language", ["en", "en-US", "en-GB", None])
def test_figures_that_may_be_day_or_month_are_ambiguous_in_english(language):
    [moment] = find_moments("03/04/12", language)

    assert moment == Moment(start=0, end=8, year=2012, ambiguous=True)
    assert moment.value is None


@pytest.mark.parametrize("language", ["de", "fr", "es", "it", "pt", "ru", "nl"])
def test_figures_are_day_first_where_the_language_has_no_other_order(language):
    [moment] = find_moments("03/04/12", language)

    assert (moment.value, moment.ambiguous) == (date(2012, 4, 3), False)


def test_the_region_settles_the_order_of_figures():
    assert values("03/04/12", "en", "US") == [date(2012, 3, 4)]
    assert values("03/04/12", "en", "GB") == [date(2012, 4, 3)]
    assert values("03/04/12", "en", "CA") == [None]


@pytest.mark.parametrize(("figures", "year"), [("49", 2049), ("50", 1950), ("83", 1983), ("99", 1999), ("00", 2000)])
def test_short_years_from_fifty_on_are_of_the_twentieth_century(figures, year):
    assert values(f"13/2/{figures}", "en") == [date(year, 2, 13)]


@pytest.mark.parametrize(
    ("printed", "language"),
    [
        ("31 February 2012", "en"),
        ("31.02.2012", "de"),
        ("2012-13-01", "en"),
        ("0000-05-04", "en"),
        ("May I ask", "en"),
        ("Article 12 may be changed, rule 5 may not.", "en"),
        ("in 2005-2006", "en"),
        ("10-12 May 2012", "en"),
        ("Tel. (+43-1) 26060-5726", "en"),
        ("(202) 514-2007", "en"),
        ("Tél. 01 02 03 04 05", "fr"),
        ("01.02.03.04.05", "fr"),
        ("тел. (495) 12-11-18", "ru"),
        ("section 3.12.10", "en"),
        ("Abschnitt 3.12.10", "de"),
        ("version 2.12.3", "en"),
        ("10.12.13.14", "en"),
        ("$10.30 and 12.5%", "en"),
        ("grew by 10.30 in March 12,000 people", "en"),
        ("In March 12% of them", "en"),
        ("IP/05/527", "en"),
        ("Tel. 0228/12.05.20", "de"),
        ("12/3/4/2020", "fr"),
        ("https://example.org/2012/05/04/title", "en"),
        ("Mars 20 samples", "en"),
        ("no figure at all", "en"),
        ("", None),
    ],
)
def test_what_is_no_date_is_not_found(printed, language):
    assert values(printed, language) == []


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("USD 10.30 on 4 May 2012", date(2012, 5, 4)),
        ("10.30 people, 4 May 2012", date(2012, 5, 4)),
        ("4 May 2012. The meeting opened at 10:00", date(2012, 5, 4)),
        ("VIENNA, 4 May 2012 (UN) - At 10:00 the talks began", date(2012, 5, 4)),
        ("In the 24 hours after 4 May 2012", date(2012, 5, 4)),
        ("4 May 2012 24:00", date(2012, 5, 4)),
    ],
)
def test_figures_that_are_no_time_of_the_date_leave_it_a_date(printed, expected):
    assert values(printed, "en") == [expected]


def test_each_time_belongs_to_one_date():
    assert values("Issued 3 May 2012, embargo 4 May 2012 10:00, end 5 May 2012", "en") == [
        date(2012, 5, 3),
        at(2012, 5, 4, 10),
        date(2012, 5, 5),
    ]


def test_the_day_of_the_week_is_read_before_or_after_the_date_and_compared_with_it():
    [good] = find_moments("Friday, 4 May 2012", "en")
    [bad] = find_moments("4 May 2012 (Monday)", "en")
    [silent] = find_moments("4 May 2012", "en")

    assert [(one.weekday, one.consistent) for one in (good, bad, silent)] == [(4, True), (0, False), (None, True)]


def test_a_moment_covers_all_its_words():
    text = "Embargo: 10:00 CET, Friday 4 May 2012!"
    [moment] = find_moments(text, "en")

    assert text[moment.start : moment.end] == "10:00 CET, Friday 4 May 2012"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("at 10.30 hours", [time(10, 30)]),
        ("0900 hours", [time(9)]),
        ("14 Uhr", [time(14)]),
        ("10.30", []),
        ("12 noon", [time(12)]),
        ("within 24 hours", []),
        ("오후 2시 30분", [time(14, 30)]),
        ("下午2时", [time(14)]),
        ("5時間", []),
    ],
)
def test_a_time_without_a_date_needs_a_cue(printed, expected):
    assert [moment.time for moment in find_times(printed)] == expected
    assert find_moments(printed) == ()


def test_many_dates_in_one_line_take_no_more_than_their_number():
    assert len(find_moments("10:00 4 May 2012 " * 2000, "en")) == 2000


def test_partial_gives_the_first_date_or_nothing():
    first = partial("29 September, then 4 May 2012", "en")

    assert first is not None
    assert (first.year, first.month, first.day) == (None, 9, 29)
    assert partial("no date", "en") is None


@given(
    st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)),
    st.sampled_from(sorted(cldr.PATTERNS)),
    st.sampled_from(["full", "long"]),
)
def test_a_date_printed_by_the_patterns_of_a_language_is_found_again(day, tag, width):
    text = f"– {format_date(day, tag, width)} –"
    [moment] = find_moments(text, tag)

    assert moment.value == day
    assert moment.consistent
    assert moment.weekday == (day.weekday() if width == "full" else None)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_arabic_digits_are_as_good_as_european_ones(day):
    digits = cldr.DIGITS["ar"]
    printed = format_date(day, "ar").translate({ord(str(n)): digit for n, digit in enumerate(digits)})

    assert values(printed, "ar") == [day]


PIECES = st.sampled_from(
    [
        "1",
        "4",
        "12",
        "31",
        "00",
        "2012",
        "'83",
        "10:00",
        "10.30",
        "0900",
        ":",
        ".",
        ",",
        "/",
        "-",
        "–",
        "(",
        ")",
        "May",
        "march",
        "Sept.",
        "mai",
        "Uhr",
        "h",
        "pm",
        "hours",
        "GMT",
        "+01:00",
        "EST",
        "Z",
        "noon",
        "Monday",
        "月",
        "日",
        "年",
        "令和",
        "월",
        "일",
        "(월)",
        "午後",
        "時",
        "يونيو",
        "١٢",
        "г.",
        "de",
        "le",
        "%",
        "$",
        "T\n\u200f",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=12).map("".join), st.lists(PIECES, max_size=12).map(" ".join))


@given(TEXTS, st.sampled_from([None, *sorted(cldr.MONTHS), "en-US", "xx"]), st.sampled_from([None, "US", "AU", "GB"]))
@example("10:00 GMT +12 May 2012", "en", None)
@example("4 May 2012 10:00 +99:99", "en", None)
def test_no_text_raises_and_moments_are_pieces_of_it_in_order(text, language, region):
    moments = find_moments(text, language, region=region)
    end = 0

    for moment in moments:
        assert end <= moment.start < moment.end <= len(text)
        assert any(character.isdecimal() for character in text[moment.start : moment.end])
        assert moment.ambiguous == (moment.year is not None and moment.month is None)
        assert not isinstance(moment.value, datetime.datetime) or (moment.value.tzinfo is not None) == (
            moment.zone is not None
        )
        end = moment.end
    for lone in find_times(text, region=region):
        assert text[lone.start : lone.end].strip()
