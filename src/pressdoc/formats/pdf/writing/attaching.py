"""Files carried inside the PDF as associated files (ISO 19005-3, 6.8): the same release in another form."""

from __future__ import annotations

import hashlib
from typing import Final

from pressdoc.formats.pdf.writing.objects import Objects, Value, array, dictionary, name, text
from pressdoc.reading import Attachment

_RELATION: Final = "/Alternative"
_DESCRIPTION: Final = "The same press release, for newsroom systems"


def attach(attachments: tuple[Attachment, ...], made: str | None, objects: Objects) -> dict[str, Value]:
    """Add the files, and give the entries of the catalogue that name them. `made` is a PDF date, `None` for none."""
    if not attachments:
        return {}
    specifications = [(one.name, objects.add(_specification(one, made, objects))) for one in attachments]
    listed = [part for name_, reference in sorted(specifications) for part in (text(name_), reference)]
    return {
        "AF": array([reference for _, reference in specifications]),
        "Names": dictionary({"EmbeddedFiles": dictionary({"Names": array(listed)})}),
    }


def _specification(attachment: Attachment, made: str | None, objects: Objects) -> str:
    digest = hashlib.md5(attachment.data, usedforsecurity=False).hexdigest()
    parameters: dict[str, Value] = {
        "Size": len(attachment.data),
        "CheckSum": f"<{digest}>",
        "ModDate": text(made) if made is not None else None,
    }
    file = objects.stream(
        attachment.data,
        Type="/EmbeddedFile",
        Subtype=name(attachment.media_type),
        Params=dictionary(parameters),
    )
    return dictionary(
        {
            "Type": "/Filespec",
            "F": text(attachment.name),
            "UF": text(attachment.name),
            "Desc": text(_DESCRIPTION),
            "AFRelationship": _RELATION,
            "EF": dictionary({"F": file, "UF": file}),
        }
    )
