"""A frozen deck gives the questions that shared quizzes and printed tests were made of."""

from __future__ import annotations

import json
from hashlib import blake2b
from pathlib import Path

from quizapp.decks.read import read_deck
from quizapp.questions import GENERATOR, Question, ask, ways
from quizapp.questions.question import question_as_json
from tests.builders import VOCABULARY

GOLDEN = Path(__file__).parent.parent / "golden"
SEEDS = range(1, 6)


def digest(seed: int) -> str:
    """A fingerprint of every question that the frozen deck gives by one seed."""
    deck = read_deck(GOLDEN / "decks" / "small", VOCABULARY).deck
    assert deck is not None
    fingerprint = blake2b(digest_size=16)
    for fact in deck.askable:
        for way in ways(deck, fact):
            for rung in way.rungs:
                made = ask(deck, fact, way.form, rung, way.direction, seed)
                assert isinstance(made, Question)
                fingerprint.update(json.dumps(question_as_json(made)).encode())
    return fingerprint.hexdigest()


def test_a_seed_gives_the_questions_of_the_day_its_generator_was_frozen():
    """Where a question must come out otherwise, raise GENERATOR and add a file beside this one."""
    kept = (GOLDEN / f"questions-v{GENERATOR}.txt").read_text(encoding="utf-8").split()

    assert [digest(seed) for seed in SEEDS] == kept
