"""Time every format of the registry over three releases, beside the floor of bare lxml. Prints one table.

    python benchmarks/run.py

Times are the least of several rounds, in milliseconds a document; ratios are of figures taken in the same run.
"""

from __future__ import annotations

import datetime
import math
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from lxml import etree

import pressdoc
from pressdoc.composing import compose
from pressdoc.conversion import format_named, formats
from pressdoc.model import Paragraph, PressRelease, Table
from pressdoc.reading import Facts, ReadOptions, WriteOptions
from pressdoc.recognising import recognise

ROOT = Path(__file__).resolve().parents[1]
AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)


def releases() -> dict[str, PressRelease]:
    short = pressdoc.read(ROOT / "examples" / "harbour-embargo.json").release
    words = (
        "The survey found that the river carries less salt than it did ten years ago, and more fish than last year. "
    )
    pages = tuple(Paragraph(text=words * (4 + number % 3)) for number in range(11))
    table = Table(rows=tuple(tuple(f"{row} by {column}" for column in range(6)) for row in range(60)), heads=1)
    changed = {"body": (*short.body, *pages)}
    from attrs import evolve

    return {
        "short": short.identified(at=AT),
        "two pages": evolve(short, **changed).identified(at=AT),
        "tables": evolve(short, body=(*short.body, table)).identified(at=AT),
    }


def least(work: Callable[[], object], rounds: int = 7, times: int = 20) -> float:
    work()
    best = []
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(times):
            work()
        best.append((time.perf_counter() - start) / times * 1000)
    return min(best)


def rebuilt(element: etree._Element, parent: etree._Element | None = None) -> etree._Element:
    copy = (
        etree.Element(element.tag, dict(element.attrib), nsmap=element.nsmap)
        if parent is None
        else etree.SubElement(parent, element.tag, dict(element.attrib))
    )
    copy.text, copy.tail = element.text, element.tail
    for child in element:
        rebuilt(child, copy)
    return copy


def row(title: str, *figures: float) -> None:
    print(f"| {title} | " + " | ".join("—" if math.isnan(figure) else f"{figure:.2f}" for figure in figures) + " |")


def print_formats() -> None:
    print("| release, format | read | recognise | compose | write | read + recognise : lxml parse | write : lxml |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, release in releases().items():
        manuscript, facts = compose(release), Facts.of(release)
        for one in formats():
            data = one.write(manuscript, facts, WriteOptions())
            reading = one.read(data, ReadOptions())
            read = least(lambda: one.read(data, ReadOptions()))  # noqa: B023 - called at once
            recognising = least(lambda: recognise(reading))  # noqa: B023
            composing = least(lambda: compose(release))  # noqa: B023
            writing = least(lambda: one.write(manuscript, facts, WriteOptions()))  # noqa: B023
            ratios = (float("nan"), float("nan"))
            if one.name == "newsml":
                parsed = least(lambda: etree.fromstring(data))  # noqa: B023
                tree = etree.fromstring(data)
                built = least(lambda: etree.tostring(rebuilt(tree), encoding="UTF-8"))  # noqa: B023
                ratios = ((read + recognising) / parsed, writing / built)
            row(f"{name}, {one.name}", read, recognising, composing, writing, *ratios)


def print_validation() -> None:
    from pressdoc import validation

    release = releases()["two pages"]
    data = pressdoc.write(release, "newsml").data
    root = validation._parsed(data)  # noqa: SLF001 - the rules are timed apart from parsing

    def both() -> None:
        list(validation._against(root, validation._profile()))  # noqa: SLF001
        list(validation._broken_rules(root))  # noqa: SLF001

    print(f"\nvalidation of a two-page item, parsed before: {least(both):.3f} ms")


def print_processes() -> None:
    def median(*call: str) -> float:
        times = []
        for _ in range(15):
            start = time.perf_counter()
            subprocess.run(call, check=True, capture_output=True)
            times.append((time.perf_counter() - start) * 1000)
        return statistics.median(times)

    bare = median(sys.executable, "-c", "pass")
    loaded = median(sys.executable, "-c", "import pressdoc")
    source = str(ROOT / "examples" / "harbour-embargo.txt")
    whole = median(sys.executable, "-m", "pressdoc", "convert", source, "-o", "-", "--to", "newsml")
    print(f"\nimport pressdoc: {loaded - bare:.1f} ms over a bare interpreter ({bare:.1f} ms)")
    print(f"pressdoc convert, text to NewsML-G2, whole process: {whole:.0f} ms")


def print_peer() -> None:
    try:
        from NewsMLG2 import NewsMLG2Document  # type: ignore[import-not-found]
    except ImportError:
        print("\nnewsmlg2 is not installed (pip install pressdoc[bench]): no peer to compare with")
        return
    data = pressdoc.write(releases()["two pages"], "newsml").data
    newsml = format_named("newsml")
    ours = least(lambda: recognise(newsml.read(data, ReadOptions())))
    theirs = least(lambda: NewsMLG2Document(data).get_item(), times=3)
    print(
        f"\nreading a two-page item: newsmlg2 {theirs:.1f} ms, pressdoc to the whole release {ours:.2f} ms: {theirs / ours:.0f} times"
    )


if __name__ == "__main__":
    print_formats()
    print_validation()
    print_processes()
    print_peer()
