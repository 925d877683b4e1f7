"""Press releases between plain text, Word, PDF and NewsML-G2, around one canonical model.

Everything public is here, loaded when it is first used. Nothing is lost without a word, and what you see is what is
sent.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pressdoc.composing import HouseStyle, compose
    from pressdoc.conversion import convert, read, write
    from pressdoc.errors import (
        EncryptedDocument,
        InvalidRelease,
        LimitExceeded,
        PressdocError,
        ReadError,
        UnknownFormat,
        WriteError,
    )
    from pressdoc.findings import Code, Finding, Severity
    from pressdoc.limits import Limits
    from pressdoc.manuscript import Manuscript, MarkedManuscript, Passage, Role
    from pressdoc.model import (
        Contact,
        ContactGroup,
        Dateline,
        Email,
        Embargo,
        EmbargoKind,
        Figure,
        Heading,
        Link,
        ListItem,
        Media,
        Paragraph,
        Phone,
        PhoneKind,
        Preformatted,
        PressRelease,
        Quote,
        Rights,
        Status,
        Subject,
        Table,
        Translation,
    )
    from pressdoc.reading import Facts, Reading
    from pressdoc.recognising import Recognised, recognise
    from pressdoc.text import Look, Span, Text
    from pressdoc.validation import validate

__version__ = "0.1.0"

_HOMES = {
    "composing": ("HouseStyle", "compose"),
    "conversion": ("convert", "read", "write"),
    "errors": (
        "EncryptedDocument",
        "InvalidRelease",
        "LimitExceeded",
        "PressdocError",
        "ReadError",
        "UnknownFormat",
        "WriteError",
    ),
    "findings": ("Code", "Finding", "Severity"),
    "limits": ("Limits",),
    "manuscript": ("Manuscript", "MarkedManuscript", "Passage", "Role"),
    "model": (
        "Contact",
        "ContactGroup",
        "Dateline",
        "Email",
        "Embargo",
        "EmbargoKind",
        "Figure",
        "Heading",
        "Link",
        "ListItem",
        "Media",
        "Paragraph",
        "Phone",
        "PhoneKind",
        "Preformatted",
        "PressRelease",
        "Quote",
        "Rights",
        "Status",
        "Subject",
        "Table",
        "Translation",
    ),
    "reading": ("Facts", "Reading"),
    "recognising": ("Recognised", "recognise"),
    "text": ("Look", "Span", "Text"),
    "validation": ("validate",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [  # noqa: PLE0604 - spelt out once, above
    "__version__",
    *sorted(_HOME_OF),
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'pressdoc' has no attribute {name!r}")
    value = getattr(import_module(f"pressdoc.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__]
