"""What comes over the form for a while: making a version, a new topic, a clash, a place's map."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.authoring.editing.versions import Outlook, changes_said
from quizapp.authoring.editing.workshop import Overview
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card
from quizapp.gui.components.fields import ComboBox
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.map import MapView
from quizapp.gui.pages.editor.entry import Entry
from quizapp.gui.pages.editor.state import Way, capital
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say, told
from quizapp.study.atlas import Atlas, text_of_spot

_TOLD = 12
_MAP_TALL = 420  # px at 100 %


class _Panel(Card):
    """A card that is as tall as its words need."""

    def __init__(self, parent: QWidget, *, gap: int) -> None:
        super().__init__(parent, gap=gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class VersionPanel(_Panel):
    """What a version would change, or all that forbids it; `made` carries its number."""

    made = Signal(str)
    looked_at = Signal(str)
    about_wished = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=8)
        self._outlook: Outlook | None = None

    def show_outlook(self, outlook: Outlook | None) -> None:
        """Show it, or nothing."""
        if outlook is self._outlook:
            return
        self._outlook = outlook
        clear(self.body)
        if outlook is None:
            return
        title = say("Version {version}", version=outlook.version)
        self.body.add(Text(title, TypeRole.HEADING, parent=self))
        self.body.add(Text(_sentence(outlook), TypeRole.BODY, parent=self))
        changes = changes_said(outlook)
        for line in changes[:_TOLD]:
            self.body.add(Text(capital(told(line)), TypeRole.SMALL, Colour.INK2, self))
        more = len(changes) - _TOLD
        if more > 0:
            self.body.add(Text(say("… and {n} more", n=more), TypeRole.SMALL, Colour.INK2, self))
        for problem in outlook.problems[:_TOLD]:
            self.body.add(Message(f"{told(str(problem))}.", Tone.WRONG, self))
        self.body.add(self._buttons(outlook))

    def focus_first(self) -> None:
        """Put the focus on its number."""
        self._number.setFocus(Qt.FocusReason.OtherFocusReason)
        self._number.selectAll()

    def _buttons(self, outlook: Outlook) -> QWidget:
        self._number = Entry(say("Number of the version"), "", self)
        self._number.setText(outlook.version)
        self._number.returnPressed.connect(self._on_number)
        self.body.add(self._number)
        line = Flow(gap=8, parent=self)
        make = Button(say("Make this version"), ButtonKind.PRIMARY, line)
        make.clicked.connect(self._on_make)
        if not outlook.is_clean:
            make.set_off(say("What is listed above must be mended first."))
        line.add(make)
        if any(one.rule == "unpublished" for one in outlook.problems):
            about = Button(say("This deck and its chapters"), ButtonKind.SECONDARY, line)
            about.clicked.connect(self.about_wished)
            line.add(about)
        leave = Button(say("Not now"), ButtonKind.QUIET, line)
        leave.clicked.connect(self.closed)
        line.add(leave)
        return line

    @Slot()
    def _on_number(self) -> None:
        outlook = self._outlook
        if outlook is not None and outlook.is_clean and self._number.text() == outlook.version:
            self.made.emit(outlook.version)
        else:
            self.looked_at.emit(self._number.text().strip())

    @Slot()
    def _on_make(self) -> None:
        number = self._number.text().strip()
        if self._outlook is not None and number == self._outlook.version:
            self.made.emit(number)
        else:
            self.looked_at.emit(number)


def _sentence(outlook: Outlook) -> str:
    if outlook.problems:
        return say("This version cannot be made yet. Nothing was changed.")
    if not outlook.before:
        return say("The first version, with {n} facts.", n=outlook.facts)
    return say(
        "For learners since {before}: {change}.",
        before=outlook.before,
        change=told(outlook.change.sentence),
    )


class NewTopicPanel(_Panel):
    """What a new topic is, and its name; `begun` carries both."""

    begun = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=10)
        self.body.add(Text(say("A new topic"), TypeRole.HEADING, parent=self))
        self._type = ComboBox(say("What it is"), self)
        self._name = Entry(
            say("Its name"), say("as it stands in a sentence: the landing at …"), self
        )
        self._name.returnPressed.connect(self._on_begin)
        row = Row(gap=8)
        row.add(self._type, 1)
        row.add(self._name, 2)
        self.body.add(row)
        row = Row(gap=8)
        begin = Button(say("Begin"), ButtonKind.PRIMARY, self, keys="Enter")
        begin.clicked.connect(self._on_begin)
        leave = Button(say("Not now"), ButtonKind.QUIET, self)
        leave.clicked.connect(self.closed)
        row.add(begin)
        row.add(leave)
        row.addStretch(1)
        self.body.add(row)

    def open(self, overview: Overview, kind: str) -> None:
        """Ask for a topic, of the same type as the one in sight to begin with."""
        if self._type.count() != len(overview.types):
            self._type.clear()
            for name, noun in overview.types:
                self._type.addItem(noun, name)
        self._type.setCurrentIndex(max(0, self._type.findData(kind)))
        self._name.clear()
        self.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_begin(self) -> None:
        if self._name.text().strip():
            self.begun.emit(self._type.currentData(), self._name.text().strip())


class ClashPanel(_Panel):
    """Two versions of one topic; `settled` says whether this side's is kept."""

    settled = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=8)
        self._words = Message("", Tone.DISP, self)
        self._both = Text("", TypeRole.SMALL, Colour.INK2, self, selectable=True)
        self.mine = Button(say("Keep mine"), ButtonKind.PRIMARY, self)
        theirs = Button(say("Take the other"), ButtonKind.SECONDARY, self)
        self.mine.clicked.connect(self._on_mine)
        theirs.clicked.connect(self._on_theirs)
        row = Row(gap=8)
        row.add(self.mine)
        row.add(theirs)
        row.addStretch(1)
        self.body.add(self._words)
        self.body.add(self._both)
        self.body.add(row)

    def show_clash(self, sentence: str, lines: tuple[str, ...]) -> None:
        """Show what differs, line by line."""
        self._words.set_message(sentence)
        self._both.set_text("\n".join(lines))

    @Slot()
    def _on_mine(self) -> None:
        self.settled.emit(True)

    @Slot()
    def _on_theirs(self) -> None:
        self.settled.emit(False)


class PlacePanel(_Panel):
    """A map to pick a place on; `picked` carries the way and the position as a deck writes it."""

    picked = Signal(object, str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=8)
        self._way: Way = ()
        self._map = MapView(self)
        self._map.aimed.connect(self._on_aimed)
        self._map.placed.connect(self._on_placed)
        self._words = Text("", TypeRole.SMALL, Colour.INK2, self)
        take = Button(say("Put it here"), ButtonKind.PRIMARY, self, keys="Enter")
        take.clicked.connect(self._on_take)
        leave = Button(say("Not now"), ButtonKind.QUIET, self)
        leave.clicked.connect(self.closed)
        row = Row(gap=8)
        row.add(self._words, 1, align=Qt.AlignmentFlag.AlignVCenter)
        row.add(take)
        row.add(leave)
        self.body.add(self._map, 1)
        self.body.add(row)

    def take_theme(self) -> None:
        super().take_theme()
        if hasattr(self, "_map"):
            self._map.setMinimumHeight(self.theme.size(_MAP_TALL))

    def open(self, atlas: Atlas, topic: str, way: Way, spot: tuple[float, float] | None) -> None:
        """Show the map, its crosshair where the place is said to lie."""
        self._way = way
        self.show()
        self._map.setMinimumHeight(self.theme.size(_MAP_TALL))
        self._map.show_atlas(atlas)
        self._map.locate(topic)
        if spot is not None:
            self._map.aim(*spot)
        self._words.set_text(
            say("Arrows move the crosshair, Shift moves it far, G takes a reference.")
        )
        self._map.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(float, float)
    def _on_aimed(self, latitude: float, longitude: float) -> None:
        self._words.set_text(text_of_spot(latitude, longitude))

    @Slot(float, float)
    def _on_placed(self, latitude: float, longitude: float) -> None:
        self.picked.emit(self._way, text_of_spot(latitude, longitude))

    @Slot()
    def _on_take(self) -> None:
        spot = self._map.aimed_at
        if spot is not None:
            self.picked.emit(self._way, text_of_spot(*spot))
