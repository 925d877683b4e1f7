"""The objects of a PDF file (ISO 32000-1, 7.3 and 7.5), written as PDF/A wants them: each value is its own source text."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Mapping
from typing import Final

Value = str | int | float | bool | None
"""Source text, or what Python has for a number or truth. `None` in a dictionary: the entry is left out."""

_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
"""The second line says that the file is binary (ISO 19005-3, 6.1.2)."""
_REGULAR: Final = frozenset(map(chr, range(0x21, 0x7F))) - frozenset("()<>[]{}/%#")


class Objects:
    """The numbered objects of one file."""

    def __init__(self) -> None:
        self._sources: list[bytes] = []

    def reserve(self) -> str:
        """Give a reference to an object that `put` will make."""
        self._sources.append(b"null")
        return f"{len(self._sources)} 0 R"

    def put(self, reference: str, source: str) -> None:
        """Make the object of a reserved reference."""
        self._sources[int(reference.split(maxsplit=1)[0]) - 1] = source.encode("ascii")

    def add(self, source: str) -> str:
        """Give a reference to a new object."""
        reference = self.reserve()
        self.put(reference, source)
        return reference

    def stream(self, data: bytes, *, packed: bool = True, **entries: Value) -> str:
        """Give a reference to a new stream of these data, compressed if `packed`."""
        content = zlib.compress(data) if packed else data
        packing = {"Filter": "/FlateDecode"} if packed else {}
        head = dictionary({**entries, **packing, "Length": len(content)}).encode("ascii")
        reference = self.reserve()
        # A line end before `endstream`: ISO 19005-3, 6.1.7.1.
        self._sources[-1] = head + b"\nstream\n" + content + b"\nendstream"
        return reference

    def written(self, catalog: str, info: str) -> bytes:
        """Give the file. Its identity follows from all that it holds."""
        root, about = self.add(catalog), self.add(info)
        parts, places, length = [_HEADER], [], len(_HEADER)
        for number, source in enumerate(self._sources, 1):
            places.append(length)
            parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, source))
            length += len(parts[-1])
        body = b"".join(parts)
        identity = hashlib.md5(body, usedforsecurity=False).hexdigest()
        rows = "".join(f"{place:010} 00000 n \n" for place in places)
        entries: dict[str, Value] = {
            "Size": len(places) + 1,
            "Root": root,
            "Info": about,
            "ID": array([f"<{identity}>"] * 2),
        }
        end = (
            f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{rows}"
            f"trailer\n{dictionary(entries)}\nstartxref\n{length}\n%%EOF\n"
        )
        return body + end.encode("ascii")


def dictionary(entries: Mapping[str, Value]) -> str:
    """Give a dictionary of these entries; those that are `None` are left out."""
    return f"<<{' '.join([f'/{name} {_source(value)}' for name, value in entries.items() if value is not None])}>>"


def array(values: Iterable[Value]) -> str:
    """Give an array of the values."""
    return f"[{' '.join(map(_source, values))}]"


def _source(value: Value) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return numbers(value) if value is not None else "null"


def name(string: str) -> str:
    """Give the string as a name, what a name cannot hold escaped."""
    return "/" + "".join(chr(b) if chr(b) in _REGULAR else f"#{b:02X}" for b in string.encode("utf-8"))


def text(string: str) -> str:
    """Give the string as PDF text: ASCII as it is, all else in UTF-16."""
    if string.isascii() and string.isprintable():
        return "(" + string.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
    return f"<FEFF{string.encode('utf-16-be', 'surrogatepass').hex().upper()}>"


def numbers(*values: float) -> str:
    """Give numbers as PDF writes them, to the hundredth."""
    return " ".join([_number(value) for value in values])


def _number(value: float) -> str:
    if value == int(value):
        return str(int(value))
    return f"{value:.2f}".rstrip("0").rstrip(".")
