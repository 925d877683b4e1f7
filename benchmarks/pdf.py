"""How PDF files are read: paragraphs rebuilt, words recalled beside peers, time. Prints one table after the other.

    python benchmarks/pdf.py SAMPLES

SAMPLES has files PRODUCER_LANGUAGE*.pdf, and in `src` the LANGUAGE*.html that all of a language were made from. A
paragraph counts as found where a passage has exactly its text, quotes and dashes levelled. Times are the least of
several rounds, in milliseconds a page.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path

from lxml import etree

from pressdoc.errors import PressdocError
from pressdoc.formats.pdf.reading import read
from pressdoc.reading import Reading, ReadOptions
from pressdoc.shapes import Table

LANGUAGES = ("de", "en", "fr", "ru", "zh", "ar")
LEVELLED = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "›": "'", "‹": "'", "–": "-", "—": "-", "‐": "-"}
)
ROUNDS = 3


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


def best(work: Callable[[], object]) -> float:
    least = float("inf")
    for _ in range(ROUNDS):
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


if __name__ == "__main__":
    paragraphs(Path(sys.argv[1]), each="--each" in sys.argv)
    if "--each" not in sys.argv:
        times(Path(sys.argv[1]))
