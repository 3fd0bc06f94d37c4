"""What Statistics says of a learner's figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.gui.pages.statistics.state import (
    StatisticsState,
    confusions_of,
    detail_of,
    recall_sentence,
    with_statistics,
    work_picture,
)
from quizapp.gui.pages.statistics.words import worth_of_sure
from quizapp.questions.terms import Confidence, Direction
from quizapp.study.confusions import MixedUp
from quizapp.study.shares import Share, WeekShare
from quizapp.study.statistics import Recall, Statistics
from quizapp.study.strength import By, Group
from quizapp.study.workload import AHEAD_DAYS, DayAhead, Span, Worked

TODAY = 20_410
FOUND = Statistics(
    day=TODAY,
    deck="",
    recall=Recall(161.6, 5.7, 201, 303),
    answers=621,
    calibration={
        Confidence.SURE: Share(411, 370),
        Confidence.UNSURE: Share(148, 105),
        Confidence.GUESS: Share(62, 28),
    },
    retention=Share(300, 273),
    weeks=(WeekShare(TODAY - 13, Share(100, 92)), WeekShare(TODAY - 6, Share(200, 181))),
    desired=0.9,
    ahead=tuple(DayAhead(TODAY + at, 40, 9.0, 11.0) for at in range(AHEAD_DAYS)),
    minutes_last=11.2,
    minutes_next=9.0,
    strength={
        By.CHAPTER: (Group("Landings in Korea", (4, 5, 8, 9, 20)),),
        By.PLACE: (),
        By.DAY: (Group("", (0, 0, 0, 1, 2), day=-8908),),
    },
    confusions=(),
)
PAIR = MixedUp(
    deck="d",
    property_name="at",
    direction=Direction.FORWARD,
    facts=("d:a/x", "d:b/x"),
    keys=("koton", "keton"),
    answers=("Koton", "Keton"),
    times=2,
    day=TODAY - 3,
    told_apart=0,
    settled_day=None,
    can_duel=True,
)


def text(runs: tuple[tuple[str, bool], ...]) -> str:
    return "".join(words for words, _strong in runs)


def test_three_plain_sentences_stand_first() -> None:
    assert text(recall_sentence(FOUND)) == (
        "You would recall 162 of 201 facts today, give or take 6."
    )
    assert detail_of(FOUND) == (
        "About 9\u00a0minutes a day keep it so; last month it took you 11\u00a0minutes. "
        "“Sure” means right nine times in ten for you, so trust it."
    )


def test_a_few_answers_say_nothing_about_being_sure() -> None:
    few = replace(FOUND, calibration={**FOUND.calibration, Confidence.SURE: Share(4, 1)})

    assert "Sure" not in detail_of(few)


@pytest.mark.parametrize(
    ("share", "says"),
    [(0.99, "means right for you"), (0.9, "trust it"), (0.72, "look twice"), (0.5, "only 5")],
)
def test_what_sure_is_worth_follows_the_share(share: float, says: str) -> None:
    assert says in worth_of_sure(share)


def test_every_chart_has_its_table_with_as_many_rows() -> None:
    state = with_statistics(StatisticsState(), FOUND, [Worked(TODAY, TODAY, 12, 2, 3.0)])

    assert state.is_ready
    for picture in (state.sureness, state.kept):
        assert picture is not None
        assert len(picture.twin.rows) == len(picture.points)
    for bars in (state.ahead, state.work):
        assert bars is not None
        assert len(bars.twin.rows) == len(bars.bars)
    assert state.strength is not None
    assert state.strength.twin.rows == (("Landings in Korea", "46", "4", "5", "8", "9", "20"),)
    assert state.sureness is not None
    assert state.sureness.points[-1].more == "411 answers"
    assert state.sureness.twin.rows[-1][:3] == ("sure", "411", "90\u00a0%")


def test_days_are_named_where_the_strength_is_by_day() -> None:
    state = with_statistics(StatisticsState(by=By.DAY), FOUND, [])

    assert state.strength is not None
    assert [row.name for row in state.strength.rows] == ["12\u00a0Aug"]


def test_a_pair_leads_to_its_duel_and_without_one_to_its_fact() -> None:
    duel, alone = confusions_of([PAIR, replace(PAIR, can_duel=False)], TODAY).pairs

    assert (duel.first, duel.second, duel.times) == ("Koton", "Keton", "2 times")
    assert duel.at == "d:a/x d:b/x"
    assert alone.at == ""
    assert alone.fact == "d:a/x"
    assert duel.detail == "last 3 days ago"


def test_answers_of_all_time_are_named_with_their_years() -> None:
    weeks = [Worked(TODAY - 40 + at, TODAY - 40 + at, at, 0, 1.0) for at in range(40)]

    bars = work_picture(weeks, Span.ALL).bars

    assert next(bar.under for bar in bars if bar.under) == "Oct 2025"
    assert 3 <= sum(bool(bar.under) for bar in bars) <= 5


def test_before_the_first_answer_there_is_nothing_to_show() -> None:
    new = replace(FOUND, recall=Recall(0, 0, 0, 303), answers=0)

    state = with_statistics(StatisticsState(waits=True), new, [])

    assert state.is_empty
    assert not state.is_ready
    assert not state.waits
