"""libxml2's and jsonschema's messages as sentences for a person: no namespaces, no facets, no type names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

_MEANS = {
    "QCode": "a code such as stat:usable: an alias, one colon, a code, no blanks",
    "QCodes": "a list of codes such as stat:usable",
    "Line": "words on one line, without tabs and line breaks",
    "Words": "words: it is blank",
    "Name": "free of blanks",
    "Instant": "a full time with its zone such as 2026-03-02T08:00:00Z",
    "PlainDate": "a day such as 2026-03-02",
    "Day": "a day such as 2026-03-02, or a day and a time",
    "OneToNine": "a number from 1 to 9",
    "MediaType": "a media type such as application/pdf",
    "StandardVersion": "a version of NewsML-G2 such as 2.35",
    "LanguageTag": "a BCP 47 language tag such as en or pt-BR",
    "lang": "a BCP 47 language tag such as en or pt-BR",
    "language": "a BCP 47 language tag such as en or pt-BR",
    "positiveInteger": "a whole number from 1",
    "nonNegativeInteger": "a whole number from 0",
    "anyURI": "a URI",
    "NCName": "a name: a letter first, no blanks, no colons",
    "ID": "an id of its own: a letter first, no blanks, used once",
    "IDREF": "the id of a part",
    "dateTime": "a full time such as 2026-03-02T08:00:00Z",
}
"""What a value of the type is, so that a sentence can go on: "'x' is not …"."""

_NAMESPACE = re.compile(r"\{[a-z][a-z0-9+.-]*:[^{}'\s]*\}")
_NITF = re.compile(r"##?\w*\{http://iptc\.org/std/NITF/[^{}]*\}\*|\{http://iptc\.org/std/NITF/[^{}]*\}\*")
_SUBJECT = re.compile(r"Element '([^']+)'(?:, attribute '([^']+)')?: (.*)", re.DOTALL)
_EXPECTED = re.compile(r" Expected is (?:one of )?\( (.*?) \)\.?\Z")
_WRONG_TYPE = re.compile(
    r"'(.*)' is not a valid value of the (local )?(?:atomic|union|list) type(?: '(?:xs:)?([^']+)')?\.", re.DOTALL
)
_WRONG_CHOICE = re.compile(
    r"\[facet 'enumeration'\] The value '(.*)' is not an element of the set \{(.*)\}\.", re.DOTALL
)
_WRONG_FORM = re.compile(r"\[facet 'pattern'\] The value '(.*)' is not accepted by the pattern '(.*)'\.\Z", re.DOTALL)
_OUT_OF_BOUNDS = re.compile(
    r"\[facet '\w+'\] The value '(.*)' is (less|greater) than the \w+ value allowed \('(.*)'\)\.", re.DOTALL
)
_LONGEST = 60
_XS = "{http://www.w3.org/2001/XMLSchema}"


def patterns_of(schemas: Iterable[Any]) -> dict[str, str]:
    """Give the name of the type for each pattern in the schema documents: libxml2 names only the pattern."""
    return {
        pattern.get("value"): kind.get("name")
        for schema in schemas
        for kind in schema.iterchildren(_XS + "simpleType")
        for pattern in kind.iter(_XS + "pattern")
    }


def sentences(entries: Iterable[Any], patterns: dict[str, str]) -> Iterator[tuple[int, str]]:
    """Give line and sentence for each entry of a schema's error log; what says the same twice comes once."""
    last: tuple[int, str, str | None] | None = None
    for entry in entries:
        message = _NAMESPACE.sub("", _NITF.sub("NITF", entry.message))
        match = _SUBJECT.match(message)
        if match is None:
            yield entry.line, _short(message)
            continue
        element, attribute, what = match.groups()
        said = _sentence(element, attribute, what, patterns)
        if (entry.line, element, attribute) != last:
            last = (entry.line, element, attribute)
            yield entry.line, said


def _sentence(element: str, attribute: str | None, what: str, patterns: dict[str, str]) -> str:
    subject = f"{attribute} of <{element}>" if attribute else f"<{element}>"
    if choice := _WRONG_CHOICE.match(what):
        allowed = ", ".join(re.findall(r"'([^']*)'", choice[2]))
        return f"{subject} is {_quoted(choice[1])}, but must be {_or(allowed)}"
    if form := _WRONG_FORM.match(what):
        return f"{subject}: {_quoted(form[1])} is not {_MEANS.get(patterns.get(form[2], ''), 'of the form ' + form[2])}"
    if bound := _OUT_OF_BOUNDS.match(what):
        return f"{subject}: {_quoted(bound[1])} is {bound[2]} than {bound[3]}"
    if wrong := _WRONG_TYPE.match(what):
        value, local, kind = wrong.groups()
        if local:
            return f"{subject}: {_quoted(value)} is not admitted there"
        return f"{subject}: {_quoted(value)} is not {_MEANS.get(kind, f'a valid {kind}')}"
    return _misplaced(element, attribute, what)


def _misplaced(element: str, attribute: str | None, what: str) -> str:
    expected = _EXPECTED.search(what)
    able = _or(expected[1]) if expected else ""
    if what.startswith("This element is not expected"):
        return f"<{element}> cannot stand here" + (f"; {able} can" if able else "")
    if what.startswith("Missing child element"):
        return f"<{element}> lacks a part" + (f": {able} should come next" if able else "")
    if what.startswith("No matching global"):
        return f"<{element}> is no root of this schema"
    if match := re.match(r"The attribute '([^']+)' is required but missing", what):
        return f"<{element}> lacks the attribute {match[1]}"
    if re.match(r"The attribute '[^']+' is not allowed", what):
        return f"<{element}> cannot have the attribute {attribute}"
    if what.startswith("Character content"):
        return f"<{element}> cannot have text of its own"
    if what.startswith("Element content is not allowed"):
        return f"<{element}> can have plain text only, no elements"
    if what.startswith("The element content is not") or "because the content type" in what:
        return f"<{element}> cannot have content of this kind"
    return _short(f"<{element}>: {what}")


def _or(names: str) -> str:
    *others, last = names.split(", ")
    return f"{', '.join(others)} or {last}" if others else last


def _quoted(value: str) -> str:
    folded = " ".join(value.split())
    return repr(folded if len(folded) <= _LONGEST else folded[: _LONGEST - 1] + "…")


def _short(message: str) -> str:
    return " ".join(message.split())


def of_json(error: Any) -> str:
    """Give the sentence for an error of jsonschema, without the place."""
    value, wanted = error.instance, error.validator_value
    shown = (
        _quoted(value) if isinstance(value, str) else "this" if isinstance(value, dict | list) else json.dumps(value)
    )
    match error.validator:
        case "type":
            kinds = [wanted] if isinstance(wanted, str) else wanted
            return f"{shown} is not {' or '.join(_KINDS[kind] for kind in kinds)}"
        case "enum":
            return f"{shown} is none of {', '.join(str(choice) for choice in wanted if choice is not None)}"
        case "const":
            return f"{shown} is not {wanted!r}"
        case "required":
            return f"the key {error.message.removesuffix(' is a required property')} is missing"
        case "additionalProperties":
            known = error.schema.get("properties", {})
            return f"no such key: {', '.join(sorted(_short(name) for name in value if name not in known))}"
        case "minimum" | "maximum":
            return f"{shown} is {'less' if error.validator == 'minimum' else 'more'} than {wanted}"
        case "minLength" | "minItems":
            return "is empty, where something is needed"
        case "pattern":
            return f"{shown} does not fit: {error.schema.get('description', 'words are needed')}"
        case _:
            return f"{shown} is of no form that can stand here"


_KINDS = {
    "string": "text",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}
