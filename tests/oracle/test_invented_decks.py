"""Questions of decks that nobody wrote with a kind eye: none breaks a blocking rule."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, given, settings

from tests.oracle.invented_decks import Tree, decks, write_deck
from tests.oracle.judge import judge_lines
from tests.oracle.program import ask_program
from tests.oracle.reading import read_deck
from tests.scale import scaled


@settings(
    max_examples=scaled(3, 150),
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(tree=decks())
def test_no_question_of_an_invented_deck_breaks_a_rule(tree: dict[str, Tree]) -> None:
    with TemporaryDirectory() as folder:
        deck = write_deck(tree, Path(folder) / "invented")
        lines = ask_program(deck, 1)

        violations = judge_lines(read_deck(deck), lines)

    told = "\n".join(str(violation) for violation in violations)
    assert not violations, f"{len(violations)} violations in {len(lines)} questions:\n{told}"
