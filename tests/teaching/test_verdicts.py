from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest

from quizapp.teaching.items import ItemFigures, item_figures
from quizapp.teaching.marking import Paper, credits_of
from quizapp.teaching.paper import PaperTest
from quizapp.teaching.verdicts import Cause, Verdict, judge, too_few_said
from tests.oracle.item_statistics.classes import DEAD, DOUBLE, SOUND, WRONG, Item, a_class
from tests.oracle.item_statistics.figures import Figures, figures
from tests.scale import scaled
from tests.teaching.samples import a_paper_test, a_question

ALARMS = {Cause.KEY_WRONG, Cause.KEY_DOUBLE, Cause.NOBODY}
CLASSES = scaled(10, 100)


def as_test(items: Sequence[Item]) -> tuple[PaperTest, tuple[Paper, ...]]:
    """The class as the program knows it: a test, and the papers."""
    questions = [
        a_question(place, key=[f"o{item.key}"], options=[f"O{n}" for n in range(item.options)])
        for place, item in enumerate(items)
    ]
    test = a_paper_test(*questions)
    students = range(len(items[0].picks))
    papers = (
        Paper(f"{n}", f"student {n}", "A", tuple(f"o{item.picks[n]}" for item in items))
        for n in students
    )
    return test, tuple(papers)


BY_FAULT = {
    SOUND: frozenset(),
    WRONG: {Cause.KEY_WRONG, Cause.KEY_DOUBLE},
    DOUBLE: {Cause.KEY_WRONG, Cause.KEY_DOUBLE},
    DEAD: {Cause.NOBODY},
}
"""What is to be said of a fault. Whether the other option is right beside the key or in its
place is for the teacher to see: either way it is named, and the key is to be checked."""


def is_found(item: Item, verdict: Verdict) -> bool:
    """Whether a verdict names the fault and its option."""
    return verdict.cause in BY_FAULT[item.fault] and verdict.keys[0] == f"o{item.fault_at}"


def test_planted_faults_are_found_and_sound_items_left_alone() -> None:
    """90 % of each kind found at 30 papers, at most 5 % of the items falsely blamed: the sound
    ones for anything, those with a dead distractor for their key."""
    found: Counter[str] = Counter()
    planted: Counter[str] = Counter()
    blamed = 0

    for seed in range(CLASSES):
        items = a_class(seed)
        for item, judged in zip(items, judge(*as_test(items)), strict=True):
            alarms = [one for one in judged.verdicts if one.cause in ALARMS]
            planted[item.fault] += 1
            found[item.fault] += any(is_found(item, one) for one in alarms)
            key_is_right = item.fault in (SOUND, DEAD)
            blamed += key_is_right and any(not is_found(item, one) for one in alarms)

    shares = {fault: found[fault] / planted[fault] for fault in (WRONG, DOUBLE, DEAD)}
    assert min(shares.values()) >= 0.9, shares
    assert blamed / (planted[SOUND] + planted[DEAD]) <= 0.05


def near(one: float | None, other: float | None) -> bool:
    """Equal to 1e-9, or both nothing."""
    return one == other or (one is not None and other == pytest.approx(one, abs=1e-9, rel=0))


def is_same(mine: ItemFigures, theirs: Figures) -> bool:
    """Whether all figures of an item agree with those of the independent computation."""
    pairs = [
        (mine.facility, theirs.facility),
        (mine.correlation, theirs.correlation),
        (mine.upper_lower, theirs.upper_lower),
    ]
    for use, (count, share, above, below, r) in zip(mine.options, theirs.options, strict=False):
        pairs += [(use.count, count), (use.share, share), (use.upper, above)]
        pairs += [(use.lower, below), (use.correlation, r)]
    return all(near(one, other) for one, other in pairs)


@pytest.mark.parametrize("students", [1, 7, 30])
def test_figures_equal_those_of_an_independent_computation(students: int) -> None:
    for seed in range(CLASSES):
        items = a_class(seed, students)
        test, papers = as_test(items)
        points = [credits_of(test, paper) for paper in papers]
        picks = [[item.picks[n] for item in items] for n in range(students)]

        mine = item_figures(test, papers)

        theirs = figures(points, picks, options=4)
        wrong = [one.place for one, other in zip(mine, theirs, strict=True)
                 if not is_same(one, other)]  # fmt: skip
        assert not wrong, (seed, wrong)


def test_the_order_of_the_papers_changes_no_figure() -> None:
    test, papers = as_test(a_class(3))

    before, after = item_figures(test, papers), item_figures(test, papers[::-1])

    assert [one.upper_lower for one in before] == pytest.approx([o.upper_lower for o in after])


def test_under_fifteen_papers_there_are_figures_and_no_verdicts() -> None:
    test, papers = as_test(a_class(1))

    judged = judge(test, papers[:14])

    assert len(judged) == len(test.questions)
    assert not any(one.verdicts for one in judged)
    assert too_few_said(14).startswith("14 papers are too few")
    assert not too_few_said(15)


def picked(*counts: int) -> tuple[PaperTest, list[Paper]]:
    """One item whose options drew so many, beside ten that tell the able from the others."""
    questions = [a_question(n, key=["rashin"]) for n in range(11)]
    test = a_paper_test(*questions)
    names = [option.key for option in questions[0].options]
    picks = [name for name, count in zip(names, counts, strict=True) for _ in range(count)]
    able = len(picks) // 2
    papers = []
    for place, pick in enumerate(picks):
        rest = ("rashin" if (place < able) ^ (n == place % 10) else "unggi" for n in range(10))
        papers.append(Paper(f"{place}", f"{place}", "A", (pick, *rest)))
    return test, papers


def sentences(test: PaperTest, papers: Sequence[Paper]) -> list[str]:
    """What is said about the first item."""
    return [verdict.sentence for verdict in judge(test, papers)[0].verdicts]


def test_what_nobody_chose_is_named() -> None:
    assert sentences(*picked(16, 7, 7, 0)) == ["Nobody chose Wonsan."]


def test_two_things_that_the_class_mixes_are_named() -> None:
    assert "The class mixes Unggi and Rashin." in sentences(*picked(18, 10, 1, 1))


def test_an_option_that_strong_students_choose_asks_to_check_the_key() -> None:
    test, papers = picked(15, 8, 4, 3)

    wrong = a_paper_test(a_question(0, key=["unggi"]), *test.questions[1:])

    assert sentences(wrong, papers)[0] == "Strong students choose Rashin: check the key."


def test_a_verdict_on_the_key_is_grave_and_one_on_a_distractor_is_not() -> None:
    assert Verdict(Cause.KEY_DOUBLE, ("B", "A")).is_grave
    assert not Verdict(Cause.NOBODY, ("B",)).is_grave
