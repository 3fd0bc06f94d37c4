"""What quizapp is, which version, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp import __version__
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, SourceRow
from quizapp.gui.components.layouts import Column
from quizapp.gui.components.text import Text
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_LEFT = Qt.AlignmentFlag.AlignLeft


class AboutPart(QWidget):
    """`look_round_requested` says that the person wants to be led round once more."""

    look_round_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        card = Card(self, gap=16)
        version = say("Version {version}", version=__version__)
        card.body.add(SourceRow("quizapp", version, "library", Tone.ACCENT, card))
        sentences = (
            say("quizapp asks about facts and tells you where each of them comes from."),
            say("It opens no network connection, needs no account and counts nothing about you."),
            say(
                "It is free software under the MIT licence. It stands on Qt and PySide6, SQLite, "
                "SQLModel, FSRS, PyYAML, RapidFuzz, the fonts Pretendard and the icons of Lucide; "
                "their licences lie beside the program."
            ),
        )
        for sentence in sentences:
            card.body.add(Text(sentence, TypeRole.BODY, Colour.INK2, card, selectable=True))
        again = Button(say("Look round again"), ButtonKind.SECONDARY, card, icon="eye")
        again.clicked.connect(self.look_round_requested)
        card.body.add(again, align=_LEFT)
        column = Column(self, gap=16)
        column.add(card)
