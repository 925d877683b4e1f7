"""newsMessages → releases, one after the other: the rest goes on where one item is broken, and nothing is dropped unnamed."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, Self

from attrs import evolve, frozen

from pressdoc import conversion
from pressdoc.errors import NoSuchInput, ReadError
from pressdoc.findings import Code, Finding, Severity, quoted
from pressdoc.formats.newsml import stream
from pressdoc.formats.newsml.item import number, where, words
from pressdoc.formats.newsml.message import MessageHeader, header_of
from pressdoc.formats.newsml.reading import reading_of
from pressdoc.formats.newsml.vocabulary import G
from pressdoc.limits import Limits
from pressdoc.recognising import Recognised

_HEAD = 4096


@frozen(kw_only=True)
class Taken:
    """What stands at one place of a feed, counted from 1 (0 for its head): a release, or why there is none.

    `recognised` is `None` where the item is broken (`error`) or holds no text (`finding`). `guid` is `None` where the
    item has none; `version` is 1 there.
    """

    place: int = 0
    guid: str | None = None
    version: int = 1
    recognised: Recognised | None = None
    error: ReadError | None = None
    finding: Finding | None = None


class Feed(Iterator[Recognised]):
    """The releases of a feed in their order, each read when it is asked for; the header of the message is read at once.

    `header` is `None` where the file is a single item, or the header does not say when it was sent. `findings` are
    what was noticed so far outside of releases: items that are broken, twice there, or no text.
    """

    def __init__(self, parts: Iterator[Any], language: str | None, limits: Limits) -> None:
        self.header: MessageHeader | None = None
        self.findings: tuple[Finding, ...] = ()
        first = next(parts, None)
        if first is not None and first.tag == G + "header":
            self.header, self.findings = header_of(first)
        elif first is not None:
            parts = chain((first,), parts)
        self._taken = _taken(parts, language, limits)

    def taken(self) -> Iterator[Taken]:
        """Give what stands at each place, broken items and items of other kinds among them, from here on."""
        for one in self._taken:
            if one.finding is not None:
                self.findings = (*self.findings, one.finding)
            yield one

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Recognised:
        for one in self.taken():
            if one.recognised is not None:
                return one.recognised
        raise StopIteration


def read_feed(
    source: str | os.PathLike[str] | bytes, *, language: str | None = None, limits: Limits = Limits()
) -> Feed:
    """Open a NewsML-G2 message, or a single item, and give its releases one by one; one at a time is in memory.

    `language` is that of `read`. `limits` bound each item; the feed may be of any length. An item that is broken, is
    there twice or holds no text is a finding of the `Feed`, and the next is read. Raises `NoSuchInput` and, when it
    comes to it, `ReadError` where the file is no NewsML-G2 or breaks off: the items before that are given.
    """
    return Feed(_parts(source, limits), language, limits)


def is_feed(source: str | os.PathLike[str] | bytes) -> bool:
    """Tell whether that is a newsMessage. Raise `NoSuchInput` where there is no file to look into."""
    if isinstance(source, bytes):
        return stream.is_message(source[:_HEAD])
    with _opened(source) as file:
        return stream.is_message(file.read(_HEAD))


def _opened(source: str | os.PathLike[str] | bytes) -> AbstractContextManager[BinaryIO]:
    if isinstance(source, bytes):
        return io.BytesIO(source)
    try:
        return Path(source).open("rb")
    except OSError as error:
        raise NoSuchInput(f"{source}: {(error.strerror or str(error)).lower()}") from error


def _parts(source: str | os.PathLike[str] | bytes, limits: Limits) -> Iterator[Any]:
    with _opened(source) as file:
        yield from stream.parts(file, limits)


def _taken(parts: Iterator[Any], language: str | None, limits: Limits) -> Iterator[Taken]:
    seen: set[tuple[str, int]] = set()
    texts = 0
    for place, element in enumerate(parts, start=1):
        guid = (element.get("guid") or "").strip() or None
        version = number(element.get("version")) or 1
        one = Taken(place=place, guid=guid, version=version)
        if element.tag != G + "newsItem":
            yield evolve(one, finding=_no_text(element, {name for name, _ in seen}))
            continue
        texts += 1
        if guid is not None and (guid, version) in seen:
            error = ReadError("newsml", f"version {version} of {guid} is in the message twice; the second is left out")
            yield _broken(one, error, element)
            continue
        try:
            recognised = conversion.recognised_of(reading_of(element, limits), language=language, limits=limits)
        except ReadError as error:
            yield _broken(one, error, element)
            continue
        if guid is not None:
            seen.add((guid, version))
        yield evolve(one, recognised=recognised)
    if not texts:
        raise ReadError("newsml", "the newsMessage has no newsItem in it")


def _broken(one: Taken, error: ReadError, element: Any) -> Taken:
    says = f"item {one.place}{f' ({one.guid})' if one.guid else ''}: {error.says}"
    return evolve(one, error=error, finding=Finding(code=Code.INVALID, says=says, where=where(element)))


def _no_text(element: Any, known: set[str]) -> Finding:
    """Say what else stands in the message. A package of items that were read before takes nothing away with it."""
    name = element.tag.rpartition("}")[2]
    members = [reference.get("residref") for reference in element.iter(G + "itemRef")]
    title = words(element.find(f"{G}itemMeta/{G}title"))
    listing = f" listing {len(members)} items" if members else ""
    says = f"<{name}>{f' {quoted(title)}' if title else ''}{listing} holds no text and is left out"
    missing = [member for member in members if member not in known]
    severity = Severity.WARNING if missing or not members else Severity.INFO
    return Finding(code=Code.NOT_UNDERSTOOD, says=says, where=where(element), severity=severity)
