"""A learner's days: a first launch, weeks of study without a window, and a day after absence."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import Qt

from quizapp import __version__
from quizapp.gui.launch import Launch
from quizapp.gui.touring import CTRL, NO_KEYS, SHIFT, THINKING_MS, Hands, TourClock
from quizapp.library.opening import UsableDecks, open_shelf, open_store
from quizapp.memory.moment import MS_PER_DAY
from quizapp.questions.question import Given, Question
from quizapp.questions.terms import OF_PARTS, Confidence, Form
from quizapp.study.desk import Desk
from quizapp.study.session import Session

_STUDY_DAYS = (1, 1, 2, 2, 3, 4, 7, 14)  # days after the one before, without a window
_DAYS_AWAY = 16
_MOST_QUESTIONS = 60
_KNOWN = 0.8  # the share that the learner of the weeks between answers right


def first_day(hands: Hands, launch: Launch) -> None:
    """A first launch, a first session with a miss and a change of mind, and its end."""
    with hands.window(launch):
        hands.picture("first-launch")
        hands.press(Qt.Key.Key_Return)
        hands.picture("first-question")
        _answer_first(hands)
        _miss_and_take_back(hands)
        hands.press(Qt.Key.Key_F1)
        hands.picture("keys")
        hands.press(Qt.Key.Key_F1)
        _play_on(hands)
        hands.picture("end-of-session")
        hands.press(Qt.Key.Key_Return)
        hands.picture("home-afterwards")


def weeks_between(launch: Launch, clock: TourClock, seed: int) -> None:
    """Weeks of study without a window, so that facts climb the ladder; some are mixed up."""
    paths = launch.paths
    vocabularies = paths.resources / "vocabulary"
    shelf = open_shelf(paths.shipped_decks, paths.decks, vocabularies, paths.cache)
    store = open_store(launch.profile, __version__)
    try:
        desk = Desk(store, UsableDecks(shelf), clock)
        mixed_up: dict[str, str] = {}
        for days in _STUDY_DAYS:
            clock.move(days * MS_PER_DAY)
            _study_alone(desk, clock, seed + days, mixed_up)
    finally:
        store.close()
    clock.move(_DAYS_AWAY * MS_PER_DAY)


def later_day(hands: Hands, launch: Launch) -> None:
    """After an absence: what is due, in every form that comes, before and after its answer."""
    with hands.window(launch):
        hands.picture("home-after-absence")
        hands.press(Qt.Key.Key_Return)
        _show_forms(hands)
        hands.press(Qt.Key.Key_Escape)
        hands.picture("stopped")


def _answer_first(hands: Hands) -> None:
    hands.give(hands.question, right=True)
    hands.picture("picked")
    hands.press(Qt.Key.Key_Return)
    hands.picture("right")
    hands.press(Qt.Key.Key_S)
    hands.picture("sources")
    hands.press(Qt.Key.Key_Return)


def _miss_and_take_back(hands: Hands) -> None:
    hands.give(hands.question, right=False)
    hands.press(Qt.Key.Key_Return)
    hands.picture("wrong")
    hands.press(Qt.Key.Key_Z, CTRL)
    hands.picture("taken-back")
    hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Return)


def _play_on(hands: Hands) -> None:
    """Answer all that is left: mostly right, some not sure, one with "don't know"."""
    for number in range(_MOST_QUESTIONS):
        if hands.question is None:
            return
        if number != 2:
            hands.give(hands.question, right=number % 5 != 3)
        unsure = number != 2 and number % 4 == 1
        hands.press(Qt.Key.Key_Return, SHIFT if unsure else NO_KEYS)
        hands.press(Qt.Key.Key_Return)


def _show_forms(hands: Hands) -> None:
    shown: set[Form] = set()
    for _number in range(_MOST_QUESTIONS):
        question = hands.question
        if question is None:
            return
        is_news = question.form not in shown
        shown.add(question.form)
        hands.give(question, right=question.form is not Form.TYPED)
        if is_news:
            hands.picture(f"{question.form.value}")
        hands.press(Qt.Key.Key_Return)
        if is_news:
            hands.picture(f"{question.form.value}-answered")
        hands.press(Qt.Key.Key_Return)


def _study_alone(desk: Desk, clock: TourClock, seed: int, mixed_up: dict[str, str]) -> None:
    """A session without a window: mostly right and sure. `mixed_up`: what was answered wrongly
    for a fact, and is given once more when it is next on offer."""
    session = Session.begin(desk, seed=seed)
    chance = Random(seed)
    while (asked := session.asked) is not None:
        clock.move(THINKING_MS)
        question = asked.question
        again = None if question.form in OF_PARTS else mixed_up.get(question.target)
        is_offered = again is not None and question.option(again) is not None
        knows = chance.random() < _KNOWN and not is_offered
        given = _right_answer(question) if knows else _wrong_answer(question)
        if is_offered:
            given = mixed_up.pop(question.target)
        elif isinstance(given, str) and not knows and question.form not in OF_PARTS:
            mixed_up[question.target] = given
        session.answer(given, Confidence.SURE if knows or seed % 2 else Confidence.UNSURE)
        session.advance()
    session.end()


def _right_answer(question: Question) -> Given:
    if question.form in OF_PARTS:
        return question.key
    return question.key[0] if question.options else question.accepted[0]


def _wrong_answer(question: Question) -> Given:
    """The first that is not right, always the same: so it is mixed up with that."""
    if question.form in OF_PARTS:
        return tuple(reversed(question.key))
    others = sorted(option.key for option in question.options if option.key not in question.key)
    return others[0] if others else ""
