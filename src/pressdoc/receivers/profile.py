"""Receivers as data: what each needs, how an item is written for it, which of its readers tells, what it loses."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from attrs import field, fields_dict, frozen

from pressdoc.delivery import Delivery, Rendition
from pressdoc.errors import PressdocError, UsageError
from pressdoc.receivers.portions import Portion

RECEIVER_NAMES = ("standard", "superdesk", "wordpress-apa", "afp-like", "newsmlg2", "plain")
READER_NAMES = RECEIVER_NAMES
"""Whose rules of reading there are: those of each receiver that is shipped."""


def _delivery(value: Any) -> Delivery:
    if isinstance(value, Delivery):
        return value
    _known_keys(value, Delivery, "delivery")
    for rendition in value.get("renditions", ()):
        _known_keys(rendition, Rendition, "rendition")
    renditions = tuple(Rendition(**rendition) for rendition in value.get("renditions", ()))
    return Delivery(**{**value, "renditions": renditions})


def _known_keys(value: Mapping[str, Any], kind: Any, name: str) -> None:
    if unknown := set(value) - set(fields_dict(kind)):
        raise ValueError(f"a {name} has {', '.join(fields_dict(kind))}, and no {min(unknown)}")


def _losses(value: Mapping[str, str]) -> Mapping[Portion, str]:
    return {Portion(portion): says for portion, says in value.items()}


@frozen(kw_only=True)
class Receiver:
    """One receiver of NewsML-G2.

    `reader`: whose rules of reading it follows, one of `READER_NAMES`. `needs`: what it refuses an item without, in
    sentences for people. `takes`: what it makes of an item, in one. `providers`: literals or QCodes of the only senders
    that it takes, none for anybody. `loses`: what it does not take of an item written for it, a clause each.
    """

    name: str
    title: str
    reader: str = field()
    delivery: Delivery = field(converter=_delivery)
    needs: tuple[str, ...] = field(default=(), converter=tuple)
    takes: str = ""
    providers: tuple[str, ...] = field(default=(), converter=tuple)
    loses: Mapping[Portion, str] = field(factory=dict, converter=_losses, hash=False)

    @reader.validator
    def _is_known(self, _: object, value: str) -> None:
        if value not in READER_NAMES:
            raise ValueError(f"the reader is one of {', '.join(READER_NAMES)}, and not {value!r}")

    @classmethod
    def from_toml(cls, path: Path) -> Receiver:
        """Read a receiver from a TOML file of these fields.

        `base` names a shipped receiver or another such file; what the file leaves out is the base's, tables such as
        `delivery` and `loses` key by key. Raises `UsageError` where the file is no TOML, or a key or value is none of
        a receiver's.
        """
        return _made(_data(path, ()), path.stem, f"receiver file {path}")


def receiver_named(name: str) -> Receiver:
    """Give the shipped receiver of that name, or the one in the TOML file at that path. Raise `UsageError` for none."""
    if name in RECEIVER_NAMES:
        return _made(_shipped(name), name, f"receiver {name}")
    if name.endswith(".toml"):
        return Receiver.from_toml(Path(name))
    raise UsageError(f"no receiver {name!r}: use one of {', '.join(RECEIVER_NAMES)} or the path of a .toml file")


def receivers() -> tuple[Receiver, ...]:
    """Give every receiver that is shipped."""
    return tuple(map(receiver_named, RECEIVER_NAMES))


def _made(data: dict[str, Any], name: str, source: str) -> Receiver:
    if unknown := set(data) - set(fields_dict(Receiver)):
        known = ", ".join(fields_dict(Receiver))
        raise UsageError(f"{source}: unknown key {min(unknown)!r}; a receiver has base, {known}")
    try:
        return Receiver(**{"name": name, **data})
    except PressdocError as error:
        raise UsageError(f"{source}: {error.says}") from error
    except (TypeError, ValueError, AttributeError) as error:
        raise UsageError(f"{source}: {error.args[0] if error.args else error}") from error


def _shipped(name: str) -> dict[str, Any]:
    return _parsed(files("pressdoc.receivers") / "profiles" / f"{name}.toml", name)


def _data(path: Path, seen: tuple[Path, ...]) -> dict[str, Any]:
    data = _parsed(path, f"receiver file {path}")
    base = data.pop("base", None)
    if base is None:
        return data
    if base in RECEIVER_NAMES:
        return _over(_shipped(base), data)
    further = path.parent / str(base)
    if not str(base).endswith(".toml") or further in (path, *seen):
        raise UsageError(
            f"receiver file {path}: no base {base!r}; use one of {', '.join(RECEIVER_NAMES)} or a .toml file"
        )
    return _over(_data(further, (*seen, path)), data)


def _over(base: dict[str, Any], data: dict[str, Any]) -> dict[str, Any]:
    """Give the base with the data over it: tables key by key, anything else whole."""
    tables = {key: {**base[key], **value} for key, value in data.items() if _are_tables(base.get(key), value)}
    return {**base, **data, **tables}


def _are_tables(*values: Any) -> bool:
    return all(isinstance(value, dict) for value in values)


def _parsed(path: Path | Traversable, source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{source}: {error}") from error
