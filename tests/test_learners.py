"""The simulated learners of the benchmarks: their memory behaves as memories do."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.learners.cards import study_cards
from benchmarks.learners.experiments import answers_at, plant
from benchmarks.learners.mind import MIDDLE, STRONG, WEAK, Mind, Trace
from benchmarks.learners.person import GONE_BELOW, LEARNT_APART, Person, Planted, right
from benchmarks.learners.school import FACTS, a_school, forms_of, the_deck
from quizapp.questions.terms import Confidence, Form, Rung
from tests.questions.theatre import asked, fact_of, landings

FACT, CHOICE, TYPED = "deck:fact/at", Form.CHOICE, Form.TYPED
PICK, WRITE = Rung.DISCRIMINATE, Rung.PRODUCE


def practised(transfer: float, times: int = 3) -> Mind:
    """A mind that recalled a fact among options every third day."""
    mind = Mind(MIDDLE, transfer, seed=1)
    for day in range(0, 3 * times, 3):
        mind.practise(FACT, CHOICE, PICK, day, recalled=True)
    return mind


def test_what_is_not_asked_fades() -> None:
    mind = practised(0.8)
    recalls = [mind.recall(FACT, CHOICE, PICK, day) for day in (6, 10, 20, 60)]

    assert recalls == sorted(recalls, reverse=True)
    assert recalls[0] > 0.95


def test_nine_tenths_are_left_after_as_many_days_as_a_memory_is_strong() -> None:
    assert Trace(20.0, day=3.0).recall(23.0) == pytest.approx(0.9, abs=0.002)


@pytest.mark.parametrize(
    ("transfer", "least", "most"), [(0.0, 0, 0), (0.5, 0.3, 0.5), (1.0, 0.9, 1)]
)
def test_transfer_says_how_much_of_one_form_another_has(
    transfer: float, least: float, most: float
) -> None:
    assert least <= practised(transfer).recall(FACT, TYPED, WRITE, 6) <= most


def test_what_is_nearly_forgotten_gains_more_than_what_was_just_recalled() -> None:
    late, soon = Trace(5.0), Trace(5.0)

    late.recalled(6, growth=2, first=1)
    soon.recalled(0.01, growth=2, first=1)

    assert late.strength > 2 * soon.strength


def test_weak_middle_and_strong_are_what_they_are_called() -> None:
    ways = dict(list(forms_of(the_deck()).items())[:40])
    shares = [
        study_cards(Mind(kind, 0.8, 1), ways, 0.9, 1).success for kind in (WEAK, MIDDLE, STRONG)
    ]

    assert shares == sorted(shares)


def test_a_confusion_comes_up_only_where_the_other_thing_can_be_said_and_fades_by_that() -> None:
    tail = fact_of(landings(), "second/at").id
    mixed = Planted(tail, "genzan", "Genzan", strength=1.0)
    person = Person(Mind(MIDDLE, 0.8, 1), Random(1), {tail: mixed})
    beside = asked(landings(), "second/at", confusions=("genzan",))
    reverse = asked(landings(), "third/at")

    person.answer(reverse, 1.0)
    assert mixed.strength == 1.0
    given, confidence = person.answer(beside, 1.0)

    assert given == "genzan"
    assert confidence is not Confidence.GUESS
    assert mixed.strength == LEARNT_APART > GONE_BELOW


def test_planted_confusions_may_all_stand_among_the_options() -> None:
    deck = the_deck()
    planted = plant(deck, 20, seed=1)

    assert len(planted) == 20
    assert all(
        one.given != right_key
        for one in planted.values()
        for right_key in [str(deck.facts[one.fact].value)]
    )


def test_answers_are_read_off_between_the_points_of_a_curve_and_not_beyond() -> None:
    curve = [(0.8, 100.0), (0.9, 300.0)]

    assert answers_at(curve, 0.85) == pytest.approx(200)
    assert answers_at(curve, 0.95) is None


def test_a_course_is_the_same_every_time_it_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.learners.school.DAYS", 3)
    deck = the_deck()

    def held() -> object:
        person = Person(Mind(MIDDLE, 0.8, 1), Random(1), plant(deck, 10, 1))
        with a_school(deck, retention=0.9) as school:
            return school.attend(person, seed=1, duels=True)

    first = held()

    assert held() == first
    assert len(forms_of(deck)) == FACTS


def test_the_right_answer_is_given_as_the_form_wants_it() -> None:
    question = asked(landings(), "second/at")

    assert right(question) == "seishin"
