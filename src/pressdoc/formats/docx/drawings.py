"""Pictures, shapes and text boxes: what they say in words, and the boxes whose paragraphs are read as a story."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field

from pressdoc.formats.docx.ooxml import (
    COMPATIBILITY,
    DRAWING,
    PICTURE,
    UNDERSTOOD,
    VML,
    WORD_DRAWING,
    Element,
    r,
    w,
)

_ALTERNATIVES, _CHOICE, _FALLBACK = (
    f"{{{COMPATIBILITY}}}{name}" for name in ("AlternateContent", "Choice", "Fallback")
)
_BOX = w("txbxContent")
_ABOUT, _ABOUT_PICTURE = f"{{{WORD_DRAWING}}}docPr", f"{{{PICTURE}}}cNvPr"
_LINK = f"{{{DRAWING}}}hlinkClick"
_PICTURES = frozenset({f"{{{DRAWING}}}blip", f"{{{VML}}}imagedata"})
_GRAPHIC, _TEXT = f"{{{DRAWING}}}graphicData", f"{{{DRAWING}}}t"
_OBJECT = "{urn:schemas-microsoft-com:office:office}OLEObject"
_UNREAD = {"chart": "a chart", "diagram": "a diagram (SmartArt)", "chartex": "a chart"}


@define
class Drawing:
    """What one drawing holds. `link`: relationship id of its address and, where written, the address in words."""

    boxes: list[Element] = field(factory=list)
    words: list[str] = field(factory=list)
    alt: str | None = None
    link: tuple[str, str | None] | None = None
    pictures: int = 0
    decorative: bool = False
    unread: str | None = None


def alternative(element: Element) -> Element | None:
    """Give the branch of an AlternateContent to read: the first that is understood, else the fallback, else any."""
    choices = [child for child in element if child.tag == _CHOICE]
    for choice in choices:
        needs = (choice.get("Requires") or "").split()
        if all(choice.nsmap.get(prefix) in UNDERSTOOD for prefix in needs):
            return choice
    return next((child for child in element if child.tag == _FALLBACK), choices[0] if choices else None)


def is_alternative(element: Element) -> bool:
    """Tell whether the element offers one content in several forms."""
    return bool(element.tag == _ALTERNATIVES)


def read_drawing(element: Element) -> Drawing:
    """Give what the drawing, picture or object holds. Paragraphs in boxes are left to whoever reads stories."""
    drawing = Drawing()
    for part in _parts(element):
        tag = part.tag
        if tag == _BOX:
            drawing.boxes.append(part)
        elif tag == _ABOUT or (tag == _ABOUT_PICTURE and drawing.alt is None):
            _describe(drawing, part)
        elif tag == _LINK and drawing.link is None:
            drawing.link = (part.get(r("id")) or "", part.get("tooltip"))
        elif tag in _PICTURES:
            drawing.pictures += 1
        elif tag == _TEXT and part.text:
            drawing.words.append(part.text)
        elif tag == _OBJECT:
            drawing.unread = f"an embedded object ({part.get('ProgID') or 'of unknown kind'})"
        elif tag == _GRAPHIC:
            drawing.unread = _UNREAD.get((part.get("uri") or "").rpartition("/")[2], drawing.unread)
        elif tag.startswith(f"{{{VML}}}") and part.get("alt") and drawing.alt is None:
            drawing.alt = part.get("alt")
        elif tag.endswith("}decorative") and part.get("val") in ("1", "true"):
            drawing.decorative = True
    return drawing


def _describe(drawing: Drawing, part: Element) -> None:
    drawing.alt = part.get("descr") or drawing.alt


def _parts(element: Element) -> Iterator[Element]:
    """Give the elements in it in document order, of alternatives one, of boxes the box itself only."""
    stack = [element]
    while stack:
        part = stack.pop()
        yield part
        if part.tag == _ALTERNATIVES:
            chosen = alternative(part)
            stack += [] if chosen is None else reversed(chosen)
        elif part.tag != _BOX:
            stack += reversed(part)
