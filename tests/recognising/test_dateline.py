from __future__ import annotations

import datetime

import pytest

from pressdoc.manuscript import Manuscript, Passage
from pressdoc.reading import Reading
from pressdoc.recognising import recognise
from pressdoc.recognising.dateline import find_dateline
from pressdoc.text import Text


@pytest.mark.parametrize(
    ("printed", "places", "date"),
    [
        ("Oct. 1, 2020 (Portland, Oregon) -- With voters", ("Portland, Oregon",), "Oct. 1, 2020"),
        ("3 March 2021 [LEEDS] – The council", ("LEEDS",), "3 March 2021"),
    ],
)
def test_a_place_in_brackets_after_the_day_is_no_agency(printed, places, date):
    found = find_dateline(printed, "en")

    assert found is not None
    assert (found.dateline.places, found.dateline.date, found.dateline.source) == (places, date, None)


def test_a_short_line_above_the_lead_does_not_hide_its_dateline():
    lead = "[Missoula, Montana]: The trust opens its new house today, with a fair, a concert and a walk along the river for all."
    lines = (
        "FOR IMMEDIATE RELEASE",
        "Trust Opens New House",
        "A fair and a concert mark the day",
        lead,
        "It was built in two years.",
    )
    reading = Reading(manuscript=Manuscript([Passage(text=Text.plain(line)) for line in lines]))

    dateline = recognise(reading, language="en").release.dateline

    assert dateline is not None
    assert dateline.places == ("Missoula, Montana",)


@pytest.mark.parametrize(
    ("printed", "language", "places", "date", "source"),
    [
        ("Wien, (OTS) Mit einem Fest", "de", ("Wien",), None, "OTS"),
        ("Graz (XYZ-Klub) Aus Anlass", "de", ("Graz",), None, "XYZ-Klub"),
        ("LINDENFURT. Nach achtzehn Monaten", "de", ("LINDENFURT",), None, None),
        ("Leipzig (15.03.2012). Die Mitglieder", "de", ("Leipzig",), "15.03.2012", None),
        ("Toshkent sh., 2020 yil 21 sentyabr. “Yo‘l” banki", "uz", ("Toshkent sh.",), "2020 yil 21 sentyabr", None),
        ("Москва, 12 марта. Компания открыла", "ru", ("Москва",), "12 марта", None),
        ("(Lima, 10 de diciembre de 2015) – Las aldeas", "es", ("Lima",), "10 de diciembre de 2015", None),
        ("München – Der Verein", "de", ("München",), None, None),
        ("Paris (France), le 3 mai 2012 – Le port", "fr", ("Paris (France)",), "3 mai 2012", None),
        ("Toshkent, 8-mart (Yo‘l). Bugun", "uz", ("Toshkent",), "8-mart", "Yo‘l"),
        ("Budapest, 2012. május 3. – A folyó", "hu", ("Budapest",), "2012. május 3", None),
        ("القاهرة، 3 مايو 2012 – أعلنت", "ar", ("القاهرة",), "3 مايو 2012", None),
        ("SALEM, MA -The Harbour Project", "en", ("SALEM, MA",), None, None),
        ("İSTANBUL, 3 Haziran 2019 – Fabrika", "tr", ("İSTANBUL",), "3 Haziran 2019", None),
        ("HARTWELL- The bridge", "en", ("HARTWELL",), None, None),
        (
            "SALEM, MA, June 7, 2005 . . . Harbour Trust, Inc. (NYSE: HBT) said",
            "en",
            ("SALEM, MA",),
            "June 7, 2005",
            None,
        ),
        ("Graz (pte) (pts012/03.05.2012/10:30) Die Zahl", "de", ("Graz",), "03.05.2012/10:30", "pte"),
        ("서울--(한빛와이어)--한빛은행이", "ko", ("서울",), None, "한빛와이어"),
    ],
)
def test_datelines_of_many_countries_are_told_apart(printed, language, places, date, source):
    found = find_dateline(printed, language)

    assert found is not None
    assert (found.dateline.places, found.dateline.date, found.dateline.source) == (places, date, source)


@pytest.mark.parametrize(
    ("printed", "language"),
    [
        ("London (UK) Has", "en"),
        ("Hans Meier (SPD) Sagt", "de"),
        ("OVERVIEW. The report says", "en"),
        ("(ANSA) - Il porto", "it"),
        ("Am 3. Mai 2012. Der Rat", "de"),
        ("EVENT: A look behind the scenes", "en"),
    ],
)
def test_what_only_looks_like_a_dateline_is_none(printed, language):
    assert find_dateline(printed, language) is None


@pytest.mark.parametrize(
    ("printed", "language"),
    [
        ("Published Date: 17.07.2001", "en"),
        ("-HBT-", "en"),
        ("2019-09-24 | Сиёсат", "uz"),
        ("Harbour Trust, Inc. (NYSE", "en"),
    ],
)
def test_what_only_looks_like_a_dateline_of_its_own_is_none(printed, language):
    assert find_dateline(printed, language, alone=True) is None


def test_a_day_and_the_name_of_a_city_may_stand_alone():
    found = find_dateline("12 May 2020 | London", "en", alone=True)

    assert found is not None
    assert found.dateline.places == ("London",)


@pytest.mark.parametrize("head", ["3 May 2012 – ", "https://trust.example/ -- 3 May 2012 -- ", "May 3, 2012: "])
def test_a_day_without_a_place_that_opens_the_lead_is_the_day_of_issue(head):
    lead = (
        head
        + "The trust opens its new house today, with a fair, a concert and a walk along the river for all of the town."
    )
    lines = (
        "PRESS RELEASE",
        "Trust opens new house by the river",
        lead,
        "It was built in two years by people of the town.",
    )
    reading = Reading(manuscript=Manuscript([Passage(text=Text.plain(line)) for line in lines]))

    release = recognise(reading, language="en").release

    assert release.issued == datetime.date(2012, 5, 3)
    assert release.dateline is not None
    assert release.dateline.places == ()


def test_a_place_with_its_agency_may_stand_alone():
    found = find_dateline("Lindenfurt (ots)", "de", alone=True)

    assert found is not None
    assert found.dateline.source == "ots"
    assert find_dateline("Anna Hill (CEO)", "de", alone=True) is None


@pytest.mark.parametrize(
    ("string", "language", "places", "date", "source"),
    [
        ("LONDON (12 May 2021) – The trust", "en", ("LONDON",), "12 May 2021", None),
        ("Dresden 12. Mai 2021 – Der Verein", "de", ("Dresden",), "12. Mai 2021", None),
        ("Potsdam 12. Mai 2021 – Der Verein", "de", ("Potsdam",), "12. Mai 2021", None),
        ("Amsterdam, 12 mei 2021 – De stichting", "nl", ("Amsterdam",), "12 mei 2021", None),
        ("(Flussau, 12.5.2021) Der Verein", "de", ("Flussau",), "12.5.2021", None),
        ("[Flussau, 12.5.2021] Der Verein", "de", ("Flussau",), "12.5.2021", None),
        ("Flussau, 12. Mai 2021 +++ Der Verein", "de", ("Flussau",), "12. Mai 2021", None),
        ("м. Річкове, 12 травня 2021 р. – Рада", "uk", ("Річкове",), "12 травня 2021 р.", None),
        ("г. Речное, 12 мая 2021 г. – Совет", "ru", ("Речное",), "12 мая 2021 г.", None),
        ("Rzeczna, 12 maja 2021 r. Rada otwiera", "pl", ("Rzeczna",), "12 maja 2021", None),
        ("À Rivville, le 12 mai 2021 - La mairie", "fr", ("Rivville",), "12 mai 2021", None),
        ("Ribera, a 12 de mayo de 2021.- El consejo", "es", ("Ribera",), "12 de mayo de 2021", None),
        ("Daryo shahri, 12-may 2021-yil. Kengash", "uz", ("Daryo shahri",), "12-may 2021-yil", None),
        ("Folyóvár, 2021. május 12., szerda – A tanács", "hu", ("Folyóvár",), "2021. május 12., szerda", None),
        ("Jakarta – Dewan", "id", ("Jakarta",), None, None),
        ("北京，2021年5月12日——委员会", "zh", ("北京",), "2021年5月12日", None),
        ("【東京、2021年5月12日】委員会は", "ja", ("東京",), "2021年5月12日", None),
        ("[서울, 2021년 5월 12일] 위원회", "ko", ("서울",), "2021년 5월 12일", None),
        ("(서울=강물통신) 2021년 5월 12일 -- 위원회", "ko", ("서울",), "2021년 5월 12일", "강물통신"),
    ],
)
def test_datelines_of_many_countries(string, language, places, date, source):
    found = find_dateline(string, language)

    assert found is not None
    assert (found.dateline.places, found.dateline.date, found.dateline.source) == (places, date, source)


@pytest.mark.parametrize(
    ("string", "language"),
    [
        ("(Flussau) Der Verein öffnet", "de"),
        ("(see page 12) The trust", "en"),
        ("(May 2021) The trust", "en"),
        ("A report, 12 May 2021, said", "en"),
    ],
)
def test_other_brackets_are_no_datelines(string, language):
    assert find_dateline(string, language) is None
