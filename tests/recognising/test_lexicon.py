"""Cue words are data; these are the laws the data keep."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdoc.recognising.lexicon import LANGUAGES, Lexicon, lexicon, own_words
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

PHRASES = [each.name for each in attrs.fields(Lexicon) if each.name not in ("language", "colon")]
MAY_BE_EMPTY = {"about_suffixes", "addressees", "studies", "job_endings", "organisation_endings"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PHRASES)
def test_every_phrase_is_stripped_and_stands_once_in_its_field(language, name):
    phrases = getattr(own_words(language), name)

    assert all(phrase and phrase == " ".join(phrase.split()) for phrase in phrases)
    assert len({phrase.casefold() for phrase in phrases}) == len(phrases)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in PHRASES if name not in MAY_BE_EMPTY])
def test_every_language_fills_every_field_itself(language, name):
    assert getattr(own_words(language), name)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PHRASES)
def test_phrases_joined_with_english_still_stand_once(language, name):
    phrases = getattr(lexicon(language), name)

    assert len({phrase.casefold() for phrase in phrases}) == len(phrases)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lexicon_is_named_as_its_module(language):
    assert own_words(language).language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_function_words_are_the_languages_own(language):
    assert lexicon(language).function_words == FUNCTION_WORDS[language]


@given(st.none() | st.text())
def test_any_language_has_a_lexicon(language):
    assert isinstance(lexicon(language), Lexicon)


@pytest.mark.parametrize(
    ("asked", "language"),
    [("zh-Hant", "zh"), ("en-GB", "en"), ("PT_br", "pt"), (None, "en"), ("sl", "sl"), ("xx-Latn", "xx-Latn")],
)
def test_the_first_subtag_decides_and_an_unknown_language_keeps_its_name(asked, language):
    assert lexicon(asked).language == language


def test_an_unknown_language_is_given_english_words():
    assert lexicon("sl").paper_kinds == lexicon("en").paper_kinds


def test_own_phrases_come_before_english_ones():
    kinds = lexicon("fr").paper_kinds

    assert kinds.index("COMMUNIQUÉ DE PRESSE") < kinds.index("PRESS RELEASE")


def test_labels_end_with_the_colon_of_their_language():
    assert {tag: lexicon(tag).colon for tag in ("en", "fr", "zh", "ja")} == {
        "en": ":",
        "fr": " :",
        "zh": "：",
        "ja": "：",
    }


def test_japanese_boilerplate_is_headed_by_a_suffix():
    assert "について" in lexicon("ja").about_suffixes
