"""Make `src/pressdoc/cldr.py`: month and day names, date patterns, halves of the day, digits, out of the CLDR.

Run `python scripts/make_cldr.py`; it needs Babel, a development dependency only (32 MB are too much to ask of every
user), and ruff, which lays the module out.
"""

from __future__ import annotations

import pprint
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import babel
from babel import Locale, localedata
from babel.core import get_cldr_version

LANGUAGES = ("en", "fr", "de", "es", "ru", "ar", "zh", "ja", "ko", "it", "pt", "nl", "el", "uz", "pl", "sv", "tr")
"""Those in which dates are printed, too."""
READ_ONLY = ("da", "no", "fi", "cs", "sk", "sl", "hr", "ro", "hu", "bg", "uk", "et", "lv", "lt", "ca", "id", "az", "kk")
"""Those of which names are only found in texts."""
PATTERN_LOCALES = {language: language for language in LANGUAGES} | {
    "en": "en_GB",
    "en-US": "en_US",
    "zh-Hant": "zh_Hant",
}
EXTRA_MONTHS = {
    # The Levant and Iraq, and the Maghreb, keep other month names than Egypt and the Gulf.
    "ar": ("ar_IQ", "ar_TN", "ar_MA"),
    "uz": ("uz_Cyrl",),
}
DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩"}
"""The native numbering system of the languages whose default is Latin digits: CLDR `arab`."""
_WIDTHS = ("wide", "abbreviated")
_HEADER = '''"""Names, date patterns, halves of the day. Data: made by `scripts/make_cldr.py`, not to be edited.

Source: the Unicode CLDR {cldr} through Babel {version}; Unicode licence v3. Days count from Monday = 0.
"""

from __future__ import annotations
'''
TARGET = Path(__file__).resolve().parents[1] / "src" / "pressdoc" / "cldr.py"


def fresh(name: str) -> Locale:
    """Give the locale as CLDR has it.

    Babel 2.18 merges a locale's aliased names into the root data it shares with all others: after `zh`, Italian had
    months named 一月. So nothing loaded before may be left.
    """
    localedata._cache.clear()  # noqa: SLF001 - no public way
    return Locale.parse(name)


def names(name: str, kind: str) -> dict[int, tuple[str, ...]]:
    table = getattr(fresh(name), kind)
    found: dict[int, dict[str, None]] = {}
    for context in ("format", "stand-alone"):
        for width in _WIDTHS:
            for number, spelled in table[context][width].items():
                found.setdefault(number, {})[spelled.rstrip(".").replace("\xa0", " ").lower()] = None
    return {number: tuple(spelled) for number, spelled in sorted(found.items())}


def months_of(language: str) -> dict[int, tuple[str, ...]]:
    months = names(language, "months")
    for name in EXTRA_MONTHS.get(language, ()):
        for number, spelled in names(name, "months").items():
            months[number] = tuple(dict.fromkeys((*months[number], *spelled)))
    return months


def halves(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the words for before and after noon."""
    periods = fresh(name).day_periods
    found: dict[str, dict[str, None]] = {"am": {}, "pm": {}}
    for context in ("format", "stand-alone"):
        for width in _WIDTHS:
            spelled: Mapping[str, str] = periods.get(context, {}).get(width, {})
            for half, words in found.items():
                if half in spelled:
                    words[spelled[half].replace("\xa0", " ").replace("\u202f", " ").lower()] = None
    return tuple(found["am"]), tuple(found["pm"])


def printed(name: str) -> dict[str, tuple[str, ...]]:
    locale = fresh(name)
    return {
        "months": tuple(locale.months["format"]["wide"][n] for n in range(1, 13)),
        "short months": tuple(locale.months["format"]["abbreviated"][n] for n in range(1, 13)),
        "days": tuple(locale.days["format"]["wide"][n] for n in range(7)),
    }


def patterns(name: str) -> dict[str, str]:
    formats = fresh(name).date_formats
    return {width: formats[width].pattern for width in ("full", "long", "medium")}


def main() -> None:
    spellings = "dict[str, dict[int, tuple[str, ...]]]"
    tables: tuple[tuple[str, str, object, str], ...] = (
        ("MONTHS", spellings, {each: months_of(each) for each in (*LANGUAGES, *READ_ONLY)},
         "Names as found in texts, lower case, final full stop left off: language, month, spellings."),
        ("DAYS", spellings, {each: names(each, "days") for each in (*LANGUAGES, *READ_ONLY)},
         "Likewise for days of the week."),
        ("PATTERNS", "dict[str, dict[str, str]]", {tag: patterns(name) for tag, name in PATTERN_LOCALES.items()},
         "Date patterns of CLDR; plain `en` is British (day first)."),
        ("PRINTED", "dict[str, dict[str, tuple[str, ...]]]",
         {tag: printed(name) for tag, name in PATTERN_LOCALES.items()}, "Names as printed in a date."),
        ("HALVES", "dict[str, tuple[tuple[str, ...], tuple[str, ...]]]", {each: halves(each) for each in LANGUAGES},
         "Words for before and after noon, lower case."),
        ("DIGITS", "dict[str, str]", DIGITS, "Native digits, from nought to nine, where texts have them beside 0-9."),
    )  # fmt: skip
    parts = [_HEADER.format(cldr=get_cldr_version(), version=babel.__version__)]
    parts += [
        f'{name}: {kind} = {pprint.pformat(table, width=116, sort_dicts=False, compact=True)}\n"""{comment}"""\n'
        for name, kind, table, comment in tables
    ]
    TARGET.write_text("\n".join(parts), "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(TARGET)], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
