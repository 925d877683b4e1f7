"""Press releases between plain text, Word, PDF and NewsML-G2, around one canonical model.

Everything public is here, loaded when it is first used. Nothing is lost without a word, and what you see is what is
sent.
"""

from __future__ import annotations

from importlib import import_module

from pressdoc.version import __version__

TYPE_CHECKING = False  # what typing has under this name; importing typing would cost 10 ms

if TYPE_CHECKING:  # the names, spelt for type checkers; `_HOMES` is for the interpreter, and a test compares them
    from typing import Any

    from pressdoc.composing import HouseStyle as HouseStyle
    from pressdoc.composing import compose as compose
    from pressdoc.conversion import convert as convert
    from pressdoc.conversion import read as read
    from pressdoc.conversion import write as write
    from pressdoc.errors import (
        EncryptedDocument as EncryptedDocument,
    )
    from pressdoc.errors import (
        InvalidRelease as InvalidRelease,
    )
    from pressdoc.errors import (
        LimitExceeded as LimitExceeded,
    )
    from pressdoc.errors import (
        PressdocError as PressdocError,
    )
    from pressdoc.errors import (
        ReadError as ReadError,
    )
    from pressdoc.errors import (
        UnknownFormat as UnknownFormat,
    )
    from pressdoc.errors import (
        WriteError as WriteError,
    )
    from pressdoc.feeds import Feed as Feed
    from pressdoc.feeds import MessageHeader as MessageHeader
    from pressdoc.feeds import feed as feed
    from pressdoc.feeds import read_feed as read_feed
    from pressdoc.findings import Code as Code
    from pressdoc.findings import Finding as Finding
    from pressdoc.findings import Severity as Severity
    from pressdoc.limits import Limits as Limits
    from pressdoc.manuscript import (
        Manuscript as Manuscript,
    )
    from pressdoc.manuscript import (
        MarkedManuscript as MarkedManuscript,
    )
    from pressdoc.manuscript import (
        Passage as Passage,
    )
    from pressdoc.manuscript import (
        Role as Role,
    )
    from pressdoc.model import (
        Contact as Contact,
    )
    from pressdoc.model import (
        ContactGroup as ContactGroup,
    )
    from pressdoc.model import (
        Dateline as Dateline,
    )
    from pressdoc.model import (
        Email as Email,
    )
    from pressdoc.model import (
        Embargo as Embargo,
    )
    from pressdoc.model import (
        EmbargoKind as EmbargoKind,
    )
    from pressdoc.model import (
        Figure as Figure,
    )
    from pressdoc.model import (
        Heading as Heading,
    )
    from pressdoc.model import (
        Link as Link,
    )
    from pressdoc.model import (
        ListItem as ListItem,
    )
    from pressdoc.model import (
        Media as Media,
    )
    from pressdoc.model import (
        Paragraph as Paragraph,
    )
    from pressdoc.model import (
        Phone as Phone,
    )
    from pressdoc.model import (
        PhoneKind as PhoneKind,
    )
    from pressdoc.model import (
        Preformatted as Preformatted,
    )
    from pressdoc.model import (
        PressRelease as PressRelease,
    )
    from pressdoc.model import (
        Quote as Quote,
    )
    from pressdoc.model import (
        Rights as Rights,
    )
    from pressdoc.model import (
        Status as Status,
    )
    from pressdoc.model import (
        Subject as Subject,
    )
    from pressdoc.model import (
        Table as Table,
    )
    from pressdoc.model import (
        Translation as Translation,
    )
    from pressdoc.reading import Facts as Facts
    from pressdoc.reading import Reading as Reading
    from pressdoc.recognising import Recognised as Recognised
    from pressdoc.recognising import recognise as recognise
    from pressdoc.text import Look as Look
    from pressdoc.text import Span as Span
    from pressdoc.text import Text as Text
    from pressdoc.validation import validate as validate

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
    "feeds": ("Feed", "MessageHeader", "feed", "read_feed"),
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
