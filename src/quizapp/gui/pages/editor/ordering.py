"""What is said of a topic and of the deck as a whole: ids, chapters, title, licence."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.authoring.editing.changes import Move, Rename, RenameProperty, TitleChapter
from quizapp.authoring.editing.form import Form
from quizapp.authoring.editing.workshop import Overview
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card
from quizapp.gui.components.fields import ComboBox
from quizapp.gui.components.layouts import Row
from quizapp.gui.components.text import Text
from quizapp.gui.pages.editor.entry import Entry
from quizapp.gui.pages.editor.presenter import EditorPresenter
from quizapp.gui.pages.editor.state import capital, label
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

LICENCES = ("CC BY 4.0", "CC BY-SA 4.0", "CC0-1.0", "All rights reserved")
"""What is offered to be typed; anything else can be."""


class Ordering(QObject):
    """Does to the deck what the two panels ask for."""

    def __init__(self, presenter: EditorPresenter) -> None:
        super().__init__(presenter)
        self._presenter = presenter

    @Slot(str)
    def rename(self, new: str) -> None:
        """Give the topic in sight another id."""
        topic = self._presenter.state.topic
        if new and new != topic:
            self._presenter.change(Rename(topic, new), new)

    @Slot(str)
    def move(self, file: str) -> None:
        """Put the topic in sight into another chapter."""
        form, topic = self._presenter.state.form, self._presenter.state.topic
        if form is not None and file != form.file:
            self._presenter.change(Move(topic, file), topic)

    @Slot(str, str)
    def rename_property(self, old: str, new: str) -> None:
        """Let what stands under a property of the topic in sight stand under another."""
        topic = self._presenter.state.topic
        if old and new:
            self._presenter.change(RenameProperty(topic, old, new), topic)

    @Slot(str, str)
    def title_chapter(self, file: str, title: str) -> None:
        """Give a chapter another title."""
        self._presenter.change(TitleChapter(file, title), self._presenter.state.topic)

    @Slot(str)
    def begin_chapter(self, title: str) -> None:
        """Begin a chapter behind the others."""
        self._presenter.do(lambda workshop: workshop.begin_chapter(title))

    @Slot(object)
    def describe(self, about: dict[str, str]) -> None:
        """Let the deck's header say these."""
        self._presenter.do(lambda workshop: workshop.describe(about))


class _Panel(Card):
    """A card over the form that is as tall as its words need, with one line for each thing."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, gap=10)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.body.add(Text(title, TypeRole.HEADING, parent=self))

    def _line(self, words: str, *parts: QWidget) -> None:
        row = Row(gap=8)
        for place, part in enumerate(parts):
            row.add(part, 0 if place == len(parts) - 1 and isinstance(part, Button) else 1)
        self.body.add(Text(words, TypeRole.SMALL, Colour.INK2, self))
        self.body.add(row)

    def _button(self, words: str, kind: ButtonKind = ButtonKind.SECONDARY) -> Button:
        return Button(words, kind, self)


class TopicPanel(_Panel):
    """The id of a topic, its chapter, and under which property something stands."""

    renamed = Signal(str)
    moved = Signal(str)
    property_renamed = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(say("Id and chapter"), parent)
        self._form: Form | None = None
        self._id = Entry(say("Id of the topic"), "", self)
        self._id.returnPressed.connect(self._on_rename)
        rename = self._button(say("Rename"))
        rename.clicked.connect(self._on_rename)
        self._chapter = ComboBox(say("Chapter"), self)
        move = self._button(say("Move it there"))
        move.clicked.connect(self._on_move)
        self._old = ComboBox(say("Property"), self)
        self._new = ComboBox(say("Is to be"), self)
        swap = self._button(say("Rename"))
        swap.setAccessibleDescription(say("Property"))
        swap.clicked.connect(self._on_swap)
        self._line(
            say("Id: what names the topic is changed with it, and what learners know stays."),
            self._id,
            rename,
        )
        self._line(say("Chapter"), self._chapter, move)
        self._line(say("A property that should be another one"), self._old, self._new, swap)
        leave = self._button(say("Not now"), ButtonKind.QUIET)
        leave.clicked.connect(self.closed)
        self.body.add(leave, align=Qt.AlignmentFlag.AlignLeft)

    def open(self, form: Form, overview: Overview) -> None:
        """Show where a topic stands."""
        self._form = form
        self._id.setText(form.id)
        self._chapter.clear()
        for file, title in overview.chapters:
            self._chapter.addItem(title, file)
        self._chapter.setCurrentIndex(max(0, self._chapter.findData(form.file)))
        for box, names in (
            (self._old, [group.name for group in form.groups]),
            (self._new, list(form.addable)),
        ):
            box.clear()
            for name in names:
                box.addItem(capital(label(name)), name)
        self.show()
        self._id.setFocus(Qt.FocusReason.OtherFocusReason)
        self._id.selectAll()

    @Slot()
    def _on_rename(self) -> None:
        self.renamed.emit(self._id.text().strip())

    @Slot()
    def _on_move(self) -> None:
        self.moved.emit(str(self._chapter.currentData() or ""))

    @Slot()
    def _on_swap(self) -> None:
        old, new = self._old.currentData(), self._new.currentData()
        self.property_renamed.emit(str(old or ""), str(new or ""))


class DeckPanel(_Panel):
    """What a deck says of itself, and its chapters. `described` carries texts by their keys."""

    described = Signal(object)
    chapter_titled = Signal(str, str)
    chapter_begun = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(say("This deck and its chapters"), parent)
        lines = (
            ("title", say("Title"), ""),
            ("licence", say("Licence: what others may do with it; a version needs one"),
             LICENCES[0]),
            ("description", say("What it is about, in a sentence"), ""),
            ("when", say("Its time, where all of it is of one"), say("August 1945")),
        )  # fmt: skip
        self._entries: dict[str, Entry] = {}
        for key, words, hint in lines:
            self._entries[key] = entry = Entry(words, hint, self)
            self._line(words, entry)
        self._entries["licence"].complete_with(LICENCES)
        write = self._button(say("Write it down"), ButtonKind.PRIMARY)
        write.clicked.connect(self._on_write)
        self.body.add(write, align=Qt.AlignmentFlag.AlignLeft)
        self._chapter = ComboBox(say("Chapter"), self)
        self._chapter.currentIndexChanged.connect(self._show_title)
        self._title = Entry(say("Title of the chapter"), "", self)
        retitle = self._button(say("Rename"))
        retitle.setAccessibleDescription(say("Chapter"))
        retitle.clicked.connect(self._on_title)
        self._line(say("Chapters"), self._chapter, self._title, retitle)
        self._another = Entry(say("Title of a new chapter"), say("Title of a new chapter"), self)
        self._another.returnPressed.connect(self._on_begin)
        begin = self._button(say("New chapter"))
        begin.clicked.connect(self._on_begin)
        self._line(say("Topics are moved into it one by one"), self._another, begin)
        leave = self._button(say("Close"), ButtonKind.QUIET)
        leave.clicked.connect(self.closed)
        self.body.add(leave, align=Qt.AlignmentFlag.AlignLeft)

    def open(self, overview: Overview) -> None:
        """Show what a deck says of itself, the first thing that is missing in focus."""
        self.show_overview(overview)
        self.show()
        empty = next((entry for entry in self._entries.values() if not entry.text()), None)
        (empty or self._entries["title"]).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_overview(self, overview: Overview) -> None:
        """Show it as it stands now."""
        for key, words in overview.about:
            self._entries[key].show_text(words)
        kept = self._chapter.currentData()
        shown = [(self._chapter.itemData(at), self._chapter.itemText(at))
                 for at in range(self._chapter.count())]  # fmt: skip
        if shown != list(overview.chapters):
            self._chapter.clear()
            for file, title in overview.chapters:
                self._chapter.addItem(title, file)
            self._chapter.setCurrentIndex(max(0, self._chapter.findData(kept)))

    @Slot()
    def _show_title(self) -> None:
        self._title.setText(self._chapter.currentText())

    @Slot()
    def _on_write(self) -> None:
        self.described.emit({key: entry.text() for key, entry in self._entries.items()})

    @Slot()
    def _on_title(self) -> None:
        if self._chapter.currentData():
            self.chapter_titled.emit(str(self._chapter.currentData()), self._title.text())

    @Slot()
    def _on_begin(self) -> None:
        if self._another.text().strip():
            self.chapter_begun.emit(self._another.text())
            self._another.clear()
