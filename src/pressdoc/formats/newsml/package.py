"""The packageItem that lists the items of a message: what belongs together, in which order.

Receivers refuse a reference without the id, media type and class of its item, and a group without id and role.
Source: NewsML-G2 2.35, packageItem.
"""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Sequence
from typing import Any

from attrs import frozen
from lxml import etree

from pressdoc.catalog import CATALOG
from pressdoc.formats.newsml.elements import add, named
from pressdoc.formats.newsml.vocabulary import MEDIA_TYPE, NAMESPACE, XML_LANG, G
from pressdoc.model.dating import instant
from pressdoc.version import __version__

_GROUP = "group"


@frozen(kw_only=True)
class Listed:
    """An item as a package lists it."""

    guid: str
    version: int
    title: str
    language: str
    provider: str
    status: str
    """The QCode of its pubStatus."""

    @classmethod
    def of(cls, item: Any) -> Listed:
        """Give what a package says of the item that was written."""
        meta = item.find(G + "itemMeta")
        return cls(
            guid=item.get("guid"),
            version=int(item.get("version")),
            title=meta.findtext(G + "title"),
            language=item.get(XML_LANG),
            provider=meta.find(G + "provider").get("literal"),
            status=meta.find(G + "pubStatus").get("qcode"),
        )


def package_item(
    listed: Sequence[Listed], *, title: str, provider: str, at: datetime.datetime, vocabularies: str
) -> Any:
    """Give the package of those items, in their order, as an element. Its guid follows from theirs and `at`."""
    members = "\n".join(f"{one.guid} {one.version}" for one in listed)
    guid = uuid.uuid5(uuid.NAMESPACE_URL, f"https://w3id.org/pressdoc/bundle/{instant(at)}\n{members}").urn
    languages = {one.language for one in listed}
    root: Any = etree.Element(G + "packageItem", nsmap={None: NAMESPACE})
    root.attrib.update(
        {"standard": "NewsML-G2", "standardversion": "2.35", "conformance": "power", "guid": guid, "version": "1"}
    )
    root.set(XML_LANG, languages.pop() if len(languages) == 1 else "mul")
    add(root, "catalogRef", href=CATALOG)
    add(add(root, "catalog"), "scheme", alias="prgrp", uri=f"{vocabularies}grouprole/")
    meta = add(root, "itemMeta")
    add(meta, "itemClass", qcode="ninat:composite")
    named(add(meta, "provider", literal=provider), provider)
    add(meta, "versionCreated", instant(at))
    add(meta, "pubStatus", qcode="stat:usable")
    add(meta, "generator", "pressdoc", versioninfo=__version__)
    add(meta, "title", title)
    add(add(root, "contentMeta"), "headline", title)
    group = add(add(root, "groupSet", root=_GROUP), "group", id=_GROUP, role="prgrp:main", mode="pgrmod:seq")
    for one in listed:
        reference = add(group, "itemRef", residref=one.guid, version=str(one.version), contenttype=MEDIA_TYPE)
        add(reference, "itemClass", qcode="ninat:text")
        add(reference, "provider", literal=one.provider)
        add(reference, "pubStatus", qcode=one.status)
        add(reference, "title", one.title).set(XML_LANG, one.language)
    return root
