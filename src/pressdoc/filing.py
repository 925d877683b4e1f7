"""Files written whole or not at all, also where several belong together."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from pressdoc.errors import WriteError


def write_file(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write the file whole or not at all: to a hidden neighbour first, then renamed. Nothing is left on failure.

    Raises `WriteError` where the target exists and `force` is false, or cannot be written.
    """
    write_files({path: data}, force=force)


def write_files(files: Mapping[Path, bytes], *, force: bool = False) -> None:
    """Write files that belong together as `write_file` writes one: none is renamed before all are there."""
    parts = {path: path.with_name(f".{path.name}.part") for path in files}
    try:
        for path in files:
            if path.is_dir():
                raise WriteError(f"{path} is a folder; name a file in it")
            if path.exists() and not force:
                raise WriteError(f"{path} exists; use --force to overwrite it")
        for path, data in files.items():
            parts[path].write_bytes(data)
        for path, part in parts.items():
            part.replace(path)
    except OSError as error:
        raise WriteError(f"{path} cannot be written: {(error.strerror or str(error)).lower()}") from error
    finally:
        for part in parts.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)
