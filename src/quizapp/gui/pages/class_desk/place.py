"""The class desk as a place; `at` is the code of a test, or the path of a result file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog

from quizapp.gui.pages.class_desk.presenter import ClassPresenter
from quizapp.gui.pages.class_desk.view import ClassDeskView
from quizapp.gui.places import Guide, Place
from quizapp.gui.saving import ask_where
from quizapp.gui.wording import say


class ClassDeskPlace(Place):
    """The marks of a class."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = presenter = ClassPresenter(guide.launch, self)
        self._view = view = ClassDeskView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        presenter.done.connect(guide.tell)
        view.acted.connect(self._act)
        view.test_chosen.connect(presenter.show)
        view.opened.connect(presenter.take_in)
        view.typed.connect(presenter.type_in)
        view.proposed.connect(presenter.propose)
        view.dismissed.connect(presenter.dismiss)
        view.corrected.connect(presenter.correct)

    @property
    def page(self) -> ClassDeskView:
        return self._view

    def visit(self, at: str) -> None:
        if at and Path(at).is_file():
            self.presenter.take_in([Path(at)])
        else:
            self.presenter.show(at)

    @Slot(str)
    def _act(self, name: str) -> None:
        match name:
            case "class-open":
                kinds = say("Results (*.quizresult)")
                chosen, _ = QFileDialog.getOpenFileNames(self._view, say("Open results"), "", kinds)
                if chosen:
                    self.presenter.take_in([Path(one) for one in chosen])
            case "class-csv":
                name = f"{self.presenter.state.code}.csv"
                kinds = say("Tables (*.csv)")
                path = ask_where(self._view, say("Save as a table"), name, kinds, ".csv")
                if path is not None:
                    self.presenter.save(path)
            case "class-print":
                self.guide.go("print")
            case "class-assign":
                self.guide.go("assign")
