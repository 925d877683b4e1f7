"""What of a release may arrive at a receiver or not, piece by piece."""

from __future__ import annotations

from enum import StrEnum


class Portion(StrEnum):
    """A piece of a release that a receiver takes or loses. First what has slots of its own, then what the text has."""

    HEADLINE = "headline"
    DECKS = "decks"
    SUMMARY = "summary"
    LANGUAGE = "language"
    EMBARGO = "embargo"
    """The instant, or that the item is withheld because there is none."""
    STATUS = "status"
    """That it is withheld or cancelled."""
    NOTES = "notes"
    """Notes to editors that are not part of the text: corrections, the words of an embargo, notices."""
    SIGNAL = "signal"
    """That this version corrects or updates the one before."""
    MASTHEAD = "masthead"
    REFERENCE = "reference"
    ISSUER = "issuer"
    ISSUED = "issued"
    """The day of issue, as data and in words."""
    PLACES = "places"
    """Where the text was written, as data; the printed dateline is in the text."""
    CONTACTS = "contacts"
    """As data, private ones included; public ones are in the text too."""
    END_MARK = "end-mark"
    GENRE = "genre"
    SLUGLINE = "slugline"
    URGENCY = "urgency"
    KEYWORDS = "keywords"
    SUBJECTS = "subjects"
    RIGHTS = "rights"
    MEDIA = "media"
    LINKS = "links"
    """Related pages beside the text."""
    TRANSLATIONS = "translations"
    WORDS = "words"
    """The words of the text."""
    HEADINGS = "headings"
    LISTS = "lists"
    TABLES = "tables"
    QUOTES = "quotes"
    PREFORMATTED = "preformatted"
    FIGURES = "figures"
    EMPHASIS = "emphasis"
    HYPERLINKS = "hyperlinks"
    """Targets of links in the text."""
    BREAKS = "breaks"
    """Lines inside a paragraph."""


NAMES: dict[Portion, str] = {
    Portion.HEADLINE: "the headline",
    Portion.DECKS: "the subheadlines",
    Portion.SUMMARY: "the summary",
    Portion.LANGUAGE: "the language",
    Portion.EMBARGO: "the embargo",
    Portion.STATUS: "the publishing status",
    Portion.NOTES: "the notes to editors",
    Portion.SIGNAL: "the signal",
    Portion.MASTHEAD: "the masthead",
    Portion.REFERENCE: "the reference",
    Portion.ISSUER: "the issuer",
    Portion.ISSUED: "the day of issue",
    Portion.PLACES: "the places of the dateline as data",
    Portion.CONTACTS: "the contacts as data",
    Portion.END_MARK: "the end mark",
    Portion.GENRE: "the genre",
    Portion.SLUGLINE: "the slugline",
    Portion.URGENCY: "the urgency",
    Portion.KEYWORDS: "the keywords",
    Portion.SUBJECTS: "the subjects",
    Portion.RIGHTS: "the rights",
    Portion.MEDIA: "the files",
    Portion.LINKS: "the related links",
    Portion.TRANSLATIONS: "the translations",
    Portion.WORDS: "these words of the text",
    Portion.HEADINGS: "headings as headings",
    Portion.LISTS: "lists as they are",
    Portion.TABLES: "tables as tables",
    Portion.QUOTES: "quotations as quotations",
    Portion.PREFORMATTED: "preformatted text as it stands",
    Portion.FIGURES: "pictures",
    Portion.EMPHASIS: "emphasis",
    Portion.HYPERLINKS: "the targets of links",
    Portion.BREAKS: "line breaks",
}
"""What to call each in a sentence after "does not take"."""
