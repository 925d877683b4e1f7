"""Lists of a page: their items, what announces them, and numbers that stand alone and count."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import groupby

from pressdoc.recognising.seen import Seen, numeral


class Lists:
    """The lists of a page whose text begins and ends at these blocks, the news before another."""

    def __init__(self, seen: Sequence[Seen], first_text: int, last_text: int, news_ends: int) -> None:
        self.seen = seen
        self.first_text, self.last_text, self.news_ends = first_text, last_text, news_ends

    @cached_property
    def dated(self) -> frozenset[int]:
        """The short blocks that stand in a row with several dates: what a site's foot says of other news.

        Within the text the first and the last of them are left out, which may head the list and what follows.
        """
        found: set[int] = set()
        for long, group in groupby(range(len(self.seen)), key=lambda index: self.seen[index].long):
            row = list(group)
            if not long and sum("is date" in self.seen[index].known for index in row) >= _DATES_OF_A_LIST:
                found.update(row if row[0] > self.last_text else row[1:-1])
        return frozenset(found)

    @cached_property
    def announced(self) -> frozenset[int]:
        """The items of lists in the text that a line above them announces, be their bullets of two kinds."""
        found: set[int] = set()
        leads = False
        for index, one in enumerate(self.seen):
            leads = "ends with colon" in one.known or (leads and "opens with bullet" in one.known)
            if leads and index > self.first_text and "opens with bullet" in one.known:
                found.add(index)
        return frozenset(found)

    def announces(self, index: int) -> bool:
        """Tell whether the line ends with a colon and items follow, with bullets or line by line, and it is set as no title."""
        known = self.seen[index].known
        if "ends with colon" not in known or known & _TITLED:
            return False
        below = self.seen[index + 1 : index + 3]
        if "opens with bullet" in below[0].known:
            return True
        items = len(below) > 1 and not any(one.long or one.known & _NO_ITEM for one in below)
        return items and self.first_text < index < self.news_ends

    def counts_on(self, index: int) -> bool:
        """Tell whether the number counts the short line below it: a heading set beside its number."""
        if "is a numeral" not in self.seen[index].known or index + 1 == len(self.seen):
            return False
        below = self.seen[index + 1]
        if below.long or "ends a sentence" in below.known or "is a numeral" in below.known:
            return False
        return index > self.first_text - 2 and self.numbers.get(index, 0) > 0

    @cached_property
    def numbers(self) -> dict[int, int]:
        """The numbers that stand alone, by place, where they count 1, 2, 3."""
        due, found = 1, dict[int, int]()
        for index, one in enumerate(self.seen):
            if "is a numeral" in one.known and (number := numeral(one.string)) == due:
                found[index], due = number, due + 1
        return found if due > 2 else {}  # noqa: PLR2004 - one number counts nothing


_DATES_OF_A_LIST = 2
"""Dates from which on lines in a row list something; a release has one of its own."""
_TITLED = frozenset(["title case", "all capitals", "opens with notes heading", "opens with contact lead-in"])
"""What a sentence that leads to a list is not."""
_NO_ITEM = frozenset(["has phone", "has e-mail", "is end mark", "is a label"])
"""What somebody's line below a label is, and no item of a list."""
