"""Files made to break their readers: each ends within the limits with an error of one line, and the next reads well."""

from __future__ import annotations

import resource
import subprocess
import sys
import textwrap
import time
import zlib
from functools import cache
from io import BytesIO

import pytest

from pressdoc.errors import EncryptedDocument, LimitExceeded, PressdocError, ReadError
from pressdoc.formats.pdf.reading import read
from pressdoc.limits import Limits
from pressdoc.reading import ReadOptions

GIB = 2**30
WORD = "opens it"
MOST_SECONDS = 40
MOST_MEMORY = 1.2 * GIB


def document(*objects: bytes, trailer: bytes = b"") -> bytes:
    """Give a file of these objects, numbered from 1; the first is the catalogue."""
    data, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        trailer,
        start,
    )


CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
FONT = b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"


def stream(data: bytes, keys: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), keys, data)


def page_of(contents: bytes, *more: bytes, resources: bytes = FONT) -> bytes:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources %s >>" % resources
    return document(CATALOGUE, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, contents, *more)


def text(*lines: str) -> bytes:
    drawn = "".join(f"BT /F1 11 Tf 72 {760 - 14 * at} Td ({line}) Tj ET\n" for at, line in enumerate(lines))
    return drawn.encode("latin-1")


PLAIN = page_of(stream(text("A harbour opens its new bridge", "The bridge was opened by the mayor on Friday morning.")))


@cache
def zeros(size: int) -> bytes:
    packer = zlib.compressobj(9)
    piece = b"\0" * 2**20
    return b"".join(packer.compress(piece) for _ in range(size // 2**20)) + packer.flush()


def one_layer_bomb() -> bytes:
    return page_of(stream(zeros(GIB), b"/Filter /FlateDecode"))


def two_layer_bomb() -> bytes:
    return page_of(stream(zlib.compress(zeros(GIB), 9), b"/Filter [/FlateDecode /FlateDecode]"))


def form_bomb() -> bytes:
    form = stream(zeros(GIB), b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode")
    return page_of(stream(b"/X Do"), form, resources=b"<< /XObject << /X 5 0 R >> >>")


def million_operators() -> bytes:
    drawn = b"BT /F1 1 Tf\n" + b"".join(b"1 0 0 1 0 %d Tm (a) Tj\n" % at for at in range(500_000)) + b"ET"
    return page_of(stream(zlib.compress(drawn, 9), b"/Filter /FlateDecode"))


def nested_forms() -> bytes:
    """Give a form that draws the next twice, twenty-six deep."""
    depth = 26
    forms = [
        stream(
            b"/X Do /X Do" if at < depth - 1 else b"BT /F1 9 Tf (a) Tj ET",
            b"/Type /XObject /Subtype /Form /BBox [0 0 999 999] /Resources << /XObject << /X %d 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
            % (6 + at),
        )
        for at in range(depth)
    ]
    return page_of(stream(b"/X Do"), *forms, resources=b"<< /XObject << /X 5 0 R >> >>")


def form_that_draws_itself() -> bytes:
    form = stream(b"/X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>")
    return page_of(stream(b"/X Do"), form, resources=b"<< /XObject << /X 5 0 R >> >>")


def deep_page_tree() -> bytes:
    nodes = [b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (at + 3) for at in range(20_000)]
    return document(CATALOGUE, *nodes, b"<< /Type /Page /MediaBox [0 0 9 9] >>")


def many_pages() -> bytes:
    kids = b" ".join(b"%d 0 R" % (at + 3) for at in range(20_000))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"
    return document(CATALOGUE, b"<< /Type /Pages /Kids [%s] /Count 20000 >>" % kids, *[page] * 20_000)


def page_tree_in_a_circle() -> bytes:
    return document(CATALOGUE, b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>")


def lying_count() -> bytes:
    return PLAIN.replace(b"/Count 1 ", b"/Count 2000000000 ")


def deep_array() -> bytes:
    return document(
        CATALOGUE, b"<< /Type /Pages /Kids [3 0 R] /Count 1 /X %s >>" % (b"[" * 200_000 + b"]" * 200_000), PLAIN
    )


def structure_in_a_circle() -> bytes:
    catalogue = b"<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R >>"
    root = b"<< /Type /StructTreeRoot /K 6 0 R /RoleMap << /A /B /B /A >> >>"
    element = b"<< /Type /StructElem /S /A /P 5 0 R /K [6 0 R 0] /Pg 3 0 R >>"
    objects = [b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    objects += [b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources %s >>" % FONT]
    objects += [
        stream(b"/A << /MCID 0 >> BDC\n" + text("A circle of elements with words in it") + b"EMC"),
        root,
        element,
    ]
    return document(catalogue, *objects)


def huge_attachment() -> bytes:
    catalogue = b"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(x) 5 0 R] >> >> >>"
    contents = stream(text("A page with a bomb attached to it", "The words of the page are read all the same."))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources %s >>" % FONT
    attached = stream(zeros(GIB), b"/Type /EmbeddedFile /Filter /FlateDecode")
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return document(catalogue, pages, page, contents, b"<< /Type /Filespec /F (x) /EF << /F 6 0 R >> >>", attached)


def empty_pages() -> bytes:
    return page_of(stream(b""))


def picture_only() -> bytes:
    picture = stream(
        b"\xff", b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
    )
    return page_of(stream(b"500 0 0 800 0 0 cm /X Do"), picture, resources=b"<< /XObject << /X 5 0 R >> >>")


HOSTILE = {
    one_layer_bomb: "bytes_unpacked",
    two_layer_bomb: "bytes_unpacked",
    form_bomb: "bytes_unpacked",
    million_operators: "draws more than any page of text",
    nested_forms: "over the limit",
    form_that_draws_itself: "no text in it",
    deep_page_tree: "depth",
    many_pages: "pages",
    page_tree_in_a_circle: "has no pages",
    empty_pages: "pages are empty",
    picture_only: "run text recognition",
}


@pytest.fixture(autouse=True)
def _within_bounds():
    begun = time.monotonic()
    yield
    assert time.monotonic() - begun < MOST_SECONDS
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    assert used < MOST_MEMORY


def assert_reads(data: bytes = PLAIN) -> None:
    passages = read(data, ReadOptions()).manuscript.passages
    assert "The bridge was opened by the mayor on Friday morning." in "\n".join(passage.words for passage in passages)


@pytest.mark.parametrize(("make", "says"), HOSTILE.items(), ids=lambda one: getattr(one, "__name__", ""))
def test_a_hostile_file_costs_a_clear_error_and_the_next_reads_well(make, says):
    with pytest.raises(ReadError) as caught:
        read(make(), ReadOptions())

    assert says in caught.value.says
    assert "\n" not in caught.value.says
    assert_reads()


@pytest.mark.parametrize("make", [deep_array, structure_in_a_circle], ids=lambda make: make.__name__)
def test_an_odd_file_is_read_or_refused_in_one_line(make):
    try:
        assert read(make(), ReadOptions()).manuscript.passages
    except PressdocError as error:
        assert "\n" not in error.says
    assert_reads()


def test_a_lying_count_of_pages_is_not_believed():
    assert_reads(lying_count())


def test_a_bomb_that_is_attached_costs_the_attachment_only():
    reading = read(huge_attachment(), ReadOptions())

    assert reading.attachments == ()
    assert "cannot be taken out" in reading.findings[0].says


@pytest.mark.parametrize("share", [0.05, 0.3, 0.5, 0.9, 0.99])
def test_a_file_cut_off_is_damaged_or_read(share):
    try:
        read(PLAIN[: int(len(PLAIN) * share)], ReadOptions())
    except ReadError as error:
        assert error.exit_code == 65


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"{\\rtf1 no}", "no PDF file"),
        (b"%PDF-1.7\n", "damaged"),
        (b"%PDF-" + b"\0" * 999, "damaged"),
    ],
)
def test_what_is_no_pdf_file_is_told_so(data, says):
    with pytest.raises(ReadError, match=says):
        read(data, ReadOptions())


def test_too_many_pages_for_the_limits_are_refused_before_they_are_read():
    with pytest.raises(LimitExceeded) as caught:
        read(many_pages(), ReadOptions(limits=Limits(pages=10)))

    assert (caught.value.limit, caught.value.allowed) == ("pages", 10)


def test_a_short_time_is_kept_right_after_a_long_one_and_again_after_another():
    begun = time.monotonic()
    for _ in range(2):
        assert_reads()
        with pytest.raises(LimitExceeded) as caught:
            read(million_operators(), ReadOptions(limits=Limits(seconds=0.2)))
        assert caught.value.limit == "seconds"
    assert_reads()
    assert time.monotonic() - begun < Limits().seconds


def test_a_file_that_takes_too_long_costs_its_time_and_no_more():
    with pytest.raises(LimitExceeded) as caught:
        read(million_operators(), ReadOptions(limits=Limits(seconds=0.2)))

    assert caught.value.limit == "seconds"
    assert_reads()


def encrypted(user: str, owner: str, algorithm: str) -> bytes:
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=BytesIO(PLAIN))
    writer.encrypt(user, owner, algorithm=algorithm)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_an_encrypted_file_asks_for_its_password_and_opens_with_it(algorithm):
    data = encrypted(WORD, "owner", algorithm)

    with pytest.raises(EncryptedDocument, match="--password"):
        read(data, ReadOptions())
    with pytest.raises(EncryptedDocument, match="does not open it"):
        read(data, ReadOptions(password=WORD[1:]))
    assert read(data, ReadOptions(password=WORD)).manuscript.passages


def test_a_file_that_only_its_owner_may_change_needs_no_password():
    assert_reads(encrypted("", "owner", "AES-256"))


def test_a_library_user_needs_no_main_guard_and_a_fork_reads_on_by_itself(tmp_path):
    path = tmp_path / "plain.pdf"
    path.write_bytes(PLAIN)
    program = f"""
        import os
        from pathlib import Path
        from pressdoc.formats.pdf.reading import read
        from pressdoc.reading import ReadOptions
        data = Path({str(path)!r}).read_bytes()
        read(data, ReadOptions())
        child = os.fork()
        words = read(data, ReadOptions()).manuscript.passages[0].text.one_line
        if not child:
            os._exit(0 if words else 1)
        print(words, os.waitpid(child, 0)[1])
    """

    ran = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True)

    assert ran.stdout == "A harbour opens its new bridge The bridge was opened by the mayor on Friday morning. 0\n"
    assert not ran.stderr
