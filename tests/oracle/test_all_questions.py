"""Every question of every deck, over seeds: none breaks a blocking rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.oracle.program import DECKS, question_lines
from tests.oracle.samples import STRAITS
from tests.oracle.verdicts import verdicts
from tests.scale import scaled

JUDGED = [*DECKS, STRAITS]
SEEDS = range(1, 1 + scaled(1, 20))


def _name(deck: Path) -> str:
    return deck.name


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("deck", JUDGED, ids=_name)
def test_no_question_breaks_a_rule(deck: Path, seed: int) -> None:
    judged = verdicts(deck, seed)

    violations = [violation for _, found in judged for violation in found]

    assert judged, "the deck gives no question at all"
    told = "\n".join(str(violation) for violation in violations)
    assert not violations, f"{len(violations)} violations in {len(judged)} questions:\n{told}"


@pytest.mark.parametrize("deck", JUDGED, ids=_name)
def test_a_seed_gives_the_same_questions_again(deck: Path) -> None:
    """G37: byte-equal under another hash seed."""
    assert question_lines(deck, 1) == question_lines(deck, 1, hash_seed=4711)
