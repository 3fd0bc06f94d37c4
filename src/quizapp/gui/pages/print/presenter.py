"""Print's presenter: draws the test in a thread, keeps it when it is printed."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPagedPaintDevice

from quizapp.facts.deck import Deck
from quizapp.facts.problem import QuizAppError
from quizapp.gui.launch import Launch
from quizapp.gui.pages.facts_wanted import with_chapter
from quizapp.gui.pages.print.state import LETTERED, Made, PrintState, Wanted, turned
from quizapp.gui.pages.quiz.state import spec_at
from quizapp.gui.printing.choices import PaperSize, PrintChoice
from quizapp.gui.printing.output import draw_pages, page_picture, write_pdf
from quizapp.gui.printing.pages import Page, pages_of
from quizapp.gui.printing.prepared import paper_theme
from quizapp.gui.tasks import Task
from quizapp.gui.wording import say, told
from quizapp.questions.question import Question
from quizapp.study.desk import Desk
from quizapp.study.quiz import SEED_BITS, QuizSpec
from quizapp.teaching.kept import KeptTests
from quizapp.teaching.making import make_paper_test
from quizapp.teaching.paper import PaperTest

PAUSE_MS = 200
"""How long nothing else must be wanted before a test is drawn."""
_PREVIEW_WIDTH = 900


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A test with its pages, and one of them as a picture."""

    wanted: Wanted
    test: PaperTest
    pages: tuple[Page, ...]
    at: int
    picture: QImage


class PrintPresenter(QObject):
    """`state_changed` carries a PrintState, `previewed` a QImage of the page looked at, `done` a
    sentence."""

    state_changed = Signal(object)
    previewed = Signal(object)
    done = Signal(str)

    def __init__(self, launch: Launch, parent: QObject) -> None:
        super().__init__(parent)
        self._kept = KeptTests(launch.paths.tests)
        self._resources = launch.paths.resources
        self._decks: tuple[Deck, ...] = ()
        self._desk: Desk | None = None
        self._drawn: _Drawn | None = None
        self._task: Task | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self._theme = paper_theme(self._resources)
        self.state = PrintState(wanted=Wanted(seed=secrets.randbits(SEED_BITS)))

    def visit(self, desk: Desk, at: str = "") -> None:
        """Show the test as it was left, or one over the facts that another place asks for."""
        self._decks, self._desk = desk.decks(), desk
        names = tuple((deck.id, deck.title) for deck in self._decks)
        wanted = self.state.wanted
        spec = spec_at(at, wanted.deck)
        if spec is not None and spec.facts:
            wanted = replace(wanted, deck=spec.decks[0], facts=spec.facts, chapters=())
        if wanted.deck not in {deck.id for deck in self._decks} and self._decks:
            wanted = replace(wanted, deck=self._decks[0].id, facts=(), chapters=())
        self._say(decks=names)
        if self._decks:
            self.want(wanted)

    def want(self, wanted: Wanted) -> None:
        """Print this."""
        deck = next(deck for deck in self._decks if deck.id == wanted.deck)
        if wanted.deck != self.state.wanted.deck:
            wanted = replace(wanted, chapters=(), title="")
        self._say(wanted=wanted, chapters=deck.chapters, page=0, is_busy=True)
        self._pause.start()

    def choose(self, **changed: object) -> None:
        """Print it otherwise."""
        self.want(replace(self.state.wanted, **changed))  # type: ignore[arg-type]  # names are fields

    def choose_chapter(self, chapter: int, is_on: bool) -> None:
        """Ask about a chapter, or not."""
        wanted, every = self.state.wanted, len(self.state.chapters)
        self.choose(chapters=with_chapter(wanted.chapters, chapter, every, is_on=is_on))

    def reroll(self) -> None:
        """Draw other questions of the same kind."""
        self.choose(seed=secrets.randbits(SEED_BITS))

    def turn(self, by: int) -> None:
        """Look at another page."""
        at = turned(self.state, by)
        if at != self.state.page:
            self._say(page=at)
            self._draw()

    def write(self, path: Path) -> None:
        """Write the PDF, and keep the test for marking."""
        self._print(lambda drawn: write_pdf(path, drawn.pages, drawn.test.title), str(path))

    def print_on(self, device: QPagedPaintDevice) -> None:
        """Print on a printer, and keep the test for marking."""
        self._print(lambda drawn: draw_pages(device, drawn.pages), "")

    def keep(self) -> str:
        """Keep the test without printing it; its code, empty where that cannot be."""
        if self._drawn is None:
            return ""
        try:
            self._kept.keep(self._drawn.test)
        except QuizAppError as error:
            self._say(problem=told(error))
            return ""
        return self._drawn.test.code

    def _print(self, printing: Callable[[_Drawn], None], path: str) -> None:
        drawn = self._drawn
        if drawn is None:
            return
        try:
            self._kept.keep(drawn.test)
            printing(drawn)
        except QuizAppError as error:
            self._say(problem=told(error))
            return
        code = drawn.test.code
        sentence = say("Code {code}: the class desk marks by it.", code=code)
        if path:
            sentence = say("{path} is written. {more}", path=path, more=sentence)
        self.done.emit(sentence)

    @Slot()
    def _draw(self) -> None:
        if self._task is not None:  # its end draws again where something else is wanted
            return
        wanted, at, known = self.state.wanted, self.state.page, self._drawn
        self._task = Task(lambda: self._made(wanted, at, known), self)
        self._task.done.connect(self._show)
        self._task.refused.connect(self._refuse)
        self._task.start()

    def _made(self, wanted: Wanted, at: int, known: _Drawn | None) -> _Drawn:
        """The test and a page's picture; nothing is drawn again that is there."""
        if known is not None and known.wanted == wanted:
            test, pages = known.test, known.pages
        else:
            test = make_paper_test(self._decks, _spec(wanted), wanted.versions, wanted.title)
            choice = PrintChoice(PaperSize(wanted.paper), wanted.is_large, wanted.has_key)
            pages = pages_of(test, choice, self._theme, self._picture_of)
        at = min(at, len(pages) - 1)
        return _Drawn(wanted, test, pages, at, page_picture(pages[at], _PREVIEW_WIDTH))

    def _picture_of(self, question: Question) -> str:
        assert self._desk is not None
        return self._desk.picture_path(question.deck, question.picture_file)

    @Slot(object)
    def _show(self, drawn: _Drawn) -> None:
        self._task, self._drawn = None, drawn
        if (drawn.wanted, drawn.at) != (self.state.wanted, self.state.page):
            self._draw()
            return
        made = Made(drawn.test.code, len(drawn.test.questions), len(drawn.pages))
        self._say(made=made, is_busy=False, problem="")
        self.previewed.emit(drawn.picture)

    @Slot(object)
    def _refuse(self, error: QuizAppError) -> None:
        self._task, self._drawn = None, None
        self._say(made=None, is_busy=False, problem=told(error))

    def _say(self, **changed: object) -> None:
        self.state = replace(self.state, **changed)  # type: ignore[arg-type]  # names are fields
        self.state_changed.emit(self.state)


def _spec(wanted: Wanted) -> QuizSpec:
    return QuizSpec(
        decks=(wanted.deck,),
        chapters=tuple((wanted.deck, at) for at in wanted.chapters),
        facts=wanted.facts,
        forms=LETTERED if wanted.is_lettered else (),
        length=wanted.length,
        rung=wanted.rung,
        is_exam=True,
        seed=wanted.seed,
    )
