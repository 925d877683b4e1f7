"""What no grammar can say of an item: a table of rules, each a breach that some receiver was seen to punish.

A rule looks at one item and gives the element at fault and a sentence for each breach. `RULES` are errors; `CAUTIONS`
are warnings: the item may be sent, but a person should look.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from attrs import frozen

from pressdoc import mediatopics
from pressdoc.validation.item import XHTML, G, Item, code, codes
from pressdoc.validation.places import local

_N = "{http://iptc.org/std/NITF/2006-10-18/}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_IPTC_CATALOG = "catalog.IPTC-G2-Standards_"
_CATALOGS = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_"
_XHTML_TYPE, _NITF_TYPE = "application/xhtml+xml", "application/nitf+xml"
_RIGHT_TO_LEFT = frozenset(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"])
_WEIGHTY = frozenset(["correction", "embargo", "hold", "kill"])
_PARTY_ROLES = frozenset(
    "author cameraOperator contentEditor contentSource correspondent descrWriter distributor editor factChecker"  # noqa: SIM905 - a list of names
    " genAIPromptWriter imgSupplier interviewee mediaOffice metadataEditor origcont originfo producer spokesperson".split()
)
"""IPTC NewsCodes, Content Production Party Role (CC BY 4.0)."""
_CODED = frozenset(
    ["format", "jobtitle", "mode", "pubconstraint", "qcode", "rel", "rendition", "role", "severity", "type"]
)
"""Attributes whose values are QCodes. (`role` of a message's timestamp is a plain word: it has no colon.)"""

Breach = tuple[Any, str]
Check = Callable[[Item], Iterator[Breach]]


@frozen
class Rule:
    """A check, and why it matters: what the standard wants, or what becomes of the item at those who take it in."""

    breaches: Check
    why: str


def _main_headline_comes_first(item: Item) -> Iterator[Breach]:
    headlines = item.about.get(G + "headline", [])
    for element in headlines[1:]:
        if "main" in codes(element):
            yield element, "the main headline must be the first, and there is one only"
    if headlines and "sub" in codes(headlines[0]):
        yield headlines[0], "a deck (role sub) stands first, where receivers look for the main headline"


def _weightiest_note_comes_first(item: Item) -> Iterator[Breach]:
    notes = item.meta.get(G + "edNote", [])
    if notes and not _WEIGHTY.intersection(codes(notes[0])):
        for note in notes[1:]:
            if _WEIGHTY.intersection(codes(note)):
                yield note, "a note on a correction or an embargo must be the first <edNote>"


def _embargo_is_put_in_words(item: Item) -> Iterator[Breach]:
    said = any({"embargo", "hold"}.intersection(codes(note)) for note in item.meta.get(G + "edNote", ()))
    if not said:
        for element in item.meta.get(G + "embargoed", ()):
            yield element, "an embargo needs an <edNote> that says it in words (role embargo)"


def _correction_says_what_changed(item: Item) -> Iterator[Breach]:
    for signal in item.meta.get(G + "signal", ()):
        if code(signal.get("qcode")) == "correction" and not item.meta.get(G + "edNote"):
            yield signal, "a correction needs an <edNote> that says what has changed"


def _release_names_its_genre(item: Item) -> Iterator[Breach]:
    genres = item.about.get(G + "genre", [])
    named = any(element.get("qcode") == "genre:Press_Release" for element in genres)
    if item.is_release and item.status != "canceled" and not named:
        for part in item.parts.get(G + "contentMeta", ()):
            yield part, 'there must be a <genre qcode="genre:Press_Release">'
    for element in genres:
        if not any((name.get(_LANG) or "").lower().startswith("en") for name in element):
            yield element, 'a genre needs its English name, <name xml:lang="en">'


def _languages_agree(item: Item) -> Iterator[Breach]:
    stated = item.root.get(_LANG)
    if stated is None:
        return
    for element in item.about.get(G + "language", [])[:1]:
        if (element.get("tag") or "").lower() != stated.lower():
            yield element, f"the first <language> is {element.get('tag')}, but xml:lang of the item is {stated}"
    for inline in item.content.get(G + "inlineXML", ()):
        for element in (inline, *inline):
            for name in (_LANG, "lang"):
                tag = element.get(name)
                if tag is not None and tag.lower() != stated.lower():
                    yield element, f"the text is marked as {tag}, but xml:lang of the item is {stated}"


def _xhtml_comes_first_and_nitf_last(item: Item) -> Iterator[Breach]:
    inline = item.content.get(G + "inlineXML", [])
    if item.is_release and item.content and not inline:
        yield item.parts[G + "contentSet"][0], "there is no text: the first rendition must be XHTML in an <inlineXML>"
    for position, element in enumerate(inline):
        wanted = _XHTML_TYPE if position == 0 else _NITF_TYPE
        if element.get("contenttype") != wanted:
            yield element, "XHTML comes first and NITF last, one of each"
        namespace = XHTML if element.get("contenttype") == _XHTML_TYPE else _N
        for child in element.iterchildren("{*}*"):
            if not child.tag.startswith(namespace):
                yield element, f"contenttype says {element.get('contenttype')}, but the text in it is of another kind"


def _nitf_stands_in_blocks(item: Item) -> Iterator[Breach]:
    for inline in item.content.get(G + "inlineXML", ()):
        if (
            inline.get("contenttype") == _NITF_TYPE
            and inline.find(f"{_N}nitf/{_N}body/{_N}body.content/{_N}block") is None
        ):
            yield inline, "NITF needs its text in <body.content><block>"


def _text_has_no_metadata(item: Item) -> Iterator[Breach]:
    for inline in item.content.get(G + "inlineXML", ()):
        for element in inline.iterdescendants(G + "*"):
            yield element, f"<{local(element)}> of NewsML stands inside the text"


def _text_is_in_blocks(item: Item) -> Iterator[Breach]:
    for body in item.bodies:
        before: list[str] = []
        for block in body:
            names = (block.get("class") or "").split()
            if "pr-contact-line" in names and not {"pr-contact", "pr-contact-line"}.intersection(before):
                yield block, "a pr-contact-line continues a contact, but none begins before it"
            before = names


def _original_is_there(item: Item) -> Iterator[Breach]:
    known = {child.get("id") for children in item.content.values() for child in children}
    for element in item.parts.get(G + "contentSet", ()):
        original = element.get("original")
        if original is not None and original not in known:
            yield element, f"original={original!r} is the id of no rendition here"


def _groups_are_there(item: Item) -> Iterator[Breach]:
    for groups in item.parts.get(G + "groupSet", ()):
        known = {group.get("id") for group in groups}
        for element, name in ((groups, "root"), *((ref, "idref") for ref in groups.iter(G + "groupRef"))):
            if element.get(name) not in known:
                yield element, f"{name}={element.get(name)!r} is the id of no <group> here"


def _renditions_are_unique(item: Item) -> Iterator[Breach]:
    remote = item.content.get(G + "remoteContent", [])
    codes = Counter(element.get("rendition") for element in remote)
    for element in remote:
        if codes[element.get("rendition")] > 1:
            yield element, f"rendition {element.get('rendition')} is used twice"


def _references_lead_somewhere(item: Item) -> Iterator[Breach]:
    for element in (*item.meta.get(G + "link", ()), *item.content.get(G + "remoteContent", ())):
        if not (element.get("href") or element.get("residref")):
            yield element, f"<{local(element)}> leads nowhere: it needs href or residref"


def _press_contacts_can_be_reached(item: Item) -> Iterator[Breach]:
    for element in item.about.get(G + "infoSource", ()):
        is_contact = {"mediaOffice", "spokesperson"}.intersection(codes(element))
        if is_contact and next(element.iter(G + "contactInfo"), None) is None:
            yield element, "a press contact needs <contactInfo>"


def _things_are_identified(item: Item) -> Iterator[Breach]:
    named = (
        *item.meta.get(G + "provider", ()),
        *item.about.get(G + "located", ()),
        *item.about.get(G + "subject", ()),
        *item.about.get(G + "infoSource", ()),
        *(holder for rights in item.parts.get(G + "rightsInfo", ()) for holder in rights.iter(G + "copyrightHolder")),
    )
    for element in named:
        if not (element.get("qcode") or element.get("uri") or element.get("literal")):
            yield element, f"<{local(element)}> needs one of qcode, uri and literal"


def _times_are_not_padded(item: Item) -> Iterator[Breach]:
    dated = ("versionCreated", "firstCreated", "embargoed", "expires")
    about = ("contentCreated", "contentModified")
    times = [element for name in dated for element in item.meta.get(G + name, ())]
    times += [element for name in about for element in item.about.get(G + name, ())]
    for element in times:
        if element.text and element.text != element.text.strip():
            yield element, f"<{local(element)}> has blanks around the time"


def _media_topics_are_typed(item: Item) -> Iterator[Breach]:
    for element in item.about.get(G + "subject", ()):
        if (element.get("qcode") or "").startswith("medtop:") and element.get("type") != "cpnat:abstract":
            yield element, 'a media topic needs type="cpnat:abstract"'


def _media_topics_are_in_use(item: Item) -> Iterator[Breach]:
    for element in item.about.get(G + "subject", ()):
        fault = mediatopics.fault(element.get("qcode") or "")
        if fault is not None:
            yield element, fault.says


def _aliases_are_declared(item: Item) -> Iterator[Breach]:
    known = declared_aliases(item.root)
    for part in item.root:
        if part.tag == G + "contentSet":
            yield from undeclared(part, known)
        elif part.tag not in (G + "catalog", G + "catalogRef"):
            yield from undeclared(part.iter(G + "*"), known)


def declared_aliases(owner: Any) -> frozenset[str | None]:
    """Give the aliases that the catalogs among the element's children declare, the IPTC's included where it is named."""
    from pressdoc.catalog import SCHEMES  # noqa: PLC0415 - loaded when NewsML is validated

    known: set[str | None] = {scheme.get("alias") for one in owner.iterchildren(G + "catalog") for scheme in one}
    if any(_IPTC_CATALOG in (one.get("href") or "") for one in owner.iterchildren(G + "catalogRef")):
        known |= SCHEMES.keys()
    return frozenset(known)


def undeclared(elements: Iterable[Any], known: frozenset[str | None]) -> Iterator[Breach]:
    """Give a breach for each QCode whose alias is not among the known."""
    for element in elements:
        for name, value in element.items():
            if name in _CODED and ":" in value:
                for qcode in value.split():
                    alias, colon, _ = qcode.partition(":")
                    if colon and alias not in known:
                        yield element, f"no catalog of the item declares the alias {alias!r} of {qcode}"


def _files_name_their_kind(item: Item) -> Iterator[Breach]:
    for element in item.content.get(G + "remoteContent", ()):
        if not element.get("contenttype"):
            yield element, "<remoteContent> without contenttype"


def _direction_fits_the_language(item: Item) -> Iterator[Breach]:
    language = (item.root.get(_LANG) or "").lower()
    if language.partition("-")[0] in _RIGHT_TO_LEFT and item.root.get("dir") != "rtl" and "-latn" not in language:
        yield item.root, f'{language} is written from right to left, but the item has no dir="rtl"'


def _versions_follow_each_other(item: Item) -> Iterator[Breach]:
    if item.root.get("version") != "1":
        return
    for signal in item.meta.get(G + "signal", ()):
        if code(signal.get("qcode")) in ("correction", "update"):
            yield signal, "a correction or update is of an earlier version, but this is version 1"


def _kill_gives_a_reason(item: Item) -> Iterator[Breach]:
    if item.status == "canceled" and not item.meta.get(G + "edNote"):
        yield item.meta[G + "pubStatus"][0], "a withdrawn item needs an <edNote> with the reason"


def _times_are_in_order(item: Item) -> Iterator[Breach]:
    made = _moment(item.meta.get(G + "versionCreated", ()))
    for element in item.meta.get(G + "firstCreated", ()):
        first = _moment([element])
        if made is not None and first is not None and first > made:
            yield element, f"the first version was made at {element.text}, after this one"


def _moment(elements: Sequence[Any]) -> datetime.datetime | None:
    for element in elements[:1]:
        with suppress(ValueError):
            moment = datetime.datetime.fromisoformat((element.text or "").strip())
            return moment if moment.tzinfo is not None else None
    return None


def _translation_is_another_item(item: Item) -> Iterator[Breach]:
    for element in item.meta.get(G + "link", ()):
        if element.get("residref") == item.root.get("guid") and element.get("version") in (
            None,
            item.root.get("version"),
        ):
            yield element, "the link leads from the item to itself"


def _kept_catalog_is_named_exactly(item: Item) -> Iterator[Breach]:
    for element in item.parts.get(G + "catalogRef", ()):
        href = element.get("href") or ""
        if _IPTC_CATALOG in href and not href.startswith(_CATALOGS):
            yield element, f"the IPTC's catalog is named {href}; name it {_CATALOGS}…"


def _parties_have_roles_of_the_list(item: Item) -> Iterator[Breach]:
    for name in ("infoSource", "creator", "contributor"):
        for element in item.about.get(G + name, ()):
            for role in (element.get("role") or "").split():
                alias, _, known = role.partition(":")
                if alias == "cpprole" and known not in _PARTY_ROLES:
                    yield element, f"{role} is no role of the IPTC's list: {', '.join(sorted(_PARTY_ROLES))}"


def _subject_codes_go_with_topics(item: Item) -> Iterator[Breach]:
    codes = [element.get("qcode") or "" for element in item.about.get(G + "subject", ())]
    twins = {mediatopics.twin(code) for code in codes if code.startswith("medtop:")}
    for element in item.about.get(G + "subject", ()) if twins else ():
        told = element.get("qcode") or ""
        if told.startswith("subj:") and told not in twins:
            yield element, f"{told} matches none of the item's media topics"


def _media_topics_have_names(item: Item) -> Iterator[Breach]:
    for element in item.about.get(G + "subject", ()):
        if (element.get("qcode") or "").startswith("medtop:") and element.find(G + "name") is None:
            yield element, f"{element.get('qcode')} has no <name>"


def _text_has_words(item: Item) -> Iterator[Breach]:
    for body in item.bodies:
        if not any(text.strip() for text in body.itertext()):
            yield body, "the text is empty"


UNDECLARED = "an alias means what the item's own catalogs say; without one a receiver cannot tell what the code is of"
"""Why a code without a catalog is a breach."""
RULES: tuple[Rule, ...] = (
    Rule(_main_headline_comes_first, "Superdesk takes the first headline, APA's importer the one of role main"),
    Rule(_weightiest_note_comes_first, "Superdesk shows its editors the first note and no other"),
    Rule(_embargo_is_put_in_words, "no receiver's editor is sure to see the instant; the first note they all read"),
    Rule(_correction_says_what_changed, "receivers replace the whole item; only a note tells what to look for"),
    Rule(
        _kill_gives_a_reason, "editors who published the item must be told what to do, and Superdesk shows them a note"
    ),
    Rule(
        _release_names_its_genre, "it tells that an outside body speaks; Superdesk takes the English name and no other"
    ),
    Rule(_languages_agree, "Superdesk files the item under the first <language>, others under xml:lang"),
    Rule(_xhtml_comes_first_and_nitf_last, "readers of AFP's feeds take the first rendition, Superdesk the last"),
    Rule(_nitf_stands_in_blocks, "Superdesk looks for the text of NITF nowhere else"),
    Rule(_text_has_no_metadata, "inside the text it is neither text nor metadata to anybody"),
    Rule(_text_is_in_blocks, "the lines of a contact belong to the block that begins it"),
    Rule(_original_is_there, "the schema wants the id of a rendition of the item"),
    Rule(_groups_are_there, "the schema wants the id of a group of the bundle"),
    Rule(_renditions_are_unique, "Superdesk files renditions by their code: of two alike the last wins"),
    Rule(_references_lead_somewhere, "nobody can follow it"),
    Rule(_translation_is_another_item, "a translation is an item of its own, with its own guid"),
    Rule(_press_contacts_can_be_reached, "a contact whom nobody can reach is none"),
    Rule(
        _things_are_identified,
        "the schema leaves it open; a receiver cannot tell who or what is meant, nor tie it to others",
    ),
    Rule(_parties_have_roles_of_the_list, "receivers tell the issuer and the press contacts by these codes"),
    Rule(_times_are_not_padded, "libxml2 refuses such a time, and one receiver passes the blanks on"),
    Rule(_media_topics_are_typed, "APA's importer takes topics of that type and no other"),
    Rule(_aliases_are_declared, UNDECLARED),
)
CAUTIONS: tuple[Rule, ...] = (
    Rule(_times_are_in_order, "firstCreated is the time of version 1, whichever version this is"),
    Rule(_files_name_their_kind, "Superdesk refuses the whole item over such a file"),
    Rule(_direction_fits_the_language, "what is left out is taken for left to right"),
    Rule(_versions_follow_each_other, "the same guid with the next version is how a receiver knows what to replace"),
    Rule(
        _kept_catalog_is_named_exactly,
        "python-newsmlg2 knows the catalog by exactly this address, and nobody fetches it",
    ),
    Rule(_media_topics_are_in_use, "receivers sort by the codes of the IPTC's current list"),
    Rule(_subject_codes_go_with_topics, "Superdesk sorts by these codes and by no others"),
    Rule(_media_topics_have_names, "editors read names, not codes"),
    Rule(_text_has_words, "an item without words gives an editor nothing to publish"),
)
