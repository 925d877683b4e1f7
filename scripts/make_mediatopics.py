"""Make `src/pressdoc/mediatopics.tsv` from the IPTC's tables of media topics and of the subject codes that match them.

python scripts/make_mediatopics.py mediatopic.tsv mediatopic-to-subjectcode.tsv 2022-09-23
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "src" / "pressdoc" / "mediatopics.tsv"


def rows(path: str) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def main() -> None:
    topics, pairs, day = sys.argv[1:]
    twins = {row["medtop"].strip(): row["subj"].strip() for row in rows(pairs)}
    table = [(row["qcode"], twins.get(row["qcode"], ""), row["retired"], row["name_en_GB"]) for row in rows(topics)]
    head = (
        f"# IPTC NewsCodes, media topics as of {day}, (c) IPTC, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/):"
        " code, matching subject code, day of retirement, name in British English"
    )
    lines = (
        "\t".join(cell.strip().removeprefix("medtop:").removeprefix("subj:") for cell in row) for row in sorted(table)
    )
    TARGET.write_text("\n".join([head, *lines, ""]), "utf-8")


if __name__ == "__main__":
    main()
