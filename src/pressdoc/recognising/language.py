"""Which language a text is in: by script first, then by its commonest short words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from pressdoc.recognising.lexicon import lexicon

_REACH = 4_000
_SCRIPTS = (
    ("ko", "\uac00", "\ud7a3"), ("ja", "\u3040", "\u30ff"), ("zh", "\u4e00", "\u9fff"), ("ar", "\u0620", "\u06ff"),
    ("ru", "\u0400", "\u04ff"), ("el", "\u0370", "\u03ff"), ("he", "\u0590", "\u05ff"), ("th", "\u0e00", "\u0e7f"),
    ("hi", "\u0900", "\u097f"), ("ka", "\u10a0", "\u10ff"), ("hy", "\u0530", "\u058f"),
)  # fmt: skip
_OTHER_LATIN = {
    "sv": "och att det som en på är av för med till den har inte om ett var från kan vi ska vid men eller",
    "no": "og det som en på er av for med til den har ikke om et var fra kan vi skal ved men eller være",
    "da": "og det som en på er af for med til den har ikke om et var fra kan vi skal ved men eller blive",
    "fi": "ja on ei että se hän oli mutta ovat myös kun joka sekä tai niin ole vuoden mukaan",
    "pl": "i w na z się do nie że jest o to od za jak po przez są oraz dla który które tym",
    "tr": "ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra değil ancak olduğu",
    "cs": "a v na se je že s z do pro o k jako by od po který které jsou byl také",
    "ro": "și de în la a cu pe care este o că un din pentru nu mai sau au fost prin",
    "hu": "a az és hogy nem is egy van volt meg de már csak el mint vagy ez azt",
    "uz": "va bilan uchun bu bir ham edi hamda bo'yicha deb o'z tomonidan ushbu yil yilda bo‘lgan oʻz",
    "id": "yang dan di untuk dengan ini dari pada dalam adalah itu tidak akan ke oleh juga telah",
    "vi": "và của là các trong có được cho với những một không này đã người",
    "ca": "el la els les de del i en que un una per amb és al ha com més no són seva",
}
_LATIN = ("en", "fr", "de", "es", "it", "pt", "nl")
_FOREIGN_CYRILLIC = (("uk", "іїєґ"), ("be", "ўі"), ("sr", "јљњћђџ"), ("kk", "әғқңөұүһ"), ("bg", ""))
_FOREIGN_ARABIC = (("ur", "ٹڈڑںے"), ("fa", "پچژگ"))
_WORD = re.compile(r"[^\W\d_]+(?:[’'‘ʻ][^\W\d_]+)*")
_LATIN_LETTERS = re.compile(r"[A-Za-z\u00c0-\u024f]")
_FOREIGN_LETTERS = re.compile(r"[^\W\d_\u0000-\u024f]")
_FEW_WORDS = 8


def tell_language(text: str) -> tuple[str | None, float]:
    """Give the BCP 47 tag of the text's language and how sure that is, 0 to 1; `None` where it cannot be told.

    Only the first 4,000 characters count. A letterhead or web address in Latin letters does not outweigh a text in
    another script.
    """
    text = text[:_REACH]
    foreign = _FOREIGN_LETTERS.findall(text)
    letters = Counter(map(_script, foreign))
    letters["latin"] += len(_LATIN_LETTERS.findall(text))
    total = sum(letters.values())
    if not total:
        return None, 0.0
    if letters["ja"] > 0.05 * (letters["ja"] + letters["zh"]):
        letters["ja"] += letters.pop("zh", 0)
    # A letter of these scripts says as much as two or three Latin ones: they write words shorter.
    weighed = {tag: count * (1 if tag == "latin" else 2) for tag, count in letters.items()}
    tag = max(weighed, key=lambda name: weighed[name])
    if tag == "latin":
        return _latin(text)
    share = weighed[tag] / sum(weighed.values())
    return _within_script(tag, text), share


@cache
def _script(character: str) -> str:
    return next((tag for tag, first, last in _SCRIPTS if first <= character <= last), "latin")


def _within_script(tag: str, text: str) -> str:
    foreign = {"ru": _FOREIGN_CYRILLIC, "ar": _FOREIGN_ARABIC}.get(tag, ())
    lowered = text.lower()
    for other, letters in foreign:
        if letters and sum(lowered.count(letter) for letter in letters) > 0.01 * len(text):
            return other
    return tag


@cache
def _function_words() -> dict[str, tuple[str, ...]]:
    """Give for each short word the languages that have it."""
    found: dict[str, list[str]] = {}
    for tag in _LATIN:
        for word in lexicon(tag).function_words:
            found.setdefault(word, []).append(tag)
    for tag, words in _OTHER_LATIN.items():
        for word in words.split():
            found.setdefault(word, []).append(tag)
    return {word: tuple(tags) for word, tags in found.items()}


def _latin(text: str) -> tuple[str | None, float]:
    table = _function_words()
    words = _WORD.findall(text.lower())
    scores: Counter[str] = Counter()
    for word in words:
        tags = table.get(word, ())
        for tag in tags:
            scores[tag] += 1 / len(tags)  # type: ignore[assignment]  # counts may be fractions
    if not scores:
        return None, 0.0
    (tag, best), *others = scores.most_common(2)
    second = others[0][1] if others else 0
    enough = min(1.0, len(words) / _FEW_WORDS)
    return tag, enough * best / (best + second)
