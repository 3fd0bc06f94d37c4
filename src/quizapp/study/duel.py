"""A duel: two things that were mixed up, set side by side and then told apart for a minute."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

from quizapp.facts.deck import Deck
from quizapp.memory.moment import Moment
from quizapp.study.beside import Beside, beside
from quizapp.study.confusions import MixedUp, choice_between, mixed_up_now
from quizapp.study.desk import Desk
from quizapp.study.picking import SEED_BITS, seed_of
from quizapp.study.purpose import Purpose
from quizapp.study.session import Session
from quizapp.study.standing import Position

ENOUGH_MS = 60_000
"""After a minute nothing more is asked."""
MOST = 12
"""So many questions at most, however quick the learner is."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a duel stands: of `asked` questions so many were `right`; and what is known of the two
    now, None where every mistake was taken back.
    """

    asked: int
    right: int
    mixed: MixedUp | None

    @property
    def is_settled(self) -> bool:
        """Whether the two are told apart now."""
        return self.mixed is None or self.mixed.is_settled


class Duel(Session):
    """One duel, to be held as any session: `asked`, `answer`, `advance`, `take_back`.

    The two are asked in turn, in twos whose order is drawn, so that no answer follows from the
    one before. It ends when they are settled, after a minute or after a dozen questions, and
    always with both asked equally often.
    """

    def __init__(self, desk: Desk, deck: Deck, pair: MixedUp, seed: int) -> None:
        one, other = pair.facts
        self._deck = deck
        self._pair = pair
        self._began = desk.clock.now().at
        super().__init__(desk, (deck,), None, seed, (one, other), Purpose.DUEL)

    @classmethod
    def between(cls, desk: Desk, pair: MixedUp, seed: int | None = None) -> Duel:
        """A duel between two things that were mixed up, with its first question asked.

        The minute begins with `start`. Raises QuizAppError when the deck cannot be used,
        ValueError when the two cannot be asked side by side (`MixedUp.can_duel`).
        """
        if not pair.can_duel:
            raise ValueError(f"{pair.facts} cannot be asked side by side")
        (deck,) = desk.decks((pair.deck,))
        return cls(desk, deck, pair, secrets.randbits(SEED_BITS) if seed is None else seed)

    @property
    def beside(self) -> Beside:
        """The two side by side, to be looked at before the first question and after the last."""
        one, other = (self._deck.facts[fact] for fact in self._pair.facts)
        return beside(self._deck, one, other, self._pair.direction)

    @property
    def verdict(self) -> Verdict:
        """How it stands, with every answer given so far."""
        rows = [step.row for step in self._steps]
        mixed = mixed_up_now(self._desk, self._deck, self._pair)
        return Verdict(len(rows), sum(row.is_right for row in rows), mixed)

    def start(self) -> None:
        """The learner has looked at the two; the minute and the first answer's time begin now."""
        self._began = self._shown_at = self._desk.clock.now().at

    def prepare(self) -> None:
        """Read ahead what the answers will need."""
        self._desk.progress.prepare(self._pair.facts)

    def _ask(self, at: Position) -> Position:
        now = self._desk.clock.now()
        if self._is_over(at, now):
            return replace(at, asked=None)
        fact, other = self._in_turn(at.count)
        seed = seed_of(self._seed, "duel", at.count, fact)
        facts = self._deck.facts
        question = choice_between(self._deck, facts[fact], facts[other], self._pair.direction, seed)
        if question is None:
            return replace(at, asked=None)
        self._shown_at = now.at
        fold = self._desk.progress.states((fact,))[fact]
        return self._shown(at, question, fold, at.queue, now.day)

    def _is_over(self, at: Position, now: Moment) -> bool:
        if at.count == 0 or at.count % 2:
            return False
        is_late = now.at - self._began >= ENOUGH_MS
        return is_late or at.count >= MOST or self.verdict.is_settled

    def _in_turn(self, count: int) -> tuple[str, str]:
        """The fact that is asked now, and the other."""
        one, other = self._pair.facts
        is_swapped = bool(seed_of(self._seed, "turn", count // 2) % 2)
        return (one, other) if is_swapped == bool(count % 2) else (other, one)
