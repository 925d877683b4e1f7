"""The door: what is let in, under which limits, and what is told to those who are not.

Everything that pypdf reads, it reads here or under `guarded`, so that of its errors none gets out.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from pressdoc.errors import EncryptedDocument, LimitExceeded, PressdocError, ReadError
from pressdoc.limits import Limits
from pressdoc.reading import ReadOptions

if TYPE_CHECKING:
    from pypdf import PdfReader

_HEAD = 1024
"""Bytes within which a reader looks for the header (ISO 32000-1, annex H.3)."""
_STREAM = 32 * 2**20
"""No page of a release has this many bytes of drawing."""
_FORMS = 2_000
_DAMAGED = "damaged or cut off; get it again, or open it in a PDF program and save it anew"

logging.getLogger("pypdf").addHandler(logging.NullHandler())


@frozen(kw_only=True)
class Vetted:
    """A document let in. `pages`: number of each page by the number of its object; `speaks`: it may use ActualText."""

    reader: PdfReader = field(repr=False)
    pages: dict[int, int]
    leaves: tuple[Any, ...] = field(repr=False)
    speaks: bool

    @property
    def root(self) -> Any:
        """The catalogue."""
        return self.reader.root_object


@contextmanager
def guarded(limits: Limits) -> Iterator[None]:
    """Turn whatever pypdf raises into an error of ours, and hold it to the limits."""
    import pypdf  # noqa: PLC0415 - 150 ms
    from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError  # noqa: PLC0415

    stream = min(_STREAM, limits.bytes_unpacked)
    names = ("array_based_stream", "jbig2", "lzw", "run_length", "zlib", "brotli")
    lengths: dict[str, Any] = {f"{name}_maximum_output_length": stream for name in names}
    try:
        with pypdf.apply_configuration(**lengths, stream_decoding_work_maximum_length=2 * stream, jbig2dec_binary=None):
            yield
    except PressdocError:
        raise
    except LimitReachedError as error:
        raise LimitExceeded("pdf", "bytes_unpacked", stream) from error
    except FileNotDecryptedError as error:
        raise EncryptedDocument("pdf", "it is encrypted; give its password with --password") from error
    except DependencyError as error:
        raise ReadError("pdf", f"a library is missing: {error}; install pressdoc again") from error
    except MemoryError as error:
        raise LimitExceeded("pdf", "memory", limits.memory) from error
    except Exception as error:
        raise ReadError("pdf", _DAMAGED) from error


def vetted(data: bytes, options: ReadOptions) -> Vetted:
    """Let the file in, or raise `ReadError` and its kin, each telling what to do. To be called under `guarded`."""
    from pypdf import PdfReader  # noqa: PLC0415 - as above

    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted:
        _unlock(reader, options.password)
    leaves = tuple(_leaves(reader, options.limits))
    if not leaves:
        raise ReadError("pdf", "it has no pages; check that the right file was given")
    pages = {number: place for place, (number, _) in enumerate(leaves, 1) if number is not None}
    contents = _Contents(options.limits)
    for _, leaf in leaves:
        contents.vet(leaf)
    return Vetted(reader=reader, pages=pages, leaves=tuple(leaf for _, leaf in leaves), speaks=contents.speaks)


def check_head(data: bytes, limits: Limits) -> None:
    """Return where the bytes begin as a PDF file does. Raise `ReadError` otherwise."""
    limits.check_size(len(data), "pdf")
    if not data.strip():
        raise ReadError("pdf", "the file is empty; get it again")
    if b"%PDF-" not in data[:_HEAD]:
        raise ReadError("pdf", "it is no PDF file, whatever its name says; name its format with --from")


def _unlock(reader: PdfReader, password: str | None) -> None:
    if reader.decrypt(""):
        return
    if password is None:
        raise EncryptedDocument("pdf", "it is encrypted; give its password with --password")
    if not reader.decrypt(password):
        raise EncryptedDocument("pdf", "the password does not open it; give the right one with --password")


def _leaves(reader: PdfReader, limits: Limits) -> Iterator[tuple[int | None, Any]]:
    """Give the pages, each with the number of its object. Walked by hand: pypdf would copy them all before counting."""
    count = 0
    seen: set[int] = set()
    waiting = [(reader.root_object.raw_get("/Pages"), 0)] if "/Pages" in reader.root_object else []
    while waiting:
        node, depth = waiting.pop()
        number = getattr(node, "idnum", None)
        node = node.get_object()
        if depth > limits.depth:
            raise LimitExceeded("pdf", "depth", limits.depth)
        if not isinstance(node, dict) or (number is not None and number in seen):
            continue
        if number is not None:
            seen.add(number)
        if "/Kids" in node:
            kids = node["/Kids"]
            waiting += [(kid, depth + 1) for kid in reversed(kids)] if isinstance(kids, list) else []
            continue
        count += 1
        if count > limits.pages:
            raise LimitExceeded("pdf", "pages", limits.pages)
        yield number, node


class _Contents:
    """One pass over all that pages draw with: nothing unpacks to more than the limits, and is there ActualText."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.left = limits.bytes_unpacked
        self.seen: set[int] = set()
        self.speaks = False

    def vet(self, page: Any) -> None:
        contents = entry(page, "/Contents")
        for stream in contents if isinstance(contents, list) else [contents]:
            self.stream(stream.get_object() if stream is not None else None)
        self.resources(inherited(page, "/Resources"))
        annotations = entry(page, "/Annots")
        for raw in annotations if isinstance(annotations, list) else ():
            self.appearance(entry(entry(raw.get_object(), "/AP"), "/N"))

    def appearance(self, drawn: Any) -> None:
        """Vet what an annotation draws: one form, or one for each of its states."""
        forms = [drawn] if hasattr(drawn, "get_data") else [form for _, form in _values(drawn)]
        for form in forms:
            self.stream(form)
            self.resources(entry(form, "/Resources"))

    def stream(self, stream: Any) -> None:
        if not hasattr(stream, "get_data"):
            return
        data = stream.get_data()
        self.left -= len(data)
        if self.left < 0:
            raise LimitExceeded("pdf", "bytes_unpacked", self.limits.bytes_unpacked)
        self.speaks |= b"/ActualText" in data

    def resources(self, resources: Any) -> None:
        if not isinstance(resources, dict):
            return
        for name, form in _values(entry(resources, "/XObject")):
            if name not in self.seen and isinstance(form, dict) and entry(form, "/Subtype") == "/Form":
                self.seen.add(name)
                if len(self.seen) > _FORMS:
                    raise LimitExceeded("pdf", "passages", _FORMS)
                self.stream(form)
                self.resources(entry(form, "/Resources"))
        self.speaks |= any(
            isinstance(one, dict) and "/ActualText" in one for _, one in _values(entry(resources, "/Properties"))
        )


def entry(dictionary: Any, key: str) -> Any:
    """Give what the dictionary has under the key, wherever in the file it lies; `None` for nothing or no dictionary."""
    return dictionary[key] if isinstance(dictionary, dict) and key in dictionary else None


def _values(dictionary: Any) -> Iterator[tuple[int, Any]]:
    """Give each value with what names it in the file."""
    if isinstance(dictionary, dict):
        for key in dictionary:
            raw = dict.get(dictionary, key)
            if raw is not None:
                yield getattr(raw, "idnum", id(raw)), raw.get_object()


def corner_of(page: Any) -> tuple[float, float]:
    """Give the lower left corner of what is shown of the page."""
    frame = inherited(page, "/CropBox") or inherited(page, "/MediaBox")
    return (float(frame[0]), float(frame[1])) if isinstance(frame, list) and len(frame) == 4 else (0.0, 0.0)  # noqa: PLR2004 - a rectangle


def inherited(page: Any, key: str) -> Any:
    """Give the value that the page has or inherits from the nodes above it."""
    for _ in range(100):
        if key in page:
            return page[key]
        if "/Parent" not in page:
            return None
        page = page["/Parent"]
    return None
