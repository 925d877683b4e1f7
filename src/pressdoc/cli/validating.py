"""`pressdoc validate`."""

from __future__ import annotations

from pathlib import Path

import click

from pressdoc.cli.jobs import Job, input_of, run
from pressdoc.findings import Finding, Severity


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--schema",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Validate against this XSD instead, e.g. the official one.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON, one object a line.")
def validate(inputs: tuple[str, ...], schema: Path | None, as_json: bool) -> None:  # noqa: FBT001 - click gives it
    """Check NewsML-G2 against pressdoc's profile, or canonical JSON against its schema.

    Example: pressdoc validate release.xml
    """
    from pressdoc.conversion import bytes_of  # noqa: PLC0415
    from pressdoc.validation import validate as check  # noqa: PLC0415

    invalid = False

    def work(job: Job) -> tuple[Finding, ...]:
        nonlocal invalid
        source = input_of(job.source)
        findings = check(source if isinstance(source, bytes) else bytes_of(source), schema=schema)
        bad = any(finding.severity is Severity.ERROR for finding in findings)
        invalid = invalid or bad
        if not bad and not as_json:
            click.echo(f"{job.source}: valid")
        return findings

    run([Job(source=name, target=None, to="") for name in inputs], work, as_json=as_json)
    if invalid:
        raise click.exceptions.Exit(65)
