"""Make `src/pressdoc/formats/newsml/subjects.py` from the IPTC's table of media topics and subject codes (TSV).

python scripts/make_subjects.py mediatopic-to-subjectcode.tsv
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "src" / "pressdoc" / "formats" / "newsml" / "subjects.py"


def main() -> None:
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as file:
        rows = [(row["medtop"].strip(), row["subj"].strip()) for row in csv.DictReader(file, delimiter="\t")]
    pairs = {medtop: subj for medtop, subj in rows if medtop and subj and " " not in subj}
    lines = [
        '"""The older subject code beside a media topic. Data: made by `scripts/make_subjects.py` from the IPTC\'s NewsCodes.',
        "",
        "IPTC NewsCodes, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/; the pairs are unchanged.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "TWINS = {",
        *(f'    "{medtop}": "{subj}",' for medtop, subj in sorted(pairs.items())),
        "}",
        '"""Written right after its media topic: some receivers read nothing else."""',
        "",
    ]
    TARGET.write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    main()
