"""What a picture shows: the fact's own, telling nothing, and none of the wrong options."""

from __future__ import annotations

from collections.abc import Iterator

from tests.oracle.case import Case, holds
from tests.oracle.folding import squash
from tests.oracle.knowledge import Look, Ref
from tests.oracle.rules.registry import rule
from tests.oracle.truth import holders, wholes
from tests.oracle.vocabulary import PICTURE


def _look(case: Case) -> Look | None:
    return case.target.value if isinstance(case.target.value, Look) else None


@rule("G1")
def the_picture_shown_is_the_facts(case: Case) -> Iterator[str]:
    """G1: a picture is shown where one is asked about, and it is that one."""
    look, shown = _look(case), case.asked.pictured
    if look is None or shown is None:
        if (look is None) != (shown is None):
            yield "a picture is shown and not asked about, or the other way round"
        return
    if case.sought != "topic":
        yield "a picture is not what is sought"
    if shown.file != look.file:
        yield f"{shown.file!r} is shown, and the fact's picture is {look.file!r}"


@rule("G45")
def what_is_seen_is_told(case: Case) -> Iterator[str]:
    """G45: who does not see the picture is told what its author says of it, and afterwards who
    made it and under which licence."""
    look, shown = _look(case), case.asked.pictured
    if look is None or shown is None:
        return
    if look.text.rstrip(".") not in shown.told:
        yield f"{shown.told!r} does not tell {look.text!r}"
    if not (shown.credit and shown.licence):
        yield "nobody is named as its maker, or no licence"


@rule("G22", "choice", "typed")
def the_description_does_not_name_the_answer(case: Case) -> Iterator[str]:
    """G22: no name of what is shown stands in the description of the picture."""
    shown = case.asked.pictured
    if shown is None or not isinstance(case.key_value, Ref):
        return
    for name in case.deck.topics[case.key_value.id].true_names:
        if len(squash(name.text)) >= 4 and holds(shown.told, name.text):
            yield f"the description of the picture holds {name.text!r}"


@rule("G1", "choice")
def nobody_else_in_the_picture_is_offered(case: Case) -> Iterator[str]:
    """G1, G4: what is seen beside, what has the pictured as a part, or is a part of it, is no
    wrong option; nor is what has no picture by which to tell it from this one."""
    look = _look(case)
    for option in case.distractors if look is not None else []:
        if not isinstance(option.value, Ref):
            continue
        other, shown = option.value.id, case.target.topic
        if look is not None and other in look.beside:
            yield f"{other} is seen in the picture too"
        above, below = (wholes(case.deck, one, "part-of") for one in (shown, other))
        around = holders(case.deck, shown) | above
        if other in around or shown in holders(case.deck, other) | below:
            yield f"{other} holds what is shown, or is held by it"
        if not case.deck.held(other, PICTURE):
            yield f"nobody knows what {other} looks like"
