"""The next version of what was sent, written where it goes: what the commands that make one share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pressdoc.cli.jobs import Job, deliver

if TYPE_CHECKING:  # loaded when a command runs
    from pressdoc.findings import Finding
    from pressdoc.model import PressRelease


def send(job: Job, release: PressRelease, options: dict[str, Any]) -> tuple[Finding, ...]:
    """Write the release as the job and the options say, and give what was noticed."""
    from pressdoc import conversion  # noqa: PLC0415
    from pressdoc.composing import style_named  # noqa: PLC0415
    from pressdoc.reading import VOCABULARIES, WriteOptions  # noqa: PLC0415
    from pressdoc.receivers.profile import receiver_named  # noqa: PLC0415

    writing = WriteOptions(provider=options["provider"], vocabularies=options["vocabularies"] or VOCABULARIES)
    written = conversion.write(
        release,
        job.to,
        style=style_named(options["style_name"]),
        options=writing,
        receiver=receiver_named(options["receiver"]) if options["receiver"] is not None else None,
        attach=options.get("attach", ()),
        name=conversion.stem_of(job.target) if job.target is not None else "release",
    )
    deliver(job, written, force=options["force"], dry_run=options["dry_run"])
    return written.findings
