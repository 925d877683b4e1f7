"""Two versions of a release held against each other: what has changed, in sentences for editors.

The sentences are in the language of the newer version. They name what a page prints and what editors sort by; what
counts versions (guid, version, times, status, notes) is not compared.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, Final

from attrs import frozen

from pressdoc import model
from pressdoc.advisories import Advisory, advisory
from pressdoc.model import Block, Contact, ContactGroup, Embargo, PressRelease
from pressdoc.text import Text

BLOCK_FIELDS: Final = ("body", "notes", "boilerplate")
_MOST = 12
"""Changes that a note spells out; a person reads it in a queue of many."""
_LONGEST = 90
"""Characters of a quotation in a note."""
_WHOLE = 48
"""Characters up to which a text is quoted whole where only some of its words have changed."""
_ALIKE = 0.5
"""Of two texts, from which on one is the other changed, and not another in its place."""
_MOST_STRETCHES = 3
"""Places in a paragraph that are worth naming one by one."""


def changes(old: PressRelease, new: PressRelease) -> tuple[str, ...]:
    """Give a sentence, without a stop, for each change from the old version to the new; none where nothing differs."""
    words = advisory(new.language or old.language)
    names = [name for name in words.fields if name != "issued" or not _dated_otherwise(old, new)]
    return tuple(one for name in names for one in _changes_of(name, getattr(old, name), getattr(new, name), words))


def _dated_otherwise(old: PressRelease, new: PressRelease) -> bool:
    """Tell whether the printed words from which the day of issue follows have changed, which says enough."""
    return any(getattr(old, name) != getattr(new, name) for name in ("issued_line", "dateline", "embargo"))


def note_on(old: PressRelease, new: PressRelease) -> str | None:
    """Give what has changed as one note to editors; `None` where nothing has. Beyond a dozen, changes are counted."""
    words = advisory(new.language or old.language)
    told = list(changes(old, new))
    if not told:
        return None
    if len(told) > _MOST:
        told[_MOST:] = [words.more.format(len(told) - _MOST)]
    note = words.semicolon.join(told)
    return note[0].upper() + note[1:] + words.stop


def _changes_of(name: str, old: Any, new: Any, words: Advisory) -> Iterator[str]:
    what = words.fields[name]
    if name == "media":
        old, new = (tuple(one for one in files if one.rendition is None) for files in (old, new))
    if old == new:
        return
    if name in BLOCK_FIELDS:
        section = what if name != "body" else None
        told = list(_moves(_numbered(section, old, words), _numbered(section, new, words), words))
    elif isinstance(old, tuple):
        told = list(_moves(_lines_of(what, old), _lines_of(what, new), words))
    else:
        told = list(_reworded(what, _string(old), _string(new), words))
    yield from told or [words.changed.format(what=what)]


def _string(value: Any) -> str:
    """Give what an editor would read of the value; "" for none."""
    match value:
        case None:
            return ""
        case Embargo(printed=printed, until=until):
            return printed or _string(until) or str(value.kind)
        case model.Dateline(printed=printed):
            return printed
        case model.Media(href=href, title=title):
            return title or href
        case model.Subject(code=code, name=name):
            return f"{code} {name or ''}".strip()
        case model.Rights(holder=holder, notice=notice, usage=usage):
            return " ".join(filter(None, (holder, notice, usage)))
        case datetime.date():
            return value.isoformat()
        case _:
            return str(value)


def _contact(label: str | None, contact: Contact) -> str:
    numbers = [word for one in contact.phones for word in (one.label, one.printed)]
    addresses = [word for one in contact.emails for word in (one.label, one.printed)]
    who = (contact.name, contact.role, contact.organisation, *contact.address)
    return " ".join(filter(None, (label and f"{label}:", *who, *numbers, *addresses, *contact.urls)))


def _reworded(what: str, old: str, new: str, words: Advisory) -> Iterator[str]:
    """Give what became of a short text: it is new, gone, or another."""
    if not old:
        yield words.added.format(what=what, new=_short(new))
    elif not new:
        yield words.removed.format(what=what, old=_short(old))
    elif old == new:
        yield words.changed.format(what=what)
    else:
        yield from _stretches(what, old, new, words)


def _stretches(what: str, old: str, new: str, words: Advisory) -> Iterator[str]:
    """Give the words that differ, whole texts where they are short, or only that it differs where much does."""
    if len(old) <= _WHOLE and len(new) <= _WHOLE:
        yield words.replaced.format(what=what, old=old, new=new)
        return
    before, after = old.split(), new.split()
    differing = [
        code for code in SequenceMatcher(None, before, after, autojunk=False).get_opcodes() if code[0] != "equal"
    ]
    told = [
        words.replaced.format(
            what=what, old=" ".join(before[max(0, i - 1) : j + 1]), new=" ".join(after[max(0, k - 1) : m + 1])
        )
        for _, i, j, k, m in differing
    ]
    if not told or len(told) > _MOST_STRETCHES or any(len(one) > 3 * _LONGEST for one in told):
        told = [words.changed.format(what=what)]
    yield from told


def _short(string: str) -> str:
    return string if len(string) <= _LONGEST else string[:_LONGEST].rsplit(None, 1)[0].rstrip() + " …"


@frozen
class _Piece:
    """A block or a line of one version: what it is called there, its words, and all that it is."""

    what: str
    string: str
    value: Any


def _lines_of(what: str, values: Sequence[Any]) -> list[_Piece]:
    """Give each value of a field that has several, and each contact of a group, which is printed with its label."""
    pieces: list[_Piece] = []
    for value in values:
        if isinstance(value, ContactGroup):
            pieces += [_Piece(what, _contact(value.label, one), (value.label, one)) for one in value.contacts]
        else:
            pieces.append(_Piece(what, _string(value), value))
    return pieces


def _numbered(section: str | None, blocks: Sequence[Block], words: Advisory) -> list[_Piece]:
    """Give each block with its name as an editor would count it: the third paragraph, the second table."""
    seen: Counter[str] = Counter()
    pieces: list[_Piece] = []
    for block in blocks:
        kind = type(block).__name__
        seen[kind] += 1
        name = f"{words.blocks[kind]} {seen[kind]}"
        pieces.append(_Piece(words.comma.join(filter(None, (section, name))), _words_of(block), block))
    return pieces


def _words_of(block: Block) -> str:
    if isinstance(block, model.Table):
        return " ".join(cell.string for row in block.rows for cell in row if cell)
    if isinstance(block, model.Figure):
        parts = (block.caption.string if block.caption else None, block.credit, block.alt, block.href)
        return " ".join(filter(None, parts)).replace("\n", " ")
    text: Text = block.text
    return " ".join(text.string.split())


def _moves(old: list[_Piece], new: list[_Piece], words: Advisory) -> Iterator[str]:
    matcher = SequenceMatcher(None, [piece.value for piece in old], [piece.value for piece in new], autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag != "equal":
            yield from _paired(old[i:j], new[k:m], words)


def _paired(old: list[_Piece], new: list[_Piece], words: Advisory) -> Iterator[str]:
    """Give what became of pieces that stand in each other's place: each is a changed one, new, or gone."""
    rest = list(new)
    for piece in old:
        at = next((at for at, other in enumerate(rest) if _alike(piece.string, other.string)), None)
        if at is None and len(old) == len(new) == 1:
            at = 0
        if at is None:
            yield words.removed.format(what=piece.what, old=_short(piece.string))
            continue
        for added in rest[:at]:
            yield words.added.format(what=added.what, new=_short(added.string))
        yield from _reworded(rest[at].what, piece.string, rest[at].string, words)
        rest = rest[at + 1 :]
    for added in rest:
        yield words.added.format(what=added.what, new=_short(added.string))


def _alike(old: str, new: str) -> bool:
    if old == new:
        return True
    matcher = SequenceMatcher(None, old.split(), new.split(), autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
