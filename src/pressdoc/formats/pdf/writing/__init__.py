"""A release as tagged PDF, by steps: laid out in strips, cut into pages, painted, assembled.

`laying` turns passages into elements of the structure tree (`tagging`) and strips of type (`typesetting`, `design`);
`paging` cuts the column of strips; `painting` draws them; `assembling` writes the objects of the file.
"""

from pressdoc.formats.pdf.writing.release import write

__all__ = ["write"]
