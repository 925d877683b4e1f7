"""Answering one file after the other, within bounds.

For each file the worker is asked by a line of JSON and the file's bytes, and answers a line of JSON a page, then one
that says how it ended.
"""

from __future__ import annotations

import json
import math
import sys
from typing import Any, BinaryIO

from .documents import Document
from .library import loaded

_LARGE = 256 * 2**20
"""Bytes of memory after which a fresh process is cheaper than this one."""


def _bound(memory: int, seconds: float) -> None:
    """Have the system end this process where it takes more memory, or works on after its master has gone."""
    try:
        import resource  # noqa: PLC0415 - not there on every system
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (memory if hard < 0 else min(memory, hard), hard))
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    spent = math.ceil(used.ru_utime + used.ru_stime + 2 * seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (spent if hard < 0 else min(spent, hard), hard))


def _is_spent() -> bool:
    """Tell whether this process has grown too large to go on."""
    try:
        import resource  # noqa: PLC0415 - as above
    except ImportError:
        return False
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak * (1 if sys.platform == "darwin" else 1024) > _LARGE


def serve(library: Any, asked: BinaryIO, told: BinaryIO) -> None:
    """Answer until nobody asks any more, or until this process has grown too large."""
    while line := asked.readline():
        request = json.loads(line)
        _bound(request["memory"], request["seconds"])
        data = asked.read(request["size"])
        document = Document(library, data, request["password"])
        for answer in document.answers(request["pages"], speaks=request["speaks"], overlaid=request["overlaid"]):
            if "end" in answer and _is_spent():
                answer["spent"] = True
            told.write(json.dumps(answer).encode() + b"\n")
            told.flush()
            if "spent" in answer:
                return


def main() -> None:
    """Serve whoever started this program. Its last argument is the library's path."""
    serve(loaded(sys.argv[-1]), sys.stdin.buffer, sys.stdout.buffer)
