"""Link annotations: which words of a page lead where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import unquote

from attrs import evolve, frozen

from pressdoc.formats.pdf.gatekeeping import Vetted, corner_of, entry
from pressdoc.formats.pdf.runs import GENERATED, Page, Run

_MOST = 5_000
"""Links of a document; what is more is no release."""
_EDGES = 4
_WORD = re.compile(rf"[^\s{GENERATED}]+")


@frozen
class Link:
    """A rectangle on a page, in points as it is shown there, and where it leads."""

    page: int
    left: float
    bottom: float
    right: float
    top: float
    uri: str


def links_of(vetted: Vetted) -> list[Link]:
    """Give the document's links to addresses, those within it left aside."""
    found: list[Link] = []
    for number, leaf in enumerate(vetted.leaves, 1):
        annotations = entry(leaf, "/Annots")
        if not isinstance(annotations, list):
            continue
        corner = corner_of(leaf)
        for raw in annotations:
            found += _link(raw.get_object(), number, *corner)
            if len(found) > _MOST:
                return found[:_MOST]
    return found


def _link(annotation: Any, page: int, x: float, y: float) -> Iterator[Link]:
    """Give the link that the annotation is, if it is one; `x`, `y` is the page's corner."""
    uri, box = entry(entry(annotation, "/A"), "/URI"), entry(annotation, "/Rect")
    if isinstance(uri, bytes):
        uri = uri.decode("utf-8", "replace")
    if not isinstance(uri, str) or not uri.strip() or not isinstance(box, list) or len(box) != _EDGES:
        return
    edges = [float(edge.get_object()) for edge in box]
    left, right = sorted(edges[::2])
    bottom, top = sorted(edges[1::2])
    yield Link(page, left - x, bottom - y, right - x, top - y, uri.strip())


def linked(page: Page, links: Sequence[Link]) -> Page:
    """Give the page with its runs cut where links begin and end, each with the address it leads to."""
    here = [link for link in links if link.page == page.number]
    if not here:
        return page
    return evolve(page, runs=tuple(part for run in page.runs for part in _parts(run, here)))


def _parts(run: Run, links: list[Link]) -> Iterator[Run]:
    middle = (run.bottom + run.top) / 2
    over = [
        link for link in links if link.bottom <= middle <= link.top and link.left < run.right and link.right > run.left
    ]
    if not over:
        yield run
        return
    cuts: dict[tuple[int, int], str] = {}
    for link in over:
        stretch = _covered(run, link)
        if stretch is not None:
            cuts[stretch] = link.uri
    at = 0
    for (start, end), uri in sorted(cuts.items()):
        if start < at:
            continue
        if start > at:
            yield _part(run, at, start, None)
        yield _part(run, start, end, uri)
        at = end
    if at < len(run.text):
        yield _part(run, at, len(run.text), None)


def _part(run: Run, start: int, end: int, uri: str | None) -> Run:
    """Give a part of the run; its edges are told by the number of letters, which is near enough."""
    whole, width = max(1, len(run.text)), run.right - run.left
    return run._replace(
        text=run.text[start:end],
        left=run.left + width * start / whole,
        right=run.left + width * end / whole,
        href=uri,
    )


def _covered(run: Run, link: Link) -> tuple[int, int] | None:
    """Give the letters of the run that the link lies over: those of its own address, else the words by their place."""
    slack = run.size / 2
    if link.left - slack <= run.left and run.right <= link.right + slack:
        return (0, len(run.text))
    bare = re.sub(r"^(?:mailto:|tel:|https?://)|/$", "", unquote(link.uri))
    at = run.text.find(bare)
    if at >= 0 and bare:
        start = run.text.rfind(link.uri, 0, at + len(bare))
        return (start if start >= 0 else at, at + len(bare))
    whole, width = max(1, len(run.text)), run.right - run.left
    words = [
        match.span()
        for match in _WORD.finditer(run.text)
        if link.left <= run.left + width * (match.start() + match.end()) / 2 / whole <= link.right
    ]
    return (words[0][0], words[-1][1]) if words else None
