"""Parameters that several commands share, and how their values are understood."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

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
