"""Settings as they look: the parts at left, one of them in a column, its effect at right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where
from quizapp.gui.components.card import Card, Line, PageHeader, SettingRow
from quizapp.gui.components.fields import ComboBox, Field
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.rail import RailItem
from quizapp.gui.components.side_list import SideList
from quizapp.gui.components.text import Text
from quizapp.gui.pages.page import Page, clear
from quizapp.gui.pages.settings.about import AboutPart
from quizapp.gui.pages.settings.controls import OptionControl, control_for
from quizapp.gui.pages.settings.data_view import DataPart
from quizapp.gui.pages.settings.keys_part import KeysPart
from quizapp.gui.pages.settings.preview import Preview
from quizapp.gui.pages.settings.state import Section, SettingsState, section_words
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

# px at 100 %
_SIDE, _WIDEST, _PREVIEW = 228, 560, 384
_LEAST_BESIDE, _LEAST_WITH_PREVIEW = 700, 1140
_TOP = Qt.AlignmentFlag.AlignTop


class SettingsView(Page):
    """Shows a SettingsState. `chosen` carries an option's key and its new value."""

    chosen = Signal(str, object)
    section_chosen = Signal(object)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._controls: dict[str, OptionControl] = {}
        self._section: Section | None = None
        self._search = Field(say("Find a setting"), say("Find a setting"), self, icon="search")
        self._search.textChanged.connect(self.searched)
        self._parts = self._make_parts()
        self._menu = self._make_menu()
        self._header = PageHeader("", "", self)
        self._problem = Message("", Tone.WRONG, self)
        self._problem.hide()
        self._card = Card(self, gap=0)
        self._none = Text(say("No setting is called that."), colour=Colour.INK2, parent=self)
        self.keys, self.data, self._about = KeysPart(self), DataPart(self), AboutPart(self)
        self._preview = Preview(self)
        self._columns = self._build()
        self.take_theme()

    @property
    def where(self) -> Where:
        return Where.SETTINGS

    @property
    def about(self) -> AboutPart:
        """The part that tells of the program."""
        return self._about

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        if name != "find":
            return False
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def focus_first(self) -> None:
        first = next(iter(self._controls.values()), None)
        (first or self._search).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: SettingsState) -> None:
        """Show the settings in force, without telling anybody."""
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        searching = bool(state.search.strip())
        self._show_section(state.section, searching=searching)
        shown = {option.key: option for option in state.shown}
        if shown.keys() != self._controls.keys():
            self._rebuild(state)
        for key, option in shown.items():
            self._controls[key].show_value(option)
        self._none.setVisible(searching and not shown)
        self._card.setVisible(bool(shown))

    def take_theme(self) -> None:
        if hasattr(self, "_columns"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_section(self, section: Section, *, searching: bool) -> None:
        title, sentence, _icon = section_words()[section]
        self._header.title.set_text(say("Found") if searching else title)
        self._header.sentence.set_text("" if searching else sentence)
        self._header.sentence.setVisible(not searching)
        self._parts.set_current("" if searching else section.value)
        self._menu.setCurrentIndex(list(Section).index(section))
        own = {Section.KEYS: self.keys, Section.DATA: self.data, Section.ABOUT: self._about}
        for one, part in own.items():
            part.setVisible(one is section and not searching)
        self._section = section
        self._arrange()

    def _rebuild(self, state: SettingsState) -> None:
        clear(self._card.body)
        self._controls = {}
        for place, option in enumerate(state.shown):
            if place:
                self._card.body.add(Line(self._card))
            control = control_for(option, self._card)
            control.chosen.connect(self.chosen)
            self._controls[option.key] = control
            self._card.body.add(SettingRow(option.title, option.help, control, self._card))

    def _make_parts(self) -> SideList:
        items = [
            RailItem(section.value, title, icon)
            for section, (title, _sentence, icon) in section_words().items()
        ]
        parts = SideList(say("Parts of the settings"), items, self)
        parts.chosen.connect(self._on_part)
        return parts

    def _make_menu(self) -> ComboBox:
        """The parts where there is no room for them at the side."""
        menu = ComboBox(say("Parts of the settings"), self)
        for title, _sentence, _icon in section_words().values():
            menu.addItem(title)
        menu.activated.connect(self._on_menu)
        return menu

    def _build(self) -> Row:
        self._side = QWidget(self)
        side = Column(self._side, gap=12)
        side.add(Text(say("Settings"), TypeRole.TITLE, parent=self._side))
        side.add(self._search)
        side.add(self._parts)
        side.addStretch(1)
        self._main = QWidget(self)
        main = Column(self._main, gap=16)
        main.add_all(self._menu, self._header, self._problem, self._card, self._none)
        main.add_all(self.keys, self.data, self._about)
        main.addStretch(1)
        content = QWidget(self)
        columns = Row(content, gap=32, margins=(32, 32, 32, 40))
        columns.add(self._side)
        columns.add(self._main, 100)
        columns.add(self._preview, align=_TOP)
        columns.addStretch(1)
        page = Column(self, gap=0)
        page.add(FollowingScroll(content, Colour.BG, self))
        return columns

    def _arrange(self) -> None:
        theme, width = self.theme, self.width()
        beside = width >= theme.size(_LEAST_BESIDE)
        roomy = width >= theme.size(_LEAST_WITH_PREVIEW)
        self._side.setVisible(beside)
        self._side.setFixedWidth(theme.size(_SIDE))
        self._menu.setVisible(not beside)
        self._main.setMaximumWidth(theme.size(_WIDEST))
        self._preview.setVisible(roomy and self._section is Section.READING)
        self._preview.setFixedWidth(theme.size(_PREVIEW))
        side = 32 if roomy else 20
        self._columns.set_margins((side, 32 if roomy else 20, side, 40))

    @Slot(str)
    def _on_part(self, key: str) -> None:
        self._search.clear()
        self.section_chosen.emit(Section(key))

    @Slot(int)
    def _on_menu(self, index: int) -> None:
        self.section_chosen.emit(list(Section)[index])
