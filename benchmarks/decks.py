"""Reading a deck of ten thousand facts, reopening its compiled copy, and asking questions of it.

Each figure is the best of a few tries in this process; memory is that of a process of its own.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from quizapp.decks.cache import read_through_cache
from quizapp.decks.read import read_deck
from quizapp.facts.deck import Deck
from quizapp.paths import find_paths
from quizapp.questions import ask, ways
from quizapp.questions.question import Question

FACTS = 10_000
TRIES = 4
QUESTIONS = 6_000
HEADER = """\
deck: large
uid: 7f3a9c0e5b21
title: A large deck
version: "1"
licence: CC0
language: en
sources: {s0: A, s1: B, s2: C, s3: D, s4: E}
"""
FIRST = "  state: {is: state, name: the state}\n  hero: {is: officer, name: Hero}\n"
TOPICS = """\
  person-{n}:
    is: officer
    name: General {n}
    also: [{{ko: 장군{n}}}, {{ru: Генерал {n}}}]
    side: state
  battle-{n}:
    is: battle
    name: the battle of Hill{n}   # near the river
    began: {{value: 1945-08-{day:02d}, source: s0}}
    ended:
      - {{value: 1945-09-{day:02d}, says: s1, counts: the fall of the hill}}
      - {{value: 1945-10-{day:02d}, says: s2}}
    commander: {{value: person-{n}, source: s3, not: [{{value: hero, why: He was elsewhere.}}]}}
    dead: {{value: {n} to 9{n} men, side: state, source: [s4, s0]}}
"""
MEMORY = """
import resource, sys
from pathlib import Path
from quizapp.decks.read import read_deck
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
read_deck(Path(sys.argv[1]), Path(sys.argv[2]))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def main() -> None:
    """Print the figures beside what was promised."""
    vocabularies = find_paths().resources / "vocabulary"
    with tempfile.TemporaryDirectory() as name:
        folder, cache = Path(name) / "large", Path(name) / "cache"
        folder.mkdir()
        write_large(folder, FACTS)
        reading = _best(lambda: read_deck(folder, vocabularies))
        read_through_cache(folder, vocabularies, cache)
        reopening = _best(lambda: read_through_cache(folder, vocabularies, cache))
        memory = _memory(folder, vocabularies)
    print(f"{f'read and check {FACTS} facts':<44}{reading:8.2f} s  (at most 1.5)")
    print(f"{'reopen their compiled copy':<44}{reopening:8.2f} s  (at most 0.3)")
    print(f"{'largest memory while reading':<44}{memory:8.0f} MB (at most 200)")
    shipped = find_paths().shipped_decks
    for deck_id in ("august-1945", "solar-system"):
        deck = read_deck(shipped / deck_id, vocabularies).deck
        assert deck is not None
        print(f"{f'questions of {deck_id}':<44}{_questions_a_second(deck):8.0f} a second (3,000)")


def write_large(folder: Path, facts: int, header: str = HEADER, pattern: str = TOPICS) -> None:
    """A deck with about so many facts, five a battle, in ten chapters."""
    (folder / "deck.yaml").write_text(header, encoding="utf-8")
    for chapter in range(10):
        numbers = range(1 + chapter * facts // 50, 1 + (chapter + 1) * facts // 50)
        topics = [pattern.format(n=n, day=1 + n % 28) for n in numbers]
        text = f"chapter: Part {chapter}\ntopics:\n" + FIRST * (chapter == 0) + "".join(topics)
        (folder / f"{chapter}.yaml").write_text(text, encoding="utf-8")


def _best(work: Callable[[], object]) -> float:
    took = []
    for _ in range(TRIES):
        began = time.perf_counter()
        work()
        took.append(time.perf_counter() - began)
    return min(took)


def _memory(folder: Path, vocabularies: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, folder, vocabularies],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(done.stdout)


def _questions_a_second(deck: Deck) -> float:
    """Questions made a second once the deck is prepared, over all facts, ways and rungs."""
    plan = [
        (fact, way.form, rung, way.direction)
        for fact in deck.askable
        for way in ways(deck, fact)
        for rung in way.rungs
    ]
    made, seed = 0, 0
    began = time.perf_counter()
    while made < QUESTIONS:
        seed += 1
        for fact, form, rung, direction in plan:
            made += isinstance(ask(deck, fact, form, rung, direction, seed), Question)
    return made / (time.perf_counter() - began)
