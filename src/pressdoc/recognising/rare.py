"""What too few texts have to be learnt from them: cues of words and places that are weighed by hand, as the trade reads them."""

from __future__ import annotations

from typing import Final

from pressdoc.manuscript import Role

RARE: Final[dict[str, dict[str, float]]] = {
    "opens with addressee, short": {Role.NOISE: 3.0, Role.HEADLINE: -4.0, Role.SUBHEADLINE: -3.0},
    "title and date": {Role.HEADLINE: 2.0, Role.DATE: -1.0, Role.MASTHEAD: -1.0},
    "is a code": {Role.NOISE: 3.0, Role.HEADLINE: -4.0, Role.SUBHEADLINE: -4.0},
    "name and number": {Role.CONTACT: 1.5},
    "label above its number": {Role.REFERENCE: 3.0},
    "number below its label": {Role.REFERENCE: 3.0},
    "closes with initials": {Role.END: 5.0},
    "is about the house": {Role.BOILERPLATE: 3.5, Role.HEADING: -1.5},
    "cites a paper, below the text": {Role.NOTES: 3.0, Role.BODY: -2.0},
    "cites a paper": {},  # of itself it says nothing: the news cites papers as well
}
"""What each adds to a role, in the unit of the learnt weights."""
