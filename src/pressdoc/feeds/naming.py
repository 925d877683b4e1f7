"""What the file of an item is called."""

from __future__ import annotations

import hashlib
import re

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]*")
_OTHERS = re.compile(r"[^A-Za-z0-9.-]+")
_LONGEST = 120
_DIGEST = 12


def stem_of_item(guid: str, version: int) -> str:
    """Give a file's name, without suffix, for that version of the item: the same for the same item, another for others.

    Colons become underscores; a guid that has other signs which a file's name may not have, or that is long, is told
    apart by some digits of its hash (SHA-256).
    """
    name = guid.replace(":", "_")
    if "_" in guid or len(guid) > _LONGEST or not _PLAIN.fullmatch(guid.replace(":", "0")):
        digest = hashlib.sha256(guid.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGEST]
        name = f"{_OTHERS.sub('_', guid).strip('._')[:_LONGEST] or 'item'}-{digest}"
    return f"{name}-v{version}"
