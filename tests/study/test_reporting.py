"""Reports to a deck's author: what is in them, and what is nobody's business."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quizapp.memory.moment import Moment
from quizapp.memory.rating import Rating
from quizapp.questions import grade
from quizapp.questions.terms import Confidence
from quizapp.study.reporting import Report, ReportFailed, write_report
from quizapp.study.standing import Answered
from tests.questions.theatre import asked, landings

NOON = Moment(1_795_000_000_000, 540)
QUESTION = asked(landings(), "first/commander#kozlov")
WRONG = next(option for option in QUESTION.options if option.key not in QUESTION.key)


def an_answer(given: str) -> Answered:
    marked = grade(landings(), QUESTION, given)
    return Answered("00", given, Confidence.SURE, marked, Rating.AGAIN, 1, None, False)


def test_a_report_holds_the_words_the_fact_and_the_question(tmp_path: Path) -> None:
    path = write_report(Report(landings(), QUESTION, " Kozlov came later. "), tmp_path, NOON)

    told = json.loads(path.read_text("utf-8"))

    assert told["words"] == "Kozlov came later."
    assert told["fact"] == QUESTION.target
    assert told["question"]["prompt"] == QUESTION.prompt


def test_answers_and_notes_go_in_only_where_they_are_given(tmp_path: Path) -> None:
    plain = write_report(Report(landings(), QUESTION, "?"), tmp_path, NOON)
    given = an_answer(WRONG.key)
    ticked = Report(landings(), QUESTION, "?", given, ("my own note",))
    whole = json.loads(write_report(ticked, tmp_path, NOON).read_text("utf-8"))

    assert (
        not {"answer", "grade", "confidence", "notes"} & json.loads(plain.read_text("utf-8")).keys()
    )
    assert whole["answer"] == WRONG.text
    assert (whole["grade"], whole["notes"]) == ("wrong", ["my own note"])


def test_no_report_replaces_another(tmp_path: Path) -> None:
    report = Report(landings(), QUESTION, "?")

    paths = {write_report(report, tmp_path / "reports", NOON) for _ in range(3)}

    assert len(paths) == 3
    assert all(path.exists() for path in paths)


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(ReportFailed, match="could not be written"):
        write_report(Report(landings(), QUESTION, "?"), tmp_path / "file" / "reports", NOON)
