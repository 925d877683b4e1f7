"""Say which releases may be published at an instant: python examples/embargo_board.py 2026-03-09T12:00+00:00 FILE…"""

from __future__ import annotations

import datetime
import sys

import pressdoc

now = datetime.datetime.fromisoformat(sys.argv[1])
for name in sys.argv[2:]:
    embargo = pressdoc.read(name).release.embargo
    if embargo is None or embargo.kind is pressdoc.EmbargoKind.IMMEDIATE:
        state = "free"
    elif isinstance(embargo.until, datetime.datetime) and embargo.until.tzinfo is not None:
        state = "free" if embargo.until <= now else f"held until {embargo.until.isoformat()}"
    else:
        state = f"ask: {embargo.printed}"
    print(name, state, sep="\t")
