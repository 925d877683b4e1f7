"""Parameters that several commands share, and how their values are understood."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

if TYPE_CHECKING:
    from pressdoc.reading import Facts

style_option = click.option(
    "--style",
    "style_name",
    default="plain",
    show_default=True,
    metavar="NAME|FILE",
    help="House style: un, us, uk, plain, or a TOML file.",
)

receiver_option = click.option(
    "--for",
    "receiver",
    metavar="RECEIVER|FILE",
    help="Who takes the NewsML item in: a name that pressdoc receivers lists, or a TOML file.",
)


def zone(_: click.Context, __: click.Parameter, value: str | None) -> datetime.tzinfo | None:
    """Give the time zone of that name."""
    if value is None:
        return None
    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise click.BadParameter(f"{value!r} is no time zone; give one such as Europe/Vienna") from None


def instant(_: click.Context, __: click.Parameter, value: str | None) -> datetime.datetime | None:
    """Give the instant, which must name its zone."""
    if value is None:
        return None
    try:
        moment = datetime.datetime.fromisoformat(value)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise click.BadParameter(f"{value!r} is no instant with a zone; give one such as 2026-03-03T11:00:00+01:00")
    return moment


_EDITORIAL = (
    click.option("--subject", multiple=True, metavar="CODE", help="What it is about, e.g. medtop:20000002; one each."),
    click.option("--keyword", multiple=True, metavar="WORDS", help="A keyword; one each."),
    click.option("--slugline", metavar="WORDS", help="The slugline."),
    click.option("--urgency", type=click.IntRange(1, 9), metavar="1-9", help="1 for a flash to 9."),
)
_SENDING = (
    receiver_option,
    click.option("--provider", metavar="NAME", help="Who sends the NewsML or ninjs item, if not the issuer."),
    click.option("--at", callback=instant, metavar="INSTANT", help="When this version was made; now otherwise."),
    click.option("--vocabularies", metavar="URI", help="Base of the URIs of pressdoc's own NewsML schemes."),
)
_WRITING = (
    click.option("--force", is_flag=True, help="Overwrite files that exist."),
    click.option("--strict", is_flag=True, help="Exit with 1 where there is a warning or anything is lost."),
    click.option("--dry-run", is_flag=True, help="Do everything but write."),
    click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON, one object a line."),
)
Command = Callable[..., Any]


def _with(*options: Command) -> Callable[[Command], Command]:
    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


editorial_options = _with(*_EDITORIAL)
"""What a press office says of a release and no page prints."""
sending_options = _with(*_SENDING)
"""Who sends an item, and when its version was made."""
writing_options = _with(*_WRITING)
"""How files are written and findings are told."""


def now() -> datetime.datetime:
    """Give the time by the clock, in whole seconds: the command is the one place that looks at it."""
    return datetime.datetime.now(datetime.UTC).replace(microsecond=0)


def editorial_facts(options: dict[str, Any]) -> Facts:
    """Give what those options say. Subjects and keywords given replace those that the file has."""
    from pressdoc.model import Subject  # noqa: PLC0415 - loaded when a command runs
    from pressdoc.reading import Facts  # noqa: PLC0415

    said = {name: options[name] for name in ("slugline", "urgency") if options[name] is not None}
    if options["keyword"]:
        said["keywords"] = options["keyword"]
    if options["subject"]:
        said["subjects"] = tuple(Subject(code=code) for code in options["subject"])
    return Facts(**said)
