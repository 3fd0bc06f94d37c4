"""What a learner takes for what, counted and settled: a pure fold of the log."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.memory.confusions import (
    IN_ITS_PLACE,
    SETTLED_AFTER,
    Mixed,
    fold_confusions,
    mixed_as_text,
    mixed_of_text,
    offer,
)
from quizapp.memory.frame import fold_frame
from quizapp.memory.logged import facts_named
from quizapp.memory.rating import Rating
from quizapp.progress import bodies
from quizapp.progress.events import Event
from quizapp.questions.terms import Direction, Form
from tests.memory.logs import (
    FACTS,
    FIRST_DAY,
    WRITERS,
    an_event,
    an_outcome,
    answer_body,
    at_of,
    logs,
    redone,
    undone,
)
from tests.scale import scaled

AGAIN, GOOD = Rating.AGAIN, Rating.GOOD
FORWARD = Direction.FORWARD


def an_answer(given: Any, rating: Rating = AGAIN, *, minute: int = 600, **said: Any) -> Event:
    """An answer about the first fact where `najin` and others are shown."""
    outcomes = said.pop("outcomes", None) or [an_outcome(rating)]
    when = {key: said.pop(key) for key in ("day", "n") if key in said}
    body = answer_body(outcomes, **{"given": given, **said})
    return an_event("answered", body, minute=minute, **when)


def folded(*events: Event, fact: str = FACTS[0]) -> tuple[Mixed, ...]:
    mine = [event for event in events if fact in facts_named(event)]
    return fold_confusions(fact, mine, fold_frame(events))


def a_quiz_that_counts(counts: str) -> Event:
    return an_event("session_started", bodies.session_body("one", "quiz", counts, {}, 1), minute=1)


def wrong(*minutes: int) -> list[Event]:
    return [an_answer("najin", minute=minute) for minute in minutes]


def right(*minutes: int, **said: Any) -> list[Event]:
    return [an_answer("wonsan", GOOD, minute=minute, **said) for minute in minutes]


def test_a_wrong_answer_is_kept_with_its_direction_and_its_day() -> None:
    assert folded(an_answer("najin")) == (
        Mixed("najin", FORWARD, 1, FIRST_DAY, at_of(FIRST_DAY), ()),
    )


def test_each_side_of_a_fact_has_its_own_confusions() -> None:
    found = folded(an_answer("najin"), an_answer("najin", direction="backward", minute=601))

    assert {(one.direction, one.times) for one in found} == {
        (Direction.FORWARD, 1),
        (Direction.BACKWARD, 1),
    }


@pytest.mark.parametrize(
    ("given", "outcome", "why"),
    [
        ("wonsan", an_outcome(GOOD), "it was right"),
        ("wonsan", an_outcome(AGAIN, grade="right", credit=1000), "it was a right guess"),
        ("", an_outcome(AGAIN, grade="blank"), "nothing was given"),
        (["a", "b"], an_outcome(AGAIN), "a list is no one thing"),
        ("najin", an_outcome(AGAIN, role="context"), "only a context fact was blamed"),
    ],
)
def test_answers_that_confuse_nothing(given: Any, outcome: dict[str, Any], why: str) -> None:
    assert folded(an_answer(given, outcomes=[outcome])) == (), why


@pytest.mark.parametrize("form", sorted(set(Form) - IN_ITS_PLACE))
def test_forms_whose_answer_stands_in_no_place_of_the_fact_confuse_nothing(form: Form) -> None:
    assert folded(an_answer("najin", form=form.value)) == ()


def test_a_match_confuses_each_fact_with_what_was_put_beside_it() -> None:
    first, second = (fact.partition(":")[2] for fact in FACTS[:2])
    outcomes = [an_outcome(AGAIN), an_outcome(AGAIN, role="context", fact=FACTS[1])]
    given = [f"{first}=najin", f"{second}=yuki", "other/at=odaejin"]
    answer = an_answer(given, outcomes=outcomes, form="match")

    assert [one.given for one in folded(answer)] == ["najin"]
    assert [one.given for one in folded(answer, fact=FACTS[1])] == ["yuki"]


@pytest.mark.parametrize(("counts", "times"), [("all", 1), ("wrong", 1), ("none", 0)])
def test_confusions_are_taken_from_sessions_that_count_mistakes(counts: str, times: int) -> None:
    assert len(folded(a_quiz_that_counts(counts), an_answer("najin"))) == times


def test_what_was_undone_confuses_nothing_until_it_is_redone() -> None:
    answer = an_answer("najin")
    taken_back = undone(answer, minute=700)

    assert folded(answer, taken_back) == ()
    assert folded(answer, taken_back, redone(answer, minute=800)) != ()


@pytest.mark.parametrize("body", [bodies.about_fact(FACTS[0]), bodies.about_deck("war")])
def test_a_reset_forgets_confusions(body: dict[str, Any]) -> None:
    reset = an_event("reset", body, minute=700)

    assert folded(an_answer("najin"), reset) == ()
    assert [one.times for one in folded(an_answer("najin"), reset, *wrong(800))] == [1]


def test_a_fact_keeps_the_confusions_of_an_id_it_had_before() -> None:
    answer = an_answer("najin")

    found = fold_confusions("war:genzan/began", [answer], fold_frame([]), (FACTS[0],))

    assert [one.given for one in found] == ["najin"]


def test_right_answers_beside_it_tell_the_two_apart_and_settle_it() -> None:
    (mixed,) = folded(*wrong(1, 2, 3), *right(*range(10, 10 + SETTLED_AFTER)))

    assert (mixed.times, len(mixed.apart), mixed.is_settled) == (3, 5, True)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (right(10, shown=["wonsan", "yuki"])[0], "it was not at hand"),
        (an_answer("wonsan", AGAIN, minute=10, outcomes=[an_outcome(AGAIN, grade="right",
                   credit=1000)]), "it was a guess"),
        (right(10, direction="backward")[0], "the other side was asked"),
        (an_answer("wonsan", minute=10, outcomes=[an_outcome(GOOD, role="context")]),
         "only a context fact was right"),
        (right(10, form="true-false")[0], "nothing else could be said"),
        (right(0)[0], "it came before"),
    ],
)  # fmt: skip
def test_right_answers_that_tell_nothing_apart(answer: Event, why: str) -> None:
    (mixed,) = folded(*wrong(1), answer)

    assert mixed.apart == (), why


def test_of_very_many_the_first_and_the_latest_are_kept() -> None:
    (mixed,) = folded(*wrong(1), *right(*range(10, 30)))

    minutes = [(at - at_of(FIRST_DAY, 0)) // 60_000 for _day, at in mixed.apart]
    assert minutes == [10, 11, 12, 13, 14, 25, 26, 27, 28, 29]


def test_what_is_right_from_memory_tells_apart_from_all_that_could_be_said() -> None:
    (mixed,) = folded(*wrong(1), *right(10, shown=[], form="typed"))

    assert mixed.apart == ((FIRST_DAY, at_of(FIRST_DAY, 10)),)


def test_an_error_after_that_begins_the_telling_apart_anew() -> None:
    (mixed,) = folded(*wrong(1), *right(2, 3, 4, 5, 6), *wrong(7))

    assert (mixed.times, mixed.apart) == (2, ())


def test_right_answers_count_where_everything_counts() -> None:
    (mixed,) = folded(a_quiz_that_counts("wrong"), *wrong(1), *right(2))

    assert mixed.apart == ()


def test_a_mended_clock_moves_confusions_to_their_day() -> None:
    mended = an_event("clock_was_wrong", bodies.clock_body(WRITERS[0], 0, 9, 30), n=50)

    (mixed,) = folded(mended, an_answer("najin", n=5))

    assert mixed.day == FIRST_DAY + 30


@settings(max_examples=scaled(60, 2000))
@given(log=logs(), chance=st.randoms(use_true_random=False))
def test_the_order_of_arrival_and_repetition_change_nothing(log: list[Event], chance: Any) -> None:
    found = {fact: folded(*log, fact=fact) for fact in FACTS}
    again = [*log, *log]
    chance.shuffle(again)

    assert {fact: folded(*again, fact=fact) for fact in FACTS} == found


@settings(max_examples=scaled(60, 2000))
@given(log=logs())
def test_kept_as_text_they_come_back_the_same(log: list[Event]) -> None:
    for fact in FACTS:
        found = folded(*log, fact=fact)
        assert mixed_of_text(mixed_as_text(found)) == found


# What a question offers


def offered(mixed: Mixed, seeds: int = 400) -> float:
    """The share of seeds that offer it."""
    return sum("najin" in offer([("najin", mixed)], seed).first for seed in range(seeds)) / seeds


def a_confusion(times: int, apart: int) -> Mixed:
    return Mixed("najin", FORWARD, times, 1, 1, ((2, 2),) * apart)


def test_what_was_mixed_up_three_times_is_offered_almost_always() -> None:
    assert offered(a_confusion(3, 0)) >= 0.95


def test_the_oftener_mixed_up_the_oftener_it_is_offered() -> None:
    shares = [offered(a_confusion(times, 0)) for times in (1, 2, 3)]

    assert shares == sorted(shares)
    assert shares[0] > 0.4


def test_every_time_it_is_told_apart_it_is_offered_less() -> None:
    shares = [a_confusion(3, apart).per_mille for apart in range(SETTLED_AFTER + 1)]

    assert shares == sorted(shares, reverse=True)
    assert offered(a_confusion(3, SETTLED_AFTER)) < 0.1


def test_what_is_settled_makes_room_for_others() -> None:
    settled, open_ = a_confusion(3, SETTLED_AFTER), a_confusion(1, 0)

    for seed in range(100):
        one, other = (offer([("najin", mixed)], seed) for mixed in (settled, open_))
        assert ("najin" in one.last) != ("najin" in one.first)
        assert other.last == ()


def test_what_is_still_mixed_up_the_other_way_round_is_offered() -> None:
    both = [("najin", a_confusion(3, SETTLED_AFTER)), ("najin", a_confusion(3, 0))]

    assert sum("najin" in offer(both, seed).first for seed in range(100)) > 90
