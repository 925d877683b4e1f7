"""Formats brought together: which there are, which one a file is of, and the way from one to another."""

from __future__ import annotations

import datetime
import hashlib
import os
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final
from urllib.parse import quote

from attrs import evolve, frozen

from pressdoc import embargoes, fitting, mediatopics
from pressdoc.composing import PLAIN, HouseStyle, compose
from pressdoc.errors import LimitExceeded, NoSuchInput, ReadError, UnknownFormat, UsageError
from pressdoc.findings import Code, Finding
from pressdoc.limits import Limits
from pressdoc.manuscript import Feature, MarkedManuscript
from pressdoc.model import Media, PressRelease
from pressdoc.reading import Attachment, Facts, Format, Reading, ReadOptions, WriteOptions
from pressdoc.receivers.profile import Receiver
from pressdoc.recognising import Recognised, recognise
from pressdoc.recognising.carried import contradictions, supplied

_PLACES: Final = {
    "docx": "docx:DOCX",
    "newsml": "newsml:NEWSML",
    "ninjs": "ninjs:NINJS",
    "json": "canonical:JSON",
    "pdf": "pdf:PDF",
    "txt": "txt:TXT",
}
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
    ".txt": "txt", ".text": "txt", ".json": "json", ".ninjs.json": "ninjs", ".xml": "newsml", ".newsml": "newsml", ".pdf": "pdf",
    ".docx": "docx", ".docm": "docx", ".dotx": "docx", ".dotm": "docx",
}  # fmt: skip
"""Kept here too, so that no format need be loaded to name one; a test holds the two together."""


def format_of_path(path: str | os.PathLike[str]) -> Format:
    """Give the format that the file name's suffix names. Raise `UnknownFormat` for none."""
    suffix = _suffix_of(Path(path))
    if suffix not in _BY_SUFFIX:
        raise UnknownFormat(f"a file named {Path(path).name!r}", FORMAT_NAMES)
    return format_named(_BY_SUFFIX[suffix])


def _suffix_of(path: Path) -> str:
    """Give the suffix of the file's name, both of two where they name a format together (".ninjs.json")."""
    both = "".join(path.suffixes[-2:]).lower()
    return both if both in _BY_SUFFIX else path.suffix.lower()


def stem_of(path: str | os.PathLike[str]) -> str:
    """Give the file's name without the suffix that tells its format."""
    name = Path(path).name
    return name[: len(name) - len(_suffix_of(Path(path)))]


_BY_MAGIC: Final = {b"PK\x03\x04": "docx", b"PK\x05\x06": "docx", b"\xd0\xcf\x11\xe0": "docx", b"{\\rt": "docx"}
"""First bytes that name a format; what else a zip, an old Office file or a rich text is, the Word reader tells."""


def format_of_bytes(data: bytes) -> Format:
    """Give the format that the first bytes show."""
    head = data[:_HEAD]
    if (name := _BY_MAGIC.get(head[:4])) is not None:
        return format_named(name)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if start not in (b"<", b"{", b"%") and b"\0" not in head[:4]:
        # No other format begins so, and loading them all to ask would cost a text's conversion 30 ms.
        return format_named("txt")
    return next(found for found in formats() if found.sniff(head))


def read(
    source: str | os.PathLike[str] | bytes,
    *,
    format: str | None = None,  # noqa: A002 - the command's word
    language: str | None = None,
    limits: Limits = Limits(),
    password: str | None = None,
) -> Recognised:
    """Read a release from a file's path, or from bytes. The name of the format is found out where it is not given.

    `password` opens an encrypted document. Raises `NoSuchInput`, `UnknownFormat`, `ReadError` and its kin. What was
    guessed, left over or odd is in the findings.
    """
    reading = read_bare(source, format=format, limits=limits, password=password)
    return recognised_of(reading, language=language, limits=limits)


def recognised_of(reading: Reading, *, language: str | None = None, limits: Limits = Limits()) -> Recognised:
    """Give the release that the reading holds; a NewsML item carried inside says what the page does not print.

    Where the item prints what the page does not, the page counts, with an error finding: what you see is what is sent.
    """
    findings: list[Finding] = []
    page = reading.manuscript
    newsml = format_named("newsml") if reading.attachments and page is not None else None
    for one in reading.attachments:
        if newsml is None or page is None or one.media_type not in (newsml.media_type, *_XML):
            continue
        try:
            told = newsml.read(one.data, ReadOptions(limits=limits))
        except ReadError as error:
            says = f"the file {one.name} carried inside was left aside: {error.reason}"
            findings.append(Finding(code=Code.NOT_UNDERSTOOD, says=says))
            continue
        findings += contradictions(page, recognise(told).release, one.name)
        reading = evolve(reading, facts=supplied(reading.facts, told.facts))
    recognised = recognise(reading, language=language)
    return evolve(recognised, findings=(*recognised.findings, *findings))


_XML: Final = ("text/xml", "application/xml")


def read_bare(
    source: str | os.PathLike[str] | bytes,
    *,
    format: str | None = None,  # noqa: A002 - the command's word
    limits: Limits = Limits(),
    password: str | None = None,
) -> Reading:
    """Read a file without recognising anything: its manuscript, facts, and what its reader noticed."""
    data = source if isinstance(source, bytes) else bytes_of(Path(source), limits)
    chosen = format_named(format) if format is not None else format_of_bytes(data)
    reading = chosen.read(data, ReadOptions(limits=limits, password=password))
    if isinstance(source, bytes) or format is not None:
        return reading
    return evolve(reading, findings=(*reading.findings, *_misnamed(Path(source), chosen)))


def _misnamed(path: Path, chosen: Format) -> tuple[Finding, ...]:
    """Say so where the file's name promises another format than its bytes are."""
    suffix = _suffix_of(path)
    promised = _BY_SUFFIX.get(suffix)
    if promised is None or any(own.endswith(suffix) for own in chosen.suffixes):
        return ()
    says = f"{path.name} is named like {format_named(promised).title} but is {chosen.title}; read as that"
    return (Finding(code=Code.FORMAT_MISNAMED, says=says),)


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
    """The bytes of a release in a format, and what the format does not keep of it or was changed to fit.

    `files` are the same release in other formats, to which those bytes refer: they belong beside them under their names.
    """

    data: bytes
    findings: tuple[Finding, ...] = ()
    files: tuple[Attachment, ...] = ()


def write(  # noqa: PLR0913 - a release, and how it is written
    release: PressRelease,
    format: str,  # noqa: A002 - the command's word
    *,
    style: HouseStyle = PLAIN,
    options: WriteOptions = WriteOptions(),
    attach: Sequence[str] = (),
    receiver: Receiver | None = None,
    name: str = "release",
) -> Written:
    """Give the release as bytes of the format, printed in the style.

    `receiver` is who takes the item in: it is written as that one can take it, and what does not arrive there is in
    the findings. `attach` names formats in which the release goes along once more: carried inside (PDF), or in files of
    that name beside, to which it refers (NewsML-G2, ninjs). Characters without a look that the format cannot hold are taken
    out, with a finding. Raises `InvalidRelease` where the release has others, or lacks what the format must have
    (NewsML-G2 and ninjs: an identity, see `PressRelease.identified`).
    """
    chosen = format_named(format)
    options = evolve(options, design=style.design)
    if receiver is not None:
        if not chosen.delivers:
            raise UsageError(f"{chosen.title} is written the same for every receiver; NewsML-G2 is not")
        options = evolve(options, delivery=receiver.delivery)
    findings: list[Finding] = []
    files: tuple[Attachment, ...] = ()
    if attach:
        attachments = _attachments(release, chosen, attach, style, options, name, findings)
        if chosen.refers:
            files, release = attachments, _referring(release, dict(zip(attach, attachments, strict=True)))
        else:
            options = evolve(options, attachments=attachments)
    fitted = fitted_to(chosen, release, style=style, options=options)
    data = chosen.write(fitted.manuscript, Facts.of(fitted.release), options)
    findings += fitted.findings
    if receiver is not None:
        findings += undelivered(data, fitted, receiver, options)
    if Feature.ROLES not in chosen.keeps and Feature.WORDS in chosen.keeps:
        findings += fitting.misread(fitted.release, chosen.read(data, ReadOptions()))
    return Written(data=data, findings=tuple(dict.fromkeys(findings)), files=files)


@frozen(kw_only=True)
class Fitted:
    """A release as a format can hold it, its page, and what had to be changed or will not be kept."""

    release: PressRelease
    manuscript: MarkedManuscript
    findings: tuple[Finding, ...]


def fitted_to(
    chosen: Format, release: PressRelease, *, style: HouseStyle = PLAIN, options: WriteOptions = WriteOptions()
) -> Fitted:
    """Give the release and its page as the format can hold them: what every writing begins with."""
    release, told = fitting.in_alphabet(release, chosen)
    findings = [*told, *mediatopics.faults(release)]
    release = mediatopics.named(release)
    if chosen.instants:
        findings += embargoes.lacking(release, options)
    if Feature.WORDS in chosen.keeps:
        release, told = embargoes.worded(release)
        findings += told
    manuscript = compose(release, style)
    findings += fitting.losses(manuscript, chosen)
    findings += fitting.unprinted_contacts(release, chosen)
    return Fitted(release=release, manuscript=manuscript, findings=tuple(findings))


def undelivered(data: bytes, fitted: Fitted, receiver: Receiver, options: WriteOptions) -> tuple[Finding, ...]:
    """Give a finding for each part of the release that the receiver does not take of the file that was written of it."""
    stated = Facts.of(embargoes.in_zone(fitted.release, options.zone))
    missing: tuple[Finding, ...] = import_module("pressdoc.receivers.receiving").undelivered(
        data, receiver, fitted.manuscript, stated
    )
    return missing


def _attachments(  # noqa: PLR0913 - a release, and how it is written
    release: PressRelease,
    chosen: Format,
    attach: Sequence[str],
    style: HouseStyle,
    options: WriteOptions,
    name: str,
    findings: list[Finding],
) -> tuple[Attachment, ...]:
    """Give the release in those formats, as files to go with one of the chosen format."""
    if not (chosen.carries or chosen.refers):
        raise UsageError(f"{chosen.title} carries no attachments; PDF does, NewsML-G2 and ninjs refer to them")
    if chosen.name in attach or len(set(attach)) < len(attach):
        raise UsageError(f"a file of {chosen.title} goes with others, each once: name other formats with --attach")
    found: list[Attachment] = []
    for other in map(format_named, attach):
        written = write(release, other.name, style=style, options=options)
        findings += written.findings
        found.append(Attachment(name=name + other.suffixes[0], media_type=other.media_type, data=written.data))
    return tuple(found)


def _referring(release: PressRelease, files: Mapping[str, Attachment]) -> PressRelease:
    """Give the release with those files among its media, in the place of other renditions of the same formats."""
    renditions = (
        Media(
            href=quote(file.name),
            media_type=file.media_type,
            size=len(file.data),
            rendition=rendition,
            sha256=hashlib.sha256(file.data).hexdigest(),
        )
        for rendition, file in files.items()
    )
    return evolve(release, media=(*renditions, *(one for one in release.media if one.rendition not in files)))


def convert(  # noqa: PLR0913 - what a caller may know of a conversion
    source: str | os.PathLike[str] | bytes | Recognised,
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
    password: str | None = None,
    attach: Sequence[str] = (),
    name: str = "release",
    facts: Facts = Facts(),
    respect_embargo: bool = False,
    receiver: Receiver | None = None,
) -> Written:
    """Read a release, or take what was read, and give it as bytes of another format, with the findings of both ends.

    `dress` adds what the style wants and the release lacks. `guid` and `at` identify the release where the format
    needs it (`PressRelease.identified`); NewsML-G2 and ninjs raise `InvalidRelease` without `at` unless the source has an
    identity. `options.zone` is what a naive embargo is understood in. `password` is that of `read`, `attach`, `receiver`
    and `name` those of `write`. `facts` are what the caller says of the release; they count over what the file says.
    `respect_embargo`: raise `Refused` rather than write a page before `at` has come to the end of the embargo
    (`embargoes.respect`).
    """
    recognised = (
        source
        if isinstance(source, Recognised)
        else read(source, format=format, language=language, limits=limits, password=password)
    )
    given = evolve(recognised.release, **dict(facts.said()))
    release = prepared(given, style=style, dress=dress, guid=guid, at=at, options=options)
    if respect_embargo:
        for one in (to, *attach):
            embargoes.respect(release, format_named(one), at)
    doubts = embargoes.doubts(given, options.zone, at)
    written = write(release, to, style=style, options=options, attach=attach, receiver=receiver, name=name)
    return evolve(written, findings=(*recognised.findings, *doubts, *written.findings))


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
    release = embargoes.in_zone(release, options.zone)
    if dress:
        release = style.dress(release)
    if at is not None:
        release = release.identified(at=at, guid=guid)
    elif guid is not None:
        release = evolve(release, guid=guid)
    return release
