"""Manuscript → PressRelease: `recognise` is `interpret` after `label`."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping

from attrs import evolve, field, frozen

from pressdoc.findings import Code, Finding
from pressdoc.manuscript import Role
from pressdoc.model import PressRelease
from pressdoc.reading import Reading
from pressdoc.recognising.assembly import Judged
from pressdoc.recognising.dates import find_moments
from pressdoc.recognising.decode import LEARNT, Weights
from pressdoc.recognising.interpret import Interpreted, interpret
from pressdoc.recognising.labelling import Labelled, label
from pressdoc.recognising.sureness import field_confidence

__all__ = ["Interpreted", "Judged", "Labelled", "Recognised", "interpret", "label", "recognise"]

_UNSURE = 0.5


@frozen(kw_only=True)
class Recognised:
    """What was made of a reading: the release, the words that no field holds, what was noticed, and the passages with
    the reasons for their roles.
    """

    release: PressRelease
    left_over: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    passages: tuple[Judged, ...] = ()
    confidence: Mapping[str, float] = field(factory=dict)
    """How sure each field is, 0 to 1; those that facts alone supply are not in it."""


def recognise(reading: Reading, *, language: str | None = None, weights: Weights = LEARNT) -> Recognised:
    """Give the release that the reading holds. Never raises on odd text: what is odd is a finding.

    `language` is a BCP 47 tag if the caller knows it; otherwise the file's own statement counts, else the text's look.
    `weights` are those of the cues, for whoever trains others. Every visible character of the reading is in the
    release, in `left_over`, in a finding, or in a passage of noise.
    """
    if reading.manuscript is None:
        told = interpret(None, reading.facts, language=language)
        return Recognised(release=told.release, findings=(*reading.findings, *told.findings))
    labelled = label(reading, language=language, weights=weights)
    facts = evolve(reading.facts, language=language) if language is not None else reading.facts
    stated = tuple(_dates_of_noise(labelled.judged, labelled.language))
    told = interpret(labelled.manuscript, facts, language=labelled.language, stated=stated)
    findings = (*reading.findings, *labelled.findings, *told.findings, *_doubts(told.release, labelled.judged))
    return Recognised(
        release=told.release,
        left_over=told.left_over,
        findings=findings,
        passages=labelled.judged,
        confidence=field_confidence(told.release, labelled.judged),
    )


def _dates_of_noise(judged: tuple[Judged, ...], language: str | None) -> Iterator[datetime.date]:
    """Give the full dates in what was taken for noise. What a format knows to be noise is furniture of its own."""
    for one in judged:
        if one.passage.role is Role.NOISE and one.cues:
            for moment in find_moments(one.passage.words, language):
                if moment.date is not None:
                    yield moment.date


def _doubts(release: PressRelease, judged: tuple[Judged, ...]) -> list[Finding]:
    doubts = []
    if release.headline is None:
        doubts.append(Finding(code=Code.NO_HEADLINE, says="no headline was found"))
    if not release.body:
        doubts.append(Finding(code=Code.NO_BODY, says="no running text was found"))
    for one in judged:
        if one.confidence < _UNSURE:
            start = one.passage.words[:60].replace("\n", " ")
            says = f"taken as {one.passage.role}, with {one.confidence:.0%} confidence: {start!r}"
            doubts.append(Finding(code=Code.UNSURE, says=says, where=one.passage.origin))
    return doubts
