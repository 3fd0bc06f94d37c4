"""Faults planted in sound questions: nearly all are found, and sound questions raise no alarm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from itertools import islice

from tests.oracle.asked import Question
from tests.oracle.case import KNOWN_FORMS, Case, make_case
from tests.oracle.faults import FAULTS, Fault
from tests.oracle.form_samples import SOUND_FORMS
from tests.oracle.judge import judge
from tests.oracle.knowledge import Deck
from tests.oracle.map_samples import SOUND_MAPS
from tests.oracle.picture_samples import SOUND_PICTURES
from tests.oracle.program import JUDGED, smallest
from tests.oracle.samples import SOUND, straits
from tests.oracle.verdicts import known_deck, questions, verdicts
from tests.scale import scaled

A_KIND = scaled(6, 40)
"""How many faults of each kind are planted, where so many questions fit it."""
SPOILT = smallest(scaled(2, len(JUDGED)))
"""The decks whose questions are spoilt."""


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
    asked = [
        (straits(), question) for question in (*SOUND, *SOUND_FORMS, *SOUND_MAPS, *SOUND_PICTURES)
    ]
    for folder in SPOILT:
        deck = known_deck(folder)
        asked += [(deck, question) for question in questions(folder, 1)]
    cases = [make_case(deck, question) for deck, question in asked]
    return sorted((case for case in cases if case is not None), key=_mixed)


def _mixed(case: Case) -> bytes:
    """An order that mixes decks, forms and kinds of fact, the same everywhere."""
    told = f"{case.asked.facts[0]} {case.asked.form} {case.asked.direction}"
    return blake2b(told.encode(), digest_size=8).digest()


def _plant(fault: Fault, cases: list[Case]) -> Iterator[Planted]:
    """Up to A_KIND faults of one kind, in questions from all over the decks."""
    spoilt = (
        Planted(case.deck, fault, asked)
        for turn, case in enumerate(cases)
        if (asked := fault.spoil(case, turn)) is not None
    )
    return islice(spoilt, A_KIND)


def test_planted_faults_are_found() -> None:
    """Of 300 faults of 60 kinds and more at least 95 in 100 are named by a rule that forbids
    them."""
    cases = _cases()

    planted = [item for fault in FAULTS for item in _plant(fault, cases)]

    missed = [item for item in planted if not item.found]
    told = "\n".join(f"{item.fault.name}: {item.asked}" for item in missed)
    assert len(planted) >= 300
    assert len({item.fault.name for item in planted}) >= 60
    assert len(missed) <= len(planted) * 5 // 100, (
        f"{len(missed)} of {len(planted)} missed:\n{told}"
    )


def test_every_kind_of_fault_is_found_at_least_once() -> None:
    cases = _cases()

    never = [f.name for f in FAULTS if not any(item.found for item in _plant(f, cases))]

    assert never == []


def test_faults_are_planted_in_every_form() -> None:
    cases = _cases()

    spoilt = {item.asked.form for fault in FAULTS for item in _plant(fault, cases)}

    assert spoilt == set(KNOWN_FORMS)


def test_sound_questions_raise_no_alarm() -> None:
    """At most 2 alarms in 100 sound questions."""
    judged = [item for deck in SPOILT for item in verdicts(deck, 1)]

    alarmed = [question.facts[0] for question, violations in judged if violations]

    assert len(alarmed) <= len(judged) * 2 // 100, alarmed
