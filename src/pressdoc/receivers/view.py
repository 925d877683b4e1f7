"""What an editor at a receiver sees of an item."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from pressdoc.manuscript import Passage
from pressdoc.receivers.portions import Portion

Values = Mapping[Portion, tuple[str, ...]]
"""What there is of each portion, in strings; a portion that is not in it is not there."""


@frozen(kw_only=True)
class View:
    """What arrives of one item. `refusals`: why none of it does, a sentence each; then the rest is what would have."""

    refusals: tuple[str, ...] = ()
    values: Values = field(factory=dict)
    body: tuple[Passage, ...] = ()
    cautions: tuple[str, ...] = ()
    """What the receiver expects and does not find, though it does not refuse the item for it."""
