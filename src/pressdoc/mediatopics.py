"""The IPTC's media topics: what a code names, which older subject code matches it, whether it is in use.

The table is `mediatopics.tsv`, made by `scripts/make_mediatopics.py`; it is read when the first code is looked up.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from attrs import evolve, frozen

from pressdoc.findings import Code, Finding
from pressdoc.model import PressRelease, Subject

_MEDIA_TOPIC: Final = "medtop:"
_SUBJECT_CODE: Final = "subj:"


@frozen(kw_only=True)
class Topic:
    """A media topic: its name in English, the subject code that matches it, when it was retired; `None` for neither."""

    name: str
    twin: str | None
    retired: datetime.date | None


@cache
def _table() -> dict[str, str]:
    # By its path: to load importlib.resources takes longer than to read the table.
    lines = Path(__file__).with_suffix(".tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines[1:])


@cache
def topic(code: str) -> Topic | None:
    """Give the topic of a code such as "medtop:02000000"; `None` for codes that are not in the table."""
    row = _table().get(code.removeprefix(_MEDIA_TOPIC)) if code.startswith(_MEDIA_TOPIC) else None
    if row is None:
        return None
    twin, retired, name = row.split("\t")
    return Topic(
        name=name,
        twin=_SUBJECT_CODE + twin if twin else None,
        retired=datetime.date.fromisoformat(retired) if retired else None,
    )


def twin(code: str) -> str | None:
    """Give the subject code that matches the media topic: some receivers read nothing else. `None` where none does."""
    found = topic(code)
    return found.twin if found is not None else None


def fault(code: str) -> Finding | None:
    """Give what is wrong with a code that says it is a media topic; `None` for one in use, and for other codes."""
    if not code.startswith(_MEDIA_TOPIC):
        return None
    found = topic(code)
    if found is None:
        says = (
            f"{code} is no media topic of the IPTC that is known here; look it up at cv.iptc.org/newscodes/mediatopic"
        )
        return Finding(code=Code.SUBJECT_UNKNOWN, says=says)
    if found.retired is not None:
        says = f"{code} ({found.name}) is retired since {found.retired}; choose a media topic that is in use"
        return Finding(code=Code.SUBJECT_RETIRED, says=says)
    return None


def faults(release: PressRelease) -> Iterator[Finding]:
    """Give what is wrong with the codes of the release's subjects."""
    yield from filter(None, (fault(subject.code) for subject in release.subjects))


def named(release: PressRelease) -> PressRelease:
    """Give the release with the IPTC's name for each media topic that has none; a name given stays."""
    subjects = tuple(map(_named, release.subjects))
    return evolve(release, subjects=subjects) if subjects != release.subjects else release


def _named(subject: Subject) -> Subject:
    found = topic(subject.code) if subject.name is None else None
    return evolve(subject, name=found.name) if found is not None else subject
