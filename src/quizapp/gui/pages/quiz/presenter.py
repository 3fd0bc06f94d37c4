"""The presenter of setting up a quiz: holds the specification, and estimates what it comes to."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from quizapp.facts.deck import Deck
from quizapp.gui.pages.quiz.state import (
    LENGTHS,
    RecentPicture,
    SetupState,
    at_of,
    recent_picture,
    spec_at,
    weak_chapters,
    with_chapter,
    with_chapters,
    with_form,
    with_named,
    with_period,
)
from quizapp.gui.tasks import Task
from quizapp.gui.wording import say, told
from quizapp.questions.terms import Form, Rung
from quizapp.study.desk import Desk
from quizapp.study.quiz import SEED_BITS, Counts, QuizSpec
from quizapp.study.quiz_code import QuizCodeWrong, code_of, read_code
from quizapp.study.quiz_estimate import Estimator
from quizapp.study.quiz_log import latest_unfinished
from quizapp.study.quiz_offer import Offer, offer_of
from quizapp.study.quiz_past import past_quizzes

_SLICE_MS, _PAUSE_MS = 120, 60
"""So long facts are looked at beside the window, and so long that rests, until all questions are
counted: the window must have its time."""


class SetupPresenter(QObject):
    """`state_changed` carries a SetupState, `start_requested` a specification as JSON."""

    state_changed = Signal(object)
    start_requested = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._decks: Sequence[Deck] = ()
        self._offers: dict[str, Offer] = {}
        self._estimator: Estimator | None = None
        self._spec: QuizSpec | None = None
        self._code = self._resumable = self._problem = ""
        self._remarks: tuple[str, ...] = ()
        self._recent: tuple[RecentPicture, ...] = ()
        self._task: Task | None = None
        self._learning = QTimer(self)
        self._learning.setSingleShot(True)
        self._learning.setInterval(_PAUSE_MS)
        self._learning.timeout.connect(self._learn)

    @property
    def spec(self) -> QuizSpec:
        """The specification as it stands."""
        assert self._spec is not None
        return self._spec

    @property
    def code(self) -> str:
        """The code of the quiz as it stands."""
        return self._code

    def visit(self, desk: Desk, at: str) -> None:
        """Show the set-up as it was left, or what another place asks for.

        Raises QuizAppError when a deck cannot be used.
        """
        decks = desk.decks()
        if desk is not self._desk or [deck.hash for deck in decks] != self._hashes():
            self._desk, self._decks = desk, decks
            self._estimator, self._spec = Estimator(desk, decks), None
        assert self._estimator is not None
        self._estimator.refresh()
        self._offers = {}
        seen = latest_unfinished(desk)
        self._resumable = seen.session if seen is not None else ""
        today = desk.clock.now().day
        self._recent = tuple(recent_picture(past, today) for past in past_quizzes(desk))
        wanted = spec_at(at, self._decks[0].id) if self._decks else None
        if wanted is not None:
            self._take(replace(wanted, seed=wanted.seed or _drawn()))
        elif self._decks:
            self._take(self._spec or QuizSpec(decks=(self._decks[0].id,), seed=_drawn()))

    def leave(self) -> None:
        """Another place is about to be shown."""
        self._learning.stop()
        if self._task is not None:
            self._task.abandon(seconds=0)
            self._task = None

    @Slot(int)
    def choose_deck(self, index: int) -> None:
        """Quiz over another deck."""
        deck = self._decks[index].id
        if (deck,) != self.spec.decks:
            empty = QuizSpec(decks=(deck,), seed=self.spec.seed)
            how = ("length", "rung", "is_exam", "shows_time", "counts")
            self._take(replace(empty, **{name: getattr(self.spec, name) for name in how}))

    @Slot(int, bool)
    def choose_chapter(self, at: int, is_on: bool) -> None:
        """Take a chapter in, or leave it out."""
        self._take(with_chapter(self.spec, self._offer, at, is_on=is_on))

    @Slot()
    def choose_all_chapters(self) -> None:
        """Take every chapter in."""
        self._take(replace(self.spec, chapters=()))

    @Slot()
    def choose_weak_chapters(self) -> None:
        """Take the weaker half of the chapters."""
        self._take(with_chapters(self.spec, self._offer, weak_chapters(self._offer)))

    @Slot(int, int)
    def choose_period(self, first: int, last: int) -> None:
        """Only what happened from one place of the axis of days to another."""
        self._take(with_period(self.spec, self._offer, first, last))

    @Slot(str)
    def choose_named(self, name: str) -> None:
        """Take a place or topic in, or out again."""
        self._take(with_named(self.spec, self._offer, name))

    @Slot()
    def forget_facts(self) -> None:
        """Ask more than the facts that were handed over."""
        self._take(replace(self.spec, facts=()))

    @Slot(str, bool)
    def choose_form(self, form: str, is_on: bool) -> None:
        """Take a kind of question in, or leave it out."""
        self._take(with_form(self.spec, self._offer, Form(form), is_on=is_on))

    @Slot(int)
    def choose_length(self, index: int) -> None:
        """As many questions as the length of that place."""
        self._take(replace(self.spec, length=LENGTHS[index]))

    @Slot(int)
    def choose_rung(self, index: int) -> None:
        """How hard the questions are."""
        self._take(replace(self.spec, rung=Rung(index + 1)))

    @Slot(int)
    def choose_feedback(self, index: int) -> None:
        """Feedback at once, or in an exam at the end."""
        self._take(replace(self.spec, is_exam=index == 1))

    @Slot(bool)
    def choose_time(self, is_shown: bool) -> None:
        """Whether the time is shown."""
        self._take(replace(self.spec, shows_time=is_shown))

    @Slot(int)
    def choose_counts(self, index: int) -> None:
        """Which answers move the memory."""
        self._take(replace(self.spec, counts=tuple(Counts)[index]))

    @Slot()
    def reroll(self) -> None:
        """Draw another quiz of the same kind."""
        self._take(replace(self.spec, seed=_drawn()))

    @Slot(str)
    def type_code(self, text: str) -> None:
        """Take the quiz of a code that was typed; what keeps that from working is said."""
        if not text.strip():
            return
        try:
            read = read_code(text, self._decks)
        except QuizCodeWrong as error:
            self._problem = told(error)
            self.show()
            return
        mine = self.spec
        spec = replace(read.spec, shows_time=mine.shows_time, counts=mine.counts)
        self._take(spec, tuple(map(told, read.differences)))

    @Slot()
    def start(self) -> None:
        """Make the quiz and take it."""
        if self._state().estimate.facts:
            self.start_requested.emit(at_of(self.spec))

    @Slot()
    def show(self) -> None:
        """Say the picture."""
        self.state_changed.emit(self._state())

    @property
    def _offer(self) -> Offer:
        deck = self._deck
        if deck.id not in self._offers:
            assert self._estimator is not None
            self._offers[deck.id] = offer_of(deck, self._estimator.recall)
        return self._offers[deck.id]

    @property
    def _deck(self) -> Deck:
        return next(deck for deck in self._decks if deck.id == self.spec.decks[0])

    def _hashes(self) -> list[str]:
        return [deck.hash for deck in self._decks]

    def _take(self, spec: QuizSpec, remarks: tuple[str, ...] = ()) -> None:
        self._spec, self._remarks, self._problem = spec, remarks, ""
        try:
            self._code = code_of(spec, self._decks)
        except KeyError:  # a deck that was handed over is not here
            self._spec = QuizSpec(decks=(self._decks[0].id,), seed=_drawn())
            self._code = code_of(self._spec, self._decks)
            self._problem = say("That quiz is over a deck that is not here.")
        self._learning.start()
        self.show()

    @Slot()
    def _learn(self) -> None:
        """Count a few more questions; one slice at a time."""
        if self._task is None:
            self._task = Task(self._learn_more(self.spec), self)
            self._task.done.connect(self._on_learnt)
            self._task.start()

    def _learn_more(self, spec: QuizSpec) -> Callable[[], bool]:
        estimator = self._estimator
        assert estimator is not None
        return lambda: estimator.learn(spec, _SLICE_MS)

    @Slot(object)
    def _on_learnt(self, has_more: bool) -> None:
        self._task = None
        if has_more:
            self._learning.start()
        self.show()

    def _state(self) -> SetupState:
        assert self._estimator is not None
        return SetupState(
            decks=tuple(deck.title for deck in self._decks),
            deck=self._decks.index(self._deck),
            offer=self._offer,
            spec=self.spec,
            estimate=self._estimator.estimate(self.spec),
            code=self._code,
            resumable=self._resumable,
            remarks=self._remarks,
            problem=self._problem,
            recent=self._recent,
        )


def _drawn() -> int:
    return secrets.randbits(SEED_BITS)
