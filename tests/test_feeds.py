"""Feeds: what goes into a message comes out of it, item by item, in little memory; and what is broken stops nothing."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

import pressdoc
from pressdoc import testing
from pressdoc.conversion import format_named
from pressdoc.errors import InvalidRelease, NoSuchInput, ReadError, UsageError, WriteError
from pressdoc.feeds import MessageHeader, is_feed, open_feed, read_feed, stem_of_item
from pressdoc.findings import Severity
from pressdoc.formats.newsml.vocabulary import G
from pressdoc.limits import Limits
from pressdoc.model import Paragraph, PressRelease
from pressdoc.receivers.profile import receiver_named
from pressdoc.validation import validate

AT = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
HEADER = MessageHeader(sent=AT)
SCHEMA = Path(__file__).resolve().parents[2] / "shared" / "standards" / "newsml-g2"
OFFICIAL = SCHEMA / "NewsML-G2_2.35-spec-All-Power.xsd"
NEWSML = format_named("newsml")
slow = settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example]
)


def release(number: int, **changes) -> PressRelease:
    made = PressRelease(
        headline=f"Lock {number} opens", language="en", body=(Paragraph(text=f"Lock {number} opened on Monday."),)
    )
    return evolve(made, **changes).identified(at=AT, guid=f"urn:newsml:example.org:20260302:{number}")


def names() -> st.SearchStrategy[str | None]:
    return st.one_of(st.none(), testing.lines_of_text(24))


def headers() -> st.SearchStrategy[MessageHeader]:
    some = st.lists(testing.lines_of_text(16), max_size=2)
    signals = st.lists(st.sampled_from(["nmsig:atomic", "own:x-1"]), unique=True)
    return st.builds(
        MessageHeader,
        sent=testing.instants(),
        sender=names(),
        transmit_id=names(),
        priority=st.one_of(st.none(), st.integers(1, 9)),
        origin=names(),
        channels=some,
        destinations=some,
        signals=signals,
    )


def sets_of_releases() -> st.SearchStrategy[list[PressRelease]]:
    """Give releases with guids of their own, of characters that NewsML-G2 has, each with something to see."""
    fitting = testing.identified_press_releases().map(lambda made: testing.within(made, NEWSML.alphabet))
    visible = fitting.filter(lambda made: bool(made.headline or made.body))
    return st.lists(visible, min_size=1, max_size=3).map(
        lambda made: [evolve(one, guid=f"urn:example:{number}") for number, one in enumerate(made)]
    )


def sent(releases, path: Path, **options) -> Path:
    pressdoc.feed(releases, path, **{"header": HEADER, "force": True, **options})
    return path


@pytest.fixture
def three(tmp_path):
    return sent([release(1), release(2), release(3)], tmp_path / "feed.xml")


@slow
@given(releases=sets_of_releases(), header=headers(), title=names())
def test_what_goes_into_a_feed_comes_out_of_it(releases, header, title):
    with tempfile.TemporaryDirectory() as folder:
        path = sent(releases, Path(folder) / "feed.xml", header=header, bundle=title)
        feed = read_feed(path)

        assert feed.header == header
        written = [pressdoc.write(one, "newsml").data for one in releases]
        assert [one.release for one in feed] == [pressdoc.read(one).release for one in written]
        assert all(finding.severity is Severity.INFO for finding in feed.findings)


@slow
@given(releases=sets_of_releases(), header=headers(), title=names())
def test_every_feed_is_valid(releases, header, title):
    with tempfile.TemporaryDirectory() as folder:
        data = sent(releases, Path(folder) / "feed.xml", header=header, bundle=title).read_bytes()

    assert [finding for finding in validate(data) if finding.severity is Severity.ERROR] == []
    if OFFICIAL.exists():
        official().assertValid(etree.fromstring(data))


def official(cache=[]):  # noqa: B006 - compiled once
    if not cache:
        cache.append(etree.XMLSchema(etree.parse(OFFICIAL)))
    return cache[0]


@slow
@given(guids=st.lists(st.text(min_size=1), min_size=2, max_size=2, unique=True), version=st.integers(1, 99))
def test_two_items_never_share_a_file(guids, version):
    first, second = (stem_of_item(guid, version) for guid in guids)

    assert first != second
    assert stem_of_item(guids[0], version + 1) != first
    assert not set('/\\:*?"<>|\0\n') & set(first)
    assert len(first) < 200


def test_a_file_is_named_after_guid_and_version():
    assert stem_of_item("urn:newsml:example.org:20260302:pr-17", 2) == "urn_newsml_example.org_20260302_pr-17-v2"


def test_memory_does_not_grow_with_the_feed(tmp_path):
    code = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import feeds
path = Path(sys.argv[2])
feeds.write(path, 40)
feeds.read(path, 40)
before = feeds.peak()
feeds.write(path, 400)
feeds.read(path, 400)
print(feeds.peak() - before, feeds.peak())
"""
    benchmarks = Path(__file__).resolve().parents[1] / "benchmarks"
    done = subprocess.run(
        [sys.executable, "-c", code, benchmarks, tmp_path / "feed.xml"], capture_output=True, text=True, check=True
    )
    grown, peak = (float(megabytes) for megabytes in done.stdout.split())

    assert (tmp_path / "feed.xml").stat().st_size > 3 * 2**20
    assert grown < 3
    assert peak < 80


def test_a_generator_is_taken_one_by_one(tmp_path):
    def releases():
        yield release(1)
        assert (tmp_path / ".feed.xml.part").exists()
        yield release(2)

    assert len(pressdoc.feed(releases(), tmp_path / "feed.xml", header=HEADER)) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["feed.xml"]


@pytest.mark.parametrize(
    ("releases", "options", "error"),
    [
        ([release(1), release(1)], {}, InvalidRelease),
        ([release(1), PressRelease(headline="No identity")], {}, InvalidRelease),
        ([], {}, InvalidRelease),
        ([release(1), release(2)], {"receiver": receiver_named("wordpress-apa")}, UsageError),
    ],
    ids=["twice", "no identity", "none", "one item a message"],
)
def test_a_feed_that_cannot_be_is_not_there(tmp_path, releases, options, error):
    with pytest.raises(error):
        pressdoc.feed(releases, tmp_path / "feed.xml", header=HEADER, **options)

    assert list(tmp_path.iterdir()) == []


def test_an_existing_feed_stays(three):
    before = three.read_bytes()

    with pytest.raises(WriteError, match="--force"):
        pressdoc.feed([release(4)], three, header=HEADER)

    assert three.read_bytes() == before
    assert [path.name for path in three.parent.iterdir()] == ["feed.xml"]


def test_a_release_that_cannot_go_in_does_not_stop_the_others(tmp_path):
    path = tmp_path / "feed.xml"
    with open_feed(path, HEADER) as add:
        add(release(1))
        with pytest.raises(InvalidRelease, match="already"):
            add(release(1))
        add(release(2))

    assert [one.release.headline for one in read_feed(path)] == ["Lock 1 opens", "Lock 2 opens"]


def test_two_versions_of_an_item_go_into_one_message(tmp_path):
    first = release(1)
    path = sent([first, first.updated(note="Two.", at=AT)], tmp_path / "feed.xml")

    assert validate(path.read_bytes()) == ()
    assert [one.release.version for one in read_feed(path)] == [1, 2]


def test_in_a_folder_each_item_has_a_message_of_its_own(tmp_path):
    header = evolve(HEADER, transmit_id="T")
    pressdoc.feed([release(1), release(2)], tmp_path, header=header, receiver=receiver_named("superdesk"))
    paths = sorted(tmp_path.iterdir())

    assert [path.name for path in paths] == [f"urn_newsml_example.org_20260302_{n}-v1.xml" for n in (1, 2)]
    assert [read_feed(path).header.transmit_id for path in paths] == ["T-1", "T-2"]
    assert [len(list(read_feed(path))) for path in paths] == [1, 1]
    with pytest.raises(UsageError, match="name a file"):
        pressdoc.feed([release(3)], tmp_path, header=HEADER, bundle="All")


def test_a_bundle_lists_every_item_as_superdesk_needs_it(tmp_path):
    from pressdoc.receivers.reading import superdesk

    french = release(2, language="fr")
    path = sent([release(1), french], tmp_path / "feed.xml", bundle="Two locks")
    root = etree.parse(path).getroot()
    (package,) = root.iter(G + "packageItem")
    group = package.find(f"{G}groupSet/{G}group")
    references = group.findall(G + "itemRef")

    assert package.find(G + "groupSet").get("root") == group.get("id")
    assert package.findtext(f"{G}contentMeta/{G}headline") == "Two locks"
    assert [one.get("residref") for one in references] == [release(1).guid, french.guid]
    assert [one.get("version") for one in references] == ["1", "1"]
    assert [one.findtext(G + "title") for one in references] == ["Lock 1 opens", "Lock 2 opens"]
    assert [view.refusals for _, view in superdesk.read(root)] == [(), (), ()]


@pytest.mark.parametrize(
    "wrong", [{"priority": 0}, {"sent": AT.replace(tzinfo=None)}, {"signals": ("atomic",)}, {"sender": "\x00"}]
)
def test_a_header_says_nothing_impossible(wrong):
    with pytest.raises(UsageError):
        MessageHeader(**{"sent": AT, **wrong})


def broken(path: Path) -> bytes:
    """Give the feed with its second item made unreadable and other things around it."""
    data = path.read_bytes().split(b"\n")
    second = next(number for number, line in enumerate(data) if b"Lock 2" in line)
    data[second] = data[second].replace(b"<contentSet", b"<x>" * 210 + b"</x>" * 210 + b"<contentSet")
    data.insert(second, b"<conceptItem guid='c'><title>Words</title></conceptItem>")
    data.insert(second, b"<otherItem><title>Other words</title></otherItem>")
    return b"\n".join(data)


def test_a_broken_item_is_a_finding_and_the_rest_goes_on(three):
    feed = read_feed(broken(three))

    assert [one.release.headline for one in feed] == ["Lock 1 opens", "Lock 3 opens"]
    says = [finding.says for finding in feed.findings]
    assert len(says) == 3
    assert "<otherItem>" in says[0]
    assert "<conceptItem>" in says[1]
    assert "depth" in says[2]
    assert feed.findings[2].severity is Severity.ERROR
    assert [finding.where.lines[0] for finding in feed.findings] == [6, 7, 8]


@pytest.mark.parametrize("encoding", ["UTF-16", "ISO-8859-1", "utf-8-sig"])
def test_a_feed_is_known_in_any_encoding_and_under_any_prefix(three, encoding):
    text = three.read_text("utf-8").replace("encoding='UTF-8'", f"encoding='{encoding.removesuffix('-sig')}'")
    text = text.replace("<newsMessage xmlns=", "<m:newsMessage xmlns:m=").replace("</newsMessage", "</m:newsMessage")
    data = text.replace("<itemSet>", '<itemSet xmlns="http://iptc.org/std/nar/2006-10-01/">').encode(encoding)

    assert is_feed(data)
    assert len(list(read_feed(data))) == 3


@pytest.mark.parametrize("name", ["solarpark.xml", "solarpark.json", "solarpark.pdf", "solarpark.txt"])
def test_a_single_item_is_no_feed(name):
    assert not is_feed(Path(__file__).resolve().parents[1] / "examples" / name)


def test_a_single_item_is_read_as_a_feed_of_one():
    feed = read_feed(Path(__file__).resolve().parents[1] / "examples" / "solarpark.xml")

    assert feed.header is None
    assert [one.release.language for one in feed] == ["de"]


def test_an_item_that_is_there_twice_is_named(three):
    line = next(line for line in three.read_bytes().split(b"\n") if b"Lock 2" in line)
    feed = read_feed(three.read_bytes().replace(line, line + line))

    assert len(list(feed)) == 3
    assert "twice" in feed.findings[0].says


@pytest.mark.parametrize("many", [1, 200])
def test_what_stands_before_a_break_is_given(tmp_path, many):
    path = sent(map(release, range(many)), tmp_path / "feed.xml")
    feed = read_feed(path.read_bytes().replace(b"</itemSet>", b"</wrong>"))
    got = []
    with pytest.raises(ReadError, match=r"not well-formed.*line"):
        got.extend(feed)

    assert len(got) == many


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<html/>", "not a newsItem or a newsMessage"),
        (b"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet/></newsMessage>", "no newsItem"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'/>", "DTD"),
        (b"not XML", "not well-formed"),
        (b"", "not well-formed"),
    ],
)
def test_what_is_no_feed_is_refused(data, says):
    with pytest.raises(ReadError, match=says):
        list(read_feed(data))


def test_limits_are_of_an_item_not_of_the_feed(tmp_path):
    large = release(2, body=(Paragraph(text="Long. " * 60_000),))
    path = sent([*map(release, range(3, 90)), large, release(91)], tmp_path / "feed.xml")
    limits = Limits(bytes_in=200_000)
    assert path.stat().st_size > limits.bytes_in
    feed = read_feed(path, limits=limits)
    got = []
    with pytest.raises(ReadError, match="bytes_in"):
        got += (one.release.headline for one in feed)

    assert len(list(read_feed(path))) == 89


@slow
@given(data=st.binary(max_size=200), place=st.integers(0, 10_000))
def test_any_bytes_are_a_feed_or_an_error_of_ours(data, place):
    whole = WHOLE[: place % len(WHOLE)] + data + WHOLE[place % len(WHOLE) + 5 :]
    try:
        list(read_feed(whole))
    except ReadError:
        return
    assert is_feed(whole) or whole.lstrip().startswith(b"<")


def _whole() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return sent([release(1), release(2)], Path(folder) / "feed.xml", bundle="Two").read_bytes()


WHOLE = _whole()


def test_the_model_message_is_read_whole():
    path = SCHEMA / "message-model.xml"
    if not path.exists():
        pytest.skip("the model message lies beside the checkout")
    feed = read_feed(path)
    headlines = [one.release.headline for one in feed]

    assert feed.header.transmit_id == "20260302-0001"
    assert feed.header.channels == ("releases-en",)
    assert headlines[0] == "Institute opens coast laboratory"
    assert any("<packageItem>" in finding.says for finding in feed.findings)


def test_no_such_feed():
    with pytest.raises(NoSuchInput):
        read_feed("nowhere.xml")


def run(*arguments, cwd, given=None):
    return subprocess.run(
        [sys.executable, "-m", "pressdoc", *arguments], cwd=cwd, capture_output=True, input=given, check=False
    )


@pytest.fixture
def folder(tmp_path):
    for number in (1, 2):
        (tmp_path / f"{number}.json").write_bytes(pressdoc.write(release(number), "json").data)
    (tmp_path / "out").mkdir()
    return tmp_path


def test_the_command_makes_a_feed_and_takes_it_apart(folder):
    done = run(
        *("feed", "1.json", "2.json", "-o", "feed.xml", "--bundle", "--bundle-title", "Locks", "--sender", "H"),
        *("--transmit-id", "7", "--priority", "4", "--channel", "a", "--destination", "d", "--sent", AT.isoformat()),
        cwd=folder,
    )
    assert done.returncode == 0, done.stderr
    assert read_feed(folder / "feed.xml").header == MessageHeader(
        sent=AT, sender="H", transmit_id="7", priority=4, channels=("a",), destinations=("d",)
    )
    assert run("validate", "feed.xml", cwd=folder).returncode == 0
    assert run("convert", "feed.xml", "-o", "out/", "--to", "json", "--strict", cwd=folder).returncode == 0
    paths = sorted((folder / "out").iterdir())
    assert [path.name for path in paths] == [f"urn_newsml_example.org_20260302_{n}-v1.json" for n in (1, 2)]
    assert [json.loads(path.read_text("utf-8"))["headline"] for path in paths] == ["Lock 1 opens", "Lock 2 opens"]


def test_the_command_takes_a_feed_from_standard_input(folder):
    data = sent([release(1), release(2)], folder / "feed.xml").read_bytes()

    assert run("convert", "-", "-o", "out/", "--to", "txt", cwd=folder, given=data).returncode == 0
    assert len(list((folder / "out").iterdir())) == 2


def test_a_feed_into_one_file_says_what_to_do(folder):
    sent([release(1), release(2)], folder / "feed.xml")
    done = run("convert", "feed.xml", "-o", "one.json", cwd=folder)

    assert done.returncode == 0
    assert b"-o FOLDER/" in done.stderr


@pytest.mark.parametrize(("signals", "there"), [((), True), (("--signal", "nmsig:atomic"), False)])
def test_an_input_that_cannot_be_read_stops_only_an_atomic_feed(folder, signals, there):
    done = run("feed", "1.json", "none.txt", "2.json", "-o", "feed.xml", *signals, cwd=folder)

    assert done.returncode == 66
    assert b"none.txt" in done.stderr
    assert (folder / "feed.xml").exists() == there
    assert not list(folder.glob(".*.part"))


def test_items_of_feeds_go_into_a_feed(folder):
    sent([release(3), release(2)], folder / "old.xml", bundle="Old")
    done = run("feed", "1.json", "old.xml", "2.json", "-o", "feed.xml", cwd=folder)

    assert done.returncode == 65
    assert b"2.json: identity: version 1" in done.stderr
    headlines = [one.release.headline for one in read_feed(folder / "feed.xml")]
    assert headlines == ["Lock 1 opens", "Lock 3 opens", "Lock 2 opens"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("1.json", "-o", "-"), "standard output"),
        (("1.json", "-o", "no/"), "make it first"),
        (("1.json", "-o", "feed.xml", "--bundle-title", "x"), "--bundle"),
        (("1.json", "-o", "out/", "--bundle"), "name a file"),
        (("1.json", "2.json", "-o", "feed.xml", "--for", "wordpress-apa"), "name a folder"),
    ],
)
def test_what_makes_no_sense_is_refused(folder, arguments, says):
    done = run("feed", *arguments, cwd=folder)

    assert done.returncode == 2
    assert says in done.stderr.decode()
    assert not (folder / "feed.xml").exists()
    assert not list((folder / "out").iterdir())


def test_a_dry_run_writes_nothing(folder):
    assert run("feed", "1.json", "2.json", "-o", "feed.xml", "--dry-run", cwd=folder).returncode == 0
    assert run("feed", "1.json", "2.json", "-o", "out/", "--dry-run", cwd=folder).returncode == 0
    assert not (folder / "feed.xml").exists()
    assert not list((folder / "out").iterdir())
