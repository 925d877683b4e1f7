"""Learn the weights of the line labeller from gold documents.

    python scripts/train_labels.py GOLD_DIR… [--write]

Each GOLD_DIR holds NAME.txt with NAME.json (roles by line). A linear-chain conditional random field over the named
cues is trained with L1 and L2 penalties (python-crfsuite, a development dependency); the weights left over after
rounding are written to `src/pressdoc/recognising/weights.py`. How well they do on issuers not seen is told by
`benchmarks/recogniser.py`.
"""

from __future__ import annotations

import argparse
import datetime
import json
import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import invent
import pycrfsuite
from attrs import evolve, frozen

from pressdoc.composing import PLAIN, STYLES, compose
from pressdoc.formats.canonical import JSON
from pressdoc.formats.txt import TXT
from pressdoc.manuscript import Feature
from pressdoc.reading import Facts, ReadOptions, WriteOptions
from pressdoc.recognising import recognise
from pressdoc.recognising.blocks import blocks_of
from pressdoc.recognising.cues import cues_of
from pressdoc.recognising.language import tell_language
from pressdoc.recognising.rare import RARE
from pressdoc.recognising.sequences import PAGE
from pressdoc.recognising.units import units_of
from pressdoc.testing import _WORDS, _plain

TARGET = Path(__file__).resolve().parents[1] / "src" / "pressdoc" / "recognising" / "weights.py"
EXAMPLES = TARGET.parents[3] / "examples"
SMALLEST = 0.05
UNSEEN = 0.1
"""The share of cues that invented releases hide."""
INVENTED = 400
"""How many releases are put together anew for each model."""
MODELS = 8
"""How many models are learnt, each from other invented releases: the mean of their weights ships."""
GOLD = 3
"""How often a document that nobody invented counts."""
C1, C2 = 0.7, 0.5
"""Penalties of size and of square, chosen on issuers not seen."""


@frozen
class Example:
    """A document to learn from: its name, the cues of each unit, and each unit's role."""

    name: str
    cues: list[list[str]]
    roles: list[str]
    issuers: frozenset[str] = frozenset()
    """Whose words are in it."""
    batch: int | None = None
    """Which of several models learns it; `None` for all."""


def issuer(name: str) -> str:
    """Give who issued a document, by its file's name: "fr-harbour-reprise", "trust-lake-week"."""
    parts = name.split("-")
    return parts[1] if len(parts[0]) == 2 else parts[0]


def examples(folders: list[Path]) -> Iterator[Example]:
    for folder in folders:
        for label in sorted(folder.glob("*.json")):
            gold = json.loads(label.read_text("utf-8"))
            text = label.with_suffix(".txt")
            if "lines" in gold and text.exists():
                yield gold_example(label.stem, text.read_bytes(), gold)


def gold_example(name: str, data: bytes, gold: dict) -> Example:
    roles = {n: role for first, last, role in gold["lines"] for n in range(first, last + 1)}
    return _example(name, data, roles, tell_language(data.decode("utf-8"))[0], frozenset([issuer(name)]))


def _example(name: str, data: bytes, roles: dict[int, str], language: str | None, issuers: frozenset[str]) -> Example:
    blocks = blocks_of(units_of(TXT.read(data, ReadOptions()).manuscript))
    counts = [Counter(roles.get(unit.origin.lines[0], "noise") for unit in block.units) for block in blocks]
    return Example(name, _learnt(blocks, language), [count.most_common(1)[0][0] for count in counts], issuers)


def _learnt(blocks, language: str | None) -> list[list[str]]:
    """Give the cues of each block that are learnt: what is weighed by hand is not."""
    return [[name for name in names if name not in PAGE and name not in RARE] for names in cues_of(blocks, language)]


def invented(folders: list[Path], count: int = INVENTED) -> list[Example]:
    """Give what is learnt beside the gold documents: releases that pressdoc prints, and ones put together anew."""
    return [
        *plain_examples(60),
        *own_examples(),
        *(one for batch in range(MODELS) for one in anew(folders, count, batch)),
    ]


def anew(folders: list[Path], count: int, batch: int) -> Iterator[Example]:
    pool = invent.Pool()
    for path in (path for folder in folders for path in sorted(folder.glob("*.json"))):
        gold = json.loads(path.read_text("utf-8"))
        roles = {n: role for first, last, role in gold["lines"] for n in range(first, last + 1)}
        lines = path.with_suffix(".txt").read_text("utf-8").split("\n")
        pool.add(issuer(path.stem), gold["language"], [(s, roles[n]) for n, s in enumerate(lines, 1) if s.strip()])
    for number, one in enumerate(invent.invented(pool, count, batch)):
        roles = {n: role for n, (_, role) in enumerate(one.lines, 1) if role}
        data = "\n".join(string for string, _ in one.lines).encode()
        example = _example(f"anew{number}", data, roles, one.language, one.issuers)
        yield evolve(_dimmed(example, random.Random(number)), batch=batch)


def _dimmed(one: Example, chance: random.Random) -> Example:
    """Give the example with some cues unseen, so that no single one is relied upon."""
    cues = [[name for name in names if name == "always" or chance.random() >= UNSEEN] for names in one.cues]
    return evolve(one, cues=cues)


def laid_out(name: str, release, style, wrap: int | None):
    """Give a release as a training document: printed in a style, read back as bare text, its roles known."""
    manuscript = compose(release, style)
    data = TXT.write(manuscript, Facts.of(release), WriteOptions(wrap=wrap))
    roles = [str(passage.role) for passage in manuscript.keeping(Feature).passages]
    blocks = blocks_of(units_of(TXT.read(data, ReadOptions()).manuscript))
    language = (release.language or "en").split("-")[0]
    return Example(name, _learnt(blocks, language), [roles[block.first.passage] for block in blocks])


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
    for source in sorted(EXAMPLES.glob("*.txt")):
        release = recognise(JSON.read(source.with_suffix(".json").read_bytes(), ReadOptions())).release
        for style in STYLES.values():
            for dressed in (release, style.dress(release)):
                yield laid_out(f"{source.stem}-x", dressed, style, chance.choice([None, None, 72]))


def train(data, c1: float = C1, c2: float = C2) -> tuple[dict, dict]:
    """Give the weights of the cues and of the steps, rounded as they ship: the mean over all batches of invented ones."""
    batches = sorted({one.batch for one in data if one.batch is not None}) or [None]
    trained = [_trained([one for one in data if one.batch in (None, batch)], c1, c2) for batch in batches]
    return _mean([cues for cues, _ in trained]), _mean([steps for _, steps in trained])


def _trained(data, c1: float, c2: float) -> tuple[dict, dict]:
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": c1, "c2": c2, "max_iterations": 150, "feature.possible_transitions": True})
    for one in data:
        for _ in range(1 if one.batch is not None else GOLD):
            trainer.append([[name.replace(":", ";") for name in names] for names in one.cues], one.roles)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        return _table(tagger.info())


def _mean(tables: list[dict]) -> dict:
    totals = defaultdict(Counter)
    for table in tables:
        for name, row in table.items():
            totals[name].update({role: weight / len(tables) for role, weight in row.items()})
    kept = {name: {r: round(w, 2) for r, w in row.items() if abs(w) >= SMALLEST} for name, row in totals.items()}
    return {name: row for name, row in kept.items() if row}


def _table(info) -> tuple[dict, dict]:
    cues, transitions = defaultdict(dict), defaultdict(dict)
    for (name, role), weight in info.state_features.items():
        cues[name.replace(";", ":")][role] = weight
    for (before, role), weight in info.transitions.items():
        transitions[before][role] = weight
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
    args = parser.parse_args()
    data = list(examples(args.gold))
    print(len(data), "documents,", sum(len(one.roles) for one in data), "lines")
    cues, transitions = train([*data, *invented(args.gold)])
    print(sum(map(len, cues.values())), "cue weights,", sum(map(len, transitions.values())), "transition weights")
    if args.write:
        write(cues, transitions)


if __name__ == "__main__":
    main()
