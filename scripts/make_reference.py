"""Write `docs/reference/` from the program itself: the formats' table from `keeps`, the receivers' from their data, the
command's page from `--help`.

python scripts/make_reference.py
"""

from __future__ import annotations

from pathlib import Path

import click

from pressdoc.cli import command
from pressdoc.conversion import formats
from pressdoc.delivery import Envelope, When
from pressdoc.manuscript import Feature
from pressdoc.receivers.portions import NAMES
from pressdoc.receivers.profile import receivers

_EXIT_CODES = (
    "0 done, findings allowed; 1 with `--strict`, when there is a warning; 2 usage; 65 input unreadable, invalid or"
    " over a limit; 66 no such input; 70 internal error; 73 cannot write; 77 refused; 130 interrupted."
    " Over several files, the highest."
)
REFERENCE = Path(__file__).resolve().parents[1] / "docs" / "reference"


def formats_page() -> str:
    every = formats()
    lines = [
        "# Formats",
        "",
        "Made by `scripts/make_reference.py` from each format's `keeps`; law B tests the same data.",
        "",
        "| what is kept | " + " | ".join(one.title for one in every) + " |",
        "| --- |" + " --- |" * len(every),
    ]
    for feature in Feature:
        kept = ["yes" if feature in one.keeps else "no" for one in every]
        lines.append(f"| {feature.value} | " + " | ".join(kept) + " |")
    lines += ["", "| format | name | suffixes | media type |", "| --- | --- | --- | --- |"]
    lines += [f"| {one.title} | `{one.name}` | {', '.join(one.suffixes)} | `{one.media_type}` |" for one in every]
    return "\n".join([*lines, ""])


def receivers_page() -> str:
    every = receivers()
    lines = [
        "# Receivers",
        "",
        "Made by `scripts/make_reference.py` from the receivers' own data; laws hold them to it. Why they are as they are:",
        "[receivers](../explanation/receivers.md).",
        "",
        "| name | who | needs | takes |",
        "| --- | --- | --- | --- |",
    ]
    for one in every:
        needs = "; ".join(one.needs) or "nothing but a valid item"
        lines.append(f"| `{one.name}` | {one.title} | {needs} | {one.takes} |")
    lines += ["", "How an item is written for each:", "", "| name | root | renditions | besides paragraphs they have |"]
    lines.append("| --- | --- | --- | --- |")
    for one in every:
        root = "newsMessage" if one.delivery.envelope is Envelope.MESSAGE else "newsItem"
        renditions = [
            f"{each.kind.upper()}{' where it has marks, lists or tables' if each.when is When.MARKED else ''}"
            for each in one.delivery.renditions
        ]
        keeps = [", ".join(sorted(each.keeps)) or "nothing" for each in one.delivery.renditions]
        lines.append(f"| `{one.name}` | {root} | {', then '.join(renditions)} | {'; then '.join(keeps)} |")
    lines += ["", "What arrives, and why the rest does not:", ""]
    lines.append("| what | " + " | ".join(f"`{one.name}`" for one in every) + " |")
    lines.append("| --- |" + " --- |" * len(every))
    for portion, name in NAMES.items():
        told = [one.loses.get(portion, "yes") for one in every]
        lines.append(f"| {name} | " + " | ".join(told) + " |")
    return "\n".join([*lines, ""])


def command_page() -> str:
    lines = ["# The command", "", "Made by `scripts/make_reference.py` from `pressdoc --help`.", ""]
    for name, one in [("", command), *sorted(command.commands.items())]:
        title = f"pressdoc {name}".strip()
        context = click.Context(one, info_name=title, max_content_width=100, terminal_width=100)
        lines += [f"## {title}", "", "```text", one.get_help(context), "```", ""]
    lines += [
        "## Exit codes",
        "",
        _EXIT_CODES,
        "",
    ]
    return "\n".join(lines)


def main() -> None:
    REFERENCE.mkdir(parents=True, exist_ok=True)
    (REFERENCE / "formats.md").write_text(formats_page(), "utf-8")
    (REFERENCE / "receivers.md").write_text(receivers_page(), "utf-8")
    (REFERENCE / "command.md").write_text(command_page(), "utf-8")


if __name__ == "__main__":
    main()
