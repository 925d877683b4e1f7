"""What a page says more than once: lines that come again, and words of a line that come again in the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import chain

from pressdoc.recognising.seen import FEWEST_OF_A_HEADLINE, MOST_OF_A_HEADLINE, Seen


class Repeated:
    """Which blocks and words of a page come again."""

    def __init__(self, seen: Sequence[Seen]) -> None:
        self.seen = seen
        self.places: dict[str, tuple[int, int]] = {}
        self.counts = Counter(one.folded for one in seen)
        for index, one in enumerate(seen):
            first, _ = self.places.get(one.folded, (index, index))
            self.places[one.folded] = first, index
        self.short = {
            one.folded
            for one in seen
            if FEWEST_OF_A_HEADLINE <= one.words <= MOST_OF_A_HEADLINE and len(one.folded) >= _SHORTEST
        }
        self.lengths: dict[str, set[int]] = {}
        for line in self.short:
            self.lengths.setdefault(line[:_SHORTEST], set()).add(len(line))

    @cached_property
    def in_text(self) -> tuple[frozenset[str], frozenset[str]]:
        """The tokens of running blocks, and those that stand in two of them or more."""
        counts = Counter(chain.from_iterable(one.tokens for one in self.seen if one.is_text))
        return frozenset(counts), frozenset([token for token, count in counts.items() if count > 1])

    def share_in_text(self, index: int) -> float:
        """Give how many of the block's tokens stand in running text elsewhere, 0 to 1."""
        return self.share_in(self.in_text[self.seen[index].is_text], index)

    def share_in(self, tokens: frozenset[str], index: int) -> float:
        """Give how many of the block's tokens are among these, 0 to 1."""
        own = self.seen[index].tokens
        return len(own & tokens) / len(own)

    def holds_another(self, index: int) -> bool:
        """Tell whether all of another block stands in this one, as in a page's title with the site's name added."""
        one = self.seen[index]
        if one.words > MOST_OF_A_HEADLINE or "ends a sentence" in one.known:
            return False
        folded, known = one.folded, self.lengths
        starts = [at for at in range(len(folded) - _SHORTEST + 1) if folded[at : at + _SHORTEST] in known]
        return any(
            length < len(folded) and folded[at : at + length] in self.short
            for at in starts
            for length in known[folded[at : at + _SHORTEST]]
        )


_SHORTEST = 16
"""Characters from which on a line is more than a name. By so many at its head, and then by its length, it is looked up, so that
a page of lines that open alike costs no more for each."""
