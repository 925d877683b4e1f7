"""What is recognised by its shape in any language: addresses, numbers, symbols, end marks, bullets."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MAILBOX = r"(?<![\w.+'-])[\w.+'-]{1,64}+"
"""What stands before the sign: no longer than a mailbox's name may be (RFC 5321, 4.5.3.1.1). Nothing of it is given up again."""
EMAIL = re.compile(
    rf"{_MAILBOX}(?:(?:@|\s?[\[({{<]\s?(?:at|@)\s?[\])}}>]\s?)(?:[\w-]+(?:\.|\s?[\[({{<]\s?(?:dot|\.)\s?[\])}}>]\s?))*[\w-]*\w"
    r"|\sat\s[\w-]+(?:\sdot\s[\w-]+)+"
    r"|\s?[\[({]\s?at\s?[\])}])|\[email\s?protected\]",
    re.IGNORECASE,
)
"""An e-mail address, whole or masked ("name[at]", "name (at) host.org", "name <AT> host <DOT> org", "name at host dot org")."""

URL = re.compile(r"(?:https?://|www\.)[^\s<>\"“”，。、）)\]]+[^\s<>\"“”，。、）)\].,;:!?]", re.IGNORECASE)


def may_have_email(string: str) -> bool:
    """Tell quickly whether a search for an address can find one."""
    return "@" in string or " dot " in string or _MASKED.search(string) is not None


_MASKED = re.compile(r"[\[({<]\s?(?:at|email)", re.IGNORECASE)
"""What hides the sign of an address."""


def may_have_url(string: str) -> bool:
    """Tell quickly whether a search for a web address can find one."""
    return "://" in string or "www." in string.lower()


_EXTENSION = (
    r"(?:,?\s?\(?(?:ext\.?|extn\.?|x|extension|poste|durchwahl|dw\.?|klappe|kl\.|int\.|interno|anexo|ramal|toestel|anknytning|wew\.?"
    r"|доб\.?|вн\.|ички|ichki|dahili|εσωτ\.?|내선|内線|内线|內線)\s?\d{1,6}\)?)?"
)
"""The extension behind an exchange, in the words of many countries; its bracket is taken whole."""
PHONE = re.compile(
    r"(?=[+(\d])(?<![\w.,/:@#$€£%&=-])(?:\+{1,2}\s?)?(?:(?<!\d\s)0\d{1,5}\s?/\s?(?=\d))?(?:\(\s?\+?\s?\d[\d\s-]{0,6}\)\s?)?(?:\(\s?0\s?\)\s?)?"
    r"\d{1,15}(?:(?:(?:[\s\u00a0.‐‑–-]{1,3}|\s?/\s?(?![\s(+0]|\d{5}))\(?|\(|(?<=\)))\d{1,15}\)?){0,7}(?:-[A-Z]{4,7}\b)?"
    + _EXTENSION
    + r"(?![\w%€£$°]|[.,:/]\d)",
    re.IGNORECASE,
)
"""Something that may be a telephone number; `is_phone` decides."""

_YEARS = re.compile(r"\s*(?:1[89]|20)\d\d\s?[-–/]\s?(?:(?:1[89]|20)?\d\d)\s*\Z")
_DATE_LIKE = re.compile(r"\s*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?)\s*\Z")
_DOI = re.compile(r"10\.\d{4,5}\Z")
"""The prefix of a Digital Object Identifier (ISO 26324): 10.1136 of 10.1136/bmj.h5162."""
_LETTERED = re.compile(r"-[A-Z]{4,7}\Z")
"""The end of a number that is dialled by letters: 800-53-WATER."""
_NO_PHONE = (_YEARS, _DATE_LIKE, _DOI)
_FIGURE = re.compile(r"\d")
_FEWEST_DIGITS, _MOST_DIGITS = 6, 15
_FEWEST_FIGURES = 4
"""The least with letters for the rest."""


def is_phone(printed: str) -> bool:
    """Tell whether the string has the build of a telephone number: enough digits, in groups, and no date or span."""
    digits = sum(map(str.isdigit, printed))
    if lettered := _LETTERED.search(printed):
        digits += len(lettered[0]) - 1
    if not _FEWEST_DIGITS <= digits <= _MOST_DIGITS or any(one.match(printed) for one in _NO_PHONE):
        return False
    return printed.lstrip()[:1] in "+(" or digits != len(printed.strip()) or digits >= 8  # noqa: PLR2004 - a bare run


def phones_in(string: str) -> tuple[tuple[int, int], ...]:
    """Give start and end of each telephone number in the string, in order."""
    found: list[tuple[int, int]] = []
    if len(_FIGURE.findall(string)) < _FEWEST_FIGURES:
        return ()
    for match in PHONE.finditer(string):
        printed = match[0].rstrip(" -–/.")
        start = match.start()
        if postcode := _POSTCODE_BEFORE.match(printed):
            start, printed = start + postcode.end(), printed[postcode.end() :]
        if printed.endswith(")") and "(" not in printed:
            printed = printed[:-1].rstrip()  # the bracket that closes what stands about the number
        if is_phone(first_number(printed)):
            found.append((start, start + len(printed)))
        elif "/" in printed:
            found += _beside(start, printed)
    return tuple(found)


_POSTCODE_BEFORE = re.compile(r"\d{5}(?:-\d{4})?\s+(?=\(?\d{3}\)?[\s.-]{0,2}\d{3}[\s.-]\d{4}(?!\d))")
"""The postcode of a town in the United States, a number of that country after it."""
_OTHERS = re.compile(r"(?<=\D)(?P<last>\d{3,5})(?:\s?/\s?\d{3,5})+\Z")
_FULL_NUMBER = 9


def first_number(printed: str) -> str:
    """Give the number without the last figures of others beside it: "(441) 299-4249/4291/4321"; the same where none are.

    Only figures as many as the last ones of a number that is full without them are others': "4000/81" has an extension.
    """
    others = _OTHERS.search(printed)
    if others is None:
        return printed
    first, *rest = others[0].split("/")
    bare = printed[: others.end("last")]
    alike = all(len(one.strip()) == len(first.strip()) for one in rest)
    return bare if alike and sum(map(str.isdigit, bare)) >= _FULL_NUMBER else printed


def _beside(start: int, printed: str) -> Iterator[tuple[int, int]]:
    """Give start and end of numbers that stand side by side: "91 555 12 34 / 600 123 456"."""
    for part in _BETWEEN_SLASHES.finditer(printed):
        if is_phone(part[0]):
            yield start + part.start(), start + part.end()


_BETWEEN_SLASHES = re.compile(r"[^/\s][^/]*[^/\s]")


END_MARK = re.compile(
    r"[\s(\[]*(?:[-–—\s]*30[-–—\s]*(?<=[-–—\s)])|(?:#\s*){2,}|\*\s*\*\s*\*[\s*]*|(?:-\s?o0?o\s?-)|(?:~\s*){3,})[\s)\]]*\Z"
)
"""A line of signs that closes a release: ###, -30-, * * *."""

RULE = re.compile(r"[\s_=~*•·.—–-]{3,}\Z")
"""A line drawn with signs."""

CONTINUES = re.compile(
    r"[\s(\[–—.…-]*(?:more|cont(?:inue[sd]|['’.…]*d?)?|m/f|mf|suite|fortsetzung|continúa|segue|\d{1,2}/\d{1,2}|page\s+\d+(?:\s+of\s+\d+)?"
    r"|seite\s+\d+(?:\s+von\s+\d+)?|p\.?\s?\d+|\.\.\.?/\d+|\d{1,3})[\s)\]*.…–—-]*\Z",
    re.IGNORECASE,
)
"""A line that only says that the text goes on, or which page this is."""

BULLET = re.compile(r"\s*(?P<marker>[•●○◦▪■□‣⁃∙·◆◇▶►*‧ㅇ❖➢✓→–—-]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])\s+(?=\S)")

FOOTNOTE = re.compile(r"\s*(?:\*{1,3}|[†‡※]{1,2}\s?|\[\d{1,2}\]\s|[¹²³⁴⁵⁶⁷⁸⁹]\s?)(?=[^\W\d_])")
"""The sign of a footnote at the head of its text: "*Source: …", "¹ Figures of May"."""

SIGNED = re.compile(r"\s*[a-zà-ÿ]{1,4}(?:/[a-zà-ÿ]{1,4}){1,3}\.?\s*\Z")
"""The initials by which writer and desk of an agency sign, alone on a line: "abc/de"."""

JOINS = re.compile(
    r"(?i:and|or|in|of|for|from|to|with|by|at|on|as|after|over|und|oder|et|ou|y|e|i|en|of|og|och|ve|va|и|или|та|і|και|ή)\s|[&+$€£]\s?\d|\d|[a-zà-ÿα-ωа-я]"
)
"""How a line opens that goes on with the one above it: with "and" in many languages, a sum, or a small letter."""

CITES = re.compile(r"\bet al\b|\bdoi(?:\.org/|\s?:\s?)|\b10\.\d{4,5}/\w", re.IGNORECASE)
"""What names a paper in a journal: some of its authors, or its Digital Object Identifier (ISO 26324)."""

CONJOINED = re.compile(r"(?i:and|und|et|y|e|en|och|og|ve|va|и|та|і|και)\s+(?=\S+\s+\S)")
"""How a line opens that is no whole one, be there a blank line above it: "AND ANNOUNCES PLANS"."""

PREPOSED = re.compile(
    r"(?i:in|at|for|of|from|to|with|by|für|im|zum|zur|von|mit|de|du|des|pour|avec|en|para|con|per|di|do|da|van|voor|για|στη|στο|από|в|на|для|от|с)\s+(?=\S+\s+\S)"
)
"""How a line in capitals opens that is the second half of one, be there a blank line above it: "IN SECOND QUARTER 2005"."""

CODE = re.compile(r"(?=\S*\d)(?=\S*[A-Za-z])(?!\S*[@])(?!https?:|www\.)[\w:{}.-]{20,}\Z", re.IGNORECASE)
"""What a program left in a text for another: "cid:D4678F3F-…"."""

DASHED_INITIALS = re.compile(r"\s*[-–—]\s?[A-Z]{2,6}\s?[-–—]\s*\Z")
"""The initials of a house between dashes, alone on a line, by which some close a text."""

TRAIL = re.compile(
    r"\s*[^\s/>»›][^/>»›]{0,40}(?:\s[/>»›→]\s[^/>»›]{1,60}){2,}[/>»›\s]*\Z|\s*[^\s/>»›][^/>»›]{0,40}\s[/>»›]\s[^/>»›]{1,40}\s[/>»›]\s*\Z"
)
"""Where a page stands in its site: "Home / News / Press releases"."""

REFERENCE = re.compile(
    r"(?:[A-Z]{2,}[\w-]*(?: [A-Z0-9][\w.-]{0,5})?(?:/[\w.-]+)*/[\w./-]*\d[\w./-]*|\d{2,4}[-/]\d{1,4}|[A-Z]{1,4}[ -]?\d{2,}[\w/-]*)\Z"
)
"""A document number standing alone: UNIS/CP/648, IP/11/1234, 12-034."""

HOLDS_REFERENCE = re.compile(
    r"(?<![\w/])[A-Z]{2,}[A-Z0-9 ]*(?:/[\w.-]+)+(?<=\d)(?![\w/])|(?<![\w/.-])\d{2,4}[-/]\d{2,4}(?![\w/.-])"
)
"""A document number within a line of other words."""


def holds_reference(string: str) -> bool:
    """Tell whether a document number stands within the line: no span of years, telephone number, or page of pages."""
    if "/" not in string and "-" not in string:
        return False
    phones = phones_in(string)
    return any(
        not _YEARS.match(found[0])
        and string[found.start() - 1 : found.start()] != "("
        and not any(start <= found.start() < end for start, end in phones)
        for found in HOLDS_REFERENCE.finditer(string)
    )


NUMBERED = re.compile(rf"(?<=[^\W\d_])[\s:：.#№]*\d[\w./-]*\s*\Z|{HOLDS_REFERENCE.pattern}")
"""The number of a document after its label: of a shape of its own, or plain at the end of the line."""

LINK_TO_DATE = re.compile(r"(?:\s+(?:del|vom|du|of|dated|van|från|av|от|z dnia|din|την?|της))?\s*\Z", re.IGNORECASE)
"""The word that leads from a number to the date after it, at the end of a line, and it may be nothing: "n. 145 del"."""

ADDRESS = re.compile(
    r"\b(?=\w)(?:(?:street|st\.|avenue|ave\.?|road|rd\.|boulevard|blvd|suite|floor|square|p\.?\s?o\.?\s?box|straße|strasse|str\.|rue|calle|via|piazza"
    r"|ул\.|ulica|ul\.|οδός|ko‘chasi|路\d*号|drive|lane|house|building)\b|(?!(?:19|20)\d\d\b)\d{4,6}\s+(?-i:[A-ZÀ-Þ])|[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b|[A-Z]{2}\s+\d{5}\b)"
    r"|(?<=\w\w\w)(?:(?:str\.|straße|strasse|gasse|straat)\s\d"
    r"|(?:platz|weg|allee|ring|damm|ufer|gracht|laan|plein|kade|gatan|vägen|vej|gade|veien|katu|utca)\s\d{1,3}\s?[a-z]?\b(?![.:]\d))",
    re.IGNORECASE,
)
"""Words and postcodes of which postal addresses are made."""

HONOURS = re.compile(
    r"[\w.][,\s]\s?\(?(?:M\.?P|MEP|MSP|MLA|MLC|MHA|TD|QC|KC|AM|AO|OBE|CBE|MBE|JP|Ph\.?D|M\.?D|DVM|RN|Esq|CPA|CFA|FRS)\.?\)?\W*\Z"
)
"""Letters after a person's name, at the end of a line."""

QUOTE_OPENS = re.compile(r"\s*[\"“„«「『‘']")
_FULL_STOP = re.compile(
    r"[!?。！？؟…]|(?<![\s.(](?-i:[A-Z]))(?<!\bInc)(?<!\bLtd)(?<!\bCorp)(?<!\bCo)(?<!\bJr)(?<!\bplc)(?<!\b[ap]\.m)(?<!\bNo)\."
)
_AFTER_A_STOP = "\"”»」』’')]"
_REACH_OF_AN_END = 12
"""Characters at the end of a line within which a sentence is seen to end."""


def ends_sentence(string: str) -> bool:
    """Tell whether a sentence ends with the line; a full stop after an initial or the form of a company ends none."""
    last = len(string.rstrip().rstrip(_AFTER_A_STOP)) - 1
    return last >= max(0, len(string) - _REACH_OF_AN_END) and _FULL_STOP.match(string, last) is not None


def is_sign(string: str) -> bool:
    """Tell whether the line is a mark and no words: an end mark, a rule, a page number, a program's code."""
    return bool(RULE.match(string) or END_MARK.match(string) or CONTINUES.match(string) or CODE.match(string))
