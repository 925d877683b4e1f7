"""`pressdoc formats`."""

from __future__ import annotations

import json

import click


@click.command(name="formats")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a format, a line each.")
def list_formats(as_json: bool) -> None:  # noqa: FBT001 - click gives it
    """List the formats and what each keeps.

    Example: pressdoc formats
    """
    from pressdoc.conversion import formats  # noqa: PLC0415
    from pressdoc.manuscript import Feature  # noqa: PLC0415

    for one in formats():
        lost = [feature.value for feature in Feature if feature not in one.keeps]
        if as_json:
            kept = [feature.name.lower() for feature in Feature if feature in one.keeps]
            row = {"name": one.name, "title": one.title, "suffixes": one.suffixes, "media_type": one.media_type}
            click.echo(json.dumps({**row, "keeps": kept}))
        else:
            click.echo(f"{one.name:8} {', '.join(one.suffixes):16} {one.title}")
            click.echo(f"{'':8} does not keep: {'; '.join(lost) or 'nothing is lost'}")
