"""Files that are no Word files, or made to break their readers: each is read, or refused in one line that says why."""

from __future__ import annotations

import random
import re
import time
import tracemalloc
import warnings
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from formats.docx.packages import NAMESPACES, docx_of, p, parts_of, read, relationships, words_of, zip_of

from pressdoc.errors import EncryptedDocument, LimitExceeded, PressdocError, ReadError
from pressdoc.formats.docx import DOCX
from pressdoc.limits import Limits
from pressdoc.reading import ReadOptions

SAMPLES = Path(__file__).resolve().parents[4] / "shared" / "samples" / "docx" / "hostile"
CANARY = "canary"
MOST_SECONDS = 5
MOST_MEMORY = 48 * 2**20
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

READ = {
    "dangling_rel": "Hello",
    "deep_sdt_240": "deep",
    "deep_tables_200": "deep",
    "external_file_link": "Hello",
    "external_rels": "Hello",
    "latin1_document": "Hello é",
    "macro_docm": "Hello",
    "missing_content_types": "Hello",
    "missing_rels": "Hello",
    "ok_minimal": "Hello",
    "other_main_name": "Hello",
    "strict_ooxml": "Hello strict",
    "traversal_names": "Hello",
    "utf16_document": "Hello é",
}
REFUSED = {
    "bad_utf8": "not well-formed.*save it anew",
    "billion_laughs": "DTD.*take it out",
    "charref_bad": "not well-formed.*save it anew",
    "ctrl_char": "not well-formed.*save it anew",
    "deep_sdt_100k": "raise Limits.ratio",
    "deep_tables_100k": "raise Limits.ratio",
    "doc_renamed": r"old Office file.*save it as \.docx",
    "duplicate_entry": "two parts named word/document.xml.*save it anew",
    "empty": "empty; get it again",
    "external_main_part": "lies outside the file.*ask for",
    "flipped_bytes": "word/document.xml is damaged.*get the file again",
    "missing_document": "without a Word document.*convert what is inside",
    "one_par_million_runs": "raise Limits.ratio",
    "quadratic_blowup": "DTD.*take it out",
    "text_renamed": "convert it as txt",
    "truncated": "cut off.*get the file again",
    "truncated_cd": "cut off.*get the file again",
    "xxe_file": "DTD.*take it out",
    "xxe_http": "DTD.*take it out",
    "zip_not_docx": "without a Word document.*convert what is inside",
}


@pytest.fixture(autouse=True)
def _in_time():
    begun = time.monotonic()
    yield
    assert time.monotonic() - begun < 4 * MOST_SECONDS  # the making of a bomb included


def assert_refused(data: bytes, says: str, error: type[ReadError] = ReadError, limits: Limits = Limits()) -> None:
    begun = time.monotonic()
    with pytest.raises(error) as caught:
        DOCX.read(data, ReadOptions(limits=limits))

    assert time.monotonic() - begun < MOST_SECONDS
    assert re.search(says, caught.value.says)
    assert "\n" not in caught.value.says


@pytest.fixture
def no_doors(monkeypatch):
    """Fail where anything opens a file or a connection."""

    def refuse(*_args, **_keywords):
        raise AssertionError("something outside was opened")

    monkeypatch.setattr("socket.socket", refuse)
    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr("io.open", refuse)


needs_samples = pytest.mark.skipif(not SAMPLES.exists(), reason="the sample files lie beside the checkout")


@needs_samples
def test_every_hostile_sample_has_its_row_here():
    assert {path.stem for path in SAMPLES.glob("*.docx")} == {*READ, *REFUSED}


@needs_samples
@pytest.mark.parametrize("name", READ)
def test_an_odd_sample_is_read(name, request):
    data = (SAMPLES / f"{name}.docx").read_bytes()
    request.getfixturevalue("no_doors")

    begun = time.monotonic()
    words = "\n".join(words_of(data))

    assert time.monotonic() - begun < MOST_SECONDS
    assert READ[name] in words
    assert CANARY not in words
    assert "evil" not in words


@needs_samples
@pytest.mark.parametrize(("name", "says"), REFUSED.items(), ids=REFUSED)
def test_a_hostile_sample_is_refused_in_one_line(name, says, request):
    data = (SAMPLES / f"{name}.docx").read_bytes()
    request.getfixturevalue("no_doors")

    assert_refused(data, says)


def duplicated() -> bytes:
    out = BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as package:
        warnings.simplefilter("ignore")
        for name, data in parts_of(p("One")).items():
            package.writestr(name, data)
        package.writestr("Word/Document.xml", "<other/>")
    return out.getvalue()


def with_part(name: str, data: str) -> bytes:
    return zip_of({**parts_of(p("Words")), name: data})


NO_WORD_FILES = {
    "encrypted": (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "password.*remove the password in Word"),
    "old Word": (OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"), r"\.doc; save it as \.docx"),
    "PDF": (b"%PDF-1.7\n", "a PDF.*convert it as pdf"),
    "RTF": (b"{\\rtf1 Words}", r"an RTF file.*save it as \.docx"),
    "text": (b"Press release\n", "convert it as txt"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0", "no Word file"),
    "empty": (b"", "empty; get it again"),
    "blank": (b" \n\n", "empty; get it again"),
    "odt": (
        zip_of({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}),
        r"OpenDocument text.*save it as \.docx",
    ),
    "ods": (zip_of({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "OpenDocument.*as .docx"),
    "epub": (zip_of({"mimetype": "application/epub+zip"}), "EPUB.*as .docx"),
    "xlsx": (zip_of({"xl/workbook.xml": "<x/>"}), "Excel workbook.*as .docx"),
    "pptx": (zip_of({"ppt/presentation.xml": "<x/>"}), "PowerPoint.*as .docx"),
    "other zip": (zip_of({"a.txt": "x"}), "convert what is inside"),
    "empty zip": (zip_of({}), "convert what is inside"),
    "lost main part": (zip_of({"word/styles.xml": "<x/>"}), "main part is missing.*get it again"),
    "duplicate entry": (duplicated(), "two parts named word/document.xml.*save it anew"),
    "cut off": (docx_of(p("Words"))[:-30], "cut off.*get the file again"),
    "only a zip's head": (b"PK\x03\x04", "cut off.*get the file again"),
    "DTD": (with_part("word/document.xml", "<!DOCTYPE x [<!ENTITY y 'z'>]><x>&y;</x>"), "DTD"),
    "DTD in UTF-16": (with_part("word/document.xml", '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x><x/>'), "."),
    "no XML": (with_part("word/document.xml", "Words"), "not well-formed.*save it anew"),
    "no words": (docx_of(p("")), "not a word in it.*right file"),
    "no body": (with_part("word/document.xml", f"<w:document {NAMESPACES}/>"), "not a word in it"),
    "another root": (with_part("word/document.xml", "<html/>"), "not a word in it"),
    "text elsewhere": (
        zip_of({"_rels/.rels": relationships({"rId1": ("officeDocument", "http://127.0.0.1:9/main")})}),
        "outside the file.*ask for",
    ),
    "relationships that are no XML": (with_part("_rels/.rels", "nothing"), "_rels/.rels.*save it anew"),
}


@pytest.mark.parametrize(("data", "says"), NO_WORD_FILES.values(), ids=NO_WORD_FILES)
@pytest.mark.usefixtures("no_doors")
def test_what_is_no_word_file_is_told_so(data, says):
    assert_refused(data, says)


def test_an_encrypted_file_is_an_error_of_its_own():
    with pytest.raises(EncryptedDocument):
        read(NO_WORD_FILES["encrypted"][0])


def test_a_zip_with_a_password_is_encrypted_too():
    data = bytearray(docx_of(p("Words")))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1

    assert_refused(bytes(data), "password", EncryptedDocument)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_file_cut_off_anywhere_says_so(share):
    data = docx_of(p("Words " * 999))

    assert_refused(data[: int(len(data) * share)], "cut off")


@pytest.mark.parametrize("seed", range(40))
def test_damaged_bytes_are_read_or_refused_in_one_line(seed):
    chance = random.Random(seed)
    data = bytearray(docx_of(p("Words"), styles="", numbering="", settings="", footnotes=""))
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(len(data))] = chance.randrange(256)

    try:
        assert words_of(bytes(data))
    except PressdocError as error:
        assert "\n" not in error.says


def streamed(name: str, *pieces: tuple[bytes, int], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Give a Word file whose part of that name is each of the pieces so many times, made a piece at a time."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method, compresslevel=1) as package:
        for other, data in parts_of(p("Words")).items():
            if other != name:
                package.writestr(other, data)
        with package.open(name, "w", force_zip64=True) as stream:
            for piece, times in pieces:
                for _ in range(times):
                    stream.write(piece)
    return out.getvalue()


HEAD = f"<w:document {NAMESPACES}><w:body>".encode()
TAIL = b"</w:body></w:document>"
PARAGRAPHS = p("A short paragraph of text.").encode() * 1000
NESTED = 1000

BOMBS = {
    "a gigabyte of zeros": lambda: streamed("word/document.xml", (b"\0" * 2**20, 1024)),
    "a gigabyte of one text": lambda: streamed(
        "word/document.xml", (HEAD + b"<w:p><w:r><w:t>", 1), (b"A" * 2**20, 1024), (b"</w:t></w:r></w:p>" + TAIL, 1)
    ),
    "a gigabyte of styles": lambda: streamed("word/styles.xml", (b" " * 2**20, 1024)),
    "a million paragraphs": lambda: streamed("word/document.xml", (HEAD, 1), (PARAGRAPHS, 1000), (TAIL, 1)),
    "controls a hundred thousand deep": lambda: streamed(
        "word/document.xml",
        (HEAD, 1),
        (b"<w:sdt><w:sdtContent>" * NESTED, 100),
        (p("Words").encode(), 1),
        (b"</w:sdtContent></w:sdt>" * NESTED, 100),
        (TAIL, 1),
    ),
    "20,001 parts": lambda: zip_of({**parts_of(p("Words")), **{f"word/media/{at}.png": b"" for at in range(20_001)}}),
}


@pytest.mark.parametrize("make", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_refused_before_it_costs_anything(make):
    data = make()

    tracemalloc.start()
    try:
        assert_refused(data, "over the limit|at most")
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert most < MOST_MEMORY


def test_a_picture_of_a_gigabyte_is_never_unpacked():
    data = streamed("word/media/image1.png", (b"\0" * 2**20, 1024))

    assert words_of(data) == ["Words"]


def test_nesting_is_refused_by_its_depth_where_it_packs_badly():
    chance = random.Random(3)
    opened = "".join(f'<w:sdt w:x="{chance.random()}"><w:sdtContent>' for _ in range(20_000))
    data = docx_of(opened + p("Words") + "</w:sdtContent></w:sdt>" * 20_000)

    assert_refused(data, "depth", LimitExceeded)


def test_more_passages_than_the_limit_are_refused():
    chance = random.Random(3)
    data = docx_of("".join(p(str(chance.random())) for _ in range(5_001)))

    assert_refused(data, "5000 passages", LimitExceeded, Limits(passages=5_000))
    assert_refused(docx_of(p("One") + p("Two")), "1 passages", LimitExceeded, Limits(passages=1))


def test_a_size_that_the_zip_understates_is_not_believed():
    data = bytearray(docx_of(p("Words " * 400_000)))
    at = data.index(b"word/document.xml", data.index(b"PK\x01\x02")) - 46
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")

    assert_refused(bytes(data), "damaged|over the limit|cut off|not well-formed")


def test_a_file_over_the_size_limit_is_refused_unopened():
    assert_refused(docx_of(p("Words")), "bytes_in", LimitExceeded, Limits(bytes_in=100))


def test_nothing_is_unpacked_to_disk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))

    read(zip_of({**parts_of(p("Words")), "../evil.txt": "evil", "/evil.txt": "evil", "word\\..\\..\\x": "evil"}))

    assert list(tmp_path.iterdir()) == []
    assert not (tmp_path.parent / "evil.txt").exists()
