"""What the words of a contact are, by themselves: a name, a title, an organisation, a postal address, a place that sets contacts
apart.
"""

from __future__ import annotations

import re

from pressdoc.recognising import signs
from pressdoc.recognising.phrases import Found, cue, endings
from pressdoc.recognising.regions import is_country
from pressdoc.text import Mark

Kind = tuple[Mark | None, bool]
"""What words are, `None` where nothing says so; and whether a cue word says so."""

_IN_PLACE = re.compile(
    r"(?:In|From|À|A|En|Em|Te|W|We|В|Во|Στην?)\s[A-ZÀ-ÞΑ-ΩА-Я][\w.’'-]*(?:[\s-][A-ZÀ-ÞΑ-ΩА-Я][\w.’'-]*){0,2}\Z"
)
IN_SUCH_A_PLACE = re.compile(r"\sin\s[A-ZÀ-Þ][\w.’'-]*(?:[\s-][A-ZÀ-Þ][\w.’'-]*){0,2}\Z")
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]*\Z")
_SMALL = frozenset(
    ["de", "del", "della", "di", "da", "dos", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "y", "e", "d'"]
)
_HONOURS = re.compile(
    r"(?:Ph\.?\s?D|M\.?D|D\.?Phil|MBA|MSc|MPH|J\.?D|RN|CFA|CPA|M\.?P|MEP|MSP|OBE|CBE|MBE|FRS|AO|AM|QC|KC|DVM|Esq)\.?\Z"
)
"""Letters after a person's name, alone between commas: they say nothing of what the person does here."""
_DIPLOMA = re.compile(
    r"Dipl\.-\w+\.?\s|(?:(?:rer|nat|med|phil|jur|iur|habil|h|c|dent|oec|pol|theol|vet|techn|agr|soc|mult|univ)\.\s?)+(?=\S)"
)
"""German degrees and what doctors are doctors of: "Dipl.-Biol.", "rer. nat."."""
_LEGAL_FORM = re.compile(
    r"\s(?:g?GmbH(?:\s&\sCo\.?\sKG)?|KGaA|AG|SE|SARL|SAS|S\.A\.(?:S\.)?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|Oyj?|A/S|ASA|K\.?K\.?|LLC|LLP|plc|PLC|Ltd\.?|Inc\.?)\Z"
)
"""What companies of the world are by law, at the end of their names, in whatever language they are written of."""
_MOST_NAME_WORDS = 5
_MOST_UNSURE_WORDS = 7
"""A longer run of words in which no word says what it is is a sentence, and nobody's name."""
_HAN_NAME = re.compile(r"[\u3400-\u9fff\uac00-\ud7a3][\u3400-\u9fff\uac00-\ud7a3\u3005·\s]{1,7}\Z")
SHORT_NAME = re.compile(r"[\u3400-\u9fff\uac00-\ud7a3\u3005]{2,5}\Z")
HAN_NAMES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u3005·、，,\s]{2,24}\Z")


def kind_of(chunk: str, language: str | None) -> Kind:
    """Give what the words are."""
    if cue(language, "phone_labels", "mobile_labels", "fax_labels", "email_labels", "web_labels").is_whole(chunk):
        return Mark.LABEL, True
    if _IN_PLACE.match(chunk):
        return Mark.GROUP, True
    if _HONOURS.match(chunk):
        return None, False
    if signs.ADDRESS.search(chunk) or IN_SUCH_A_PLACE.match(f" {chunk}"):
        return Mark.ADDRESS, True
    if _LEGAL_FORM.search(chunk) and not cue(language, "job_titles").opens(chunk):
        return Mark.ORGANISATION, True
    organisation = cue(language, "organisation_words").first(chunk)
    if is_title(chunk, language) and not (organisation and ends_as_organisation(chunk, language)):
        return Mark.JOB_TITLE, True
    if not organisation and cue(language, "job_titles").first(chunk):
        return Mark.JOB_TITLE, True
    if organisation or _is_compound(chunk, "organisation_endings", language):
        return (None, False) if _is_clause(chunk) else (Mark.ORGANISATION, True)
    if _is_compound(chunk, "job_endings", language):
        return Mark.JOB_TITLE, True
    if is_name(chunk, language):
        return Mark.NAME, False
    if len(chunk.split()) > _MOST_UNSURE_WORDS or any(map(str.isdigit, chunk)):
        return None, False
    if any(map(str.isalpha, chunk)) and (chunk.lstrip(_QUOTES)[:1].isupper() or not is_cased(chunk)):
        return Mark.ORGANISATION, False
    return None, False


def names_organisation(chunk: str, language: str | None) -> bool:
    """Tell whether a word of the chunk is an organisation's, whole or by its end."""
    if cue(language, "organisation_words").first(chunk) is not None:
        return True
    return any(word.casefold().endswith(endings(language, "organisation_endings")) for word in chunk.split())


def _is_clause(chunk: str) -> bool:
    """Tell whether the words are a piece of a sentence rather than a name: many, and the first without a capital."""
    return chunk[:1].islower() and len(chunk.split()) > _MOST_NAME_WORDS


def _is_compound(chunk: str, name: str, language: str | None) -> bool:
    """Tell whether the first or last word ends as words of the field do, and is longer: "Klimaforscherin", "Wohnungsverband"."""
    words = [word.strip(_QUOTES + ".").casefold() for word in chunk.split()]
    ends = endings(language, name)
    return any(word.endswith(ends) and word not in ends for word in {*words[:1], *words[-1:]})


_QUOTES = "\"'«»„“”‘’‹›"


def ends_as_organisation(chunk: str, language: str | None) -> bool:
    """Tell whether the last of the words before "of" is an organisation's: "Minister's Office"."""
    head = re.split(r"\s(?:of|for)\s", chunk)[0]
    found = [*cue(language, "organisation_words").all(head)]
    titles = [*cue(language, "job_titles").all(head)]
    end = len(head.rstrip(" ."))
    return bool(found) and found[-1].end >= end and not (titles and titles[-1].end >= end)


def is_title(chunk: str, language: str | None) -> bool:
    """Tell whether the words are a job title at one of their ends: "Communications Director", "Chief of Staff"."""
    found = [*cue(language, "job_titles").all(chunk)]
    return bool(found) and (found[0].start == 0 or found[-1].end >= len(chunk.rstrip(" .")))


def _without_honorifics(chunk: str, language: str | None) -> str:
    """Give the words without the titles before a name, however many: "Univ.-Prof. Dr. Ruth Hill"."""
    for _ in range(_MOST_NAME_WORDS):
        title = cue(language, "honorifics").opens(chunk) or _DIPLOMA.match(chunk)
        if title is None:
            break
        end = title.end if isinstance(title, Found) else title.end()
        chunk = chunk[end:].lstrip(" .)")
    return chunk


def is_name(chunk: str, language: str | None) -> bool:
    """Tell whether the words may be a person's name: two words or more with capitals, one after an honorific."""
    if _HAN_NAME.match(chunk):
        return len(chunk.replace(" ", "")) <= 4  # noqa: PLR2004 - names in Han and Hangul
    if not is_cased(chunk) and "、" in chunk:
        return HAN_NAMES.match(chunk) is not None
    bare = _without_honorifics(chunk, language)
    title, words = len(bare) < len(chunk), bare.split()
    if not title and words and is_country(words[-1]):
        return False
    if not (1 if title else 2) <= len(words) <= _MOST_NAME_WORDS:
        return False
    if all(word.isupper() and len(word) > 3 for word in words) and len(words) > 3:  # noqa: PLR2004 - a heading
        return False
    return all(_NAME_WORD.match(word) and (word[0].isupper() or word.lower() in _SMALL) for word in words)


def is_cased(chunk: str) -> bool:
    """Tell whether the words are in a script that has capitals."""
    return chunk.lower() != chunk.upper()
