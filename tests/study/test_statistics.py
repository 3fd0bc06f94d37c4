"""Statistics and a fact's own page, of a learner who has studied for some weeks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from quizapp.progress.store import Progress
from quizapp.study.decisions import Decision, decide, redo, undo
from quizapp.study.desk import Desk
from quizapp.study.fact_page import FactGone, fact_page
from quizapp.study.statistics import Statistics, statistics_of, work_of
from quizapp.study.strength import By
from quizapp.study.workload import Span
from tests.profiles import NOON, Habits, studied
from tests.study.decks import OneShelf, august
from tests.study.fakes import MemoryProgress, SetClock

HABITS = Habits(days=16, new_a_day=5, most_a_day=14)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with studied(tmp_path_factory.mktemp("studied"), HABITS) as made:
        yield made


@pytest.fixture(scope="module")
def statistics(desk: Desk) -> Statistics:
    return statistics_of(desk)


def answered(desk: Desk) -> list[str]:
    return list(dict.fromkeys(one.fact for one in desk.progress.latest_answers(1_000)))


def test_expected_recall_is_the_sum_over_all_facts_met(desk: Desk, statistics: Statistics) -> None:
    recall = statistics.recall

    assert recall.met == len(answered(desk))
    assert recall.facts == len(august().askable)
    assert 0.7 * recall.met < recall.expected < recall.met
    assert 0 < recall.spread < recall.met**0.5


def test_every_answer_is_in_the_calibration_and_every_review_in_the_retention(
    statistics: Statistics,
) -> None:
    shares = statistics.calibration.values()

    assert sum(share.answers for share in shares) == statistics.answers
    assert sum(week.share.answers for week in statistics.weeks) == statistics.retention.answers
    assert 0 < statistics.retention.answers < statistics.answers
    assert statistics.desired == 0.9


def test_strength_counts_every_fact_once_by_chapter_and_met_ones_by_band(
    statistics: Statistics,
) -> None:
    chapters = statistics.strength[By.CHAPTER]

    assert [group.name for group in chapters] == list(august().chapters)
    assert sum(group.facts for group in chapters) == len(august().askable)
    met = sum(group.facts - group.bands[0] for group in chapters)
    assert met == statistics.recall.met


def test_places_are_those_a_map_can_show_and_days_are_one_stretch(statistics: Statistics) -> None:
    names = [group.name for group in statistics.strength[By.PLACE]]
    days = [group.day for group in statistics.strength[By.DAY]]

    assert "Seishin" in names
    assert "Soviet Union" not in names
    assert all(days[at] < days[at + 1] for at in range(len(days) - 1))
    assert -8909 in days  # 11 August 1945


def test_the_work_behind_is_all_that_was_answered(desk: Desk, statistics: Statistics) -> None:
    month = work_of(desk, Span.MONTH)

    assert sum(one.answers for one in month) == statistics.answers
    minutes = sum(one.minutes for one in month)
    assert statistics.minutes_last == pytest.approx(minutes / 30)
    assert work_of(desk, Span.MONTH, "august-1945") == month
    assert statistics.minutes_next > 0


def test_one_deck_alone_gives_its_own_statistics(desk: Desk, statistics: Statistics) -> None:
    own = statistics_of(desk, "august-1945")

    assert own.deck == "august-1945"
    assert own.recall == statistics.recall


def test_a_new_learners_statistics_are_empty_and_no_error() -> None:
    new = statistics_of(Desk(MemoryProgress(), OneShelf(august()), SetClock(NOON)))

    assert new.is_empty
    assert new.recall.expected == 0
    assert new.minutes_last == 0
    assert new.confusions == ()


# A fact's own page


def test_the_page_tells_every_answer_and_where_the_memory_stands(desk: Desk) -> None:
    fact = max(answered(desk), key=lambda one: len(desk.progress.course(one)))

    page = fact_page(desk, fact)

    assert page.answers == page.standing.count == len(page.history) > 2
    assert page.curve is not None
    assert page.curve.today.recall == pytest.approx(page.standing.recall)
    assert page.curve.marks[0].before == 0.0
    assert len(page.curve.marks) == len({one.day for one in page.history})
    assert page.curve.ahead[0].recall == pytest.approx(page.curve.today.recall)
    assert page.curve.last_day > NOON.day
    assert page.forms


def test_an_answer_is_undone_and_redone_from_the_history(desk: Desk) -> None:
    fact = max(answered(desk), key=lambda one: len(desk.progress.course(one)))
    before = fact_page(desk, fact)
    last = before.history[-1].event

    undo(desk, [last])
    without = fact_page(desk, fact)
    desk.clock.go_on(seconds=1)
    redo(desk, [last])

    assert without.history[-1].is_undone
    assert without.answers == before.answers - 1
    assert without.standing != before.standing
    assert fact_page(desk, fact) == before


def test_a_reset_fact_has_no_curve_but_keeps_its_history(desk: Desk) -> None:
    fact = answered(desk)[-1]
    before = fact_page(desk, fact)

    done = decide(desk, Decision.RESET, [fact])
    page = fact_page(desk, fact)
    undo(desk, done.events)

    assert page.curve is None
    assert not page.standing.is_met
    assert [one.kind for one in page.history] == ["answered"] * before.answers + ["reset"]


def test_sources_that_disagree_stand_side_by_side(desk: Desk) -> None:
    page = fact_page(desk, "august-1945:seishin-landing/ended@tass2015")

    assert page.disputed
    assert len(page.accounts) == 2
    assert "청진 상륙 작전" in page.names
    assert page.day is not None
    assert page.place


def test_a_fact_that_no_deck_has_is_said_in_a_sentence(desk: Desk) -> None:
    with pytest.raises(FactGone, match="not in the deck any more"):
        fact_page(desk, "august-1945:nothing/at-all")
    assert isinstance(desk.progress, Progress)
