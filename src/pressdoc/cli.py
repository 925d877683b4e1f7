"""The command. Data goes to standard output, findings to standard error; exit codes are those of sysexits.h."""

from __future__ import annotations

import datetime
import json
import os
import sys
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click
from attrs import frozen

from pressdoc.errors import PressdocError, UsageError
from pressdoc.findings import Finding, Severity
from pressdoc.version import __version__

_STDIO = "-"
_INTERRUPTED = 130
_INTERNAL = 70


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command and leave with its exit code; never with a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    warnings.simplefilter("ignore")
    try:
        code = command.main(args=arguments, prog_name="pressdoc", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        _say("pressdoc: interrupted; nothing was left half-written")
        sys.exit(_INTERRUPTED)
    except PressdocError as error:
        _say(f"pressdoc: {error.says}")
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # The reader of our output has gone; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:  # noqa: BLE001 - the last door: a fault of ours is one line too
        _say(f"pressdoc: internal error, please report it: {type(error).__name__}: {error}")
        sys.exit(_INTERNAL)
    sys.exit(code if isinstance(code, int) else 0)


def _say(line: str) -> None:
    click.echo(line, err=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", prog_name="pressdoc", message="%(prog)s %(version)s")
def command() -> None:
    """Turn press releases between plain text, Word, PDF, canonical JSON and IPTC NewsML-G2.

    Example: pressdoc convert release.txt -o release.xml
    """


def _zone(_: click.Context, __: click.Parameter, value: str | None) -> datetime.tzinfo | None:
    if value is None:
        return None
    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise click.BadParameter(f"{value!r} is no time zone; give one such as Europe/Vienna") from None


def _instant(_: click.Context, __: click.Parameter, value: str | None) -> datetime.datetime | None:
    if value is None:
        return None
    try:
        instant = datetime.datetime.fromisoformat(value)
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise click.BadParameter(f"{value!r} is no instant with a zone; give one such as 2026-03-03T11:00:00+01:00")
    return instant


@frozen(kw_only=True)
class _Job:
    """One input and where its output goes; `None` for nowhere (a dry run)."""

    source: str
    target: Path | None
    to: str


_style_option = click.option(
    "--style",
    "style_name",
    default="plain",
    show_default=True,
    metavar="NAME|FILE",
    help="House style: un, us, uk, plain, or a TOML file.",
)


@command.command()
@click.argument("inputs", nargs=-1, required=True, metavar="IN...")
@click.option(
    "-o", "--output", required=True, metavar="OUT|DIR", help="File or folder to write; - for standard output."
)
@click.option("--to", metavar="FORMAT", help="Format to write; told from OUT's suffix otherwise.")
@click.option("--from", "from_", metavar="FORMAT", help="Format to read; told from the bytes otherwise.")
@_style_option
@click.option("--dress", is_flag=True, help="Add what the style wants and the release lacks: end mark, lead-in, date.")
@click.option("--language", metavar="TAG", help="Language of the input (BCP 47), if it should not be guessed.")
@click.option(
    "--zone", callback=_zone, metavar="ZONE", help="Time zone of an embargo that names none, e.g. Europe/Vienna."
)
@click.option("--provider", metavar="NAME", help="Who sends the NewsML item, if not the issuer.")
@click.option("--guid", metavar="GUID", help="Identity of the NewsML item; made from the release otherwise.")
@click.option("--at", callback=_instant, metavar="INSTANT", help="When this version was made; now otherwise.")
@click.option("--vocabularies", metavar="URI", help="Base of the URIs of pressdoc's own NewsML schemes.")
@click.option("--attach", multiple=True, metavar="FORMAT", help="Carry the release inside the PDF as this too: newsml.")
@click.option("--password", metavar="WORD", help="What opens an encrypted input.")
@click.option("--wrap", type=click.IntRange(20), metavar="COLUMNS", help="Break lines of plain text at this column.")
@click.option("--force", is_flag=True, help="Overwrite files that exist.")
@click.option("--strict", is_flag=True, help="Exit with 1 where there is a warning or anything is lost.")
@click.option("--dry-run", is_flag=True, help="Do everything but write.")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON, one object a line.")
def convert(**options: Any) -> None:
    """Convert releases: one file to another, or many into a folder.

    Example: pressdoc convert release.txt -o release.xml
    """
    jobs = _jobs(options["inputs"], options["output"], options["to"], dry_run=options["dry_run"])
    _run(jobs, lambda job: _convert(job, options), strict=options["strict"], as_json=options["as_json"])


def _convert(job: _Job, options: dict[str, Any]) -> tuple[Finding, ...]:
    from pressdoc import conversion  # noqa: PLC0415 - loaded when a command runs
    from pressdoc.composing import style_named  # noqa: PLC0415
    from pressdoc.reading import VOCABULARIES, WriteOptions  # noqa: PLC0415

    writing = WriteOptions(
        wrap=options["wrap"],
        provider=options["provider"],
        zone=options["zone"],
        vocabularies=options["vocabularies"] or VOCABULARIES,
    )
    written = conversion.convert(
        _source(job.source),
        job.to,
        format=options["from_"],
        style=style_named(options["style_name"]),
        language=options["language"],
        dress=options["dress"],
        guid=options["guid"],
        at=options["at"] or datetime.datetime.now(datetime.UTC).replace(microsecond=0),
        options=writing,
        password=options["password"],
        attach=options["attach"],
    )
    if options["dry_run"]:
        return written.findings
    if job.target is None:
        sys.stdout.buffer.write(written.data)
        sys.stdout.buffer.flush()
    else:
        conversion.write_file(job.target, written.data, force=options["force"])
    return written.findings


def _source(name: str) -> Path | bytes:
    return sys.stdin.buffer.read() if name == _STDIO else Path(name)


def _jobs(inputs: tuple[str, ...], output: str, to: str | None, *, dry_run: bool) -> list[_Job]:
    """Give what is to be done, or raise `UsageError` where the request is not clear."""
    from pressdoc.conversion import format_named, format_of_path  # noqa: PLC0415

    folder = len(inputs) > 1 or output.endswith(("/", os.sep)) or Path(output).is_dir()
    if output == _STDIO:
        if to is None or len(inputs) > 1:
            raise UsageError("to standard output goes one file, and --to must name its format")
        return [_Job(source=inputs[0], target=None, to=format_named(to).name)]
    if not folder:
        chosen = format_named(to) if to else format_of_path(output)
        return [_Job(source=inputs[0], target=Path(output), to=chosen.name)]
    if to is None:
        raise UsageError("several files go into a folder; name their format with --to")
    chosen = format_named(to)
    if not dry_run and not Path(output).is_dir():
        raise UsageError(f"{output} is no folder; make it first, several files go into a folder")
    stems = [Path(name).stem if name != _STDIO else "stdin" for name in inputs]
    if len(set(stems)) < len(stems):
        raise UsageError("two of the files have the same name and would overwrite each other; convert them apart")
    return [
        _Job(source=name, target=Path(output) / (stem + chosen.suffixes[0]), to=chosen.name)
        for name, stem in zip(inputs, stems, strict=True)
    ]


def _run(
    jobs: Iterable[_Job], work: Callable[[_Job], tuple[Finding, ...]], *, strict: bool = False, as_json: bool = False
) -> None:
    """Do each job; a failing one does not stop the others. Leave with the highest exit code."""
    code = 0
    for job in jobs:
        try:
            findings = work(job)
        except PressdocError as error:
            _report_error(job.source, error, as_json=as_json)
            code = max(code, error.exit_code)
            continue
        for finding in findings:
            _report(job.source, finding, as_json=as_json)
        if strict and any(finding.severity is not Severity.INFO for finding in findings):
            code = max(code, 1)
    if code:
        raise click.exceptions.Exit(code)


def _report(source: str, finding: Finding, *, as_json: bool) -> None:
    if as_json:
        _say(json.dumps({"source": source, **finding.as_data()}, ensure_ascii=False))
    else:
        _say(f"{source}: {finding.severity}: {finding}")


def _report_error(source: str, error: PressdocError, *, as_json: bool) -> None:
    if as_json:
        _say(json.dumps({"source": source, "error": {"code": error.code, "says": error.says}}, ensure_ascii=False))
    else:
        _say(f"pressdoc: {source}: {error.says}")


@command.command()
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
            data = _source(name)
            inspected = inspection.inspect(data, name, format=from_, language=language, password=password)
        except PressdocError as error:
            code = max(code, error.exit_code)
            if as_json:
                told = {"source": name, "error": {"code": error.code, "says": error.says}}
                click.echo(json.dumps(told, ensure_ascii=False))
            else:
                _say(f"pressdoc: {name}: {error.says}")
            continue
        if as_json:
            click.echo(json.dumps(inspected, ensure_ascii=False))
        else:
            inspection.show(inspected)
    if code:
        raise click.exceptions.Exit(code)


@command.command()
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

    def work(job: _Job) -> tuple[Finding, ...]:
        nonlocal invalid
        source = _source(job.source)
        findings = check(source if isinstance(source, bytes) else bytes_of(source), schema=schema)
        bad = any(finding.severity is Severity.ERROR for finding in findings)
        invalid = invalid or bad
        if not bad and not as_json:
            click.echo(f"{job.source}: valid")
        return findings

    _run([_Job(source=name, target=None, to="") for name in inputs], work, as_json=as_json)
    if invalid:
        raise click.exceptions.Exit(65)


@command.command()
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), metavar="OUT", help="File to write.")
@_style_option
@click.option("--language", metavar="TAG", help="Language of the placeholders (BCP 47); English otherwise.")
@click.option("--force", is_flag=True, help="Overwrite a file that exists.")
def template(output: Path, style_name: str, language: str | None, force: bool) -> None:  # noqa: FBT001 - click gives it
    """Write a Word template to type a release into: each part has its place, and is read back as what it is.

    Example: pressdoc template -o template.docx --style us
    """
    from pressdoc import templates  # noqa: PLC0415 - loaded when a command runs
    from pressdoc.composing import style_named  # noqa: PLC0415
    from pressdoc.conversion import format_of_path, write_file  # noqa: PLC0415

    if format_of_path(output).name != "docx":
        raise UsageError(f"{output} is no Word file; a template is one: give it the suffix .docx or .dotx")
    write_file(output, templates.template(style_named(style_name), language), force=force)


@command.command(name="formats")
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
