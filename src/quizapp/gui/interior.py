"""What stands in the window: the rail, the pages, and the keys that mean the same everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from quizapp.gui.actions import Where, action_named, action_of
from quizapp.gui.components.card import Ground
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.rail import Rail, RailItem, RailMenu, RailMode, rail_mode
from quizapp.gui.pages.page import Page
from quizapp.gui.places import PLACES, PROFILE, SETTINGS, TODAY
from quizapp.gui.theme import Colour, Tone, current_theme, theme_holder
from quizapp.gui.wording import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from quizapp.gui.components.message import Message
    from quizapp.gui.components.toast import Toast
    from quizapp.gui.keys_panel import KeysPanel
    from quizapp.gui.palette import Palette


class Interior(Ground):
    """Shows one page at a time. `asked` carries the name of an action of the table,
    `dropped` the path of what was dropped on the window.

    It decides nothing: whoever listens shows another page.
    """

    asked = Signal(str)
    dropped = Signal(str)

    def __init__(self, profile_name: str, parent: QWidget) -> None:
        super().__init__(Colour.BG, parent)
        self._fault_details = ""
        self._hides_rail = False
        self._rail, self._menu = self._make_rail(profile_name)
        self._top = Ground(Colour.BG, self)
        top = Row(self._top, gap=0, margins=(16, 6, 16, 6))  # a ring fits in below
        top.add(self._menu)
        top.addStretch(1)
        self._pages = QStackedWidget(self)
        self._fault: Message | None = None
        self._toast: Toast | None = None
        self._keys: KeysPanel | None = None
        self._palette: Palette | None = None
        self._right = Column(gap=0)
        self._build()
        theme_holder().theme_changed.connect(self._arrange)
        self._arrange()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self._pages.currentWidget()
        assert isinstance(page, Page)
        return page

    def add_page(self, page: Page) -> None:
        """Make a page known."""
        self._pages.addWidget(page)

    def show_page(self, page: Page, *, place: str = "", rail: bool = True) -> None:
        """Bring a page to the front; `place` is its item on the rail."""
        self._close_keys()
        self._hides_rail = not rail
        self._rail.set_current(place)
        self._menu.set_current(place)
        self._make_room(page)
        self._pages.setCurrentWidget(page)
        page.focus_first()

    def _make_room(self, page: Page) -> None:
        """Let the rail come or go for a page, and give it its size before it is shown.

        Else the page before would be laid out anew to be hidden, and this one twice.
        """
        inside = self._pages.layout()
        assert inside is not None
        inside.setEnabled(False)
        self._set_rail(page)
        self._right.activate()
        page.resize(self._pages.size())
        inside.setEnabled(True)

    def focus_anew(self) -> None:
        """Show where the focus is: the window's own activation hides the ring."""
        focused = self.window().focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.page.focus_first()

    def tell_fault(self, details: str) -> None:
        """Say that something of ours went wrong, with the details to copy."""
        self._fault_details = details
        if self._fault is None:
            self._fault = self._make_fault()
        self._fault.show()

    def say_briefly(self, sentence: str, *, icon: str = "check", undoable: bool = False) -> None:
        """Say something that needs no answer; it goes by itself. `undoable` offers Undo with it,
        which asks for the action that takes back."""
        from quizapp.gui.components.toast import Toast  # noqa: PLC0415  not before first paint

        if self._toast is None:
            self._toast = Toast(self._pages)
            self._toast.undo_requested.connect(self._ask_to_take_back)
        keys = action_named("take-back").shown_keys if undoable else ""
        self._toast.say(sentence, icon=icon, undo_keys=keys)

    def open_keys(self) -> None:
        """Show the keys of this screen."""
        from quizapp.gui.keys_panel import KeysPanel  # noqa: PLC0415  not before first paint

        if self._keys is None:
            self._keys = KeysPanel(self)
            self._keys.closed.connect(self._close_keys)
        if self._keys.isVisible():
            self._close_keys()
        else:
            self._keys.open_for(self.page.where, *self.page.also_where)

    def open_palette(self) -> None:
        """Show the field that finds a command or a place by its words."""
        from quizapp.gui.palette import Palette  # noqa: PLC0415  not before first paint

        if self._palette is None:
            self._palette = Palette(self)
            self._palette.chosen.connect(self._do_chosen)
            self._palette.closed.connect(self._close_palette)
        self._palette.open_for(self.page.where, *self.page.also_where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no widget wanted: what they mean is in the table of actions."""
        action = action_of(event, self.page.where, *self.page.also_where)
        if action is None:
            event.ignore()
            return
        event.accept()
        if event.isAutoRepeat() and Where.EVERYWHERE not in action.where:
            return  # a key held down must not answer the next question too
        if not self.page.act(action.name, event.text()):
            self.asked.emit(action.name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_rail(self, profile_name: str) -> tuple[Rail, RailMenu]:
        groups = [[_rail_item(TODAY, "sun")], *_rail_groups()]
        foot = [RailItem(PROFILE, profile_name, "user"), _rail_item(SETTINGS, "settings")]
        rail = Rail(groups, foot, self)
        menu = RailMenu([*groups, foot], self)
        rail.chosen.connect(self._on_place)
        menu.chosen.connect(self._on_place)
        return rail, menu

    def _build(self) -> None:
        self._right.add(self._top)
        self._right.add(self._pages, 1)
        row = Row(self, gap=0)
        row.add(self._rail)
        row.add(self._right, 1)

    def _make_fault(self) -> Message:
        from quizapp.gui.components.message import Message  # noqa: PLC0415

        sentence = say(
            "Something in quizapp went wrong. What you answered is safe. "
            "If it happens again, send us the details."
        )
        fault = Message(sentence, Tone.WRONG, self, action=say("Copy details"))
        fault.acted.connect(self._copy_details)
        self._right.add(fault)
        return fault

    @property
    def rail_area(self) -> QRect:
        """Where the rail stands; empty while it is hidden."""
        return self._rail.geometry() if self._rail.isVisible() else QRect()

    @Slot()
    def _arrange(self) -> None:
        self._set_rail(self._pages.currentWidget())

    def _set_rail(self, page: QWidget | None) -> None:
        mode = RailMode.MENU if self._hides_rail else rail_mode(self.width(), current_theme())
        if mode is RailMode.WIDE and isinstance(page, Page) and page.wants_room:
            mode = RailMode.NARROW
        self._rail.set_mode(mode)
        self._top.setVisible(mode is RailMode.MENU and not self._hides_rail)
        for panel in (self._keys, self._palette):
            if panel is not None and panel.isVisible():
                panel.place()

    @Slot(str)
    def _on_place(self, key: str) -> None:
        self.asked.emit(key)

    @Slot()
    def _ask_to_take_back(self) -> None:
        self.asked.emit("take-back")

    @Slot(str)
    def _do_chosen(self, name: str) -> None:
        self._close_palette()
        if not self.page.act(name, ""):
            self.asked.emit(name)

    @Slot()
    def _close_palette(self) -> None:
        if self._palette is not None and self._palette.isVisible():
            self._palette.hide()
            self.page.focus_first()

    @Slot()
    def _close_keys(self) -> None:
        if self._keys is not None and self._keys.isVisible():
            self._keys.hide()
            self.page.focus_first()

    @Slot()
    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._fault_details)
        if self._fault is not None:
            self._fault.hide()
        self.say_briefly(say("The details are on the clipboard."))


def _rail_groups() -> list[list[RailItem]]:
    """The places of the rail between Today and the foot, by their groups."""
    numbers = sorted({row.group for row in PLACES if row.group})
    return [
        [_rail_item(row.key, row.icon) for row in PLACES if row.group == number]
        for number in numbers
    ]


def _rail_item(key: str, icon: str) -> RailItem:
    action = action_named(key)
    return RailItem(key, action.words, icon, action.shown_keys)
