"""libxml2's and jsonschema's messages as sentences for a person: no namespaces, no facets, no type names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Self

from attrs import frozen

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
_NEWSML = "{http://iptc.org/std/nar/2006-10-01/}"
_XS = "{http://www.w3.org/2001/XMLSchema}"


@frozen
class Grammar:
    """What libxml2's messages leave out: the type behind each pattern, and the elements that a part cannot do without."""

    patterns: Mapping[str, str]
    required: frozenset[str]

    @classmethod
    def of(cls, schema: Any) -> Self:
        """Give the grammar of the schema document."""
        patterns = {
            pattern.get("value"): kind.get("name")
            for kind in schema.iterchildren(_XS + "simpleType")
            for pattern in kind.iter(_XS + "pattern")
        }
        named = (one for one in schema.iter(_XS + "element") if one.get("name") and one.getparent() is not schema)
        required = frozenset(
            one.get("name")
            for one in named
            if all(
                outer.get("minOccurs") != "0" for outer in (one, *one.iterancestors(_XS + "choice", _XS + "sequence"))
            )
        )
        return cls(patterns, required)


@frozen
class Fault:
    """A complaint of a schema as a sentence. It is about `inner`, a child or an attribute (with its @) of the element."""

    element: Any
    inner: str
    says: str


def faults(root: Any, entries: Iterable[Any], grammar: Grammar) -> Iterator[Fault]:
    """Give a fault for each entry of a schema's error log; what says the same twice comes once."""
    last: tuple[str, str | None] | None = None
    for entry in entries:
        element = _at(root, entry.path)
        message = _NAMESPACE.sub("", _NITF.sub("NITF", entry.message))
        match = _SUBJECT.match(message)
        if match is None:
            yield Fault(element, "", _short(message))
            continue
        name, attribute, what = match.groups()
        fault = _fault(element, name, attribute, what, grammar)
        if (entry.path, attribute) != last:
            last = (entry.path, attribute)
            yield fault


def _at(root: Any, path: str | None) -> Any:
    """Give the element at libxml2's path, which has the prefixes of the file."""
    prefixes = {prefix: uri for one in root.iter() for prefix, uri in one.nsmap.items() if prefix}
    found = root.getroottree().xpath(path, namespaces=prefixes) if path else []
    return found[0] if found else root


def _fault(element: Any, name: str, attribute: str | None, what: str, grammar: Grammar) -> Fault:
    subject = f"{attribute} of <{name}>" if attribute else f"<{name}>"
    said = _wrong_value(subject, what, grammar.patterns)
    if said is not None:
        return Fault(element, f"@{_bare(attribute)}" if attribute else "", said)
    return _misplaced(element, name, attribute, what, grammar.required)


def _bare(name: str) -> str:
    return name.rpartition("}")[2]


def _wrong_value(subject: str, what: str, patterns: Mapping[str, str]) -> str | None:
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
    return None


def _misplaced(element: Any, name: str, attribute: str | None, what: str, required: frozenset[str]) -> Fault:
    expected = _EXPECTED.search(what)
    able = expected[1].split(", ") if expected else []
    if what.startswith("This element is not expected"):
        return _out_of_place(element, name, able, required)
    if what.startswith("Missing child element"):
        wanted = required.intersection(able)
        if len(wanted) == 1:
            (missing,) = wanted
            return Fault(element, missing, f"<{missing}> is missing in <{name}>")
        said = f"<{name}> lacks a part" + (f": {_or(', '.join(able))} should come next" if able else "")
        return Fault(element, "", said)
    if what.startswith("No matching global"):
        return Fault(element, "", f"<{name}> is no root of this schema")
    if match := re.match(r"The attribute '([^']+)' is required but missing", what):
        return Fault(element, f"@{match[1]}", f"<{name}> lacks the attribute {match[1]}")
    if re.match(r"The attribute '[^']+' is not allowed", what):
        return Fault(element, f"@{_bare(attribute or '')}", f"<{name}> cannot have the attribute {attribute}")
    if what.startswith("Character content"):
        return Fault(element, "", f"<{name}> cannot have text of its own")
    if what.startswith("Element content is not allowed"):
        return Fault(element, "", f"<{name}> can have plain text only, no elements")
    if what.startswith("The element content is not") or "because the content type" in what:
        return Fault(element, "", f"<{name}> cannot have content of this kind")
    return Fault(element, "", _short(f"<{name}>: {what}"))


def _out_of_place(element: Any, name: str, able: list[str], required: frozenset[str]) -> Fault:
    """Tell an element before which one is missing from one that is in the wrong place itself."""
    outer = element.getparent()
    if outer is not None:
        there = {_bare(str(child.tag)) for child in outer}
        missing = required.intersection(able) - there
        if len(missing) == 1 and str(element.tag).startswith(_NEWSML):
            (wanted,) = missing
            return Fault(outer, wanted, f"<{wanted}> is missing: it must stand before <{name}>")
    return Fault(element, "", f"<{name}> cannot stand here" + (f"; {_or(', '.join(able))} can" if able else ""))


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
