"""PDF file → manuscript, facts, attachments. Tags first; where they are missing or poor, the look of the page."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from pressdoc.errors import ReadError
from pressdoc.findings import Code, Finding
from pressdoc.formats.pdf import warden
from pressdoc.formats.pdf.annotations import laid_over, unseen
from pressdoc.formats.pdf.gatekeeping import Vetted, check_head, guarded, vetted
from pressdoc.formats.pdf.letters import is_nonsense
from pressdoc.formats.pdf.links import Link, linked, links_of
from pressdoc.formats.pdf.metadata import attachments_of, facts_of
from pressdoc.formats.pdf.ours import is_ours, own_passages
from pressdoc.formats.pdf.runs import Page, pages_of
from pressdoc.formats.pdf.sheets import Sheets
from pressdoc.formats.pdf.structure import Element, tree_of
from pressdoc.formats.pdf.tagged import covers, tagged_passages
from pressdoc.formats.pdf.untagged import untagged_passages
from pressdoc.limits import Limits
from pressdoc.manuscript import Manuscript, Passage
from pressdoc.origin import Origin
from pressdoc.reading import Attachment, Facts, Reading, ReadOptions


def read(data: bytes, options: ReadOptions) -> Reading:
    """Give the reading of the file. Raises `ReadError` and its kin only; never gives one without words."""
    limits = options.limits
    check_head(data, limits)
    warden.wake()  # while pypdf loads, the worker starts
    with guarded(limits):
        document = vetted(data, options)
        laid = laid_over(document)
        asked = warden.Asked(password=options.password, speaks=document.speaks, overlaid=bool(laid))
        with warden.pages(data, limits, asked) as answers:
            beside = _Beside.of(document, limits)
            pages = tuple(pages_of(answers, limits))
    _check_text(pages, ours=beside.tree is not None and is_ours(beside.tree))
    fields = {page.number: tuple(one.box for one in laid if one.page == page.number) for page in pages}
    sheets = Sheets.of(linked(evolve(page, fields=fields[page.number]), beside.links) for page in pages)
    passages, findings = _passages(beside.tree, sheets)
    limits.check_passages(len(passages), "pdf")
    if not passages:
        raise ReadError("pdf", _NO_TEXT)
    return Reading(
        manuscript=Manuscript(passages),
        facts=beside.facts,
        findings=(
            *sheets.findings,
            *findings,
            *beside.findings,
            *unseen(laid, sheets.pages),
            *_missing(pages, document),
        ),
        attachments=tuple(beside.attachments),
    )


@frozen(kw_only=True)
class _Beside:
    """All that pypdf knows of a file, and the pages do not show."""

    tree: Element | None
    links: Sequence[Link]
    facts: Facts
    attachments: Sequence[Attachment]
    findings: Sequence[Finding]

    @classmethod
    def of(cls, document: Vetted, limits: Limits) -> _Beside:
        facts, odd = facts_of(document)
        attachments, lost = attachments_of(document, limits)
        return cls(
            tree=tree_of(document, limits),
            links=links_of(document),
            facts=facts,
            attachments=attachments,
            findings=(*odd, *lost),
        )


_NO_TEXT = "there is no text in it, only pictures of pages; run text recognition (OCR) over it first"
_NONSENSE = (
    "its letters are mapped to nothing sensible, so that it can be looked at but not read; export it again from the"
    " program that made it, or run text recognition (OCR) over it"
)


def _check_text(pages: Sequence[Page], *, ours: bool) -> None:
    """Return where the pages have text that is writing; in our own files any signs are. Raise `ReadError` otherwise."""
    text = "".join(run.words for page in pages for run in page.runs)
    if not text.strip():
        pictured = any(page.pictured for page in pages)
        raise ReadError("pdf", _NO_TEXT if pictured else "its pages are empty; check that the right file was given")
    if not ours and is_nonsense(text):
        raise ReadError("pdf", _NONSENSE)


def _passages(tree: Element | None, sheets: Sheets) -> tuple[list[Passage], list[Finding]]:
    if tree is not None and is_ours(tree):
        return own_passages(tree, sheets)
    if tree is not None and covers(tree, sheets):
        return tagged_passages(tree, sheets), []
    return untagged_passages(sheets), []


def _missing(pages: Sequence[Page], document: Vetted) -> list[Finding]:
    """Name the pages that could not be opened."""
    there = {page.number for page in pages}
    lost = [number for number in range(1, len(document.leaves) + 1) if number not in there]
    says = "the page is damaged and was not read"
    return [Finding(code=Code.NOT_UNDERSTOOD, says=says, where=Origin(page=number)) for number in lost]
