"""How options are set: a control for each kind, which shows a value and tells another one."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.choosing import Segment, Switch
from quizapp.gui.components.fields import ComboBox, Field, Slider, SpinBox
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.pages.settings.state import (
    TEXT_STEP,
    Control,
    Option,
    date_of_day,
    day_of_date,
)
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_SLIDER, _DATE = 230, 150  # px at 100 %
_KEEP_AFTER_MS = 400


class OptionControl(QWidget):
    """Sets one option. `chosen` carries its key and the new value."""

    chosen = Signal(str, object)
    ring_space = RING_SPACE

    def __init__(self, option: Option, part: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.option, self.part = option, part
        part.setParent(self)
        row = Row(self, gap=0)
        row.keep_rings(RING_SPACE)
        row.add(part)
        self.setFocusProxy(part)

    def show_value(self, option: Option) -> None:
        """Show what is in force, without telling anybody."""
        raise NotImplementedError

    def tell(self, value: object) -> None:
        """The person chose this."""
        self.chosen.emit(self.option.key, value)


class _Switch(OptionControl):
    def __init__(self, option: Option, parent: QWidget) -> None:
        self._switch = Switch(option.title, parent)
        super().__init__(option, self._switch, parent)
        self._switch.toggled.connect(self.tell)

    def show_value(self, option: Option) -> None:
        self._switch.blockSignals(True)
        self._switch.setChecked(bool(option.value))
        self._switch.blockSignals(False)


class _Segment(OptionControl):
    def __init__(self, option: Option, parent: QWidget) -> None:
        self._segment = Segment(option.title, [word for _value, word in option.choices], parent)
        super().__init__(option, self._segment, parent)
        self._segment.chosen.connect(self._on_chosen)

    def show_value(self, option: Option) -> None:
        values = [value for value, _word in option.choices]
        self._segment.set_index(values.index(str(option.value)))

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self.tell(self.option.choices[index][0])


class _List(OptionControl):
    def __init__(self, option: Option, parent: QWidget) -> None:
        self._list = ComboBox(option.title, parent)
        for _value, word in option.choices:
            self._list.addItem(word)
        super().__init__(option, self._list, parent)
        self._list.activated.connect(self._on_chosen)

    def show_value(self, option: Option) -> None:
        values = [value for value, _word in option.choices]
        self._list.setCurrentIndex(values.index(str(option.value)))

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self.tell(self.option.choices[index][0])


class _Number(OptionControl):
    """A spin box that speaks of its number when the person has come to rest."""

    def __init__(self, option: Option, parent: QWidget) -> None:
        self._box = SpinBox(option.title, option.lowest, option.highest, parent)
        if option.unit:
            self._box.setSuffix(f"\u00a0{option.unit}")
        self._box.setAccelerated(True)
        super().__init__(option, self._box, parent)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_KEEP_AFTER_MS)
        self._rest.timeout.connect(self._on_rest)
        self._box.valueChanged.connect(self._rest.start)
        self._box.editingFinished.connect(self._on_rest)

    def show_value(self, option: Option) -> None:
        if self._rest.isActive():
            return  # the person is still turning it
        self._box.blockSignals(True)
        self._box.setValue(int(option.value) // option.factor)
        self._box.blockSignals(False)

    @Slot()
    def _on_rest(self) -> None:
        self._rest.stop()
        self.tell(self._box.value() * self.option.factor)


class _Slider(OptionControl):
    def __init__(self, option: Option, parent: QWidget) -> None:
        whole = QWidget(parent)
        self._slider = Slider(option.title, option.lowest, option.highest, whole)
        self._slider.setSingleStep(TEXT_STEP)
        self._slider.setPageStep(2 * TEXT_STEP)
        self._word = Text("", TypeRole.MICRO_STRONG, Colour.INK, whole)
        ends = Row(gap=8)
        ends.add(Text(_shown(option, option.lowest), TypeRole.MICRO, Colour.INK2, whole))
        ends.addStretch(1)
        ends.add(self._word)
        ends.addStretch(1)
        ends.add(Text(_shown(option, option.highest), TypeRole.MICRO, Colour.INK2, whole))
        column = Column(whole, gap=2)
        column.add(self._slider)
        column.add(ends)
        super().__init__(option, whole, parent)
        whole.setMinimumWidth(self._word.theme.size(_SLIDER))
        self.setFocusProxy(self._slider)
        self._slider.valueChanged.connect(self.tell)

    def show_value(self, option: Option) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(int(option.value))
        self._slider.blockSignals(False)
        self._word.set_text(_shown(option, int(option.value)))


class _Date(OptionControl):
    """A date as YYYY-MM-DD, or nothing. What is no date stays and is said to be none."""

    def __init__(self, option: Option, parent: QWidget) -> None:
        self._field = Field(option.title, say("YYYY-MM-DD"), parent)
        super().__init__(option, self._field, parent)
        self._field.setFixedWidth(self._field.theme.size(_DATE))
        self._field.editingFinished.connect(self._on_edited)

    def show_value(self, option: Option) -> None:
        if not self._field.hasFocus():
            self._field.setText(date_of_day(int(option.value)))

    @Slot()
    def _on_edited(self) -> None:
        try:
            day = day_of_date(self._field.text().strip())
        except ValueError:
            self._field.setText(date_of_day(int(self.option.value)))
            return
        if day == 0 or day >= self.option.lowest:
            self.tell(day)


def _shown(option: Option, value: int) -> str:
    return f"{value}\u00a0{option.unit}" if option.unit else str(value)


_CONTROLS: dict[Control, type[_Switch | _Segment | _List | _Number | _Slider | _Date]] = {
    Control.SWITCH: _Switch,
    Control.SEGMENT: _Segment,
    Control.LIST: _List,
    Control.NUMBER: _Number,
    Control.SLIDER: _Slider,
    Control.DATE: _Date,
}


def control_for(option: Option, parent: QWidget) -> OptionControl:
    """The control that sets an option, showing its value."""
    control = _CONTROLS[option.control](option, parent)
    control.show_value(option)
    return control
