"""What the oracle says of a deck's questions, found once a test run."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tests.oracle.asked import Question, parse_question
from tests.oracle.judge import Violation, judge
from tests.oracle.knowledge import Deck
from tests.oracle.program import question_lines
from tests.oracle.reading import read_deck


@cache
def known_deck(folder: Path) -> Deck:
    return read_deck(folder)


@cache
def questions(folder: Path, seed: int) -> tuple[Question, ...]:
    """Every question that the program asks of a deck."""
    return tuple(parse_question(line) for line in question_lines(folder, seed))


@cache
def verdicts(folder: Path, seed: int) -> tuple[tuple[Question, tuple[Violation, ...]], ...]:
    """Every question that the program asks of a deck, beside the rules that it breaks."""
    deck = known_deck(folder)
    return tuple((asked, tuple(judge(deck, asked))) for asked in questions(folder, seed))
