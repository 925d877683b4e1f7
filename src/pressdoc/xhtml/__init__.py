"""XHTML fragment ↔ passages. Flat blocks, a class for each role; whatever others wrote is read to its last word.

Own output: `p`, `h2` to `h6`, `ul`, `ol`, `table`, `blockquote`, `pre`; class `pr-ROLE` unless the role is body, or
heading on a heading. A contact is one `p` a line: `pr-contact` begins it, `pr-contact-line` continues it. Marks are
lost but for lead-ins and group labels of contacts (classes) and credits (a span).
"""

from __future__ import annotations

from pressdoc.xhtml.names import NAMESPACE
from pressdoc.xhtml.reading import read_blocks
from pressdoc.xhtml.writing import has_markup, write_blocks

__all__ = ["NAMESPACE", "has_markup", "read_blocks", "write_blocks"]
