"""A TrueType font program put together from glyphs: the tables that PDF asks for, and no others (ISO 32000-1, 9.9)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from struct import pack, unpack_from
from typing import Final

from attrs import frozen

_MAGIC: Final = 0x5F0F3CF5
_CHECKED: Final = 0xB1B0AFBA
_LONG_PLACES: Final = 1
_HEAD_OF_A_GLYPH: Final = 10


@frozen
class Outline:
    """A simple glyph: its `glyf` data, empty for a blank, and its advance in font units."""

    data: bytes
    advance: int

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Give left, bottom, right and top."""
        return unpack_from(">4h", self.data, 2) if self.data else (0, 0, 0, 0)

    @property
    def contours(self) -> int:
        """Give how many closed curves it has."""
        return int(unpack_from(">h", self.data)[0]) if self.data else 0

    @property
    def points(self) -> int:
        """Give how many points it has."""
        return int(unpack_from(">H", self.data, _HEAD_OF_A_GLYPH + 2 * self.contours - 2)[0]) + 1 if self.data else 0


def font_program(glyphs: Sequence[Outline], units: int, ascent: int, descent: int) -> bytes:
    """Give a font of the glyphs, the first of which stands for a missing one. `units`: to the em."""
    padded = [one.data + bytes(-len(one.data) % 4) for one in glyphs]
    boxes = [one.box for one in glyphs]
    left, bottom, right, top = (
        pick(side) for pick, side in zip((min, min, max, max), zip(*boxes, strict=True), strict=True)
    )
    tables = {
        b"glyf": b"".join(padded) or bytes(4),
        b"head": pack(
            ">IIIIHHqqhhhhHHhhh",
            0x00010000, 0x00010000, 0, _MAGIC, 0, units, 0, 0, left, bottom, right, top, 0, 8, 2, _LONG_PLACES, 0,
        ),
        b"hhea": pack(
            ">IhhhHhhhhhh8xhH",
            0x00010000, ascent, descent, 0, max(one.advance for one in glyphs), left,
            min(one.advance - box[2] for one, box in zip(glyphs, boxes, strict=True)), right, 1, 0, 0, 0, len(glyphs),
        ),
        b"hmtx": b"".join(pack(">Hh", one.advance, box[0]) for one, box in zip(glyphs, boxes, strict=True)),
        b"loca": pack(f">{len(glyphs) + 1}I", *accumulate(map(len, padded), initial=0)),
        b"maxp": pack(
            ">IHHHHHHHHHHHHHH",
            0x00010000, len(glyphs), max(one.points for one in glyphs), max(one.contours for one in glyphs),
            0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
        ),
    }  # fmt: skip
    return _file(tables)


def _file(tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    power = count.bit_length() - 1
    head = pack(">IHHHH", 0x00010000, count, 16 << power, power, 16 * count - (16 << power))
    place = len(head) + 16 * count
    rows, bodies, at_head = [], [], 0
    for tag, data in sorted(tables.items()):
        if tag == b"head":
            at_head = place
        rows.append(pack(">4sIII", tag, _checksum(data), place, len(data)))
        bodies.append(data + bytes(-len(data) % 4))
        place += len(bodies[-1])
    whole = bytearray(head + b"".join(rows) + b"".join(bodies))
    whole[at_head + 8 : at_head + 12] = pack(">I", (_CHECKED - _checksum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _checksum(data: bytes) -> int:
    data += bytes(-len(data) % 4)
    words: tuple[int, ...] = unpack_from(f">{len(data) // 4}I", data)
    return sum(words) & 0xFFFFFFFF
