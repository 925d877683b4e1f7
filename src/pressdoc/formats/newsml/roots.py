"""Which element of a file is the item to read; for whatever else a file may hold, what it is and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lxml import etree

from pressdoc.errors import ReadError
from pressdoc.findings import Code, Finding
from pressdoc.formats.newsml.vocabulary import G

_NO_NEWS = {
    "conceptItem": "a concept (a person, a place, an event) to look things up by, not a text",
    "knowledgeItem": "a list of concepts to look things up by, not a text",
    "planningItem": "a plan of coverage to come, not a text",
    "catalogItem": "a catalog of vocabularies, not a text",
}
_PARTS = frozenset(
    "contentMeta contentSet groupSet header inlineXML itemMeta itemSet newsCoverageSet rightsInfo".split()  # noqa: SIM905 - a list of names
)
_OTHER_STANDARDS = {
    "NewsML": "NewsML 1, the standard before G2; ask its sender for NewsML-G2",
    "nitf": "bare NITF; ask its sender for the NewsML-G2 item around it",
}
_MOST_NAMED = 10


def item_of(root: Any) -> tuple[Any, list[Finding]]:
    """Give the news item, or the first of a message that is a text, and a finding for the others.

    Raises `ReadError` where there is none, saying what the file holds instead.
    """
    if root.tag == G + "newsItem":
        return root, []
    if root.tag != G + "newsMessage":
        raise wrong_root(root)
    items = [item for item_set in root.iter(G + "itemSet") for item in item_set.iterchildren(etree.Element)]
    news = [item for item in items if item.tag == G + "newsItem"]
    if not news:
        held = f"; it holds {_named(items)}" if items else ""
        raise ReadError("newsml", f"the newsMessage has no newsItem in it{held}")
    chosen = next((item for item in news if class_of(item) in ("text", "")), news[0])
    others = [item for item in items if item is not chosen]
    if not others:
        return chosen, []
    says = f"the message has {len(others)} more items, which were not read; give a folder (-o FOLDER/) for a file of each: {_named(others)}"
    return chosen, [Finding(code=Code.NOT_UNDERSTOOD, says=says)]


def class_of(item: Any) -> str:
    """Give the kind of content that the item says it has, "text" or "picture" and so on; "" where it does not say."""
    element = item.find(f"{G}itemMeta/{G}itemClass")
    code = (element.get("qcode") or element.get("uri") or "") if element is not None else ""
    return str(code).strip().rpartition("/")[2].rpartition(":")[2].lower()


def no_text(kind: str) -> ReadError:
    """Give the refusal of an item of that kind without any text."""
    return ReadError(
        "newsml", f"the item says that it is of class {kind}, and has no text; give the text that it goes with"
    )


def wrong_root(root: Any) -> ReadError:
    """Give the refusal of a file with that root, saying what it holds instead of a text."""
    return ReadError("newsml", _what_it_is(root))


def _what_it_is(root: Any) -> str:
    space, _, name = root.tag.rpartition("}")
    if root.tag == G + "packageItem":
        listed = [reference.get("residref") or reference.get("href") for reference in root.iter(G + "itemRef")]
        return f"a packageItem lists other items and has no text itself; give the items: {_listed(listed)}"
    if name in _NO_NEWS and root.tag == G + name:
        return f"the root is <{name}>: {_NO_NEWS[name]}; give a newsItem"
    if name in _PARTS:
        return f"the root is <{name}>, a part of an item; give the whole newsItem"
    if name in _OTHER_STANDARDS:
        return f"the root is <{name}>: {_OTHER_STANDARDS[name]}"
    of = "" if root.tag.startswith(G) else " of another namespace" if space else " without a namespace"
    return f"the root is <{name}>{of}, not a newsItem or a newsMessage of NewsML-G2"


def _named(items: Iterable[Any]) -> str:
    return _listed([f"{item.tag.rpartition('}')[2]} {item.get('guid') or 'without a guid'}" for item in items])


def _listed(names: Iterable[str | None]) -> str:
    found = [" ".join(name.split()) for name in names if name]
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    return (", ".join(found[:_MOST_NAMED]) or "it names none") + more
