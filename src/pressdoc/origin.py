"""Where in a source document something stands."""

from __future__ import annotations

from attrs import field, frozen


@frozen(kw_only=True)
class Origin:
    """A place in the input; every part is `None` where the format has no such thing.

    `lines` and `page` count from 1, both ends of `lines` included. `chars` are 0-based offsets in the first and the
    last of these lines, the end excluded; they are given only where a line is shared between passages. `box` is
    left, bottom, right, top in points from the page's lower left corner (PDF). `path` names an element or a part
    inside a package ("word/header1.xml", "contentMeta/headline").
    """

    lines: tuple[int, int] | None = None
    chars: tuple[int, int] | None = None
    page: int | None = None
    box: tuple[float, float, float, float] | None = field(default=None)
    path: str | None = None

    def of_line(self, line: int) -> Origin:
        """Give the same place, narrowed down to one line of it."""
        # Not `evolve`, which finds out anew what an origin is made of: this is asked for every line of a text.
        return Origin(lines=(line, line), chars=self.chars, page=self.page, box=self.box, path=self.path)

    def __str__(self) -> str:
        """Give the place as a person would say it: "page 2, line 4", or "" where nothing is known."""
        parts = [f"page {self.page}"] if self.page is not None else []
        if self.lines is not None:
            first, last = self.lines
            parts.append(f"line {first}" if first == last else f"lines {first}-{last}")
        if self.path is not None:
            parts.append(self.path)
        return ", ".join(parts)
