"""Time two checkouts beside each other, in turns, so that a busy machine slows both alike. Prints ratios.

Files are read again and again. Besides, forty texts of two pages are recognised once each, with paragraphs of their own, so
that nothing kept of a line helps.

    git worktree add ../before HEAD~1
    python benchmarks/compare.py ../before .

Each round starts one process a checkout; of all rounds the least counts.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROUNDS = 5
MEASURE = r"""
import json, random, statistics, sys, time
from pathlib import Path
root, examples = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
sys.path.insert(0, str(root / "src"))
import pressdoc
if not Path(pressdoc.__file__).is_relative_to(root):
    sys.exit(f"pressdoc comes from {pressdoc.__file__}, not from {root}")
from pressdoc.conversion import formats
from pressdoc.reading import ReadOptions
from pressdoc.recognising import recognise

def least(work, times=150):
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best * 1000

times = {}
for one in formats():
    data = (examples / ("river-programme" + one.suffixes[0])).read_bytes()
    reading = one.read(data, ReadOptions())
    times[f"{one.name}, read"] = least(lambda: one.read(data, ReadOptions()))
    times[f"{one.name}, recognise"] = least(lambda: recognise(reading))

def two_pages(number):
    chance, text = random.Random(number), (examples / "river-programme.txt").read_text("utf-8")
    words = sorted({word for word in text.split() if word.isalpha() and word.islower()})
    paragraphs = [" ".join(chance.choices(words, k=60)).capitalize() + "." for _ in range(12)]
    return text.replace("* *** *", "\n\n".join([*paragraphs, "* *** *"])).encode()

def once(reading):
    start = time.perf_counter()
    recognise(reading)
    return (time.perf_counter() - start) * 1000

txt = next(one for one in formats() if one.name == "txt")
readings = [txt.read(two_pages(number), ReadOptions()) for number in range(40)]
times["txt of two pages, recognise once"] = statistics.median(map(once, readings))
print(json.dumps(times))
"""


def measured(root: str, examples: Path) -> dict[str, float]:
    call = [sys.executable, "-c", MEASURE, root, str(examples)]
    times: dict[str, float] = json.loads(subprocess.run(call, check=True, stdout=subprocess.PIPE).stdout)
    return times


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    examples = Path(__file__).resolve().parents[1] / "examples"
    rounds = [[measured(root, examples) for root in sys.argv[1:]] for _ in range(ROUNDS)]
    print("| step | before, ms | after, ms | after : before |\n| --- | --- | --- | --- |")
    for step in rounds[0][1]:
        before, after = (min(pair[side].get(step, float("nan")) for pair in rounds) for side in (0, 1))
        print(f"| {step} | {before:.2f} | {after:.2f} | {after / before:.2f} |")


if __name__ == "__main__":
    main()
