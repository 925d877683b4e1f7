"""Release → NewsML-G2 2.35 (Power) item: one newsItem, its text in the renditions that the delivery asks for.

What real receivers break on decides the details: version and pubStatus always, main headline first and plain, the
weightiest edNote first, English genre name, unique renditions, a bare and flat XHTML body. What only some of them
need is in the delivery, as data: nothing here knows a receiver by name.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from pressdoc.catalog import CATALOG, SCHEMES
from pressdoc.draft import Draft, identified_release
from pressdoc.errors import InvalidRelease
from pressdoc.formats.newsml.elements import add, named
from pressdoc.formats.newsml.vocabulary import NAMESPACE, OWN_SCHEMES, XML_LANG, G, is_qcode
from pressdoc.formats.newsml.writing.contentmeta import content_meta
from pressdoc.formats.newsml.writing.contentset import content
from pressdoc.formats.newsml.writing.envelopes import ENVELOPES
from pressdoc.formats.newsml.writing.itemmeta import item_meta
from pressdoc.manuscript import MarkedManuscript
from pressdoc.reading import Facts, WriteOptions


def write(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> bytes:
    """Give the item as UTF-8 bytes with an XML declaration; the same for the same input. Raises as `item_element` does."""
    draft = _draft(manuscript, facts, options)
    root = ENVELOPES[options.delivery.envelope](_checked(draft), draft)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def item_element(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> Any:
    """Give the bare newsItem as an element, whatever it is to travel in.

    Raises `InvalidRelease` where the facts are not all said or name no identity (`PressRelease.identified`), or where
    a character has no place in XML.
    """
    return _checked(_draft(manuscript, facts, options))


def _draft(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> Draft:
    return Draft.of(manuscript, identified_release(facts, "a NewsML-G2 item"), options)


def _checked(draft: Draft) -> Any:
    try:
        return _item(draft)
    except ValueError as error:
        raise InvalidRelease("text", "a control character cannot stand in XML; take it out") from error
    except OverflowError as error:
        raise InvalidRelease("date", "in its zone it lies before year 1 or after 9999; correct it") from error


def _item(draft: Draft) -> Any:
    release = draft.release
    root: Any = etree.Element(G + "newsItem", nsmap={None: NAMESPACE})
    root.set("standard", "NewsML-G2")
    root.set("standardversion", "2.35")
    root.set("conformance", "power")
    root.set("guid", str(release.guid))
    root.set("version", str(release.version))
    root.set(XML_LANG, draft.language)
    if draft.right_to_left:
        root.set("dir", "rtl")
    _catalogs(root, draft)
    _rights(root, draft)
    item_meta(root, draft)
    content_meta(root, draft)
    content(root, draft)
    return root


def _catalogs(root: Any, draft: Draft) -> None:
    add(root, "catalogRef", href=CATALOG)
    catalog = add(root, "catalog")
    schemes = {alias: draft.options.vocabularies + path for alias, path in OWN_SCHEMES.items()}
    codes = [subject.code for subject in draft.release.subjects] + [link.rel or "" for link in draft.release.links]
    for code in (*codes, draft.options.delivery.headline_role, draft.options.delivery.deck_role):
        alias = code.partition(":")[0]
        if is_qcode(code) and alias not in SCHEMES:
            schemes.setdefault(alias, f"{draft.options.vocabularies}foreign/{alias}/")
    for alias, uri in schemes.items():
        add(catalog, "scheme", alias=alias, uri=uri)


def _rights(root: Any, draft: Draft) -> None:
    rights = draft.release.rights
    info = add(root, "rightsInfo")
    holder = rights.holder if rights else None
    element = add(info, "copyrightHolder", literal=holder or draft.provider)
    named(element, holder or draft.provider)
    if rights and rights.notice:
        add(info, "copyrightNotice", rights.notice)
    if rights and rights.usage:
        add(info, "usageTerms", rights.usage)
