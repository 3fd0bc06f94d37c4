"""Linting a deck: the whole of it once, then again after each of some edits.

An edit changes one topic. The figures after an edit are those of a new reading of the deck, of
which nothing was prepared for asking yet.
"""

from __future__ import annotations

import time
from dataclasses import replace
from statistics import median

from quizapp.authoring.lint.linter import Linter
from quizapp.decks.read import read_deck
from quizapp.facts.deck import Deck
from quizapp.paths import find_paths

DECK = "august-1945"
EDITS = 12


def main() -> None:
    """Print the figures beside what was promised."""
    paths = find_paths()
    deck = read_deck(paths.shipped_decks / DECK, paths.resources / "vocabulary").deck
    assert deck is not None
    linter = Linter()
    began = time.perf_counter()
    linter.lint(deck, rest=None)
    whole = time.perf_counter() - began
    took = []
    for topic in _to_edit(deck):
        deck = edited(deck, topic)
        took.append(1000 * _after_edit(linter, deck))
    print(f"{f'lint {DECK}, {len(deck.facts)} facts, once':<44}{whole:8.2f} s")
    print(f"{'lint it after an edit, the middle one':<44}{median(took):8.0f} ms (at most 300)")
    print(f"{'lint it after an edit, the worst one':<44}{max(took):8.0f} ms (at most 300)")


def edited(deck: Deck, topic_id: str) -> Deck:
    """The deck with the why of every fact of a topic changed."""
    topic = deck.topics[topic_id]
    entries = {
        name: replace(entry, facts=tuple(replace(f, why=f"{f.why} So it is.") for f in entry.facts))
        for name, entry in topic.entries.items()
    }
    changed = {fact.id: fact for entry in entries.values() for fact in entry.facts}
    topics = {**deck.topics, topic_id: replace(topic, entries=entries)}
    facts = {fact.id: changed.get(fact.id, fact) for fact in deck.facts.values()}
    return replace(deck, topics=topics, facts=facts)


def _to_edit(deck: Deck) -> list[str]:
    """Topics from all over the deck, the largest one among them."""
    told = [topic for topic in deck.topics.values() if topic.entries and topic.learnable]
    largest = max(told, key=lambda topic: sum(len(e.facts) for e in topic.entries.values()))
    step = max(1, len(told) // (EDITS - 1))
    return [largest.id, *(topic.id for topic in told[::step][: EDITS - 1])]


def _after_edit(linter: Linter, deck: Deck) -> float:
    began = time.perf_counter()
    linter.lint(deck)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
