"""The picture of a session's end: how it went, the useful answers first, what comes next."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.gui.pages.answers_said import SIGNS, Sign, confidence_in, score_said, sureness_said
from quizapp.gui.wording import counted, long_day, minutes, say
from quizapp.questions.terms import Grade
from quizapp.study.results import Row, Summary

SHORT_SESSION_MINUTES = 5


@dataclass(frozen=True, slots=True)
class RowPicture:
    """One answer: the question, what was said, what is true (empty where that was the same)."""

    sign: Sign
    prompt: str
    said: str
    truth: str
    confidence: str


@dataclass(frozen=True, slots=True)
class GroupPicture:
    """Answers that belong together, with what is special about them."""

    title: str
    detail: str
    rows: tuple[RowPicture, ...]


@dataclass(frozen=True, slots=True)
class EndingState:
    """Everything the last page of a session shows. `more` is the button's word, or empty."""

    kicker: str
    sentence: str
    detail: str
    right: int
    answers: int
    groups: tuple[GroupPicture, ...]
    more: str = ""
    can_take_back: bool = False


def ending_of(summary: Summary, today: int, *, has_more: bool) -> EndingState:
    """The picture of a finished session. `has_more` says that today holds more work."""
    sure_and_wrong = [row for row in summary.rows if row.is_sure_and_wrong]
    rest = [row for row in summary.rows if not row.is_sure_and_wrong]
    groups = (
        _group(say("Sure, and not so"), say("the most useful minutes of your day"), sure_and_wrong),
        _group(say("The rest") if sure_and_wrong else say("Your answers"), _tally(rest), rest),
    )
    return EndingState(
        kicker=_kicker(summary, today),
        sentence=_sentence(summary),
        detail=_detail(summary),
        right=summary.right,
        answers=summary.answers,
        groups=tuple(group for group in groups if group.rows),
        more=say("Five minutes more") if has_more else "",
        can_take_back=summary.answers > 0,
    )


def _kicker(summary: Summary, today: int) -> str:
    if not summary.answers:
        return long_day(today)
    return say("{day}, {time}", day=long_day(today), time=minutes(summary.minutes))


def _sentence(summary: Summary) -> str:
    if not summary.answers:
        return say("Nothing was asked.")
    if summary.right == summary.answers:
        return counted(summary.answers, "Right, the one you answered.", "All {n} right.")
    return score_said(summary.right, summary.answers)


def _detail(summary: Summary) -> str:
    parts = [_met(summary), sureness_said(summary.sure_right, summary.sure), _tomorrow(summary)]
    return " ".join(part for part in parts if part)


def _met(summary: Summary) -> str:
    if not summary.met:
        return ""
    return counted(summary.met, "You met one new fact.", "You met {n}\u00a0new facts.")


def _tomorrow(summary: Summary) -> str:
    if not summary.due_tomorrow:
        return say("Nothing falls due tomorrow.")
    return counted(
        summary.due_tomorrow, "One fact falls due tomorrow.", "{n}\u00a0facts fall due tomorrow."
    )


def _tally(rows: list[Row]) -> str:
    right = sum(row.is_right for row in rows)
    missed = len(rows) - right
    if not missed:
        return say("{right} right", right=right)
    return counted(missed, "{right} right, one miss", "{right} right, {n} misses", right=right)


def _group(title: str, detail: str, rows: list[Row]) -> GroupPicture:
    return GroupPicture(title, detail, tuple(_row(row) for row in rows))


def _row(row: Row) -> RowPicture:
    grade = row.marked.grade
    return RowPicture(
        sign=SIGNS[grade],
        prompt=row.question.prompt,
        said=row.given or say("nothing"),
        truth="" if grade is Grade.RIGHT else row.question.answer,
        confidence=confidence_in(grade, row.confidence),
    )
