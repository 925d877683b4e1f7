"""What a passage is in the layout: the first half of a manuscript's structure, the second being roles."""

from __future__ import annotations

from attrs import frozen

from pressdoc.text import Text


@frozen(kw_only=True)
class Paragraph:
    """Lines of running text."""


@frozen(kw_only=True)
class Heading:
    """A heading of level 1 (below the headline) to 5."""

    level: int = 1


@frozen(kw_only=True)
class Item:
    """A list item of level 1 to 9 with the sign or number printed before it."""

    level: int = 1
    marker: str = "•"


@frozen(kw_only=True)
class Quote:
    """Text set apart as a quotation."""


@frozen(kw_only=True)
class Table:
    """Rows of cells, all rows equally long. The passage's own text is empty. `heads` counts head rows."""

    rows: tuple[tuple[Text, ...], ...]
    heads: int = 0


@frozen(kw_only=True)
class Figure:
    """A picture: alternative text and address, `None` where absent. The passage's text is its caption and credit."""

    alt: str | None = None
    href: str | None = None


@frozen(kw_only=True)
class Preformatted:
    """Lines in which white space matters."""


Shape = Paragraph | Heading | Item | Quote | Table | Figure | Preformatted

PARAGRAPH = Paragraph()
QUOTE = Quote()
PREFORMATTED = Preformatted()
