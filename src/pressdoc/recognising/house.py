"""Whose page it is, as the page says itself, and which of its lines are but a name: a letterhead is no headline.

A house names itself in its addresses (`press@lake-trust.example`), in the heading of what it says about itself, and in
the running text, which prints names whole and headlines never.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from pressdoc.recognising.seen import Seen

_HOST = re.compile(r"(?:@|https?://|www\.)((?:[\w-]+\.)+)[a-z]{2,}", re.IGNORECASE)
_SIGNS = re.compile(r"[\W_]+")
_PLAIN_SIGNS = dict.fromkeys(code for code in range(128) if not chr(code).isalnum())
"""The same of ASCII, to be taken away at once."""
_INITIALS = re.compile(r"(?<!\w)[A-ZÀ-Þ]")
_SHORTEST_HOST = 4
"""Letters of a host below which any word may hold them."""
_SHORTEST_NAME, _SHORTEST_PACKED = 8, 5
"""Letters of a line below which it may stand in a text by chance; a script that writes words together needs fewer."""
_MOST_WORDS = 12
_MUCH, _HALF, _MOST = 0.4, 0.55, 0.6
"""Shares of a line's letters from which on a host names it, from which on a name is what a heading is about, and from
which on the line is hardly more than that name."""
_SHORTEST_SHOWN = 5
"""Letters of a line of the page below which a heading may hold them by chance."""


class House:
    """What a page says of its house."""

    def __init__(self, seen: Sequence[Seen]) -> None:
        self.seen = seen

    @cached_property
    def hosts(self) -> frozenset[str]:
        """The parts of its hosts' names, letters alone."""
        hosts = (
            host
            for one in self.seen
            if one.known & _ADDRESSED
            for match in _HOST.finditer(one.string)
            for host in match[1].casefold().split(".")
        )
        return frozenset(letters for host in hosts if len(letters := _letters(host)) >= _SHORTEST_HOST)

    @cached_property
    def abouts(self) -> tuple[str, ...]:
        """The headings over what it says about itself, letters alone."""
        return tuple(_letters(one.folded) for one in self.seen if "is about heading" in one.known)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The short lines that may be but a name, letters alone."""
        short = (one for one in self.seen if one.words <= _MOST_WORDS and not one.known & _NO_NAME)
        return tuple(letters for one in short if len(letters := _letters(one.folded)) >= _SHORTEST_SHOWN)

    @cached_property
    def text(self) -> str:
        """The running text, letters alone."""
        return " ".join([_letters(one.folded) for one in self.seen if one.is_text])

    def names(self, one: Seen) -> Iterator[str]:
        """Give the cues of a block that is but a name."""
        if one.words > _MOST_WORDS or one.is_text or "is about heading" in one.known:
            return
        letters = _letters(one.folded)
        if not letters:
            return
        least = _SHORTEST_NAME if letters.isascii() or letters[-1] < "\u3040" else _SHORTEST_PACKED
        if len(letters) >= least and letters in self.text:
            yield "stands whole in the text"
        if any(letters in about for about in self.abouts):
            yield "names the house"
            return
        initials = _initials(one.string)
        share = max((_share(host, letters, initials) for host in self.hosts), default=0.0)
        if share >= _MUCH:
            yield "names the house"
        if share >= _MOST:
            yield "is the house's name"

    def is_told_of(self, one: Seen) -> bool:
        """Tell whether the block opens or heads what the house says of itself, by its hosts and by the lines of the page.

        "About the Lake Trust" closes the news where the Lake Trust speaks; where another does, it may be part of it.
        """
        if not one.known & _ABOUT:
            return False
        head = one.string.split()[:_MOST_WORDS]
        words = {_letters(word.casefold()) for word in head}
        initials = "".join(word[0] for word in head if word[0].isupper()).casefold()
        letters, own = _letters(one.folded), _initials(one.string)
        return (
            any(host in words or host in initials or _share(host, letters, own) >= _MUCH for host in self.hosts)
            or any(line in letters and len(line) >= _HALF * len(letters) for line in self.lines)
        )  # fmt: skip


_ABOUT = frozenset(["is about heading", "opens with about"])
_NO_NAME = _ABOUT | {"ends a sentence", "is date"}
_ADDRESSED = frozenset(["has web address", "has e-mail"])


def _letters(string: str) -> str:
    return string.translate(_PLAIN_SIGNS) if string.isascii() else _SIGNS.sub("", string)


def _initials(string: str) -> str:
    return "".join(_INITIALS.findall(string)).casefold()


def _share(host: str, letters: str, initials: str) -> float:
    """Give how much of the line a host's name is, 0 to 1; all where it is the line's initials."""
    return len(host) / len(letters) if host in letters else float(host == initials)
