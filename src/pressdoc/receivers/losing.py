"""What does not arrive: a receiver's view held against all that there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import frozen

from pressdoc import shapes
from pressdoc.manuscript import Passage, Role
from pressdoc.mediatopics import twin
from pressdoc.receivers.portions import Portion
from pressdoc.receivers.view import View
from pressdoc.receivers.whole import HELD
from pressdoc.text import Look, Span, visible

_PORTION_OF = {
    shapes.Heading: Portion.HEADINGS,
    shapes.Item: Portion.LISTS,
    shapes.Table: Portion.TABLES,
    shapes.Quote: Portion.QUOTES,
    shapes.Preformatted: Portion.PREFORMATTED,
    shapes.Figure: Portion.FIGURES,
}
_LONGEST = 60


@frozen
class Loss:
    """What does not arrive of one portion: the values, or the beginnings of the passages."""

    portion: Portion
    values: tuple[str, ...]


def losses(whole: View, view: View) -> Iterator[Loss]:
    """Give what the view lacks of the whole, portion by portion."""
    for portion, values in whole.values.items():
        lacking = tuple(value for value in values if not _arrives(portion, value, view.values.get(portion, ())))
        if lacking:
            yield Loss(portion, lacking)
    found: dict[Portion, list[str]] = {}
    for portion, says in (*_words(whole.body, view.body), *_structures(whole.body, view.body)):
        found.setdefault(portion, []).append(says)
    for portion, said in found.items():
        yield Loss(portion, tuple(dict.fromkeys(said)))


def _arrives(portion: Portion, value: str, arrived: tuple[str, ...]) -> bool:
    if portion is Portion.EMBARGO and value == HELD:
        return bool(arrived)
    if portion is Portion.SUBJECTS and twin(value) in arrived:
        return True
    if portion is Portion.NOTES:
        # One note may say what several do.
        return any(visible(value) in visible(note) for note in arrived)
    return visible(value) in map(visible, arrived)


class _Arrived:
    """The characters that arrive, each of which can stand for one that was sent."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._string = "".join(visible(passage.words) for passage in passages)
        self._at = 0
        self._passed: list[str] = []

    def take(self, words: str) -> bool:
        """Use up the words, here or later or among what was passed over; false where they are not there."""
        wanted = visible(words)
        place = self._string.find(wanted, self._at)
        if place >= 0:
            if place > self._at:
                self._passed.append(self._string[self._at : place])
            self._at = place + len(wanted)
            return True
        for number, string in enumerate(self._passed):
            before, found, after = string.partition(wanted) if wanted in string else ("", "", "")
            if found:
                self._passed[number : number + 1] = [before, after]
                return True
        return False


def _words(sent: Iterable[Passage], arrived: Iterable[Passage]) -> Iterator[tuple[Portion, str]]:
    """Give what is lost of the words: whole passages are looked for first, and what is left over for pieces of others."""
    there = _Arrived(arrived)
    torn = [passage for passage in sent if visible(passage.words) and not there.take(passage.words)]
    for passage in torn:
        pieces = [piece for piece in _pieces(passage) if visible(piece)]
        lost = [piece for piece in pieces if not there.take(piece)]
        beginning = _beginning(passage.words)
        if lost:
            part = f" — of it: {_beginning(' '.join(lost))}" if len(lost) < len(pieces) else ""
            yield Portion.WORDS, beginning + part
        elif isinstance(passage.shape, shapes.Item):
            yield Portion.LISTS, beginning


def _pieces(passage: Passage) -> Iterator[str]:
    """Give the pieces of which some may arrive without the others: cells, lines, words; an item without its marker."""
    match passage.shape:
        case shapes.Table(rows=rows):
            for row in rows:
                for cell in row:
                    yield cell.string
        case shapes.Item():
            yield passage.text.string
        case _:
            for line in passage.flat().lines:
                yield from "".join(span.text for span in line).split()


def _structures(sent: tuple[Passage, ...], arrived: tuple[Passage, ...]) -> Iterator[tuple[Portion, str]]:
    shaped = Counter((passage.shape, visible(passage.words)) for passage in arrived if _portion(passage))
    for passage in sent:
        portion = _portion(passage)
        if portion is not None:
            key = (passage.shape, visible(passage.words))
            if not shaped[key]:
                yield portion, _beginning(passage.words) or "a picture"
            shaped[key] -= 1
    emphasised = "".join(_emphasised(arrived))
    yield from ((Portion.EMPHASIS, _beginning(words)) for words in _emphasised(sent) if words not in emphasised)
    yield from _missing(Portion.HYPERLINKS, _targets(sent), _targets(arrived))
    yield from _missing(Portion.BREAKS, _broken(sent), _broken(arrived))


def _portion(passage: Passage) -> Portion | None:
    return _PORTION_OF.get(type(passage.shape))


def _missing(portion: Portion, sent: list[str], arrived: list[str]) -> Iterator[tuple[Portion, str]]:
    for words in (Counter(sent) - Counter(arrived)).elements():
        yield portion, _beginning(words)


def _spans(passages: Iterable[Passage]) -> Iterator[Span]:
    for passage in passages:
        texts = [cell for row in passage.shape.rows for cell in row] if isinstance(passage.shape, shapes.Table) else ()
        for text in (passage.text, *texts):
            for line in text.lines:
                yield from line


def _emphasised(passages: Iterable[Passage]) -> list[str]:
    return [visible(span.text) for span in _spans(passages) if span.look is not Look.PLAIN]


def _targets(passages: Iterable[Passage]) -> list[str]:
    return [span.href for span in _spans(passages) if span.href is not None]


def _broken(passages: Iterable[Passage]) -> list[str]:
    """Give the paragraphs of several lines; the lines of contacts are paragraphs to everybody."""
    paragraphs = (p for p in passages if not isinstance(p.shape, shapes.Table) and p.role is not Role.CONTACT)
    return [
        "".join(visible(line) + "\n" for line in p.text.string.split("\n")) for p in paragraphs if len(p.text.lines) > 1
    ]


def _beginning(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rstrip() + "…"
