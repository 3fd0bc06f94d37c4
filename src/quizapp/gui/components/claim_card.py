"""What is claimed, with whoever says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.card import Card
from quizapp.gui.components.icon import IconTile
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import translate
from quizapp.gui.theme import Colour, Tone, TypeRole


class ClaimCard(Card):
    """A claim in the deck's own words, so without quotation marks; under it who says so, where
    that is known."""

    def __init__(self, words: str, who: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said_by = translate("ClaimCard", "— {who}").format(who=who)
        by = Text(said_by, TypeRole.SMALL, Colour.INK2, self, selectable=True)
        by.setVisible(bool(who))
        said = Column(gap=6)
        said.add_all(Text(words, TypeRole.ENTRY, parent=self, selectable=True), by)
        row = Row(gap=14)
        row.add(IconTile("scale", Tone.ACCENT, parent=self), align=Qt.AlignmentFlag.AlignTop)
        row.add(said, 1)
        self.body.add(row)
