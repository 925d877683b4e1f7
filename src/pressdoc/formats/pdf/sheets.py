"""The pages of a document with what is seen on them; what nobody sees is left out, and said so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from attrs import evolve, frozen

from pressdoc.findings import Code, Finding, Severity, quoted
from pressdoc.formats.pdf.runs import BROKEN, Page, Run
from pressdoc.formats.pdf.structure import Content
from pressdoc.formats.pdf.vocabulary import agree
from pressdoc.origin import Origin
from pressdoc.text import visible

_SMALLEST = 1.5
"""Points: print below this size is not meant to be read."""
_NO_LETTER = re.compile("[\x00\x01\x03-\x08\x0e-\x1d\x7f-\x84\x86-\x9f]")
_MOST_QUOTED = 60
_HYPHENS = dict.fromkeys(map(ord, "-\u00ad\u2010\u2011" + BROKEN))
"""One hyphen is as good as another, and producers say of those at a line's end that they are none."""


@frozen
class Sheets:
    """The pages, and the findings made while laying them out."""

    pages: tuple[Page, ...]
    findings: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, pages: Iterable[Page]) -> Sheets:
        """Give the pages without what is not seen on them. Where all is unseen, it is a layer behind a picture, and stays."""
        laid = tuple(pages)
        if not any(_is_seen(run, page) and visible(run.words) for page in laid for run in page.runs):
            return cls(laid, (_LAYER,)) if any(page.runs for page in laid) else cls(laid)
        findings = [finding for page in laid for finding in (*_unseen(page), *_unnamed(page), *_spoken(page))]
        seen = (evolve(page, runs=tuple(run for run in page.runs if _is_seen(run, page))) for page in laid)
        return cls(tuple(seen), tuple(findings))

    def runs(self) -> Iterator[Run]:
        """Give every run in the order of the file."""
        return (run for page in self.pages for run in page.runs)

    @cached_property
    def marked(self) -> dict[Content, list[Run]]:
        """The runs of each piece of marked content."""
        found: dict[Content, list[Run]] = {}
        for run in self.runs():
            if run.mcid >= 0:
                found.setdefault(Content(run.page, run.mcid), []).append(run)
        return found


_LAYER = Finding(
    code=Code.UNSURE,
    says="the text is an unseen layer behind pictures of the pages, as text recognition makes it; compare it with them",
)


def _is_seen(run: Run, page: Page) -> bool:
    inside = run.right > 0 and run.top > 0 and run.left < page.width and run.bottom < page.height
    return inside and not run.hidden and run.size >= _SMALLEST


def _unseen(page: Page) -> Iterator[Finding]:
    words = " ".join(run.words for run in page.runs if not _is_seen(run, page)).strip()
    if words:
        says = f"text that is not seen on the page was left out: {quoted(words[:_MOST_QUOTED])}"
        yield Finding(code=Code.CHARACTERS_REMOVED, severity=Severity.ERROR, says=says, where=Origin(page=page.number))


def _unnamed(page: Page) -> Iterator[Finding]:
    count = sum(len(_NO_LETTER.findall(run.text)) for run in page.runs)
    if count:
        says = f"{count} signs on the page stand for no letter, by the file's own account, and were left out; look at the page"
        yield Finding(code=Code.CHARACTERS_REMOVED, says=says, where=Origin(page=page.number))


def _spoken(page: Page) -> Iterator[Finding]:
    for actual, glyphs in page.spoken:
        if not agree(actual.translate(_HYPHENS), glyphs.translate(_HYPHENS)):
            yield contradicted(actual, glyphs, page.number)


def contradicted(actual: str, glyphs: str, page: int | None) -> Finding:
    """Give the finding for an ActualText that says something else than the page shows."""
    says = (
        f"the file would have {quoted(actual[:_MOST_QUOTED])} read where the page shows {quoted(glyphs[:_MOST_QUOTED])}"
    )
    where = Origin(page=page) if page is not None else None
    return Finding(
        code=Code.FACT_CONTRADICTS_PAGE, severity=Severity.ERROR, says=f"{says}; the page counts", where=where
    )


def box_of(runs: Iterable[Run]) -> Origin | None:
    """Give the place of the runs: the page of the first, and the box around those on it."""
    held = list(runs)
    if not held:
        return None
    page = held[0].page
    here = [run for run in held if run.page == page]
    box = (
        min(run.left for run in here),
        min(run.bottom for run in here),
        max(run.right for run in here),
        max(run.top for run in here),
    )
    return Origin(page=page, box=tuple(round(edge, 1) for edge in box))  # type: ignore[arg-type]  # four they are
