"""Plain cards: front and back as the author wrote them, graded by the learner (G22, G45)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.oracle.case import Case, holds
from tests.oracle.folding import squash
from tests.oracle.rules.registry import rule

GRADES = ("knew", "nearly", "not")


@rule("G45", "card")
def the_card_is_the_authors(case: Case) -> Iterator[str]:
    """G45: front and back stand as they were written."""
    card = case.target.card
    if card is None:
        yield f"{case.target.id} is no card"
        return
    shown = {"front": case.asked.prompt, "back": case.asked.back}
    for side, text in shown.items():
        if _one_line(text) != _one_line(card.fields[side]):
            yield f"the {side} is {text!r}, written {card.fields[side]!r}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


@rule("G1", "card")
def the_learner_grades_a_card(case: Case) -> Iterator[str]:
    """G1: one may have known it, nearly, or not; only the first is right, and what stands on the
    back is the answer."""
    keys = tuple(option.key for option in case.asked.options)
    if keys != GRADES:
        yield f"the answers to choose from are {keys}"
    if case.asked.keys != GRADES[:1]:
        yield f"graded right by {case.asked.keys}"
    if _one_line(case.asked.answer) != _one_line(case.asked.back):
        yield f"the answer is {case.asked.answer!r}, the back {case.asked.back!r}"


@rule("G22", "card")
def the_front_does_not_hold_the_back(case: Case) -> Iterator[str]:
    """G22: the back does not stand on the front."""
    back = case.asked.back
    if len(squash(back)) >= 4 and holds(case.asked.prompt, back):
        yield "the front holds the back"
