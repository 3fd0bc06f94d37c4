"""From a keystroke in the deck editor to its questions, at a thousand facts and at the whole deck.

The questions of the fact that is typed into are drawn first, those of its topic follow. What is
measured is all the work between the key and the drawing; the drawing itself is a few cards.
"""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

from quizapp.authoring.editing.body import with_text
from quizapp.authoring.editing.live import facts_of
from quizapp.authoring.editing.workshop import Workshop
from quizapp.facts.deck import Deck
from quizapp.paths import find_paths

DECK = "august-1945"
FACTS = 1_000
LETTERS = ("s", "si", "sid", "side")
KEYS = ("1945-08-1", "1945-08-10", "1945-08-11", "1945-08-12")


def main() -> None:
    """Print the figures beside what was promised."""
    with tempfile.TemporaryDirectory() as folder:
        for facts in (FACTS, 0):
            workshop = opened(Path(folder), facts)
            gc.collect()
            gc.freeze()  # as the window does with a deck that is opened
            gc.disable()  # as it does: it collects between two events
            first, topics = keystrokes(workshop)
            count = len(workshop.deck.facts)
            named = names_typed(workshop)
            for name, took, limit in (
                ("its own questions, the middle one", median(first), " (at most 100)"),
                ("its own questions, the worst one", max(first), ""),
                ("all of its topic, the middle one", median(topics), ""),
                ("its name is typed, the middle one", median(named), " (at most 100)"),
                ("its name is typed, the worst one", max(named), ""),
            ):
                print(f"{f'{count} facts: {name}':<52}{took:8.0f} ms{limit}")


def opened(folder: Path, facts: int) -> Workshop:
    """The shipped deck on the workbench, with so many of its facts; 0 for all."""
    paths = find_paths()
    deck = paths.shipped_decks / DECK
    workshop = Workshop(deck, paths.resources / "vocabulary", folder / "cache", folder / "data")
    if facts:
        workshop._deck = _shortened(workshop.deck, facts)
    return workshop


def _shortened(deck: Deck, facts: int) -> Deck:
    kept = dict(list(deck.facts.items())[:facts])
    topics = {
        key: replace(
            topic,
            entries={
                name: replace(entry, facts=own)
                for name, entry in topic.entries.items()
                if (own := tuple(fact for fact in entry.facts if fact.id in kept))
            },
        )
        for key, topic in deck.topics.items()
    }
    return replace(deck, facts=kept, topics=topics)


def keystrokes(workshop: Workshop) -> tuple[list[float], list[float]]:
    """ms from each key to the questions of its fact, and to those of its whole topic."""
    first, whole = [], []
    for topic, name in _dated(workshop.deck)[:12]:
        body = workshop.body(topic)
        fact = f"{workshop.deck.id}:{topic}/{name}"
        ask_all(workshop, topic, facts_of(workshop.deck, topic))
        gc.collect()
        for key in KEYS:
            began = time.perf_counter()
            _, read = workshop.preview(topic, with_text(body, (name,), key))
            facts = facts_of(read.deck, topic, fact)
            workshop.questions(read, facts[:1], 1)
            first.append(1000 * (time.perf_counter() - began))
            workshop.questions(read, facts[1:], 1)
            whole.append(1000 * (time.perf_counter() - began))
    return first, whole


def names_typed(workshop: Workshop) -> list[float]:
    """ms from each letter of a topic's name to the questions of its first fact."""
    took = []
    for topic, name in _dated(workshop.deck)[:12]:
        body = workshop.body(topic)
        fact = f"{workshop.deck.id}:{topic}/{name}"
        ask_all(workshop, topic, facts_of(workshop.deck, topic))
        gc.collect()
        for letters in LETTERS:
            began = time.perf_counter()
            changed = with_text(body, ("name",), f"{body['name']}{letters}")
            _, read = workshop.preview(topic, changed)
            workshop.questions(read, facts_of(read.deck, topic, fact)[:1], 1)
            took.append(1000 * (time.perf_counter() - began))
    return took


def ask_all(workshop: Workshop, topic: str, facts: Sequence[str]) -> None:
    """What stands on the screen before the first key."""
    _, read = workshop.preview(topic, workshop.body(topic))
    workshop.questions(read, facts, 1)


def _dated(deck: Deck) -> list[tuple[str, str]]:
    found = [
        (fact.topic, fact.property_name)
        for fact in deck.askable
        if fact.property_name in ("date", "began", "taken") and "@" not in fact.id
    ]
    return found[:: max(1, len(found) // 12)]


if __name__ == "__main__":
    main()
