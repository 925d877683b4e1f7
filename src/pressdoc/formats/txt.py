"""Plain text: passages parted by blank lines. The poorest format: it keeps words, their lines and their order."""

from __future__ import annotations

import codecs
import re
import textwrap
import unicodedata
from collections.abc import Iterator

from pressdoc.errors import InvalidRelease, ReadError
from pressdoc.findings import Code, Finding
from pressdoc.manuscript import Feature, Hints, Manuscript, MarkedManuscript, Passage
from pressdoc.origin import Origin
from pressdoc.reading import Facts, Format, Reading, ReadOptions, WriteOptions
from pressdoc.text import Span, Text, one_line

_NEVER_TEXT = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff]")
"""Controls, lone surrogates, and the byte order mark. The remaining controls are white space and are folded."""
_LINE_END = re.compile("\r\n|\n|\r")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MOST_CONTROLS = 0.02
"""Text has hardly any control characters; where one in fifty is one, the bytes are something else."""


def _read(data: bytes, options: ReadOptions) -> Reading:
    options.limits.check_size(len(data), "txt")
    string, findings = _decoded(data)
    if _NEVER_TEXT.search(string):
        string, finding = _cleaned(string)
        findings.append(finding)
    passages = tuple(_passages(string))
    options.limits.check_passages(len(passages), "txt")
    if not passages:
        raise ReadError("txt", "there is not a word in it; check that the right file was given")
    return Reading(manuscript=Manuscript(passages), findings=tuple(findings))


def _decoded(data: bytes) -> tuple[str, list[Finding]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) if encoding == "utf-8" else 0 :].decode(encoding), []
            except UnicodeDecodeError as error:
                raise ReadError("txt", f"marked as {encoding} but not so encoded at byte {error.start}") from error
    if b"\x00" in data:
        raise ReadError("txt", "binary data, not text; name its format with --from if it has one")
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        return _guessed(data)


def _guessed(data: bytes) -> tuple[str, list[Finding]]:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 20 ms, and most text is UTF-8

    best = from_bytes(data).best()
    if best is None:
        raise ReadError("txt", "neither UTF-8 nor any other encoding of text; save it as UTF-8 text")
    says = f"not UTF-8; read as {best.encoding}: look whether accented letters came out right"
    return str(best), [Finding(code=Code.ENCODING_GUESSED, says=says)]


def _cleaned(string: str) -> tuple[str, Finding]:
    removed = _NEVER_TEXT.findall(string)
    if len(removed) > _MOST_CONTROLS * len(string):
        raise ReadError("txt", "binary data, not text; name its format with --from if it has one")
    names = ", ".join(f"U+{ord(character):04X}" for character in sorted(set(removed)))
    says = f"{len(removed)} characters that are no text were left out: {names}"
    return _NEVER_TEXT.sub("", string), Finding(code=Code.CHARACTERS_REMOVED, says=says)


def _passages(string: str) -> Iterator[Passage]:
    lines: list[str] = []
    first = blank = 0
    for number, line in enumerate(_LINE_END.split(string), 1):
        if line.strip():
            if not lines:
                first = number
            lines.append(line)
            continue
        if lines:
            yield _passage(lines, first, blank)
            lines, blank = [], 0
        blank += 1
    if lines:
        yield _passage(lines, first, blank)


def _passage(lines: list[str], first: int, blank: int) -> Passage:
    hints = Hints(blank_before=blank, indent=len(lines[0]) - len(lines[0].lstrip()))
    origin = Origin(lines=(first, first + len(lines) - 1))
    text = Text(tuple((Span(one_line(line)),) for line in lines))
    return Passage(text=text, hints=hints, origin=origin)


def _write(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> bytes:  # noqa: ARG001 - text has no room for facts
    passages = manuscript.keeping(TXT.keeps).passages
    if not any(map(_is_seen, "".join(passage.words for passage in passages))):
        raise InvalidRelease("release", "has no words to print; plain text cannot be empty")
    string = "\n\n".join(_printed(passage.text, options.wrap) for passage in passages) + "\n"
    if forbidden := _NEVER_TEXT.search(string):
        raise InvalidRelease("text", f"U+{ord(forbidden[0]):04X} cannot stand in plain text; take it out")
    return string.encode("utf-8")


def _is_seen(character: str) -> bool:
    """Tell whether the character leaves a trace on a page: no control, no blank, no mark without a look."""
    return unicodedata.category(character)[0] not in "CZ"


def _printed(text: Text, wrap: int | None) -> str:
    if wrap is None:
        return text.string
    return "\n".join(
        textwrap.fill(line, wrap, break_long_words=False, break_on_hyphens=False) for line in text.string.split("\n")
    )


TXT = Format(
    name="txt",
    title="Plain text",
    suffixes=(".txt", ".text"),
    media_type="text/plain",
    keeps=frozenset({Feature.WORDS, Feature.LINES, Feature.ORDER, Feature.NOISE}),
    alphabet=lambda character: not _NEVER_TEXT.match(character),
    sniff=lambda _: True,
    read=_read,
    write=_write,
)
