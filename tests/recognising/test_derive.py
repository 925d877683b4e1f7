from __future__ import annotations

import datetime

import pytest

from pressdoc.model import Dateline, PressRelease
from pressdoc.recognising.derive import resolve


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Monday, 12 May 2025", datetime.date(2022, 1, 12)),
        ("14 January 2022, 10:30", datetime.datetime(2022, 1, 14, 10, 30)),
        ("3 November 2021", datetime.date(2021, 11, 3)),
    ],
)
def test_the_clock_of_the_site_is_not_the_day_of_issue(line, day):
    dateline = Dateline(printed="Salem, 12 January 2022", places=("Salem",), date="12 January 2022")

    assert resolve(PressRelease(language="en", issued_line=line, dateline=dateline)).issued == day
