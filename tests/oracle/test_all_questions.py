"""Every question of every deck, over seeds: none breaks a blocking rule, and where an answer stands
tells nothing (G19)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import sqrt
from pathlib import Path

import pytest

from tests.oracle.amounts import Amount
from tests.oracle.asked import Question
from tests.oracle.case import make_case
from tests.oracle.judge import judge
from tests.oracle.program import JUDGED, question_lines, smallest
from tests.oracle.rules.estimate_rules import place_on
from tests.oracle.verdicts import known_deck, questions
from tests.scale import scaled

SMALLEST = smallest(scaled(2, len(JUDGED)))
SEEDS = range(1, 1 + scaled(1, 20))
SHUFFLED = ("cause", "odd-one-out", "derived", "which-source")
FEW = 3000
EVERY = scaled(12, 1)
"""Of a deck with more than a few questions every so many are judged."""
WIDE = 4
"""How many standard deviations a count may lie from even; with many counts 3 would be too few."""


def _name(deck: Path) -> str:
    return deck.name


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("deck", JUDGED, ids=_name)
def test_no_question_breaks_a_rule(deck: Path, seed: int) -> None:
    asked, known = questions(deck, seed), known_deck(deck)
    judged = asked[seed % EVERY :: EVERY] if len(asked) > FEW else asked

    violations = [violation for question in judged for violation in judge(known, question)]

    assert judged, "the deck gives no question at all"
    told = "\n".join(str(violation) for violation in violations)
    assert not violations, f"{len(violations)} violations in {len(judged)} questions:\n{told}"


@pytest.mark.parametrize("deck", SMALLEST, ids=_name)
def test_a_seed_gives_the_same_questions_again(deck: Path) -> None:
    """G37: byte-equal under another hash seed."""
    assert question_lines(deck, 1) == question_lines(deck, 1, hash_seed=4711)


def _asked(*forms: str) -> Iterator[tuple[Question, Path]]:
    for folder in JUDGED:
        for seed in SEEDS:
            for question in questions(folder, seed):
                if question.form in forms:
                    yield question, folder


def _is_even(counts: Counter[int], places: int) -> bool:
    total = counts.total()
    spread = sqrt(total * (1 / places) * (1 - 1 / places))
    return all(abs(counts[at] - total / places) <= WIDE * spread for at in range(places))


def test_the_right_option_stands_anywhere() -> None:
    places: dict[tuple[str, int], Counter[int]] = {}
    for question, _ in _asked(*SHUFFLED):
        at = [option.key for option in question.options if option.key]
        if question.options and len(question.keys) == 1:
            counts = places.setdefault((question.form, len(at)), Counter())
            counts[at.index(question.keys[0])] += 1

    uneven = {form: counts for form, counts in places.items() if not _is_even(counts, form[1])}

    assert {form for form, _ in places} == set(SHUFFLED)
    assert uneven == {}


def test_the_first_of_an_order_stands_anywhere() -> None:
    places: dict[int, Counter[int]] = {}
    for question, _ in _asked("order"):
        keys = [option.key for option in question.options]
        places.setdefault(len(keys), Counter())[keys.index(question.keys[0])] += 1

    assert places
    assert {n: counts for n, counts in places.items() if not _is_even(counts, n)} == {}


def test_an_estimate_stands_anywhere_in_the_middle_of_its_line() -> None:
    found: list[float] = []
    for question, folder in _asked("estimate"):
        case = make_case(known_deck(folder), question)
        assert case is not None
        assert question.line is not None
        value = case.target.value
        assert isinstance(value, Amount)
        place = place_on(question.line, value.low)
        if value.low == value.high and place is not None:
            found.append(float(place))

    mean = sum(found) / len(found)
    spread = sqrt(sum((at - mean) ** 2 for at in found) / len(found))
    assert len(found) >= 20
    assert abs(mean - 0.5) <= WIDE * spread / sqrt(len(found))
    assert spread >= 0.15, "the answers crowd together on their lines"
