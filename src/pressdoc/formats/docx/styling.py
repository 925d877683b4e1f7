"""What styles and direct formatting say of paragraphs and runs, as far as reading asks (ECMA-376 Part 1, 17.3, 17.7).

Parsed styles are kept by their bytes: an archive has few templates, and a large styles.xml takes ten times as long to
parse as the text itself.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Final

import attrs
from attrs import evolve, field, frozen

from pressdoc.formats.docx.ooxml import VAL, Element, is_on, number, w
from pressdoc.formats.docx.package import parsed


@frozen
class Lettering:
    """How characters are set; `None` where nothing is said. `size` in half points; `font` of a symbol font or any."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    size: int | None = None
    font: str | None = None

    def over(self, base: Lettering) -> Lettering:
        """Give what holds where this is said over `base`."""
        if self is _PLAIN:
            return base
        return _lettering_over(self, base)


@frozen
class Layout:
    """How a paragraph is laid out; `None` where nothing is said. `outline` counts from 0, the highest heading.

    `list_id` 0 means that it is no list item, whatever its style says. `before` and `after` in twentieths of a point,
    as are `indent` and `first` (of its first line, negative where that hangs).
    """

    style: str | None = None
    centred: bool | None = None
    outline: int | None = None
    list_id: int | None = None
    list_level: int | None = None
    before: int | None = None
    after: int | None = None
    indent: int | None = None

    def over(self, base: Layout) -> Layout:
        """Give what holds where this is said over `base`."""
        return base if self is _NO_LAYOUT else _layout_over(self, base)


_PLAIN: Final = Lettering()
_LETTERING = tuple(one.name for one in attrs.fields(Lettering))
_LAYOUT = tuple(one.name for one in attrs.fields(Layout))
_TOGGLES = {w("b"): "bold", w("i"): "italic", w("vanish"): "hidden"}
_SIZE, _FONTS, _RUN_STYLE = w("sz"), w("rFonts"), w("rStyle")
_FONT_NAMES = (w("ascii"), w("hAnsi"))


def lettering_of(properties: Element | None) -> tuple[Lettering, str | None]:
    """Give what an `rPr` says directly, and the id of the character style it names."""
    if properties is None or not len(properties):
        return _PLAIN, None
    said: dict[str, bool | int | str | None] = {}
    style = None
    for child in properties:
        tag = child.tag
        if tag in _TOGGLES:
            said[_TOGGLES[tag]] = is_on(child)
        elif tag == _RUN_STYLE:
            style = child.get(VAL)
        elif tag == _SIZE:
            said["size"] = number(child.get(VAL))
        elif tag == _FONTS:
            said["font"] = child.get(_FONT_NAMES[0]) or child.get(_FONT_NAMES[1])
    return Lettering(**said) if said else _PLAIN, style  # type: ignore[arg-type]  # names and types go together


@lru_cache(maxsize=512)
def _lettering_over(said: Lettering, base: Lettering) -> Lettering:
    return evolve(base, **{name: value for name in _LETTERING if (value := getattr(said, name)) is not None})


@lru_cache(maxsize=512)
def _layout_over(said: Layout, base: Layout) -> Layout:
    return evolve(base, **{name: value for name in _LAYOUT if (value := getattr(said, name)) is not None})


_STYLE, _ALIGNED, _OUTLINE = w("pStyle"), w("jc"), w("outlineLvl")
_LIST, _LIST_ID, _LIST_LEVEL = w("numPr"), w("numId"), w("ilvl")
_SPACING, _BEFORE, _AFTER = w("spacing"), w("before"), w("after")
_INDENT, _LEFTS = w("ind"), (w("left"), w("start"))


def layout_of(properties: Element | None) -> Layout:
    """Give what a `pPr` says directly."""
    if properties is None:
        return _NO_LAYOUT
    said: dict[str, bool | int | str | None] = {}
    for child in properties:
        tag = child.tag
        if tag == _STYLE:
            said["style"] = child.get(VAL)
        elif tag == _ALIGNED:
            said["centred"] = child.get(VAL) == "center"
        elif tag == _OUTLINE:
            said["outline"] = number(child.get(VAL))
        elif tag == _LIST:
            for part in child:
                if part.tag == _LIST_ID:
                    said["list_id"] = number(part.get(VAL))
                elif part.tag == _LIST_LEVEL:
                    said["list_level"] = number(part.get(VAL))
        elif tag == _SPACING:
            said["before"], said["after"] = number(child.get(_BEFORE)), number(child.get(_AFTER))
        elif tag == _INDENT:
            said["indent"] = number(child.get(_LEFTS[0]) or child.get(_LEFTS[1]))
    return Layout(**said) if said else _NO_LAYOUT  # type: ignore[arg-type]  # names and types go together


_NO_LAYOUT: Final = Layout()


@frozen
class Style:
    """A style with all that it takes over from those it is based on. `names`: its own name first, then theirs."""

    names: tuple[str, ...] = ()
    lettering: Lettering = _PLAIN
    layout: Layout = _NO_LAYOUT


@frozen
class _Raw:
    name: str
    base: str | None
    lettering: Lettering
    layout: Layout


@frozen(slots=False)
class Styles:
    """The styles of one document by id. An unknown id, or `None`, gives the default paragraph style."""

    _raw: dict[str, _Raw] = field(factory=dict, repr=False)
    default: str | None = None
    base: Lettering = _PLAIN
    _known: dict[str | None, Style] = field(factory=dict, init=False, eq=False, repr=False)

    def paragraph(self, style: str | None) -> Style:
        """Give the paragraph style of that id."""
        return self._resolved(style if style in self._raw else self.default)

    def run(self, style: str | None) -> Style:
        """Give the character style of that id; one that says nothing for `None` and for an unknown id."""
        return self._resolved(style) if style in self._raw else _NO_STYLE

    def _resolved(self, style: str | None) -> Style:
        known = self._known.get(style)
        if known is None:
            known = self._known[style] = self._chained(style)
        return known

    def _chained(self, style: str | None) -> Style:
        chain: list[_Raw] = []
        seen: set[str] = set()
        while style is not None and style in self._raw and style not in seen:
            seen.add(style)
            chain.append(self._raw[style])
            style = chain[-1].base
        lettering, layout = _PLAIN, _NO_LAYOUT
        for one in reversed(chain):
            lettering, layout = one.lettering.over(lettering), one.layout.over(layout)
        return Style(tuple(one.name for one in chain), lettering, layout)

    @cached_property
    def size(self) -> int:
        """Give the size of text that no run says anything of, in half points."""
        return self.paragraph(None).lettering.size or self.base.size or _USUAL_SIZE


_NO_STYLE: Final = Style()
_USUAL_SIZE = 20
"""Half points that Word assumes where a file says nothing."""


def styles_of(name: str, data: bytes) -> Styles:
    """Give the styles in the bytes of the part. Raises as `parsed` does."""
    return _kept(name, data) if len(data) <= _LARGEST_KEPT else _styles(name, data)


_LARGEST_KEPT = 2**20


def _styles(name: str, data: bytes) -> Styles:
    raw: dict[str, _Raw] = {}
    default = None
    base = _PLAIN
    for child in parsed(name, data):
        if child.tag == w("style"):
            identity = child.get(w("styleId"))
            if identity is None:
                continue
            raw[identity] = _raw(child, identity)
            if child.get(w("type")) == "paragraph" and child.get(w("default")) in ("1", "true", "on"):
                default = identity
        elif child.tag == w("docDefaults"):
            base, _ = lettering_of(child.find(f"{w('rPrDefault')}/{w('rPr')}"))
    return Styles(raw, default, base)


_kept = lru_cache(maxsize=16)(_styles)


def _raw(element: Element, identity: str) -> _Raw:
    name, base, letters, layout = identity, None, _PLAIN, _NO_LAYOUT
    for child in element:
        tag = child.tag
        if tag == w("name"):
            name = child.get(VAL) or identity
        elif tag == w("basedOn"):
            base = child.get(VAL)
        elif tag == w("rPr"):
            letters, _ = lettering_of(child)
        elif tag == w("pPr"):
            layout = evolve(layout_of(child), style=None)
    return _Raw(name, base, letters, layout)
