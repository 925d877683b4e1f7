"""`pressdoc convert`."""

from __future__ import annotations

from typing import Any

import click
from attrs import evolve

from pressdoc.cli.jobs import Job, apart, deliver, input_of, jobs_of, run
from pressdoc.cli.parameters import (
    editorial_facts,
    editorial_options,
    now,
    sending_options,
    style_option,
    writing_options,
    zone,
)
from pressdoc.errors import UsageError
from pressdoc.findings import Finding


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="IN...")
@click.option(
    "-o", "--output", required=True, metavar="OUT|DIR", help="File or folder to write; - for standard output."
)
@click.option("--to", metavar="FORMAT", help="Format to write; told from OUT's suffix otherwise.")
@click.option("--from", "from_", metavar="FORMAT", help="Format to read; told from the bytes otherwise.")
@style_option
@click.option("--dress", is_flag=True, help="Add what the style wants and the release lacks: end mark, lead-in, date.")
@click.option("--language", metavar="TAG", help="Language of the input (BCP 47), if it should not be guessed.")
@click.option(
    "--zone", callback=zone, metavar="ZONE", help="Time zone of an embargo that names none, e.g. Europe/Vienna."
)
@sending_options
@click.option("--guid", metavar="GUID", help="Identity of the NewsML or ninjs item; made from the release otherwise.")
@click.option(
    "--attach",
    multiple=True,
    metavar="FORMAT",
    help="The release in this format too: inside a PDF (newsml), or in a file beside a NewsML or ninjs item (pdf, docx).",
)
@click.option("--respect-embargo", is_flag=True, help="Refuse to write a page while the embargo lasts.")
@editorial_options
@click.option(
    "--translation-of",
    multiple=True,
    metavar="FILE",
    help="The item it is a translation of; link that back with `link`.",
)
@click.option("--password", metavar="WORD", help="What opens an encrypted input.")
@click.option("--wrap", type=click.IntRange(20), metavar="COLUMNS", help="Break lines of plain text at this column.")
@writing_options
@click.option(
    "--ninjs",
    "ninjs_version",
    type=click.Choice(["2.1", "3.0"]),
    default="3.0",
    help="Version of ninjs to write; 3.0 otherwise.",
)
def convert(**options: Any) -> None:
    """Convert releases: one file to another, or many into a folder.

    Of a NewsML-G2 message that goes into a folder, every item gets a file named from its guid and version.

    Example: pressdoc convert release.txt -o release.xml
    """
    whole = jobs_of(options["inputs"], options["output"], options["to"], dry_run=options["dry_run"])
    jobs = (job for one in whole for job in apart(one, language=options["language"]))
    run(jobs, lambda job: _convert(job, options), strict=options["strict"], as_json=options["as_json"])


def _convert(job: Job, options: dict[str, Any]) -> tuple[Finding, ...]:
    from pressdoc import conversion, revising  # noqa: PLC0415 - loaded when a command runs
    from pressdoc.composing import style_named  # noqa: PLC0415
    from pressdoc.reading import VOCABULARIES, WriteOptions  # noqa: PLC0415
    from pressdoc.receivers.profile import receiver_named  # noqa: PLC0415

    writing = WriteOptions(
        wrap=options["wrap"],
        provider=options["provider"],
        zone=options["zone"],
        vocabularies=options["vocabularies"] or VOCABULARIES,
        ninjs_version=options["ninjs_version"],
    )
    facts = editorial_facts(options)
    if options["translation_of"]:
        others = (conversion.read(input_of(name)).release for name in options["translation_of"])
        facts = evolve(facts, translations=tuple(map(revising.translation_of, others)))
    if job.taken is not None and options["guid"] is not None:
        raise UsageError("every item of a feed has a guid of its own; leave --guid out")
    written = conversion.convert(
        job.given,
        job.to,
        format=options["from_"],
        style=style_named(options["style_name"]),
        language=options["language"],
        dress=options["dress"],
        guid=options["guid"],
        at=options["at"] or now(),
        options=writing,
        password=options["password"],
        attach=options["attach"],
        name=conversion.stem_of(job.target) if job.target is not None else "release",
        facts=facts,
        respect_embargo=options["respect_embargo"],
        receiver=receiver_named(options["receiver"]) if options["receiver"] is not None else None,
    )
    deliver(job, written, force=options["force"], dry_run=options["dry_run"])
    return written.findings
