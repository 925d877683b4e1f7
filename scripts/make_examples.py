"""Write every example in every format from its canonical JSON: `examples/NAME.json` is the source of the others.
`feed.xml` has some of them in one message.

    python scripts/make_examples.py

The style of each is that of its country; version and time are fixed, so that the bytes repeat.
"""

from __future__ import annotations

import datetime
from pathlib import Path

from pressdoc import conversion, feeds
from pressdoc.composing import style_named
from pressdoc.formats.canonical import JSON
from pressdoc.reading import ReadOptions
from pressdoc.recognising import recognise

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
STYLES = {
    "bridge-inspection": "us", "harbour-embargo": "uk", "river-programme": "un", "bibliotheque": "plain",
    "solarpark": "plain", "festival-cine": "un", "zoopark": "un", "desert-school": "un", "library-zh": "plain",
}  # fmt: skip
AT = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)


FEED = ("harbour-embargo", "bibliotheque", "solarpark")
HEADER = feeds.MessageHeader(sent=AT, sender="press.example.org", transmit_id="20260302-1", priority=5)


def write_feed(target: Path) -> None:
    """Write the example of a feed: some of the items in one message, with a package that lists them."""
    releases = (conversion.read(EXAMPLES / f"{name}.xml").release for name in FEED)
    feeds.feed(releases, target, header=HEADER, bundle="Three releases of a day", force=True)


def main() -> None:
    for name, style_name in STYLES.items():
        source = EXAMPLES / f"{name}.json"
        release = recognise(JSON.read(source.read_bytes(), ReadOptions())).release.identified(at=AT)
        style = style_named(style_name)
        for chosen in conversion.formats():
            target = source.with_suffix(chosen.suffixes[0])
            target.write_bytes(conversion.write(release, chosen.name, style=style).data)
    write_feed(EXAMPLES / "feed.xml")


if __name__ == "__main__":
    main()
