"""Make `src/pressdoc/catalog.py` out of the IPTC's catalog file, given as the argument.

python scripts/make_catalog.py catalog.IPTC-G2-Standards_41.xml
"""

from __future__ import annotations

import sys
from pathlib import Path

from lxml import etree

TARGET = Path(__file__).resolve().parents[1] / "src" / "pressdoc" / "catalog.py"
NAR = "{http://iptc.org/std/nar/2006-10-01/}"


def main() -> None:
    root = etree.parse(sys.argv[1]).getroot()
    schemes = {scheme.get("alias"): scheme.get("uri") for scheme in root.iter(f"{NAR}scheme")}
    lines = [
        '"""The IPTC\'s own schemes, alias to URI. Data: made by `scripts/make_catalog.py` from IPTC catalog 41 (MIT, © IPTC)."""',
        "",
        "from __future__ import annotations",
        "",
        'CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"',
        '"""Named in every item, in exactly these letters: receivers know it by them and never fetch it."""',
        "",
        "SCHEMES = {",
        *(f'    "{alias}": "{uri}",' for alias, uri in sorted(schemes.items())),
        "}",
        "",
    ]
    TARGET.write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    main()
