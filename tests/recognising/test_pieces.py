"""What stands in a line of contacts."""

from __future__ import annotations

import pytest

from pressdoc.recognising.pieces import pieces_of
from pressdoc.text import Mark


def told(line: str, language: str = "en") -> list[tuple[str, Mark]]:
    return [(line[start:end], mark) for start, end, mark in pieces_of(line, language) if mark is not Mark.LEAD]


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Tom Reed Press Officer", [("Tom Reed", Mark.NAME), ("Press Officer", Mark.JOB_TITLE)]),
        ("Harbour Trust Events Director", [("Harbour Trust", Mark.ORGANISATION), ("Events Director", Mark.JOB_TITLE)]),
        ("Chief of Advocacy and Communications", [("Chief of Advocacy and Communications", Mark.JOB_TITLE)]),
        ("Peter Cole Minister’s Office", [("Peter Cole", Mark.NAME), ("Minister’s Office", Mark.ORGANISATION)]),
        (
            "The President of the Law Society of Westmere",
            [("President", Mark.JOB_TITLE), ("Law Society of Westmere", Mark.ORGANISATION)],
        ),
        ("In Canberra, Anna Hill, +61 2 6270 5477", [("In Canberra", Mark.GROUP), ("Anna Hill", Mark.NAME), ("+61 2 6270 5477", Mark.PHONE)]),
        ("(714) 347-8405 Office", [("(714) 347-8405", Mark.PHONE), ("Office", Mark.WORDING)]),
        ("(018) 628430 -mobile", [("(018) 628430", Mark.MOBILE), ("mobile", Mark.WORDING)]),
        ("Contact DetailsLiz Hart", [("Liz Hart", Mark.NAME)]),
        ("Contact: Anna Hill 800-53-HARBOR", [("Anna Hill", Mark.NAME), ("800-53-HARBOR", Mark.PHONE)]),
        (
            "For comment on the new policy and the study call Anna Hill on (03) 9416 0044",
            [("Anna Hill", Mark.NAME), ("(03) 9416 0044", Mark.PHONE)],
        ),
    ],
)  # fmt: skip
def test_a_line_is_told_apart(line, pieces):
    assert told(line) == pieces


def test_a_japanese_desk_and_its_people_are_told_apart():
    assert told("広報担当　佐藤、鈴木", "ja") == [("広報担当", Mark.JOB_TITLE), ("佐藤、鈴木", Mark.NAME)]


def test_media_is_a_lead_in_only_with_its_colon():
    assert pieces_of("Media: Anna Hill", "en")[0] == (0, 7, Mark.LEAD)
    assert all(mark is not Mark.LEAD for _, _, mark in pieces_of("Media Research Institute", "en"))
