"""Settings as they look: one column of rows, each saved at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, Line, PageHeader, SettingRow, SourceRow
from quizapp.gui.components.fields import ComboBox, Slider, SpinBox
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.settings.state import (
    LEAST_TEXT,
    MOST_TEXT,
    TEXT_STEP,
    NumberSetting,
    SettingsState,
    themes,
)
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_LEFT = Qt.AlignmentFlag.AlignLeft
_WIDEST, _SLIDER = 680, 230  # px at 100 %
_KEEP_AFTER_MS = 400


class SettingsView(Page):
    """Shows a SettingsState. The wishes carry what was chosen."""

    number_chosen = Signal(str, int)
    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    folder_requested = Signal()
    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._numbers: dict[str, _Number] = {}
        back = action_named("back")
        header = PageHeader(say("Settings"), say("Every change shows and is kept at once."), self)
        self._back = Button(back.words, ButtonKind.QUIET, self, keys="Esc", icon="chevron-left")
        self._back.clicked.connect(self._on_back)
        header.aside.add(self._back)
        self._problem = Message("", Tone.WRONG, self)
        self._problem.hide()
        self._learning = Card(self, gap=0)
        self._learning.hide()
        self._look = _LookCard(self)
        self._look.theme_chosen.connect(self.theme_chosen)
        self._look.text_size_chosen.connect(self.text_size_chosen)
        self._data = _DataCard(self)
        self._data.folder_requested.connect(self.folder_requested)
        content = QWidget(self)
        self._inner = QWidget(content)
        column = Column(self._inner, gap=16)
        column.add_all(header, self._problem, self._learning, self._look, self._data)
        column.addStretch(1)
        self._margins = Row(content, gap=0, margins=(48, 36, 48, 40))
        self._margins.add(self._inner, 100)
        self._margins.addStretch(1)
        page = Column(self, gap=0)
        page.add(FollowingScroll(content, Colour.BG, self))
        self.take_theme()

    @property
    def where(self) -> Where:
        return Where.SETTINGS

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        if name != "back":
            return False
        self.acted.emit("back")
        return True

    def focus_first(self) -> None:
        first = next(iter(self._numbers.values()), None)
        (first.box if first else self._look).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: SettingsState) -> None:
        """Show the settings in force, without telling anybody."""
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        if not self._numbers and state.learner:
            self._build_numbers(state.learner)
        for setting in state.learner:
            self._numbers[setting.key].show_value(setting.value)
        self._look.show_state(state)
        self._data.show_state(state)

    def take_theme(self) -> None:
        if hasattr(self, "_inner"):
            self._inner.setMaximumWidth(self.theme.size(_WIDEST))
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() > self.theme.size(_WIDEST)
        side, top = (48, 36) if roomy else (24, 20)
        self._margins.set_margins((side, top, side, 40))

    def _build_numbers(self, settings: tuple[NumberSetting, ...]) -> None:
        for place, setting in enumerate(settings):
            if place:
                self._learning.body.add(Line(self._learning))
            number = _Number(setting, self)
            number.chosen.connect(self.number_chosen)
            self._numbers[setting.key] = number
            row = SettingRow(setting.title, setting.help, number.box, self._learning)
            self._learning.body.add(row)
        self._learning.show()

    @Slot()
    def _on_back(self) -> None:
        self.acted.emit("back")


class _Number(QWidget):
    """A spin box that speaks of its number when the person has come to rest."""

    chosen = Signal(str, int)

    def __init__(self, setting: NumberSetting, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._key, self._factor = setting.key, 10 if setting.per_mille else 1
        self.box = SpinBox(
            setting.title, setting.lowest // self._factor, setting.highest // self._factor, parent
        )
        if setting.unit:
            self.box.setSuffix(f"\u00a0{setting.unit}")
        self.box.setAccelerated(True)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_KEEP_AFTER_MS)
        self._rest.timeout.connect(self._tell)
        self.show_value(setting.value)
        self.box.valueChanged.connect(self._rest.start)
        self.box.editingFinished.connect(self._tell)

    def show_value(self, value: int) -> None:
        if self._rest.isActive():
            return  # the person is still turning it
        self.box.blockSignals(True)
        self.box.setValue(value // self._factor)
        self.box.blockSignals(False)

    @Slot()
    def _tell(self) -> None:
        self._rest.stop()
        self.chosen.emit(self._key, self.box.value() * self._factor)


class _LookCard(Card):
    """Theme and text size."""

    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=0)
        self._theme = ComboBox(say("Theme"), self)
        self._keys = []
        for key, word in themes():
            self._keys.append(key)
            self._theme.addItem(word)
        self._theme.activated.connect(self._on_theme)
        self._size = Slider(say("Text size"), LEAST_TEXT, MOST_TEXT, self)
        self._size.setSingleStep(TEXT_STEP)
        self._size.setPageStep(2 * TEXT_STEP)
        self._size.valueChanged.connect(self.text_size_chosen)
        self._size_word = Text("", TypeRole.MICRO_STRONG, Colour.INK, self)
        self.setFocusProxy(self._theme)
        self._build()

    def show_state(self, state: SettingsState) -> None:
        self._theme.setCurrentIndex(self._keys.index(state.theme))
        self._size.blockSignals(True)
        self._size.setValue(state.text_size)
        self._size.blockSignals(False)
        self._size_word.set_text(say("{size} %", size=state.text_size))

    def _build(self) -> None:
        self.body.add(
            SettingRow(say("Theme"), say("Follows the computer unless you choose."), self._theme)
        )
        self.body.add(Line(self))
        larger, smaller = action_named("larger"), action_named("smaller")
        self.body.add(
            SettingRow(
                say("Text size"),
                say(
                    "Everything follows. {larger} and {smaller} do the same anywhere.",
                    larger=larger.shown_keys,
                    smaller=smaller.shown_keys,
                ),
                self._size_control(),
            )
        )

    def _size_control(self) -> QWidget:
        control = QWidget(self)
        ends = Row(gap=8)
        ends.add(Text(say("100 %"), TypeRole.MICRO, Colour.INK2, control))
        ends.addStretch(1)
        ends.add(self._size_word)
        ends.addStretch(1)
        ends.add(Text(say("200 %"), TypeRole.MICRO, Colour.INK2, control))
        column = Column(control, gap=2)
        column.add(self._size)
        column.add(ends)
        control.setMinimumWidth(self.theme.size(_SLIDER))
        return control

    @Slot(int)
    def _on_theme(self, index: int) -> None:
        self.theme_chosen.emit(self._keys[index])


class _DataCard(Card):
    """Where everything is kept."""

    folder_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=12)
        self._row = SourceRow(say("Your data is in this folder"), "", "library", Tone.ACCENT, self)
        self._row.details.show()
        button = Button(say("Open"), ButtonKind.SECONDARY, self)
        button.setAccessibleDescription(say("Open the folder of your data"))
        button.clicked.connect(self.folder_requested)
        self.body.add(self._row)
        self.body.add(button, align=_LEFT)

    def show_state(self, state: SettingsState) -> None:
        self._row.details.set_text(
            say("{profile} · {folder}", profile=state.profile, folder=state.folder)
        )
