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


_EDITORIAL = (
    click.option("--subject", multiple=True, metavar="CODE", help="What it is about, e.g. medtop:20000002; one each."),
    click.option("--keyword", multiple=True, metavar="WORDS", help="A keyword; one each."),
    click.option("--slugline", metavar="WORDS", help="The slugline."),
    click.option("--urgency", type=click.IntRange(1, 9), metavar="1-9", help="1 for a flash to 9."),
)


def editorial_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give the command the options by which a press office says what no page prints."""
    for option in reversed(_EDITORIAL):
        command = option(command)
    return command


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
