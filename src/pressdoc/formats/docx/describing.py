"""What a Word file says of itself beside its text, as parts: core properties for people, facts for reading back.

Facts are one JSON object over custom properties "pressdoc 1", "pressdoc 2" and so on (see `properties`).
"""

from __future__ import annotations

import datetime
import json
import re
from typing import Final

from pressdoc.formats.docx.markup import words
from pressdoc.formats.docx.properties import OWN
from pressdoc.jsondata import facts_to_data
from pressdoc.manuscript import Feature, MarkedManuscript, Role
from pressdoc.reading import Facts, known

_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_CUSTOM = (
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'
)
_EXTENDED = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"'
_USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_LONGEST: Final = 240
"""Units of UTF-16 in one property: Word's own dialogue keeps 255."""
_EARLIEST = datetime.datetime(1700, 1, 1, tzinfo=datetime.UTC)
"""Windows counts time from 1601; before, a property would be no time to it."""
_LIKE_AN_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def core(manuscript: MarkedManuscript, facts: Facts) -> str:
    """Give the root of the core properties: what is known, and nothing from the clock."""
    first, last = facts.first_created or facts.version_created, facts.version_created
    said = {
        "dc:title": _first_words(manuscript, Role.HEADLINE),
        "dc:creator": facts.issuer or _first_words(manuscript, Role.MASTHEAD),
        "dc:description": facts.summary,
        "cp:keywords": "; ".join(known(facts.keywords) or ()),
        "dc:identifier": facts.guid,
        "dc:language": facts.language,
        "cp:contentStatus": facts.status,
        "cp:lastModifiedBy": "pressdoc",
        "cp:version": str(facts.version) if facts.version else None,
    }
    lines = [f"<{name}>{words(str(value))}</{name}>" for name, value in said.items() if value]
    lines += [_instant("created", first)] if isinstance(first, datetime.datetime) and first >= _EARLIEST else []
    lines += [_instant("modified", last)] if isinstance(last, datetime.datetime) and last >= _EARLIEST else []
    return f"<cp:coreProperties {_CORE}>{''.join(lines)}</cp:coreProperties>"


def _first_words(manuscript: MarkedManuscript, role: Role) -> str | None:
    return next((passage.text.one_line for passage in manuscript.of(role)), None)


def _instant(name: str, instant: datetime.datetime) -> str:
    """Give the instant in Coordinated Universal Time, whole seconds, as the W3C profile of ISO 8601 has it."""
    utc = instant.astimezone(datetime.UTC) if instant.year < datetime.MAXYEAR else instant
    return f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{utc:%Y-%m-%dT%H:%M:%SZ}</dcterms:{name}>'


def custom(facts: Facts) -> str:
    """Give the root of the custom properties: the facts that no page shows whole."""
    data = facts_to_data(facts.keeping(frozenset({Feature.FACTS})))
    string = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    properties = "".join(
        f'<property fmtid="{_USER_DEFINED}" pid="{number + 1}" name="{OWN}{number}"><vt:lpwstr>'
        f"{words(_LIKE_AN_ESCAPE.sub('_x005F_', piece))}</vt:lpwstr></property>"
        for number, piece in enumerate(_pieces(string), 1)
    )
    return f"<Properties {_CUSTOM}>{properties}</Properties>"


def _pieces(string: str) -> list[str]:
    """Give the string in pieces; none begins or ends with white space if it can be helped, which programs trim."""
    longest = _LONGEST if max(string) <= "\uffff" else _LONGEST // 2
    return re.findall(rf"(?s).{{0,{longest - 1}}}\S(?=\S|\Z)|.{{1,{longest}}}", string)


def extended() -> str:
    """Give the root of the extended properties: which program made the file."""
    return f"<Properties {_EXTENDED}><Application>pressdoc</Application></Properties>"


def language_of(facts: Facts) -> str | None:
    """Give the language that the facts say, `None` for none."""
    return known(facts.language)
