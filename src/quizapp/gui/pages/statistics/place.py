"""Statistics as a place: what leads its page, and how charts are taken out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from quizapp.gui.components.charts.chart_card import ChartCard
from quizapp.gui.pages.statistics.presenter import StatisticsPresenter
from quizapp.gui.pages.statistics.view import StatisticsView
from quizapp.gui.places import Guide, Place
from quizapp.gui.wording import say
from quizapp.study.csvtable import as_csv


class StatisticsPlace(Place):
    """What the learner's answers come to."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = StatisticsPresenter(self)
        self._view = StatisticsView(guide.interior)
        presenter, view = self.presenter, self._view
        presenter.state_changed.connect(view.show_state)
        view.deck_chosen.connect(presenter.choose_deck)
        view.by_chosen.connect(presenter.choose_by)
        view.span_chosen.connect(presenter.choose_span)
        view.duel_requested.connect(self._settle)
        view.fact_requested.connect(self._open_fact)
        view.study_requested.connect(self._study)
        view.copy_requested.connect(self._copy)
        view.all_copy_requested.connect(self._copy_all)
        view.save_requested.connect(self._save)

    @property
    def page(self) -> StatisticsView:
        return self._view

    def visit(self, at: str) -> None:  # noqa: ARG002  there is one view of it
        self.presenter.look(self.guide.desk)

    def leave(self) -> None:
        self.presenter.wait()

    @Slot(str)
    def _settle(self, pair: str) -> None:
        self.guide.go("duel", pair)

    @Slot(str)
    def _open_fact(self, fact: str) -> None:
        self.guide.go("fact", fact)

    @Slot()
    def _study(self) -> None:
        self.guide.go("today")

    @Slot(object)
    def _copy(self, card: ChartCard) -> None:
        QGuiApplication.clipboard().setText(as_csv(*card.twin))
        self.guide.tell(say("The table “{title}” is on the clipboard.", title=card.title))

    @Slot()
    def _copy_all(self) -> None:
        """All tables under each other, each with its name before it."""
        tables = (f"{as_csv((card.title,), ())}{as_csv(*card.twin)}" for card in self._view.cards)
        QGuiApplication.clipboard().setText("\r\n".join(tables))
        self.guide.tell(say("All tables are on the clipboard."))

    @Slot(object)
    def _save(self, card: ChartCard) -> None:
        """Ask where to, and write the table or the picture by the name's ending."""
        kinds = say("Picture (*.png);;Table (*.csv)")
        title = say("Save “{title}”", title=card.title)
        name, kind = QFileDialog.getSaveFileName(self._view, title, f"{card.title}.png", kinds)
        if name:
            self.write(card, Path(name), as_table="csv" in kind or name.endswith(".csv"))

    def write(self, card: ChartCard, path: Path, *, as_table: bool) -> None:
        """Write a chart into a file, and say how that went."""
        chart = self._view.chart_of(card)
        try:
            if as_table or chart is None:
                table = path if path.suffix == ".csv" else path.with_suffix(".csv")
                table.write_text(as_csv(*card.twin), encoding="utf-8-sig", newline="")
            elif not chart.image().save(str(path.with_suffix(".png"))):
                raise OSError(say("the folder cannot be written"))
        except OSError as error:
            reason = error.strerror or str(error)
            words = say("It could not be saved ({reason}). Choose another folder.", reason=reason)
            self.guide.warn(words)
        else:
            self.guide.tell(say("Saved as {name}.", name=path.name))
