"""`pressdoc receive` and `pressdoc receivers`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from pressdoc.cli.jobs import Job, input_of, run
from pressdoc.findings import Finding

if TYPE_CHECKING:
    from pressdoc.receivers.receiving import Received


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--as", "receiver", required=True, metavar="RECEIVER|FILE", help="Whose rules to read by; see pressdoc receivers."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object an item, a line each.")
@click.option("--strict", is_flag=True, help="Exit with 1 where anything does not arrive.")
def receive(inputs: tuple[str, ...], receiver: str, as_json: bool, strict: bool) -> None:  # noqa: FBT001 - click gives it
    """Show what a newsroom's editor sees of NewsML-G2 items, and what does not arrive.

    The exit code is 65 where an item is refused.

    Example: pressdoc receive release.xml --as superdesk
    """
    from pressdoc.conversion import bytes_of  # noqa: PLC0415 - loaded when a command runs
    from pressdoc.receivers.profile import receiver_named  # noqa: PLC0415
    from pressdoc.receivers.receiving import receive as received  # noqa: PLC0415

    chosen = receiver_named(receiver)
    refused = False

    def work(job: Job) -> tuple[Finding, ...]:
        nonlocal refused
        source = input_of(job.source)
        found = received(source if isinstance(source, bytes) else bytes_of(source), chosen)
        for one in found:
            refused |= not one.arrives
            click.echo(json.dumps(_data(job.source, chosen.name, one), ensure_ascii=False) if as_json else _page(one))
        return tuple(finding for one in found for finding in one.findings)

    run([Job(source=name, target=None, to="") for name in inputs], work, strict=strict, as_json=as_json)
    if refused:
        raise click.exceptions.Exit(65)


def _data(source: str, receiver: str, received: Received) -> dict[str, Any]:
    return {
        "source": source,
        "receiver": receiver,
        "guid": received.guid,
        "version": received.version,
        "arrives": received.arrives,
        "sees": {str(portion): list(values) for portion, values in received.view.values.items()},
        "body": [{"shape": _shape(passage), "text": passage.words} for passage in received.view.body],
        "findings": [finding.as_data() for finding in received.findings],
    }


def _page(received: Received) -> str:
    """Give what an editor sees as lines: the metadata, a blank line, the text."""
    lines = [
        f"{received.guid or 'an item without a guid'}" + (f", version {received.version}" if received.version else "")
    ]
    if not received.arrives:
        lines.append("does not arrive; if it did, this would be seen:")
    lines += [f"  {portion}: {value}" for portion, values in received.view.values.items() for value in values]
    for passage in received.view.body:
        lines += ["", *(f"  {line}" for line in passage.words.split("\n"))]
    return "\n".join([*lines, ""])


def _shape(passage: Any) -> str:
    return type(passage.shape).__name__.lower()


@click.command(name="receivers")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a receiver, a line each.")
def list_receivers(as_json: bool) -> None:  # noqa: FBT001 - click gives it
    """List the receivers that items can be written for, what each needs, takes and loses.

    Example: pressdoc receivers
    """
    from pressdoc.receivers.portions import NAMES  # noqa: PLC0415
    from pressdoc.receivers.profile import receivers  # noqa: PLC0415

    for one in receivers():
        if as_json:
            row = {"name": one.name, "title": one.title, "needs": one.needs, "takes": one.takes}
            click.echo(json.dumps({**row, "loses": {str(portion): says for portion, says in one.loses.items()}}))
            continue
        click.echo(f"{one.name:14} {one.title}")
        click.echo(f"{'':14} needs: {'; '.join(one.needs) or 'nothing but a valid item'}")
        click.echo(f"{'':14} takes: {one.takes}")
        click.echo(f"{'':14} loses: {'; '.join(NAMES[portion] for portion in one.loses) or 'nothing'}")
