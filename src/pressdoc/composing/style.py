"""House styles: the order of the parts, their wording, and what a release is dressed with. Values, not code."""

from __future__ import annotations

import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from attrs import evolve, field, fields_dict, frozen

from pressdoc.composing.dates import format_date
from pressdoc.composing.wording import wording
from pressdoc.errors import UsageError
from pressdoc.model import PressRelease
from pressdoc.model.contacts import public_contacts
from pressdoc.reading import PageDesign, Paper, Typeface


class Part(StrEnum):
    """A part of the printed page; `NEWS` is dateline and body together."""

    MASTHEAD = "masthead"
    NOTICES = "notices"
    REFERENCE = "reference"
    ISSUED = "issued"
    EMBARGO = "embargo"
    HEADLINE = "headline"
    SUBHEADLINES = "subheadlines"
    NEWS = "news"
    END = "end"
    NOTES = "notes"
    BOILERPLATE = "boilerplate"
    CONTACTS = "contacts"


_CONTACT_PIECES = ("name", "role", "organisation")


def _parts(names: Any) -> tuple[Part, ...]:
    return tuple(Part(name) for name in names)


def _lines(lines: Any) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line) for line in lines)


def _design(value: Any) -> PageDesign:
    """Give the design itself, or the one that a table of its names describes ("paper": "letter")."""
    if isinstance(value, PageDesign):
        return value
    if unknown := set(value) - set(fields_dict(PageDesign)):
        raise ValueError(f"a design has {', '.join(fields_dict(PageDesign))}, and no {min(unknown)}")
    kinds: dict[str, Any] = {"paper": lambda name: Paper[str(name).upper()], "typeface": Typeface}
    try:
        return PageDesign(**{name: kinds.get(name, str)(one) for name, one in value.items()})
    except KeyError as error:
        raise ValueError(f"paper is one of {', '.join(paper.name.lower() for paper in Paper)}") from error


@frozen(kw_only=True)
class HouseStyle:
    """How one house prints its releases.

    `order`: every part exactly once. `letterhead`: lines above all else, which are no part of the release.
    `contact_lines`: which of name, role and organisation share a line, `separator` between them. `labelled`: whether
    numbers without a label of their own get one in the release's language. `end_mark` is what `dress` closes the text
    with, `None` for the language's word. `date_pattern` is long, full or medium (CLDR); `region` picks the variant of
    the language for dates ("US": September 29, 2011), `None` for the language's own. `design`: how its pages look.
    """

    name: str
    order: tuple[Part, ...] = field(converter=_parts)
    letterhead: tuple[str, ...] = field(default=(), converter=tuple)
    contact_lines: tuple[tuple[str, ...], ...] = field(
        default=tuple((piece,) for piece in _CONTACT_PIECES), converter=_lines
    )
    separator: str = field(default=", ")
    labelled: bool = True
    end_mark: str | None = None
    date_pattern: str = "long"
    region: str | None = None
    design: PageDesign = field(default=PageDesign(), converter=_design)

    @order.validator
    def _each_part_once(self, _: object, value: tuple[Part, ...]) -> None:
        if sorted(value) != sorted(Part):
            missing = ", ".join(sorted(set(Part) - set(value))) or "none"
            raise UsageError(f"style {self.name}: order must name every part once (missing: {missing})")

    @contact_lines.validator
    def _each_piece_once(self, _: object, value: tuple[tuple[str, ...], ...]) -> None:
        if sorted(piece for line in value for piece in line) != sorted(_CONTACT_PIECES):
            raise UsageError(f"style {self.name}: contact_lines must name name, role and organisation once each")

    @separator.validator
    def _some_separator(self, _: object, value: str) -> None:
        if not value:
            raise UsageError(f"style {self.name}: the separator is empty, so name and role would run together")

    @classmethod
    def from_toml(cls, path: Path) -> Self:
        """Read a style from a TOML file of these fields; `order` may be left out and is then that of `plain`.

        Raises `UsageError` where the file is no TOML, or a key or value is none of a style's.
        """
        try:
            data = tomllib.loads(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise UsageError(f"style file {path}: {error}") from error
        if unknown := set(data) - set(fields_dict(cls)):
            known = ", ".join(fields_dict(cls))
            raise UsageError(f"style file {path}: unknown key {min(unknown)!r}; a style has {known}")
        try:
            return cls(**{"name": path.stem, "order": PLAIN.order, **data})
        except (TypeError, ValueError) as error:
            raise UsageError(f"style file {path}: {error}") from error

    def dress(self, release: PressRelease) -> PressRelease:
        """Give the release with what the style wants and the release lacks: end mark, lead-in, date line.

        Nothing that it has is changed, and no instruction such as FOR IMMEDIATE RELEASE is added.
        """
        words = wording(release.language)
        changes: dict[str, Any] = {}
        if release.end_mark is None and release.body:
            changes["end_mark"] = self.end_mark or words.ends
        if release.contact_lead is None and public_contacts(release.contacts):
            changes["contact_lead"] = words.contact_lead
        undated = release.issued_line is None and (release.dateline is None or release.dateline.date is None)
        if undated and release.issued is not None:
            changes["issued_line"] = format_date(release.issued, self._locale(release.language), self.date_pattern)
        return evolve(release, **changes) if changes else release

    def _locale(self, language: str | None) -> str:
        tag = language or "en"
        return f"{tag}-{self.region}" if self.region and "-" not in tag else tag


_HEAD = (Part.MASTHEAD, Part.NOTICES, Part.REFERENCE, Part.ISSUED, Part.EMBARGO)
_STORY = (Part.HEADLINE, Part.SUBHEADLINES, Part.NEWS)
_AFTER = (Part.NOTES, Part.BOILERPLATE, Part.CONTACTS)

PLAIN = HouseStyle(name="plain", order=(*_HEAD, *_STORY, Part.END, *_AFTER), labelled=False, end_mark="###")
"""Adds no word that the release does not have."""

UN = HouseStyle(
    name="un",
    order=(*_HEAD, *_STORY, Part.END, *_AFTER),
    contact_lines=(("name",), ("role", "organisation")),
    separator=": ",
    end_mark="* *** *",
    design=PageDesign(typeface=Typeface.SERIF, accent="1F4E79"),
)
"""As the United Nations Information Service prints."""

US = HouseStyle(
    name="us",
    order=(
        Part.MASTHEAD,
        Part.EMBARGO,
        Part.CONTACTS,
        Part.ISSUED,
        Part.REFERENCE,
        Part.NOTICES,
        *_STORY,
        Part.BOILERPLATE,
        Part.NOTES,
        Part.END,
    ),
    contact_lines=(("name", "role"), ("organisation",)),
    end_mark="###",
    region="US",
    design=PageDesign(paper=Paper.LETTER, typeface=Typeface.SERIF, accent="222222"),
)
"""Contacts on top, ### at the foot, as press offices in the United States print."""

UK = HouseStyle(
    name="uk",
    order=(
        Part.MASTHEAD,
        Part.EMBARGO,
        Part.ISSUED,
        Part.REFERENCE,
        Part.NOTICES,
        *_STORY,
        Part.END,
        Part.NOTES,
        Part.CONTACTS,
        Part.BOILERPLATE,
    ),
    contact_lines=(("name", "role", "organisation"),),
    design=PageDesign(accent="7A1F2B"),
)
"""Ends, then notes to editors, as British press offices print."""

STYLES = {style.name: style for style in (UN, US, UK, PLAIN)}


def style_named(name: str) -> HouseStyle:
    """Give the built-in style of that name, or the style in the TOML file at that path. Raise `UsageError` for none."""
    if name in STYLES:
        return STYLES[name]
    if name.endswith(".toml"):
        return HouseStyle.from_toml(Path(name))
    raise UsageError(f"no style {name!r}: use one of {', '.join(STYLES)} or the path of a .toml file")
