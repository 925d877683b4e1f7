"""How fast feeds are written and read, and how much memory that takes: one figure a line.

    python benchmarks/feeds.py [RELEASES]

10,000 releases unless another number is given. Each is as long as a release of a page and a half, with two contacts,
and is made ready before its time is taken. Every figure is of a process of its own, so that its peak memory is that
of nothing else.
"""

from __future__ import annotations

import datetime
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from attrs import evolve

import pressdoc
from pressdoc.model import Contact, ContactGroup, Dateline, Email, Paragraph, Phone, PressRelease, Rights, Subject
from pressdoc.recognising.derive import resolve

AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
HEADER = pressdoc.MessageHeader(sent=AT, sender="press.example.org", transmit_id="20260302-1", priority=5)
SENTENCES = (
    "The survey found that the river carries less salt than it did ten years ago, and more fish than it did last year.",
    "“Nobody expected the marsh to recover this fast,” said the director, who has walked its banks since she was a child.",
    "Nine towns along the estuary will share gauges, boats and the three people who know how to read them.",
    "Work on the second lock begins in April and will take two summers, during which the upper harbour stays open.",
)


def contact(name: str, role: str, *numbers: str) -> Contact:
    phones = tuple(Phone(label="Telephone", printed=number) for number in numbers)
    return Contact(name=name, role=role, phones=phones, emails=(Email(label="Email", printed="press@example.org"),))


def model_release() -> PressRelease:
    """Give a release of the length and parts that newsrooms get: ten paragraphs, 5,400 letters, two contacts."""
    paragraphs = tuple(
        Paragraph(text=" ".join(SENTENCES[(number + step) % len(SENTENCES)] for step in range(5)))
        for number in range(10)
    )
    abroad = contact("Maria Lindqvist", "Regional Representative", "(+52-55) 5588-4400")
    home = contact("Tomas Berger", "Chief of Press", "(+43-1) 26060-5700", "(+43-699) 1459-5700")
    release = PressRelease(
        headline="River Authority and Nine Towns Agree to Share What They Measure",
        subheadlines=("Second lock to open in two summers",),
        language="en",
        masthead=("River Authority", "Press Release"),
        notices=("For information only - not an official document",),
        reference="RA/PR/17",
        issuer="River Authority",
        issued=datetime.date(2026, 3, 2),
        issued_line="2 March 2026",
        dateline=Dateline(
            printed="VIENNA/MEXICO CITY, 2 March (River Authority) -",
            places=("VIENNA", "MEXICO CITY"),
            date="2 March",
            source="River Authority",
        ),
        body=paragraphs,
        end_mark="* *** *",
        contact_lead="For further information please contact:",
        contacts=(
            ContactGroup(label="In Mexico City, Mexico:", contacts=(abroad,)),
            ContactGroup(label="In Vienna, Austria:", contacts=(home,)),
        ),
        keywords=("river",),
        subjects=(Subject(code="medtop:06000000", name="environment"),),
        slugline="RIVER-TOWNS",
        urgency=5,
        rights=Rights(holder="River Authority", notice="River Authority", usage="Free for editorial use"),
    )
    return resolve(release).identified(at=AT)


def many(count: int) -> Iterator[PressRelease]:
    """Give that many releases with identities of their own; no two share their objects' guid."""
    model = model_release()
    return (evolve(model, guid=f"urn:newsml:press.example.org:20260302:pr-{number}") for number in range(count))


def write(path: Path, count: int) -> int:
    return len(pressdoc.feed(many(count), path, header=HEADER, force=True))


def write_with_package(path: Path, count: int) -> int:
    return len(pressdoc.feed(many(count), path, header=HEADER, bundle="All of a day", force=True))


def read(path: Path, count: int) -> int:
    got = sum(1 for _ in pressdoc.read_feed(path))
    if got != count:
        raise SystemExit(f"{got} of {count} releases came back")
    return got


def compose_and_write(_: Path, count: int) -> int:
    for release in many(count):
        pressdoc.write(release, "newsml")
    return count


def peak() -> float:
    """Give the most memory that this process has held, in MB; Linux counts that of a parent in `ru_maxrss`."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (line,) = (line for line in status.read_text("utf-8").splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def _measured(work: Callable[[Path, int], int], path: Path, count: int, results: Any) -> None:
    write(path.with_name("warm.xml"), 1)  # what is loaded when it is first used
    read(path.with_name("warm.xml"), 1)
    start = time.process_time()
    done = work(path, count)
    spent = time.process_time() - start
    results.put((done / spent, peak()))


def main(count: int) -> None:
    """Print items a second of processor time, and peak memory, of each way."""
    context = multiprocessing.get_context("spawn")
    size = len(pressdoc.write(model_release(), "newsml").data)
    print(f"{count} releases of {size / 1024:.1f} KB as items")
    ways = {
        "items alone": compose_and_write,
        "feed written": write,
        "feed written, with a package": write_with_package,
        "feed read": read,
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "feed.xml"
        for name, work in ways.items():
            results = context.SimpleQueue()
            process = context.Process(target=_measured, args=(work, path, count, results))
            process.start()
            process.join()
            if process.exitcode:
                raise SystemExit(f"{name}: failed")
            rate, most = results.get()
            print(f"{name}: {rate:.0f} a second, {most:.0f} MB peak")
        print(f"the feed has {path.stat().st_size / 2**20:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
