"""Faults of pictures: another one, a name in the words, somebody who is seen among the options."""

from __future__ import annotations

from dataclasses import replace

from tests.oracle.asked import Question, Shown
from tests.oracle.case import Case
from tests.oracle.faults.registry import breaks
from tests.oracle.knowledge import Look


@breaks("G1")
def another_picture(case: Case, turn: int) -> Question | None:
    """The picture of another topic, with its own words."""
    looks = [claim.value for claim in case.deck.claims if isinstance(claim.value, Look)]
    shown = case.asked.pictured
    others = [look for look in looks if shown is not None and look.file != shown.file]
    if shown is None or not others:
        return None
    look = others[turn % len(others)]
    told = replace(shown, file=look.file, told=f"The picture shows {look.text}.")
    return replace(case.asked, pictured=told)


@breaks("G22")
def a_name_in_the_description(case: Case, turn: int) -> Question | None:
    """The description says who it is."""
    shown = case.asked.pictured
    names = [n.text for n in case.deck.topics[case.target.topic].true_names if len(n.text) > 4]
    if shown is None or not names:
        return None
    told = f"{shown.told.rstrip('.')}, {names[turn % len(names)]}."
    return replace(case.asked, pictured=replace(shown, told=told))


@breaks("G1")
def somebody_who_is_seen_too(case: Case, turn: int) -> Question | None:
    """Who stands beside the one pictured, among the options."""
    look = case.target.value
    if not isinstance(look, Look) or not look.beside or not case.distractors:
        return None
    other = look.beside[turn % len(look.beside)]
    old = case.distractors[turn % len(case.distractors)].shown
    seen = Shown(other, case.deck.topics[other].label, "")
    options = tuple(seen if option == old else option for option in case.asked.options)
    feedback = {key: told for key, told in case.asked.feedback.items() if key != old.key}
    return replace(case.asked, options=options, feedback={**feedback, other: "Somebody else."})


@breaks("G45", "G1")
def a_picture_without_words(case: Case, turn: int) -> Question | None:
    """Who does not see it is told nothing."""
    del turn
    shown = case.asked.pictured
    return replace(case.asked, pictured=replace(shown, told="A picture.")) if shown else None
