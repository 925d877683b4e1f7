"""What was taken for what, how sure, and why: as data for machines and as a coloured view for people."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pressdoc import conversion
from pressdoc.jsondata import release_to_data
from pressdoc.reading import ReadOptions
from pressdoc.recognising import Judged, Recognised

_MOST_CUES = 4


def inspect(
    source: Path | bytes,
    name: str,
    *,
    format: str | None = None,  # noqa: A002 - the command's word
    language: str | None = None,
    password: str | None = None,
) -> dict[str, Any]:
    """Give the inspection of one file as JSON data, in the order of keys that DESIGN fixes for `inspect --json`."""
    data = source if isinstance(source, bytes) else conversion.bytes_of(source)
    chosen = conversion.format_named(format) if format else conversion.format_of_bytes(data)
    recognised = conversion.recognised_of(chosen.read(data, ReadOptions(password=password)), language=language)
    return inspected(name, chosen.name, recognised)


def inspected(name: str, format: str, recognised: Recognised) -> dict[str, Any]:  # noqa: A002 - the command's word
    """Give what was recognised in a file of this name and format, as JSON data."""
    return {
        "source": name,
        "format": format,
        "release": release_to_data(recognised.release),
        "passages": [_passage(one) for one in recognised.passages],
        "left_over": list(recognised.left_over),
        "findings": [finding.as_data() for finding in recognised.findings],
        "confidence": {name: round(value, 3) for name, value in recognised.confidence.items()},
    }


def _passage(one: Judged) -> dict[str, Any]:
    origin = one.passage.origin
    told: dict[str, Any] = {
        "role": one.passage.role,
        "text": one.passage.words,
        "lines": list(origin.lines) if origin and origin.lines else None,
    }
    if origin is not None and origin.chars is not None:
        told["chars"] = list(origin.chars)
    told["page"] = origin.page if origin else None
    told["confidence"] = round(one.confidence, 3)
    told["cues"] = [[name, weight] for name, weight in one.cues]
    return told


_COLOURS = {
    "headline": "bold yellow", "subheadline": "yellow", "body": "default", "heading": "bold", "contact": "cyan",
    "date": "magenta", "embargo": "bold red", "dateline": "magenta", "notes": "green", "boilerplate": "green",
    "noise": "bright_black",
}  # fmt: skip


def show(told: dict[str, Any]) -> None:
    """Print the inspection for a person: each passage with its role, confidence and weightiest cues, then the fields."""
    from rich.console import Console  # noqa: PLC0415 - 60 ms, for this view only
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console(soft_wrap=False, highlight=False)
    console.print(Text(f"{told['source']} ({told['format']})", style="bold"))
    table = Table(box=None, pad_edge=False, expand=True)
    for title, ratio in (("role", 2), ("sure", 1), ("text", 8), ("because", 5)):
        table.add_column(title, ratio=ratio, no_wrap=title in ("role", "sure"))
    for passage in told["passages"]:
        colour = _COLOURS.get(passage["role"], "blue")
        because = ", ".join(f"{name} {weight:+.1f}" for name, weight in passage["cues"][:_MOST_CUES])
        table.add_row(
            Text(passage["role"], style=colour),
            f"{passage['confidence']:.0%}",
            Text(passage["text"], style=colour),
            Text(because, style="bright_black"),
        )
    console.print(table)
    for name, value in told["release"].items():
        if value and name not in ("body", "notes", "boilerplate"):
            sure = f" {told['confidence'][name]:.0%}" if name in told["confidence"] else ""
            console.print(Text(f"{name}{sure}: ", style="bold") + Text(str(value)))
    for words in told["left_over"]:
        console.print(Text(f"left over: {words}", style="red"))
    for finding in told["findings"]:
        style = {"error": "bold red", "warning": "yellow"}.get(finding["severity"], "bright_black")
        place = f"{finding['where']}: " if finding["where"] else ""
        console.print(Text(f"{finding['severity']}: {place}{finding['says']}  [{finding['code']}]", style=style))
