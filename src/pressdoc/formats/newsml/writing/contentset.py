"""The text in the renditions that the delivery asks for, and the files that go with it."""

from __future__ import annotations

import hashlib
from typing import Any

from lxml import etree

from pressdoc import xhtml
from pressdoc.delivery import Rendition, TextKind, When
from pressdoc.draft import Draft
from pressdoc.formats.newsml import nitf
from pressdoc.formats.newsml.elements import add
from pressdoc.formats.newsml.vocabulary import SHA256, UNTYPED, XML_LANG
from pressdoc.formats.newsml.writing.flattening import flattened
from pressdoc.manuscript import Passage
from pressdoc.model import Media

_DIGEST = 12


def content(root: Any, draft: Draft) -> None:
    """Append the contentSet: the first rendition, the files, the other renditions."""
    first, *others = draft.options.delivery.renditions
    content = add(root, "contentSet", original=_id(draft, first.kind))
    _rendition(content, draft, first)
    _files(content, draft)
    for rendition in others:
        if rendition.when is When.ALWAYS or xhtml.has_markup(draft.body):
            _rendition(content, draft, rendition)


def _id(draft: Draft, kind: TextKind) -> str:
    """Give the id of a rendition: the same in every version, and its own in any message that the item may be put into."""
    digest = hashlib.sha256(str(draft.release.guid).encode("utf-8", "surrogatepass")).hexdigest()
    return f"body-{kind}-{digest[:_DIGEST]}"


def _rendition(content: Any, draft: Draft, rendition: Rendition) -> None:
    passages = flattened(draft.body, rendition.keeps)
    kind = rendition.kind
    inline = add(content, "inlineXML", id=_id(draft, kind), contenttype=f"application/{kind}+xml")
    inline.set("wordcount", str(draft.word_count))
    _WRITERS[kind](inline, draft, passages)


def _xhtml(inline: Any, draft: Draft, passages: tuple[Passage, ...]) -> None:
    """Write a whole document; its body is bare and flat."""
    html = etree.SubElement(inline, f"{{{xhtml.NAMESPACE}}}html", nsmap={None: xhtml.NAMESPACE})
    html.set("lang", draft.language)
    html.set(XML_LANG, draft.language)
    head = etree.SubElement(html, f"{{{xhtml.NAMESPACE}}}head")
    etree.SubElement(head, f"{{{xhtml.NAMESPACE}}}title").text = draft.title
    body = etree.SubElement(html, f"{{{xhtml.NAMESPACE}}}body")
    xhtml.write_blocks(body, passages)
    if not len(body):
        etree.SubElement(body, f"{{{xhtml.NAMESPACE}}}p")


def _nitf(inline: Any, draft: Draft, passages: tuple[Passage, ...]) -> None:
    nitf.write(inline, draft.release, draft.title, passages)


_WRITERS = {TextKind.XHTML: _xhtml, TextKind.NITF: _nitf}


def _files(content: Any, draft: Draft) -> None:
    for number, media in enumerate(draft.release.media, 1):
        _remote(content, media, number)


def _remote(content: Any, media: Media, number: int) -> None:
    """Append the reference to a file, with a rendition of its own: of two alike receivers keep one."""
    rendition = f"media-{number}" if media.media_type else f"{UNTYPED}{number}"
    remote = add(content, "remoteContent", rendition=f"prrnd:{media.rendition or rendition}", href=media.href)
    remote.set("contenttype", media.media_type or "application/octet-stream")
    if media.title is not None:
        remote.set("title", media.title)
    if media.size is not None:
        remote.set("size", str(media.size))
    if media.sha256 is not None:
        add(remote, "hash", media.sha256, hashtypeuri=SHA256)
