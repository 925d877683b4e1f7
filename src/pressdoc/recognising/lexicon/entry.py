"""What one language's cue words are: the shape every module of this package fills."""

from __future__ import annotations

from attrs import frozen


def phrases(bar_separated: str) -> tuple[str, ...]:
    """Give the phrases parted by "|", white space within them folded; empty ones are dropped."""
    folded = (" ".join(phrase.split()) for phrase in bar_separated.split("|"))
    return tuple(phrase for phrase in folded if phrase)


# eq=False: lexicons are compared by identity only; that halves what attrs has to build at import.
@frozen(kw_only=True, eq=False)
class Lexicon:
    """Cue words of one language, as people print them.

    All phrases are plain text, not patterns; whoever matches them folds case, white space and the kind of apostrophe. A
    colon or full stop at the end says that without it the phrase is an everyday word or letter ("T:", "Media:", "No."):
    a matcher that looks at signs may require it. In scripts that part words by blanks a phrase is whole words, in
    Chinese, Japanese and Korean any part of a line. No phrase names an issuer.
    """

    language: str
    """BCP 47 tag, the first subtag only."""

    paper_kinds: tuple[str, ...]
    """What kind of paper this is ("PRESS RELEASE"): a line of its own, or its beginning or end."""
    immediate: tuple[str, ...]
    """The paper may be published at once: a line, or the beginning of one."""
    embargo: tuple[str, ...]
    """Publication must wait: the words before the instant, or a heading ("Sperrfrist")."""
    date_labels: tuple[str, ...]
    """Words printed before the date of issue."""
    reference_labels: tuple[str, ...]
    """Words printed before the number of the paper."""
    end_marks: tuple[str, ...]
    """Words that close the text, alone on their line but for dashes, brackets, stars. Marks of symbols have no language."""
    continues: tuple[str, ...] = ()
    """Words at the foot of a page that is not the last, dressed like an end mark."""
    notes: tuple[str, ...]
    """Headings of notes to editors and of background for journalists: a line, or its beginning before a colon."""
    about: tuple[str, ...]
    """Beginnings of boilerplate headings, a name follows ("About", "À propos de"); some also stand alone ("Chi siamo")."""
    about_suffixes: tuple[str, ...] = ()
    """Ends of boilerplate headings, a name goes before ("について"). Empty in most languages."""
    studies: tuple[str, ...] = ()
    """Words at the end of a heading that is built like one of boilerplate and tells how something was found out ("About the
    Traffic Survey"): a note. Empty where the name goes before the word."""
    describes: tuple[str, ...] = ()
    """Words that follow an organisation's name where it is told what it is ("is a leading", "was founded")."""
    questions: tuple[str, ...]
    """What an advisory answers line by line, with the colon after it ("Who:", "When:")."""
    legal: tuple[str, ...]
    """Headings of legal statements: forward-looking statements, disclaimers."""
    contact_leads: tuple[str, ...]
    """Lead-ins of contact details: a line, or the beginning of one. They are wording, not part of a contact."""

    phone_labels: tuple[str, ...]
    mobile_labels: tuple[str, ...]
    fax_labels: tuple[str, ...]
    email_labels: tuple[str, ...]
    web_labels: tuple[str, ...]
    address_labels: tuple[str, ...] = ()

    job_titles: tuple[str, ...]
    """Words that occur in what a person is ("Pressesprecherin", "press officer")."""
    organisation_words: tuple[str, ...]
    """Words that occur in names of organisations ("University", "GmbH"), and not in what people are: "Press" and "Project"
    are none, for the sake of press officers and project managers."""
    job_endings: tuple[str, ...] = ()
    """Ends of words that say what a person is, and of hardly any surname ("ologist", "sprecherin"): for titles beyond the list.
    Empty where titles are told by whole words."""
    organisation_endings: tuple[str, ...] = ()
    """Likewise ends of words that name an organisation ("verband"); empty where words are not compounded."""
    honorifics: tuple[str, ...]
    """Words before a person's name, with their full stop and without ("Dr", "Dr."); in zh, ja and ko after it."""

    notices: tuple[str, ...]
    """Cautions to the reader that are not news: the beginning of a line."""
    addressees: tuple[str, ...] = ()
    """Words before whom the paper is sent to: the beginning of a line ("To all editors")."""
    corrections: tuple[str, ...]
    """The paper corrects or updates an earlier one: before or above the headline."""
    withdrawals: tuple[str, ...]
    """An earlier paper is not to be used: before or above the headline."""
    captions: tuple[str, ...]
    """Beginnings of captions and credits of pictures."""
    navigation: tuple[str, ...]
    """Furniture of saved web pages and wires' tail lines: a whole line, or the beginning of one."""
    bylines: tuple[str, ...]
    """Words before the name of who wrote the text."""

    function_words: tuple[str, ...]
    """The commonest short words, lower case, from `function_words.py`; in zh, ja, ko characters that serve as such."""
    colon: str = ":"
    """The colon after a label as the language prints it, the space before it included in French."""
