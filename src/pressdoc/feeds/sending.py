"""Releases → newsMessages: many items in one message, or one in each of several."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from pressdoc import conversion
from pressdoc.composing import PLAIN, HouseStyle
from pressdoc.errors import InvalidRelease, UsageError
from pressdoc.feeds.naming import stem_of_item
from pressdoc.filing import file_in_pieces
from pressdoc.findings import Finding
from pressdoc.formats.newsml.message import MessageHeader, message, tell_apart
from pressdoc.formats.newsml.package import Listed, package_item
from pressdoc.formats.newsml.writing import item_element
from pressdoc.model import PressRelease
from pressdoc.reading import Facts, WriteOptions
from pressdoc.receivers.profile import Receiver


@frozen(kw_only=True)
class Sent:
    """A release as it stands in a feed, and what was noticed when it was written (`conversion.write`)."""

    guid: str
    version: int
    findings: tuple[Finding, ...] = ()


Adding = Callable[[PressRelease], Sent]
"""What puts a release into a feed. Raises `InvalidRelease` for one that cannot go in; the feed goes on without it."""


def feed(  # noqa: PLR0913 - what a caller may know of a feed
    releases: Iterable[PressRelease],
    target: str | os.PathLike[str],
    *,
    header: MessageHeader,
    bundle: str | None = None,
    style: HouseStyle = PLAIN,
    options: WriteOptions = WriteOptions(),
    receiver: Receiver | None = None,
    force: bool = False,
) -> tuple[Sent, ...]:
    """Write the releases as NewsML-G2 items, in their order, into a message; where `target` is a folder, into one each.

    Each release has an identity (`PressRelease.identified`). One at a time is in memory, so that `releases` may be a
    generator of any length. `bundle` is the title of a package that lists them all at the end, `None` for no package.
    In a folder a message is named from guid and version of its item, and its `transmit_id` gets a number behind it.
    `style`, `options` and `receiver` are those of `write`.

    All or nothing: raises `InvalidRelease` for a release that cannot be written, one that is in the feed already (the
    same guid and version) and for no release at all, `UsageError` where the receiver takes fewer items in a message,
    `WriteError` where the target exists and `force` is false; then no message is there, in a folder none but those
    written before.
    """
    path = Path(target)
    with open_feed(path, header, bundle=bundle, style=style, options=options, receiver=receiver, force=force) as add:
        return tuple(map(add, releases))


def open_feed(  # noqa: PLR0913 - as above
    path: Path,
    header: MessageHeader,
    *,
    bundle: str | None = None,
    style: HouseStyle = PLAIN,
    options: WriteOptions = WriteOptions(),
    receiver: Receiver | None = None,
    force: bool = False,
) -> AbstractContextManager[Adding]:
    """Open a feed as `feed` writes it; what this gives adds one release. It is there when the block ends."""
    item = _writer(style, options, receiver)
    if not path.is_dir():
        most = receiver.delivery.most_items if receiver is not None else None
        return _in_one(path, header, item, bundle, options, most, force=force)
    if bundle is not None:
        raise UsageError("a package lists the items of one message; name a file, or leave --bundle out")
    return _one_each(path, header, item, force=force)


_Writing = Callable[[PressRelease], tuple[Sent, Any]]


def _writer(style: HouseStyle, options: WriteOptions, receiver: Receiver | None) -> _Writing:
    """Give what makes items of releases, each release once."""
    newsml = conversion.format_named("newsml")
    if receiver is not None:
        options = evolve(options, delivery=receiver.delivery)
    seen: set[tuple[str, int]] = set()

    def write(release: PressRelease) -> tuple[Sent, Any]:
        identity = (str(release.guid), release.version or 1)
        if identity in seen:
            raise InvalidRelease("identity", f"version {identity[1]} of {identity[0]} is in the feed already")
        fitted = conversion.fitted_to(newsml, release, style=style, options=options)
        item = item_element(fitted.manuscript, Facts.of(fitted.release), options)
        findings = fitted.findings
        if receiver is not None:
            written = newsml.write(fitted.manuscript, Facts.of(fitted.release), options)
            findings += conversion.undelivered(written, fitted, receiver, options)
        seen.add(identity)
        return Sent(guid=identity[0], version=identity[1], findings=tuple(dict.fromkeys(findings))), item

    return write


@contextmanager
def _in_one(  # noqa: PLR0913 - as above
    path: Path,
    header: MessageHeader,
    write: _Writing,
    bundle: str | None,
    options: WriteOptions,
    most: int | None,
    *,
    force: bool,
) -> Iterator[Adding]:
    listed: list[Listed] = []
    guids: set[str] = set()
    count = 0
    with file_in_pieces(path, force=force) as file, message(file, header) as put:

        def add(release: PressRelease) -> Sent:
            nonlocal count
            if count == most:
                raise UsageError(f"this receiver keeps {most} item of a message; name a folder, for a message each")
            sent, item = write(release)
            if sent.guid in guids:
                tell_apart(item)
            put(item)
            guids.add(sent.guid)
            count += 1
            if bundle is not None:
                listed.append(Listed.of(item))
            return sent

        yield add
        if not count:
            raise InvalidRelease("feed", "no release went into it, and a message needs one; nothing was written")
        if bundle is not None:
            provider = options.provider or header.sender or listed[0].provider
            put(
                package_item(listed, title=bundle, provider=provider, at=header.sent, vocabularies=options.vocabularies)
            )


@contextmanager
def _one_each(folder: Path, header: MessageHeader, write: _Writing, *, force: bool) -> Iterator[Adding]:
    count = 0

    def add(release: PressRelease) -> Sent:
        nonlocal count
        sent, item = write(release)
        own = header.transmit_id and f"{header.transmit_id}-{count + 1}"
        path = folder / f"{stem_of_item(sent.guid, sent.version)}.xml"
        with file_in_pieces(path, force=force) as file, message(file, evolve(header, transmit_id=own)) as put:
            put(item)
        count += 1
        return sent

    yield add
    if not count:
        raise InvalidRelease("feed", "no release could be written; the folder is as it was")
