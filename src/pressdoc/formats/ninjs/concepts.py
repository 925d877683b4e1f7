"""What an item names: the parties behind it, the places, people and subjects it is about. One shape for all."""

from __future__ import annotations

from attrs import frozen

from pressdoc.formats.ninjs.members import Members

KINDS = ("infosources", "people", "organisations", "places", "subjects", "events", "objects")


@frozen
class Concept:
    """One named thing of an item. `kind` is the list it stands in, `role` the last step of its role, in lower case.

    `name`, `uri` and `literal` are `None` where absent; what else is said of it is still in `members`.
    """

    kind: str
    role: str
    name: str | None
    uri: str | None
    literal: str | None
    members: Members


def read_concepts(item: Members) -> list[Concept]:
    """Take all that the item names, list by list."""
    found: list[Concept] = []
    for kind in KINDS:
        for members in item.objects(kind):
            role = (members.string("role") or members.string("rel") or "").rpartition("/")[2].rpartition(":")[2]
            members.skip("creator", "relevance", "confidence")
            name, uri, literal = map(members.string, ("name", "uri", "literal"))
            found.append(Concept(kind, role.lower(), name, uri, literal, members))
    return found
