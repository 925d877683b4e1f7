"""Never run, only type-checked: the public signatures as examples."""

from __future__ import annotations

import datetime
from pathlib import Path

import pressdoc
from pressdoc.revising import revise

recognised: pressdoc.Recognised = pressdoc.read(Path("release.txt"), language="en")
headline: str | None = recognised.release.headline
release: pressdoc.PressRelease = recognised.release.identified(at=datetime.datetime.now(datetime.UTC))
data: bytes = pressdoc.write(release, "newsml").data
converted: bytes = pressdoc.convert(b"Words", "json").data
page: pressdoc.MarkedManuscript = pressdoc.compose(release)
says: list[str] = [finding.says for finding in pressdoc.validate(data)]
now: datetime.datetime = datetime.datetime.now(datetime.UTC)
corrected: pressdoc.PressRelease = release.corrected(note="Forty, not fifty.", at=now)
killed: pressdoc.PressRelease = release.killed(reason="Sent by mistake.", at=now)
revised: pressdoc.PressRelease = revise(release, Path("new.docx"), at=now, note="Forty.").release
