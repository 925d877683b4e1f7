from __future__ import annotations

import pytest

from pressdoc.folio import folio, is_folio

TAGS = ["en", "fr", "de", "es", "it", "pt", "nl", "ru", "ar", "zh", "ja", "ko", "el", None, "en-GB", "zh-Hant"]


@pytest.mark.parametrize("tag", TAGS)
def test_a_folio_is_told_with_its_figures_and_without(tag):
    pattern = folio(tag)

    assert is_folio(pattern.format(page=2, pages=13))
    assert is_folio(pattern.format(page="", pages=""))


@pytest.mark.parametrize(
    "line", ["Page 2 of 3 of the report", "", "Seite an Seite", "2 March 2026", "Confidential - Page 1 of 2"]
)
def test_a_line_with_other_words_is_no_folio(line):
    assert not is_folio(line)
