from __future__ import annotations

import datetime

import pytest

from pressdoc.composing import PLAIN, UK, UN, HouseStyle, compose, style_named
from pressdoc.composing.dates import format_date
from pressdoc.errors import UsageError
from pressdoc.model import Contact, ContactGroup, Paragraph, Phone, PressRelease
from pressdoc.reading import Facts, PageDesign, Paper, Typeface
from pressdoc.recognising.interpret import interpret

DAY = datetime.date(2026, 3, 2)


@pytest.mark.parametrize(
    ("tag", "printed"),
    [
        ("en", "2 March 2026"),
        ("en-US", "March 2, 2026"),
        ("fr", "2 mars 2026"),
        ("de", "2. März 2026"),
        ("es", "2 de marzo de 2026"),
        ("ru", "2 марта 2026\u202fг."),
        ("zh", "2026年3月2日"),
        ("xx", "2 March 2026"),
    ],
)
def test_a_date_is_printed_as_its_language_does(tag, printed):
    assert format_date(DAY, tag) == printed


def test_the_plain_style_adds_no_word():
    release = PressRelease(contacts=(ContactGroup(contacts=(Contact(phones=(Phone(printed="1 23"),)),)),))

    assert [passage.words for passage in compose(release, PLAIN).passages] == ["1 23"]
    assert [passage.words for passage in compose(release, UN).passages] == ["Telephone: 1 23"]


def test_dressing_adds_what_is_lacking_and_no_instruction():
    release = PressRelease(body=(Paragraph(text="Words."),), issued=DAY, language="fr")
    dressed = style_named("uk").dress(release)

    assert (dressed.end_mark, dressed.issued_line, dressed.embargo) == ("Fin", "2 mars 2026", None)


def test_a_style_of_ones_own_is_a_toml_file(tmp_path):
    path = tmp_path / "harbour.toml"
    path.write_text('separator = " | "\nletterhead = ["Tarn Bay"]\ncontact_lines = [["name", "role", "organisation"]]')
    style = style_named(str(path))

    assert style.name == "harbour"
    assert compose(PressRelease(headline="X"), style).passages[0].words == "Tarn Bay"


@pytest.mark.parametrize("text", ["order = []", "colour = 1", "separator = ''", "[", 'order = ["nonsense"]'])
def test_a_wrong_style_file_is_a_usage_error(tmp_path, text):
    path = tmp_path / "bad.toml"
    path.write_text(text)

    with pytest.raises(UsageError):
        HouseStyle.from_toml(path)


def test_a_style_file_may_say_how_its_pages_look(tmp_path):
    path = tmp_path / "harbour.toml"
    path.write_text('[design]\npaper = "letter"\ntypeface = "serif"\naccent = "C00000"\n', "utf-8")

    assert HouseStyle.from_toml(path).design == PageDesign(paper=Paper.LETTER, typeface=Typeface.SERIF, accent="C00000")


@pytest.mark.parametrize("line", ['paper = "foolscap"', 'accent = "red"', 'typeface = "comic"', 'ink = "blue"'])
def test_a_design_that_no_page_can_have_is_refused(tmp_path, line):
    path = tmp_path / "harbour.toml"
    path.write_text(f"[design]\n{line}\n", "utf-8")

    with pytest.raises(UsageError, match=r"harbour\.toml"):
        HouseStyle.from_toml(path)


@pytest.mark.parametrize(
    ("language", "un", "uk"),
    [
        ("fr", "Attachée de presse\u00a0: Ville de Rives", "Inès Roche, Attachée de presse, Ville de Rives"),
        ("en", "Attachée de presse: Ville de Rives", "Inès Roche, Attachée de presse, Ville de Rives"),
        ("ar", "Attachée de presse: Ville de Rives", "Inès Roche، Attachée de presse، Ville de Rives"),
        ("zh", "Attachée de presse：Ville de Rives", "Inès Roche，Attachée de presse，Ville de Rives"),
    ],
)
def test_separators_are_set_as_the_language_sets_them(language, un, uk):
    contact = Contact(name="Inès Roche", role="Attachée de presse", organisation="Ville de Rives")
    release = PressRelease(headline="H", language=language, contacts=[ContactGroup(contacts=[contact])])

    for style, line in ((UN, un), (UK, uk)):
        manuscript = compose(release, style)
        assert line in "\n".join(passage.words for passage in manuscript.passages).split("\n")
        assert interpret(manuscript, Facts.unprinted(release)).release == release
