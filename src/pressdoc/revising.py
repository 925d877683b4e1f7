"""A release that was sent, sent again: corrected by a new file, or linked with its translations."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator, Sequence
from typing import Any, Final

from attrs import evolve, frozen

from pressdoc import comparing
from pressdoc.advisories import advisory
from pressdoc.composing import PLAIN, HouseStyle
from pressdoc.conversion import prepared, read_bare, recognised_of
from pressdoc.errors import InvalidRelease, UsageError
from pressdoc.findings import Code, Finding, Severity
from pressdoc.limits import Limits
from pressdoc.model import Day, PressRelease, Signal, Translation
from pressdoc.model.printing import Printing, printing_of
from pressdoc.reading import Facts, WriteOptions
from pressdoc.recognising.carried import supplied
from pressdoc.recognising.derive import says_more

_VERSIONED: Final = "the item that was sent: NewsML-G2, or the Word, PDF or JSON file that pressdoc made of it"
_IDENTITY: Final = ("guid", "version", "version_created", "first_created", "status", "correction", "signal")
_SETTLED: Final = frozenset({*_IDENTITY, "media", "language"})
"""What a new file does not decide alone."""
_BESIDE: Final = tuple(
    name for name, how in printing_of(PressRelease).items() if how is not Printing.PRINTED and name not in _SETTLED
)


@frozen(kw_only=True)
class Revised:
    """The next version of a release, and what was noticed on the way."""

    release: PressRelease
    findings: tuple[Finding, ...] = ()


def revise(  # noqa: PLR0913 - two versions, and what a caller may know of the new one
    old: PressRelease,
    source: str | os.PathLike[str] | bytes,
    *,
    at: datetime.datetime,
    note: str | None = None,
    signal: Signal = Signal.CORRECTION,
    format: str | None = None,  # noqa: A002 - the command's word
    style: HouseStyle = PLAIN,
    dress: bool = False,
    zone: datetime.tzinfo | None = None,
    facts: Facts = Facts(),
    limits: Limits = Limits(),
    password: str | None = None,
) -> Revised:
    """Read the new text of a release that was sent, and give it as the next version of the same release.

    What no page prints and the new file does not say (subjects, keywords, rights and the like) is kept from the old
    version, with a finding; `facts` of the caller count over both. The note to editors is `note` and then what has
    changed (`comparing.note_on`). The other parameters are those of `conversion.convert`. Raises `InvalidRelease` where
    the old version has no identity or is withdrawn, `UsageError` where nothing has changed, and what reading raises.
    """
    sent(old)
    reading = read_bare(source, format=format, limits=limits, password=password)
    if reading.manuscript is not None:
        reading = evolve(reading, facts=supplied(reading.facts, Facts(contacts=old.contacts)))
    recognised = recognised_of(reading, language=old.language, limits=limits)
    findings = list(recognised.findings)
    new = _with_what_was_beside(old, recognised.release, findings)
    new = evolve(new, **dict(facts.said()))
    new = prepared(new, style=style, dress=dress, options=WriteOptions(zone=zone))
    changed = comparing.note_on(old, new)
    if changed is None:
        raise UsageError("nothing has changed: both files say the same, so there is nothing to send again")
    words = advisory(new.language).blank.join(filter(None, (note, changed)))
    make = new.corrected if signal is Signal.CORRECTION else new.updated
    return Revised(release=make(note=words, at=at), findings=tuple(findings))


def sent(release: PressRelease) -> PressRelease:
    """Give the release, which has been sent as an item. Raise `InvalidRelease` where it has no identity."""
    if not release.is_identified:
        raise InvalidRelease("identity", f"it has none, and only what was sent has a next version; give {_VERSIONED}")
    return release


def _with_what_was_beside(old: PressRelease, new: PressRelease, findings: list[Finding]) -> PressRelease:
    """Give the new text with the identity of the old, and with what only data said of it; note what was kept."""
    if new.guid not in (None, old.guid):
        says = f"the new file is of a release of its own, {new.guid}; it is sent as a version of {old.guid}, look whether it is one"
        findings.append(Finding(code=Code.KEPT_FROM_BEFORE, says=says, severity=Severity.WARNING))
    beside = {name: value for name in _BESIDE if (value := getattr(old, name)) and not getattr(new, name)}
    findings += _on_kept(old, tuple(beside))
    files = [
        one for one in (*new.media, *(kept for kept in old.media if kept not in new.media)) if one.rendition is None
    ]
    identity = {name: getattr(old, name) for name in _IDENTITY}
    told_more = dict(_told_more(old, new))
    return evolve(new, **beside, **identity, **told_more, media=tuple(files), language=_language(old, new))


def _told_more(old: PressRelease, new: PressRelease) -> Iterator[tuple[str, Any]]:
    """Give what follows from the same printed words in both as the old version had it: a zone may have been stated then.

    An embargo that never was on a page is still there; one that was, and is not now, is lifted.
    """
    before, after = old.embargo, new.embargo
    if before is not None and after is None and before.printed is None:
        yield "embargo", before
    elif before is not None and after is not None and before.printed == after.printed is not None:
        until = before.until if _says_more(before.until, after.until) else after.until
        yield "embargo", evolve(after, until=until)
    if _says_more(old.issued, new.issued):
        yield "issued", old.issued


def _says_more(old: Day | None, new: Day | None) -> bool:
    return old is not None and new is not None and says_more(old, new)


def _language(old: PressRelease, new: PressRelease) -> str | None:
    """Give the old version's tag, unless the new one is in another language."""
    tags = [(one.language or "").lower().split("-")[0] for one in (old, new)]
    return new.language if tags[1] and tags[0] != tags[1] else old.language


def _on_kept(old: PressRelease, names: Sequence[str]) -> Iterator[Finding]:
    """Say what the new file does not say and is taken from the old, and which files are not those of the new version."""
    if names:
        says = f"{', '.join(names)}: not in the new file, kept from version {old.version}; look whether all still holds"
        yield Finding(code=Code.KEPT_FROM_BEFORE, says=says)
    files = [one.rendition.upper() for one in old.media if one.rendition is not None]
    if files:
        says = f"the files of version {old.version} ({', '.join(files)}) are not this version; attach new ones with --attach"
        yield Finding(code=Code.NOT_KEPT, says=says)


def linked(releases: Sequence[PressRelease], *, at: datetime.datetime) -> tuple[PressRelease, ...]:
    """Give the same release in several languages with each linked to all the others, in their order.

    One that lacked a link is its next version, an update whose note names the languages; one that had all is as it was.
    Raises `InvalidRelease` where one has no identity, `UsageError` where two have the same guid.
    """
    if len(releases) < 2 or len({release.guid for release in releases}) < len(releases):  # noqa: PLR2004 - a pair
        raise UsageError("translations are releases of their own: give at least two, each with another guid")
    return tuple(_linked(release, [one for one in releases if one is not release], at) for release in releases)


def _linked(release: PressRelease, others: Sequence[PressRelease], at: datetime.datetime) -> PressRelease:
    known = {one.guid for one in release.translations}
    new = [translation_of(one) for one in others if one.guid not in known]
    if not new:
        return release
    tags = advisory(release.language).comma.join(one.language or one.guid for one in new)
    note = advisory(release.language).available.format(tags)
    return evolve(release, translations=(*release.translations, *new)).updated(note=note, at=at)


def translation_of(release: PressRelease) -> Translation:
    """Give what links to the release as a translation. Raises `InvalidRelease` where it has no identity."""
    if release.guid is None:
        raise InvalidRelease("identity", "a translation needs one to be linked to; call release.identified(at=…) first")
    return Translation(guid=release.guid, language=release.language)
