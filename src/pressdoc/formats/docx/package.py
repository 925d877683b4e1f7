"""A Word file as a package: a zip of parts that refer to each other (ECMA-376 Part 2), opened with care.

Nothing is unpacked to disk, nothing outside the file is ever fetched, parts that are not asked for stay unread. Part
names are compared without regard to case; parts are found by the type of the relationship that leads to them.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from urllib.parse import unquote

from attrs import field, frozen
from lxml import etree

from pressdoc import safe_xml
from pressdoc.errors import EncryptedDocument, LimitExceeded, ReadError
from pressdoc.formats.docx.ooxml import STRICT, Element
from pressdoc.limits import Limits

_ZIP = b"PK"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MOST_NAMES = 20_000
_LARGEST_XML = 64 * 2**20
_RATIO_FROM = 2**20
"""Below this size a part is harmless however well it was packed."""


@frozen(kw_only=True)
class Relationship:
    """Where a part refers to: another part's name, or an address outside (`external`), kept as a string."""

    kind: str
    target: str
    external: bool = False


@frozen
class Package:
    """The parts of one file. `names`: lower-case part names to those in the zip."""

    _zip: zipfile.ZipFile
    _limits: Limits
    names: dict[str, str]
    main: str = field(default="")
    _known: dict[str, dict[str, Relationship]] = field(factory=dict, init=False, repr=False)

    @classmethod
    def opened(cls, data: bytes, limits: Limits) -> Package:
        """Give the package. Raises `ReadError` and its kin for what is no Word file, saying what it is instead."""
        limits.check_size(len(data), "docx")
        if not data.startswith(_ZIP):
            raise _no_package(data)
        try:
            archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError, OSError) as error:
            raise ReadError("docx", "damaged or cut off (the end of the zip is missing); get the file again") from error
        names = _checked_names(archive, limits)
        package = cls(archive, limits, names)
        return cls(archive, limits, names, package._main_part())

    def _main_part(self) -> str:
        for one in self.relationships("").values():
            if one.kind == "officedocument":
                if one.external:
                    raise ReadError(
                        "docx", "its text lies outside the file, where nothing is ever fetched; ask for a file with it"
                    )
                if one.target in self.names:
                    return one.target
        if "word/document.xml" in self.names:
            return "word/document.xml"
        raise ReadError("docx", _other_package(self))

    def xml(self, name: str) -> Element:
        """Give the root element of the part. Raises as `data` and `parsed` do."""
        return parsed(name, self.data(name))

    def data(self, name: str) -> bytes:
        """Give the bytes of the part, unpacked in memory. Raises `LimitExceeded` before it is too much."""
        info = self._zip.getinfo(self.names[name])
        most = min(self._limits.bytes_unpacked, _LARGEST_XML)
        if info.file_size > most:
            raise LimitExceeded("docx", "bytes_unpacked", most, info.file_size)
        if info.file_size > max(_RATIO_FROM, self._limits.ratio * max(1, info.compress_size)):
            raise LimitExceeded("docx", "ratio", self._limits.ratio, info.file_size / max(1, info.compress_size))
        try:
            with self._zip.open(info) as stream:
                data = stream.read(most + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            ValueError,
            OSError,
        ) as error:
            raise ReadError("docx", f"{name} is damaged: {error}; get the file again") from error
        if len(data) > most:
            raise LimitExceeded("docx", "bytes_unpacked", most)
        return data

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Give the relationships of the part by id, "" being the package itself; none where it has none."""
        if part not in self._known:
            self._known[part] = self._relationships(part)
        return self._known[part]

    def _relationships(self, part: str) -> dict[str, Relationship]:
        folder, _, file = part.rpartition("/")
        name = f"{folder}/_rels/{file}.rels".lstrip("/") if part else "_rels/.rels"
        if name.lower() not in self.names:
            return {}
        return dict(_relationships(self.xml(name.lower()), folder))

    def related(self, part: str, kind: str) -> str | None:
        """Give the name of the first part that `part` refers to as this kind ("styles"), `None` for none there."""
        for one in self.relationships(part).values():
            if one.kind == kind and not one.external and one.target in self.names:
                return one.target
        return None


def parsed(name: str, data: bytes) -> Element:
    """Give the root element of a part's XML, in the names of the transitional variant. Raises as `safe_xml` does."""
    try:
        return _transitional(safe_xml.parsed(data, "docx", Limits(), part=name))
    except (LimitExceeded, safe_xml.DoctypeRefused):
        raise
    except ReadError as error:
        raise ReadError("docx", f"{error.reason}; open it in Word and save it anew", line=error.line) from error


def _relationships(root: Element, folder: str) -> Iterator[tuple[str, Relationship]]:
    for child in root.iterchildren(etree.Element):
        kind = (child.get("Type") or "").rpartition("/")[2].lower()
        target = child.get("Target") or ""
        external = child.get("TargetMode") == "External"
        if not external:
            path = unquote(target)
            target = posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/").lower()
        yield child.get("Id") or "", Relationship(kind=kind, target=target, external=external)


def _checked_names(archive: zipfile.ZipFile, limits: Limits) -> dict[str, str]:
    entries = archive.infolist()
    if len(entries) > _MOST_NAMES:
        raise ReadError(
            "docx", f"{len(entries)} files in one package, {_MOST_NAMES} at most are read; it is no Word file"
        )
    names: dict[str, str] = {}
    total = 0
    for entry in entries:
        name = entry.filename.replace("\\", "/").lstrip("/").lower()
        if name in names:
            raise ReadError(
                "docx", f"it holds two parts named {name}, and programs differ in which they show; save it anew"
            )
        if entry.flag_bits & 1:
            raise EncryptedDocument("docx", "its zip is encrypted with a password; save it without one")
        names[name] = entry.filename
        total += entry.file_size if name.endswith((".xml", ".rels")) else 0
    if total > limits.bytes_unpacked:
        raise LimitExceeded("docx", "bytes_unpacked", limits.bytes_unpacked, total)
    return names


def _no_package(data: bytes) -> ReadError:
    """Give the error that names what the bytes are instead."""
    if not data.strip():
        return ReadError("docx", "the file is empty; get it again")
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            return EncryptedDocument("docx", "encrypted with a password; remove the password in Word and convert again")
        return ReadError("docx", "an old Office file such as Word's .doc; save it as .docx")
    if data.startswith(b"%PDF"):
        return ReadError("docx", "a PDF, whatever its name says; convert it as pdf")
    if data.startswith(b"{\\rtf"):
        return ReadError("docx", "an RTF file, whatever its name says; open it in Word and save it as .docx")
    return ReadError("docx", "no Word file; if it is plain text, convert it as txt")


_KINDS = (
    ("opendocument.text", "an OpenDocument text (.odt); save it as .docx"),
    ("opendocument", "an OpenDocument file that is no text; save its text as .docx"),
    ("epub", "an EPUB book; save its text as .docx"),
)


def _other_package(package: Package) -> str:
    """Tell what else a zip without a Word document is."""
    if "mimetype" in package.names:
        kind = package.data("mimetype")[:200].decode("ascii", "replace")
        for sign, what in _KINDS:
            if sign in kind:
                return what
    if any(name.startswith("xl/") for name in package.names):
        return "an Excel workbook; copy its text into Word and save it as .docx"
    if any(name.startswith("ppt/") for name in package.names):
        return "a PowerPoint file; copy its text into Word and save it as .docx"
    if any(name.startswith("word/") for name in package.names):
        return "its main part is missing; the file is damaged, get it again"
    return "a zip without a Word document in it; unpack it and convert what is inside"


def _transitional(root: Element) -> Element:
    """Give the tree with the names of the transitional variant; only a Strict file costs anything."""
    if not any(space in STRICT for space in root.nsmap.values()):
        return root
    for element in root.iter(etree.Element):
        element.tag = _renamed(element.tag)
        for name, value in element.attrib.items():
            if (new := _renamed(name)) != name:
                del element.attrib[name]
                element.set(new, value)
    return root


def _renamed(name: str) -> str:
    space, brace, local = name[1:].partition("}")
    return f"{{{STRICT[space]}}}{local}" if brace and space in STRICT else name
