"""Keeps the learner's store while the window is open, and what makes the next start quick.

Importing this module imports the store and all of study: only ever in a thread, after the
first paint.
"""

from __future__ import annotations

import logging
import secrets
from typing import Any

from quizapp import __version__
from quizapp.facts.problem import QuizAppError
from quizapp.gui.launch import Launch
from quizapp.gui.pages.home.state import home_of
from quizapp.library.deleting import forget_deleted
from quizapp.library.keeping import back_up_if_due
from quizapp.library.opening import (
    UsableDecks,
    keep_homes,
    open_for_browsing,
    open_store,
)
from quizapp.memory.moment import MS_PER_DAY, Moment
from quizapp.progress.reports import ClockDoubt
from quizapp.study.clock import Clock
from quizapp.study.first import FirstQuestion
from quizapp.study.opened import OpenedDesk
from quizapp.study.picking import SEED_BITS
from quizapp.study.planning import plan_today
from quizapp.study.session import Session
from quizapp.study.today import Today
from quizapp.teaching.received import received_by

PREPARED_DAYS = 7
FIRST_QUESTIONS = 2
"""For so many of these days the first question is made too."""
_FRESHEN_MS = 40
_log = logging.getLogger("quizapp")


class StoreKeeper:
    """The open store with its desk; only looked at while `is_browsing`.

    Raises a QuizAppError when it cannot be opened.
    """

    def __init__(self, launch: Launch, decks: UsableDecks, *, browsing: bool = False) -> None:
        self._launch, self._decks, self.is_browsing = launch, decks, browsing
        opened = open_for_browsing if browsing else open_store
        self.progress = opened(launch.profile, __version__)
        self._assigned = received_by(launch.profile.folder).assigned
        self.desk = self._desk_with(launch.clock)
        self._kept_at: tuple[int, tuple[str, ...]] | None = None

    def doubt(self) -> ClockDoubt | None:
        """Why "Is today ...?" must be asked before anything counts, or None."""
        return self.progress.clock_doubt(self._launch.clock.now())

    def trust_clock(self) -> None:
        """The learner said that the clock is right."""
        self.progress.trust_clock(self._launch.clock.now())

    def take_decks(self, decks: UsableDecks) -> None:
        """Other decks are there now."""
        self._decks = decks
        self.desk = self._desk_with(self._launch.clock)
        self._kept_at = None

    def keep_glances(self) -> None:
        """Prepare what Home shows on this day and the next ones, unless nothing has changed."""
        known = self.progress.count(), tuple(one.id for one in self._assigned())
        if known == self._kept_at or self.is_browsing:
            return
        now = self._launch.clock.now()
        days = (now.plus(n * MS_PER_DAY) for n in range(PREPARED_DAYS))
        desks = [self._desk_with(_Still(day)) for day in days]
        homes = {plan.day: _kept(plan) for plan in map(plan_today, desks)}
        try:
            firsts = {desk.clock.now().day: _first(desk) for desk in desks[:FIRST_QUESTIONS]}
            keep_homes(self.progress, homes, firsts)
            self.progress.freshen(_FRESHEN_MS)
            self.progress.checkpoint()
        except QuizAppError as error:
            # Only the next start is slower for it; every answer is on disk already.
            _log.warning("home could not be prepared: %s", error)
            return
        self._kept_at = known

    def close(self) -> None:
        """Prepare the next start, let others open the store, and make the day's backup."""
        self.keep_glances()
        self.progress.close()
        if not self.is_browsing:
            self._back_up()

    def _back_up(self) -> None:
        """The day's backup, and what was deleted long ago goes for good."""
        now = self._launch.clock.now().local
        try:
            back_up_if_due(self._launch.profile, now)
            forget_deleted(self._launch.paths.profiles, now.date())
        except (QuizAppError, OSError) as error:
            _log.warning("the day's backup could not be made: %s", error)

    def _desk_with(self, clock: Clock) -> OpenedDesk:
        return OpenedDesk(self.progress, self._decks, clock, self._assigned)


def _kept(plan: Today) -> dict[str, Any]:
    """A day's plan, and the words of it that the first frame paints."""
    home = home_of(plan)
    return {"plan": plan.as_json(), "words": [home.date, home.sentence]}


def _first(desk: OpenedDesk) -> str:
    """The first question of the desk's day, as it is kept; empty when nothing is asked."""
    seed = secrets.randbits(SEED_BITS)
    asked = Session.begin(desk, seed=seed).asked
    return FirstQuestion(asked, seed).text if asked is not None else ""


class _Still:
    """A clock that stands."""

    def __init__(self, moment: Moment) -> None:
        self._moment = moment

    def now(self) -> Moment:
        """The one moment it shows."""
        return self._moment
