"""The text in its renditions, XHTML first and NITF last, and the files that go with it."""

from __future__ import annotations

from typing import Any

from lxml import etree

from pressdoc import xhtml
from pressdoc.draft import Draft
from pressdoc.formats.newsml import nitf
from pressdoc.formats.newsml.elements import add
from pressdoc.formats.newsml.vocabulary import SHA256, UNTYPED, XML_LANG
from pressdoc.model import Media


def content(root: Any, draft: Draft) -> None:
    """Append the contentSet; its XHTML body is bare and flat."""
    content = add(root, "contentSet", original="body-xhtml")
    words = str(draft.word_count)
    inline = add(content, "inlineXML", id="body-xhtml", contenttype="application/xhtml+xml", wordcount=words)
    html = etree.SubElement(inline, f"{{{xhtml.NAMESPACE}}}html", nsmap={None: xhtml.NAMESPACE})
    html.set("lang", draft.language)
    html.set(XML_LANG, draft.language)
    head = etree.SubElement(html, f"{{{xhtml.NAMESPACE}}}head")
    etree.SubElement(head, f"{{{xhtml.NAMESPACE}}}title").text = draft.title
    body = etree.SubElement(html, f"{{{xhtml.NAMESPACE}}}body")
    xhtml.write_blocks(body, draft.body)
    if not len(body):
        etree.SubElement(body, f"{{{xhtml.NAMESPACE}}}p")
    for number, media in enumerate(draft.release.media, 1):
        _remote(content, media, number)
    if xhtml.has_markup(draft.body):
        inline = add(content, "inlineXML", id="body-nitf", contenttype="application/nitf+xml", wordcount=words)
        nitf.write(inline, draft.release, draft.title, draft.body)


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
