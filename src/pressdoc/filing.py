"""Files written whole or not at all, also where several belong together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from pressdoc.errors import WriteError


def write_file(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write the file whole or not at all: to a hidden neighbour first, then renamed. Nothing is left on failure.

    Raises `WriteError` where the target exists and `force` is false, or cannot be written.
    """
    write_files({path: data}, force=force)


def write_files(files: Mapping[Path, bytes], *, force: bool = False) -> None:
    """Write files that belong together as `write_file` writes one: none is renamed before all are there."""
    parts = {path: _part_of(path) for path in files}
    try:
        for path in files:
            _check(path, force=force)
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


@contextmanager
def file_in_pieces(path: Path, *, force: bool = False) -> Iterator[BinaryIO]:
    """Open a file that is written piece by piece, and whole or not at all as `write_file` writes one.

    It takes its name when the block ends; where the block raises, nothing is left behind.
    """
    part = _part_of(path)
    try:
        _check(path, force=force)
        with part.open("wb") as file:
            yield file
        part.replace(path)
    except OSError as error:
        raise WriteError(f"{path} cannot be written: {(error.strerror or str(error)).lower()}") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _part_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


def _check(path: Path, *, force: bool) -> None:
    if path.is_dir():
        raise WriteError(f"{path} is a folder; name a file in it")
    if path.exists() and not force:
        raise WriteError(f"{path} exists; use --force to overwrite it")
