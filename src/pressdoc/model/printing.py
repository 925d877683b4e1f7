"""How each field of the model reaches a reader's eye: the table behind laws A and C.

Every attribute of every model class names one of three, as metadata beside its type: printed (its words stand on the
page), derived (a function of printed words and their context), unprinted (no page shows it). `printing_of` reads the
table; `as_printed` blanks out all but the printed.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Any, Final

import attrs


class Printing(Enum):
    """Whether a page shows a field."""

    PRINTED = "printed"
    DERIVED = "derived"
    UNPRINTED = "unprinted"


PRINTED: Final = {"printing": Printing.PRINTED}
DERIVED: Final = {"printing": Printing.DERIVED}
UNPRINTED: Final = {"printing": Printing.UNPRINTED}


@cache
def printing_of(kind: Any) -> dict[str, Printing]:
    """Give the table's rows for one model class: field name to printing, in the order of the fields."""
    return {a.name: a.metadata["printing"] for a in attrs.fields(kind)}


@cache
def is_model(kind: Any) -> bool:
    """Tell whether this is a class of the model's own records, whose fields stand in the table."""
    return attrs.has(kind) and all("printing" in a.metadata for a in attrs.fields(kind))


@cache
def _shown(kind: Any) -> tuple[str, ...]:
    return tuple(name for name, how in printing_of(kind).items() if how is Printing.PRINTED)


def as_printed(value: Any) -> Any:
    """Give plain data that two values share exactly when a page shows the same of both."""
    if isinstance(value, tuple):
        return tuple(as_printed(item) for item in value)
    kind: Any = type(value)
    if not is_model(kind):
        return value
    return (kind, *[as_printed(getattr(value, name)) for name in _shown(kind)])


@cache
def wholly_printed(kind: Any, name: str) -> bool:
    """Tell whether a page shows all there is in this field, sub-fields included."""
    if printing_of(kind)[name] is not Printing.PRINTED:
        return False
    return all(
        wholly_printed(part, inner)
        for part in _parts(attrs.fields_dict(attrs.resolve_types(kind))[name].type)
        for inner in printing_of(part)
    )


def _parts(annotation: Any) -> tuple[Any, ...]:
    """Give the model classes that an annotation names, however deep in tuples and unions."""
    if isinstance(annotation, type) and attrs.has(annotation):
        return (annotation,) if is_model(annotation) else ()
    return tuple(part for inner in getattr(annotation, "__args__", ()) for part in _parts(inner))
