"""Which language a text is in: by script first, then by letters that only one language has, Latin by its commonest words.

No dictionary and no model: under a millisecond for the 4,000 characters that are looked at. Word lists are in
`lexicon/function_words.py`; letters are orthographies as printed in the Unicode charts.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS
from pressdoc.text import typewritten

_REACH = 4_000

# Blocks of letters in order: script, first and last code point. A script that writes one language here goes by its tag.
_BLOCKS: tuple[tuple[str | None, int, int], ...] = (
    (None, 0x0250, 0x036F), ("Grek", 0x0370, 0x03FF), ("Cyrl", 0x0400, 0x052F), ("hy", 0x0530, 0x058F), ("he", 0x0590, 0x05FF),
    ("Arab", 0x0600, 0x077F), ("Arab", 0x08A0, 0x08FF), ("hi", 0x0900, 0x097F), ("bn", 0x0980, 0x09FF),
    ("pa", 0x0A00, 0x0A7F), ("gu", 0x0A80, 0x0AFF), ("ta", 0x0B80, 0x0BFF), ("te", 0x0C00, 0x0C7F),
    ("kn", 0x0C80, 0x0CFF), ("ml", 0x0D00, 0x0D7F), ("si", 0x0D80, 0x0DFF), ("th", 0x0E00, 0x0E7F),
    ("lo", 0x0E80, 0x0EFF), ("my", 0x1000, 0x109F), ("ka", 0x10A0, 0x10FF), ("Hang", 0x1100, 0x11FF),
    ("am", 0x1200, 0x137F), ("km", 0x1780, 0x17FF), ("Grek", 0x1F00, 0x1FFF), ("Kana", 0x3041, 0x3096),
    ("Kana", 0x30A1, 0x30FA), ("Hani", 0x3105, 0x312F), ("Hang", 0x3131, 0x318E), ("Hani", 0x3400, 0x9FFF),
    ("Hang", 0xAC00, 0xD7AF), ("Hani", 0xF900, 0xFAFF), ("Hani", 0x20000, 0x3FFFF),
)  # fmt: skip
_FIRSTS = tuple(first for _, first, _ in _BLOCKS)
_LATIN = "Latn"

# What a letter says in Latin letters: a Han character or a syllable of Hangul is half a word.
_WEIGHTS = {"Hani": 3.0, "Kana": 2.0, "Hang": 2.5}
# A word that only holds a text together stands for so many letters of running text around it. Names, titles and addresses in
# Latin letters within a Japanese or Russian text have no such words and therefore weigh little.
_LETTERS_PER_FUNCTION_WORD = 12

# Tag, letters that speak for it, letters that speak against it (three times as strongly); the script's usual language is the
# one that none of these beats.
_IN_SCRIPT: dict[str, tuple[str, tuple[tuple[str, str, str], ...]]] = {
    "Cyrl": ("ru", (
        ("uk", "іїєґ", "ыэъёў"), ("be", "ўі", "ищъї"), ("bg", "ъ", "ыэёіїјқғ"), ("sr", "јљњђћџ", "йщыэъѓќ"),
        ("mk", "јѓќѕљњџ", "ђћйыэъ"), ("kk", "әғқңөұүһі", "їєўґ"), ("ky", "ңөү", "әіқғұҳ"), ("uz", "ўқғҳ", "ыщіә"),
        ("tg", "ҷӣӯқғҳ", "ыщцў"), ("tt", "әөүҗңһ", "іқғұ"), ("mn", "өү", "ңәқіһ"),
    )),
    "Arab": ("ar", (
        ("fa", "پچژگیک", "ةٹںڑڈےېۆ"), ("ur", "ٹںڑڈےہ", "ةېښۆ"), ("ps", "ښځڼېړ", "ةٹںۆ"), ("ckb", "ێۆڕڵە", "ةٹںڑ"),
    )),
    "Grek": ("el", ()),
    "Hang": ("ko", ()),
}  # fmt: skip
_AGAINST = 3
_SHARE_OF_LETTERS = 0.008
"""How much of a text such letters must be: one foreign name in it is not enough."""

# Letters, or pairs, that few languages written in Latin letters have.
_ROWS_OF_LETTERS = (
    (("de",), "ß"),
    (("es",), "ñ ¿ ¡"),
    (("pt", "vi"), "ã õ"),
    (("pl",), "ł ą ę ż ź ś"),
    (("cs",), "ř ě ů č š ž"),
    (("hu",), "ő ű"),
    (("tr",), "ğ ı ş"),
    (("ro",), "ț ș ţ"),
    (("ro", "vi"), "ă"),
    (("fr", "ro"), "î"),
    (("sv", "no", "da"), "å"),
    (("no", "da"), "ø æ"),
    (("de", "sv", "fi"), "ä"),
    (("de", "sv", "fi", "hu", "tr"), "ö"),
    (("fr",), "œ"),
    (("fr", "it"), "è"),
    (("fr", "pt", "vi"), "ê"),
    (("fr", "pt", "tr"), "ç"),
    (("it", "vi"), "ò"),
    (("vi",), "ư ơ đ ạ ế ộ ả"),
    (("nl",), "ij"),
    (("nl", "fi"), "aa"),
    (("uz",), "oʻ gʻ o‘ g‘"),
)
_LATIN_LETTERS = {letters: tags for tags, row in _ROWS_OF_LETTERS for letters in row.split()}
# Letters come often, and in foreign names too: all of a language's together count at most half as much as its words, and one more.
_LETTER_WEIGHT = 0.5
# Vietnamese is written by syllables, about two a word.
_WORD_WEIGHTS = {"vi": 0.5}
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN_WORD = re.compile("[a-z]+")
"""The same in ASCII, found in half the time."""
# Below this share of its words (counted as their weights are) a text is a list, or in a language not known here.
_SHARE_OF_WORDS = 0.02
_ENOUGH_WORDS = 20
_ENOUGH_LETTERS = 12
_FEW_WORDS = 8


@frozen
class _Latin:
    """What the words in Latin letters say: the language, how sure, and how many of its function words there are."""

    tag: str | None = None
    sureness: float = 0.0
    words: int = 0


def tell_language(text: str) -> tuple[str | None, float]:
    """Give the BCP 47 tag of the text's language and how sure that is, 0 to 1.

    `None` with 0.0 where it cannot be told: no letters, or none of the words and letters known. Only the first 4,000
    characters count. Names and addresses in Latin letters do not outweigh a text in another script, nor an English
    letterhead a text in another language. Chinese is "zh" in both its scripts, Norwegian "no" in both its forms.
    """
    sample = _sample(text)
    letters = set(sample)
    used = {script for letter in letters if (script := _script(letter)) is not None}
    if not used:
        return None, 0.0
    latin = _latin(sample, letters) if _LATIN in used else _Latin()
    if used == {_LATIN}:
        return latin.tag, latin.sureness
    counts = Counter(sample)
    scripts = _scripts(counts)
    masses = {script: count * _WEIGHTS.get(script, 1.0) for script, count in scripts.items()}
    if len(masses) > 1 and _LATIN in masses:
        masses[_LATIN] = min(masses[_LATIN], _LETTERS_PER_FUNCTION_WORD * latin.words)
    masses = _asian_together(masses)
    script = max(masses, key=lambda name: masses[name])
    if script == _LATIN:
        return latin.tag, latin.sureness
    share = masses[script] / sum(masses.values())
    enough = min(1.0, sum(scripts.values()) / _ENOUGH_LETTERS)
    return _by_letters(script, counts, scripts.get(script, 0)), share * (0.5 + 0.5 * enough)


def _sample(text: str) -> str:
    """Give the beginning of the text in lower case, compatibility forms folded, without web and e-mail addresses."""
    # Presentation forms (Arabic in PDFs), half-width kana and letters with loose accents become the usual letters. The length is
    # cut again: one sign may unfold to eighteen letters.
    folded = unicodedata.normalize("NFKC", text[:_REACH])[:_REACH].lower()
    if "@" not in folded and "www." not in folded and "://" not in folded:
        return folded
    return " ".join([word for word in folded.split() if not ("@" in word or "www." in word or "://" in word)])


def _scripts(counts: Mapping[str, int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for character, count in counts.items():
        if (script := _script(character)) is not None:
            found[script] = found.get(script, 0) + count
    return found


def _script(character: str) -> str | None:
    """Give the script of a letter; `None` for what is no letter, or one of a script not known here."""
    if not character.isalpha():
        return None
    if character < "\u0250" or "\u1e00" <= character <= "\u1eff":  # to Latin Extended-B; Vietnamese
        return _LATIN
    if "\u4e00" <= character <= "\u9fff":  # most of what is not Latin, by number of different characters
        return "Hani"
    point = ord(character)
    script, _, last = _BLOCKS[bisect_right(_FIRSTS, point) - 1]
    return script if point <= last else None


def _asian_together(masses: dict[str, float]) -> dict[str, float]:
    """Give Han characters to Japanese or Korean where kana or Hangul stand among them, else to Chinese."""
    han = masses.pop("Hani", 0.0)
    if not han:
        return {("ja" if script == "Kana" else script): mass for script, mass in masses.items()}
    kana, hangul = masses.pop("Kana", 0.0), masses.get("Hang", 0.0)
    asian = han + kana + hangul
    if hangul > 0.1 * asian and hangul > kana:  # Korean releases set hanja beside Hangul
        masses["Hang"] = asian
    elif kana > 0.05 * asian:  # Chinese has a stray の in brand names only
        masses["ja"] = asian
    else:
        masses["zh"] = han + kana
    return masses


def _by_letters(script: str, counts: Mapping[str, int], total: int) -> str:
    """Give the language of a script: its usual one, unless enough letters speak for another."""
    usual, rows = _IN_SCRIPT.get(script, (script, ()))
    best, found = _SHARE_OF_LETTERS * total, usual
    for tag, on_behalf, against in rows:
        score = sum(counts.get(c, 0) for c in on_behalf) - _AGAINST * sum(counts.get(c, 0) for c in against)
        if score > best:
            best, found = score, tag
    return found


@cache
def _languages_of_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for tag, words in FUNCTION_WORDS.items():
        for word in words:
            if word < "\u0250" or "\u1e00" <= word[0] <= "\u1eff":
                found.setdefault(word, []).append(tag)
    return {word: tuple(tags) for word, tags in found.items()}


def _seconded(sample: str, letters: set[str]) -> dict[str, float]:
    """Give what the letters alone say for each language."""
    found: dict[str, float] = {}
    for pair, tags in _LATIN_LETTERS.items():
        if pair[0] in letters and (count := sample.count(pair)):
            for tag in tags:
                found[tag] = found.get(tag, 0.0) + _LETTER_WEIGHT * count / len(tags)
    return found


def _latin(sample: str, letters: set[str]) -> _Latin:
    """Weigh words and letters (`letters`: which there are); what several languages share weighs less for each."""
    table = _languages_of_words()
    prose = typewritten(sample)
    words = (_PLAIN_WORD if prose.isascii() else _WORD).findall(prose)
    scores: dict[str, float] = {}
    hits: Counter[str] = Counter()
    for word, count in Counter(filter(table.__contains__, words)).items():
        for tag in (tags := table[word]):
            scores[tag] = scores.get(tag, 0.0) + _WORD_WEIGHTS.get(tag, 1.0) * count / len(tags)
            hits[tag] += count
    for tag, score in _seconded(sample, letters).items():
        scores[tag] = scores.get(tag, 0.0) + min(score, scores.get(tag, 0.0) / 2 + 1)
    best, second = [*sorted(scores.values(), reverse=True), 0.0, 0.0][:2]
    total = len(words)
    if best <= 0 or (total >= _ENOUGH_WORDS and best < _SHARE_OF_WORDS * total):
        return _Latin()
    tag = max(scores, key=lambda name: scores[name])
    enough = min(1.0, total / _FEW_WORDS)
    return _Latin(tag, enough * best / (best + second), hits[tag])
