"""Word file → manuscript and facts: every word that its pages show, in the order in which a reader meets them.

First the headers, the first page's before the others, then the text with its boxes, notes and pictures where they are
anchored, then the footers. What is not on the page (deletions, hidden text, comments, unfilled placeholders) is named
in findings.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import evolve

from pressdoc import naming, shapes
from pressdoc.errors import ReadError
from pressdoc.findings import Code, Finding, quoted
from pressdoc.folio import is_folio
from pressdoc.formats.docx.inline import words_in
from pressdoc.formats.docx.ooxml import Element, r, w
from pressdoc.formats.docx.package import Package
from pressdoc.formats.docx.properties import About, about
from pressdoc.formats.docx.stories import Block, Stories, is_set
from pressdoc.formats.docx.tables import TableDraft
from pressdoc.formats.docx.typed import Setting, passage_of
from pressdoc.manuscript import Hints, Manuscript, Passage, Role
from pressdoc.origin import Origin
from pressdoc.reading import Reading, ReadOptions
from pressdoc.text import Text, visible

RUNNING_HEAD = "Press Running Head"
FOLIO = "Press Folio"
_SAYS = re.compile(r"[^\W_]")
_EDGES = ("first", "default", "even")


def read(data: bytes, options: ReadOptions) -> Reading:
    """Give the reading of the file. Raises `ReadError` and its kin, each saying what to do."""
    package = Package.opened(data, options.limits)
    stories = Stories(package)
    passages = tuple(_passages(stories, options))
    told = about(package)
    if not passages and not told.own:
        raise ReadError("docx", "there is not a word in it; check that the right file was given")
    findings = (*told.findings, *stories.met.findings(), *_stale_title(told, passages))
    return Reading(manuscript=Manuscript(passages), facts=told.facts, findings=findings)


def _stale_title(told: About, passages: tuple[Passage, ...]) -> Iterator[Finding]:
    """Say so where the title property of a file of ours is not what its headline says: somebody edited one of them."""
    headline = next((passage.words for passage in passages if passage.role is Role.HEADLINE), None)
    if told.own and told.title and (headline is None or visible(told.title) != visible(headline)):
        says = f"the file's title is {quoted(told.title)}, its headline another; the headline counts"
        yield Finding(code=Code.FACT_CONTRADICTS_PAGE, says=says)


def _passages(stories: Stories, options: ReadOptions) -> list[Passage]:
    """Give the passages of the whole file; lines at the page's edge that only say its words again are left out."""
    package = stories.package
    body = package.xml(package.main).find(w("body"))
    if body is None:
        return []
    text = list(_counted(stories.blocks(body, package.main, "paragraph", Setting()), options))
    heads = list(_counted(_edges(stories, body, "header"), options))
    feet = list(_counted(_edges(stories, body, "footer"), options))
    usual = _usual_size(text) or stories.styles.size
    whole = _joined(_passage(block, usual) for block in text)
    top = _without_furniture(_joined(_passage(block, usual) for block in heads), whole)
    foot = _without_furniture(_joined(_passage(block, usual) for block in feet), whole)
    return [*top, *whole, *foot]


def _counted(blocks: Iterable[Block], options: ReadOptions) -> Iterator[Block]:
    for count, block in enumerate(blocks, 1):
        if count > options.limits.passages:
            options.limits.check_passages(count, "docx")
        yield block


def _usual_size(blocks: list[Block]) -> int | None:
    """Give the size of most characters of the text, in half points."""
    sizes: Counter[int | None] = Counter()
    for block in blocks:
        if block.typed is not None:
            sizes.update(block.typed.content.sizes)
    del sizes[None]
    return sizes.most_common(1)[0][0] if sizes else None


def _passage(block: Block, usual: int) -> tuple[Passage | None, bool]:
    """Give the passage of the block, and whether it goes on with the passage before it."""
    origin = Origin(path=block.path)
    setting = block.setting
    if block.typed is not None:
        return passage_of(block.typed, block.item, setting, usual, origin), _continues(block)
    hints = Hints(repeats=setting.repeats, page_edge=setting.page_edge, boxed=setting.boxed, aside=setting.note)
    if block.table is not None:
        return _table(block.table, hints, origin), False
    figure = block.figure or shapes.Figure()
    plain_edge = setting.page_edge and not figure.alt
    return None if plain_edge else Passage(shape=figure, hints=hints, origin=origin), False


def _continues(block: Block) -> bool:
    names = block.typed.style.names if block.typed is not None else ()
    known = next((naming.MEANINGS[name] for name in names if name in naming.MEANINGS), None)
    return known is not None and known.continues


def _table(draft: TableDraft, hints: Hints, origin: Origin) -> Passage | None:
    rows = tuple(draft.rows)
    if not any(cell for row in rows for cell in row):
        return None
    meanings = [naming.MEANINGS[name] for name in draft.names if naming.MEANINGS[name].kind is shapes.Table]
    role = meanings[0].role if meanings else Role.NOTES if hints.aside else None
    return Passage(shape=shapes.Table(rows=rows, heads=draft.heads), role=role, hints=hints, origin=origin)


def _joined(passages: Iterable[tuple[Passage | None, bool]]) -> list[Passage]:
    """Give the passages, further lines of a contact joined to it."""
    joined: list[Passage] = []
    for passage, goes_on in passages:
        if passage is None:
            continue
        before = joined[-1] if joined else None
        if goes_on and before is not None and before.role is passage.role:
            joined[-1] = evolve(before, text=Text((*before.text.lines, *passage.text.lines)))
        else:
            joined.append(passage)
    return [_unmarked(passage) if _has_lost_marks(passage) else passage for passage in joined]


def _has_lost_marks(passage: Passage) -> bool:
    """Tell whether a contact has words that nobody marked, typed later or stripped of their style by a program."""
    spans = [span for line in passage.text.lines for span in line]
    return passage.role is Role.CONTACT and any(span.mark is None and _SAYS.search(span.text) for span in spans)


def _unmarked(passage: Passage) -> Passage:
    """Give the contact for its words to be sorted out anew: some marks without the others would mislead."""
    text = passage.text.with_spans(lambda span: evolve(span, mark=None))
    return evolve(passage, text=text.normal())


def _edges(stories: Stories, body: Element, kind: str) -> Iterator[Block]:
    """Give the blocks of headers or footers: of the first page, of all others, of even ones; each part once.

    One that no page shows (of the first page where it is like the others) is hidden text.
    """
    package = stories.package
    relationships = package.relationships(package.main)
    sections = list(body.iter(w("sectPr")))
    named: dict[str, tuple[str, bool]] = {}
    for which in _EDGES:
        for section in sections:
            for reference in section.iterchildren(w(f"{kind}Reference")):
                if reference.get(w("type"), "default") == which:
                    target = relationships.get(reference.get(r("id")))
                    shown = which == "default" or _is_shown(which, section, stories)
                    if target is not None and not target.external and target.target in package.names:
                        _, before = named.get(target.target, (which, False))
                        named[target.target] = (which, before or shown)
    for part, (which, shown) in named.items():
        root = package.xml(part)
        if shown:
            yield from stories.blocks(root, part, kind, Setting(page_edge=True, repeats=which != "first"))
        elif words := words_in(root).strip():
            stories.met.hidden.append(words)


def _is_shown(which: str, section: Element, stories: Stories) -> bool:
    if which == "first":
        return is_set(section, "titlePg")
    settings = stories.package.related(stories.package.main, "settings")
    return settings is not None and is_set(stories.package.xml(settings), "evenAndOddHeaders")


def _without_furniture(passages: list[Passage], text: list[Passage]) -> Iterator[Passage]:
    """Give the passages but for our own page numbers and running heads, and what another page's edge said already.

    `text` is what stands between the edges: a running head only says words of it again.
    """
    seen: set[str] = set()
    for passage in passages:
        words = visible(passage.words)
        names = (passage.hints.style, *passage.hints.bases)
        is_head = RUNNING_HEAD in names
        if (FOLIO in names and is_folio(passage.text.one_line)) or (words and words in seen):
            continue
        if is_head and any(visible(one.words) == words for one in text):
            continue
        seen.add(words)
        furniture = is_head or FOLIO in names
        yield evolve(passage, role=Role.NOISE) if furniture and passage.role is None else passage
