"""One news item, looked through once: every child of its parts under its name, its properties, what is odd in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, TypeVar

from lxml import etree

from pressdoc.errors import InvalidRelease
from pressdoc.findings import Code, Finding, quoted
from pressdoc.formats.newsml.vocabulary import XML_LANG, Aliases, G
from pressdoc.origin import Origin
from pressdoc.text import one_line

_T = TypeVar("_T")
PARTS = frozenset(G + name for name in ("itemMeta", "contentMeta", "rightsInfo"))
"""What an item says beside its text stands in these, property by property."""
_WRITTEN = frozenset(
    "catalogRef catalog rightsInfo itemMeta contentMeta contentSet copyrightHolder copyrightNotice usageTerms itemClass"  # noqa: SIM905 - a list of names
    " provider versionCreated firstCreated embargoed pubStatus generator profile title edNote signal link"
    " itemMetaExtProperty urgency contentCreated contentModified located infoSource altId language genre keyword subject"
    " slugline headline dateline by description contentMetaExtProperty".split()
)
"""What an item of our own consists of; anything else in one was put there by somebody else."""
_LONGEST_NUMBER = 16
_UNCOUNTED = 0xFFFF
"""The line that libxml2 names for this one and every further."""


class Item:
    """An item and what was noticed while it was read."""

    def __init__(self, element: Any) -> None:
        self.element = element
        self.findings: list[Finding] = []
        self.aliases = Aliases(element)
        self._parts: dict[str, list[Any]] = {}
        self._strange: list[Any] = []
        for part in element:
            self._take(part)
            if part.tag in PARTS:
                for child in part:
                    self._take(child)
        self.text: Any = None
        """The element whose words are the passages of the text, once it is known."""
        self.understood: set[str] = set()
        """Values that the reading holds in another spelling: dates, for the most part."""
        self.own = self._is_own()
        if self.own:
            self._leave_the_strange()
        self.properties = self._properties()

    def _take(self, element: Any) -> None:
        tag = element.tag
        if not isinstance(tag, str):
            return
        if tag.startswith(G):
            self._parts.setdefault(tag[len(G) :], []).append(element)
        else:
            self._strange.append(element)

    def _leave_the_strange(self) -> None:
        known = [element for name, elements in self._parts.items() if name not in _WRITTEN for element in elements]
        for element in (*known, *self._strange):
            self.leave(element, words(element))

    def _is_own(self) -> bool:
        """Tell whether this version's writer made the item: then what is not in it is not in the release either."""
        made = [(words(e), e.get("versioninfo")) for e in (*self.all("generator"), *self.all("profile"))]
        return any(name == "pressdoc" and version != "0" for name, version in made) and ("press-release", "1") in made

    def _properties(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for kind in ("itemMetaExtProperty", "contentMetaExtProperty"):
            for element in self.all(kind):
                scheme, _, name = (self.aliases.term(element, "rel") or "").partition("/")
                value = one_line(element.get("value") or "")
                if scheme == "property":
                    found.setdefault(name, []).append(value)
                elif self.own:
                    self.leave(element, value)
        return found

    def all(self, name: str) -> list[Any]:
        """Give the elements of that name in the item's parts, in order."""
        return self._parts.get(name, [])

    def one(self, name: str) -> str | None:
        """Give the words of the element of that name, of several the first in the item's language.

        Other words in further ones of our own are noted as left out.
        """
        elements = self._parts.get(name)
        if not elements:
            return None
        if len(elements) == 1:
            return words(elements[0])
        if not self.own:
            return next(
                (said for _, one in self.in_its_language([("", e) for e in elements]) if (said := words(one))), None
            )
        first = words(elements[0])
        for other in elements[1:]:
            if (more := words(other)) != first:
                self.leave(other, more)
        return first

    @cached_property
    def language(self) -> str:
        """The language that the item is in, its primary subtag alone; "" where the item does not say."""
        tags = (element.get("tag") for element in self.all("language"))
        tag = next(filter(None, (*tags, self.element.get(XML_LANG))), "")
        return _primary(tag)

    def in_its_language(self, told: Iterable[tuple[str, Any]]) -> list[tuple[str, Any]]:
        """Give those of the elements that are in the item's language or in none; all where none is."""
        everything = list(told)
        if len(everything) == 1 or not self.language:
            return everything
        fit = [(name, e) for name, e in everything if _primary(e.get(XML_LANG)) in ("", self.language)]
        return fit or everything

    def name(self, element: Any) -> str | None:
        """Give the element's name, of several the first in the item's language; `None` for none."""
        names = [("", name) for name in element.iterchildren(G + "name")]
        return next((said for _, name in self.in_its_language(names) if (said := words(name))), None) if names else None

    def terms(self, name: str, attribute: str = "role") -> Iterator[tuple[str, Any]]:
        """Give each such element with the last step of its role: "notice", "main", "symbol", or "" for none."""
        for element in self._parts.get(name, ()):
            yield (self.aliases.term(element, attribute) or "").rpartition("/")[2], element

    def property(self, name: str) -> str | None:
        """Give the value of our own property of that name, `None` for none."""
        values = self.properties.get(name)
        return values[0] if values else None

    def leave(self, element: Any, said: str | None) -> None:
        """Note that the element is not understood, if it has words."""
        if said:
            name = element.tag.rpartition("}")[2]
            says = f"<{name}> is not understood and left out: {quoted(said)}"
            self.findings.append(Finding(code=Code.NOT_UNDERSTOOD, says=says, where=where(element)))

    def checked(self, make: Callable[..., _T], element: Any, **parts: Any) -> Iterator[_T]:
        """Give what `make` makes of the parts, or nothing and a finding where no release can have such a value."""
        try:
            made = make(**parts)
        except InvalidRelease as error:
            name = element.tag.rpartition("}")[2]
            says = f"<{name}> is left out: {one_line(error.says)}"
            self.findings.append(Finding(code=Code.NOT_UNDERSTOOD, says=says, where=where(element)))
        else:
            yield made


def _primary(tag: str | None) -> str:
    return (tag or "").strip().replace("_", "-").partition("-")[0].lower()


def words(element: Any) -> str | None:
    """Give all the text inside the element on one line; `None` for none."""
    if element is None:
        return None
    text = "".join(element.itertext(etree.Element)) if len(element) else element.text
    return (one_line(text) or None) if text else None


def where(element: Any) -> Origin | None:
    """Give the element's line in the file, `None` where it is beyond those that libxml2 counts."""
    line = element.sourceline
    return Origin(lines=(line, line)) if line and line < _UNCOUNTED else None


def number(string: str | None) -> int | None:
    """Give the number that plain digits say; `None` for anything else."""
    string = (string or "").strip()
    return int(string) if string.isascii() and string.isdigit() and len(string) < _LONGEST_NUMBER else None
