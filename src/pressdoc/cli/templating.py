"""`pressdoc template`."""

from __future__ import annotations

from pathlib import Path

import click

from pressdoc.cli.parameters import style_option
from pressdoc.errors import UsageError


@click.command()
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), metavar="OUT", help="File to write.")
@style_option
@click.option("--language", metavar="TAG", help="Language of the placeholders (BCP 47); English otherwise.")
@click.option("--force", is_flag=True, help="Overwrite a file that exists.")
def template(output: Path, style_name: str, language: str | None, force: bool) -> None:  # noqa: FBT001 - click gives it
    """Write a Word template to type a release into: each part has its place, and is read back as what it is.

    Example: pressdoc template -o template.docx --style us
    """
    from pressdoc import templates  # noqa: PLC0415 - loaded when a command runs
    from pressdoc.composing import style_named  # noqa: PLC0415
    from pressdoc.conversion import format_of_path  # noqa: PLC0415
    from pressdoc.filing import write_file  # noqa: PLC0415

    if format_of_path(output).name != "docx":
        raise UsageError(f"{output} is no Word file; a template is one: give it the suffix .docx or .dotx")
    write_file(output, templates.template(style_named(style_name), language), force=force)
