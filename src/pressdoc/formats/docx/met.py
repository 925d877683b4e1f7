"""What reading met besides words, and the findings it makes: one of a kind for a document, with numbers and names."""

from __future__ import annotations

from collections import Counter

from attrs import define, field

from pressdoc.findings import Code, Finding, Severity, quoted
from pressdoc.text import one_line


@define
class Met:
    """Counts and words of what is no part of the text, as reading comes upon it."""

    insertions: int = 0
    deletions: int = 0
    moves: int = 0
    authors: set[str] = field(factory=set)
    comments: int = 0
    pictures: int = 0
    hidden: list[str] = field(factory=list)
    placeholders: list[str] = field(factory=list)
    symbols: set[str] = field(factory=set)
    unread: Counter[str] = field(factory=Counter)

    def findings(self) -> tuple[Finding, ...]:
        """Give what a person should know, each kind once."""
        told = (
            self._changes(),
            self._comments(),
            *self._left_out(),
            self._symbols(),
            *self._unread(),
            self._pictures(),
        )
        return tuple(one for one in told if one is not None)

    def _changes(self) -> Finding | None:
        kinds = ((self.insertions, "insertion"), (self.deletions, "deletion"), (self.moves, "move"))
        counts = [f"{count} {name}{'s' if count > 1 else ''}" for count, name in kinds if count]
        if not counts:
            return None
        by = f" by {', '.join(sorted(self.authors))}" if self.authors else ""
        says = (
            f"tracked changes are open: {' and '.join(counts)}{by}; insertions are read, deletions are not: "
            "accept or reject them before it goes out"
        )
        return Finding(code=Code.CHANGES_OPEN, says=says)

    def _comments(self) -> Finding | None:
        if not self.comments:
            return None
        what = f"{self.comments} comments are" if self.comments > 1 else "1 comment is"
        return Finding(code=Code.COMMENTS_LEFT_OUT, says=f"{what} no part of the text and left out")

    def _left_out(self) -> list[Finding]:
        told = []
        for code, what, words in (
            (Code.HIDDEN_TEXT, "hidden text is left out", self.hidden),
            (Code.PLACEHOLDER_UNFILLED, "placeholders are not filled in and left out", self.placeholders),
        ):
            strings = [string for one in words if (string := one_line(one))]
            if strings:
                told.append(Finding(code=code, says=f"{what}: {', '.join(map(quoted, strings))}"))
        return told

    def _symbols(self) -> Finding | None:
        if not self.symbols:
            return None
        names = ", ".join(f"U+{ord(one):04X}" for one in sorted(self.symbols))
        says = f"signs of a symbol font have no known meaning outside it: {names}; look what they show"
        return Finding(code=Code.CHARACTERS_UNKNOWN, says=says)

    def _unread(self) -> list[Finding]:
        return [
            Finding(code=Code.NOT_UNDERSTOOD, says=f"{count} × {what}: the words in it, if any, were not read")
            for what, count in sorted(self.unread.items())
        ]

    def _pictures(self) -> Finding | None:
        if not self.pictures:
            return None
        what = f"{self.pictures} pictures are" if self.pictures > 1 else "1 picture is"
        says = f"{what} in the file; their alternative text is kept, the pictures themselves are not"
        return Finding(code=Code.PICTURES_LEFT_OUT, says=says, severity=Severity.INFO)
