from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import pytest

from quizapp.teaching.items import ItemFigures, item_figures
from quizapp.teaching.marking import Paper, credits_of
from quizapp.teaching.paper import PaperTest
from quizapp.teaching.verdicts import Cause, Verdict, judge, too_few_said
from tests.oracle.item_statistics.classes import DEAD, DOUBLE, SOUND, WRONG, Item, a_class
from tests.oracle.item_statistics.figures import Figures, figures
from tests.oracle.item_statistics.fresh_classes import FreshItem, a_fresh_class
from tests.scale import scaled
from tests.teaching.samples import a_paper_test, a_question

UNSEEN = 271_828
"""From here on no seed was ever looked at while the method was made."""
ALARMS = {Cause.KEY_WRONG, Cause.KEY_DOUBLE, Cause.NOBODY}
CLASSES = scaled(6, 100)


def as_test(items: Sequence[Item] | Sequence[FreshItem]) -> tuple[PaperTest, tuple[Paper, ...]]:
    """The class as the program knows it: a test, and the papers."""
    questions = [
        a_question(place, key=[f"o{item.key}"], options=[f"O{n}" for n in range(item.options)])
        for place, item in enumerate(items)
    ]
    test = a_paper_test(*questions)
    students = range(len(items[0].picks))
    papers = (
        Paper(f"{n}", f"student {n}", "A", tuple(_given(item.picks[n]) for item in items))
        for n in students
    )
    return test, tuple(papers)


def _given(pick: int | None) -> str:
    return "" if pick is None else f"o{pick}"


BY_FAULT = {
    SOUND: frozenset(),
    WRONG: {Cause.KEY_WRONG, Cause.KEY_DOUBLE},
    DOUBLE: {Cause.KEY_WRONG, Cause.KEY_DOUBLE},
    DEAD: {Cause.NOBODY},
}
"""What is to be said of a fault. Whether the other option is right beside the key or in its
place is for the teacher to see: either way it is named, and the key is to be checked."""


def is_found(item: Item | FreshItem, verdict: Verdict) -> bool:
    """Whether a verdict names the fault and its option."""
    return verdict.cause in BY_FAULT[item.fault] and verdict.keys[0] == f"o{item.fault_at}"


def is_false(item: Item | FreshItem, verdict: Verdict) -> bool:
    """Whether a verdict blames what is sound: a key that is right, a distractor that functions."""
    if verdict.cause not in ALARMS or is_found(item, verdict):
        return False
    if verdict.cause is Cause.NOBODY and isinstance(item, FreshItem):
        return item.functions(int(verdict.keys[0].removeprefix("o")))
    return item.fault in (SOUND, DEAD)


@dataclass(frozen=True)
class Told:
    """What verdicts come to over classes: the share of each fault that is found, and of false
    alarms among the items whose key is right."""

    found: dict[str, float]
    false: float


def over(classes: Iterable[Sequence[Item] | Sequence[FreshItem]]) -> Told:
    """Judge these classes."""
    found: Counter[str] = Counter()
    planted: Counter[str] = Counter()
    false = 0
    for items in classes:
        for item, judged in zip(items, judge(*as_test(items)), strict=True):
            planted[item.fault] += 1
            found[item.fault] += any(is_found(item, one) for one in judged.verdicts)
            sound = item.fault in (SOUND, DEAD)
            false += sound and any(is_false(item, one) for one in judged.verdicts)
    shares = {fault: round(found[fault] / planted[fault], 3) for fault in (WRONG, DOUBLE, DEAD)}
    return Told(shares, round(false / (planted[SOUND] + planted[DEAD]), 3))


def record(told: Told, record_property: Callable[[str, object], None], where: str) -> None:
    """Into the table of `make prove`."""
    for fault, share in told.found.items():
        record_property(f"planted faults found at 30 papers, {fault}, {where}", share)
    record_property(f"false alarms at 30 papers, {where}", told.false)


def test_planted_faults_are_found_and_sound_items_left_alone(
    record_property: Callable[[str, object], None],
) -> None:
    """At thirty papers, with classes of the model that the method has, under seeds that it never
    met: every wrong key, nine double keys and dead distractors of ten; one sound item of twenty
    blamed at most."""
    told = over(a_class(UNSEEN + number) for number in range(CLASSES))

    record(told, record_property, "classes as modelled")
    assert told.found[WRONG] >= 0.98
    assert told.found[DEAD] >= scaled(0.85, 0.9)
    assert told.found[DOUBLE] >= scaled(0.8, 0.9)
    assert told.false <= 0.05


def test_of_classes_that_are_otherwise_most_faults_are_found(
    record_property: Callable[[str, object], None],
) -> None:
    """Where distractors draw the half-informed, pupils slip and leave items empty, and tests have
    twenty items too: a wrong key is still always found; the rest is a reason to look, no more."""
    told = over(a_fresh_class(number) for number in range(CLASSES))

    record(told, record_property, "other classes")
    assert told.found[WRONG] >= 0.98
    assert told.found[DEAD] >= 0.65
    assert told.found[DOUBLE] >= 0.6
    assert told.false <= 0.12


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
