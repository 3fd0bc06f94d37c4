"""How a question will look, beside the settings that change it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.option_row import OptionRow
from quizapp.gui.components.text import Text
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say


class Preview(QWidget):
    """A question that asks nothing; it is drawn by the settings in force."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        card = Card(self)
        card.body.add(Text(say("The first landings"), TypeRole.LABEL, Colour.INK2, card))
        card.body.add(Text(say("Which of these towns lies on the coast?"), TypeRole.PROMPT))
        rows = [
            OptionRow(1, say("Mukden"), "Shenyang · 瀋陽 · 奉天", parent=card),
            OptionRow(2, say("Rashin"), "Najin · 나진 · 羅津", parent=card),
        ]
        rows[1].pick()
        card.body.add_all(*rows)
        buttons = Row(gap=8)
        buttons.add(Button(say("Sure"), ButtonKind.PRIMARY, card, keys="Enter"))
        buttons.add(Button(say("Not sure"), ButtonKind.SECONDARY, card))
        buttons.addStretch(1)
        card.body.add(buttons)
        self.setEnabled(True)
        for part in card.findChildren(QWidget):
            part.setFocusPolicy(part.focusPolicy().NoFocus)
        column = Column(self, gap=12, margins=(0, 40, 0, 0))
        column.add(Text(say("This is how it will look"), TypeRole.SMALL, Colour.INK2, self))
        column.add(card)
        column.addStretch(1)
