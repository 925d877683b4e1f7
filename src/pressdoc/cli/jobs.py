"""What is to be done to which files, and how it went: findings to standard error, the highest exit code at the end."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import evolve, frozen

from pressdoc.errors import PressdocError, ReadError, UsageError
from pressdoc.findings import Finding, Severity

if TYPE_CHECKING:  # conversion is loaded when a command runs
    from pressdoc.conversion import Written
    from pressdoc.feeds import Taken
    from pressdoc.model import PressRelease
    from pressdoc.recognising import Recognised

STDIO = "-"
"""The name that stands for standard input or output."""


@frozen(kw_only=True)
class Job:
    """One input and where its output goes; `None` for nowhere (a dry run)."""

    source: str
    target: Path | None
    to: str
    folder: bool = False
    """Whether the target is one of several in a folder, named after its source."""
    data: bytes | None = None
    """What standard input holds, where it was looked into already."""
    taken: Taken | None = None
    """The place of a feed that is the input, `None` where the whole file is."""

    @property
    def given(self) -> Path | bytes | Recognised:
        """Give what is to be done. Raises what is wrong with the place of a feed."""
        if self.taken is None:
            return input_of(self.source) if self.data is None else self.data
        if self.taken.recognised is not None:
            return self.taken.recognised
        raise self.taken.error or ReadError("newsml", "it holds no text")


def input_of(name: str) -> Path | bytes:
    """Give the path of that name, or what standard input holds."""
    return sys.stdin.buffer.read() if name == STDIO else Path(name)


def sent_release(name: str, *, as_json: bool) -> PressRelease:
    """Give the release that was sent in the file; leave, with its exit code, where it cannot be read or was not sent."""
    from pressdoc import conversion, revising  # noqa: PLC0415

    try:
        return revising.sent(conversion.read(input_of(name)).release)
    except PressdocError as error:
        report_error(name, error, as_json=as_json)
        raise click.exceptions.Exit(error.exit_code) from error


def jobs_of(inputs: tuple[str, ...], output: str, to: str | None, *, dry_run: bool) -> list[Job]:
    """Give what is to be done, or raise `UsageError` where the request is not clear."""
    from pressdoc.conversion import format_named, format_of_path, stem_of  # noqa: PLC0415

    folder = len(inputs) > 1 or output.endswith(("/", os.sep)) or Path(output).is_dir()
    if output == STDIO:
        if to is None or len(inputs) > 1:
            raise UsageError("to standard output goes one file, and --to must name its format")
        return [Job(source=inputs[0], target=None, to=format_named(to).name)]
    if not folder:
        chosen = format_named(to) if to else format_of_path(output)
        return [Job(source=inputs[0], target=Path(output), to=chosen.name)]
    if to is None:
        raise UsageError("several files go into a folder; name their format with --to")
    chosen = format_named(to)
    if not dry_run and not Path(output).is_dir():
        raise UsageError(f"{output} is no folder; make it first, several files go into a folder")
    stems = [stem_of(name) if name != STDIO else "stdin" for name in inputs]
    if len(set(stems)) < len(stems):
        raise UsageError("two of the files have the same name and would overwrite each other; convert them apart")
    return [
        Job(source=name, target=Path(output) / (stem + chosen.suffixes[0]), to=chosen.name, folder=True)
        for name, stem in zip(inputs, stems, strict=True)
    ]


def apart(job: Job, *, language: str | None) -> Iterator[Job]:
    """Give the job, or one for each place of a feed that goes into a folder, its file named after the item."""
    from pressdoc.conversion import format_named, stem_of  # noqa: PLC0415
    from pressdoc.feeds import Taken, is_feed, read_feed, stem_of_item  # noqa: PLC0415

    source = input_of(job.source)
    if isinstance(source, bytes):
        job = evolve(job, data=source)
    if (
        job.target is None
        or not job.folder
        or not (isinstance(source, bytes) or source.is_file())
        or not is_feed(source)
    ):
        yield job
        return
    suffix = format_named(job.to).suffixes[0]
    opened = read_feed(source, language=language)
    yield from (evolve(job, taken=Taken(finding=finding)) for finding in opened.findings)
    try:
        for one in opened.taken():
            stem = stem_of_item(one.guid, one.version) if one.guid else f"{stem_of(job.source)}-{one.place}"
            name = f"{job.source}, item {one.place}"
            yield evolve(job, source=name, target=job.target.with_name(stem + suffix), taken=one)
    except ReadError as error:
        yield evolve(job, taken=Taken(error=error))


def deliver(job: Job, written: Written, *, force: bool, dry_run: bool = False) -> None:
    """Write what a job has made where it goes: files beside the target first, to which the target refers."""
    from pressdoc.filing import write_files  # noqa: PLC0415

    if job.target is None and written.files:
        raise UsageError("to standard output goes one file; name a file, the attached ones are written beside it")
    if dry_run:
        return
    if job.target is None:
        sys.stdout.buffer.write(written.data)
        sys.stdout.buffer.flush()
    else:
        beside = {job.target.with_name(file.name): file.data for file in written.files}
        write_files({**beside, job.target: written.data}, force=force)


def run(
    jobs: Iterable[Job], work: Callable[[Job], tuple[Finding, ...]], *, strict: bool = False, as_json: bool = False
) -> None:
    """Do each job; a failing one does not stop the others. Leave with the highest exit code."""
    if code := done(jobs, work, strict=strict, as_json=as_json):
        raise click.exceptions.Exit(code)


def done(
    jobs: Iterable[Job], work: Callable[[Job], tuple[Finding, ...]], *, strict: bool = False, as_json: bool = False
) -> int:
    """Do each job as `run` does, and give the highest exit code."""
    code = 0
    for job in jobs:
        try:
            found = job.taken.finding if job.taken is not None and job.taken.error is None else None
            findings = work(job) if found is None else (found,)
        except PressdocError as error:
            report_error(job.source, error, as_json=as_json)
            code = max(code, error.exit_code)
            continue
        for finding in findings:
            report(job.source, finding, as_json=as_json)
        if strict and any(finding.severity is not Severity.INFO for finding in findings):
            code = max(code, 1)
    return code


def report(source: str, finding: Finding, *, as_json: bool) -> None:
    """Print a finding on a line, for people or as JSON."""
    if as_json:
        say(json.dumps({"source": source, **finding.as_data()}, ensure_ascii=False))
    else:
        say(f"{source}: {finding.severity}: {finding}")
        if finding.why is not None:
            say(f"  why: {finding.why}")


def report_error(source: str, error: PressdocError, *, as_json: bool) -> None:
    """Print why a file failed on a line, for people or as JSON."""
    if as_json:
        say(json.dumps({"source": source, "error": {"code": error.code, "says": error.says}}, ensure_ascii=False))
    else:
        say(f"pressdoc: {source}: {error.says}")


def say(line: str) -> None:
    """Print a line on standard error."""
    click.echo(line, err=True)
