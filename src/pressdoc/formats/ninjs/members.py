"""The members of a JSON object, taken one by one, under the names of every version; what nobody takes is noticed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from pressdoc.errors import InvalidRelease
from pressdoc.findings import Code, Finding, quoted
from pressdoc.origin import Origin
from pressdoc.text import one_line

_T = TypeVar("_T")
_TECHNICAL = frozenset({"standard", "representationtype", "profile", "charcount", "wordcount"})
"""Members that say nothing of the release."""


class Members:
    """One object. Names are read in any case: 2.x has `versioncreated`, 3.x `versionCreated`.

    `path` is its place in the file, "" for the whole. `findings` is shared with the objects inside.
    """

    def __init__(self, data: dict[str, Any], path: str = "", findings: list[Finding] | None = None) -> None:
        self.path = path
        self.findings: list[Finding] = findings if findings is not None else []
        self._left: dict[str, Any] = {}
        self._spelt: dict[str, str] = {}
        self._inner: list[Members] = []
        for name, value in data.items():
            known = name if name.lower() in self._left else name.lower()
            self._left[known] = value
            self._spelt[known] = name

    def __contains__(self, name: str) -> bool:
        """Tell whether there is such a member that nobody took."""
        return name in self._left

    def string(self, name: str) -> str | None:
        """Take the member's words, on one line; `None` where it has none. What is no string is left."""
        value = self._left.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str):
            return None
        del self._left[name]
        return one_line(value) or None

    def verbatim(self, name: str) -> str:
        """Take the member's characters as they are, "" for none. What is no string is left."""
        return self._left.pop(name) if isinstance(self._left.get(name), str) else ""

    def number(self, name: str) -> int | None:
        """Take the whole number that the member says, as a number or in digits. What is none is left."""
        value = self._left.get(name)
        if isinstance(value, str) and re.fullmatch("[0-9]{1,15}", value.strip(), re.ASCII):
            value = int(value)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        del self._left[name]
        return value

    def strings(self, name: str) -> tuple[str, ...]:
        """Take the words of a list of strings. Anything else is left."""
        value = self._left.get(name)
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            return ()
        del self._left[name]
        return tuple(filter(None, map(one_line, value)))

    def objects(self, name: str) -> list[Members]:
        """Take the objects of a list, or the one that stands there alone. Anything else in it is left."""
        value = self._left.pop(name, None)
        values = value if isinstance(value, list) else [value]
        found: list[Members] = []
        for number, one in enumerate(values):
            path = f"{self._at(name)}[{number}]"
            if isinstance(one, dict):
                found.append(Members(one, path, self.findings))
            else:
                self.leave(path, one)
        self._inner += found
        return found

    def skip(self, *names: str) -> None:
        """Take the members without asking what they say."""
        for name in names:
            self._left.pop(name, None)

    def checked(self, make: Callable[..., _T], **parts: Any) -> Iterator[_T]:
        """Give what `make` makes of the parts, or nothing and a finding where no release can have such a value."""
        try:
            made = make(**parts)
        except InvalidRelease as error:
            self.note(Code.NOT_UNDERSTOOD, f"left out: {one_line(error.says)}")
        else:
            yield made

    def note(self, code: Code, says: str, name: str = "") -> None:
        """Note something about the object, or about its member of that name."""
        self.findings.append(Finding(code=code, says=says, where=Origin(path=self._at(name) or None)))

    def leave(self, path: str, value: Any) -> None:
        """Note that the value at that path is not understood, if it has words."""
        if words := " ".join(_words(value)):
            says = f"{path.rpartition('.')[2]} is not understood and left out: {quoted(words)}"
            self.findings.append(Finding(code=Code.NOT_UNDERSTOOD, says=says, where=Origin(path=path)))

    def leave_rest(self) -> None:
        """Note what nobody took, here and in the objects inside."""
        for name, value in self._left.items():
            if name not in _TECHNICAL:
                self.leave(self._at(name), value)
        for inner in self._inner:
            inner.leave_rest()

    def _at(self, name: str) -> str:
        name = self._spelt.get(name, name)
        return f"{self.path}.{name}" if self.path and name else self.path or name


def _words(value: Any) -> Iterator[str]:
    """Give everything that the value says, its names left aside."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _words(inner)
    elif isinstance(value, str):
        if words := one_line(value):
            yield words
    elif value is not None and not isinstance(value, bool):
        yield str(value)
