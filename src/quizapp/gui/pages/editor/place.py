"""The deck editor as a place; `at` is the id of a deck, or of a fact whose topic is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog

from quizapp.authoring.editing.workshop import Workshop
from quizapp.gui.pages.editor.ordering import Ordering
from quizapp.gui.pages.editor.presenter import EditorPresenter
from quizapp.gui.pages.editor.starting import Starting
from quizapp.gui.pages.editor.state import EditorState, Way
from quizapp.gui.pages.editor.view import EditorView
from quizapp.gui.places import Guide, Place
from quizapp.gui.wording import say
from quizapp.library.pictures import ENDINGS
from quizapp.study.atlas import make_atlas, spot_of_text

_TABLE = 1


class EditorPlace(Place):
    """Writing decks. A deck is written at once; learners of it get it when the page is left."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self._wanted = ""
        self.presenter = EditorPresenter(self)
        self.ordering = Ordering(self.presenter)
        self.starting = Starting(guide.launch, self)
        self._view = EditorView(guide.interior)
        self._connect_beginning()
        self._connect_form()
        self._connect_page()

    @property
    def page(self) -> EditorView:
        return self._view

    def visit(self, at: str) -> None:
        deck, _, rest = at.partition(":")
        topic = rest.partition("/")[0]
        overview = self.presenter.state.overview
        self._show_decks()
        if deck and (overview is None or overview.id != deck):
            self._wanted = topic
            self._open_deck(deck)
        elif overview is not None:
            self.presenter.wake()
            if topic:
                self.presenter.choose(topic)

    def leave(self) -> None:
        self.presenter.rest()
        self.starting.wait()
        if self.presenter.is_dirty:
            self.presenter.is_dirty = False
            self.guide.decks_changed()

    def _connect_beginning(self) -> None:
        view, starting = self._view.begin, self.starting
        starting.ready.connect(self._open)
        starting.sheet_changed.connect(self._show_sheet)
        starting.progressed.connect(view.show_progress)
        starting.refused.connect(self._show_refusal)
        view.deck_chosen.connect(starting.open)
        view.begun.connect(starting.begin)
        view.sheet_opened.connect(starting.open_sheet)
        view.column_meant.connect(starting.mean)
        view.type_meant.connect(starting.mean_type)
        view.sheet_taken.connect(starting.take_sheet)
        view.sheet_dropped.connect(starting.drop_sheet)

    def _connect_form(self) -> None:
        form, presenter = self._view.form, self.presenter
        form.value_typed.connect(presenter.type_value)
        form.qualified.connect(presenter.qualify)
        form.beside_requested.connect(presenter.add_qualifier)
        form.removed.connect(presenter.remove)
        form.reached.connect(presenter.reach)
        form.map_requested.connect(self._open_map)
        form.value_requested.connect(presenter.add_value)
        form.false_requested.connect(presenter.add_false)
        form.whole_set.connect(presenter.set_whole)
        form.name_typed.connect(presenter.type_name)
        form.name_requested.connect(presenter.add_name)
        form.line_typed.connect(presenter.type_line)
        form.line_requested.connect(presenter.add_line)
        form.picture_typed.connect(presenter.type_picture)
        form.picture_requested.connect(self._choose_picture)
        form.picture_dropped.connect(presenter.take_picture)
        form.copy_requested.connect(presenter.duplicate)
        form.topic_removed.connect(presenter.remove_topic)

    def _connect_page(self) -> None:
        view, presenter = self._view, self.presenter
        presenter.state_changed.connect(self._show)
        presenter.told.connect(self.guide.tell)
        presenter.published.connect(self.guide.decks_changed)
        view.side.list.chosen.connect(self._choose)
        view.preview.rerolled.connect(presenter.reroll)
        view.preview.fact_chosen.connect(presenter.attend)
        view.table.type_chosen.connect(presenter.show_table)
        view.table.pasted.connect(presenter.paste)
        view.topic.renamed.connect(self._rename)
        view.topic.moved.connect(self._move)
        view.topic.property_renamed.connect(self._rename_property)
        view.about.described.connect(self.ordering.describe)
        view.about.chapter_titled.connect(self.ordering.title_chapter)
        view.about.chapter_begun.connect(self.ordering.begin_chapter)
        view.version.made.connect(presenter.make_version)
        view.version.looked_at.connect(presenter.look_at_version)
        view.version.closed.connect(presenter.forget_outlook)
        view.new.begun.connect(self._begin_topic)
        view.clash.settled.connect(presenter.settle)
        view.place.picked.connect(self._pick)
        view.mode_chosen.connect(self._show_mode)
        view.new_wished.connect(view.open_new)
        view.copy_wished.connect(presenter.duplicate)
        view.stepped.connect(presenter.step_trouble)
        view.mend_wished.connect(presenter.mend)
        view.version_wished.connect(self._look_at_version)
        view.undone.connect(presenter.undo)
        view.redone.connect(presenter.redo)
        view.left.connect(self._put_away)

    # Opening

    def _open_deck(self, deck_id: str) -> None:
        for deck in self.presenter.state.decks:
            if deck.id == deck_id:
                self.starting.open(deck)

    @Slot(object)
    def _open(self, folder: Path) -> None:
        paths = self.guide.launch.paths
        words = paths.resources / "vocabulary"
        self.presenter.open(folder, lambda one: Workshop(one, words, paths.cache, paths.data))

    def _show_decks(self) -> None:
        self.presenter.show_decks(self.starting.decks())

    @Slot(object)
    def _show_sheet(self, sheet: object) -> None:
        self.presenter.show_sheet(sheet)

    @Slot(str)
    def _show_refusal(self, sentence: str) -> None:
        self.presenter.show_problem(sentence)

    @Slot()
    def _put_away(self) -> None:
        self.leave()
        self.presenter.close()
        self._show_decks()
        self._view.side.forget_search()
        self._view.focus_first()

    # Showing

    @Slot(object)
    def _show(self, state: EditorState) -> None:
        workshop = self.presenter.workshop
        is_first = state.topic and self._wanted
        self._view.show_state(state, workshop.deck if workshop else None)
        if is_first:
            wanted, self._wanted = self._wanted, ""
            self.presenter.choose(wanted)

    @Slot(str)
    def _choose(self, topic: str) -> None:
        if topic != self.presenter.state.topic or self.presenter.state.table is not None:
            self.presenter.choose(topic)

    @Slot(int)
    def _show_mode(self, mode: int) -> None:
        if mode == _TABLE:
            self.presenter.show_table("")
        elif self.presenter.state.table is not None:
            self.presenter.show_form()

    @Slot(str, str)
    def _begin_topic(self, type_name: str, name: str) -> None:
        self._view.new.hide()
        self.presenter.add_topic(type_name, name)

    @Slot(str)
    def _rename(self, new: str) -> None:
        self._view.topic.hide()
        self.ordering.rename(new)

    @Slot(str)
    def _move(self, file: str) -> None:
        self._view.topic.hide()
        self.ordering.move(file)

    @Slot(str, str)
    def _rename_property(self, old: str, new: str) -> None:
        self._view.topic.hide()
        self.ordering.rename_property(old, new)

    @Slot()
    def _look_at_version(self) -> None:
        self.presenter.look_at_version("")

    @Slot()
    def _choose_picture(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        chosen, _kind = QFileDialog.getOpenFileName(
            self._view, say("Choose a picture"), "", f"{say('Pictures')} ({kinds})"
        )
        if chosen:
            self.presenter.take_picture(chosen)

    @Slot(object, str)
    def _open_map(self, way: Way, text: str) -> None:
        workshop = self.presenter.workshop
        if workshop is None:
            return
        atlas = make_atlas((workshop.deck,), {}, self.guide.desk.clock.now().day)
        try:
            spot = spot_of_text(text.partition(" within")[0])
        except ValueError:
            spot = None
        topic = f"{workshop.deck.id}:{self.presenter.state.topic}"
        self._view.place.open(atlas, topic, way, spot)

    @Slot(object, str)
    def _pick(self, way: Way, text: str) -> None:
        self._view.place.hide()
        self.presenter.pick_place(way, text)
