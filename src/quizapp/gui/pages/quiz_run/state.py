"""The picture of a quiz that is taken: the item as Study shows a question, and all the others."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quizapp.gui.pages.study.axis import day_axis
from quizapp.gui.pages.study.state import (
    StudyState,
    VerdictPicture,
    answered_picture,
    asked_picture,
)
from quizapp.gui.wording import counted, say
from quizapp.questions.terms import Confidence
from quizapp.study.asked import Asked
from quizapp.study.quiz_items import Item, Standing
from quizapp.study.quiz_run import QuizRun

MS_PER_SECOND = 1000


@dataclass(frozen=True, slots=True)
class MarkPicture:
    """One item in the overview; `words` say all of it for a screen reader."""

    number: int
    standing: Standing
    is_flagged: bool
    is_here: bool
    words: str


@dataclass(frozen=True, slots=True)
class QuizRunState:
    """Everything a quiz shows. `asked` is the item as a question, `answered` with its verdict.

    `progress` says how many are answered, `short_progress` which item is in front. `time` is how
    long all of it took so far, empty where it is not wanted. `warning` stands when handing in
    would leave items empty.
    """

    title: str
    asked: StudyState
    answered: StudyState | None
    marks: tuple[MarkPicture, ...]
    progress: str
    short_progress: str
    is_flagged: bool
    is_exam: bool
    is_over: bool
    has_open: bool
    time: str = ""
    warning: str = ""

    @property
    def shown(self) -> StudyState:
        """The item as it stands."""
        return self.answered or self.asked


def picture_of(run: QuizRun, *, problem: str = "", warning: str = "") -> QuizRunState:
    """The picture of a quiz as it stands."""
    asked = _asked(run)
    return QuizRunState(
        title=say("Exam") if run.is_exam else say("Quiz"),
        asked=replace(asked, problem=problem),
        answered=_answered(run, asked),
        marks=tuple(_mark(run, at, item) for at, item in enumerate(run.items)),
        progress=say("{done} of {all} answered", done=run.done, all=len(run.items)),
        short_progress=say("{at} of {all}", at=run.at + 1, all=len(run.items)),
        is_flagged=run.item.is_flagged,
        is_exam=run.is_exam,
        is_over=run.is_over,
        has_open=run.next_open() is not None,
        time=time_of(run.elapsed_ms()) if run.quiz.spec.shows_time else "",
        warning=warning,
    )


def time_of(elapsed_ms: int) -> str:
    """A time as a clock shows it: "3:07"."""
    minutes, seconds = divmod(elapsed_ms // MS_PER_SECOND, 60)
    return f"{minutes}:{seconds:02d}"


def warning_of(run: QuizRun) -> str:
    """What handing in now would leave out; empty where that is nothing."""
    left = len(run.items) - sum(item.is_done or item.is_to_grade for item in run.items)
    if not left:
        return ""
    return counted(
        left,
        "One item is still empty. Hand in all the same?",
        "{n}\u00a0items are still empty. Hand in all the same?",
    )


def _asked(run: QuizRun) -> StudyState:
    item, deck = run.item, run.deck_of(run.item.question)
    asked = Asked(item.question, run.at + 1, deck.title, False, False, 1, picture=run.picture)
    picture = asked_picture(asked, can_take_back=False)
    return replace(picture, given=item.given, news=_news(item), time_left="")


def _news(item: Item) -> str:
    """In an exam: that an answer is kept, and can still be changed."""
    if item.confidence is None or item.answered is not None:
        return ""
    if item.is_blank:
        return say("kept: don’t know")
    match item.confidence:
        case Confidence.SURE:
            return say("kept: sure")
        case Confidence.UNSURE:
            return say("kept: not sure")
        case Confidence.GUESS:
            return say("kept: a guess")


def _answered(run: QuizRun, before: StudyState) -> StudyState | None:
    item = run.item
    if item.answered is None or (run.is_exam and not run.is_over):
        return None
    deck = run.deck_of(item.question)
    asked = Asked(item.question, run.at + 1, deck.title, False, False, 1, picture=run.picture)
    axis = day_axis(deck, deck.facts[item.question.target])
    shown = answered_picture(asked, item.answered, axis)
    assert shown.verdict is not None
    verdict: VerdictPicture = replace(shown.verdict, detail=_detail(run))
    return replace(shown, verdict=verdict, can_take_back=False, news=before.news, time_left="")


def _detail(run: QuizRun) -> str:
    return say("{done} of {all} answered", done=run.done, all=len(run.items))


def _mark(run: QuizRun, at: int, item: Item) -> MarkPicture:
    standing, is_here = run.standing(item), at == run.at
    parts = [say("Item {number}", number=at + 1), _standing_word(standing)]
    parts += [say("flagged")] if item.is_flagged else []
    parts += [say("in front")] if is_here else []
    return MarkPicture(at + 1, standing, item.is_flagged, is_here, ", ".join(parts))


def _standing_word(standing: Standing) -> str:
    match standing:
        case Standing.UNSEEN:
            return say("not seen yet")
        case Standing.OPEN:
            return say("not answered yet")
        case Standing.BEGUN:
            return say("begun")
        case Standing.DONE:
            return say("answered")
        case Standing.RIGHT:
            return say("right")
        case Standing.WRONG:
            return say("not right")
