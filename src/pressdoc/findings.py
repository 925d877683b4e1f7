"""What a step noticed and tells its user: a closed list of codes, each with a severity, a sentence and a place."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from pressdoc.origin import Origin


class Severity(StrEnum):
    """How much a finding matters to an editor."""

    INFO = "info"
    """Nothing is lost and nothing need be done."""
    WARNING = "warning"
    """A person should look: something was guessed, left over or could not be understood."""
    ERROR = "error"
    """The output would mislead if it were sent as it is."""


class Code(StrEnum):
    """Every kind of finding there is. A code never changes its meaning."""

    ENCODING_GUESSED = "encoding-guessed"
    CHARACTERS_REPLACED = "characters-replaced"
    CHARACTERS_REMOVED = "characters-removed"
    EMPTY_DOCUMENT = "empty-document"
    NO_HEADLINE = "no-headline"
    NO_BODY = "no-body"
    LANGUAGE_GUESSED = "language-guessed"
    LANGUAGE_UNKNOWN = "language-unknown"
    UNSURE = "unsure"
    LEFT_OVER = "left-over"
    LABELS_TAKEN_OFF = "labels-taken-off"
    REPEATED = "repeated"
    LOOK_DROPPED = "look-dropped"
    DATE_UNREADABLE = "date-unreadable"
    DATE_AMBIGUOUS = "date-ambiguous"
    DATE_WITHOUT_YEAR = "date-without-year"
    WEEKDAY_WRONG = "weekday-wrong"
    EMBARGO_UNREADABLE = "embargo-unreadable"
    EMBARGO_WITHOUT_ZONE = "embargo-without-zone"
    EMBARGO_TIME_UNCLEAR = "embargo-time-unclear"
    EMBARGO_PAST = "embargo-past"
    EMBARGO_WORDED = "embargo-worded"
    EMAIL_MASKED = "email-masked"
    PHONE_UNREADABLE = "phone-unreadable"
    FACT_CONTRADICTS_PAGE = "fact-contradicts-page"
    PROVIDER_UNSTATED = "provider-unstated"
    NOT_UNDERSTOOD = "not-understood"
    READS_OTHERWISE = "reads-otherwise"
    NOT_KEPT = "not-kept"
    CHANGES_OPEN = "changes-open"
    COMMENTS_LEFT_OUT = "comments-left-out"
    HIDDEN_TEXT = "hidden-text"
    PLACEHOLDER_UNFILLED = "placeholder-unfilled"
    CHARACTERS_UNKNOWN = "characters-unknown"
    PICTURES_LEFT_OUT = "pictures-left-out"
    CONTACT_NOT_PRINTED = "contact-not-printed"
    NOT_ARRIVING = "not-arriving"
    REFUSED = "refused-by-receiver"
    FACTS_UNREADABLE = "facts-unreadable"
    FORMAT_MISNAMED = "format-misnamed"
    KEPT_FROM_BEFORE = "kept-from-before"
    SUBJECT_UNKNOWN = "subject-unknown"
    SUBJECT_RETIRED = "subject-retired"
    INVALID = "invalid"
    MISSING = "missing"


_SEVERITIES = {
    Code.ENCODING_GUESSED: Severity.WARNING,
    Code.LANGUAGE_GUESSED: Severity.INFO,
    Code.LABELS_TAKEN_OFF: Severity.INFO,
    Code.REPEATED: Severity.INFO,
    Code.LOOK_DROPPED: Severity.INFO,
    Code.CONTACT_NOT_PRINTED: Severity.INFO,
    Code.PHONE_UNREADABLE: Severity.INFO,
    Code.DATE_WITHOUT_YEAR: Severity.INFO,
    Code.EMBARGO_WITHOUT_ZONE: Severity.ERROR,
    Code.EMBARGO_UNREADABLE: Severity.ERROR,
    Code.EMBARGO_WORDED: Severity.INFO,
    Code.KEPT_FROM_BEFORE: Severity.INFO,
    Code.REFUSED: Severity.ERROR,
    Code.INVALID: Severity.ERROR,
    Code.MISSING: Severity.ERROR,
}


def quoted(words: str) -> str:
    """Give the words between quotation marks, every character as it is (`repr` would escape what it cannot print)."""
    return f"“{words}”"


@frozen(kw_only=True)
class Finding:
    """One thing noticed. `says` is a whole sentence for a person, without the place; `where` is `None` for the whole.

    `why` tells why it matters, `None` where that goes without saying.
    """

    code: Code
    says: str
    where: Origin | None = None
    why: str | None = None
    severity: Severity = field()

    @severity.default
    def _severity_of_the_code(self) -> Severity:
        return _SEVERITIES.get(self.code, Severity.WARNING)

    def as_data(self) -> dict[str, str | None]:
        """Give the finding as JSON data: code, severity, sentence, its place in words or null, and why, if it is said."""
        where = str(self.where) if self.where is not None else ""
        told = {"code": self.code, "severity": self.severity, "says": self.says, "where": where or None}
        return told | ({"why": self.why} if self.why is not None else {})

    def __str__(self) -> str:
        """Give the finding as one line: "line 41: says what  [code]"."""
        place = f"{self.where}: " if self.where is not None and str(self.where) else ""
        return f"{place}{self.says}  [{self.code}]"
