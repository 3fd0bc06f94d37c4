"""The picture of a quiz's results: the score in a sentence, the useful answers first."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.gui.pages.answers_said import SIGNS, Sign, confidence_in, score_said, sureness_said
from quizapp.gui.wording import counted, long_day, minutes, say
from quizapp.questions.terms import Grade
from quizapp.study.quiz import Counts
from quizapp.study.quiz_result import QuizResult, QuizRow

COUNTS = (Counts.ALL, Counts.WRONG, Counts.NONE)
"""How a quiz may count, in the order in which the screens offer it."""
SHOWN_AT_FIRST = 8
"""So many rows of a group are shown; the others are a click away."""


@dataclass(frozen=True, slots=True)
class AnswerPicture:
    """One item: what was asked, what was said, what is true (empty where that was the same).

    `fact` is what opens, on the map too if it `has_place`, on the timeline if it `has_day`;
    `is_mixed` says that another thing was named in its place.
    """

    fact: str
    sign: Sign
    title: str
    said: str
    truth: str
    confidence: str
    is_flagged: bool
    is_mixed: bool = False
    has_place: bool = False
    has_day: bool = False


@dataclass(frozen=True, slots=True)
class AnswerGroup:
    """Answers that belong together; `more` are shown when they are asked for."""

    title: str
    detail: str
    rows: tuple[AnswerPicture, ...]
    more: tuple[AnswerPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultsState:
    """Everything the results show. `to_repair` counts the facts of a repair session."""

    kicker: str
    sentence: str
    detail: str
    code: str
    right: int
    items: int
    counts: Counts
    groups: tuple[AnswerGroup, ...]
    to_repair: int


def results_of(result: QuizResult, counts: Counts, to_repair: int) -> ResultsState:
    """The picture of a quiz that was handed in."""
    useful, rest = result.sure_and_wrong, result.rest
    groups = (
        _group(say("Sure, and not so"), say("the most useful minutes of your day"), useful),
        _group(say("Mixed up"), say("what you took for something else"), result.mixed),
        _group(
            say("The rest") if useful or result.mixed else say("Your answers"), _tally(rest), rest
        ),
    )
    return ResultsState(
        kicker=say("Quiz of {day}, {time}", day=long_day(result.day), time=minutes(result.minutes)),
        sentence=_sentence(result),
        detail=_detail(result),
        code=result.code,
        right=result.right,
        items=len(result.rows),
        counts=counts,
        groups=tuple(group for group in groups if group.rows),
        to_repair=to_repair,
    )


def table_of(result: QuizResult) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The results as a table, in the order of their use: its head and its rows."""
    head = (
        say("Question"), say("Your answer"), say("Right answer"), say("Verdict"), say("How sure"),
        say("Flagged"),
    )  # fmt: skip
    return head, tuple(map(_in_table, result.rows))


def _in_table(one: QuizRow) -> tuple[str, ...]:
    row, question = one.row, one.question
    flagged = say("flagged") if one.is_flagged else ""
    if row is None:
        return question.prompt, "", question.answer, say("left empty"), "", flagged
    felt = confidence_in(row.marked.grade, row.confidence)
    verdict = verdict_word(row.marked.grade)
    return question.prompt, row.given, question.answer, verdict, felt, flagged


def verdict_word(grade: Grade) -> str:
    """How an answer was, in a word."""
    match grade:
        case Grade.RIGHT:
            return say("right")
        case Grade.NEARLY:
            return say("nearly")
        case Grade.OTHER_SOURCE:
            return say("right for another source")
        case Grade.WRONG:
            return say("wrong")
        case Grade.BLANK:
            return say("not known")


def counts_word(counts: Counts) -> str:
    """What it is called that a quiz counts so."""
    match counts:
        case Counts.ALL:
            return say("Yes")
        case Counts.WRONG:
            return say("Only misses")
        case Counts.NONE:
            return say("No")


def counts_sentence(counts: Counts) -> str:
    """What it means that a quiz counts so."""
    match counts:
        case Counts.ALL:
            return say("Every answer moves the dates of its facts.")
        case Counts.WRONG:
            return say("What you got wrong comes back sooner. The rest stays as it was.")
        case Counts.NONE:
            return say("Your memory stays as it was before the quiz.")


def _sentence(result: QuizResult) -> str:
    items = len(result.rows)
    if result.right == items:
        return counted(items, "Right, the only one.", "All {n} right.")
    return score_said(result.right, items)


def _detail(result: QuizResult) -> str:
    parts = [sureness_said(*result.sure)]
    if result.unanswered:
        parts.append(counted(result.unanswered, "You left one empty.", "You left {n}\u00a0empty."))
    return " ".join(part for part in parts if part)


def _tally(rows: tuple[QuizRow, ...]) -> str:
    right = sum(row.is_right for row in rows)
    missed = len(rows) - right
    if not missed:
        return say("{right} right", right=right)
    return counted(missed, "{right} right, one not", "{right} right, {n} not", right=right)


def _group(title: str, detail: str, rows: tuple[QuizRow, ...]) -> AnswerGroup:
    pictures = tuple(_row(row) for row in rows)
    return AnswerGroup(title, detail, pictures[:SHOWN_AT_FIRST], pictures[SHOWN_AT_FIRST:])


def _row(one: QuizRow) -> AnswerPicture:
    question, row = one.question, one.row
    if row is None:
        return AnswerPicture(
            question.target, Sign.WRONG, question.prompt, say("left empty"), question.answer, "",
            one.is_flagged, has_place=one.has_place, has_day=one.has_day,
        )  # fmt: skip
    grade = row.marked.grade
    is_mixed = one.mixed is not None and not one.is_sure_and_wrong
    return AnswerPicture(
        fact=question.target,
        sign=Sign.NEAR if is_mixed else SIGNS[grade],
        title=question.prompt,
        said=say("You: {said}", said=row.given or say("nothing")),
        truth="" if grade is Grade.RIGHT else question.answer,
        confidence=confidence_in(grade, row.confidence),
        is_flagged=one.is_flagged,
        is_mixed=is_mixed,
        has_place=one.has_place,
        has_day=one.has_day,
    )
