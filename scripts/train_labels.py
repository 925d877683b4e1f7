"""Learn the weights of the line labeller from gold documents, and say how well they do on issuers not seen.

    python scripts/train_labels.py GOLD_DIR… [--write] [--issuers]

Each GOLD_DIR holds NAME.txt with NAME.json (roles by line). A linear-chain conditional random field over the named
cues is trained with L1 and L2 penalties (python-crfsuite, a development dependency); the weights left over after
rounding are written to `src/pressdoc/recognising/weights.py`. With `--issuers`, leave-one-issuer-out: each document
is labelled by weights that saw no document of its issuer.
"""

from __future__ import annotations

import argparse
import datetime
import json
import random
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

import pycrfsuite

from pressdoc.composing import PLAIN, STYLES, compose
from pressdoc.formats.canonical import JSON
from pressdoc.formats.txt import TXT
from pressdoc.manuscript import Feature
from pressdoc.reading import Facts, ReadOptions, WriteOptions
from pressdoc.recognising import recognise
from pressdoc.recognising.cues import cues_of
from pressdoc.recognising.language import tell_language
from pressdoc.recognising.units import units_of
from pressdoc.testing import _WORDS, _plain

TARGET = Path(__file__).resolve().parents[1] / "src" / "pressdoc" / "recognising" / "weights.py"
EXAMPLES = TARGET.parents[3] / "examples"
SMALLEST = 0.05


def examples(folders: list[Path]):
    for folder in folders:
        for label in sorted(folder.glob("*.json")):
            gold = json.loads(label.read_text("utf-8"))
            text = label.with_suffix(".txt")
            if "lines" not in gold or not text.exists():
                continue
            data = text.read_bytes()
            manuscript = TXT.read(data, ReadOptions()).manuscript
            roles = {n: role for first, last, role in gold["lines"] for n in range(first, last + 1)}
            units = units_of(manuscript)
            language, _ = tell_language(data.decode("utf-8"))
            cues = cues_of(units, language)
            yield label.stem, cues, [roles.get(unit.origin.lines[0], "noise") for unit in units]


def laid_out(name: str, release, style, wrap: int | None):
    """Give a release as a training document: printed in a style, read back as bare text, its roles known."""
    manuscript = compose(release, style)
    data = TXT.write(manuscript, Facts.of(release), WriteOptions(wrap=wrap))
    roles = [str(passage.role) for passage in manuscript.keeping(Feature).passages]
    units = units_of(TXT.read(data, ReadOptions()).manuscript)
    language = (release.language or "en").split("-")[0]
    return name, cues_of(units, language), [roles[unit.passage] for unit in units]


def plain_examples(count: int):
    """Give releases as law E has them, so that learning keeps the law."""
    chance = random.Random(30)
    for number in range(count):
        words = [chance.choice(_WORDS) for _ in range(chance.randint(5, 9))]
        date = datetime.date(1990, 1, 1) + datetime.timedelta(days=chance.randint(0, 14_000))
        texts = [
            " ".join(chance.choice(_WORDS) for _ in range(chance.randint(8, 60))).capitalize() + "."
            for _ in range(chance.randint(3, 8))
        ]
        person = chance.choice(["Maria Lindqvist", "Tomas Berger", "Anna Kowalska", "Peter O'Hara"])
        dated, ended = chance.random() < 0.5, chance.random() < 0.5
        release = _plain(
            " ".join(words).title(), date, texts, person, "+43 1 26060 4266", "press@x.example", dated, ended
        )
        yield laid_out(f"plain{number}-x", release, PLAIN, chance.choice([None, 60, 72, 90]))


def own_examples():
    """Give the example releases of the project in every style: what a tidy release looks like, in six languages."""
    chance = random.Random(31)
    for source in sorted(EXAMPLES.glob("*.json")):
        release = recognise(JSON.read(source.read_bytes(), ReadOptions())).release
        for style in STYLES.values():
            for dressed in (release, style.dress(release)):
                yield laid_out(f"{source.stem}-x", dressed, style, chance.choice([None, None, 72]))


def train(data, c1: float, c2: float):
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": c1, "c2": c2, "max_iterations": 150, "feature.possible_transitions": True})
    for _, cues, roles in data:
        trainer.append([[name.replace(":", ";") for name in names] for names in cues], roles)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        return tagger, info


def issuer(stem: str) -> str:
    return stem.split("-")[1] if stem[2:3] == "-" else stem.split("-", maxsplit=1)[0]


def crossed(data, always, c1: float, c2: float, *, show: bool) -> float:
    groups = defaultdict(list)
    for one in data:
        groups[issuer(one[0])].append(one)
    hit, total, confusion = 0, 0, Counter()
    for name, held in groups.items():
        tagger, _ = train([*always, *(one for other, ones in groups.items() if other != name for one in ones)], c1, c2)
        for _stem, cues, roles in held:
            told = tagger.tag([[n.replace(":", ";") for n in names] for names in cues])
            hit += sum(a == b for a, b in zip(told, roles, strict=True))
            total += len(roles)
            confusion.update((a, b) for a, b in zip(roles, told, strict=True) if a != b)
    if show:
        for (gold, told), count in confusion.most_common(25):
            print(f"{count:5}  {gold} taken for {told}")
    return hit / total


def table(info) -> tuple[dict, dict]:
    cues, transitions = defaultdict(dict), defaultdict(dict)
    for (name, role), weight in info.state_features.items():
        if abs(weight) >= SMALLEST:
            cues[name.replace(";", ":")][role] = round(weight, 2)
    for (before, role), weight in info.transitions.items():
        if abs(weight) >= SMALLEST:
            transitions[before][role] = round(weight, 2)
    return cues, transitions


def write(cues: dict, transitions: dict) -> None:
    lines = [
        '"""Weights of the cues, and of one role after another. Data: made by `scripts/train_labels.py`, not to be edited.',
        "",
        "A weight is a logarithm of odds: what the cue adds for the role. What is not here weighs nothing.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "CUES: dict[str, dict[str, float]] = {",
    ]
    for name in sorted(cues):
        weights = ", ".join(f'"{role}": {weight}' for role, weight in sorted(cues[name].items()))
        lines.append(f'    "{name}": {{{weights}}},')
    lines += ["}", "", "TRANSITIONS: dict[str, dict[str, float]] = {"]
    for name in sorted(transitions):
        weights = ", ".join(f'"{role}": {weight}' for role, weight in sorted(transitions[name].items()))
        lines.append(f'    "{name}": {{{weights}}},')
    TARGET.write_text("\n".join([*lines, "}", ""]), "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--issuers", action="store_true")
    parser.add_argument("--c1", type=float, default=0.2)
    parser.add_argument("--c2", type=float, default=0.3)
    args = parser.parse_args()
    data = list(examples(args.gold))
    always = [*plain_examples(120), *own_examples()]
    print(len(data), "documents,", sum(len(roles) for _, _, roles in data), "lines")
    if args.issuers:
        print(f"line role accuracy, issuers not seen: {crossed(data, always, args.c1, args.c2, show=True):.4f}")
    _, info = train([*data, *always], args.c1, args.c2)
    cues, transitions = table(info)
    print(sum(map(len, cues.values())), "cue weights,", sum(map(len, transitions.values())), "transition weights")
    if args.write:
        write(cues, transitions)


if __name__ == "__main__":
    main()
