"""The IPTC's own library (newsmlg2 on PyPI) finds in our items what a newsroom looks for."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

import pressdoc
from pressdoc.formats.newsml.vocabulary import G

peer = pytest.importorskip("NewsMLG2", reason="the IPTC's library is not installed: pip install newsmlg2")
EXAMPLES = sorted((Path(__file__).resolve().parents[3] / "examples").glob("*.xml"))
RELEASES = [path for path in EXAMPLES if path.stem != "feed"]


def item_of(data: bytes):
    return peer.NewsMLG2Document(data).get_item()


def people(item):
    """Give name, telephones and addresses of each person that the library finds."""
    for source in item.contentmeta.infosource:
        details = source.persondetails
        if details:
            info = details.contactinfo[0]
            yield (
                str(source.name[0]),
                tuple(map(str, info.phone)) if info.phone else (),
                tuple(map(str, info.email)) if info.email else (),
            )


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.stem)
def test_it_finds_what_the_release_says(path):
    release = pressdoc.read(path).release
    item = item_of(path.read_bytes())

    assert (item.guid, int(item.version)) == (release.guid, release.version)
    assert [one.tag for one in item.contentmeta.language] == [release.language]
    assert str(item.contentmeta.headline[0]) == release.headline
    assert list(people(item)) == [
        (
            contact.name,
            tuple(phone.printed for phone in contact.phones if phone.kind is not pressdoc.PhoneKind.FAX),
            tuple(email.address or email.printed for email in contact.emails),
        )
        for group in release.contacts
        for contact in group.contacts
        if contact.name is not None
    ]


def test_it_finds_the_same_in_every_item_of_a_feed():
    path = EXAMPLES[0].with_name("feed.xml")
    items = list(etree.parse(path).getroot().iter(G + "newsItem"))
    found = [item_of(etree.tostring(item)) for item in items]

    assert len(found) > 1
    assert [(one.guid, str(one.contentmeta.headline[0])) for one in found] == [
        (one.release.guid, one.release.headline) for one in pressdoc.read_feed(path)
    ]
