"""What all receivers' readers do with elements: find them, take their words, look into values."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from lxml import etree

from pressdoc.formats.newsml.vocabulary import G
from pressdoc.receivers.portions import Portion
from pressdoc.receivers.whole import HELD, instant
from pressdoc.text import one_line

X = "{http://www.w3.org/1999/xhtml}"
N = "{http://iptc.org/std/NITF/2006-10-18/}"


def items_of(root: Any) -> Iterator[Any]:
    """Give the items of a message in order, or the root itself where it is one."""
    if root.tag != G + "newsMessage":
        yield root
        return
    for item_set in root.iterchildren(G + "itemSet"):
        yield from item_set.iterchildren(etree.Element)


def at(item: Any, path: str) -> list[Any]:
    """Give the elements at the path of names, such as "contentMeta/headline"."""
    found: list[Any] = item.findall("/".join(G + name for name in path.split("/")))
    return found


def opening(element: Any) -> str:
    """Give the words before the first child element, on one line."""
    return one_line(element.text or "")


def all_words(element: Any) -> str:
    """Give all words inside the element, on one line."""
    return one_line("".join(element.itertext(etree.Element)))


def first(elements: list[Any]) -> tuple[str, ...]:
    """Give the words of the first element, nothing where there is none."""
    return tuple(filter(None, map(opening, elements[:1])))


def each(elements: list[Any]) -> tuple[str, ...]:
    """Give the words of every element that has any."""
    return tuple(filter(None, map(opening, elements)))


def coded(elements: list[Any], alias: str = "") -> tuple[str, ...]:
    """Give the QCodes of the elements, those of the alias only if one is named."""
    codes = [(element.get("qcode") or "").strip() for element in elements]
    return tuple(code for code in codes if code and (not alias or code.startswith(f"{alias}:")))


def status(item: Any) -> str:
    """Give the code of the publishing status, "" for none."""
    return next((code.rpartition(":")[2] for code in coded(at(item, "itemMeta/pubStatus"))), "")


def held(item: Any) -> tuple[str, ...]:
    """Give the status where it is not usable."""
    return tuple(code for code in (status(item),) if code not in ("", "usable"))


def embargo(item: Any) -> tuple[str, ...]:
    """Give the instant of the embargo, and whether the item is withheld."""
    told = [HELD] if status(item) == HELD else []
    for element in at(item, "itemMeta/embargoed")[:1]:
        try:
            moment = datetime.datetime.fromisoformat(opening(element))
        except ValueError:
            continue
        # A time without a zone is read as UTC.
        told.insert(0, instant(moment if moment.tzinfo is not None else moment.replace(tzinfo=datetime.UTC)))
    return tuple(told)


def files(item: Any) -> dict[str, str]:
    """Give where the files lie, by rendition: of two with one code the last counts."""
    remote = at(item, "contentSet/remoteContent")
    return {one.get("rendition") or "": one_line(one.get("href") or one.get("residref") or "") for one in remote}


def values(**told: tuple[str, ...]) -> dict[Portion, tuple[str, ...]]:
    """Give what is told of each portion, those left out of which nothing is."""
    return {Portion(name): strings for name, strings in told.items() if strings}


def lacking(item: Any, *paths: str) -> list[str]:
    """Give a sentence for each of these elements or attributes that is missing: "contentMeta", "itemMeta/pubStatus/@qcode"."""
    found = []
    for path in paths:
        names, _, name = path.partition("/@") if not path.startswith("@") else ("", "", path[1:])
        elements = at(item, names) if names else [item]
        if not elements:
            found.append(f"it has no {names}")
        elif name and not (elements[0].get(name) or "").strip():
            found.append(f"its {names.rpartition('/')[2] or 'root'} has no @{name}")
    return found
