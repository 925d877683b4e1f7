"""Hypothesis strategies for releases and manuscripts: a gift to users, and what our own laws are tested with.

Install with `pip install pressdoc[testing]`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from pressdoc import model
from pressdoc.composing import STYLES, compose
from pressdoc.manuscript import MarkedManuscript
from pressdoc.model import PressRelease
from pressdoc.model.rewriting import with_strings
from pressdoc.recognising.derive import resolve
from pressdoc.text import Line, Look, Span, Text, one_line

LANGUAGES = ("en", "fr", "de", "es", "ru", "ar", "zh")
_FORBIDDEN = "\ufeff\ufffe\uffff"


def _character_set() -> st.SearchStrategy[str]:
    """All of Unicode that XML admits, controls and lone surrogates left out: no format has a place for them."""
    return st.characters(exclude_categories=("Cs", "Cc"), exclude_characters=_FORBIDDEN)


_dangerous = st.sampled_from(
    ["a", "é", "e\u0301", "ß", "İ", "שלום", "مرحبا", "你好", "한글", "日本", "<&>\"'", "]]>", "\u200f", "\u200d", "\u00ad", "½", "👩‍🚀",
     "About", "ENDS", "###", "Contact:", "Tel: +43 1 26060 5726", "29 September 2011", "FOR IMMEDIATE RELEASE", "x@y.org",
     "VIENNA -", "0", "1.", "-", "\u00a0x", "x\u3000y", "http://example.org/?a=1&b=2", "•"]
)  # fmt: skip


def lines_of_text(max_size: int = 40) -> st.SearchStrategy[str]:
    """Strings as every one-line field has them: white space folded, something visible in them."""
    words = st.one_of(_dangerous, st.text(_character_set(), min_size=1, max_size=8))
    joined = st.lists(words, min_size=1, max_size=max(1, max_size // 8)).map(" ".join)
    return joined.map(one_line).filter(bool)


def languages() -> st.SearchStrategy[str | None]:
    """Give the tags that house styles know, and none."""
    return st.sampled_from((*LANGUAGES, None, "en-US", "zh-Hant", "el"))


def spans() -> st.SearchStrategy[Span]:
    """Spans of any look, some with links."""
    href = st.one_of(st.none(), st.sampled_from(["https://example.org/", "mailto:x@example.org", "#a b"]))
    return st.builds(Span, lines_of_text(16), st.sampled_from(Look), href)


def _lines() -> st.SearchStrategy[Line]:
    def spaced(parts: list[Span]) -> Line:
        return tuple(evolve(span, text=span.text + " ") if index % 2 else span for index, span in enumerate(parts))

    return st.lists(spans(), min_size=1, max_size=3).map(spaced)


def texts() -> st.SearchStrategy[Text]:
    """Texts in normal form with one to three lines."""
    plain = lines_of_text(80).map(Text.plain)
    rich = st.lists(_lines(), min_size=1, max_size=3).map(lambda lines: Text(tuple(lines)).normal())
    return st.one_of(plain, rich).filter(bool)


def _preformatted() -> st.SearchStrategy[model.Preformatted]:
    line = st.text(st.one_of(_character_set(), st.sampled_from(" \t")), max_size=12).map(
        lambda string: " ".join(string.split("\u2028")).replace("\u2029", " ")
    )
    string = st.lists(line, min_size=1, max_size=3).map("\n".join).filter(lambda value: bool(value.strip()))
    return string.map(lambda value: model.Preformatted(text=value))


def tables() -> st.SearchStrategy[model.Table]:
    """Tables up to three by three, some cells empty."""
    cell = st.one_of(st.just(Text()), texts())
    rows = st.lists(st.lists(cell, min_size=1, max_size=3), min_size=1, max_size=3)
    some = rows.filter(lambda table: any(cell for row in table for cell in row))
    return some.flatmap(
        lambda table: st.builds(lambda heads: model.Table(rows=table, heads=heads), st.integers(0, len(table)))
    )


def blocks() -> st.SearchStrategy[model.Block]:
    """Blocks of every kind."""
    marker = st.one_of(
        st.sampled_from(["•", "1.", "2.", "(a)", "–"]), lines_of_text(8).map(lambda s: "".join(s.split()))
    )
    maybe = st.one_of(st.none(), lines_of_text(24))
    return st.one_of(
        st.builds(model.Paragraph, text=texts()),
        st.builds(model.Heading, text=texts(), level=st.integers(1, 5)),
        st.builds(model.ListItem, text=texts(), level=st.integers(1, 9), marker=marker.filter(bool)),
        st.builds(model.Quote, text=texts()),
        tables(),
        st.builds(model.Figure, caption=st.one_of(st.none(), texts()), credit=maybe, alt=maybe, href=maybe),
        _preformatted(),
    )


def phones() -> st.SearchStrategy[model.Phone]:
    """Telephone numbers, real in shape or not."""
    printed = st.one_of(st.sampled_from(["(+43-1) 26060-5726", "+44 20 7946 0018", "02 6270 5477"]), lines_of_text(16))
    label = st.one_of(st.none(), lines_of_text(16))
    number = st.one_of(st.none(), st.from_regex(r"\+[1-9][0-9]{6,13}", fullmatch=True))
    return st.builds(model.Phone, printed=printed, kind=st.sampled_from(model.PhoneKind), label=label, number=number)


def emails() -> st.SearchStrategy[model.Email]:
    """E-mail addresses, whole, masked, or anything else."""
    printed = st.one_of(st.sampled_from(["press@example.org", "a.b[at]", "a (at) example.org"]), lines_of_text(16))
    address = st.one_of(st.none(), st.sampled_from(["press@example.org", "x@y.example"]))
    return st.builds(model.Email, printed=printed, label=st.one_of(st.none(), lines_of_text(16)), address=address)


def contacts() -> st.SearchStrategy[model.Contact]:
    """Contacts with at least one part."""
    maybe = st.one_of(st.none(), lines_of_text(24))
    return st.builds(
        model.Contact,
        name=maybe,
        role=maybe,
        organisation=maybe,
        address=st.lists(lines_of_text(24), max_size=2),
        phones=st.lists(phones(), min_size=1, max_size=2),
        emails=st.lists(emails(), max_size=2),
        urls=st.lists(lines_of_text(24), max_size=1),
        public=st.booleans(),
    )


def _groups() -> st.SearchStrategy[tuple[model.ContactGroup, ...]]:
    labelled = st.builds(
        model.ContactGroup, label=lines_of_text(24), contacts=st.lists(contacts(), min_size=1, max_size=2)
    )
    bare = st.builds(model.ContactGroup, label=st.none(), contacts=st.lists(contacts(), min_size=1, max_size=2))
    return st.tuples(st.lists(bare, max_size=1), st.lists(labelled, max_size=2)).map(lambda pair: (*pair[0], *pair[1]))


def datelines() -> st.SearchStrategy[model.Dateline]:
    """Datelines of up to two places, with and without date and agency."""

    def build(places: list[str], date: str | None, source: str | None, sign: str) -> model.Dateline:
        printed = "/".join(places) + (f", {date}" if date else "") + (f" ({source})" if source else "") + f" {sign}"
        return model.Dateline(printed=printed, places=places, date=date, source=source)

    place = st.sampled_from(["VIENNA", "MEXICO CITY", "Genf", "Париж", "القاهرة", "北京", "NEW YORK, NY"])
    date = st.one_of(st.none(), st.sampled_from(["29 September", "3 May 2012", "2012年3月12日"]))
    source = st.one_of(st.none(), st.sampled_from(["UN Information Service", "ots"]))
    distinct = st.lists(place, min_size=1, max_size=2, unique=True)
    return st.builds(build, distinct, date, source, st.sampled_from(["-", "–", ":", "--"]))


def days() -> st.SearchStrategy[model.Day]:
    """Days; days with a time; instants."""
    zones: Any = st.sampled_from([None, datetime.UTC, datetime.timezone(datetime.timedelta(hours=5, minutes=45))])
    low, high = datetime.datetime(1900, 1, 2), datetime.datetime(2100, 1, 1)  # noqa: DTZ001 - zones come by themselves
    moments = st.datetimes(low, high, timezones=zones)
    return st.one_of(st.dates(low.date(), high.date()), moments)


def instants() -> st.SearchStrategy[datetime.datetime]:
    """Aware datetimes."""
    low, high = datetime.datetime(1900, 1, 2), datetime.datetime(2100, 1, 1)  # noqa: DTZ001
    return st.datetimes(low, high, timezones=st.just(datetime.UTC))


def embargoes() -> st.SearchStrategy[model.Embargo]:
    """Embargoes of each kind, some without printed words."""
    printed = st.sampled_from(
        [
            "FOR IMMEDIATE RELEASE",
            "Embargoed until 10:00 CET, 4 May 2012",
            "EMBARGO: 00.01 hours, 4 May 2012",
            "Embargo",
        ]
    )
    until = st.builds(
        lambda when, words: model.Embargo(printed=words, kind="until", until=when),
        days(),
        st.one_of(st.none(), lines_of_text(24)),
    )
    return st.one_of(
        until, printed.map(lambda words: model.Embargo(printed=words)), st.just(model.Embargo(kind="immediate"))
    )


def press_releases() -> st.SearchStrategy[PressRelease]:
    """Releases with every part in every state, their derived values settled as `resolve` would."""
    maybe = st.one_of(st.none(), lines_of_text(40))
    few = st.lists(lines_of_text(40), max_size=2)
    some_blocks = st.lists(blocks(), max_size=4)
    guid = st.one_of(st.none(), st.uuids().map(lambda value: value.urn), st.just("urn:newsml:example.org:20110929:a"))
    subject = st.builds(
        model.Subject, code=st.sampled_from(["medtop:02000000", "subj:02000000", "own:x-1"]), name=maybe
    )
    media = st.builds(
        model.Media,
        href=st.sampled_from(["https://example.org/a.pdf", "photo.jpg"]),
        media_type=st.sampled_from([None, "application/pdf"]),
        title=maybe,
        size=st.one_of(st.none(), st.integers(0, 10**9)),
    )
    rendition = st.builds(
        model.Media,
        href=st.just("a.docx"),
        media_type=st.just("application/octet-stream"),
        rendition=st.sampled_from(["docx", "pdf", "x1"]),
        sha256=st.sampled_from([None, "0a" * 32]),
    )
    rights = st.builds(model.Rights, holder=maybe, notice=maybe, usage=lines_of_text(24))
    link = st.builds(
        model.Link, href=st.just("https://example.org/b"), rel=st.sampled_from([None, "irel:seeAlso"]), title=maybe
    )
    translation = st.builds(model.Translation, guid=st.just("urn:x:y"), language=st.sampled_from([None, "fr"]))
    fields: dict[str, st.SearchStrategy[Any]] = {
        **dict.fromkeys(
            ("headline", "summary", "reference", "issuer", "issued_line", "contact_lead", "end_mark"), maybe
        ),
        **dict.fromkeys(("slugline", "correction"), maybe),
        **dict.fromkeys(("subheadlines", "masthead", "notices", "keywords"), few),
        **dict.fromkeys(("body", "notes", "boilerplate"), some_blocks),
        "language": languages(),
        "issued": st.one_of(st.none(), days()),
        "embargo": st.one_of(st.none(), embargoes()),
        "dateline": st.one_of(st.none(), datelines()),
        "contacts": _groups(),
        "media": st.tuples(st.lists(media, max_size=2), st.lists(rendition, max_size=1)).map(
            lambda pair: pair[0] + pair[1]
        ),
        "subjects": st.lists(subject, max_size=2),
        "urgency": st.one_of(st.none(), st.integers(1, 9)),
        "rights": st.one_of(st.none(), rights),
        "guid": guid,
        "version": st.one_of(st.none(), st.integers(1, 99)),
        "version_created": st.one_of(st.none(), instants()),
        "first_created": st.one_of(st.none(), instants()),
        "signal": st.one_of(st.none(), st.sampled_from(model.Signal)),
        "status": st.one_of(st.none(), st.sampled_from(model.Status)),
        "translations": st.lists(translation, max_size=1),
        "links": st.lists(link, max_size=1),
    }
    return st.fixed_dictionaries(fields).map(lambda values: resolve(PressRelease(**values)))


def identified_press_releases() -> st.SearchStrategy[PressRelease]:
    """Releases with an identity, as NewsML-G2 needs them."""
    return st.builds(lambda release, at: release.identified(at=at), press_releases(), instants())


def within(release: PressRelease, alphabet: Callable[[str], bool]) -> PressRelease:
    """Give the release with an x for every character outside the alphabet of a format, derived values settled anew."""
    fitted: PressRelease = with_strings(release, lambda string: "".join(c if alphabet(c) else "x" for c in string))
    return resolve(fitted)


def styles() -> st.SearchStrategy[Any]:
    """Give one of the four house styles."""
    return st.sampled_from(tuple(STYLES.values()))


def marked_manuscripts() -> st.SearchStrategy[MarkedManuscript]:
    """Pages as `compose` makes them."""
    return st.builds(compose, press_releases(), styles())


_WORDS = [
    "river",
    "harvest",
    "window",
    "orange",
    "garden",
    "mountain",
    "silver",
    "quiet",
    "market",
    "yellow",
    "winter",
    "simple",
    "bright",
    "canvas",
    "paper",
    "morning",
    "forest",
    "village",
    "corner",
    "bridge",
    "autumn",
    "gentle",
    "copper",
    "meadow",
    "island",
    "velvet",
    "thunder",
    "lantern",
    "pebble",
    "harbour",
]


def _sentence(low: int, high: int) -> st.SearchStrategy[str]:
    words = st.lists(st.sampled_from(_WORDS), min_size=low, max_size=high)
    return words.map(lambda chosen: " ".join(chosen).capitalize() + ".")


def plain_press_releases() -> st.SearchStrategy[PressRelease]:
    """Releases that survive plain text: built of words free of cues, full dates, real numbers (law E).

    English, with headline, date line, dateline, body paragraphs of eight to sixty words, end mark, contacts.
    """
    title = st.lists(st.sampled_from(_WORDS), min_size=5, max_size=9).map(lambda chosen: " ".join(chosen).title())
    date = st.dates(datetime.date(1990, 1, 1), datetime.date(2030, 1, 1))
    person = st.sampled_from(["Maria Lindqvist", "Tomas Berger", "Anna Kowalska", "Peter O'Hara"])
    phone = st.sampled_from(["+43 1 26060 4266", "+44 20 7946 0018", "+49 30 901820"])
    email = st.sampled_from(["press@example.org", "maria@example.net"])
    paragraphs = st.lists(_sentence(8, 60), min_size=3, max_size=8, unique=True)
    return st.builds(_plain, title, date, paragraphs, person, phone, email, st.booleans(), st.booleans())


def _plain(  # noqa: PLR0913 - the parts of a release
    title: str,
    date: datetime.date,
    paragraphs: list[str],
    person: str,
    phone: str,
    email: str,
    dated: bool,  # noqa: FBT001 - drawn
    ended: bool,  # noqa: FBT001 - drawn
) -> PressRelease:
    printed = f"{date.day} {date:%B} {date.year}"
    contact = model.Contact(
        name=person,
        phones=(model.Phone(printed=phone, label="Telephone"),),
        emails=(model.Email(printed=email, label="Email"),),
    )
    release = PressRelease(
        headline=title,
        issued_line=printed,
        dateline=model.Dateline(printed=f"VIENNA, {printed} -", places=("VIENNA",), date=printed) if dated else None,
        body=tuple(model.Paragraph(text=paragraph) for paragraph in paragraphs),
        end_mark="###" if ended else None,
        contact_lead="For further information please contact:",
        contacts=(model.ContactGroup(contacts=(contact,)),),
        masthead=("Press Release",),
        language="en",
    )
    return resolve(release)


__all__ = [
    "blocks", "contacts", "datelines", "days", "emails", "embargoes", "identified_press_releases", "instants",
    "languages", "lines_of_text", "marked_manuscripts", "phones", "plain_press_releases", "press_releases", "spans",
    "styles", "tables", "texts", "within",
]  # fmt: skip
