"""Why something could not be done. Each error says what to do next and carries its facts as attributes.

::

    PressdocError                       70
    ├── UsageError                       2   the request itself makes no sense
    │   └── UnknownFormat                2   no format of that name, suffix or content
    ├── ReadError                       65   the bytes are not what the format says
    │   ├── LimitExceeded               65   larger, deeper or slower than the limits allow
    │   └── EncryptedDocument           77   a password is needed
    ├── InvalidRelease                  65   a release that cannot be written as asked
    ├── NoSuchInput                     66   no file there, or no regular one
    ├── WriteError                      73   the target cannot be written
    └── Refused                         77   a rule of the house forbids it

The numbers are exit codes of the command (sysexits.h).
"""

from __future__ import annotations

from typing import ClassVar


class PressdocError(Exception):
    """The root: every error that pressdoc raises on purpose. `says` is one line for a person."""

    exit_code: ClassVar[int] = 70
    code: ClassVar[str] = "internal-error"

    def __init__(self, says: str) -> None:
        super().__init__(says)
        self.says = says


class UsageError(PressdocError):
    """What was asked for makes no sense; `says` tells what would."""

    exit_code = 2
    code = "usage"


class UnknownFormat(UsageError):
    """No format fits the name, the suffix or the first bytes given. `known` lists the names there are."""

    code = "unknown-format"

    def __init__(self, asked: str, known: tuple[str, ...]) -> None:
        super().__init__(f"no format for {asked}; known formats are {', '.join(known)}: name one with --to or --from")
        self.asked = asked
        self.known = known


class ReadError(PressdocError):
    """The bytes are not what the format says they are. `line` counts from 1, `None` where there are no lines."""

    exit_code = 65
    code = "unreadable"

    def __init__(self, format: str, reason: str, *, line: int | None = None) -> None:  # noqa: A002 - the field's word
        super().__init__(f"not readable as {format}: {reason}" + (f" (line {line})" if line else ""))
        self.format = format
        self.reason = reason
        self.line = line


class LimitExceeded(ReadError):
    """The input is over a limit of `limits.Limits`. `limit` is the field's name, `allowed` its value in its unit."""

    code = "over-limit"

    def __init__(self, format: str, limit: str, allowed: float, found: float | None = None) -> None:  # noqa: A002
        seen = f" ({found:g} found)" if found is not None else ""
        super().__init__(format, f"over the limit of {allowed:g} {limit}{seen}; raise Limits.{limit} to allow it")
        self.limit = limit
        self.allowed = allowed
        self.found = found


class EncryptedDocument(ReadError):
    """The document needs a password, or a better one than was given."""

    exit_code = 77
    code = "encrypted"


class InvalidRelease(PressdocError):
    """A value that no release can have, or a release that lacks what the writer must write. `field` names the part."""

    exit_code = 65
    code = "invalid-release"

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


class NoSuchInput(PressdocError):
    """There is no readable file of that name."""

    exit_code = 66
    code = "no-input"


class WriteError(PressdocError):
    """The target cannot be written; nothing was left behind."""

    exit_code = 73
    code = "cannot-write"


class Refused(PressdocError):
    """A rule of the house forbids it: an embargo, a missing password."""

    exit_code = 77
    code = "refused"
