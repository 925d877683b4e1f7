"""How well real releases are recognised: plain, on issuers never seen, and how far confidence can be trusted.

    python benchmarks/recogniser.py GOLD_DIR… [--each] [--errors] [--folds N] [--invented N] [--jobs 2]

Each GOLD_DIR holds NAME.txt with NAME.json; the scorer `score.py` lies beside it. "plain" is with the weights that
ship, "unseen" leave-one-issuer-out: the weights are learnt again without any document of the issuer, then its documents
are recognised. Only the second is knowledge. `--each` prints what is wrong in every document, `--errors` which roles are
taken for which, both of the unseen.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import sys
from collections import Counter, defaultdict
from multiprocessing import Pool
from pathlib import Path

from attrs import frozen

from pressdoc.formats.txt import TXT
from pressdoc.inspection import inspected
from pressdoc.reading import ReadOptions
from pressdoc.recognising import recognise
from pressdoc.recognising.decode import LEARNT, Weights

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))
import train_labels

WITHHELD = 0.9
"""From this confidence on a field is meant to be right 97 times in 100."""


@frozen
class Gold:
    """One gold document: its bytes, its labels, and what of it is learnt."""

    folder: str
    name: str
    data: bytes
    labels: dict
    example: train_labels.Example

    @property
    def issuer(self) -> str:
        """Who issued it."""
        return train_labels.issuer(self.name)

    def told(self, weights: Weights) -> dict:
        """Give what is recognised, as `inspect --json` prints it."""
        recognised = recognise(TXT.read(self.data, ReadOptions()), weights=weights)
        return json.loads(json.dumps(inspected(self.name, "txt", recognised)))


def gold_of(folder: Path):
    for path in sorted(folder.glob("*.json")):
        labels, text = json.loads(path.read_text("utf-8")), path.with_suffix(".txt")
        if "lines" not in labels or not text.exists():
            continue
        data = text.read_bytes()
        labels["filled"] = {n for n, line in enumerate(data.decode().split("\n"), 1) if line.strip()}
        yield Gold(folder.name, path.stem, data, labels, train_labels.gold_example(path.stem, data, labels))


def scorer(beside: Path):
    spec = importlib.util.spec_from_file_location("score", beside / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def told_unseen(issuers: frozenset[str]) -> list[tuple[str, dict]]:
    """Give what is recognised of the issuers' documents by weights that saw none of them."""
    learnt = [one for one in (*(one.example for one in DOCUMENTS), *INVENTED) if not one.issuers & issuers]
    weights = Weights.with_set(*train_labels.train(learnt))
    return [(one.name, one.told(weights)) for one in DOCUMENTS if one.issuer in issuers]


def held_out(folds: int | None) -> list[frozenset[str]]:
    """Give who is held out in each turn: each issuer alone, or all of them in so many groups."""
    issuers = sorted({one.issuer for one in DOCUMENTS})
    if folds is None:
        return [frozenset([issuer]) for issuer in issuers]
    random.Random(3).shuffle(issuers)
    return [frozenset(issuers[start::folds]) for start in range(folds)]


def figures(score, documents: list[Gold], told: dict[str, dict], wrong: dict) -> tuple[dict[str, float], Counter]:
    """Give the figures as the scorer prints them, and how often each role was taken for each."""
    tallies, roles, perfect = defaultdict(score.Tally), Counter(), 0
    for one in documents:
        wrong[one.name] = score.score_one(one.labels, told[one.name], tallies, roles)
        perfect += not wrong[one.name]
    core = [name for name in score.CORE if name in tallies and tallies[name].hit + tallies[name].missed]
    found = {
        "straight through": perfect / len(documents),
        "core fields F1": sum(tallies[name].f1() for name in core) / len(core),
        "line role accuracy": sum(n for (a, b), n in roles.items() if a == b) / sum(roles.values()),
        "line role macro F1": macro(roles),
    }
    return found | {f"{name} F1": tally.f1() for name, tally in tallies.items()}, roles


def macro(roles: Counter) -> float:
    names = {gold for gold, _ in roles}
    return sum(role_f1(roles, name) for name in names) / len(names)


def role_f1(roles: Counter, name: str) -> float:
    hit = roles[(name, name)]
    whole = sum(n for (gold, _), n in roles.items() if gold == name) + sum(
        n for (_, b), n in roles.items() if b == name
    )
    return 2 * hit / whole if whole else 0.0


def print_figures(score, plain: dict, unseen: dict, *, each: bool, errors: bool) -> None:
    for folder in dict.fromkeys(one.folder for one in DOCUMENTS):
        documents, wrong = [one for one in DOCUMENTS if one.folder == folder], {}
        (seen, _), (new, roles) = (figures(score, documents, told, wrong) for told in (plain, unseen))
        issuers = len({one.issuer for one in documents})
        print(f"\n| {folder}: {len(documents)} documents, {issuers} issuers | plain | unseen |\n| --- | --- | --- |")
        for name, value in new.items():
            print(f"| {name} | {seen[name]:.3f} | {value:.3f} |")
        for name in sorted({gold for gold, _ in roles}):
            print(f"| role {name} F1 | | {role_f1(roles, name):.3f} |")
        if errors:
            for (gold, got), count in Counter({k: n for k, n in roles.items() if k[0] != k[1]}).most_common(30):
                print(f"{count:5}  {gold} taken for {got}")
        for name in wrong if each else ():
            print(f"{name}:" + "".join(f"\n    {field}: wanted {a!r}, got {b!r}" for field, a, b in wrong[name]))


def judged(score, gold: dict, told: dict):
    """Give field, confidence and whether it is right, for every field that was reported; contacts one by one."""
    fields, release, sure = gold["fields"], told["release"], told["confidence"]
    dateline = (fields["dateline"] or {}).get("places"), (release["dateline"] or {}).get("places")
    pairs = {
        "headline": (score.fold(fields["headline"]), score.fold(release["headline"])),
        "reference": (score.fold(fields["reference"]), score.fold(release["reference"])),
        "issued": (score.day(fields["release_date"]), score.day(release["issued"])),
        "embargo": (score.minute(fields["embargo"]), score.minute(score.embargo_of(release))),
        "dateline": tuple(tuple(score.fold(place).casefold() for place in places or ()) for places in dateline),
    }
    for name, (want, have) in pairs.items():
        if have:
            yield name, sure.get(name, 0.0), want == have
    want, have = score.contact_sets(fields["contacts"]), score.contact_sets(score.predicted_contacts(release))
    for name in ("contact names", "contact phones", "contact e-mails"):
        yield from ((name, sure.get("contacts", 0.0), value in want[name]) for value in have[name])


def print_calibration(score, unseen: dict) -> None:
    """Print how often a field of some confidence is right, on issuers never seen."""
    counts = defaultdict(lambda: [0, 0])
    for one in DOCUMENTS:
        for name, sure, right in judged(score, one.labels, unseen[one.name]):
            for key in ((name, band(sure)), ("all fields", band(sure))):
                counts[key][0] += right
                counts[key][1] += 1
    bands = ("under 0.5", "0.5 to 0.9", f"{WITHHELD} and more")
    print(
        f"\nRight of all reported, by confidence, unseen:\n\n| field | {' | '.join(bands)} |\n| --- | --- | --- | --- |"
    )
    for name in dict.fromkeys(name for name, _ in counts):
        shares = (counts[(name, number)] for number in range(len(bands)))
        print(
            f"| {name} | "
            + " | ".join(f"{right}/{all_}" + (f" {right / all_:.0%}" if all_ else "") for right, all_ in shares)
            + " |"
        )


def band(sure: float) -> int:
    return 2 if sure >= WITHHELD else int(sure >= 0.5)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--each", action="store_true")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folds", type=int, help="hold out issuers in so many groups instead of one by one: faster")
    parser.add_argument("--invented", type=int, default=train_labels.INVENTED)
    args = parser.parse_args()
    DOCUMENTS.extend(one for folder in args.gold for one in gold_of(folder))
    INVENTED.extend(train_labels.invented(args.gold, args.invented))
    plain = {one.name: one.told(LEARNT) for one in DOCUMENTS}
    with Pool(args.jobs) as pool:
        batches = pool.imap_unordered(told_unseen, held_out(args.folds))
        unseen = {name: told for batch in batches for name, told in batch}
    score = scorer(args.gold[0].parent)
    print_figures(score, plain, unseen, each=args.each, errors=args.errors)
    print_calibration(score, unseen)


DOCUMENTS: list[Gold] = []
INVENTED: list[train_labels.Example] = []

if __name__ == "__main__":
    main()
