"""The picture of Study: a question that waits for its answer, or one with its verdict."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.study.axis import DayAxis
from quizapp.gui.pages.study.links import host_of
from quizapp.gui.wording import counted, days, say
from quizapp.questions.question import Citation, Given, NumberLine, Option, Question
from quizapp.questions.terms import Confidence, Form, Grade, Rung
from quizapp.study.session import Answered, Asked

NOTHING: Given = ""


class Phase(StrEnum):
    """Whether the answer is still to come."""

    ASKED = "asked"
    ANSWERED = "answered"


class Mark(StrEnum):
    """What is known of an option."""

    OPEN = "open"
    RIGHT = "right"
    WRONG = "wrong"
    MISSED = "missed"
    ANOTHER_SOURCE = "another source"
    NOT_PICKED = "not picked"


class Feeling(StrEnum):
    """The tone of a verdict."""

    PLAIN = "plain"
    ACCENT = "accent"
    RIGHT = "right"
    WRONG = "wrong"
    NEAR = "near"
    DISP = "disp"


@dataclass(frozen=True, slots=True)
class OptionPicture:
    """One option: `note` is its second line before the answer, `after` the one afterwards."""

    key: str
    title: str
    note: str
    after: str
    mark: Mark = Mark.OPEN


@dataclass(frozen=True, slots=True)
class VerdictPicture:
    """How the answer was, in words. `remark` is about the answer itself, such as its spelling."""

    feeling: Feeling
    title: str
    detail: str
    remark: str = ""
    remark_feeling: Feeling = Feeling.ACCENT


@dataclass(frozen=True, slots=True)
class SourcePicture:
    """A source of the receipt; `host` names where its address leads, empty where it has none."""

    title: str
    details: str
    address: str
    host: str


@dataclass(frozen=True, slots=True)
class ReceiptPicture:
    """The fact behind the question: as a sentence, why, when, and who says so."""

    sentence: str
    why: str
    sources: tuple[SourcePicture, ...]
    axis: DayAxis | None = None


@dataclass(frozen=True, slots=True)
class StudyState:
    """Everything Study shows. `problem` is a sentence when an answer could not be kept."""

    phase: Phase
    number: int
    deck_title: str
    chapter: str
    news: str
    prompt: str
    form: Form
    rung: Rung
    time_left: str
    entry: str
    options: tuple[OptionPicture, ...]
    rows: tuple[OptionPicture, ...] = ()
    line: NumberLine | None = None
    back: str = ""
    given: Given = NOTHING
    verdict: VerdictPicture | None = None
    receipt: ReceiptPicture | None = None
    can_take_back: bool = False
    can_put_back: bool = False
    problem: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing was picked or typed yet."""
        return not self.given if not isinstance(self.given, str) else not self.given.strip()

    @property
    def rung_word(self) -> str:
        """The rung's word beside the ladder."""
        return rung_word(self.rung)


def asked_picture(asked: Asked, *, can_take_back: bool, can_put_back: bool = False) -> StudyState:
    """A question that waits for its answer."""
    question = asked.question
    return StudyState(
        phase=Phase.ASKED,
        number=asked.number,
        deck_title=asked.deck_title,
        chapter=question.chapter,
        news=_news(asked),
        prompt=question.prompt,
        form=question.form,
        rung=question.rung,
        time_left=counted(asked.minutes_left, "about {n}\u00a0min left", "about {n}\u00a0min left"),
        entry=question.entry,
        options=tuple(_option(option) for option in question.options),
        rows=tuple(_option(row) for row in question.rows),
        line=question.line,
        back=question.back,
        can_take_back=can_take_back,
        can_put_back=can_put_back,
    )


def with_given(state: StudyState, given: Given) -> StudyState:
    """The same question with something picked or typed."""
    return replace(state, given=given, problem="") if state.phase is Phase.ASKED else state


def with_problem(state: StudyState, error: QuizAppError) -> StudyState:
    """The same question, its answer still there, with the sentence why it was not kept."""
    return replace(state, problem=str(error))


def answered_picture(
    asked: Asked, answered: Answered, axis: DayAxis | None, *, can_put_back: bool = False
) -> StudyState:
    """A question with its verdict and its receipt."""
    question = asked.question
    before = asked_picture(asked, can_take_back=True, can_put_back=can_put_back)
    return replace(
        before,
        phase=Phase.ANSWERED,
        given=answered.given,
        options=tuple(_marked(option, question, answered) for option in before.options),
        verdict=verdict_of(question, answered),
        receipt=ReceiptPicture(
            question.explanation,
            question.why,
            tuple(_source(citation) for citation in question.citations),
            axis,
        ),
    )


def verdict_of(question: Question, answered: Answered) -> VerdictPicture:
    """The verdict in words, and when the fact is asked next."""
    grade = answered.marked.grade
    return VerdictPicture(
        feeling=_FEELINGS[grade],
        title=_title(question, answered),
        detail=_next_time(answered),
        remark=answered.marked.remark,
        remark_feeling=_REMARK_FEELINGS.get(grade, Feeling.ACCENT),
    )


def rung_word(rung: Rung) -> str:
    """What a rung is called."""
    match rung:
        case Rung.RECOGNISE:
            return say("recognise")
        case Rung.DISCRIMINATE:
            return say("discriminate")
        case Rung.COMPLETE:
            return say("complete")
        case Rung.PRODUCE:
            return say("produce")


_FEELINGS = {
    Grade.RIGHT: Feeling.RIGHT,
    Grade.NEARLY: Feeling.RIGHT,
    Grade.OTHER_SOURCE: Feeling.DISP,
    Grade.WRONG: Feeling.WRONG,
    Grade.BLANK: Feeling.ACCENT,
}
_REMARK_FEELINGS = {Grade.NEARLY: Feeling.NEAR, Grade.OTHER_SOURCE: Feeling.DISP}


def _news(asked: Asked) -> str:
    if asked.is_new:
        return say("new to you")
    return say("once more") if asked.is_again else ""


def _option(option: Option) -> OptionPicture:
    return OptionPicture(option.key, option.text, " · ".join(option.names), option.about)


def _marked(option: OptionPicture, question: Question, answered: Answered) -> OptionPicture:
    given = (answered.given,) if isinstance(answered.given, str) else answered.given
    is_right, is_picked = option.key in question.key, option.key in given
    if is_picked and is_right:
        mark = Mark.RIGHT
    elif is_picked and answered.marked.grade is Grade.OTHER_SOURCE:
        mark = Mark.ANOTHER_SOURCE
    elif is_picked:
        mark = Mark.WRONG
    else:
        mark = Mark.MISSED if is_right else Mark.NOT_PICKED
    return replace(option, mark=mark)


def _title(question: Question, answered: Answered) -> str:
    match answered.marked.grade:
        case Grade.RIGHT:
            return _right_title(answered.confidence)
        case Grade.NEARLY:
            return say("Right, nearly as written.")
        case Grade.OTHER_SOURCE:
            return say("Another source says so.")
        case Grade.WRONG:
            return say("Not this one. It was {answer}.", answer=question.answer)
        case Grade.BLANK:
            return say("Now you know: {answer}.", answer=question.answer)


def _right_title(confidence: Confidence) -> str:
    match confidence:
        case Confidence.SURE:
            return say("Right, and you were sure.")
        case Confidence.UNSURE:
            return say("Right.")
        case Confidence.GUESS:
            return say("Right, by a guess.")


def _next_time(answered: Answered) -> str:
    if answered.comes_back:
        return _comes_back(answered)
    if answered.interval == 0:
        return say("It is not asked again.")
    if answered.confidence is Confidence.UNSURE:
        return say("You were not sure. Next {when}.", when=_ahead(answered.interval))
    if answered.interval_before is None:
        return say("You will next see this {when}.", when=_ahead(answered.interval))
    return say(
        "You will next see this {when}; until now it was {before}.",
        when=_ahead(answered.interval),
        before=days(answered.interval_before),
    )


def _comes_back(answered: Answered) -> str:
    if answered.confidence is Confidence.SURE and answered.marked.grade is Grade.WRONG:
        return say("You were sure, so this one comes back in a few minutes.")
    return say("It comes back in this session.")


def _ahead(interval: int) -> str:
    return say("tomorrow") if interval == 1 else say("in {days}", days=days(interval))


def _source(citation: Citation) -> SourcePicture:
    host = host_of(citation.address)
    return SourcePicture(citation.title, citation.details, citation.address if host else "", host)
