"""A release carried inside the file that prints it: what it says beside the page is believed, what it says against it not."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import Enum
from typing import Any

from attrs import evolve

from pressdoc.findings import Code, Finding, Severity, quoted
from pressdoc.manuscript import Feature, Manuscript
from pressdoc.model import Dateline, PressRelease
from pressdoc.model.contacts import public_contacts
from pressdoc.model.printing import Printing, is_model, printing_of
from pressdoc.reading import UNSAID, Facts
from pressdoc.text import Text, visible

_LONGEST = 80
_BESIDE = frozenset({Feature.FACTS})


def supplied(facts: Facts, carried: Facts) -> Facts:
    """Give the file's own facts, and for each that it leaves unsaid what the carried file says beside its page."""
    own = dict(facts.said())
    more = {name: value for name, value in carried.keeping(_BESIDE).said() if value is not UNSAID}
    return Facts(**{**more, **own})


def contradictions(page: Manuscript, carried: PressRelease, name: str) -> list[Finding]:
    """Name what the carried release prints and the page does not: one error for each field. `name` is the file's.

    Words are compared without blanks, in their plainest forms, and may stand anywhere on the page.
    """
    carried = evolve(carried, contacts=public_contacts(carried.contacts))
    seen = _plain("".join(passage.words for passage in page.passages))
    found: list[Finding] = []
    for field, how in printing_of(PressRelease).items():
        if how is not Printing.PRINTED:
            continue
        strange = next((words for words in _printed(getattr(carried, field)) if _plain(words) not in seen), None)
        if strange is not None:
            short = strange if len(strange) <= _LONGEST else strange[:_LONGEST].rstrip() + "…"
            says = f"the file {name} carried inside says {quoted(short)} as {field}, which the page does not; the page counts"
            found.append(Finding(code=Code.FACT_CONTRADICTS_PAGE, says=says, severity=Severity.ERROR))
    return found


def _plain(string: str) -> str:
    folded = unicodedata.normalize("NFKC", string)
    return visible("".join(c for c in folded if unicodedata.category(c) != "Cf")).casefold()


def _printed(value: Any) -> Iterator[str]:
    """Give each string of a value of the model that a page prints, a line at a time."""
    kind: Any = type(value)
    if isinstance(value, Text):
        yield from value.string.split("\n")
    elif isinstance(value, Dateline):
        yield value.printed
    elif isinstance(value, tuple):
        for part in value:
            yield from _printed(part)
    elif is_model(kind):
        for name, how in printing_of(kind).items():
            if how is Printing.PRINTED:
                yield from _printed(getattr(value, name))
    elif isinstance(value, str) and not isinstance(value, Enum):
        yield value
