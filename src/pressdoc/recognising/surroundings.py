"""What the rest of the page says of a block: where it stands, between what, below what, and what of it comes again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, takewhile

from pressdoc.recognising import signs
from pressdoc.recognising.blocks import Block
from pressdoc.recognising.house import House
from pressdoc.recognising.landmarks import AFTER_NEWS, Passed
from pressdoc.recognising.lists import Lists
from pressdoc.recognising.repeated import Repeated
from pressdoc.recognising.seen import FEWEST_OF_A_HEADLINE, MOST_OF_A_HEADLINE, NO_TEXT, SHORT_TEXT, Seen


def surroundings(blocks: Sequence[Block], seen: Sequence[Seen]) -> Iterator[list[str]]:
    """Give for each block the names of what its surroundings say."""
    page = _Page(blocks, seen)
    passed = Passed()
    for index, one in enumerate(seen):
        yield [*page.around(index), *passed.cues()]
        passed.pass_by(one)
        if page.is_furniture_below(index):
            passed.pass_navigation()


class _Page:
    """The blocks of a document and where its text begins and ends."""

    def __init__(self, blocks: Sequence[Block], seen: Sequence[Seen]) -> None:
        self.blocks, self.seen = blocks, seen
        self.reachable = [one.reachable for one in seen]
        text = [index for index, one in enumerate(seen) if one.is_text] or self._second_choice()
        self.first_text = self._begins(text) if text else len(seen)
        self.last_text = text[-1] if text else -1
        self.news_ends = next(
            (at for at in range(self.first_text + 1, len(seen)) if seen[at].known & AFTER_NEWS), len(seen)
        )
        self.runs = self._runs()
        self.lists = Lists(seen, self.first_text, self.last_text, self.news_ends)
        self.candidates = self._candidates()
        self.said = Repeated(seen)
        self.house = House(seen)
        self.lead = frozenset[str]().union(*(seen[at].tokens for at in text[:2]))
        self.nearest = max(self.candidates, key=lambda index: len(seen[index].tokens & self.lead), default=-1)
        self.longest = max(self.candidates, key=lambda index: seen[index].words, default=-1)
        self.usual_gap = self._usual_gap()

    def _usual_gap(self) -> int:
        """Give how many blank lines part most paragraphs, or most lines where there is no paragraph below another."""
        opening = [index for index, block in enumerate(self.blocks) if block.opens]
        between = [index for index in opening if self.seen[index].long and index and self.seen[index - 1].long]
        gaps = sorted(self.blocks[index].first.hints.blank_before or 0 for index in between or opening)
        return gaps[len(gaps) // 2] if gaps else 0

    def is_furniture_below(self, index: int) -> bool:
        """Tell whether the block is a site's label below the beginning of the text, and nobody can be reached there."""
        if index <= self.first_text or "is navigation" not in self.seen[index].known:
            return False
        return not any(self.reachable[index + 1 : index + 4])

    def _second_choice(self) -> list[int]:
        return [
            index
            for index, one in enumerate(self.seen)
            if one.words >= SHORT_TEXT and "ends a sentence" in one.known and not one.known & NO_TEXT
        ]

    def _begins(self, text: Sequence[int]) -> int:
        """Give where the text begins: below the list that sums it up, where one stands right above it."""
        listed = [*takewhile(lambda index: "opens with bullet" in self.seen[index].known, text)]
        below = text[len(listed)] if len(listed) < len(text) else None
        return below if below is not None and below - text[0] <= len(listed) + _BETWEEN_LIST_AND_TEXT else text[0]

    def _candidates(self) -> list[int]:
        """Give what may be a headline: above the text, or else the first above some other paragraph."""
        above = [index for index in range(self.first_text) if self.seen[index].plain]
        later = (at for at, (one, below) in enumerate(pairwise(self.seen)) if one.plain and below.is_text)
        return above or [at for at in later if at >= self.first_text][:1]

    def _runs(self) -> list[int]:
        """Give for each block how many short ones in a row it stands among; 0 for a long one."""
        found: list[int] = []
        for long, group in groupby(self.seen, key=lambda one: one.long):
            count = len(list(group))
            found += [0 if long else count] * count
        return found

    def around(self, index: int) -> list[str]:
        """Give the names of what the surroundings of this block say."""
        return [
            *self._where(index),
            *self._against_the_text(index),
            *self._as_headline(index),
            *self._set(index),
            *self._neighbours(index),
            *self._near(index),
            *self._said_again(index),
            *self._of_the_house(index),
        ]

    def _where(self, index: int) -> Iterator[str]:
        count = len(self.seen)
        if index == 0:
            yield "first line"
        elif index < 3:  # noqa: PLR2004 - where letterheads stand
            yield "second or third line"
        if index == count - 1:
            yield "last line"
        elif index >= count - 3:
            yield "near the last line"

    def _against_the_text(self, index: int) -> Iterator[str]:
        before = self.first_text - index
        if before > 0:
            yield "above the text"
            yield f"{before} above the text" if before < 4 else "far above the text"  # noqa: PLR2004 - nearest by number
        elif before == 0:
            yield "first of the text"
        elif index > self.last_text:
            yield "below the text"
            if index == self.last_text + 1:
                yield "just below the text"
        else:
            yield "within the text"
        if (
            self.last_text - 2 <= index
            and self.first_text + 2 < index
            and "tells what somebody is" in self.seen[index].known
        ):
            yield "tells what somebody is, at the end"
        if self.first_text < index:
            yield "within the news" if index < self.news_ends else "below the news"
        yield from self._among_short(index)

    def _among_short(self, index: int) -> Iterator[str]:
        one, run = self.seen[index], self.runs[index]
        if not run:
            return
        place = ", within the news" if self.first_text < index < self.news_ends else ""
        for least, name in ((12, "among a dozen short lines"), (5, "among many short lines"), (2, "among short lines")):
            if run >= least:
                yield name + place
                break
        else:
            yield "alone among long ones" + place
        if "is initials between dashes" in one.known and index > self.first_text:
            yield "closes with initials"
        if "cites a paper" in one.known and index > self.last_text:
            yield "cites a paper, below the text"
        if index in self.lists.announced:
            yield "item of an announced list"
        if index in self.lists.dated and index > self.first_text:
            yield "in a row with dates" + (", below the text" if index > self.last_text else "")
        heads = index + 1 < len(self.seen) and self.seen[index + 1].long and index > self.first_text
        if heads and "ends a sentence" not in one.known and index < self.news_ends:
            yield "heads a paragraph"

    def _as_headline(self, index: int) -> Iterator[str]:
        """Tell how the block compares with the others above the text that may be headlines."""
        if self.candidates and self.candidates[0] < index < self.first_text and self._is_open(index):
            yield "between headline and text"
        if index not in self.candidates:
            return
        yield "may be a headline"
        if len(self.candidates) == 1:
            yield "alone may be a headline"
            return
        if index == self.candidates[0]:
            yield "first that may be a headline"
        if index == self.candidates[-1]:
            yield "last that may be a headline"
        if index == self.longest:
            yield "longest that may be a headline"
        if index == self.nearest:
            yield "nearest to the lead by its words"

    def _is_open(self, index: int) -> bool:
        """Tell whether the block ends no sentence and names no day, number or address: a deck does not."""
        return not self.seen[index].known & _CLOSED and self.seen[index].words >= FEWEST_OF_A_HEADLINE

    def _set(self, index: int) -> Iterator[str]:
        """Tell how the block is set off from the one above it."""
        block, one = self.blocks[index], self.seen[index]
        if self._is_unfinished(index):
            yield "goes on from the line above"
        if index + 1 < len(self.seen) and self._is_unfinished(index + 1):
            yield "goes on below"
        if block.opens:
            if (block.first.hints.blank_before or 0) > self.usual_gap:
                yield "after a wide gap"
            return
        yield "on the next line"
        for look in ("title case", "all capitals", "ends a sentence"):
            if look in self.seen[index - 1].known:
                yield f"on the next line after {look}" + (", alike" if look in one.known else "")
        if ("all capitals" in self.seen[index - 1].known) is ("all capitals" in one.known):
            yield "on the next line, in the same case"
        if len(one.string) > _MUCH_LONGER * len(self.seen[index - 1].string):
            yield "on the next line, much longer"

    def _is_unfinished(self, index: int) -> bool:
        """Tell whether a short line goes on with the one above it."""
        one = self.seen[index]
        if not index or one.long or self.seen[index - 1].long or one.known & _NO_END:
            return False
        if self.blocks[index].opens:
            loud = "all capitals" in one.known and "all capitals" in self.seen[index - 1].known
            return signs.CONJOINED.match(one.string) is not None or (
                loud and signs.PREPOSED.match(one.string) is not None
            )
        return self.seen[index - 1].open_ended or signs.JOINS.match(one.string) is not None

    def _led(self, first: int, last: int) -> bool:
        """Tell whether one of the blocks, the last excluded, is but a lead-in of contacts."""
        return any("is contact lead-in" in one.known for one in self.seen[max(0, first) : max(0, last)])

    def _in_a_card(self, index: int) -> bool:
        """Tell whether the block is one of a few short lines without a blank one between, with a number or an address."""
        first, last = index, index + 1
        while first and not self.blocks[first].opens and index - first < _MOST_OF_A_CARD:
            first -= 1
        while last < len(self.seen) and not self.blocks[last].opens and last - first <= _MOST_OF_A_CARD:
            last += 1
        if not _FEWEST_OF_A_CARD <= last - first <= _MOST_OF_A_CARD or not any(self.reachable[first:last]):
            return False
        return not any(one.long or "ends a sentence" in one.known for one in self.seen[first:last])

    def _of_the_house(self, index: int) -> Iterator[str]:
        one = self.seen[index]
        yield from self.house.names(one)
        if self.house.is_told_of(one):
            yield "is about the house"

    def _neighbours(self, index: int) -> Iterator[str]:
        if index:
            yield from self._above(index - 1)
        if self.lists.counts_on(index):
            yield "numbers what is below"
        if index + 1 < len(self.seen):
            yield from self._below(index)

    def _above(self, at: int) -> Iterator[str]:
        """Tell what the block at this place says of the one below it."""
        before = self.seen[at]
        yield "after long" if before.long else "after short"
        if self.reachable[at]:
            yield "after phone or e-mail"
        known = before.known
        yield from [told for name, told in _TOLD_BELOW if name in known]
        if "opens with embargo, short" in known and not known & _NAMES_A_DAY:
            yield "after an embargo without a day"
        if self.lists.counts_on(at):
            yield "below its number"
        if self._is_numbered(at):
            yield "number below its label"

    def _below(self, index: int) -> Iterator[str]:
        """Tell what the blocks below the one at this place say of it."""
        after = self.seen[index + 1]
        if self.lists.announces(index):
            yield "announces a list"
        if self._is_underlined(index):
            yield "underlined"
        if self._is_numbered(index):
            yield "label above its number"
        yield "before long" if after.long else "before short"
        if self.reachable[index + 1]:
            yield "before phone or e-mail"
        if any(self.reachable[index + 2 : index + 4]):
            yield "two or three above phone or e-mail"
        known = after.known
        yield from [told for name, told in _TOLD_ABOVE if name in known]

    def _is_numbered(self, index: int) -> bool:
        """Tell whether the line is but the label of a document number, and that stands alone on the line below."""
        known, below = self.seen[index].known, self.seen[index + 1].known
        return {"opens with reference label, short", "ends with colon"} <= known and "is reference" in below

    def _is_underlined(self, index: int) -> bool:
        """Tell whether a rule about as long as the line is drawn right below it."""
        below = self.seen[index + 1]
        if self.blocks[index + 1].opens or not below.known & {"is rule", "is end mark"}:
            return False
        length = len(self.blocks[index].units[-1].string)
        return 0.5 * length <= len(below.string) <= 1.5 * length + 3

    def _goes_on(self, index: int) -> bool:
        """Tell whether a line in the same case stands right below."""
        if index + 1 == len(self.seen) or self.blocks[index + 1].opens:
            return False
        one, below = self.seen[index], self.seen[index + 1]
        return not below.long and ("all capitals" in one.known) is ("all capitals" in below.known)

    def _near(self, index: int) -> Iterator[str]:
        """Tell what is missing around the block."""
        if not any(self.reachable[max(0, index - 4) : index + 5]):
            yield "no number or address near"
        if self._led(index - 3, index) and self._led(index + 1, index + 4):
            yield "between contact lead-ins"
        if index > self.first_text and self._in_a_card(index):
            yield "in a card with phone or e-mail"
        known = self.seen[index].known
        if {"has job title", "has honorific"} <= known:
            yield "names somebody and an office"
        if "has phone" in known and "opens with contact lead-in" in known:
            yield "lead-in and number"

    def _said_again(self, index: int) -> Iterator[str]:
        one = self.seen[index]
        first, last = self.said.places[one.folded]
        if first < index:
            yield "said before"
        if last > index:
            yield "said again below"
            if self._goes_on(last) and not self._goes_on(index):
                yield "said in full below"
        if self.said.counts[one.folded] > 2:  # noqa: PLR2004 - a headline may stand twice
            yield "said three times"
        if self.said.holds_another(index):
            yield "holds a line of its own"
        if one.words <= MOST_OF_A_HEADLINE and len(one.tokens) > 2:  # noqa: PLR2004 - too few to tell
            share = self.said.share_in_text(index)
            yield "words come again" if share >= 0.6 else "no word comes again" if not share else "few words come again"  # noqa: PLR2004 - most
            if index < self.first_text and self.said.share_in(self.lead, index) >= 0.4:  # noqa: PLR2004 - a good part
                yield "words come again in the lead"


_MUCH_LONGER = 1.5
"""Times the length of the line above from which on a line goes on with nothing: who breaks a line fills it first."""
_FEWEST_OF_A_CARD, _MOST_OF_A_CARD = 2, 7
"""Lines that say who somebody is and where to reach him."""
_BETWEEN_LIST_AND_TEXT = 3
"""Most blocks between a list that sums up the news and the news."""
_TOLD_BELOW = tuple((name, f"after: {name}") for name in (
    "is contact lead-in", "opens with contact lead-in, short", "ends a sentence", "is date", "is paper kind", "all capitals",
    "is immediate release", "has embargo", "is end mark", "is about heading", "is notes heading", "ends with colon",
    "like a name", "has organisation word", "has job title", "opens with bullet", "is navigation", "opens with dateline",
    "opens with reference label, short", "opens with date label, short", "opens with legal heading, short", "is a label",
    "tells what somebody is", "is rule", "opens with quotation", "is a numeral", "opens with caption label",
))  # fmt: skip
"""What a block says of the one below it, and the name that has there."""
_CLOSED = frozenset(
    ["ends with full stop", "is date", "has phone", "has e-mail", "is web address", "is rule", "is end mark", "has embargo", "has immediate release"]
)  # fmt: skip
_NO_END = frozenset(
    ["opens with bullet", "is date", "has phone", "has e-mail", "has web address", "is reference", "has postal address", "is web address"]
)  # fmt: skip
"""What a line is that opens with a figure and goes on with nothing."""
_NAMES_A_DAY = frozenset(["has date", "has immediate release", "has paper kind"])
"""What an embargo does not say that is but the label of the line below it."""
_TOLD_ABOVE = tuple((name, f"before: {name}") for name in (
    "is date", "opens with dateline", "ends a sentence", "is phone", "like a name", "has job title", "all capitals",
    "is contact lead-in", "is immediate release", "has embargo", "opens with bullet", "is navigation", "is end mark", "is rule",
    "is a label", "label and answer", "is reference",
))  # fmt: skip
"""What a block says of the one above it, and the name that has there."""
