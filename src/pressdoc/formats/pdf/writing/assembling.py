"""The file put together: pages, structure tree, bookmarks, fonts, metadata, attachments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from attrs import define, field

from pressdoc.formats.pdf.vocabulary import ROLE_MAP
from pressdoc.formats.pdf.writing.attaching import attach
from pressdoc.formats.pdf.writing.embedding import Fonts
from pressdoc.formats.pdf.writing.objects import Objects, Value, array, dictionary, name, text
from pressdoc.formats.pdf.writing.painting import Page
from pressdoc.formats.pdf.writing.tagging import Annotation, Content, Element, Kid, Place
from pressdoc.formats.pdf.writing.xmp import PRODUCER, Metadata, packet
from pressdoc.reading import Attachment

_PRINTED: Final = 4
"""Of annotation flags (ISO 32000-1, 12.5.3): PDF/A wants it set and all others off."""


@define(eq=False)
class Bookmark:
    """An entry of the outline: `level` counts from 1; `page` and `top` (points) say where it leads."""

    title: str
    level: int
    page: int
    top: float
    below: list[Bookmark] = field(factory=list)


def assembled(  # noqa: PLR0913 - the parts of a file
    pages: Sequence[Page],
    tree: Element,
    fonts: Fonts,
    bookmarks: Sequence[Bookmark],
    metadata: Metadata,
    attachments: tuple[Attachment, ...],
) -> bytes:
    """Give the file of these parts."""
    objects = Objects()
    page_tree, page_references = objects.reserve(), [objects.reserve() for _ in pages]
    structure = _Structure(objects, page_references)
    root = structure.written(tree, pages)
    contents = [objects.stream(page.finished()) for page in pages]
    resources = objects.add(dictionary({"Font": fonts.written(objects)}))
    for page, reference, content in zip(pages, page_references, contents, strict=True):
        objects.put(reference, _page(page, page_tree, resources, content, structure))
    count = len(pages)
    objects.put(page_tree, dictionary({"Type": "/Pages", "Kids": array(page_references), "Count": count}))
    catalog = {
        "Type": "/Catalog",
        "Pages": page_tree,
        "StructTreeRoot": root,
        "MarkInfo": dictionary({"Marked": True, "UserProperties": True if structure.has_properties else None}),
        "Lang": text(metadata.language),
        "ViewerPreferences": dictionary({"DisplayDocTitle": True}),
        "Metadata": objects.stream(packet(metadata), packed=False, Type="/Metadata", Subtype="/XML"),
        "OutputIntents": array([_output_intent(objects)]),
        "Outlines": _outline(bookmarks, page_references, objects),
        "PageMode": "/UseOutlines" if count > 2 and bookmarks else None,  # noqa: PLR2004 - two are seen at once
        **attach(attachments, metadata.pdf_instant(), objects),
    }
    return objects.written(dictionary(catalog), _info(metadata))


def _page(page: Page, page_tree: str, resources: str, content: str, structure: _Structure) -> str:
    return dictionary(
        {
            "Type": "/Page",
            "Parent": page_tree,
            "MediaBox": array([0, 0, page.width, page.height]),
            "Resources": resources,
            "Contents": content,
            "StructParents": page.number,
            "Tabs": "/S",
            "Annots": array(map(structure.reference, page.annotations)) if page.annotations else None,
        }
    )


def _info(metadata: Metadata) -> str:
    made = metadata.pdf_instant()
    return dictionary(
        {
            "Title": text(metadata.title),
            "Author": text(metadata.author) if metadata.author is not None else None,
            "Keywords": text(metadata.keywords) if metadata.keywords is not None else None,
            "Creator": text(PRODUCER),
            "Producer": text(PRODUCER),
            "CreationDate": text(made) if made is not None else None,
            "ModDate": text(made) if made is not None else None,
        }
    )


def _flat(kids: Sequence[Kid]) -> Iterator[Element | Content | Annotation]:
    for kid in kids:
        if isinstance(kid, Place):
            yield from kid.kids
        else:
            yield kid


class _Structure:
    """The structure tree as objects: every element refers to its parent, so all get their references first."""

    def __init__(self, objects: Objects, pages: list[str]) -> None:
        self.objects = objects
        self.pages = pages
        self.has_properties = False
        self._references: dict[Element | Annotation, str] = {}

    def reference(self, what: Element | Annotation) -> str:
        """Give the reference to the element or annotation, which may be made later."""
        if what not in self._references:
            self._references[what] = self.objects.reserve()
        return self._references[what]

    def written(self, tree: Element, pages: Sequence[Page]) -> str:
        """Add the tree and what leads from pages to it, and give the reference to its root."""
        root = self.objects.reserve()
        self._add(tree, root)
        links = self._links(tree, start=len(pages))
        owners = [(page.number, self.objects.add(array(map(self.reference, page.contents)))) for page in pages]
        owners += [(number, self.reference(link)) for number, link in links]
        parents = array([part for pair in owners for part in pair])
        used = {element.type for element in tree.elements()}
        entries: dict[str, Value] = {
            "Type": "/StructTreeRoot",
            "K": self.reference(tree),
            "ParentTree": self.objects.add(dictionary({"Nums": parents})),
            "ParentTreeNextKey": len(owners),
            "RoleMap": dictionary({one: name(ROLE_MAP[one]) for one in sorted(used & set(ROLE_MAP))}),
        }
        self.objects.put(root, dictionary(entries))
        return root

    def _add(self, element: Element, parent: str) -> None:
        own = self.reference(element)
        attributes = self._attributes(element)
        kids = [self._kid(kid) for kid in _flat(element.kids)]
        entries: dict[str, Value] = {
            "Type": "/StructElem",
            "S": name(element.type),
            "P": parent,
            "K": array(kids) if kids else None,
            "ActualText": text(element.actual) if element.actual is not None else None,
            "Alt": text(element.alt) if element.alt is not None else None,
            "A": array(attributes) if attributes else None,
        }
        self.objects.put(own, dictionary(entries))
        for kid in element.kids:
            if isinstance(kid, Element):
                self._add(kid, own)

    def _kid(self, kid: Element | Content | Annotation) -> str:
        if isinstance(kid, Element):
            return self.reference(kid)
        if isinstance(kid, Content):
            return dictionary({"Type": "/MCR", "Pg": self.pages[kid.page], "MCID": kid.number})
        return dictionary({"Type": "/OBJR", "Pg": self.pages[kid.page], "Obj": self.reference(kid)})

    def _attributes(self, element: Element) -> list[str]:
        found = [dictionary({"O": f"/{owner}", key: value}) for owner, key, value in element.attributes]
        if element.box is not None:
            _, box = element.box
            found.append(dictionary({"O": "/Layout", "BBox": array(box)}))
        if element.properties:
            self.has_properties = True
            pairs = [dictionary({"N": text(key), "V": text(value)}) for key, value in element.properties]
            found.append(dictionary({"O": "/UserProperties", "P": array(pairs)}))
        return found

    def _links(self, tree: Element, start: int) -> list[tuple[int, Element]]:
        """Add the annotations, and give the number of each in the parent tree with the element it belongs to."""
        found: list[tuple[int, Element]] = []
        for element in tree.elements():
            for kid in element.kids:
                if isinstance(kid, Annotation):
                    number = start + len(found)
                    self.objects.put(self.reference(kid), _link(kid, number))
                    found.append((number, element))
        return found


def _link(annotation: Annotation, number: int) -> str:
    return dictionary(
        {
            "Type": "/Annot",
            "Subtype": "/Link",
            "Rect": array(annotation.box),
            "Border": array([0, 0, 0]),
            "F": _PRINTED,
            "StructParent": number,
            "Contents": text(annotation.says),
            "A": dictionary({"S": "/URI", "URI": text(annotation.uri)}),
        }
    )


def _output_intent(objects: Objects) -> str:
    profile = objects.stream(_srgb(), N=3, Alternate="/DeviceRGB")
    return dictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": text("sRGB IEC61966-2.1"),
            "Info": text("sRGB IEC61966-2.1"),
            "DestOutputProfile": profile,
        }
    )


@cache
def _srgb() -> bytes:
    """Give the ICC profile of sRGB, without the date and checksum of its making: else no two files were alike."""
    from PIL import ImageCms  # noqa: PLC0415 - once a process

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    profile[84:100] = bytes(16)
    return bytes(profile)


def _outline(bookmarks: Sequence[Bookmark], pages: list[str], objects: Objects) -> str | None:
    if not bookmarks:
        return None
    top = Bookmark("", 0, 0, 0)
    path = [top]
    for one in bookmarks:
        while path[-1].level >= one.level:
            path.pop()
        path[-1].below.append(one)
        path.append(one)
    root = objects.reserve()
    objects.put(root, dictionary({"Type": "/Outlines", **_listed(top, root, pages, objects)}))
    return root


def _listed(above: Bookmark, parent: str, pages: list[str], objects: Objects) -> dict[str, Value]:
    """Add the entries below one, and give what it says of them."""
    references = [objects.reserve() for _ in above.below]
    for place, (one, reference) in enumerate(zip(above.below, references, strict=True)):
        entries: dict[str, Value] = {
            "Title": text(one.title),
            "Parent": parent,
            "Dest": array([pages[one.page], "/XYZ", None, one.top, None]),
            "Prev": references[place - 1] if place else None,
            "Next": references[place + 1] if place + 1 < len(references) else None,
        }
        below = _listed(one, reference, pages, objects) if one.below else {}
        objects.put(reference, dictionary({**entries, **below}))
    return {"First": references[0], "Last": references[-1], "Count": _count(above)}


def _count(above: Bookmark) -> int:
    return sum(1 + _count(one) for one in above.below)
