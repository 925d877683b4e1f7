"""`pressdoc link`."""

from __future__ import annotations

from typing import Any

import click

from pressdoc.cli.jobs import Job, jobs_of, run, say, sent_release
from pressdoc.cli.parameters import now, sending_options, style_option, writing_options
from pressdoc.cli.sending import send
from pressdoc.findings import Finding


@click.command()
@click.argument("items", nargs=-1, required=True, metavar="ITEM...")
@click.option("-o", "--output", required=True, metavar="DIR", help="Folder to write to.")
@click.option("--to", metavar="FORMAT", default="newsml", show_default=True, help="Format to write.")
@style_option
@sending_options
@writing_options
def link(items: tuple[str, ...], **options: Any) -> None:
    """Link the same release in several languages, each with all the others.

    An item that gains a link is written as its next version; one that has them all is not written.

    Example: pressdoc link english.xml french.xml -o linked/
    """
    from pressdoc import revising  # noqa: PLC0415 - loaded when a command runs

    jobs = jobs_of(items, options["output"], options["to"], dry_run=options["dry_run"])
    before = [sent_release(name, as_json=options["as_json"]) for name in items]
    after = dict(zip(items, revising.linked(before, at=options["at"] or now()), strict=True))
    known = dict(zip(items, before, strict=True))

    def work(job: Job) -> tuple[Finding, ...]:
        release = after[job.source]
        if release is known[job.source]:
            say(f"{job.source}: has all these links already; not written")
            return ()
        return send(job, release, options)

    run(jobs, work, strict=options["strict"], as_json=options["as_json"])
