"""Telling a deck's author what is wrong with a question: a small file to send by any way.

It holds the question as it was asked and the learner's words. What they answered and noted is
their own, and goes in only where they say so.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizapp.facts.deck import Deck
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.memory.moment import Moment, date_of
from quizapp.questions.question import Question, question_as_json
from quizapp.study.record import as_text
from quizapp.study.standing import Answered

FORMAT = "quizapp question report 1"
_MOST_OF_ONE_DAY = 1000


class ReportFailed(QuizAppError):
    """The file could not be written."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            phrase(
                "Your report could not be written to {folder} ({reason}).",
                folder=folder,
                reason=reason,
            ),
            phrase("Your answer is kept, and your words still stand here."),
            phrase("Make some room there, or copy your words elsewhere."),
        )


@dataclass(frozen=True, slots=True)
class Report:
    """What is reported. `answered` and `notes` are given only if the learner ticked them."""

    deck: Deck
    question: Question
    words: str
    answered: Answered | None = None
    notes: Sequence[str] = ()

    def as_json(self) -> dict[str, Any]:
        """The report as JSON values, what an author reads first at the top."""
        told: dict[str, Any] = {
            "report": FORMAT,
            "deck": self.deck.id,
            "deck_version": self.deck.version,
            "deck_hash": self.deck.hash,
            "fact": self.question.target,
            "where": str(self.deck.facts[self.question.target].place),
            "words": self.words.strip(),
            "question": question_as_json(self.question),
        }
        if self.answered is not None:
            told["answer"] = as_text(self.question, self.answered.given)
            told["grade"] = self.answered.marked.grade.value
            told["confidence"] = self.answered.confidence.value
        return told | ({"notes": list(self.notes)} if self.notes else {})


def write_report(report: Report, folder: Path, now: Moment) -> Path:
    """Write a report into a folder, which is made if need be; the new file.

    Raises ReportFailed when the disk refuses. No file is ever replaced.
    """
    text = json.dumps(report.as_json(), ensure_ascii=False, indent=2) + "\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _write_new(folder, f"{report.deck.id} {date_of(now.day)}", text)
    except OSError as error:
        raise ReportFailed(folder, error.strerror or str(error)) from error


def _write_new(folder: Path, name: str, text: str) -> Path:
    """A file of this name, or of the first number after it that no file has."""
    for number in range(1, _MOST_OF_ONE_DAY):
        path = folder / (f"{name}.json" if number == 1 else f"{name} {number}.json")
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(f"{_MOST_OF_ONE_DAY} reports of one day")
