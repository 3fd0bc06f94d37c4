"""Faults planted in sound questions: nearly all are found, and sound questions raise no alarm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b

from tests.oracle.asked import Question
from tests.oracle.case import Case, make_case
from tests.oracle.faults import FAULTS, Fault
from tests.oracle.judge import judge
from tests.oracle.knowledge import Deck
from tests.oracle.program import DECKS
from tests.oracle.samples import SOUND, STRAITS, straits
from tests.oracle.verdicts import known_deck, verdicts
from tests.scale import scaled

A_KIND = scaled(6, 40)
"""How many faults of each kind are planted, where so many questions fit it."""


@dataclass(frozen=True, slots=True)
class Planted:
    """A spoilt question and the fault that was planted in it."""

    deck: Deck
    fault: Fault
    asked: Question

    @property
    def found(self) -> bool:
        rules = {violation.rule for violation in judge(self.deck, self.asked)}
        return bool(rules & self.fault.rules)


@cache
def _cases() -> list[Case]:
    """The questions to spoil: those written by hand, and what the program asks."""
    asked = [(straits(), question) for question in SOUND]
    for folder in (*DECKS, STRAITS):
        deck = known_deck(folder)
        asked += [(deck, question) for question, _ in verdicts(folder, 1)]
    cases = [make_case(deck, question) for deck, question in asked]
    return [case for case in cases if case is not None]


def _mixed(case: Case) -> bytes:
    """An order that mixes decks, forms and kinds of fact, the same everywhere."""
    told = f"{case.asked.facts[0]} {case.asked.form} {case.asked.direction}"
    return blake2b(told.encode(), digest_size=8).digest()


def _plant(fault: Fault, cases: list[Case]) -> Iterator[Planted]:
    """Up to A_KIND faults of one kind, in questions from all over the decks."""
    planted = 0
    for turn, case in enumerate(sorted(cases, key=_mixed)):
        spoilt = fault.spoil(case, turn)
        if spoilt is not None and planted < A_KIND:
            planted += 1
            yield Planted(case.deck, fault, spoilt)


def test_planted_faults_are_found() -> None:
    """Of 100 faults of 15 kinds and more at least 95 are named by a rule that forbids them."""
    cases = _cases()

    planted = [item for fault in FAULTS for item in _plant(fault, cases)]

    missed = [item for item in planted if not item.found]
    told = "\n".join(f"{item.fault.name}: {item.asked}" for item in missed)
    assert len(planted) >= 100
    assert len({item.fault.name for item in planted}) >= 15
    assert len(missed) <= len(planted) * 5 // 100, (
        f"{len(missed)} of {len(planted)} missed:\n{told}"
    )


def test_every_kind_of_fault_is_found_at_least_once() -> None:
    cases = _cases()

    never = [f.name for f in FAULTS if not any(item.found for item in _plant(f, cases))]

    assert never == []


def test_sound_questions_raise_no_alarm() -> None:
    """At most 2 alarms in 100 sound questions."""
    judged = [item for deck in (*DECKS, STRAITS) for item in verdicts(deck, 1)]

    alarmed = [question.facts[0] for question, violations in judged if violations]

    assert len(alarmed) <= len(judged) * 2 // 100, alarmed
