"""A question shown in Study as a learner sees it, before and after the answer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quizapp.facts.deck import Deck
from quizapp.gui.pages.study.state import answered_picture, asked_picture, with_given
from quizapp.gui.pages.study.view import StudyView
from quizapp.memory.rating import Rating
from quizapp.questions import grade
from quizapp.questions.question import Question
from quizapp.questions.terms import Confidence
from quizapp.study.asked import Asked
from quizapp.study.standing import Answered

NONE = Qt.KeyboardModifier.NoModifier


class Showing:
    """Study with one question; what is given goes to the picture and back, as in a session."""

    def __init__(self, deck: Deck, question: Question, picture: str = "") -> None:
        self._deck = deck
        self._asked = Asked(
            question, 1, deck.title, is_new=False, is_again=False, minutes_left=5, picture=picture
        )
        self._state = asked_picture(self._asked, can_take_back=False)
        self.given: object = ""
        self.view = StudyView()
        self.view.resize(1100, 800)
        self.view.given_changed.connect(self._take)
        self.view.show_state(self._state)
        self.view.show()
        QTest.qWaitForWindowExposed(self.view)
        self.view.focus_first()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.view.focusWidget(), key, modifiers)

    def write(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.view.focusWidget(), text)

    def ask(self, question: Question, picture: str = "") -> None:
        """Go on to another question."""
        number = self._asked.number + 1
        self._asked = replace(self._asked, question=question, number=number, picture=picture)
        self._state = asked_picture(self._asked, can_take_back=False)
        self.view.show_state(self._state)

    def answer(self) -> None:
        """Show what the answer that was given came to."""
        marked = grade(self._deck, self._asked.question, self.given)
        told = Answered("0", self.given, Confidence.SURE, marked, Rating.GOOD, 3, None, False)
        self.view.show_state(answered_picture(self._asked, told, None))

    def _take(self, given: object) -> None:
        self.given = given
        self._state = with_given(self._state, given)
        self.view.show_state(self._state)
