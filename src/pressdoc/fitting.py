"""A release and a format held against each other: what the format cannot hold of it, and what is lost on the way."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from pressdoc import shapes
from pressdoc.findings import Code, Finding, Severity, quoted
from pressdoc.manuscript import Feature, MarkedManuscript, Passage, Role
from pressdoc.model import PressRelease
from pressdoc.model.rewriting import with_strings
from pressdoc.reading import Format, Reading
from pressdoc.recognising import recognise
from pressdoc.text import Look, Span


def in_alphabet(release: PressRelease, chosen: Format) -> tuple[PressRelease, tuple[Finding, ...]]:
    """Give the release without the unseen characters that the format cannot hold, and a finding that names them.

    What a reader of the page would miss stays, for the writer to refuse.
    """
    removed: set[str] = set()

    @cache
    def admitted(character: str) -> bool:
        return not _is_unseen(character) or chosen.alphabet(character)

    def clean(string: str) -> str:
        # What Python calls printable has none of the unseen characters, and is told at once.
        if string.isprintable() or all(map(admitted, string)):
            return string
        removed.update(character for character in string if not admitted(character))
        return "".join(filter(admitted, string))

    cleaned: PressRelease = with_strings(release, clean)
    if not removed:
        return cleaned, ()
    names = ", ".join(f"U+{ord(character):04X}" for character in sorted(removed))
    says = f"{chosen.title} cannot hold {names}; taken out"
    return cleaned, (Finding(code=Code.CHARACTERS_REMOVED, says=says),)


def _is_unseen(character: str) -> bool:
    """Tell whether the character is a control, a mark without a look, half a character, or none at all."""
    return unicodedata.category(character) in ("Cc", "Cf", "Cs") or ord(character) & 0xFFFE == 0xFFFE  # noqa: PLR2004


def losses(manuscript: MarkedManuscript, chosen: Format) -> list[Finding]:
    """Name what the page has and the format does not keep."""
    if Feature.WORDS not in chosen.keeps:
        return []
    passages = manuscript.passages
    there: dict[Feature, Callable[[], bool]] = {
        Feature.SHAPES: lambda: any(isinstance(passage.shape, _SHAPED) for passage in passages),
        Feature.LOOKS: lambda: any(span.look is not Look.PLAIN for span in _spans(passages)),
        Feature.LINKS: lambda: any(span.href is not None for span in _spans(passages)),
        Feature.NOISE: lambda: any(passage.role is Role.NOISE for passage in passages),
    }
    lost = [feature.value for feature, is_there in there.items() if feature not in chosen.keeps and is_there()]
    if not lost:
        return []
    return [Finding(code=Code.NOT_KEPT, says=f"{chosen.title} does not keep {'; '.join(lost)}")]


_SHAPED = (shapes.Table, shapes.Quote, shapes.Figure, shapes.Preformatted)


def _spans(passages: Iterable[Passage]) -> Iterator[Span]:
    return (span for passage in passages for line in passage.text.lines for span in line)


def unprinted_contacts(release: PressRelease, chosen: Format) -> list[Finding]:
    """Name the contacts that stand on no page because they are not public: to whom they still go, or that they are lost."""
    private = [contact for group in release.contacts for contact in group.contacts if not contact.public]
    if Feature.WORDS not in chosen.keeps or not private:
        return []
    kept = Feature.FACTS in chosen.keeps
    where = "are data beside the text, for editors only" if kept else "are lost: there is no place beside the text"
    names = ", ".join(quoted(contact.words[0]) for contact in private)
    says = f"the contacts {names} are not public: they are not printed and {where}"
    severity = Severity.INFO if kept else Severity.WARNING
    return [Finding(code=Code.CONTACT_NOT_PRINTED, says=says, severity=severity)]


def misread(release: PressRelease, reading: Reading) -> list[Finding]:
    """Name the parts that bare text, read back, would be taken for something else. Text has no escape."""
    again = recognise(reading, language=release.language).release
    names = [
        name
        for name in ("headline", "issued", "embargo", "dateline", "contacts", "reference", "notes", "boilerplate")
        if getattr(again, name) != getattr(release, name)
    ]
    if len(again.body) != len(release.body):
        names.append("body")
    if not names:
        return []
    return [Finding(code=Code.READS_OTHERWISE, says=f"read back, this text gives another {', '.join(names)}")]
