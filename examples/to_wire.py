"""Turn one release into a NewsML-G2 item: python examples/to_wire.py examples/solarpark.txt"""

from __future__ import annotations

import datetime
import sys

import pressdoc

recognised = pressdoc.read(sys.argv[1])
item = recognised.release.identified(at=datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC))
for finding in recognised.findings:
    print(f"{finding.severity}: {finding}", file=sys.stderr)
sys.stdout.buffer.write(pressdoc.write(item, "newsml").data)
