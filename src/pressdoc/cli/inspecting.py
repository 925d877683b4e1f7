"""`pressdoc inspect`."""

from __future__ import annotations

import json

import click

from pressdoc.cli.jobs import input_of, say
from pressdoc.errors import PressdocError


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a file, a line each.")
@click.option("--from", "from_", metavar="FORMAT", help="Format to read; told from the bytes otherwise.")
@click.option("--language", metavar="TAG", help="Language of the input (BCP 47), if it should not be guessed.")
@click.option("--password", metavar="WORD", help="What opens an encrypted input.")
def inspect(
    inputs: tuple[str, ...],
    as_json: bool,  # noqa: FBT001 - click gives it
    from_: str | None,
    language: str | None,
    password: str | None,
) -> None:
    """Show what is taken for what, how sure that is, and why.

    Example: pressdoc inspect release.txt
    """
    from pressdoc import inspection  # noqa: PLC0415

    code = 0
    for name in inputs:
        try:
            data = input_of(name)
            inspected = inspection.inspect(data, name, format=from_, language=language, password=password)
        except PressdocError as error:
            code = max(code, error.exit_code)
            if as_json:
                told = {"source": name, "error": {"code": error.code, "says": error.says}}
                click.echo(json.dumps(told, ensure_ascii=False))
            else:
                say(f"pressdoc: {name}: {error.says}")
            continue
        if as_json:
            click.echo(json.dumps(inspected, ensure_ascii=False))
        else:
            inspection.show(inspected)
    if code:
        raise click.exceptions.Exit(code)
