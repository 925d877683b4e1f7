"""What is laid over a page: form fields, text boxes, notes. What they draw is read as the page is; the rest is named.

Fields and annotations: ISO 32000-1, 12.5 and 12.7.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import frozen

from pressdoc.findings import Code, Finding, quoted
from pressdoc.formats.pdf.gatekeeping import Vetted, corner_of, entry
from pressdoc.formats.pdf.runs import Box, Page
from pressdoc.origin import Origin
from pressdoc.text import one_line, visible

_MOST = 2_000
"""Annotations of a document; what is more is no release."""
_EDGES = 4
_DEEPEST = 20
_SILENT = frozenset({"/Link", "/Popup", "/Widget", "/FreeText"})
"""What these say in their contents is on the page, or in what they belong to."""
_MOST_QUOTED = 120


@frozen
class Laid:
    """One annotation: its page, its box as the page is shown, and the words that it holds.

    `is_note`: the words are somebody's comment, which no page shows; otherwise they are meant to be seen.
    """

    page: int
    box: Box
    words: str
    name: str
    is_note: bool


def laid_over(vetted: Vetted) -> list[Laid]:
    """Give all that is laid over the pages and holds words, or may draw some."""
    found: list[Laid] = []
    for number, leaf in enumerate(vetted.leaves, 1):
        listed = entry(leaf, "/Annots")
        if not isinstance(listed, list):
            continue
        x, y = corner_of(leaf)
        for raw in listed[: _MOST - len(found)]:
            found += _laid(raw.get_object(), number, x, y)
    return found


def _laid(annotation: Any, page: int, x: float, y: float) -> Iterator[Laid]:
    kind, edges = entry(annotation, "/Subtype"), entry(annotation, "/Rect")
    if kind in ("/Link", "/Popup") or not isinstance(edges, list) or len(edges) != _EDGES:
        return
    left, bottom, right, top = (float(edge.get_object()) for edge in edges)
    box = (min(left, right) - x, min(bottom, top) - y, max(left, right) - x, max(bottom, top) - y)
    words = _value(annotation) if kind == "/Widget" else _words(entry(annotation, "/Contents"))
    name = _words(_held(annotation, "/T")) if kind == "/Widget" else ""
    yield Laid(page, box, words, name, kind not in _SILENT)


def _value(field: Any) -> str:
    """Give what a field for text, or for a choice, holds."""
    if _held(field, "/FT") not in ("/Tx", "/Ch"):
        return ""
    value = _held(field, "/V")
    if isinstance(value, list):
        return ", ".join(filter(None, (_words(one.get_object()) for one in value)))
    return _words(value)


def _held(field: Any, key: str) -> Any:
    """Give what the field has under the key, or one that it is a part of."""
    for _ in range(_DEEPEST):
        if not isinstance(field, dict) or key in field:
            break
        field = entry(field, "/Parent")
    return entry(field, key)


def _words(value: Any) -> str:
    return one_line(value.replace("\x00", "")) if isinstance(value, str) else ""


def unseen(laid: Sequence[Laid], pages: Iterable[Page]) -> list[Finding]:
    """Give a finding for each note, and for each field or text box whose words its page does not draw."""
    if not laid:
        return []  # most files have none, and what their pages draw need not be gathered
    drawn = {page.number: _bare("".join(run.words for run in page.runs)) for page in pages}
    findings = []
    for one in laid:
        where = Origin(page=one.page)
        words = quoted(one.words[:_MOST_QUOTED])
        if one.is_note and one.words:
            says = f"a note on the page is no part of the text and left out: {words}"
            findings.append(Finding(code=Code.COMMENTS_LEFT_OUT, says=says, where=where))
        elif _bare(one.words) not in drawn.get(one.page, ""):
            what = f"the form field {quoted(one.name)} holds" if one.name else "a text box or form field holds"
            says = f"{what} {words}, which the page does not show; it is left out"
            findings.append(Finding(code=Code.HIDDEN_TEXT, says=says, where=where))
    return findings


def _bare(words: str) -> str:
    return "".join(filter(str.isalnum, visible(words).casefold()))
