"""A table as XML: as wide as the text, columns by what stands in them, head rows repeated on every page."""

from __future__ import annotations

from typing import Final

from pressdoc.formats.docx.paragraphs import direction, paragraph
from pressdoc.formats.docx.sheet import text_width
from pressdoc.formats.docx.spans import Runs
from pressdoc.formats.docx.stylesheet import ground
from pressdoc.reading import PageDesign
from pressdoc.shapes import Table
from pressdoc.text import Text

AFTER_TABLE: Final = '<w:p><w:pPr><w:spacing w:after="0" w:line="160" w:lineRule="exact"/></w:pPr></w:p>'
"""An empty paragraph: it keeps tables apart, which Word joins otherwise, and what follows off the last rule."""
_SHORTEST, _LONGEST = 8, 40
"""Letters between which a column's longest line counts towards its width."""


def grid(table: Table, style: str, runs: Runs, design: PageDesign) -> str:
    """Give the table, its cells' paragraphs in that style, those of head rows in the style for heads based on it.

    Heads are bold by a style of their own, not by the table's: programs that know no such thing would say so of each
    run, and the author would seem to stress it.
    """
    widths = _widths(table, text_width(design))
    mirrored = "<w:bidiVisual/>" if runs.tongue.right_to_left else ""
    rows = "".join(
        _row(row, style, runs, widths, ground(design) if number < table.heads else None)
        for number, row in enumerate(table.rows)
    )
    columns = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    head = int(table.heads > 0)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="PressTable"/>{mirrored}<w:tblW w:w="5000" w:type="pct"/>'
        f'<w:tblLook w:val="{"0620" if head else "0600"}" w:firstRow="{head}" w:lastRow="0" w:firstColumn="0"'
        f' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>'
    )


def _widths(table: Table, width: int) -> list[int]:
    columns = zip(*table.rows, strict=True)
    longest = [max(map(_longest_line, column)) for column in columns]
    weights = [min(_LONGEST, max(_SHORTEST, letters)) for letters in longest]
    return [width * weight // sum(weights) for weight in weights]


def _longest_line(cell: Text) -> int:
    return max((sum(len(span.text) for span in line) for line in cell.lines), default=0)


def _row(row: tuple[Text, ...], style: str, runs: Runs, widths: list[int], ground: str | None) -> str:
    """Give the row; `ground`: the colour of a head row's, `None` for any other."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{ground}"/>' if ground else ""
    named = f"{style} Head" if ground else style
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>'
        f"{paragraph(named, runs.text(cell), bidi=direction(cell.lines, runs.tongue))}</w:tc>"
        for cell, width in zip(row, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if ground else ''}</w:trPr>{cells}</w:tr>"
