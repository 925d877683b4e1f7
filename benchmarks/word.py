"""How Word files are read: time beside bare lxml and beside peers, and what survives. Prints one table after the other.

    python benchmarks/word.py SAMPLES

SAMPLES has pd_rich_2p.docx, whose words in capitals are looked for in what each tool gives. Peers that are not
installed (the extra `bench`) are left out. Times are milliseconds a document, the least of several rounds in turns, all
in one run; ratios are of figures of the same run.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

from lxml import etree

import pressdoc
from pressdoc.composing import compose, style_named
from pressdoc.formats.docx import DOCX, styling
from pressdoc.reading import Facts, ReadOptions, WriteOptions

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
ROUNDS = 6
PROBES = {
    "page header, footer": ("HEADERWORD", "FOOTERWORD"),
    "letterhead table": ("LETTERHEADWORD",),
    "content control, block and inline": ("SDTWORD", "INLINESDTWORD"),
    "text box in two forms": ("TEXTBOXWORD",),
    "the paragraph that holds it": ("HOSTPARAWORD",),
    "text box, DrawingML only": ("DMLONLYBOX",),
    "address of a link": ("URLWORD",),
    "address of a link field": ("FIELDURLWORD",),
    "footnote": ("FOOTNOTEWORD",),
    "tracked insertion": ("INSWORD",),
    "result of a simple field": ("FLDSIMPLEWORD",),
    "merged cell": ("CELL10", "CELL11"),
    "nested table": ("NESTEDWORD",),
    "alternative text of two boxes": ("ALTTEXTWORD",),
    "tracked deletion (should be 0)": ("DELWORD",),
    "hidden text (should be 0)": ("HIDDENWORD",),
    "comment (should be 0)": ("COMMENTWORD",),
}


def least(work: Callable[[], object], times: int) -> float:
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best * 1000


def bare(data: bytes) -> object:
    """Open the zip and parse the text with bare lxml: the floor."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def ours(data: bytes) -> str:
    passages = DOCX.read(data, ReadOptions()).manuscript.passages
    spans = (span for passage in passages for line in passage.text.lines for span in line)
    return "\n".join([*(passage.words for passage in passages), *(span.href for span in spans if span.href)])


def uncached(data: bytes) -> str:
    styling._kept.cache_clear()  # noqa: SLF001 - what is measured
    return ours(data)


def by_docx2txt(data: bytes) -> str:
    import docx2txt

    return docx2txt.process(BytesIO(data))


def by_python_docx(data: bytes) -> str:
    """Walk through all that python-docx has: paragraphs with styles and runs, tables, links, headers and footers."""
    import docx

    document = docx.Document(BytesIO(data))
    words: list[str] = []
    todo = [part for section in document.sections for part in (section.header, document, section.footer)]
    while todo:
        for block in todo.pop(0).iter_inner_content():
            if hasattr(block, "rows"):
                todo += [cell for row in block.rows for cell in row.cells]
                continue
            words += [block.style.name if block.style is not None else "", block.text]
            words += [link.address for link in block.hyperlinks]
            words += ["*" for run in block.runs if run.bold or run.italic]
    return "\n".join(words)


def by_mammoth(data: bytes) -> str:
    import mammoth

    return mammoth.convert_to_html(BytesIO(data)).value


def by_markitdown(data: bytes) -> str:
    from markitdown import MarkItDown

    return MarkItDown().convert_stream(BytesIO(data), file_extension=".docx").text_content


def by_docx2python(data: bytes) -> str:
    from docx2python import docx2python

    with docx2python(BytesIO(data)) as found:
        return found.text


def by_pandoc(data: bytes) -> str:
    import pypandoc

    call = [pypandoc.get_pandoc_path(), "-f", "docx", "-t", "markdown"]
    return subprocess.run(call, input=data, check=True, capture_output=True).stdout.decode()


PEERS = {
    "docx2txt": ("docx2txt", by_docx2txt),
    "python-docx, full walk": ("docx", by_python_docx),
    "mammoth": ("mammoth", by_mammoth),
    "markitdown": ("markitdown", by_markitdown),
    "docx2python": ("docx2python", by_docx2python),
    "pandoc (process)": ("pypandoc", by_pandoc),
}


def tools() -> dict[str, Callable[[bytes], str]]:
    return {"pressdoc": ours} | {name: work for name, (module, work) in PEERS.items() if find_spec(module)}


def print_times(lean: bytes, rich: bytes) -> None:
    print("| tool | lean, 2 pages | : bare lxml | with Word's large styles.xml | : bare lxml |")
    print("| --- | --- | --- | --- | --- |")
    rows = {"bare lxml, zip and document.xml": bare, "pressdoc, styles never seen": uncached, **tools()}
    taken = {name: [float("inf")] * 2 for name in rows}
    for _ in range(ROUNDS):  # in turns, so that a busy machine slows all alike
        for name, work in rows.items():
            for at, data in enumerate((lean, rich)):
                times = 20 if work in (bare, ours, uncached) else 3
                taken[name][at] = min(taken[name][at], least(lambda work=work, data=data: work(data), times))
    for name, each in taken.items():
        cells = [
            f"{one:.2f} | {one / floor:.1f}"
            for one, floor in zip(each, taken["bare lxml, zip and document.xml"], strict=True)
        ]
        print(f"| {'pressdoc, styles seen before' if name == 'pressdoc' else name} | {' | '.join(cells)} |")


def print_survival(rich: bytes) -> None:
    found = {name: work(rich) for name, work in tools().items()}
    print(f"| content | {' | '.join(found)} |\n| --- |{' --- |' * len(found)}")
    for content, words in PROBES.items():
        counts = [
            [len(re.findall(rf"(?<![A-Z]){word}(?![A-Z0-9])", text)) for word in words] for text in found.values()
        ]
        print(f"| {content} | {' | '.join(' + '.join(map(str, each)) for each in counts)} |")


def two_pages() -> tuple[bytes, Callable[[], bytes]]:
    """Give a lean file of two pages, and the work of writing it."""
    from attrs import evolve

    release = pressdoc.read(EXAMPLES / "river-programme.json").release
    release = evolve(release, body=(*release.body, *release.body[:4] * 3))
    style = style_named("un")

    def work() -> bytes:
        return DOCX.write(compose(release, style), Facts.of(release), WriteOptions(design=style.design))

    return work(), work


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    rich = (Path(sys.argv[1]) / "pd_rich_2p.docx").read_bytes()
    lean, write = two_pages()
    print_times(lean, rich)
    print(f"\nwriting two pages, composing included: {least(write, 60):.2f} ms\n")
    print_survival(rich)


if __name__ == "__main__":
    main()
