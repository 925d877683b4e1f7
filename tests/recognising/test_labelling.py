from __future__ import annotations

import datetime

import pytest

import pressdoc
from pressdoc.manuscript import Role

LEAD = (
    "Les journalistes sont conviés à la visite du nouveau pont de Valmont, en présence de la mairesse, "
    "du préfet et des ouvriers qui l'ont construit."
)
BLOCK = "DATE : Le 21 mars 2022\n\nHEURE : 11 h 30\n\nLIEU : Valmont, quai du Nord"
END = "Les photographes sont priés de se munir d'un casque, et de suivre les consignes du chantier pendant la visite."


@pytest.mark.parametrize(
    "head", ["LYON, le 18 mars 2022 – ", "Communiqué de presse\n\n18 mars 2022\n\nLe pont de Valmont est ouvert\n\n"]
)
def test_the_day_of_an_event_amid_the_news_is_not_the_day_of_issue(head):
    text = f"{head}{LEAD}\n\n{BLOCK}\n\n{END}\n"

    read = pressdoc.read(text.encode())

    assert read.release.issued == datetime.date(2022, 3, 18)
    assert read.left_over == ()
    assert next(one.passage.role for one in read.passages if "21 mars" in one.passage.words) is Role.BODY
