"""The pictures of the text once more as associated items, for receivers that show no pictures out of HTML.

What they say stands in the text; a reader takes it from there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

from pressdoc import shapes
from pressdoc.formats.ninjs.members import Members
from pressdoc.formats.ninjs.vocabulary import absolute_uri
from pressdoc.manuscript import Passage
from pressdoc.text import Mark

NAME = "picture"
"""Before the number, in the names of these associations."""
_FILMS = frozenset({".mov", ".mp4", ".webm"})


def pictures(passages: Iterable[Passage]) -> Iterator[dict[str, Any]]:
    """Give an association for each picture that lies at a URI, with alternative text, caption and credit."""
    number = 0
    for passage in passages:
        uri = absolute_uri(passage.shape.href or "") if isinstance(passage.shape, shapes.Figure) else None
        if uri is None:
            continue
        number += 1
        kind = "video" if PurePosixPath(uri).suffix.lower() in _FILMS else "picture"
        alt, caption, credit = _words(passage)
        told = {"title": alt, "by": credit}
        described = [{"role": "caption", "contentType": "text/plain", "value": caption}] if caption else []
        yield {
            "name": f"{NAME}-{number}",
            "uri": uri,
            "type": kind,
            **{name: words for name, words in told.items() if words},
            **({"descriptions": described} if described else {}),
            "renditions": [{"name": "main", "href": uri}],
        }


def _words(passage: Passage) -> tuple[str, str, str]:
    """Give alternative text, caption and credit of a picture, "" for none."""
    alt = passage.shape.alt if isinstance(passage.shape, shapes.Figure) else None
    credit = " ".join(passage.text.marked(Mark.CREDIT))
    return alt or "", passage.text.without(Mark.CREDIT).one_line, credit


def shown(passages: Iterable[Passage]) -> frozenset[str]:
    """Give all that the pictures of a text say, and where they lie."""
    figures = [(one, one.shape) for one in passages if isinstance(one.shape, shapes.Figure)]
    places = (absolute_uri(shape.href or "") or "" for _, shape in figures)
    return frozenset((*places, *(words for passage, _ in figures for words in _words(passage))))


def skip_shown(association: Members, known: frozenset[str]) -> None:
    """Take the association of a picture; what it says and the text does not is noted."""
    association.skip("type")
    told = [association.string("uri"), association.string("title"), association.string("by")]
    for one in association.objects("descriptions"):
        one.skip("role", "contenttype")
        told.append(one.string("value"))
    for one in association.objects("renditions"):
        one.skip("name")
        told.append(one.string("href"))
    association.leave(association.path, [words for words in told if words not in known])
