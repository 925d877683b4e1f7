"""The package as bytes: parts, their content types and relationships, in a zip that is the same every time."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from io import BytesIO
from typing import Final

from attrs import frozen

from pressdoc.formats.docx.markup import part, value
from pressdoc.formats.docx.ooxml import RELATIONSHIPS

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
RELATIONSHIPS_TYPE: Final = "application/vnd.openxmlformats-package.relationships+xml"


def word_type(name: str) -> str:
    """Give the content type of a part of WordprocessingML ("styles")."""
    return _WORD_TYPE.format(name)


@frozen
class Part:
    """One file of the package. `content_type`: `None` for files whose type their suffix tells."""

    name: str
    content_type: str | None
    data: bytes


class Relations:
    """The relationships of one part, numbered as they are asked for; one for each kind and target."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, str, bool], str] = {}

    def to(self, kind: str, target: str, *, external: bool = False) -> str:
        """Give the id of the relationship. `kind`: its type's last word ("styles"), or a whole URI."""
        return self._ids.setdefault((kind, target, external), f"rId{len(self._ids) + 1}")

    def xml(self) -> str:
        """Give the relationships as the root of their part."""
        entries = "".join(
            f'<Relationship Id="{identity}" Type="{kind if ":" in kind else f"{RELATIONSHIPS}/{kind}"}"'
            f' Target="{value(target)}"{" TargetMode=" + chr(34) + "External" + chr(34) if external else ""}/>'
            for (kind, target, external), identity in self._ids.items()
        )
        return f'<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'

    def of(self, name: str) -> tuple[Part, ...]:
        """Give the part that holds the relationships of the part of that name ("" for the package); none for none."""
        if not self._ids:
            return ()
        folder, _, base = name.rpartition("/")
        return (Part(f"{folder}/_rels/{base}.rels".lstrip("/"), None, part(self.xml())),)

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self._ids)


def packed(parts: Iterable[Part]) -> bytes:
    """Give the package of these parts."""
    parts = tuple(parts)
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for one in (Part("[Content_Types].xml", None, part(_content_types(parts))), *parts):
            entry = zipfile.ZipInfo(one.name)  # dated 1980-01-01, as the clock has no place here
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o600 << 16
            package.writestr(entry, one.data)
    return out.getvalue()


def _content_types(parts: tuple[Part, ...]) -> str:
    defaults = f'<Default Extension="rels" ContentType="{RELATIONSHIPS_TYPE}"/><Default Extension="xml" ContentType="application/xml"/>'
    if any(one.name.endswith(".png") for one in parts):
        defaults += '<Default Extension="png" ContentType="image/png"/>'
    overrides = "".join(
        f'<Override PartName="/{one.name}" ContentType="{one.content_type}"/>' for one in parts if one.content_type
    )
    return f'<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>'
