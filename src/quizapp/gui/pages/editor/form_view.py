"""A topic's form: its names, its properties with their values, its plain lines."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from quizapp.authoring.editing.form import Form, Group, Named, PictureField
from quizapp.authoring.editing.typing import choices, shown_topic
from quizapp.facts.deck import Deck
from quizapp.facts.vocabulary import ValueKind
from quizapp.gui.actions import action_named
from quizapp.gui.components.badge import Badge
from quizapp.gui.components.buttons import Button, ButtonKind, IconButton
from quizapp.gui.components.fields import CheckBox
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import Themed
from quizapp.gui.pages.editor.entry import Entry
from quizapp.gui.pages.editor.picture_row import PictureRow
from quizapp.gui.pages.editor.state import Way, capital, label
from quizapp.gui.pages.editor.value_row import ValueRow
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say, told
from quizapp.library.pictures import ENDINGS

_LABEL = 128  # px at 100 %
_NARROW = 460  # px at 100 % below which labels stand above their fields
_TOP, _MIDDLE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
_TOPICS_OF_LINES = {"source": ("source",), "side": (), "on": ("debate",), "in": ()}


class FormView(Themed, QWidget):
    """Shows a Form. What is typed is emitted with the way to where it stands."""

    value_typed = Signal(object, str)
    qualified = Signal(object, str, str)
    beside_requested = Signal(object, str)
    removed = Signal(object)
    reached = Signal(object)
    map_requested = Signal(object, str)
    value_requested = Signal(str)
    false_requested = Signal(str)
    whole_set = Signal(str, bool)
    name_typed = Signal(object, str, str)
    name_requested = Signal()
    line_typed = Signal(str, str)
    line_requested = Signal(str)
    picture_typed = Signal(str, str)
    picture_requested = Signal()
    picture_dropped = Signal(str)
    copy_requested = Signal()
    topic_removed = Signal()
    place_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._form: Form | None = None
        self._deck: Deck | None = None
        self._serial = 0
        self._rows: dict[Way, ValueRow] = {}
        self._entries: dict[Way, Entry] = {}
        self._lines: list[tuple[Row, Text]] = []
        self._top: Row | None = None
        self._column = Column(self, gap=14, margins=(28, 20, 28, 32))
        self.setAcceptDrops(True)
        self.follow_theme()

    def show_form(self, form: Form, deck: Deck, serial: int) -> None:
        """Show a form: a new one is built, the same one only says what is wrong in it now."""
        self._form, self._deck = form, deck
        if serial != self._serial:
            self._serial = serial
            self._build(form)
            return
        for group in form.groups:
            for field in group.fields:
                row = self._rows.get(field.way)
                if row is not None:
                    row.show_field(field)
        self._show_problems(form)

    def go_to(self, way: Way) -> None:
        """Put the focus into the field at a way, or the nearest above it."""
        fields = {**self._entries}
        for row in self._rows.values():
            fields.update(row.entries)
        while way:
            found = fields.get(way)
            below = next((one for key, one in fields.items() if key[: len(way)] == way), None)
            target = found or below
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                target.selectAll()
                return
            way = way[:-1]
        name = self._entries.get((self._form.name_key,)) if self._form else None
        if name is not None:
            name.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_adding(self) -> None:
        """Show what can be added."""
        self._on_add()

    # Building

    def _build(self, form: Form) -> None:
        clear(self._column)
        self._rows, self._entries, self._lines = {}, {}, []
        self._column.add(self._head(form))
        self._problem = Message("", Tone.NEAR, self, icon="triangle-alert")
        self._column.add(self._problem)
        self._show_problems(form)
        name_words = say("Text") if form.name_key == "text" else say("Name")
        self._add_line(form.name_key, form.name, name_words)
        for named in form.names:
            self._add_named(named)
        more = Button(say("Another name"), ButtonKind.QUIET, self, icon="plus")
        more.clicked.connect(self.name_requested)
        self._labelled("", Flow(more, parent=self))
        for group in form.groups:
            self._add_group(group)
        for key, text in form.plain:
            self._add_line(key, self._shown(key, text), label(key), removable=True)
        if form.picture is not None:
            self._add_picture(form.picture)
        action = action_named("editor-fact")
        self._add = Button(
            say("Add a property"), ButtonKind.SECONDARY, self, keys=action.shown_keys, icon="plus"
        )
        self._add.clicked.connect(self._on_add)
        self._column.add(Flow(self._add, *self._picture_button(form), gap=8, parent=self))
        self._column.addStretch(1)
        self._arrange()

    def _head(self, form: Form) -> QWidget:
        head = QWidget(self)
        named, acts = Row(gap=8), Row(gap=8)
        named.add(Badge(form.noun, Tone.ACCENT, head), align=_MIDDLE)
        place = say("{chapter} · {id}", chapter=form.chapter, id=form.id)
        named.add(Text(place, TypeRole.SMALL, Colour.INK2, head), 1, align=_MIDDLE)
        keys = action_named("editor-copy").shown_keys
        copy = IconButton("copy", say("Duplicate the topic"), head, keys=keys)
        copy.clicked.connect(self.copy_requested)
        where = IconButton("pen-line", say("Id and chapter"), head)
        where.clicked.connect(self.place_requested)
        gone = IconButton("trash-2", say("Remove the topic"), head)
        gone.clicked.connect(self.topic_removed)
        acts.add_all(where, copy, gone)
        acts.addStretch(1)
        self._top = Row(head, gap=8)
        self._top.add(named, 1)
        self._top.add(acts)
        return head

    def _show_problems(self, form: Form) -> None:
        words = [
            say("{what}: {repair}.", what=capital(told(one.what)), repair=told(one.repair))
            for one in form.problems[:3]
        ]
        self._problem.set_message(" ".join(words))
        self._problem.setVisible(bool(words))

    def _labelled(self, words: str, part: QWidget) -> None:
        """A part with its label before it, or above where there is little room."""
        line = Row(gap=12)
        text = Text(words, TypeRole.SMALL, Colour.INK2, self)
        before = Column(gap=0, margins=(0, 9, 0, 0))
        before.add(text)
        before.addStretch(1)
        line.add(before)
        line.add(part, 1)
        self._lines.append((line, text))
        self._column.add(line)

    def _add_line(self, key: str, text: str, words: str, *, removable: bool = False) -> None:
        holder = QWidget(self)
        row = Row(holder, gap=8)
        row.keep_rings(3)
        entry = Entry(words, "", holder)
        entry.setText(text)
        entry.setCursorPosition(0)
        entry.setProperty("key", key)
        entry.typed.connect(self._on_line)
        if key in _TOPICS_OF_LINES and self._deck is not None:
            entry.complete_with(choices(self._deck, _TOPICS_OF_LINES[key]))
        if key == "importance":
            entry.complete_with(("core", "normal", "extra"))
        row.add(entry, 1)
        if removable:
            self._add_removal(row, holder, (key,), words)
        self._entries[(key,)] = entry
        self._labelled(words, holder)

    def _add_removal(self, row: Row, holder: QWidget, way: Way, words: str) -> None:
        gone = IconButton("x", say("Remove {what}", what=words), holder)
        gone.setProperty("way", way)
        gone.clicked.connect(self._on_remove)
        row.add(gone, align=_MIDDLE)

    def _shown(self, key: str, text: str) -> str:
        if key in _TOPICS_OF_LINES and self._deck is not None:
            deck = self._deck
            return ", ".join(shown_topic(word.strip(), deck) for word in text.split(","))
        return text

    def _add_named(self, named: Named) -> None:
        holder = QWidget(self)
        row = Row(holder, gap=8)
        row.keep_rings(3)
        text = Entry(say("Also called"), say("Another spelling or script"), holder)
        text.setText(named.text)
        text.setCursorPosition(0)
        language = Entry(say("Its language"), say("ko, ja, ru …"), holder)
        language.setText(named.language)
        for entry in (text, language):
            entry.setProperty("way", named.way)
            entry.typed.connect(self._on_name)
        self._entries[named.way] = text
        self._entries[(*named.way, "language")] = language
        row.add(text, 3)
        row.add(language, 1)
        self._add_removal(row, holder, named.way, named.text)
        self._labelled(say("Also called"), holder)

    def _add_group(self, group: Group) -> None:
        holder = QWidget(self)
        column = Column(holder, gap=8)
        column.keep_rings(3)
        assert self._deck is not None
        for field in group.fields:
            row = ValueRow(field, group, self._deck, holder)
            row.typed.connect(self.value_typed)
            row.qualified.connect(self.qualified)
            row.beside_requested.connect(self.beside_requested)
            row.removed.connect(self.removed)
            row.reached.connect(self.reached)
            row.map_requested.connect(self.map_requested)
            self._rows[field.way] = row
            column.add(row)
        if group.is_disputed:
            words = say("Sources disagree here: each value names who says so.")
            column.add(Message(words, Tone.DISP, holder))
        column.add(self._under(group, holder))
        self._labelled(label(group.name), holder)

    def _add_picture(self, picture: PictureField) -> None:
        row = PictureRow(picture, self)
        row.typed.connect(self.picture_typed)
        row.reached.connect(self._on_picture_reached)
        row.another_requested.connect(self.picture_requested)
        row.removed.connect(self._on_picture_removed)
        self._entries.update({("picture", key): entry for key, entry in row.entries.items()})
        self._labelled(label("picture"), row)

    def _picture_button(self, form: Form) -> tuple[Button, ...]:
        """The way to a first picture; a card has none."""
        if form.picture is not None or form.name_key == "front":
            return ()
        words = say("Add a picture")
        button = Button(words, ButtonKind.SECONDARY, self, icon="image")
        button.setAccessibleDescription(say("Or drop a PNG, JPEG or WebP file here."))
        button.clicked.connect(self.picture_requested)
        return (button,)

    def _under(self, group: Group, holder: QWidget) -> QWidget:
        """What can be done to a property as a whole."""
        line = Flow(gap=4, parent=holder)
        words = say("Another value") if group.many else say("Another source says otherwise")
        for said, slot in ((words, self._on_value), (say("A wrong value"), self._on_false)):
            if group.kind is ValueKind.GAP and slot == self._on_false:
                continue
            button = Button(said, ButtonKind.QUIET, line, icon="plus")
            button.setAccessibleDescription(label(group.name))
            button.setProperty("name", group.name)
            button.clicked.connect(slot)
            line.add(button)
        if group.many and group.kind is not ValueKind.GAP:
            whole = CheckBox(say("This is all of them"), line)
            whole.setChecked(group.whole)
            whole.setProperty("name", group.name)
            whole.toggled.connect(self._on_whole)
            line.add(whole)
        return line

    def take_theme(self) -> None:
        self._arrange()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self.theme.size(_NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if self._top is not None:
            self._top.setDirection(down if narrow else across)
        for line, text in self._lines:
            line.setDirection(down if narrow else across)
            text.setFixedWidth(self.theme.size(_LABEL)) if not narrow else _free(text)
            text.setVisible(bool(text.text()) or not narrow)

    # What a person does

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _picture_in(event.mimeData()) and self._form is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _picture_in(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.picture_dropped.emit(path)

    @Slot()
    def _on_picture_reached(self) -> None:
        self.reached.emit(("picture",))

    @Slot()
    def _on_picture_removed(self) -> None:
        self.removed.emit(("picture",))

    @Slot(str)
    def _on_line(self, text: str) -> None:
        self.line_typed.emit(self.sender().property("key"), text)

    @Slot(str)
    def _on_name(self, _text: str) -> None:
        way = tuple(self.sender().property("way"))
        language = self._entries[(*way, "language")].text().strip()
        self.name_typed.emit(way, language, self._entries[way].text())

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(tuple(self.sender().property("way")))

    @Slot()
    def _on_value(self) -> None:
        self.value_requested.emit(self.sender().property("name"))

    @Slot()
    def _on_false(self) -> None:
        self.false_requested.emit(self.sender().property("name"))

    @Slot(bool)
    def _on_whole(self, on: bool) -> None:
        self.whole_set.emit(self.sender().property("name"), on)

    @Slot()
    def _on_add(self) -> None:
        if self._form is not None:
            self.build_adding(self._form).popup(self._add.mapToGlobal(QPoint(0, 0)))

    def build_adding(self, form: Form) -> QMenu:
        """What this topic could say too: its properties, then what any topic may say."""
        menu = QMenu(self)
        for names, slot in ((form.addable, self._on_added), (form.plain_addable, self._on_plain)):
            for name in names:
                action = QAction(label(name), menu)
                action.setData(name)
                action.triggered.connect(slot)
                menu.addAction(action)
            menu.addSeparator()
        return menu

    @Slot()
    def _on_added(self) -> None:
        self.value_requested.emit(_data(self.sender()))

    @Slot()
    def _on_plain(self) -> None:
        self.line_requested.emit(_data(self.sender()))


def _picture_in(dropped: QMimeData) -> str:
    """The path of a picture among what is dropped; empty where there is none."""
    paths = [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
    return next((path for path in paths if path.lower().endswith(ENDINGS)), "")


def _data(action: object) -> str:
    assert isinstance(action, QAction)
    return str(action.data())


def _free(text: Text) -> None:
    text.setMinimumWidth(0)
    text.setMaximumWidth(16_777_215)  # Qt's own "no limit"
