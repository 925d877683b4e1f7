"""`pressdoc feed`."""

from __future__ import annotations

import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pressdoc.cli.jobs import STDIO, Job, apart, done, say
from pressdoc.cli.parameters import instant, now, sending_options, style_option, writing_options, zone
from pressdoc.errors import UsageError

if TYPE_CHECKING:  # loaded when the command runs
    from pressdoc.feeds import MessageHeader
    from pressdoc.feeds.sending import Adding
    from pressdoc.findings import Finding
    from pressdoc.reading import WriteOptions


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="IN...")
@click.option(
    "-o", "--output", required=True, metavar="OUT|DIR", help="One message for all, or a folder for a message each."
)
@click.option("--bundle", is_flag=True, help="List the items in a package at the end of the message.")
@click.option("--bundle-title", metavar="WORDS", help="What that package is called; sender and day otherwise.")
@click.option("--sender", metavar="NAME", help="Who sends the message.")
@click.option("--transmit-id", metavar="ID", help="Of this transmission; a number is added in a folder.")
@click.option("--priority", type=click.IntRange(1, 9), metavar="1-9", help="Of the message; 1 is the highest.")
@click.option("--origin", metavar="NAME", help="Where the message comes from.")
@click.option("--channel", multiple=True, metavar="NAME", help="The channel it belongs to; one each.")
@click.option("--destination", multiple=True, metavar="NAME", help="Whom it goes to; one each.")
@click.option(
    "--signal", multiple=True, metavar="CODE", help="E.g. nmsig:atomic: all items or none, also of the inputs."
)
@click.option("--sent", callback=instant, metavar="INSTANT", help="When the message is sent; now otherwise.")
@click.option("--from", "from_", metavar="FORMAT", help="Format to read; told from the bytes otherwise.")
@style_option
@click.option("--dress", is_flag=True, help="Add what the style wants and the releases lack: end mark, lead-in, date.")
@click.option("--language", metavar="TAG", help="Language of the inputs (BCP 47), if it should not be guessed.")
@click.option("--zone", callback=zone, metavar="ZONE", help="Time zone of an embargo that names none.")
@sending_options
@click.option("--password", metavar="WORD", help="What opens encrypted inputs.")
@writing_options
def feed(**options: Any) -> None:
    """Put releases into a NewsML-G2 message, or into a folder with a message for each.

    Inputs are of any format; of a message every item goes in. What cannot be read is reported and the rest goes on,
    unless the message is atomic: then nothing is written.

    Example: pressdoc feed release.txt new.txt -o feed.xml
    """
    from pressdoc.composing import style_named  # noqa: PLC0415 - loaded when the command runs
    from pressdoc.feeds import MessageHeader, open_feed  # noqa: PLC0415
    from pressdoc.reading import VOCABULARIES, WriteOptions  # noqa: PLC0415
    from pressdoc.receivers.profile import receiver_named  # noqa: PLC0415

    header = MessageHeader(
        sent=options["sent"] or now(),
        sender=options["sender"] or options["provider"],
        transmit_id=options["transmit_id"],
        priority=options["priority"],
        origin=options["origin"],
        channels=options["channel"],
        destinations=options["destination"],
        signals=options["signal"],
    )
    writing = WriteOptions(
        provider=options["provider"], zone=options["zone"], vocabularies=options["vocabularies"] or VOCABULARIES
    )
    jobs = [Job(source=name, target=Path(name), to="newsml", folder=True) for name in options["inputs"]]
    with tempfile.TemporaryDirectory() if options["dry_run"] else nullcontext() as nowhere:
        opened = open_feed(
            _target(options["output"], nowhere),
            header,
            bundle=_title(header, options),
            style=style_named(options["style_name"]),
            options=writing,
            receiver=receiver_named(options["receiver"]) if options["receiver"] is not None else None,
            force=options["force"],
        )
        with opened as add:
            code = _fill(jobs, add, header, writing, options)
    if code:
        raise click.exceptions.Exit(code)


def _target(output: str, nowhere: str | None) -> Path:
    """Give where the feed goes: what is named, or, for a dry run, a place like it that does not last."""
    if output == STDIO:
        raise UsageError("a feed goes to a file or a folder, not to standard output")
    is_folder = Path(output).is_dir()
    if output.endswith("/") and not is_folder:
        raise UsageError(f"{output} is no folder; make it first")
    if nowhere is None:
        return Path(output)
    return Path(nowhere) if is_folder else Path(nowhere) / "feed.xml"


def _title(header: MessageHeader, options: dict[str, Any]) -> str | None:
    """Give what the package is called, `None` for no package."""
    if not options["bundle"]:
        if options["bundle_title"] is not None:
            raise UsageError("--bundle-title names a package; ask for one with --bundle")
        return None
    title: str | None = options["bundle_title"]
    return title or ", ".join(filter(None, (header.sender, header.sent.date().isoformat())))


def _fill(jobs: list[Job], add: Adding, header: MessageHeader, writing: WriteOptions, options: dict[str, Any]) -> int:
    """Put the inputs into the feed and give the highest exit code; leave, and so write nothing, where there must be all."""
    written = 0

    def put(job: Job) -> tuple[Finding, ...]:
        nonlocal written
        findings = _put(job, add, writing, options)
        written += 1
        return findings

    parts = (part for job in jobs for part in apart(job, language=options["language"]))
    code = done(parts, put, strict=options["strict"], as_json=options["as_json"])
    senseless = code == UsageError.exit_code
    if code > 1 and (header.is_atomic or senseless or not written):
        atomic = written and not senseless
        say("pressdoc: nothing was written" + (": the message is atomic, all items or none" if atomic else ""))
        raise click.exceptions.Exit(code)
    return code


def _put(job: Job, add: Adding, writing: WriteOptions, options: dict[str, Any]) -> tuple[Finding, ...]:
    from pressdoc import conversion, embargoes  # noqa: PLC0415
    from pressdoc.composing import style_named  # noqa: PLC0415
    from pressdoc.recognising import Recognised  # noqa: PLC0415

    given = job.given
    if not isinstance(given, Recognised):
        given = conversion.read(
            given, format=options["from_"], language=options["language"], password=options["password"]
        )
    at = options["at"] or now()
    style = style_named(options["style_name"])
    release = conversion.prepared(given.release, style=style, dress=options["dress"], at=at, options=writing)
    doubts = embargoes.doubts(given.release, options["zone"], at)
    return (*given.findings, *doubts, *add(release).findings)
