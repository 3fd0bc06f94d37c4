"""Which facts are asked for: a deck, its chapters, and a title, as one card."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card
from quizapp.gui.components.fields import CheckBox, ComboBox, Field
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.text import Text
from quizapp.gui.pages.facts_wanted import FactsWanted
from quizapp.gui.theme import TypeRole
from quizapp.gui.wording import say


class FactsCard(Card):
    """Shows a FactsWanted. `chosen` carries "deck", "title" or "facts" and its new value; for
    "facts" that is (): all of them."""

    chosen = Signal(str, object)
    chapter_chosen = Signal(int, bool)

    def __init__(self, title_hint: str, more_words: str, parent: QWidget) -> None:
        super().__init__(parent, gap=8)
        self._wanted = FactsWanted()
        self._deck = ComboBox(say("Deck"), self)
        self._deck.activated.connect(self._on_deck)
        self.title = Field(say("Title"), title_hint, self)
        self.title.editingFinished.connect(self.finish_typing)
        self._more = Button(more_words, ButtonKind.QUIET, self)
        self._more.clicked.connect(partial(self.chosen.emit, "facts", ()))
        self._chapters = Flow(gap=18, parent=self)
        self._boxes: list[CheckBox] = []
        self.body.add(Text(say("What"), TypeRole.HEADING, parent=self))
        self.body.add_all(self._deck, self.title, self._more, self._chapters)

    def show_wanted(self, wanted: FactsWanted) -> None:
        """Show another picture; what is being typed stays."""
        earlier, self._wanted = self._wanted, wanted
        if earlier.decks != wanted.decks:
            self._deck.clear()
            self._deck.addItems([title for _id, title in wanted.decks])
        ids = [name for name, _title in wanted.decks]
        self._deck.setCurrentIndex(ids.index(wanted.deck) if wanted.deck in ids else -1)
        if earlier.chapters != wanted.chapters:
            self._make_chapters(wanted.chapters)
        for at, box in enumerate(self._boxes):
            box.blockSignals(True)
            box.setChecked(wanted.is_in(at))
            box.blockSignals(False)
        self._more.setVisible(wanted.is_bound)
        if not self.title.hasFocus():
            self.title.setText(wanted.title)

    @Slot()
    def finish_typing(self) -> None:
        """Take the title that is typed."""
        title = self.title.text().strip()
        if title != self._wanted.title:
            self.chosen.emit("title", title)

    def _make_chapters(self, titles: tuple[str, ...]) -> None:
        self._chapters.forget()
        for box in self._boxes:
            box.hide()
            box.deleteLater()
        self._boxes = []
        for at, title in enumerate(titles):
            box = CheckBox(title, self._chapters)
            box.toggled.connect(partial(self.chapter_chosen.emit, at))
            self._chapters.add(box)
            self._boxes.append(box)

    @Slot(int)
    def _on_deck(self, at: int) -> None:
        self.chosen.emit("deck", self._wanted.decks[at][0])
