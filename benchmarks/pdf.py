"""How PDF files are read and written: paragraphs rebuilt, words recalled beside peers, time. Prints table after table.

    python benchmarks/pdf.py [SAMPLES [--each]]

SAMPLES has files PRODUCER_LANGUAGE*.pdf, and in `src` the LANGUAGE*.html that all of a language were made from. A
paragraph counts as found where a passage has exactly its text, quotes and dashes levelled. Recall is by words (Chinese:
characters): how many are there at all, and how many in their order. Times are the least of several rounds, in
milliseconds a page; peers run in the same process, on the same files, pdftotext with the start of its own. Without
SAMPLES only writing is timed, beside WeasyPrint (the extra `bench`), which is given the same passages as HTML.
"""

from __future__ import annotations

import logging
import re
import statistics
import subprocess
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import partial
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from shutil import which

from attrs import evolve
from lxml import etree

import pressdoc
from pressdoc.composing import compose, style_named
from pressdoc.errors import PressdocError
from pressdoc.formats.pdf import PDF
from pressdoc.formats.pdf.reading import read
from pressdoc.manuscript import Manuscript
from pressdoc.model import Paragraph, PressRelease
from pressdoc.model import Table as TableBlock
from pressdoc.reading import Facts, Reading, ReadOptions, WriteOptions
from pressdoc.shapes import Table
from pressdoc.xhtml import write_blocks

LANGUAGES = ("de", "en", "fr", "ru", "zh", "ar")
LEVELLED = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "›": "'", "‹": "'", "–": "-", "—": "-", "‐": "-"}
)
ROUNDS = 4
EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SHEET = """
@page { size: A4; margin: 25mm 25mm 30mm; @bottom-right { content: counter(page) " / " counter(pages) } }
body { font: 10.5pt/1.4 sans-serif } .pr-headline { font-size: 18pt; font-weight: bold }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt } td, th { border-bottom: 0.5pt solid; text-align: left }
"""


def folded(string: str) -> str:
    string = unicodedata.normalize("NFKC", string).translate(LEVELLED).casefold()
    string = re.sub(r"\s+", " ", string).strip()
    return string.replace(" ", "") if re.search("[\u3400-\u9fff]", string) else string


def truth(source: Path) -> list[str]:
    """Give the blocks of the page, a row of a table as one."""
    root = etree.fromstring(source.read_bytes(), etree.HTMLParser(encoding="utf-8"))
    blocks = root.xpath("//main//*[self::p or self::h1 or self::h2 or self::h3 or self::li or self::tr]")
    return [
        folded(" ".join(block.itertext() if block.tag == "tr" else ["".join(block.itertext())])) for block in blocks
    ]


def found(reading: Reading) -> Iterator[str]:
    for passage in reading.manuscript.passages if reading.manuscript else ():
        if isinstance(passage.shape, Table):
            yield from map(folded, passage.words.split("\n"))
        else:
            yield folded(passage.text.string)


def untagged(data: bytes) -> bytes:
    """Give the same file without its structure tree."""
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=BytesIO(data))
    writer.root_object.pop("/StructTreeRoot", None)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def samples(folder: Path) -> Iterator[tuple[str, str, Path, Path]]:
    """Give producer, language, file and source of each sample."""
    for path in sorted(folder.glob("*.pdf")):
        language = next((part for part in path.stem.split("_") if part in LANGUAGES), None)
        sources = sorted((folder / "src").glob(f"{language}*.html"))
        if language and sources and not path.stem.startswith(("negative", "proto")):
            producer = path.stem.split(f"_{language}")[0]
            yield producer.replace("_2col", "").replace("_1col", ""), language, path, sources[0]


def paragraphs(folder: Path, *, each: bool) -> None:
    tallies: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for producer, language, path, source in samples(folder):
        data, blocks = path.read_bytes(), truth(source)
        for way, bytes_ in (("tags used", data), ("tags ignored", untagged(data))):
            try:
                left = Counter(found(read(bytes_, ReadOptions())))
            except PressdocError as error:
                print(f"{path.name}: {error}")
                left = Counter()
            missed = [block for block in blocks if not left[block]]
            script = {"ar": "Arabic", "zh": "Chinese"}.get(language, "Latin, Cyrillic")
            for key in ((producer, way), (script, way)):
                tallies[key].update(all=len(blocks), found=len(blocks) - len(missed))
            if each and missed:
                print(f"{path.name}, {way}: {len(missed)} of {len(blocks)} missed")
                for block in missed:
                    print("   -", block[:110])
    print("\nParagraphs found | tags used | tags ignored\n--- | --- | ---")
    for name in dict.fromkeys(name for name, _ in tallies):
        cells = []
        for way in ("tags used", "tags ignored"):
            tally = tallies[name, way]
            cells.append(f"{tally['found']}/{tally['all']} = {tally['found'] / tally['all']:.1%}")
        print(f"{name} | {' | '.join(cells)}")


def tokens(string: str) -> list[str]:
    string = folded(string)
    return list(string) if re.search("[\u3400-\u9fff]", string) else re.findall(r"\w+", string)


def recall(wanted: list[str], got: list[str]) -> tuple[float, float]:
    """Give the share of the tokens that are there, and that are there in their order."""
    there = sum((Counter(wanted) & Counter(got)).values())
    ordered = sum(block.size for block in SequenceMatcher(None, wanted, got, autojunk=False).get_matching_blocks())
    return there / len(wanted), ordered / len(wanted)


def readers() -> dict[str, Callable[[bytes], str]]:
    """Give what turns a file into text, by name; ours first, then those of the peers that are installed."""

    def ours(data: bytes) -> str:
        manuscript = read(data, ReadOptions()).manuscript
        return "\n".join(passage.words for passage in manuscript.passages) if manuscript else ""

    def with_pypdf(data: bytes) -> str:
        from pypdf import PdfReader

        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)

    def with_pdfminer(data: bytes) -> str:
        from pdfminer.high_level import extract_text

        return extract_text(BytesIO(data))

    def with_pdfplumber(data: bytes) -> str:
        import pdfplumber

        with pdfplumber.open(BytesIO(data)) as document:
            return "\n".join(page.extract_text() or "" for page in document.pages)

    def with_pdftotext(data: bytes) -> str:
        ran = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
        return ran.stdout.decode()

    found: dict[str, Callable[[bytes], str]] = {"pressdoc": ours, "pypdf": with_pypdf}
    found |= {"pdfminer.six": with_pdfminer} if find_spec("pdfminer") else {}
    found |= {"pdfplumber": with_pdfplumber} if find_spec("pdfplumber") else {}
    return found | ({"pdftotext": with_pdftotext} if which("pdftotext") else {})


def peers(folder: Path) -> None:
    from pypdf import PdfReader

    print("\nReader | ms a page, median | times ours | one column, words / in order | two columns | Chinese | Arabic")
    print("--- | --- | --- | --- | --- | --- | ---")
    first: list[float] = []
    for name, reader in readers().items():
        spent, shares = [], defaultdict(list)
        for _, language, path, source in samples(folder):
            data, wanted = path.read_bytes(), tokens(" ".join(truth(source)))
            got = tokens(reader(data))
            spent.append(best(partial(reader, data), rounds=2) / len(PdfReader(BytesIO(data)).pages))
            kind = {"zh": "Chinese", "ar": "Arabic"}.get(language, "two" if "2col" in path.stem else "one")
            shares[kind].append(recall(wanted, got))
        first = first or spent
        ratio = statistics.median(mine / own for mine, own in zip(spent, first, strict=True))
        cells = [f"{name} | {statistics.median(spent):.1f} | {ratio:.1f}"]
        cells += (
            " / ".join(f"{statistics.mean(share):.3f}" for share in zip(*shares[kind], strict=True))
            for kind in ("one", "two", "Chinese", "Arabic")
        )
        print(" | ".join(cells), flush=True)


def best(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    least = float("inf")
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        least = min(least, time.perf_counter() - begun)
    return 1000 * least


def times(folder: Path) -> None:
    from pypdf import PdfReader

    by_kind: dict[str, list[float]] = defaultdict(list)
    for producer, language, path, _ in samples(folder):
        data = path.read_bytes()
        spent = best(partial(read, data, ReadOptions())) / len(PdfReader(BytesIO(data)).pages)
        by_kind["all"].append(spent)
        by_kind["Chinese" if language == "zh" else producer].append(spent)
    print("\nms a page, all in | median | most\n--- | --- | ---")
    for kind, spent in by_kind.items():
        print(f"{kind} | {statistics.median(spent):.1f} | {max(spent):.1f}")


def releases() -> dict[str, PressRelease]:
    short = pressdoc.read(EXAMPLES / "harbour-embargo.json").release
    words = (
        "The survey found that the river carries less salt than it did ten years ago, and more fish than last year. "
    )
    pages = tuple(Paragraph(text=words * (4 + number % 3)) for number in range(9))
    table = TableBlock(rows=tuple(tuple(f"{row} by {column}" for column in range(6)) for row in range(60)), heads=1)
    chinese = pressdoc.read(EXAMPLES / "library-zh.json").release
    longer = {"short": short.body, "two pages": (*short.body, *pages), "a table of 60 rows by 6": (*short.body, table)}
    return {name: evolve(short, body=body) for name, body in longer.items()} | {"Chinese": chinese}


def as_html(manuscript: Manuscript, language: str | None) -> str:
    """Give the passages as a page for a browser."""
    body = etree.Element("body")
    write_blocks(body, manuscript.passages)
    markup = etree.tostring(body, encoding="unicode", method="html")
    return f'<!DOCTYPE html><html lang="{language or "en"}"><head><title>Release</title></head>{markup}</html>'


def writing() -> None:
    """Time writing from the same passages, tagged by either, in turns, fonts loaded before.

    WeasyPrint cuts its fonts anew for each file, where we keep what we have cut; so it is timed with whole fonts too.
    """
    from pypdf import PdfReader

    if find_spec("weasyprint") is None:
        print("\nWriting is not compared: WeasyPrint is not installed (pip install 'pressdoc[bench]')")
        return
    import weasyprint

    design = style_named("plain").design
    print(
        f"\nWriting, ms a file | pages | pressdoc | pages | WeasyPrint {weasyprint.__version__} | its fonts left whole"
    )
    print("--- | --- | --- | --- | --- | ---")
    for name, release in releases().items():
        manuscript, facts = compose(release), Facts.of(release)
        html, sheet = as_html(manuscript, release.language), weasyprint.CSS(string=SHEET)
        ours = partial(PDF.write, manuscript, facts, WriteOptions(design=design))
        theirs = partial(weasyprint.HTML(string=html).write_pdf, stylesheets=[sheet], pdf_variant="pdf/ua-1")
        ways = (ours, theirs, partial(theirs, full_fonts=True))
        counts = [len(PdfReader(BytesIO(write())).pages) for write in ways]
        spent = [min(took) for took in zip(*([best(way, 1) for way in ways] for _ in range(ROUNDS)), strict=True)]
        peers = (f"{one:.0f} = {one / spent[0]:.1f} times" for one in spent[1:])
        print(" | ".join(map(str, (name, counts[0], f"{spent[0]:.1f}", counts[1], *peers))), flush=True)


def main(arguments: list[str]) -> None:
    logging.disable(logging.CRITICAL)  # peers complain of every font
    folder = next((Path(one) for one in arguments if one != "--each"), None)
    if folder is not None:
        paragraphs(folder, each="--each" in arguments)
    if folder is not None and "--each" not in arguments:
        times(folder)
        peers(folder)
    if "--each" not in arguments:
        writing()


if __name__ == "__main__":
    main(sys.argv[1:])
