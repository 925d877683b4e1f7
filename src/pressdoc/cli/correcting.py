"""`pressdoc correct`, `withhold`, `release` and `kill`: the next version of what was sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from pressdoc.cli.jobs import Job, input_of, jobs_of, run, sent_release
from pressdoc.cli.parameters import (
    Command,
    editorial_facts,
    editorial_options,
    now,
    sending_options,
    style_option,
    writing_options,
    zone,
)
from pressdoc.cli.sending import send

if TYPE_CHECKING:  # loaded when a command runs
    from pressdoc.findings import Finding
    from pressdoc.model import PressRelease

_output = click.option("-o", "--output", required=True, metavar="OUT", help="File to write; - for standard output.")
_to = click.option("--to", metavar="FORMAT", help="Format to write; told from OUT's suffix otherwise.")
_attach = click.option(
    "--attach", multiple=True, metavar="FORMAT", help="This version in this format too, beside the item: pdf, docx."
)


@click.command()
@click.argument("old")
@click.argument("new")
@_output
@_to
@click.option("--from", "from_", metavar="FORMAT", help="Format of NEW; told from the bytes otherwise.")
@click.option("--note", metavar="WORDS", help="What to tell editors first; what has changed is said after it.")
@click.option("--update", is_flag=True, help="Nothing was wrong: NEW adds to OLD or goes on from it.")
@style_option
@click.option("--dress", is_flag=True, help="Add what the style wants and NEW lacks, as when OLD was made.")
@click.option("--zone", callback=zone, metavar="ZONE", help="Time zone of an embargo that names none.")
@_attach
@click.option("--respect-embargo", is_flag=True, help="Refuse to write a page while the embargo lasts.")
@editorial_options
@sending_options
@click.option("--password", metavar="WORD", help="What opens NEW where it is encrypted.")
@writing_options
def correct(old: str, new: str, **options: Any) -> None:
    """Send a release again, corrected: NEW as the next version of OLD.

    OLD is what was sent, in any format that carries its identity: NewsML-G2, or Word, PDF or JSON of pressdoc. NEW is
    the whole corrected text, in any format. The note to editors says what has changed, paragraph by paragraph.

    Example: pressdoc correct release.xml new.txt -o v2.xml --note "Twelve."
    """
    (job,) = jobs_of((new,), options["output"], options["to"], dry_run=options["dry_run"])
    before = sent_release(old, as_json=options["as_json"])
    run([job], lambda job: _correct(job, before, options), strict=options["strict"], as_json=options["as_json"])


def _correct(job: Job, old: PressRelease, options: dict[str, Any]) -> tuple[Finding, ...]:
    from pressdoc import conversion, embargoes, revising  # noqa: PLC0415
    from pressdoc.composing import style_named  # noqa: PLC0415
    from pressdoc.model import Signal  # noqa: PLC0415

    at = options["at"] or now()
    revised = revising.revise(
        old,
        input_of(job.source),
        at=at,
        note=options["note"],
        signal=Signal.UPDATE if options["update"] else Signal.CORRECTION,
        format=options["from_"],
        style=style_named(options["style_name"]),
        dress=options["dress"],
        zone=options["zone"],
        facts=editorial_facts(options),
        password=options["password"],
    )
    for name in (job.to, *options["attach"]) if options["respect_embargo"] else ():
        embargoes.respect(revised.release, conversion.format_named(name), at)
    doubts = embargoes.doubts(revised.release, options["zone"], at)
    return (*revised.findings, *doubts, *send(job, revised.release, options))


def _next_version(item: str, options: dict[str, Any], make: Callable[[PressRelease], PressRelease]) -> None:
    """Write the next version of an item, which `make` makes of the one that was sent."""
    (job,) = jobs_of((item,), options["output"], options["to"], dry_run=options["dry_run"])
    before = sent_release(item, as_json=options["as_json"])
    run(
        [job],
        lambda job: send(job, make(before), options),
        strict=options["strict"],
        as_json=options["as_json"],
    )


def _one_item(command: Command) -> Command:
    """Give the command its argument and the options that it shares with the others on one item."""
    for option in (writing_options, sending_options, style_option, _to, _output, click.argument("item")):
        command = option(command)
    return command


_reason = click.option("--reason", required=True, metavar="WORDS", help="Why, to editors; it is not for publication.")


@click.command()
@_one_item
@_reason
def withhold(item: str, **options: Any) -> None:
    """Ask editors not to publish what was sent, for now; `release` gives it free again.

    Example: pressdoc withhold release.xml -o held.xml --reason "Figures."
    """
    at = options["at"] or now()
    _next_version(item, options, lambda release: release.withheld(reason=options["reason"], at=at))


@click.command()
@_one_item
@click.option("--note", required=True, metavar="WORDS", help="What to tell editors.")
def release(item: str, **options: Any) -> None:
    """Give free again what was withheld. An embargo that it has still binds.

    Example: pressdoc release held.xml -o v3.xml --note "All is right."
    """
    at = options["at"] or now()
    _next_version(item, options, lambda release: release.released(note=options["note"], at=at))


@click.command()
@_one_item
@_reason
def kill(item: str, **options: Any) -> None:
    """Withdraw for good what was sent: nothing of its text is left, and editors are told why.

    Example: pressdoc kill release.xml -o v2.xml --reason "Sent by mistake."
    """
    at = options["at"] or now()
    _next_version(item, options, lambda release: release.killed(reason=options["reason"], at=at))
