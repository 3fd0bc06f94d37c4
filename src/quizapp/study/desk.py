"""A learner's desk: their progress, the decks and a clock, which every use case works with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Importance
from quizapp.facts.problem import QuizAppError
from quizapp.memory.confusions import Mixed
from quizapp.memory.fold import FactFold
from quizapp.memory.forecast import seconds_per_answer
from quizapp.memory.logged import deck_of
from quizapp.memory.moment import Moment
from quizapp.memory.queue import Candidate, Limits, Queue, build_queue, due_day
from quizapp.memory.scheduler import standard_scheduler
from quizapp.progress.editions import Edition
from quizapp.progress.events import Event
from quizapp.progress.reports import DayTally, SessionSeen
from quizapp.progress.settings import LearnerSettings
from quizapp.questions import can_be_asked
from quizapp.study.assigned import Assigned, first_of_all, new_needed
from quizapp.study.clock import Clock
from quizapp.study.readiness import new_facts_needed

if TYPE_CHECKING:
    from quizapp.progress.course import Turn
    from quizapp.progress.latest import LatestAnswer

LATEST_ANSWERS = 100
SPARE_FACTS = 10
"""So many new facts stand ready for others that an earlier question of a sitting gave away."""
MOST_NEW_OF_TOPIC = 3
"""So many new facts of a day may be about one topic, while there are other facts."""
SECONDS_PER_MINUTE = 60
MORE_THAN_FIT = 20
"""So many more due facts than fit are looked at: some may be none that can be learnt."""
EVER = 2**40
"""A study day after all others: what is due by then is all that was met and is not at rest."""


class Progress(Protocol):
    """What study needs of a learner's store."""

    def append(self, kind: str, body: Mapping[str, Any], moment: Moment) -> Event:
        """Keep one event; it is on disk when this returns."""
        ...

    def append_all(
        self, said: Sequence[tuple[str, Mapping[str, Any]]], moment: Moment
    ) -> Sequence[Event]:
        """Keep several events, each kind with its body: all are on disk when this returns, or,
        where it raises, none is."""
        ...

    def prepare(self, facts: Iterable[str]) -> None:
        """Read ahead what answers about these facts will need."""
        ...

    def states(self, facts: Iterable[str]) -> Mapping[str, FactFold]:
        """What the log says about these facts; a fact never touched has a blank fold."""
        ...

    def confusions(self, facts: Iterable[str]) -> Mapping[str, tuple[Mixed, ...]]:
        """Which wrong answers were given to each of these facts."""
        ...

    def mixed_up(self, among: Collection[str] | None = None) -> Mapping[str, tuple[Mixed, ...]]:
        """Which wrong answers were given to which facts, of all or `among` these; facts with
        none are left out."""
        ...

    def due(self, day: int, retention: int, deck: str | None = None) -> Mapping[str, int]:
        """The facts due on a study day or before, of one deck or all: the day they fell due."""
        ...

    def slipped(self, day: int, retention: int, decks: Iterable[str], many: int) -> Sequence[str]:
        """So many of the facts due on a study day or before, those least likely to be recalled."""
        ...

    def due_counts(self, day: int, retention: int) -> Mapping[str, int]:
        """How many facts of each deck are due on a study day or before."""
        ...

    def answered_on(self, day: int) -> Collection[str]:
        """The facts that the answers of a study day are about."""
        ...

    def settings(self) -> LearnerSettings:
        """What the learner settled."""
        ...

    def new_facts_met_on(self, day: int) -> Collection[str]:
        """The facts met for the first time on a study day."""
        ...

    def took_ms(self, latest: int) -> Sequence[int]:
        """How long so many of the latest answers took, ms, newest first."""
        ...

    def roll_up(self, first: int, last: int, deck: str | None = None) -> Sequence[DayTally]:
        """What the answers of these study days, both included, come to, in one deck or all."""
        ...

    def last_session(self) -> SessionSeen | None:
        """The session started last."""
        ...

    def latest_answers(self, many: int) -> Sequence[LatestAnswer]:
        """Of the last `many` answers stored those that were not undone, newest first."""
        ...

    def course(self, fact: str) -> Sequence[Turn]:
        """The events that name a fact, in their order, with its memory after each."""
        ...

    def sessions_for(self, purposes: Collection[str], many: int) -> Sequence[SessionSeen]:
        """So many of the sessions held for these purposes, the one started last first."""
        ...

    def see(self, deck: str, hash_: str, edition: Callable[[], Edition]) -> None:
        """Learn what a deck renamed, corrected or dropped, unless this edition was seen."""
        ...


class Shelf(Protocol):
    """The decks that can be studied."""

    def usable(self) -> tuple[tuple[Deck, ...], tuple[QuizAppError, ...]]:
        """Every deck that can be studied, in the order they are shown; and why others cannot."""
        ...

    def deck(self, deck_id: str) -> Deck:
        """The deck, read if it was not yet. Raises QuizAppError when it cannot be used."""
        ...

    def folder(self, deck_id: str) -> Path:
        """Where the deck lies. Raises QuizAppError when there is none."""
        ...


def edition_of(deck: Deck) -> Edition:
    """What a learner's store needs to know of a deck."""
    prints = {fact.id: sorted(deck.prints_of(fact)) for fact in deck.facts.values()}
    return Edition(deck.id, deck.hash, prints, deck.former_ids)


def is_corrected(deck: Deck, fact: Fact, fold: FactFold) -> bool:
    """Whether the deck gave a fact another value since it was learnt."""
    return fold.state is not None and fold.is_corrected(deck.prints_of(fact))


def _is_asked(decks: Mapping[str, Deck], fact_id: str) -> bool:
    """Whether one of these decks has the fact, to be learnt."""
    deck = decks.get(deck_of(fact_id))
    fact = deck.facts.get(fact_id) if deck else None
    return deck is not None and fact is not None and deck.topics[fact.topic].learnable


_New = tuple[Deck, Fact, Candidate]
_FIRST, _THEN = 0, 1


class Desk:
    """What a student's use cases have at hand; `assigned` gives what teachers asked for."""

    def __init__(
        self,
        progress: Progress,
        shelf: Shelf,
        clock: Clock,
        assigned: Callable[[], Sequence[Assigned]] = tuple,
    ) -> None:
        self.assigned = assigned
        self.progress = progress
        self.shelf = shelf
        self.clock = clock
        self._askable: dict[str, dict[str, bool]] = {}
        self._ranked: dict[str, dict[Importance, list[Fact]]] = {}

    def pace(self) -> float:
        """Seconds this learner needs for a question, feedback included."""
        return seconds_per_answer(self.progress.took_ms(LATEST_ANSWERS))

    def decks(self, wanted: Sequence[str] = ()) -> tuple[Deck, ...]:
        """The decks with these ids, or all that can be used.

        Raises QuizAppError when a deck that was asked for cannot be used.
        """
        found = tuple(map(self.shelf.deck, wanted)) if wanted else self.shelf.usable()[0]
        for deck in found:
            self.progress.see(deck.id, deck.hash, partial(edition_of, deck))
        return found

    def picture_path(self, deck_id: str, file: str) -> str:
        """Where a picture of a deck lies; empty without one, and where the deck went away."""
        if not file:
            return ""
        try:
            return str(self.shelf.folder(deck_id) / file)
        except QuizAppError:
            return ""

    def queue(self, decks: Iterable[Deck], day: int, seed: int) -> Queue:
        """What to ask of these decks on a study day, within the learner's limits."""
        mine = {deck.id: deck for deck in decks}
        first = first_of_all(tuple(mine.values()), self.assigned(), day)
        new: Iterable[_New] = self._new(mine, first)
        unmet = 0
        if self.progress.settings().ready_by:  # else nobody needs to know how many there are
            new = tuple(new)
            unmet = len(new)
        limits = self.limits(day, unmet)
        wanted = limits.new_facts + SPARE_FACTS if limits.new_facts > 0 else 0
        fresh = self._first_that_ask(new, wanted) if wanted else []
        known = self._known(mine, day, limits, first)
        return build_queue([*known, *fresh], day, limits, standard_scheduler(), seed)

    def _known(
        self, decks: Mapping[str, Deck], day: int, limits: Limits, first: Collection[str]
    ) -> Iterator[Candidate]:
        """Of the facts of these decks that are due as many as fit the day, those that may have to
        be drilled, and those that come `first`; of all others nothing is read."""
        progress, retention = self.progress, self.progress.settings().retention
        many = MORE_THAN_FIT + max(0, int(limits.seconds // limits.seconds_per_answer))
        slipped = progress.slipped(day, retention, decks, many)
        maybe = {*slipped, *progress.answered_on(day), *first}
        facts = [fact for fact in sorted(maybe) if _is_asked(decks, fact)]
        for fact_id, fold in self.progress.states(facts).items():
            deck = decks[deck_of(fact_id)]
            corrected = is_corrected(deck, deck.facts[fact_id], fold)
            if fold.state is not None:
                yield Candidate(
                    fact_id, fold.state, fold.status, is_corrected=corrected,
                    comes_first=fact_id in first,
                )  # fmt: skip

    def _new(self, decks: Mapping[str, Deck], first: Mapping[str, Deck]) -> Iterator[_New]:
        """The facts not met yet: those that come `first`, then the most important, then in the
        order of the decks.

        A deck is only looked through when its turn comes.
        """
        states = self.progress.states(first) if first else {}
        for place, (name, deck) in enumerate(first.items()):
            fold = states[name]
            if fold.state is None and not fold.status.at_rest:
                yield deck, deck.facts[name], Candidate(name, None, fold.status, (_FIRST, place))
        retention = self.progress.settings().retention
        counts = self.progress.due_counts(EVER, retention)
        unmet = [deck for deck in decks.values() if counts.get(deck.id, 0) < len(deck.facts)]
        met: dict[str, Collection[str]] = {}
        ranks = product(Importance, unmet)
        ranked = (pair for rank, deck in ranks for pair in self._of_rank(deck, rank))
        for place, (deck, fact) in enumerate(ranked):
            if deck.id not in met:
                met[deck.id] = self.progress.due(EVER, retention, deck.id)
            if fact.id in met[deck.id] or fact.id in first:
                continue
            fold = self.progress.states((fact.id,))[fact.id]
            if fold.state is None and not fold.status.at_rest:
                yield deck, fact, Candidate(fact.id, None, fold.status, (_THEN, place))

    def _of_rank(self, deck: Deck, rank: Importance) -> Iterator[tuple[Deck, Fact]]:
        """The facts of a deck that can be learnt and are so important, in order."""
        ranked = self._ranked.get(deck.hash)
        if ranked is None:
            ranked = self._ranked[deck.hash] = {}
            for fact in deck.askable:
                ranked.setdefault(fact.importance, []).append(fact)
        return ((deck, fact) for fact in ranked.get(rank, ()))

    def _first_that_ask(self, new: Iterable[_New], wanted: int) -> list[Candidate]:
        """So many of the facts that give a question, only a few about one topic as long as there
        are others; looking at all of a deck would take long."""
        found: list[Candidate] = []
        passed: list[Candidate] = []
        of_topic: Counter[tuple[str, str]] = Counter()
        for deck, fact, one in new:
            if self.asks(deck, fact):
                about = (deck.id, fact.topic)
                of_topic[about] += 1
                is_wanted = one.order[0] == _FIRST or of_topic[about] <= MOST_NEW_OF_TOPIC
                (found if is_wanted else passed).append(one)
                if len(found) == wanted:
                    break
        return [*found, *passed][:wanted]

    def asks(self, deck: Deck, fact: Fact) -> bool:
        """Whether a fact gives any question at all."""
        known = self._askable.setdefault(deck.hash, {})
        if fact.id not in known:
            known[fact.id] = can_be_asked(deck, fact)
        return known[fact.id]

    def limits(self, day: int, unmet: int = 0) -> Limits:
        """How much of the learner's day is left on a study day; with a date to be ready by, as
        many new facts as that takes where `unmet` are not met yet, and as open assignments do."""
        settings = self.progress.settings()
        _answers, spent_ms = self.work_on(day)
        met = self.progress.new_facts_met_on(day)
        needed = new_facts_needed(unmet + len(met), day, settings.ready_by)
        left = max(settings.new_facts_a_day, needed) - len(met)
        return Limits(
            seconds=settings.minutes_a_day * SECONDS_PER_MINUTE - spent_ms / 1000,
            new_facts=max(left, self._new_assigned(met, day)),
            retention=settings.retention_share,
            seconds_per_answer=self.pace(),
        )

    def _new_assigned(self, met: Collection[str], day: int) -> int:
        """How many more new facts of assignments today must bring."""
        every = [one for one in self.assigned() if one.is_open(day)]
        if not every:
            return 0
        decks = self.decks()
        folds = self.progress.states(first_of_all(decks, every, day))
        return new_needed(decks, every, folds, met, day)

    def work_on(self, day: int) -> tuple[int, int]:
        """How many answers a study day holds, and their time in ms."""
        tallies = self.progress.roll_up(day, day)
        return sum(one.answers for one in tallies), sum(one.took_ms for one in tallies)

    def due_on(self, day: int) -> list[tuple[str, int]]:
        """Every fact due on a study day with the day it fell due, the oldest first."""
        facts = [(deck, fact) for deck in self.decks() for fact in deck.askable]
        states = self.progress.states(fact.id for _deck, fact in facts)
        days = ((fact.id, self.due_day(deck, fact, states[fact.id])) for deck, fact in facts)
        due = [(fact, fell) for fact, fell in days if fell is not None and fell <= day]
        return sorted(due, key=lambda pair: (pair[1], pair[0]))

    def due_day(self, deck: Deck, fact: Fact, fold: FactFold) -> int | None:
        """The study day from which a fact is due, or None; at once when it was corrected."""
        if fold.state is None:
            return None
        retention, scheduler = self.progress.settings().retention_share, standard_scheduler()
        again = is_corrected(deck, fact, fold)
        return due_day(fact.id, fold.state, fold.status, retention, scheduler, again)

    def new_on(self, day: int) -> int:
        """How many facts may be met for the first time on a study day."""
        return len(self.queue(self.decks(), day, seed=0).new)
