"""Profiles as they look: a row a learner, and a line to begin as somebody new."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.badge import Badge
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, Line, PageHeader, SourceRow
from quizapp.gui.components.fields import Field
from quizapp.gui.components.layouts import Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.column_page import ColumnPage
from quizapp.gui.pages.page import clear
from quizapp.gui.pages.profiles.state import DeletedRow, ProfileRow, ProfilesState
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ProfilesView(ColumnPage):
    """Shows a ProfilesState. The wishes carry a Profile, a name, or a digit."""

    widest = 680  # px at 100 %
    chosen = Signal(object)
    number_chosen = Signal(int)
    named = Signal(str)
    guest_requested = Signal()
    delete_requested = Signal(object)
    deletion_confirmed = Signal(str)
    bring_back_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._state: ProfilesState | None = None
        sentence = say("Everybody who learns at this computer has their own progress.")
        header = PageHeader(say("Profiles"), sentence, self)
        self._problem = Message("", Tone.WRONG, self)
        self._rows, self._deleted = Card(self, gap=8), Card(self, gap=8)
        self._name = Field(say("Name of the new profile"), say("Name"), self)
        self._typed = Field(say("Name of the profile to delete"), "", self)
        self._asking = self._make_question()
        new = self._make_new()
        self.furnish(header, self._problem, self._rows, self._asking, new, self._deleted)

    @property
    def where(self) -> Where:
        return Where.PROFILES

    def act(self, name: str, keys: str) -> bool:
        match name:
            case "switch" if keys.isdigit():
                self.number_chosen.emit(int(keys))
            case "new-profile":
                self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case "guest":
                self.guest_requested.emit()
            case "back" if self._state is not None and self._state.deleting is not None:
                self.delete_requested.emit(None)
            case _:
                return False
        return True

    def show_state(self, state: ProfilesState) -> None:
        """Show a picture."""
        earlier, self._state = self._state, state
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        if earlier is None or earlier.rows != state.rows:
            self._show_rows(state)
        if earlier is None or earlier.deleted != state.deleted:
            self._show_deleted(state.deleted)
        asking = state.deleting
        self._asking.setVisible(asking is not None)
        if asking is not None and (earlier is None or earlier.deleting != asking):
            self._question.set_text(
                say(
                    "To delete {name}, type that name. Everything of it is kept for 30 days.",
                    name=asking.name,
                )
            )
            self._typed.clear()
            self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_new(self) -> Card:
        card = Card(self, gap=12)
        card.body.add(Text(say("Somebody new"), TypeRole.STRONG, parent=card))
        begin = Button(say("Begin"), ButtonKind.SECONDARY, card)
        begin.clicked.connect(self._on_begin)
        self._name.returnPressed.connect(self._on_begin)
        row = Row(gap=8)
        row.add(self._name, 1)
        row.add(begin)
        card.body.add(row)
        card.body.add(Line(card))
        words = action_named("guest")
        guest = Button(
            say("Go on as a guest"), ButtonKind.SECONDARY, card, keys=words.shown_keys, icon="user"
        )
        guest.clicked.connect(self.guest_requested)
        row = Row(gap=12)
        sentence = say("A guest can try everything; nothing of it is kept.")
        row.add(Text(sentence, TypeRole.SMALL, Colour.INK2, card), 1, align=_MIDDLE)
        row.add(guest)
        card.body.add(row)
        return card

    def _make_question(self) -> Card:
        card = Card(self, gap=12)
        self._question = Text("", TypeRole.BODY, parent=card)
        delete = Button(say("Delete"), ButtonKind.SECONDARY, card, icon="trash-2")
        delete.clicked.connect(self._on_delete)
        keep = Button(say("Keep it"), ButtonKind.QUIET, card)
        keep.clicked.connect(self._on_keep)
        self._typed.returnPressed.connect(self._on_delete)
        row = Row(gap=8)
        row.add(self._typed, 1)
        row.add(delete)
        row.add(keep)
        card.body.add(self._question)
        card.body.add(row)
        return card

    def _show_rows(self, state: ProfilesState) -> None:
        clear(self._rows.body)
        for place, row in enumerate(state.rows):
            if place:
                self._rows.body.add(Line(self._rows))
            self._rows.body.add(self._row(row))
        if state.is_guest_here:
            words = say("A guest is here now. Nothing of it is kept.")
            self._rows.body.add(Message(words, Tone.ACCENT, self._rows))

    def _row(self, row: ProfileRow) -> SourceRow:
        shown = SourceRow(row.profile.name, row.sentence, "user", parent=self._rows)
        if row.is_here:
            shown.aside.add(Badge(say("here"), Tone.ACCENT, parent=shown), align=_MIDDLE)
            return shown
        key = str(row.number) if row.number < 10 else ""
        switch = Button(say("Switch"), ButtonKind.SECONDARY, shown, keys=key)
        delete = Button(say("Delete"), ButtonKind.QUIET, shown)
        for button, slot in ((switch, self._on_switch), (delete, self._on_ask)):
            button.setAccessibleDescription(row.profile.name)
            button.setProperty("profile", row.profile.id)
            button.clicked.connect(slot)
            shown.aside.add(button, align=_MIDDLE)
        return shown

    def _show_deleted(self, deleted: tuple[DeletedRow, ...]) -> None:
        clear(self._deleted.body)
        self._deleted.setVisible(bool(deleted))
        for row in deleted:
            shown = SourceRow(row.profile.name, row.sentence, "trash-2", parent=self._deleted)
            back = Button(say("Bring back"), ButtonKind.SECONDARY, shown)
            back.setAccessibleDescription(row.profile.name)
            back.setProperty("profile", row.profile.id)
            back.clicked.connect(self._on_bring_back)
            shown.aside.add(back, align=_MIDDLE)
            self._deleted.body.add(shown)

    @Slot()
    def _on_switch(self) -> None:
        self._tell(self.chosen)

    @Slot()
    def _on_ask(self) -> None:
        self._tell(self.delete_requested)

    def _tell(self, wish: object) -> None:
        assert self._state is not None
        wanted = self.sender().property("profile")
        found = next(one.profile for one in self._state.rows if one.profile.id == wanted)
        wish.emit(found)  # type: ignore[attr-defined]  # a signal

    @Slot()
    def _on_bring_back(self) -> None:
        assert self._state is not None
        wanted = self.sender().property("profile")
        self.bring_back_requested.emit(
            next(one.profile for one in self._state.deleted if one.profile.id == wanted)
        )

    @Slot()
    def _on_begin(self) -> None:
        if self._name.text().strip():
            self.named.emit(self._name.text())

    @Slot()
    def _on_delete(self) -> None:
        self.deletion_confirmed.emit(self._typed.text())

    @Slot()
    def _on_keep(self) -> None:
        self.delete_requested.emit(None)
