"""What is known of one block by itself: its cues, and what follows from them."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property

from attrs import define, field

from pressdoc.text import typewritten, visible

LONG = 20
"""Words from which on a block is running text."""
_SURELY_LONG = 60
"""Words from which on it is so without a full stop."""
SHORT_TEXT = 8
"""Words from which on a sentence is running text where no block is longer."""
MOST_OF_A_HEADLINE = 45
FEWEST_OF_A_HEADLINE = 3
_ENOUGH = 400
"""Characters of a block whose words are looked at."""
_STEM = 5
"""Letters by which words are told apart: their endings change from headline to text."""


@define(kw_only=True, slots=False)  # what it works out is kept in its dictionary
class Seen:
    """What is known of one block by itself. `words`: how many; two Han, kana or Hangul characters count as one.

    `open_ended`: it breaks off where its phrase is not at its end.
    """

    string: str
    words: float
    open_ended: bool = False
    names: list[str] = field(factory=list)
    known: frozenset[str] = field(init=False)
    """The names, to be looked up."""
    folded: str = field(init=False)
    """The characters, case and blanks aside."""
    long: bool = field(init=False)
    """Whether it is a paragraph rather than a line."""

    def __attrs_post_init__(self) -> None:
        self.known = frozenset(self.names)
        self.folded = visible(self.string).casefold()
        self.long = self.words >= LONG

    @property
    def reachable(self) -> bool:
        """Tell whether it holds a number or an address at which somebody can be reached."""
        return "has phone" in self.known or "has e-mail" in self.known

    @cached_property
    def is_text(self) -> bool:
        """Tell whether it reads as running text of the news."""
        if self.words < LONG or self.known & NO_TEXT:
            return False
        return "ends a sentence" in self.known or self.words >= _SURELY_LONG or "opens with bullet" in self.known

    @property
    def plain(self) -> bool:
        """Tell whether it may be a headline for all that its own words say."""
        if not FEWEST_OF_A_HEADLINE <= self.words <= MOST_OF_A_HEADLINE or _HANGUL_WORD.match(self.string):
            return False
        if self.known & _THEN_TITLE:
            return not self.known & (_NO_HEADLINE - _ANNOUNCES)
        if self.known & _NO_HEADLINE:
            return False
        if "opens with paper kind, short" in self.known:
            return False
        of_somebody = _OF_OFFICES if "all capitals" in self.known else _OF_SOMEBODY
        if self.words > _MOST_OF_A_NAME or _TELLS.search(self.string):
            return True
        return not (self.known & _CAPITALISED and self.known & of_somebody)

    @cached_property
    def tokens(self) -> frozenset[str]:
        """The heads of the longer words, and the pairs of characters of scripts that write words together."""
        return frozenset(_tokens(self.string[:_ENOUGH]))


def count_words(string: str) -> float:
    """Give how many words there are; two Han, kana or Hangul characters count as one."""
    if string.isascii() or _PACKED_LETTER.search(string) is None:
        return len(string.split())
    count = 0.0
    for word in string.split():
        count += max(1, len(_PACKED_LETTER.findall(word)) / 2)
    return count


_PACKED_LETTER = re.compile("[\u3040-\ud7af]")


NO_TEXT = frozenset(
    ["opens with navigation", "opens with notice", "opens with caption label", "opens with contact lead-in",
     "has copyright sign", "opens with notes heading", "opens with about", "opens with legal heading"]
)  # fmt: skip
_NO_HEADLINE = frozenset(
    ["is date", "has embargo", "has immediate release", "is paper kind", "is navigation", "has phone", "has e-mail",
     "is web address", "has web address", "is reference and date", "is contact lead-in", "opens with contact lead-in, short", "is end mark", "is end word", "is rule",
     "is reference", "is page number or more", "has notice", "has copyright sign", "opens with date label, short",
     "opens with reference label, short", "is notes heading", "is about heading", "opens with navigation, short", "is a label", "ends with full stop",
     "hardly a letter", "is a numeral", "has reference and date", "date and contact lead-in", "opens with question, short",
     "opens with addressee, short",
     "is a trail of pages"]
)  # fmt: skip
_THEN_TITLE = frozenset(["paper kind and title", "instruction and title"])
_ANNOUNCES = frozenset(["has immediate release", "has embargo"])
"""What the head of a line says that goes on with its headline."""
_CAPITALISED = frozenset(["like a name", "title case", "all capitals"])
_OF_SOMEBODY = frozenset(["has organisation word", "has job title", "has honorific", "has paper kind"])
_OF_OFFICES = frozenset(["has organisation word", "has paper kind"])
"""The same for a line in capitals, of which a verb cannot be told."""
_MOST_OF_A_NAME = 6
"""Words of which the names of people, offices and organisations are made; a headline that is shorter has a verb."""
_TELLS = re.compile(r"\d|[:：!?？！]\s*\S")
"""What names of people, offices and organisations hardly hold: "Jubilee: 10 Years of the Lake Trust"."""
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}


def numeral(string: str) -> int | None:
    """Give what a number that stands alone says, in Arabic or Roman figures; `None` for any other."""
    bare = unicodedata.normalize("NFKC", string).strip(" .):(-–—")
    return int(bare) if bare.isdecimal() else _ROMAN.get(bare)


_HANGUL_WORD = re.compile("[\uac00-\ud7a3]+\\Z")
"""One word alone, however long: unlike Han and kana, Hangul is parted by blanks."""
_SHORTEST = 4
_WORD = re.compile(rf"[^\W\d_]{{{_SHORTEST},}}")
_WORDS_ALONE = {code: chr(code).lower() if chr(code).isalpha() else " " for code in range(128)}
"""For ASCII the same, far faster: letters small, all else blank."""
_PACKED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,}")


def _tokens(string: str) -> list[str]:
    string = typewritten(string)
    if string.isascii():
        return [word[:_STEM] for word in string.translate(_WORDS_ALONE).split() if len(word) >= _SHORTEST]
    tokens = [word[:_STEM] for word in _WORD.findall(string.casefold()) if word < "\u3040"]
    for run in _PACKED.findall(string):
        tokens += [run[at : at + 2] for at in range(len(run) - 1)]
    return tokens
