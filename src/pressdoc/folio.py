"""Page numbers as a page prints them, "Page 2 of 3", by language: page furniture, no part of any release.

Writers set the two numbers as fields or draw them; readers use `is_folio` to tell such a line from words.
Wording: what office programs offer as "page x of y" in each language.
"""

from __future__ import annotations

import re
from functools import cache

_FOLIOS = {
    "en": "Page {page} of {pages}",
    "fr": "Page {page} sur {pages}",
    "de": "Seite {page} von {pages}",
    "es": "Página {page} de {pages}",
    "it": "Pagina {page} di {pages}",
    "pt": "Página {page} de {pages}",
    "nl": "Pagina {page} van {pages}",
    "ru": "Страница {page} из {pages}",
    "ar": "صفحة {page} من {pages}",
    "zh": "第 {page} 页，共 {pages} 页",
    "ja": "{page} / {pages} ページ",
    "ko": "{page} / {pages} 쪽",
}
_ANY_NUMBER = r"\s*[\d٠-٩]*\s*"


def folio(language: str | None) -> str:
    """Give the pattern of the language (by its BCP 47 tag) with {page} and {pages}; English where there is none."""
    return _FOLIOS.get((language or "").lower().split("-")[0], _FOLIOS["en"])


@cache
def _any_folio() -> re.Pattern[str]:
    patterns = (
        re.escape(one).replace(re.escape("{page}"), _ANY_NUMBER).replace(re.escape("{pages}"), _ANY_NUMBER)
        for one in _FOLIOS.values()
    )
    return re.compile("|".join(patterns).replace(r"\ ", r"\s*"))


def is_folio(line: str) -> bool:
    """Tell whether the line is a page number of any of the languages, its figures there or not, and nothing else."""
    return _any_folio().fullmatch(line.strip()) is not None
