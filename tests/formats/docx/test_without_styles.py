"""Where every style name is lost, as some programs leave a file, the recogniser still has the words and how they are set."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from random import Random

from pressdoc import conversion
from pressdoc.composing import STYLES
from pressdoc.realism import realistic_release
from pressdoc.recognising.derive import resolve

RELEASES = 120
_STYLE = re.compile(rb'<w:[pr]Style w:val="[^"]*"/>')


def all_normal(data: bytes) -> bytes:
    """Give the file with every paragraph and run in the default style, and nothing said beside the page."""
    source, out = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for entry in source.infolist():
            if entry.filename.startswith("docProps/"):
                continue
            part = source.read(entry.filename)
            target.writestr(entry, _STYLE.sub(b"", part) if entry.filename.startswith("word/") else part)
    return out.getvalue()


def core_fields(release) -> dict[str, object]:
    """Give the fields that a wire desk needs, as plain values."""
    people = [person for group in release.contacts for person in group.contacts]
    return {
        "headline": release.headline,
        "day of issue": str(release.issued)[:10],
        "embargo": release.embargo and (release.embargo.kind, release.embargo.until),
        "places": release.dateline and release.dateline.places,
        "names": sorted(person.name or "" for person in people),
        "phones": sorted(phone.printed for person in people for phone in person.phones),
        "e-mails": sorted(email.printed for person in people for email in person.emails),
    }


def test_core_fields_of_realistic_releases_are_right_without_any_style():
    right: Counter[str] = Counter()
    for seed in range(RELEASES):
        release = resolve(realistic_release(Random(seed)))
        style = tuple(STYLES.values())[seed % len(STYLES)]
        read = conversion.read(all_normal(conversion.write(release, "docx", style=style).data)).release

        told, expected = core_fields(read), core_fields(release)
        right.update(name for name in expected if told[name] == expected[name])

    assert min(right.values()) >= 0.95 * RELEASES, right
    assert len(right) == 7
