"""Print what the simulated learners came to, beside what is aimed at."""

from __future__ import annotations

import time
from collections.abc import Mapping

from benchmarks.learners.experiments import (
    LEVELS,
    RETENTION,
    SEEDS,
    TRANSFERS,
    Outcome,
    Task,
    answers_at,
    cards_curve,
    confusion_tasks,
    mean,
    run_all,
    success_tasks,
    transfer_tasks,
)
from benchmarks.learners.mind import MIDDLE, STRONG, WEAK
from benchmarks.learners.school import DAYS, FACTS

AIMS = {0.8: "aim: 25 %", 0.5: "aim: none lost"}

Outcomes = Mapping[Task, Outcome]


def main() -> None:
    """Hold every course and print three tables."""
    began = time.monotonic()
    arms = confusion_tasks()
    tasks = {*transfer_tasks(), *success_tasks(), *(task for arm in arms.values() for task in arm)}
    found = run_all(sorted(tasks, key=repr))
    print(f"{FACTS} facts, {DAYS} days, {len(SEEDS)} learners of each kind")
    print_transfer(found)
    print_success(found)
    print_confusions(found, arms)
    print(f"took {time.monotonic() - began:.0f} s")


def print_transfer(found: Outcomes) -> None:
    """Answers against one card per form at equal recall."""
    print("\ntransfer  retention  answers  recall  cards need      saved")
    for transfer in TRANSFERS:
        curve = cards_curve(transfer)
        for level in LEVELS:
            courses = [found[Task(MIDDLE, transfer, level, seed)].course for seed in SEEDS]
            answers = mean(one.answers for one in courses)
            recall = mean(one.recall for one in courses)
            need = answers_at(curve, recall)
            saved = f"{need:10.0f} {1 - answers / need:9.0%}" if need else "    beyond the curve"
            aim = AIMS[transfer] if level == RETENTION else ""
            print(f"{transfer:8}  {level:9}  {answers:7.0f}  {recall:6.3f}  {saved}  {aim}")


def print_success(found: Outcomes) -> None:
    """How often the first answer of a day was right, of facts met before."""
    print("\nlearner  first tries right  of   on rungs")
    for kind in (WEAK, MIDDLE, STRONG):
        courses = [found[Task(kind, 0.8, RETENTION, seed)].course for seed in SEEDS]
        share = mean(one.success for one in courses)
        tries = mean(one.first_tries for one in courses)
        rungs = ", ".join(f"{word} {many}" for word, many in sorted(courses[0].rungs.items()))
        print(f"{kind.name:8} {share:17.1%}  {tries:4.0f}  {rungs}   aim: 75 to 92 %")


def print_confusions(found: Outcomes, arms: Mapping[str, list[Task]]) -> None:
    """What became of confusions that the learners brought along."""
    print("\nconfusions                 resolved      left  answers  duels")
    for name, tasks in arms.items():
        outcomes = [found[task] for task in tasks]
        planted = mean(one.planted for one in outcomes)
        resolved = mean(one.resolved for one in outcomes)
        print(
            f"{name:26} {resolved:4.0f} of {planted:.0f}"
            f"  {mean(one.strength for one in outcomes):8.2f}"
            f"  {mean(one.course.answers for one in outcomes):7.0f}"
            f"  {mean(one.course.duels for one in outcomes):5.0f}"
        )
