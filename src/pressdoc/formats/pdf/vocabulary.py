"""What pressdoc's own tagged PDF calls things: the words that the writer writes and the reader reads.

**Types.** A structure type is a name of `pressdoc.naming` without its blanks, a heading's with its level: "PressLead",
"PressNotesQuote", "PressHeading2". Marks and looks are spans. `ROLE_MAP` maps each onto a standard type. A heading of
level n is an H(n+1), below the headline; where that would leave out a level, its type names the standard one as well:
"PressHeading3H2". `BLOCK_TYPES` lists them all.

**Tree.** The document element holds one block element a passage, in reading order::

    paragraph, quote, heading, …   the block element
    contact                        PressContact, then a PressContactLine for each further line
    items in a row                 L [LI [Lbl, LBody [block, L of deeper items]]]; LI says `level` where nesting does not
    table                          Table [TR [TH | TD [a cell block, empty for an empty cell]]]; head rows have TH only
    figure                         Figure with Alt, or Div where there is no alt, [a caption block, PressAddress [Link]]

The text of `Lbl` is the marker. A figure's caption block is there, empty, also where it has no words: its type says to
which part the figure belongs. Where it is empty the alt text stands on the page, right inside Figure. PressAddress
prints the figure's address, as its link.

**Text.** A block of one line holds the pieces of the line; one of several holds a PressLine a line (empty only in
verbatim text), whatever further lines the page broke it into. A piece is a span of the manuscript. From the outside in
it is a Link, a mark, a look, each only where it has one, and in the innermost element its marked content; a plain piece
is marked content of the block itself. The text of an element is that of its marked content, glyph after glyph in the
order of the kids, with no blank added. In blocks whose type stands for a mark (lead-in, contact group) every piece
without a mark has that one.

**ActualText.** Where glyphs cannot tell the exact characters (right-to-left, composed accents, blanks other than the
space, characters without a look), the innermost element of the piece, or a Span for a plain one, has ActualText. It
counts only where `agree` says that glyphs and ActualText are the same words; otherwise the glyphs win.

**Links.** An address that is no URI as it stands is written escaped by `uri_of`; the element then says it exactly as the
user property `href`, which counts only where `uri_of` makes the annotation's URI of it. A Link *inside* a mark is a
courtesy: it lets a reader click on a printed e-mail or web address and is no part of the text.

**Facts.** XMP has `facts` in the namespace of `NAMESPACE`: JSON by `pressdoc.jsondata.facts_to_data`.
"""

from __future__ import annotations

import unicodedata
from typing import Final
from urllib.parse import quote

from pressdoc import shapes
from pressdoc.manuscript import Role
from pressdoc.naming import CONTACT_LINE, LEAD, MARK_NAMES, MEANINGS, Meaning
from pressdoc.text import Look, Mark

NAMESPACE: Final = "https://w3id.org/pressdoc/ns/1.0/"
PREFIX: Final = "pressdoc"
FACTS: Final = "facts"

LINE: Final = "PressLine"
ADDRESS: Final = "PressAddress"
LEVEL: Final = "level"
HREF: Final = "href"
"""Names of user properties (ISO 32000-1, 14.7.5.4)."""

LEVELS: Final = range(1, 6)
RANKS: Final = range(1, 7)
"""Of the standard headings, H1 to H6."""


def type_of(name: str, level: int | None = None, rank: int | None = None) -> str:
    """Give the structure type of a name of `pressdoc.naming`; for headings by level, and rank if not one more."""
    if level is None:
        return name.replace(" ", "")
    return name.replace(" ", "") + str(level) + (f"H{rank}" if rank not in (None, level + 1) else "")


MARK_TYPES: Final[dict[Mark, str]] = {mark: type_of(name) for mark, name in MARK_NAMES.items()}
LOOK_TYPES: Final = {Look.EMPHASIS: "PressEmphasis", Look.STRONG: "PressStrong"}
CONTACT_LINE_TYPE: Final = type_of(CONTACT_LINE)
LEAD_TYPE: Final = type_of(LEAD)


def _blocks() -> dict[str, tuple[Meaning, int | None]]:
    found: dict[str, tuple[Meaning, int | None]] = {}
    for name, meaning in MEANINGS.items():
        if meaning.kind is shapes.Heading:
            found |= {type_of(name, level, rank): (meaning, level) for level in LEVELS for rank in RANKS}
        else:
            found[type_of(name)] = (meaning, None)
    return found


BLOCK_TYPES: Final = _blocks()
"""Every type of a block: what it means, and the level of a heading."""


def _standard(name: str, meaning: Meaning, level: int | None) -> str:
    if level is not None:
        _, _, rank = name.partition(f"{level}H")
        return f"H{rank or level + 1}"
    if meaning.kind is shapes.Quote:
        return "BlockQuote"
    return "H1" if meaning.role is Role.HEADLINE else "P"


ROLE_MAP: Final = {
    **{name: _standard(name, *what) for name, what in BLOCK_TYPES.items()},
    **dict.fromkeys((*MARK_TYPES.values(), *LOOK_TYPES.values(), LINE), "Span"),
    ADDRESS: "P",
}
"""Every type of ours and the standard one (ISO 32000-1, 14.8.4) that it is a kind of."""

MIRRORS: Final = {"(": ")", "[": "]", "{": "}", "<": ">", "«": "»", "‹": "›", "≤": "≥", "⁅": "⁆", "⟨": "⟩", "（": "）"}
"""The brackets that are drawn as each other from right to left."""
_CIRCLED = str.maketrans({"®": "R", "℞": "R", "℟": "R", "℣": "V", "℧": "Ʊ"})
"""What PDFium reads for these signs from right to left."""
_FIRST_RIGHT_TO_LEFT = "\u0590"
"""Where Hebrew begins; Arabic and the others lie beyond."""
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_LOOKLESS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u180f\u3164\uffa0") | frozenset(
    map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
)


def is_lookless(character: str) -> bool:
    """Tell whether the character is never drawn: joiners, direction marks, soft hyphens, selectors of variants."""
    return character in _LOOKLESS or unicodedata.category(character) in ("Cf", "Cc")


def is_right_to_left(string: str) -> bool:
    """Tell whether any character of the string belongs to writing from right to left."""
    if not string or max(string) < _FIRST_RIGHT_TO_LEFT:
        return False
    return any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in string)


def agree(actual: str, glyphs: str, *, turned: bool = False) -> bool:
    """Tell whether the two say the same to a reader of the page.

    Compared are the characters that have a look, compatibility forms folded (NFKC), without blanks. In right-to-left
    writing, and where the line has some (`turned`), letters and figures alone count, whatever their order: that order is
    worked out from where glyphs stand, and signs are drawn as their mirror images there. Stops and brackets around words of
    another writing stand at the other end there: the stop after an address that has a line for itself. No sign that
    reckons, such as a minus, may.
    """
    left, right = folded(actual), folded(glyphs)
    if left == right or _are_turned_round(left, right):
        return True
    return (turned or is_right_to_left(actual)) and sorted(_letters(left)) == sorted(_letters(right))


def _are_turned_round(one: str, other: str) -> bool:
    """Tell whether the two have the same words, and around them the same stops and brackets or their mirror images."""
    words = _core(one)
    if words != _core(other) or not any(map(str.isalpha, words)):
        return False
    around = (sorted(map(_unmirrored, string.replace(words, "", 1))) for string in (one, other))
    return next(around) == next(around)


def _core(string: str) -> str:
    """Give the string without the stops, quotation marks and brackets around it."""
    return string.strip(_AROUND)


def _unmirrored(character: str) -> str:
    return _OPENING.get(character, character)


_AROUND = ".,:;!?…،؛؟\"'“”„‘’«»‹›()[]{}"
_OPENING = {closing: opening for opening, closing in MIRRORS.items()}


def _letters(string: str) -> str:
    return "".join(c for c in string.translate(_CIRCLED) if unicodedata.category(c)[0] in "LN")


def folded(string: str) -> str:
    """Give what `agree` compares: the characters that have a look, in their plainest forms, without blanks."""
    drawn = "".join(character for character in string if not is_lookless(character))
    # PDFium spells a fraction with the slash of ASCII where it runs from right to left.
    composed = unicodedata.normalize("NFKC", drawn).replace("\u2044", "/")
    return "".join(c for c in composed if not (c.isspace() or is_lookless(c)))


def uri_of(href: str) -> str:
    """Give the address as the URI of a link annotation: what ASCII or a URI does not admit is escaped."""
    return quote(href, safe="%/:=&?~#+!$,;'@()*[]", errors="replace")
