"""The picture that stands where a release shows one, with its alternative text and address.

It is the same small sign for all: nothing outside a file is ever fetched, and whoever has the picture puts it there.
"""

from __future__ import annotations

from typing import Final

from pressdoc.formats.docx.markup import value
from pressdoc.formats.docx.ooxml import DRAWING, PICTURE, WORD_DRAWING
from pressdoc.formats.docx.spans import Runs, tooltip
from pressdoc.shapes import Figure

PICTURE_PART: Final = "media/picture.png"
_SIZE = 'cx="1219200" cy="914400"'
"""Width and height in English metric units, 360,000 to a centimetre."""


def picture(figure: Figure, number: int, runs: Runs) -> str:
    """Give the drawing, numbered within its document. What the figure does not say, the drawing does not either."""
    about = f' descr="{value(figure.alt)}"' if figure.alt is not None else ""
    link = ""
    if figure.href is not None:
        link = f'<a:hlinkClick xmlns:a="{DRAWING}" r:id="{runs.relation(figure.href)}"{tooltip(figure.href)}/>'
    embedded = runs.relations.to("image", PICTURE_PART)
    return (
        f'<w:drawing><wp:inline xmlns:wp="{WORD_DRAWING}" distT="0" distB="0" distL="0" distR="0"><wp:extent {_SIZE}/>'
        f'<wp:docPr id="{number}" name="Picture {number}"{about}>{link}</wp:docPr>'
        f'<a:graphic xmlns:a="{DRAWING}"><a:graphicData uri="{PICTURE}"><pic:pic xmlns:pic="{PICTURE}"><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="Picture {number}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{embedded}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext {_SIZE}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
