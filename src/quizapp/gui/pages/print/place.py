"""Print as a place; others hand it the facts a test is to ask."""

from __future__ import annotations

from PySide6.QtCore import Slot

from quizapp.gui.pages.print.presenter import PrintPresenter
from quizapp.gui.pages.print.view import PrintView
from quizapp.gui.places import Guide, Place
from quizapp.gui.printing.choices import PaperSize
from quizapp.gui.printing.output import lay_out
from quizapp.gui.saving import ask_where
from quizapp.gui.wording import say


class PrintPlace(Place):
    """`visit` takes a specification as JSON, facts as their ids, or nothing."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = presenter = PrintPresenter(guide.launch, self)
        self._view = view = PrintView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        presenter.previewed.connect(view.show_preview)
        presenter.done.connect(guide.tell)
        view.chosen.connect(self._choose)
        view.chapter_chosen.connect(presenter.choose_chapter)
        view.acted.connect(self._act)

    @property
    def page(self) -> PrintView:
        return self._view

    def visit(self, at: str) -> None:
        self.presenter.visit(self.guide.desk, at)

    @Slot(str, object)
    def _choose(self, name: str, value: object) -> None:
        self.presenter.choose(**{name: value})

    @Slot(str)
    def _act(self, name: str) -> None:
        match name:
            case "print-pdf":
                self._write()
            case "print-paper":
                self._print()
            case "print-assign":
                self._assign()
            case "print-reroll":
                self.presenter.reroll()
            case "print-next":
                self.presenter.turn(1)
            case "print-before":
                self.presenter.turn(-1)

    def _assign(self) -> None:
        """Keep the test, and go on to where it becomes part of an assignment."""
        code = self.presenter.keep()
        if code:
            self.guide.go("assign", code)

    def _write(self) -> None:
        made = self.presenter.state.made
        if made is None:
            return
        name, kinds = f"{made.code}.pdf", say("PDF (*.pdf)")
        path = ask_where(self._view, say("Make a PDF"), name, kinds, ".pdf")
        if path is not None:
            self.presenter.write(path)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  only here

        if self.presenter.state.made is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        lay_out(printer, PaperSize(self.presenter.state.wanted.paper))
        if QPrintDialog(printer, self._view).exec():
            self.presenter.print_on(printer)
