"""From an answer to the next question, beside a bare write that reaches the disk.

The two are taken in turn, so that a slow moment of the machine falls on both. One of our steps
is what a session does between the key and the next question: grade, keep, refold, pick, ask.
"""

from __future__ import annotations

import os
import tempfile
import time
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from quizapp import app
from quizapp.memory.moment import Moment
from quizapp.paths import find_paths
from quizapp.questions.question import Given
from quizapp.questions.terms import OF_PARTS, Confidence
from quizapp.study.desk import Desk
from quizapp.study.session import Asked, Session

BLOCK = b"\0" * 8192
DAY_MS = 86_400_000
CHECKPOINT_EVERY = 50


class SteppingClock:
    """A clock that moves only when it is told to."""

    def __init__(self, moment: Moment) -> None:
        self.moment = moment

    def now(self) -> Moment:
        return self.moment

    def step(self, milliseconds: int) -> None:
        self.moment = self.moment.plus(milliseconds)


@dataclass(frozen=True)
class Times:
    """Milliseconds of many runs of one thing."""

    name: str
    took: list[float]

    @property
    def median(self) -> float:
        return median(self.took)

    def percentile(self, at: int) -> float:
        return quantiles(self.took, n=100, method="inclusive")[at - 1]  # none above the longest

    @property
    def row(self) -> str:
        return (
            f"{self.name:<34}{self.median:8.3f}{self.percentile(95):8.3f}"
            f"{self.percentile(99):8.3f}{max(self.took):8.3f}"
        )


def measure(answers: int) -> tuple[Times, Times]:
    """Times of the bare write and of our step, `answers` of each."""
    bare: list[float] = []
    ours: list[float] = []
    with tempfile.TemporaryDirectory(dir=os.environ.get("QUIZAPP_BENCH_DIR")) as folder:
        args = Namespace(paths=find_paths(Path(folder)), profile=None, now=None)
        with app.open_desk(args) as desk, (Path(folder) / "bare").open("wb", buffering=0) as file:
            clock = SteppingClock(desk.clock.now())
            desk.clock = clock
            for session, asked in _questions(desk, clock, answers):
                session.prepare()  # as the window does while the learner reads
                bare.append(bare_write(file.fileno()))
                given = right_answer(asked) if len(ours) % 4 else ""
                began = time.perf_counter_ns()
                session.answer(given, Confidence.SURE)
                session.advance()
                ours.append((time.perf_counter_ns() - began) / 1e6)
                clock.step(9_000)
                if len(ours) % CHECKPOINT_EVERY == 0:
                    desk.progress.checkpoint()
    return Times("bare 8 KB write and fdatasync", bare), Times("answer to next question", ours)


def _questions(desk: Desk, clock: SteppingClock, answers: int) -> Iterator[tuple[Session, Asked]]:
    done = 0
    while done < answers:
        session = Session.begin(desk, seed=done)
        while (asked := session.asked) is not None and done < answers:
            yield session, asked
            done += 1
        clock.step(DAY_MS)


def bare_write(descriptor: int) -> float:
    began = time.perf_counter_ns()
    os.write(descriptor, BLOCK)
    os.fdatasync(descriptor)
    return (time.perf_counter_ns() - began) / 1e6


def right_answer(asked: Asked) -> Given:
    question = asked.question
    if question.form in OF_PARTS:
        return question.key
    return question.key[0] if question.options else question.accepted[0]


def main(answers: int = 2000) -> None:
    """Print the table and the two ratios that are promised."""
    bare, ours = measure(answers)
    print(f"{f'ms, {answers} of each in turn':<34}{'median':>8}{'p95':>8}{'p99':>8}{'max':>8}")
    print(bare.row)
    print(ours.row)
    print(
        f"ratio: median {ours.median / bare.median:.2f} (at most 3), "
        f"p99 {ours.percentile(99) / bare.percentile(99):.2f} (at most 4)"
    )
