"""The editor as it looks: topics, the form or the table, and the questions; tabs where narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.facts.deck import Deck
from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.buttons import Button, ButtonKind, IconButton
from quizapp.gui.components.card import Card, Ground, Line
from quizapp.gui.components.choosing import Segment
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import announce
from quizapp.gui.pages.editor.begin_view import BeginView
from quizapp.gui.pages.editor.form_view import FormView
from quizapp.gui.pages.editor.ordering import DeckPanel, TopicPanel
from quizapp.gui.pages.editor.panels import ClashPanel, NewTopicPanel, PlacePanel, VersionPanel
from quizapp.gui.pages.editor.preview import PreviewPane
from quizapp.gui.pages.editor.side import SidePane
from quizapp.gui.pages.editor.state import EditorState
from quizapp.gui.pages.editor.table_view import TableView
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say, told

# px at 100 %
_SIDE, _PREVIEW = 264, 388
_WIDE_FROM, _SIDE_FROM = 1110, 700  # of the page beside the narrow rail
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_FORM, _TABLE, _QUESTIONS = 0, 1, 2


class EditorView(Page):
    """Shows an EditorState. The parts emit their own wishes; those of the page are here."""

    mode_chosen = Signal(int)
    new_wished = Signal()
    copy_wished = Signal()
    stepped = Signal(int)
    mend_wished = Signal()
    version_wished = Signal()
    undone = Signal()
    redone = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._state = EditorState()
        self._serial = 0
        self._tab = _FORM
        self.begin = BeginView(self)
        self.side = SidePane(self)
        self.form = FormView(self)
        self.preview = PreviewPane(self)
        self.table = TableView(self)
        self.version, self.new = VersionPanel(self), NewTopicPanel(self)
        self.clash, self.place = ClashPanel(self), PlacePanel(self)
        self.topic, self.about = TopicPanel(self), DeckPanel(self)
        self._problem = Message("", Tone.WRONG, self)
        self._make_head()
        self._build()
        self._connect()
        self.show_state(EditorState(), None)

    @property
    def where(self) -> Where:
        return Where.EDITOR

    @property
    def wants_room(self) -> bool:
        return True

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        if self._state.overview is None:
            return False
        wishes = {
            "editor-new": self.new_wished.emit,
            "editor-copy": self.copy_wished.emit,
            "editor-fact": self._add,
            "editor-next": lambda: self.stepped.emit(1),
            "editor-previous": lambda: self.stepped.emit(-1),
            "editor-mend": self.mend_wished.emit,
            "editor-reroll": self.preview.rerolled.emit,
            "editor-publish": self.version_wished.emit,
            "editor-table": self._swap,
            "editor-find": self.side.focus_search,
            "editor-pane": self._next_pane,
            "editor-about": self.open_about,
            "editor-place": self.open_topic,
            "take-back": self.undone.emit,
            "put-back": self.redone.emit,
        }
        if name == "back" and self._close_panel():
            return True
        if name not in wishes:
            return False
        wishes[name]()
        return True

    def focus_first(self) -> None:
        if self._state.overview is None:
            self.begin.focus_first()
        else:
            self.side.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: EditorState, deck: Deck | None) -> None:
        """Show a picture; `deck` is the one being written."""
        before, self._state = self._state, state
        is_open = state.overview is not None
        self.begin.setVisible(not is_open)
        self._body.setVisible(is_open)
        if not is_open or deck is None:
            self.begin.show_state(state)
            return
        self._show_head(state)
        self.side.show_state(state)
        self.preview.show_state(state)
        if state.form is not None and state.serial:
            self.form.show_form(state.form, deck, state.serial)
            if state.serial != self._serial:
                self._go_to_field(state)
        if state.table is not None and state.table is not before.table and state.overview:
            self.table.show_table(state.table, state.overview.types)
        self.version.show_outlook(state.outlook)
        if state.clash is not None and state.clash is not before.clash:
            self.clash.show_clash(told(state.clash), _differing(state))
            self.clash.mine.setFocus(Qt.FocusReason.OtherFocusReason)
        if state.trouble is not None and state.trouble is not before.trouble:
            trouble = state.trouble
            announce(self, f"{told(trouble.sentence)} {told(trouble.repair)}")
        self._arrange()
        focused = self.window().focusWidget()
        is_lost = focused is None or not self.isAncestorOf(focused)
        if before.overview is None and self.isVisible() and is_lost:
            self.focus_first()  # what began the deck is hidden now, and Qt goes to the rail
        if state.outlook is not None and before.outlook is None:
            self.version.focus_first()  # once it stands: a hidden field takes no focus

    def _go_to_field(self, state: EditorState) -> None:
        self._serial = state.serial
        self._middle.verticalScrollBar().setValue(0)
        if state.at:
            self.form.go_to(state.at)

    # Building

    def _make_head(self) -> None:
        self._title = Text(say("Deck editor"), TypeRole.TITLE, parent=self)
        self._deck = Text("", TypeRole.SMALL, Colour.INK2, self, lines=1)
        self._saved = Text("", TypeRole.SMALL, Colour.INK2, self)
        names = (say("Form"), say("Table"), say("Questions"))
        self._tabs = Segment(say("What is shown"), names, self)
        self._two = Segment(say("What is shown"), names[:2], self)
        for segment in (self._tabs, self._two):
            segment.chosen.connect(self._on_tab)
        about = action_named("editor-about")
        self._about = IconButton("info", about.words, self, keys=about.shown_keys)
        self._decks = IconButton("folder-open", say("Other decks"), self)
        self._decks.clicked.connect(self.left)
        keys = action_named("editor-publish").shown_keys
        self._make = Button("", ButtonKind.PRIMARY, self)
        self._make.setAccessibleDescription(keys)
        self._make.clicked.connect(self.version_wished)

    def _build(self) -> None:
        self._body = QWidget(self)
        head = Row(gap=12, margins=(24, 12, 20, 12))
        head.add(self._title, align=_MIDDLE)
        head.add(self._deck, 1, align=_MIDDLE)
        head.add(self._saved, align=_MIDDLE)
        for part in (self._two, self._tabs, self._about, self._decks, self._make):
            head.add(part, align=_MIDDLE)
        self._left = Ground(Colour.BG, self._body)
        Column(self._left, gap=0).add(self.side)
        self._center = Ground(Colour.SURFACE, self._body)
        content = QWidget(self._center)
        inner = Column(content, gap=12)
        panels = Column(gap=12, margins=(24, 16, 24, 0))
        panels.add_all(self._problem, *self._panels)
        inner.add(panels)
        inner.add(self.form, 1)
        self._middle = FollowingScroll(content, Colour.SURFACE, self._center)
        column = Column(self._center, gap=0)
        column.add(self._middle, 1)
        column.add(self.table, 1)
        self._right = Ground(Colour.BG, self._body)
        Column(self._right, gap=0).add(self.preview)
        panes = Row(gap=0)
        panes.add(self._left)
        panes.add(Line(self._body, upright=True))
        panes.add(self._center, 1)
        self._right_line = Line(self._body, upright=True)
        panes.add(self._right_line)
        panes.add(self._right, 1)
        whole = Column(self._body, gap=0)
        whole.add(head)
        whole.add(Line(self._body))
        whole.add(panes, 1)
        page = Column(self, gap=0)
        page.add(self.begin, 1)
        page.add(self._body, 1)
        for panel in (self._problem, *self._panels):
            panel.hide()

    def _connect(self) -> None:
        self.side.new_wished.connect(self.new_wished)
        self.side.stepped.connect(self.stepped)
        self.new.closed.connect(self.new.hide)
        self.place.closed.connect(self.place.hide)
        self.topic.closed.connect(self.topic.hide)
        self.about.closed.connect(self.about.hide)
        self.form.place_requested.connect(self.open_topic)
        self.version.about_wished.connect(self.open_about)
        self._about.clicked.connect(self.open_about)

    # Where there is little room

    def take_theme(self) -> None:
        if hasattr(self, "_right"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _is_wide(self) -> bool:
        return self.width() >= self.theme.size(_WIDE_FROM)

    def _arrange(self) -> None:
        """Show the parts there is room for; the questions become a tab where they have none."""
        wide, state = self._is_wide, self._state
        tab = _TABLE if state.table is not None else self._tab
        if wide and tab == _QUESTIONS:
            tab = _FORM
        with_side = self.width() >= self.theme.size(_SIDE_FROM) or tab == _FORM
        roomy = self.width() >= self.theme.size(_SIDE_FROM)
        self._two.setVisible(wide)
        self._tabs.setVisible(not wide)
        for segment in (self._two, self._tabs):
            if segment.isVisibleTo(self):
                segment.set_index(tab)
        self._left.setVisible(with_side)
        self._left.setFixedWidth(self.theme.size(_SIDE) if roomy else round(self.width() * 0.4))
        self._right.setVisible((wide and tab == _FORM) or (not wide and tab == _QUESTIONS))
        self._right_line.setVisible(wide and tab == _FORM)
        self._right.setMaximumWidth(self.theme.size(_PREVIEW) if wide else 16_777_215)
        self._center.setVisible(wide or tab != _QUESTIONS)
        self.table.setVisible(tab == _TABLE)
        self._middle.setVisible(tab != _TABLE or self._has_panel)
        self.form.setVisible(tab != _TABLE)
        self._title.setVisible(roomy)
        self._saved.setVisible(wide)

    @property
    def _panels(self) -> tuple[Card, ...]:
        """What comes over the form for a while."""
        return (self.clash, self.version, self.about, self.topic, self.new, self.place)

    @property
    def _has_panel(self) -> bool:
        return any(panel.isVisibleTo(self._middle) for panel in (self._problem, *self._panels))

    def _show_head(self, state: EditorState) -> None:
        assert state.overview is not None
        overview = state.overview
        self._deck.set_text(" · ".join(filter(None, (overview.title, overview.version))))
        self._saved.set_text(state.saved)
        self._make.set_words(say("Make version {version}", version=overview.next_version))
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        if self.about.isVisibleTo(self):
            self.about.show_overview(overview)
        self.version.setVisible(state.outlook is not None)
        self.clash.setVisible(state.clash is not None)

    # What a person does

    @Slot(int)
    def _on_tab(self, index: int) -> None:
        self._tab = _FORM if index == _TABLE else index
        self.mode_chosen.emit(index)
        self._arrange()
        if index == _QUESTIONS:
            self.preview.focus_first()

    def _swap(self) -> None:
        self.mode_chosen.emit(_FORM if self._state.table is not None else _TABLE)

    def _add(self) -> None:
        self.form.open_adding()

    def _close_panel(self) -> bool:
        """Close what lies over the form; False if nothing does."""
        if self._state.outlook is not None:
            self.version.closed.emit()
            return True
        for panel in (self.about, self.topic, self.new, self.place):
            if panel.isVisibleTo(self):
                panel.hide()
                return True
        return False

    def _next_pane(self) -> None:
        """Put the focus into the next part: the list, the form or table, the questions."""
        here = self.focusWidget()
        parts: list[tuple[QWidget, QWidget]] = [(self._left, self.side.list)]
        middle: QWidget = self.table.table if self.table.isVisibleTo(self) else self.form
        parts.append((self._center, middle))
        parts.append((self._right, self.preview))
        shown = [part for part in parts if part[0].isVisibleTo(self)]
        place = next((n for n, (whole, _) in enumerate(shown) if _holds(whole, here)), -1)
        target = shown[(place + 1) % len(shown)][1]
        if target is self.form:
            self.form.go_to(())
        else:
            first = target if target.focusPolicy() else target.nextInFocusChain()
            assert first is not None
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def open_new(self) -> None:
        """Ask for a new topic."""
        state = self._state
        if state.overview is not None:
            self._tab = _FORM
            self.new.open(state.overview, state.form.type if state.form else "")
            self._arrange()
            self._middle.verticalScrollBar().setValue(0)

    @Slot()
    def open_topic(self) -> None:
        """Ask for another id or chapter of the topic in sight."""
        state = self._state
        if state.overview is not None and state.form is not None:
            self._tab = _FORM
            self.topic.open(state.form, state.overview)
            self._arrange()
            self._middle.verticalScrollBar().setValue(0)

    @Slot()
    def open_about(self) -> None:
        """Ask what the deck says of itself."""
        if self._state.overview is not None:
            self.about.open(self._state.overview)
            self._arrange()
            self._middle.verticalScrollBar().setValue(0)


def _holds(whole: QWidget, part: QWidget | None) -> bool:
    return part is not None and whole.isAncestorOf(part)


def _differing(state: EditorState) -> tuple[str, ...]:
    """The keys of a topic that two versions differ in, with what each says."""
    clash = state.clash
    if clash is None:
        return ()
    keys = dict.fromkeys([*clash.mine, *clash.theirs])
    return tuple(
        say("{key}: mine {mine}; the other {theirs}", key=key,
            mine=clash.mine.get(key, "—"), theirs=clash.theirs.get(key, "—"))
        for key in keys
        if clash.mine.get(key) != clash.theirs.get(key)
    )  # fmt: skip
