"""A question as its author sees it: its form, the prompt, what is right, what is not made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quizapp.authoring.editing.live import FactQuestions, NotMade
from quizapp.gui.components.card import Card
from quizapp.gui.components.icon import Icon
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.pages.editor.state import form_word, lines_of
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say, told
from quizapp.questions.question import Question

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT, _WRONG = "●", "○"


class QuestionCard(Card):
    """One question, or why there is none. It is filled anew rather than made anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=4)
        self.body.set_margins((16, 12, 16, 14))
        self._form = Text("", TypeRole.SMALL_STRONG, Colour.ACCENT, self)
        self._sign = Icon("", Colour.RIGHT, 18, self)
        head = Row(gap=8)
        head.add(self._form, 1)
        head.add(self._sign, align=_MIDDLE)
        self._prompt = Text("", TypeRole.STRONG, parent=self)
        self._lines = Column(gap=2)
        self._texts: list[tuple[Text, Text]] = []
        self._rows: list[QWidget] = []
        self.body.add(head)
        self.body.add(self._prompt)
        self.body.add(self._lines)

    def show_question(self, question: Question) -> None:
        """Show a question as the student will see it, with what is right marked."""
        self._form.set_text(form_word(question.form))
        self._form.set_colour(Colour.ACCENT)
        self._sign.set_icon("check", Colour.RIGHT)
        self._prompt.set_text(question.prompt)
        self._prompt.setVisible(True)
        shown = []
        for line in lines_of(question):
            mark = "" if line.right is None else f"{_RIGHT if line.right else _WRONG}  "
            shown.append(((f"{mark}{line.text}", bool(line.right)), line.aside))
        self._show_lines(shown)
        self.setAccessibleName(f"{form_word(question.form)}: {question.prompt}")

    def show_not_made(self, found: NotMade) -> None:
        """Say why there is no question of a form, and what would help."""
        self._form.set_text(form_word(found.form))
        self._form.set_colour(Colour.NEAR)
        self._sign.set_icon("triangle-alert", Colour.NEAR)
        reason = told(found.why)
        why = say("Not made: {why}", why=f"{reason[:1].lower()}{reason[1:]}")
        self._prompt.setVisible(False)
        self._show_lines([((why, False), ""), ((told(found.cheapest), True), "")])
        self.setAccessibleName(f"{form_word(found.form)}: {why} {told(found.cheapest)}")

    def _show_lines(self, lines: list[tuple[tuple[str, bool], str]]) -> None:
        while len(self._texts) < len(lines):
            self._add_line()
        for number, (words, aside) in enumerate(self._texts):
            shown = number < len(lines)
            self._rows[number].setVisible(shown)
            if shown:
                words.set_text([lines[number][0]])
                aside.set_text(lines[number][1])
                aside.setVisible(bool(lines[number][1]))

    def _add_line(self) -> None:
        holder = QWidget(self)
        row = Row(holder, gap=12)
        words = Text("", TypeRole.SMALL, parent=holder)
        aside = Text("", TypeRole.SMALL, Colour.INK2, holder, align=Qt.AlignmentFlag.AlignRight)
        row.add(words, 3)
        row.add(aside, 2)
        self._texts.append((words, aside))
        self._rows.append(holder)
        self._lines.add(holder)


class FactCards(QWidget):
    """All cards of one fact, from a pool that grows with the largest fact."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = Column(self, gap=10)
        self._cards: list[QuestionCard] = []

    def show_fact(self, found: FactQuestions | None) -> None:
        """Show a fact's questions, then what is not made of it."""
        questions = found.questions if found else ()
        not_made = found.not_made if found else ()
        while len(self._cards) < len(questions) + len(not_made):
            card = QuestionCard(self)
            self._cards.append(card)
            self._column.add(card)
        for number, card in enumerate(self._cards):
            if number < len(questions):
                card.show_question(questions[number])
            elif number < len(questions) + len(not_made):
                card.show_not_made(not_made[number - len(questions)])
            card.setVisible(number < len(questions) + len(not_made))
