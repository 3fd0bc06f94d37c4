"""Your data as it looks: where it is, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, Line, SourceRow
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import announce
from quizapp.gui.pages.page import clear
from quizapp.gui.pages.settings.data_state import DataState, Offer, Work
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class DataPart(QWidget):
    """Shows a DataState. The wishes carry the file or folder that was chosen."""

    open_requested = Signal()
    back_up_requested = Signal()
    check_requested = Signal()
    copies_requested = Signal()
    bring_back_requested = Signal(object)
    folder_chosen = Signal(object)
    exchange_requested = Signal()
    export_requested = Signal(object)
    import_requested = Signal(object)
    stop_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: DataState | None = None
        self._buttons: list[Button] = []
        self._said = Message("", Tone.RIGHT, self, action=say("Stop"))
        self._said.acted.connect(self.stop_requested)
        self._said.hide()
        self._copies = Column(gap=8)
        column = Column(self, gap=16)
        column.add(self._said)
        column.add_all(self._here(), self._care(), self._elsewhere())

    def show_state(self, state: DataState) -> None:
        """Show a picture."""
        earlier, self._state = self._state, state
        self._where.title.set_text(say("Your data is in this folder"))
        self._where.details.set_text(
            say("{profile} · {answers} · {copy}", profile=state.profile,
                answers=state.answers, copy=state.last_backup)
        )  # fmt: skip
        self._where.details.show()
        self._path.set_text(state.folder)
        self._show_message(state)
        for button in self._buttons:
            button.setEnabled(state.work is None)
        chosen = bool(state.progress_folder)
        self._progress_path.set_text(state.progress_folder or say("No folder is chosen."))
        self._exchange.setVisible(chosen)
        self._no_folder.setVisible(chosen)
        if earlier is None or earlier.offers != state.offers:
            self._show_copies(state.offers or ())

    def _show_message(self, state: DataState) -> None:
        busy = state.work is not None
        self._said.button.setVisible(busy)
        self._said.setVisible(busy or bool(state.said))
        if state.work is not None:
            words = say("{work} {done} %", work=work_words()[state.work], done=state.done)
            self._said.set_message(words, Tone.ACCENT, "clock")
        elif state.said:
            words = "\n".join(state.said)
            self._said.set_message(words, Tone.RIGHT if state.went_well else Tone.WRONG)
            announce(self, words)

    def _here(self) -> Card:
        card = Card(self, gap=12)
        self._where = SourceRow(say("Your data is in this folder"), "", "folder-open", parent=card)
        self._path = Text("", TypeRole.SMALL, Colour.INK2, card, selectable=True)
        acts = Flow(
            self._button(say("Open"), self.open_requested, "folder-open"),
            self._button(say("Back up"), self.back_up_requested, "copy"),
            self._button(say("Check my data"), self.check_requested, "shield-check"),
            gap=8, parent=card,
        )  # fmt: skip
        card.body.add_all(self._where, self._path, acts)
        return card

    def _care(self) -> Card:
        card = Card(self, gap=12)
        card.body.add(Text(say("Restore"), TypeRole.STRONG, parent=card))
        card.body.add(
            Text(
                say(
                    "Copies bring back what is missing. Nothing newer is ever taken away, so "
                    "there is nothing to choose."
                ),
                TypeRole.SMALL, Colour.INK2, card,
            )
        )  # fmt: skip
        look = self._button(say("Look for copies"), self.copies_requested, "history")
        card.body.add(look, align=Qt.AlignmentFlag.AlignLeft)
        card.body.add(self._copies)
        return card

    def _elsewhere(self) -> Card:
        card = Card(self, gap=12)
        card.body.add(Text(say("Progress folder"), TypeRole.STRONG, parent=card))
        card.body.add(
            Text(
                say(
                    "Any folder that your other computers see too: a stick, a cloud, Syncthing. "
                    "What you answer on each of them comes together. Who can open the folder can "
                    "read your answers and notes."
                ),
                TypeRole.SMALL, Colour.INK2, card,
            )
        )  # fmt: skip
        self._progress_path = Text("", TypeRole.BODY, parent=card, selectable=True)
        card.body.add(self._progress_path)
        self._exchange = self._button(say("Exchange now"), self.exchange_requested, "split")
        self._no_folder = self._button(say("Stop using it"), None)
        self._no_folder.clicked.connect(self._on_no_folder)
        choose = self._button(say("Choose"), None, "folder-open")
        choose.setAccessibleDescription(say("Choose the Progress folder"))
        choose.clicked.connect(self._on_choose)
        card.body.add(Flow(choose, self._exchange, self._no_folder, gap=8, parent=card))
        card.body.add(Line(card))
        card.body.add(Text(say("Take out and take in"), TypeRole.STRONG, parent=card))
        card.body.add(
            Text(
                say("Everything you ever answered, as JSON Lines or as a table, and back."),
                TypeRole.SMALL, Colour.INK2, card,
            )
        )  # fmt: skip
        out, into = self._button(say("Export"), None, "upload"), None
        out.clicked.connect(self._on_export)
        into = self._button(say("Import"), None, "download")
        into.clicked.connect(self._on_import)
        card.body.add(Flow(out, into, gap=8, parent=card))
        return card

    def _button(self, words: str, wish: SignalInstance | None, icon: str = "") -> Button:
        button = Button(words, ButtonKind.SECONDARY, self, icon=icon)
        if wish is not None:
            button.clicked.connect(wish)
        self._buttons.append(button)
        return button

    def _show_copies(self, offers: tuple[Offer, ...]) -> None:
        clear(self._copies)
        for offer in offers:
            holder = QWidget(self)
            row = Row(holder, gap=12)
            row.add(SourceRow(offer.title, offer.sentence, "history", parent=holder), 1)
            if offer.brings:
                button = Button(say("Bring back"), ButtonKind.SECONDARY, holder)
                button.setAccessibleDescription(offer.title)
                button.setProperty("path", str(offer.path))
                button.clicked.connect(self._on_bring_back)
                row.add(button, align=_MIDDLE)
            self._copies.add(holder)

    @Slot()
    def _on_bring_back(self) -> None:
        self.bring_back_requested.emit(Path(self.sender().property("path")))

    @Slot()
    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, say("Choose the Progress folder"))
        if chosen:
            self.folder_chosen.emit(Path(chosen))

    @Slot()
    def _on_no_folder(self) -> None:
        self.folder_chosen.emit(None)

    @Slot()
    def _on_export(self) -> None:
        kinds = say("JSON Lines (*.jsonl);;Table (*.csv)")
        chosen, _kind = QFileDialog.getSaveFileName(self, say("Export"), "quizapp.jsonl", kinds)
        if chosen:
            self.export_requested.emit(Path(chosen))

    @Slot()
    def _on_import(self) -> None:
        kinds = say("Answers (*.jsonl *.jsonl.gz *.csv *.sqlite)")
        chosen, _kind = QFileDialog.getOpenFileName(self, say("Import"), "", kinds)
        if chosen:
            self.import_requested.emit(Path(chosen))


def work_words() -> dict[Work, str]:
    """What is being done, as a sentence begins with it."""
    return {
        Work.BACKUP: say("Copying and reading back:"),
        Work.CHECK: say("Reading every answer and folding it again:"),
        Work.PLANS: say("Looking into the copies:"),
        Work.RESTORE: say("Bringing back:"),
        Work.EXCHANGE: say("Exchanging:"),
        Work.EXPORT: say("Writing:"),
        Work.IMPORT: say("Reading:"),
    }
