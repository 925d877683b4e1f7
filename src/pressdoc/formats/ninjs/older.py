"""ninjs 1.x as 2.x: what later became lists stood in members named after their roles, and in objects."""

from __future__ import annotations

import re
from typing import Any

_ROLED = re.compile(r"(body|description|headline)_(\w+)")
_LISTS = {"body": "bodies", "description": "descriptions", "headline": "headlines"}
_PLURALS = {
    "person": "people", "organisation": "organisations", "place": "places", "subject": "subjects", "event": "events",
    "object": "objects", "infosource": "infosources", "genre": "genres", "altid": "altids",
    "trustindicator": "trustindicators", "byline": "by",
}  # fmt: skip
_MARKUP = frozenset({"xhtml", "html", "html5", "richtext"})


def modern(data: dict[str, Any]) -> dict[str, Any]:
    """Give the item with the members of 1.x where 2.x has them; of later versions nothing changes."""
    item: dict[str, Any] = {}
    for name, value in data.items():
        roled = _ROLED.fullmatch(name)
        if roled is not None and isinstance(value, str):
            kind, role = roled.groups()
            media = "text/html" if role in _MARKUP else "text/plain" if role == "text" else f"application/x-{role}"
            typed = {"contenttype": media} if kind == "body" else {}
            _append(item, _LISTS[kind], {"role": role, "value": value, **typed})
        elif name == "headline" and isinstance(value, str):
            _append(item, "headlines", {"role": "main", "value": value})
        elif name in ("renditions", "associations") and isinstance(value, dict):
            for inner, one in value.items():
                _append(item, name, {"name": inner, **one} if isinstance(one, dict) else one)
        elif name == "altids" and isinstance(value, dict):
            for role, one in value.items():
                _append(item, name, {"role": role, "value": one})
        elif name in _PLURALS and _PLURALS[name] not in data:
            item[_PLURALS[name]] = value
        elif isinstance(item.get(name), list) and isinstance(value, list):
            item[name] += value
        else:
            item[name] = value
    return item


def _append(item: dict[str, Any], name: str, value: Any) -> None:
    """Add to a list of the item, which may not be one yet."""
    there = item.get(name, [])
    item[name] = [*(there if isinstance(there, list) else [there]), value]
