"""Templates to type a release into, in a house's style and a language."""

from __future__ import annotations

from attrs import evolve

from pressdoc.composing import PLAIN, HouseStyle, compose
from pressdoc.composing.placeholders import placeholder_release
from pressdoc.formats.docx.template import write_template
from pressdoc.reading import Facts, WriteOptions


def template(style: HouseStyle = PLAIN, language: str | None = None) -> bytes:
    """Give a Word template of the style, with placeholders in the language (BCP 47; English where it has none here).

    What is typed over a placeholder is read back in its role; one left as it is is no part of the release, and is a
    finding.
    """
    release = placeholder_release(language)
    closed = evolve(release, end_mark=style.end_mark or release.end_mark)
    facts = Facts(language=closed.language)
    return write_template(compose(closed, style), facts, WriteOptions(design=style.design))
