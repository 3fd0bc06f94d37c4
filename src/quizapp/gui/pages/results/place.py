"""A quiz's results as a place: shown by the session's id, or those of the latest quiz."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication

from quizapp.gui.pages.results.presenter import ResultsPresenter
from quizapp.gui.pages.results.view import ResultsView
from quizapp.gui.places import Guide, Place
from quizapp.gui.saving import ask_where
from quizapp.gui.wording import say
from quizapp.study.purpose import Purpose
from quizapp.study.quiz import Counts


class ResultsPlace(Place):
    """How a quiz went."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self._presenter = presenter = ResultsPresenter(self)
        self._view = view = ResultsView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        presenter.recounted.connect(self._tell_counts)
        presenter.failed.connect(guide.warn)
        view.counts_chosen.connect(presenter.count)
        view.place_requested.connect(self._show_at)
        view.acted.connect(self._act)

    @property
    def page(self) -> ResultsView:
        return self._view

    @property
    def presenter(self) -> ResultsPresenter:
        """What finds the quiz."""
        return self._presenter

    def visit(self, at: str) -> None:
        self._presenter.show(self.guide.desk, at)

    def leave(self) -> None:
        self._presenter.wait()

    @Slot(str)
    def _act(self, name: str) -> None:
        match name:
            case "repair":
                self.guide.study(self._presenter.to_repair(), Purpose.REPAIR)
            case "quiz-again":
                self.guide.go("quiz")
            case "results-save":
                self._save()
            case "results-print":
                self.guide.go("print", self._presenter.spec_to_print)
            case "results-copy":
                QGuiApplication.clipboard().setText(self._presenter.code)
                self.guide.tell(say("The code {code} is copied.", code=self._presenter.code))

    @Slot(str, str)
    def _show_at(self, place: str, fact: str) -> None:
        self.guide.go(place, fact)

    def _save(self) -> None:
        """Ask where to, and write the results as a table there."""
        name = f"{self._presenter.file_name}.csv"
        kinds = say("Table (*.csv)")
        path = ask_where(self._view, say("Save as a table"), name, kinds, ".csv")
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the results into a file, and say how that went."""
        table = path if path.suffix == ".csv" else path.with_suffix(".csv")
        try:
            table.write_text(self._presenter.csv, encoding="utf-8-sig", newline="")
        except OSError as error:
            reason = error.strerror or str(error)
            words = say("It could not be saved ({reason}). Choose another folder.", reason=reason)
            self.guide.warn(words)
        else:
            self.guide.tell(say("Saved as {name}.", name=table.name))

    @Slot(str, object)
    def _tell_counts(self, sentence: str, before: Counts) -> None:
        self.guide.tell(sentence, undo=partial(self._recount, before))
        self.guide.changed()

    def _recount(self, counts: Counts) -> None:
        self._presenter.recount(counts)
        self.guide.changed()
