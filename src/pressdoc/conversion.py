"""Formats brought together: which there are, which one a file is of, and the way from one to another."""

from __future__ import annotations

import datetime
import operator
import os
from collections.abc import Callable
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import attrs
from attrs import evolve, frozen

from pressdoc.composing import PLAIN, HouseStyle, compose
from pressdoc.errors import LimitExceeded, NoSuchInput, UnknownFormat, WriteError
from pressdoc.findings import Code, Finding
from pressdoc.limits import Limits
from pressdoc.manuscript import Feature, MarkedManuscript, Role
from pressdoc.model import EmbargoKind, PressRelease
from pressdoc.reading import Facts, Format, Reading, ReadOptions, WriteOptions
from pressdoc.recognising import Recognised, recognise
from pressdoc.text import Look

_PLACES: Final = {"docx": "docx:DOCX", "newsml": "newsml:NEWSML", "json": "canonical:JSON", "txt": "txt:TXT"}
"""The formats in the order in which their first bytes are looked at; plain text takes what is left."""

FORMAT_NAMES: Final = tuple(_PLACES)
_HEAD = 4096


@cache
def format_named(name: str) -> Format:
    """Give the format of that name. Raise `UnknownFormat` for none."""
    if name not in _PLACES:
        raise UnknownFormat(repr(name), FORMAT_NAMES)
    module, _, attribute = _PLACES[name].partition(":")
    found: Format = getattr(import_module(f"pressdoc.formats.{module}"), attribute)
    return found


def formats() -> tuple[Format, ...]:
    """Give every format."""
    return tuple(map(format_named, FORMAT_NAMES))


_BY_SUFFIX: Final = {
    ".txt": "txt", ".text": "txt", ".json": "json", ".xml": "newsml", ".newsml": "newsml",
    ".docx": "docx", ".docm": "docx", ".dotx": "docx", ".dotm": "docx",
}  # fmt: skip
"""Kept here too, so that no format need be loaded to name one; a test holds the two together."""


def format_of_path(path: str | os.PathLike[str]) -> Format:
    """Give the format that the file name's suffix names. Raise `UnknownFormat` for none."""
    suffix = Path(path).suffix.lower()
    if suffix not in _BY_SUFFIX:
        raise UnknownFormat(f"a file named {Path(path).name!r}", FORMAT_NAMES)
    return format_named(_BY_SUFFIX[suffix])


_BY_MAGIC: Final = {b"PK\x03\x04": "docx", b"PK\x05\x06": "docx", b"\xd0\xcf\x11\xe0": "docx"}
"""First bytes that name a format; what else a zip or an old Office file may be, the Word reader tells."""
_FOREIGN: Final = (
    (b"%PDF", "a PDF file; this version cannot read PDF yet: save its text as .txt"),
    (b"{\\rtf", "an RTF file; open it in Word and save it as .docx"),
)


def format_of_bytes(data: bytes) -> Format:
    """Give the format that the first bytes show. Raise `UnknownFormat` where they show one that is not known."""
    head = data[:_HEAD]
    for magic, what in _FOREIGN:
        if head.startswith(magic):
            raise UnknownFormat(what, FORMAT_NAMES)
    if (name := _BY_MAGIC.get(head[:4])) is not None:
        return format_named(name)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if start not in (b"<", b"{") and b"\0" not in head[:4]:
        # No other format begins so, and loading them all to ask would cost a text's conversion 30 ms.
        return format_named("txt")
    return next(found for found in formats() if found.sniff(head))


def read(
    source: str | os.PathLike[str] | bytes,
    *,
    format: str | None = None,  # noqa: A002 - the command's word
    language: str | None = None,
    limits: Limits = Limits(),
) -> Recognised:
    """Read a release from a file's path, or from bytes. The name of the format is found out where it is not given.

    Raises `NoSuchInput`, `UnknownFormat`, `ReadError` and its kin. What was guessed, left over or odd is in the
    findings.
    """
    return recognise(read_bare(source, format=format, limits=limits), language=language)


def read_bare(
    source: str | os.PathLike[str] | bytes,
    *,
    format: str | None = None,  # noqa: A002 - the command's word
    limits: Limits = Limits(),
) -> Reading:
    """Read a file without recognising anything: its manuscript, facts, and what its reader noticed."""
    data = source if isinstance(source, bytes) else bytes_of(Path(source), limits)
    chosen = format_named(format) if format is not None else format_of_bytes(data)
    return chosen.read(data, ReadOptions(limits=limits))


def bytes_of(path: Path, limits: Limits = Limits()) -> bytes:
    """Give the file's bytes. Raise `NoSuchInput` for no regular file, `LimitExceeded` for one too large to read."""
    try:
        if path.is_dir():
            raise NoSuchInput(f"{path} is a folder; name the files in it")
        size = path.stat().st_size
        if size > limits.bytes_in:
            raise LimitExceeded(path.suffix.lstrip(".") or "file", "bytes_in", limits.bytes_in, size)
        return path.read_bytes()
    except OSError as error:
        raise NoSuchInput(f"{path}: {(error.strerror or str(error)).lower()}") from error


@frozen(kw_only=True)
class Written:
    """The bytes of a release in a format, and what the format does not keep of it or was changed to fit."""

    data: bytes
    findings: tuple[Finding, ...] = ()


def write(
    release: PressRelease,
    format: str,  # noqa: A002 - the command's word
    *,
    style: HouseStyle = PLAIN,
    options: WriteOptions = WriteOptions(),
) -> Written:
    """Give the release as bytes of the format, printed in the style.

    Characters that the format cannot hold are taken out, with a finding. Raises `InvalidRelease` where the release
    lacks what the format must have (NewsML-G2: an identity, see `PressRelease.identified`).
    """
    chosen = format_named(format)
    options = evolve(options, design=style.design)
    findings: list[Finding] = []
    release = _in_alphabet(release, chosen, findings)
    if Feature.FACTS in chosen.keeps and Feature.COPIES not in chosen.keeps:
        findings += _checked_embargo(release, options)
    manuscript = compose(release, style)
    data = chosen.write(manuscript, Facts.of(release), options)
    findings += _losses(manuscript, chosen)
    if Feature.ROLES not in chosen.keeps and Feature.WORDS in chosen.keeps:
        findings += _misread(release, chosen.read(data, ReadOptions()))
    return Written(data=data, findings=tuple(findings))


def _in_alphabet(release: PressRelease, chosen: Format, findings: list[Finding]) -> PressRelease:
    """Give the release without the characters that the format cannot hold, and say which they were."""
    removed: set[str] = set()
    admitted = cache(chosen.alphabet)

    def clean(string: str) -> str:
        if all(map(admitted, string)):
            return string
        removed.update(character for character in string if not admitted(character))
        return "".join(filter(admitted, string))

    cleaned: PressRelease = _with_strings(release, clean)
    if removed:
        names = ", ".join(f"U+{ord(character):04X}" for character in sorted(removed))
        says = f"{chosen.title} cannot hold {names}; taken out"
        findings.append(Finding(code=Code.CHARACTERS_REMOVED, says=says))
    return cleaned


def _with_strings(value: Any, change: Callable[[str], str]) -> Any:
    """Give the value with every string in it changed, however deep; unchanged parts stay the same objects."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        parts = tuple(_with_strings(part, change) for part in value)
        return value if all(map(operator.is_, parts, value)) else parts
    if not attrs.has(type(value)):
        return value
    changes = {}
    for attribute in attrs.fields(type(value)):
        before = getattr(value, attribute.name)
        after = _with_strings(before, change)
        if after is not before:
            changes[attribute.name] = after
    return evolve(value, **changes) if changes else value


def _checked_embargo(release: PressRelease, options: WriteOptions) -> list[Finding]:
    embargo = release.embargo
    if embargo is None or embargo.kind is not EmbargoKind.UNTIL:
        return []
    if not isinstance(embargo.until, datetime.datetime):
        lacks, remedy = "hour", "state it in the release"
    elif embargo.until.tzinfo is None and options.zone is None:
        lacks, remedy = "zone", "give the zone with --zone"
    else:
        return []
    says = f"the embargo until {embargo.until} names no {lacks}, so no instant is written and the item is withheld; {remedy}"
    return [Finding(code=Code.EMBARGO_WITHOUT_ZONE, says=says)]


def _losses(manuscript: MarkedManuscript, chosen: Format) -> list[Finding]:
    """Name what the page has and the format does not keep."""
    if Feature.WORDS not in chosen.keeps:
        return []
    has = dict.fromkeys((Feature.SHAPES, Feature.LOOKS, Feature.LINKS, Feature.NOISE), False)
    for passage in manuscript.passages:
        has[Feature.SHAPES] |= type(passage.shape).__name__ in ("Table", "Quote", "Figure", "Preformatted")
        has[Feature.NOISE] |= passage.role is Role.NOISE
        for line in passage.text.lines:
            for span in line:
                has[Feature.LOOKS] |= span.look is not Look.PLAIN
                has[Feature.LINKS] |= span.href is not None
    lost = [feature.value for feature, there in has.items() if there and feature not in chosen.keeps]
    if not lost:
        return []
    return [Finding(code=Code.NOT_KEPT, says=f"{chosen.title} does not keep {'; '.join(lost)}")]


def _misread(release: PressRelease, reading: Reading) -> list[Finding]:
    """Name the parts that bare text, read back, would be taken for something else. Text has no escape."""
    again = recognise(reading, language=release.language).release
    names = [
        name
        for name in ("headline", "issued", "embargo", "dateline", "contacts", "reference", "notes", "boilerplate")
        if getattr(again, name) != getattr(release, name)
    ]
    if len(again.body) != len(release.body):
        names.append("body")
    if not names:
        return []
    return [Finding(code=Code.READS_OTHERWISE, says=f"read back, this text gives another {', '.join(names)}")]


def convert(  # noqa: PLR0913 - what a caller may know of a conversion
    source: str | os.PathLike[str] | bytes,
    to: str,
    *,
    format: str | None = None,  # noqa: A002 - the command's word
    style: HouseStyle = PLAIN,
    language: str | None = None,
    dress: bool = False,
    guid: str | None = None,
    at: datetime.datetime | None = None,
    options: WriteOptions = WriteOptions(),
    limits: Limits = Limits(),
) -> Written:
    """Read a release and give it as bytes of another format, with the findings of both ends.

    `dress` adds what the style wants and the release lacks. `guid` and `at` identify the release where the format
    needs it (`PressRelease.identified`); NewsML-G2 raises `InvalidRelease` without `at` unless the source has an
    identity. `options.zone` is what a naive embargo is understood in.
    """
    recognised = read(source, format=format, language=language, limits=limits)
    release = prepared(recognised.release, style=style, dress=dress, guid=guid, at=at, options=options)
    written = write(release, to, style=style, options=options)
    return evolve(written, findings=(*recognised.findings, *written.findings))


def prepared(  # noqa: PLR0913 - as above
    release: PressRelease,
    *,
    style: HouseStyle = PLAIN,
    dress: bool = False,
    guid: str | None = None,
    at: datetime.datetime | None = None,
    options: WriteOptions = WriteOptions(),
) -> PressRelease:
    """Give the release as a conversion writes it: dressed if asked, its embargo in the zone given, identified."""
    embargo = release.embargo
    until = embargo.until if embargo is not None else None
    if embargo is not None and isinstance(until, datetime.datetime) and until.tzinfo is None and options.zone:
        release = evolve(release, embargo=evolve(embargo, until=_settled(until, options.zone)))
    if dress:
        release = style.dress(release)
    if at is not None:
        release = release.identified(at=at, guid=guid)
    elif guid is not None:
        release = evolve(release, guid=guid)
    return release


def _settled(until: datetime.datetime, zone: datetime.tzinfo) -> datetime.datetime:
    """Give the instant with the offset that the zone has then: an offset travels, a zone's name does not."""
    offset = until.replace(tzinfo=zone).utcoffset()
    return until.replace(tzinfo=datetime.timezone(offset) if offset is not None else datetime.UTC)


def write_file(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write the file whole or not at all: to a hidden neighbour first, then renamed. Nothing is left on failure.

    Raises `WriteError` where the target exists and `force` is false, or cannot be written.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        if path.is_dir():
            raise WriteError(f"{path} is a folder; name a file in it")
        if path.exists() and not force:
            raise WriteError(f"{path} exists; use --force to overwrite it")
        try:
            part.write_bytes(data)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise WriteError(f"{path} cannot be written: {(error.strerror or str(error)).lower()}") from error
