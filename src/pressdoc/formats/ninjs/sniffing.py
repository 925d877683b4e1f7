"""ninjs told from other JSON by the names of its first members: a head of a file is seldom whole JSON."""

from __future__ import annotations

import re
from typing import Final

from pressdoc.reading import FIELDS

_TOKEN = re.compile(rb'"((?:[^"\\]|\\.)*)"(\s*:)?|[{}\[\]]', re.DOTALL)
_NAMES: Final = frozenset(
    "uri type standard title by bodies headlines descriptions representationtype versioncreated firstcreated contentcreated"  # noqa: SIM905 - a list of names
    " embargoeduntil embargoed pubstatus copyrightholder copyrightnotice usageterms ednote infosources altids people"
    " organisations places genres associations renditions body_text body_html body_xhtml description_text byline"
    " mimetype located".split()
) - frozenset(FIELDS)
"""Members of ninjs, in lower case, that no canonical JSON has."""


def sniff(head: bytes) -> bool:
    """Tell whether the bytes begin an object with members of ninjs, and not one of pressdoc's own JSON."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start.startswith(b"{"):
        return False
    names = set(_top_names(start))
    return "pressdoc" not in names and not names.isdisjoint(_NAMES)


def _top_names(start: bytes) -> list[str]:
    """Give the names of the outermost object's members, as far as the bytes go, in lower case."""
    names: list[str] = []
    depth = 0
    for token in _TOKEN.finditer(start):
        name, colon = token.groups()
        if name is None:
            depth += 1 if token.group() in (b"{", b"[") else -1
        elif colon and depth == 1:
            names.append(name.decode("utf-8", "replace").lower())
    return names
