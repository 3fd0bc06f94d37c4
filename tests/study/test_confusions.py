"""What is mixed up comes back among the options, from both sides, and leaves when it is settled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from quizapp.decks.read import read_deck
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.values import Gap
from quizapp.memory.confusions import SETTLED_AFTER, Mixed
from quizapp.memory.moment import Moment
from quizapp.memory.rating import Rating
from quizapp.questions import ask, ways
from quizapp.questions.examiner import examiner_of
from quizapp.questions.lineup import Candidate, Field, Scale, Wishes
from quizapp.questions.question import Question
from quizapp.questions.terms import Direction, Form, Rung
from quizapp.study.confusions import Confusions, MixedUp, MixedUpAmong, answer_key, mixed_up
from quizapp.study.desk import Desk
from quizapp.study.session import Session
from tests.memory.logs import an_outcome, answer_body
from tests.questions.theatre import fact_of, landings
from tests.scale import scaled
from tests.study.decks import ROOT, OneShelf, august
from tests.study.fakes import MemoryProgress, SetClock

NOON = Moment(1_795_000_000_000, 540)
SEEDS = scaled(20, 50)
EVERY = scaled(37, 3)
"""Of the decks' facts so many are passed over for one that is looked at."""
FORWARD = Direction.FORWARD


@cache
def solar_system() -> Deck:
    report = read_deck(ROOT / "decks" / "solar-system", ROOT / "resources" / "vocabulary")
    assert report.deck is not None
    return report.deck


def confusion(given: str, direction: Direction = FORWARD, times: int = 3, apart: int = 0) -> Mixed:
    return Mixed(given, direction, times, 1, 1, ((2, 2),) * apart)


def told(mixed: Mapping[str, tuple[Mixed, ...]]) -> MixedUpAmong:
    """A store that says this, and has to be asked for each fact."""
    return lambda among: {fact: mixed[fact] for fact in among if fact in mixed}


def choices(
    deck: Deck, fact: Fact, direction: Direction, mixed: Mapping[str, tuple[Mixed, ...]]
) -> Iterator[Question]:
    """The choices about a fact by many seeds, on either rung, for a learner who mixes these up."""
    known = Confusions({deck.id: deck}, told(mixed))
    for seed in range(SEEDS):
        rung = (Rung.RECOGNISE, Rung.DISCRIMINATE)[seed % 2]
        offer = known.offers(fact, seed)[direction]
        made = ask(deck, fact, Form.CHOICE, rung, direction, seed, offer.first, offer.last)
        assert isinstance(made, Question)
        yield made


def share(questions: Iterator[Question], key: str) -> float:
    offered = [question.option(key) is not None for question in questions]
    return sum(offered) / len(offered)


def asked_by_choice(deck: Deck) -> Iterator[tuple[Fact, Direction, Field | Scale]]:
    """Some facts of a deck with a side from which they are asked by a choice."""
    for fact in deck.askable[::EVERY]:
        for way in ways(deck, fact):
            lineup = examiner_of(deck).lineup(fact.id, way.direction)
            if way.form is Form.CHOICE and isinstance(lineup, Field | Scale):
                yield fact, way.direction, lineup


def others_fit(lineup: Field | Scale, one: Candidate) -> bool:
    """Whether a candidate can stand among the options, with a companion of the answer."""
    fits = (c for c in lineup.pool if c is not one and lineup.apart(c.value, one.value))
    return any(candidate.companion or one.companion for candidate in fits)


def enough_without(lineup: Field | Scale, one: Candidate) -> bool:
    """Whether the options can do without a candidate."""
    pool = tuple(candidate for candidate in lineup.pool if candidate is not one)
    if isinstance(lineup, Field):
        return Field(pool, lineup.apart).is_enough
    # Of either side two that are not too near each other to stand together, what the author
    # names as a mistake among them.
    for side in (lineup.below, lineup.above):
        others = sorted((c for c in side if c is not one), key=lambda c: not c.is_authors)
        if not any(lineup.apart(others[0].value, c.value) for c in others[1:]):
            return False
    return True


@pytest.mark.parametrize("deck", [august, solar_system], ids=["august", "solar system"])
def test_what_was_answered_wrongly_three_times_is_among_the_options(deck) -> None:
    """In at least 90 % of seeds over all admissible answers that were looked at. Of one answer a
    few seeds may miss it by chance, so each alone has to be there in three of four."""
    shares = []
    for fact, direction, lineup in asked_by_choice(deck()):
        for one in {lineup.pool[0], lineup.pool[len(lineup.pool) // 2], lineup.pool[-1]}:
            if others_fit(lineup, one):
                mixed = {fact.id: (confusion(one.key, direction),)}
                shares.append(share(choices(deck(), fact, direction, mixed), one.key))
                assert shares[-1] >= 0.75, (fact, one)

    assert len(shares) > 6
    assert sum(shares) / len(shares) >= 0.9


@pytest.mark.parametrize("deck", [august, solar_system], ids=["august", "solar system"])
def test_what_was_told_apart_five_times_leaves_its_place_to_others(deck) -> None:
    """In under 30 % of seeds, where there are enough others."""
    looked_at = 0
    for fact, direction, lineup in asked_by_choice(deck()):
        one = lineup.pool[0]
        if enough_without(lineup, one):
            mixed = {fact.id: (confusion(one.key, direction, apart=SETTLED_AFTER),)}
            assert share(choices(deck(), fact, direction, mixed), one.key) < 0.3, (fact, one)
            looked_at += 1

    assert looked_at > 4


@pytest.mark.parametrize("deck", [august, solar_system], ids=["august", "solar system"])
def test_nothing_is_offered_that_is_not_proved_wrong(deck) -> None:
    """Whatever was answered: another right answer, a thing of another kind, the answer itself."""
    examiner = examiner_of(deck())
    for fact, direction, lineup in asked_by_choice(deck()):
        given = [*deck().topics][::EVERY]
        given += [answer_key(fact, direction), "nonsense"]
        mixed = {fact.id: tuple(confusion(one, direction) for one in given)}
        matter = examiner.matter(fact.id, direction)
        wide = examiner.widened(lineup, matter, Wishes(tuple(given)))
        allowed = {candidate.key for candidate in wide.pool}
        for question in choices(deck(), fact, direction, mixed):
            shown = {option.key for option in question.options}
            # Of very many that are wished for only the likest are looked at; each alone is.
            for one in shown - allowed - set(question.key):
                alone = examiner.widened(lineup, matter, Wishes((one,)))
                assert one in {candidate.key for candidate in alone.pool}
            assert set(question.key) <= shown - allowed


def test_the_answers_of_facts_for_which_its_own_was_given_are_offered_too() -> None:
    """Who says Genzan where Seishin is right is asked with Seishin where Genzan is."""
    deck = landings()
    second, third = fact_of(deck, "second/at"), fact_of(deck, "third/at")
    known = Confusions({deck.id: deck}, told({second.id: (confusion("genzan"),)}))

    offers = [known.offers(third, seed)[FORWARD].first for seed in range(40)]

    assert sum(first == ("seishin",) for first in offers) >= 36


def test_what_was_typed_is_offered_as_what_it_names() -> None:
    deck = landings()
    second, third = fact_of(deck, "second/at"), fact_of(deck, "third/at")
    known = Confusions({deck.id: deck}, told({second.id: (confusion("Wonsan"),)}))

    assert "genzan" in known.offers(second, 1)[FORWARD].first
    assert "seishin" in known.offers(third, 1)[FORWARD].first


def test_what_was_learnt_anew_takes_the_place_of_what_was_known() -> None:
    deck = landings()
    second, third = fact_of(deck, "second/at"), fact_of(deck, "third/at")
    known = Confusions({deck.id: deck}, told({second.id: (confusion("genzan"),)}))

    assert known.offers(second, 1)
    known.learn(second.id, ())

    assert not known.offers(second, 1)
    assert not known.offers(third, 1)


def test_facts_that_no_deck_has_any_longer_are_passed_over() -> None:
    deck = landings()

    known = Confusions({deck.id: deck}, told({"gone:fact/at": (confusion("genzan"),)}))

    assert not known.offers(fact_of(deck, "third/at"), 1)


# The list


class Learner:
    """Somebody who answers about the landings as a test says."""

    def __init__(self) -> None:
        self.progress = MemoryProgress()
        self.clock = SetClock(NOON)
        self.desk = Desk(self.progress, OneShelf(landings()), self.clock)

    def answers(self, tail: str, given: str, times: int = 1, shown: tuple[str, ...] = ()) -> None:
        """Answer a fact so often; it is right where `given` is its answer."""
        fact = fact_of(landings(), tail)
        for _ in range(times):
            self.clock.go_on(seconds=30)
            is_right = given == answer_key(fact, FORWARD)
            said = an_outcome(Rating.GOOD if is_right else Rating.AGAIN, fact.id)
            body = answer_body([said], given=given, shown=list(shown))
            self.progress.append("answered", body, self.clock.now())

    def list(self) -> tuple[MixedUp, ...]:
        return mixed_up(self.desk)


BOTH = ("seishin", "genzan", "rashin")


def test_two_things_mixed_up_are_one_line_whichever_was_asked() -> None:
    learner = Learner()
    learner.answers("second/at", "genzan", times=2)
    learner.answers("third/at", "seishin")

    (one,) = learner.list()

    assert set(one.facts) == {fact_of(landings(), tail).id for tail in ("second/at", "third/at")}
    assert set(one.answers) == {"Seishin", "Genzan"}
    assert (one.times, one.day, one.settled_day, one.can_duel) == (3, NOON.day, None, True)


def test_it_is_settled_when_both_were_told_apart_five_times_since() -> None:
    learner = Learner()
    learner.answers("second/at", "genzan", times=2)
    learner.answers("third/at", "seishin")
    learner.answers("second/at", "seishin", times=3, shown=BOTH)
    learner.clock.go_on(days=1)
    learner.answers("third/at", "genzan", times=2, shown=BOTH)

    (one,) = learner.list()

    assert (one.told_apart, one.settled_day) == (SETTLED_AFTER, NOON.day + 1)
    assert one.settled_days_ago(NOON.day + 4) == 3


def test_one_more_error_on_either_side_unsettles_it() -> None:
    learner = Learner()
    learner.answers("second/at", "genzan")
    learner.answers("second/at", "seishin", times=5, shown=BOTH)
    learner.answers("third/at", "seishin")

    (one,) = learner.list()

    assert (one.times, one.told_apart, one.is_settled) == (2, 0, False)


def test_what_was_told_apart_before_the_latest_error_does_not_settle_it() -> None:
    learner = Learner()
    learner.answers("second/at", "genzan")
    learner.answers("second/at", "seishin", times=7, shown=BOTH)
    learner.answers("third/at", "seishin")
    learner.answers("second/at", "seishin", times=4, shown=BOTH)

    (one,) = learner.list()

    assert (one.told_apart, one.is_settled) == (4, False)


def test_other_facts_with_the_same_answers_are_the_same_confusion() -> None:
    """Which landing was asked about is no matter where the two ports are mixed up."""
    learner = Learner()
    learner.answers("second/at", "genzan")
    learner.answers("third/at", "seishin")

    (one,) = learner.list()

    assert (one.times, set(one.keys)) == (2, {"seishin", "genzan"})


def test_what_is_not_settled_comes_first_then_what_was_mixed_up_most_often() -> None:
    learner = Learner()
    learner.answers("second/at", "genzan", times=3)
    learner.answers("second/at", "seishin", times=5, shown=BOTH)
    learner.answers("third/date", "1945-08-19")
    learner.answers("fourth/date", "1945-08-12", times=2)

    assert [one.times for one in learner.list()] == [2, 1, 3]


def test_what_was_mixed_up_once_is_no_duel_yet() -> None:
    learner = Learner()
    learner.answers("second/at", "genzan")

    (one,) = learner.list()

    assert not one.can_duel


def test_an_answer_that_no_fact_has_is_told_only_when_it_came_twice() -> None:
    learner = Learner()
    learner.answers("first/date", "1945-08-30")

    assert learner.list() == ()

    learner.answers("first/date", "1945-08-30")
    (one,) = learner.list()
    assert (one.answers[1], one.facts, one.can_duel) == (
        "30\u00a0August\u00a01945",
        (fact_of(landings(), "first/date").id,),
        False,
    )


# In a session


def test_a_session_offers_at_once_what_was_mixed_up_in_it() -> None:
    """The reverse too: what was answered for one fact stands beside the other."""
    deck = landings()
    learner = Learner()
    third = fact_of(deck, "third/at")
    learner.answers("second/at", "genzan", times=3)
    offered = []

    for seed in range(12):
        session = Session.begin(learner.desk, only=(third.id,), seed=seed)
        assert session.asked is not None
        question = session.asked.question
        if question.form is Form.CHOICE and question.direction is FORWARD:
            offered.append(question.option("seishin") is not None)

    assert offered
    assert sum(offered) >= len(offered) * 0.9


def test_a_sentence_with_a_gap_is_told_by_what_stands_in_it() -> None:
    fact = next(one for one in august().askable if isinstance(one.value, Gap))
    progress, clock = MemoryProgress(), SetClock(NOON)
    for _time in range(2):
        body = answer_body([an_outcome(Rating.AGAIN, fact.id)], given="something else")
        progress.append("answered", body, clock.now())

    (one,) = mixed_up(Desk(progress, OneShelf(august()), clock))

    assert isinstance(fact.value, Gap)
    assert one.answers == (fact.value.answers[0], "something else")
