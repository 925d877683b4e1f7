"""Lines that part a release: what each says of all that stands below it."""

from __future__ import annotations

from collections.abc import Iterator

from pressdoc.recognising.seen import Seen

AFTER_NEWS = frozenset(
    ["is end mark", "is end word", "is notes heading", "is about heading", "opens with about", "opens with legal heading, short",
     "is contact lead-in", "opens with contact lead-in, short", "opens with notes heading, short"]
)  # fmt: skip
"""What ends the news, below its beginning."""
_LANDMARKS = {
    "is end mark": "an end mark",
    "is end word": "an end mark",
    "is notes heading": "a notes heading",
    "opens with notes heading, short": "a notes heading",
    "is about heading": "an about heading",
    "opens with about": "an about heading",
    "is contact lead-in": "a contact lead-in",
    "opens with contact lead-in, short": "a contact lead-in",
    "opens with legal heading": "a legal heading",
    "opens with dateline": "a dateline",
}


class Passed:
    """What has been passed on the way down."""

    def __init__(self) -> None:
        self.passed: dict[str, int] = {}
        self.at = 0

    def cues(self) -> Iterator[str]:
        """Give the names of what has been passed, for the block below it."""
        latest = max(self.passed, key=self.passed.__getitem__, default=None)
        for name in self.passed:
            yield f"below {name}"
        if latest is None:
            yield "below no landmark"
        else:
            yield f"last passed {latest}"
            if self.at - self.passed[latest] <= 3:  # noqa: PLR2004 - the same block, by and large
                yield f"close below {latest}"

    def pass_navigation(self) -> None:
        """Take note of furniture below the beginning of the text: what a site says of its other pages."""
        self.passed["navigation"] = self.at - 1

    def pass_by(self, one: Seen) -> None:
        """Take note of what the next block says."""
        if not one.known.isdisjoint(_LANDMARKS):
            for landmark, name in _LANDMARKS.items():
                if landmark in one.known:
                    self.passed[name] = self.at
        self.at += 1
