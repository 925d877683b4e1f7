"""Make `src/pressdoc/cldr.py`: month and day names and date patterns out of the CLDR, through Babel.

Run `python scripts/make_cldr.py`; Babel is a development dependency only (32 MB are too much to ask of every user).
"""

from __future__ import annotations

import pprint
from pathlib import Path

import babel
from babel import Locale

LANGUAGES = ("en", "fr", "de", "es", "ru", "ar", "zh", "ja", "ko", "it", "pt", "nl", "el", "uz", "pl", "sv")
PATTERN_LOCALES = {language: language for language in LANGUAGES} | {
    "en": "en_GB",
    "en-US": "en_US",
    "zh-Hant": "zh_Hant",
}
EXTRA_MONTHS = {
    # The Levant and Iraq keep other month names than Egypt and the Gulf; Babel has them as ar_IQ.
    "ar": "ar_IQ",
}
_NAMES = "dict[str, dict[int, tuple[str, ...]]]"
_HEADER = '''"""Month names, day names and date patterns. Data: made by `scripts/make_cldr.py`, not to be edited.

Source: the Unicode CLDR through Babel {version}; Unicode licence v3. Days count from Monday = 0.
"""

from __future__ import annotations
'''
TARGET = Path(__file__).resolve().parents[1] / "src" / "pressdoc" / "cldr.py"


def names(locale: Locale, kind: str) -> dict[int, tuple[str, ...]]:
    table = getattr(locale, kind)
    found: dict[int, dict[str, None]] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in table[context][width].items():
                found.setdefault(number, {})[name.rstrip(".").lower()] = None
    return {number: tuple(spelled) for number, spelled in sorted(found.items())}


def main() -> None:
    months, days, patterns, printed = {}, {}, {}, {}
    for language in LANGUAGES:
        locale = Locale.parse(language)
        months[language] = names(locale, "months")
        days[language] = names(locale, "days")
        if language in EXTRA_MONTHS:
            for number, spelled in names(Locale.parse(EXTRA_MONTHS[language]), "months").items():
                months[language][number] = tuple(dict.fromkeys((*months[language][number], *spelled)))
    for tag, name in PATTERN_LOCALES.items():
        locale = Locale.parse(name)
        patterns[tag] = {width: locale.date_formats[width].pattern for width in ("full", "long", "medium")}
        printed[tag] = {
            "months": tuple(locale.months["format"]["wide"][n] for n in range(1, 13)),
            "short months": tuple(locale.months["format"]["abbreviated"][n] for n in range(1, 13)),
            "days": tuple(locale.days["format"]["wide"][n] for n in range(7)),
        }
    parts = [
        _HEADER.format(version=babel.__version__),
    ]
    for name, kind, table, comment in (
        (
            "MONTHS",
            _NAMES,
            months,
            "Names as found in texts, lower case, final full stop left off: language, month, spellings.",
        ),
        ("DAYS", _NAMES, days, "Likewise for days of the week."),
        (
            "PATTERNS",
            "dict[str, dict[str, str]]",
            patterns,
            "Date patterns of CLDR; plain `en` is British (day first).",
        ),
        ("PRINTED", "dict[str, dict[str, tuple[str, ...]]]", printed, "Names as printed in a date."),
    ):
        parts.append(
            f'{name}: {kind} = {pprint.pformat(table, width=116, sort_dicts=False, compact=True)}\n"""{comment}"""\n'
        )
    TARGET.write_text("\n".join(parts), "utf-8")


if __name__ == "__main__":
    main()
