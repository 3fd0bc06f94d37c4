"""The picture of Study: a question that waits for its answer, or one with its verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.figures import FigurePicture, credit_of
from quizapp.gui.pages.study.axis import DayAxis
from quizapp.gui.pages.study.links import host_of
from quizapp.gui.pages.study.options import (
    OptionPicture,
    marked_options,
    marked_rows,
    option_picture,
)
from quizapp.gui.wording import counted, days, say, short_date, told
from quizapp.questions.question import (
    Account,
    Citation,
    Given,
    Marked,
    NumberLine,
    OnMap,
    Question,
)
from quizapp.questions.terms import Confidence, Direction, Form, Grade, Rung
from quizapp.study.guesses import Guess
from quizapp.study.marking import SPELLED
from quizapp.study.session import Answered, Asked

NOTHING: Given = ""


class Phase(StrEnum):
    """Whether the answer is still to come."""

    ASKED = "asked"
    ANSWERED = "answered"


class Feeling(StrEnum):
    """The tone of a verdict."""

    PLAIN = "plain"
    ACCENT = "accent"
    RIGHT = "right"
    WRONG = "wrong"
    NEAR = "near"
    DISP = "disp"


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


class Stand(StrEnum):
    """How one account of a dispute stands to the question and its answer."""

    ASKED = "asked for"
    GIVEN = "your answer"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AccountPicture:
    """What one source says where sources disagree."""

    voice: str
    value: str
    stand: Stand


@dataclass(frozen=True, slots=True)
class ReceiptPicture:
    """The fact behind the question: as a sentence, why, when, and who says so.

    `accounts` are all positions of a dispute, to be read side by side; `is_right` says whether the
    answer was.
    """

    sentence: str
    why: str
    sources: tuple[SourcePicture, ...]
    axis: DayAxis | None = None
    accounts: tuple[AccountPicture, ...] = ()
    is_right: bool = False


@dataclass(frozen=True, slots=True)
class EarlierGuess:
    """Where the learner put the place before: in degrees, when and how far off in words."""

    latitude: float
    longitude: float
    words: str
    told: str


@dataclass(frozen=True, slots=True)
class StudyState:
    """Everything Study shows. `problem` is a sentence when an answer could not be kept.

    `stress` is a word of the prompt that must not be missed. An answer `waits` while the
    learner's progress is not open yet.
    """

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
    on_map: OnMap | None = None
    figure: FigurePicture | None = None
    back: str = ""
    stress: str = ""
    earlier: tuple[EarlierGuess, ...] = ()
    direction: Direction = Direction.FORWARD
    given: Given = NOTHING
    verdict: VerdictPicture | None = None
    receipt: ReceiptPicture | None = None
    can_take_back: bool = False
    can_put_back: bool = False
    can_be_right: bool = False
    is_disputed: bool = False
    waits: bool = False
    problem: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing was picked or typed yet."""
        return not self.given if not isinstance(self.given, str) else not self.given.strip()

    @property
    def form_parts(self) -> tuple[object, ...]:
        """What the form's widget is made from, and what it shows."""
        made = (self.form, self.prompt, self.entry, self.options, self.rows, self.line, self.back)
        return (*made, self.direction, self.on_map, self.phase, self.given, self.earlier)

    @property
    def aloud(self) -> str:
        """The question as it is read aloud: its prompt, and each option with its number."""
        options = [f"{number}: {option.title}." for number, option in enumerate(self.options, 1)]
        seen = (self.figure.told,) if self.figure else ()
        return " ".join((self.prompt, *seen, *options))

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
        options=tuple(option_picture(option) for option in question.options),
        rows=tuple(option_picture(row) for row in question.rows),
        line=question.line,
        on_map=question.on_map,
        figure=figure_of(asked, is_told=False),
        back=question.back,
        stress=question.stress,
        direction=question.direction,
        is_disputed=bool(question.accounts),
        can_take_back=can_take_back,
        can_put_back=can_put_back,
    )


def upcoming_picture(question: Question) -> StudyState:
    """A question that will be asked next, as far as its own form shows it."""
    asked = Asked(question, 0, "", is_new=False, is_again=False, minutes_left=0)
    return asked_picture(asked, can_take_back=False)


def with_given(state: StudyState, given: Given) -> StudyState:
    """The same question with something picked or typed."""
    return replace(state, given=given, problem="") if state.phase is Phase.ASKED else state


def with_problem(state: StudyState, error: QuizAppError) -> StudyState:
    """The same question, its answer still there, with the sentence why it was not kept."""
    return replace(state, problem=told(error))


def answered_picture(
    asked: Asked,
    answered: Answered,
    axis: DayAxis | None,
    *,
    can_put_back: bool = False,
    can_be_right: bool = False,
    earlier: Sequence[Guess] = (),
) -> StudyState:
    """A question with its verdict and its receipt."""
    question = asked.question
    before = asked_picture(asked, can_take_back=True, can_put_back=can_put_back)
    return replace(
        before,
        phase=Phase.ANSWERED,
        given=answered.given,
        options=marked_options(question, answered.given, answered.marked.grade),
        rows=marked_rows(question, answered.given),
        figure=figure_of(asked, is_told=True),
        verdict=verdict_of(question, answered),
        receipt=receipt_picture(question, axis, answered.given, answered.marked),
        earlier=tuple(_earlier(guess) for guess in earlier),
        can_be_right=can_be_right,
    )


def expected_picture(
    state: StudyState, question: Question, axis: DayAxis | None, marked: Marked
) -> StudyState:
    """How the answer as it stands would be shown, graded so: all but the verdict, which is known
    when the answer is kept."""
    return replace(
        state,
        phase=Phase.ANSWERED,
        options=marked_options(question, state.given, marked.grade),
        rows=marked_rows(question, state.given),
        receipt=receipt_picture(question, axis, state.given, marked),
    )


def receipt_picture(
    question: Question, axis: DayAxis | None, given: Given, marked: Marked
) -> ReceiptPicture:
    """The fact behind a question, after an answer that was graded so."""
    return ReceiptPicture(
        sentence=question.explanation,
        why=question.why,
        sources=tuple(_source(citation) for citation in question.citations),
        axis=axis,
        accounts=_accounts(question, given),
        is_right=_feeling(marked) is Feeling.RIGHT,
    )


def figure_of(asked: Asked, *, is_told: bool) -> FigurePicture | None:
    """The picture of a question; its maker may be the answer, so is told after that only."""
    seen = asked.question.pictured
    if seen is None:
        return None
    return FigurePicture(asked.picture, seen.told, credit_of(seen) if is_told else "")


def verdict_of(question: Question, answered: Answered) -> VerdictPicture:
    """The verdict in words, and when the fact is asked next."""
    grade = answered.marked.grade
    return VerdictPicture(
        feeling=_feeling(answered.marked),
        title=_title(question, answered),
        detail=_next_time(answered),
        remark=answered.marked.remark,
        remark_feeling=_REMARK_FEELINGS.get(grade, Feeling.ACCENT),
    )


def _feeling(marked: Marked) -> Feeling:
    is_part = marked.grade is Grade.NEARLY and marked.score is not None
    return Feeling.NEAR if is_part else _FEELINGS[marked.grade]


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


def _earlier(guess: Guess) -> EarlierGuess:
    day = short_date(guess.day)
    told = say("{day}: {km}\u00a0km off", day=day, km=f"{guess.off_km:.0f}")
    return EarlierGuess(guess.latitude, guess.longitude, day, told)


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
    if asked.is_corrected:
        return say("corrected since you learnt it")
    return say("once more") if asked.is_again else ""


def _title(question: Question, answered: Answered) -> str:
    grade, score = answered.marked.grade, answered.marked.score
    if own := _own_title(question.form, grade):
        return own
    if score is not None and grade in (Grade.NEARLY, Grade.WRONG):
        if score[0] == score[1]:
            return say("All of them, and more than fit.")
        return say("{right} of {all} are right.", right=score[0], all=score[1])
    if grade is Grade.BLANK and len(question.key) > 1:
        return say("Now you know.")
    if grade is Grade.NEARLY:
        spelled = question.form in SPELLED
        return say("Right, nearly as written.") if spelled else say("Nearly right.")
    return _plain_title(question, answered)


def _own_title(form: Form, grade: Grade) -> str:
    """The verdict of a form that has words of its own for it: where a place lies is seen."""
    if form is Form.CARD and grade is not Grade.BLANK:
        return _card_title(grade)
    if form is Form.LOCATE and grade is Grade.WRONG:
        return say("Not there.")
    return say("Now you know.") if form is Form.LOCATE and grade is Grade.BLANK else ""


def _plain_title(question: Question, answered: Answered) -> str:
    match answered.marked.grade:
        case Grade.RIGHT | Grade.NEARLY:
            return _right_title(answered.confidence)
        case Grade.OTHER_SOURCE:
            return say("Another source says so.")
        case Grade.WRONG if question.form is Form.DERIVED and question.options:
            return say("Not this one.")  # the answer is what happened, a sentence of its own
        case Grade.WRONG:
            return say("Not this one. It was {answer}.", answer=question.answer)
        case Grade.BLANK:
            return say("Now you know: {answer}.", answer=question.answer)


def _card_title(grade: Grade) -> str:
    """A card's learner graded it; there is nothing to tell them but that it was heard."""
    if grade is Grade.RIGHT:
        return say("You knew it.")
    return say("You nearly knew it.") if grade is Grade.NEARLY else say("You will see it again.")


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


def _accounts(question: Question, given: Given) -> tuple[AccountPicture, ...]:
    picked = (given,) if isinstance(given, str) else given
    return tuple(
        AccountPicture(account.voice, account.value, _stand(account, question, picked))
        for account in question.accounts
    )


def _stand(account: Account, question: Question, given: tuple[str, ...]) -> Stand:
    """The first account is that of the question's own fact; who gives the same is right too."""
    if question.form is Form.WHICH_SOURCE:
        is_asked, is_given = account.source in question.key, account.source in given
    else:
        is_asked = account.value == question.accounts[0].value
        picked = [option.text for option in map(question.option, given) if option is not None]
        is_given = any(account.value.startswith(text) for text in picked)
    if is_asked:
        return Stand.ASKED
    return Stand.GIVEN if is_given else Stand.OTHER


def _source(citation: Citation) -> SourcePicture:
    host = host_of(citation.address)
    return SourcePicture(citation.title, citation.details, citation.address if host else "", host)
