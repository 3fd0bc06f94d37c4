"""Assign's presenter: holds what is asked for, and makes the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.facts.deck import Deck
from quizapp.facts.problem import QuizAppError
from quizapp.gui.launch import Launch
from quizapp.gui.pages.assign.state import USUAL_DAYS, AssignState
from quizapp.gui.pages.facts_wanted import with_chapter
from quizapp.gui.wording import calendar_date, say, told
from quizapp.study.desk import Desk
from quizapp.study.quiz import QuizSpec
from quizapp.study.quiz_choosing import facts_for
from quizapp.teaching.assignments import make_assignment, write_assignment
from quizapp.teaching.kept import KeptTests
from quizapp.teaching.paper import PaperTest


class AssignPresenter(QObject):
    """`state_changed` carries an AssignState, `done` a sentence."""

    state_changed = Signal(object)
    done = Signal(str)

    def __init__(self, launch: Launch, parent: QObject) -> None:
        super().__init__(parent)
        self._kept = KeptTests(launch.paths.tests)
        self._tests: tuple[PaperTest, ...] = ()
        self._decks: Sequence[Deck] = ()
        self.state = AssignState()

    def visit(self, desk: Desk, code: str = "") -> None:
        """Show the assignment as it was left, or one with the test of a code: over what the test
        was drawn from. Raises QuizAppError when there is no such test."""
        self._decks, self._tests = desk.decks(), self._kept.all()
        today = desk.clock.now().day
        state = replace(
            self.state,
            today=today,
            decks=tuple((deck.id, deck.title) for deck in self._decks),
            day=self.state.day if self.state.day >= today else today + USUAL_DAYS,
        )
        ids = [deck.id for deck in self._decks]
        if ids and state.deck not in ids:
            state = replace(state, deck=ids[0], chosen=(), facts=(), test="")
        self._take(state)
        if code:
            self._take_test(self._kept.find(code))

    def choose(self, **changed: object) -> None:
        """Ask for it otherwise."""
        state = replace(self.state, **changed)  # type: ignore[arg-type]  # names are fields
        if state.deck != self.state.deck:
            state = replace(state, chosen=(), facts=(), test="", title="")
        self._take(state)

    def choose_chapter(self, chapter: int, is_on: bool) -> None:
        """Ask for a chapter, or not."""
        state = self.state
        chosen = with_chapter(state.chosen, chapter, len(state.chapters), is_on=is_on)
        self._take(replace(state, chosen=chosen))

    def make(self, path: Path) -> None:
        """Write the file."""
        state = self.state
        test = next((one for one in self._tests if one.code == state.test), None)
        by = calendar_date(state.day)
        try:
            made = make_assignment(self._deck, self._spec, by, state.title, state.note, test)
            write_assignment(path, made)
        except QuizAppError as error:
            self._take(replace(state, problem=told(error)))
            return
        self._take(replace(state, problem=""))
        words = say(
            "{name} is written. Give it to your class: it opens in quizapp.", name=path.name
        )
        self.done.emit(words)

    def _take_test(self, test: PaperTest) -> None:
        spec = test.spec
        if spec.decks[0] not in {deck.id for deck in self._decks}:
            return
        chosen = tuple(at for name, at in spec.chapters if name == spec.decks[0])
        self._take(
            replace(
                self.state, deck=spec.decks[0], chosen=chosen, facts=spec.facts, test=test.code,
                title=test.title,
            )
        )  # fmt: skip

    @property
    def _deck(self) -> Deck:
        return next(deck for deck in self._decks if deck.id == self.state.deck)

    @property
    def _spec(self) -> QuizSpec:
        state = self.state
        chapters = tuple((state.deck, at) for at in state.chosen)
        return QuizSpec(decks=(state.deck,), chapters=chapters, facts=state.facts)

    def _take(self, state: AssignState) -> None:
        self.state = state
        if self._decks:
            deck = self._deck
            tests = [one for one in self._tests if one.spec.decks == (deck.id,)]
            self.state = replace(
                state,
                chapters=deck.chapters,
                count=len(facts_for((deck,), self._spec)),
                tests=tuple((one.code, f"{one.title} · {one.code}") for one in tests),
            )
        self.state_changed.emit(self.state)
