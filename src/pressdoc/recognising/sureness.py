"""How sure a field is: as sure as the least sure passage that it was taken from.

Measured on issuers never seen (`benchmarks/recogniser.py`): of the fields with 0.9 and more, 99 in 100 are right.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from pressdoc.findings import Code, Finding, quoted
from pressdoc.manuscript import Role
from pressdoc.model import PressRelease
from pressdoc.recognising.assembly import Judged

_ROLES = {
    "headline": Role.HEADLINE, "subheadlines": Role.SUBHEADLINE, "masthead": Role.MASTHEAD, "notices": Role.NOTICE,
    "reference": Role.REFERENCE, "embargo": Role.EMBARGO, "notes": Role.NOTES, "boilerplate": Role.BOILERPLATE,
    "contacts": Role.CONTACT, "end_mark": Role.END, "body": Role.BODY,
}  # fmt: skip
_DAY_OF_ISSUE = (Role.DATE, Role.DATELINE, Role.BODY, Role.EMBARGO)
"""Where a day of issue may come from, in the order in which it is looked for."""
_LEAST = {Role.HEADLINE: 0.4, Role.SUBHEADLINE: 0.35, Role.REFERENCE: 0.35}
"""Below this a passage is not given the role. An embargo is kept however unsure: broken, it cannot be mended."""


def field_confidence(release: PressRelease, judged: Iterable[Judged]) -> dict[str, float]:
    """Give the confidence, 0 to 1, of each field that the release has from its page."""
    by_role: dict[Role | None, list[float]] = {}
    for one in judged:
        by_role.setdefault(one.passage.role, []).append(one.confidence)
    found = {name: min(by_role[role]) for name, role in _ROLES.items() if getattr(release, name) and role in by_role}
    if release.dateline is not None:
        found["dateline"] = by_role.get(Role.DATELINE, by_role.get(Role.BODY, [0.0]))[0]
    if release.issued is not None:
        found["issued"] = next((by_role[role][0] for role in _DAY_OF_ISSUE if role in by_role), 0.0)
    return found


def withheld(judged: tuple[Judged, ...]) -> tuple[tuple[Judged, ...], list[Finding]]:
    """Give the passages without the roles that are too unsure, and a finding for each: no headline is better than a wrong
    one. The words stay, as running text.
    """
    kept, findings = [], []
    for one in judged:
        role = one.passage.role
        if role in _LEAST and one.confidence < _LEAST[role]:
            says = f"{quoted(one.passage.words)} may be the {role}, with {one.confidence:.0%} confidence; too little to say so"
            findings.append(Finding(code=Code.UNSURE, says=says, where=one.passage.origin))
            kept.append(evolve(one, passage=evolve(one.passage, role=Role.BODY)))
        else:
            kept.append(one)
    return tuple(kept), findings
