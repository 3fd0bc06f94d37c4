"""Faults of what is accepted, explained, cited and called right."""

from __future__ import annotations

from dataclasses import replace

from tests.oracle.asked import Question
from tests.oracle.case import CHOOSING, WRITING, Case
from tests.oracle.faults.changes import like_the_key
from tests.oracle.faults.registry import breaks
from tests.oracle.folding import squash
from tests.oracle.knowledge import Ref


@breaks("G41")
def a_rival_accepted(case: Case, turn: int) -> Question | None:
    """Another topic's name among the accepted spellings."""
    key = case.key_value
    if case.asked.form != "typed" or not isinstance(key, Ref):
        return None
    own = {squash(name.text) for name in case.deck.topics[key.id].true_names}
    rivals = [t.label for t in like_the_key(case) if squash(t.label) not in own and t.id != key.id]
    if not rivals:
        return None
    return replace(case.asked, accepted=(*case.asked.accepted, sorted(rivals)[turn % len(rivals)]))


@breaks("G42")
def a_garble_accepted(case: Case, turn: int) -> Question | None:
    """A known garble among the accepted spellings."""
    garbles = sorted(n.text for topic in case.deck.topics.values() for n in topic.names if n.garble)
    if case.asked.form != "typed" or not garbles:
        return None
    return replace(case.asked, accepted=(*case.asked.accepted, garbles[turn % len(garbles)]))


@breaks("G41")
def nothing_typed_accepted(case: Case, turn: int) -> Question | None:
    """An empty answer is right, or none is."""
    if case.asked.form not in WRITING:
        return None
    accepted = (*case.asked.accepted, "  ") if turn % 2 else ()
    return replace(case.asked, accepted=accepted)


@breaks("G41")
def a_wrong_measure_accepted(case: Case, turn: int) -> Question | None:
    """Another day or another number among what is accepted."""
    number = "987654321"
    kinds = {"date": f"1{turn % 10}00-01-01", "number": number, "estimate": number}
    wrong = kinds.get(case.asked.form)
    if wrong is None:
        return None
    return replace(case.asked, accepted=(*case.asked.accepted, wrong))


@breaks("G45")
def no_explanation(case: Case, turn: int) -> Question | None:
    """The explanation is empty, or says nothing of the fact."""
    return replace(case.asked, explanation=("", "So it was.")[turn % 2])


@breaks("G45")
def no_source(case: Case, turn: int) -> Question | None:
    """The question cites nothing."""
    return replace(case.asked, sources=()) if turn >= 0 else None


@breaks("G45")
def no_feedback(case: Case, turn: int) -> Question | None:
    """Nothing is said of a wrong topic."""
    wrong = [
        o for o in case.distractors if isinstance(o.value, Ref) and case.deck.speaks_of(o.value.id)
    ]
    if case.asked.form not in CHOOSING or not wrong:
        return None
    gone = wrong[turn % len(wrong)].shown.key
    feedback = {key: told for key, told in case.asked.feedback.items() if key != gone}
    return replace(case.asked, feedback=feedback)


@breaks("G1")
def the_verdict_turned_round(case: Case, turn: int) -> Question | None:
    """A true sentence called false, a false one true."""
    if case.asked.form != "true-false" or turn < 0:
        return None
    turned = {"True": "False", "False": "True"}.get(case.asked.answer)
    return None if turned is None else replace(case.asked, answer=turned)
