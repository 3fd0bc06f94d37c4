"""Collecting what is wrong with a deck, so that all of it is told in one pass."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from quizapp.decks.limits import GUESSES, PROBLEMS
from quizapp.decks.nodes import Node
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Place, Problem

_LENGTHS_APART = 3
_COMPARED = 400


class Notes:
    """The problems found so far. It never raises: a reader notes and goes on."""

    def __init__(self) -> None:
        self._problems: dict[tuple[str, Place, str], Problem] = {}
        self._guesses = 0
        self._untold = 0
        self.cut_short: set[str] = set()
        self.lost_topics: set[str] = set()

    def add(
        self, rule: str, at: Node | Place, what: str, repair: str, *, grave: bool = True
    ) -> None:
        """Note a problem at a node or a place; the same one is noted once."""
        if len(self._problems) >= PROBLEMS:
            self._untold += 1
            return
        place = at.place if isinstance(at, Node) else at
        problem = Problem(rule, place, what, repair, grave)
        self._problems.setdefault((rule, place, what), problem)

    def advise(self, rule: str, at: Node | Place, what: str, repair: str) -> None:
        """Note something that does not keep the deck from being used."""
        self.add(rule, at, what, repair, grave=False)

    def guess(self, word: str, known: Iterable[str]) -> str:
        """The known word that was probably meant, or an empty text."""
        if self._guesses >= GUESSES or len(word) > 60:
            return ""
        self._guesses += 1
        close = get_close_matches(word, _likely(word, known), n=1, cutoff=0.7)
        return close[0] if close else ""

    def did_you_mean(self, word: str, known: Iterable[str], otherwise: str) -> str:
        """A repair that names the likely word, else `otherwise`."""
        meant = self.guess(word, known)
        return phrase("did you mean “{meant}”?", meant=meant) if meant else otherwise

    def knows_line(self, place: Place) -> bool:
        """Whether something grave is noted of this line already."""
        line = (place.file, place.line)
        return any(p.grave and (p.place.file, p.place.line) == line for p in self.problems)

    def missing_file(self, file: str) -> None:
        """Remember that a file could not be read to its end: what it holds is unknown."""
        self.cut_short.add(file)

    def missing_topic(self, topic: str) -> None:
        """Remember a topic that was left out, so that nobody is told it does not exist."""
        self.lost_topics.add(topic)

    def extend(self, problems: Iterable[Problem]) -> None:
        """Take over problems that were found elsewhere."""
        for problem in problems:
            self.add(problem.rule, problem.place, problem.what, problem.repair, grave=problem.grave)

    @property
    def is_clean(self) -> bool:
        """Whether nothing grave was noted."""
        return not any(problem.grave for problem in self._problems.values())

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems by file, line and column."""
        found = self._problems.values()
        listed = sorted(found, key=lambda p: (p.place.file, p.place.line, p.place.column))
        if self._untold:
            what = phrase("at least {count:,} more problems are not listed", count=self._untold)
            last = listed[-1].place
            listed.append(
                Problem("more-problems", last, what, phrase("mend these first"), grave=False)
            )
        return tuple(listed)


def _likely(word: str, known: Iterable[str]) -> list[str]:
    """The known words worth comparing: of its length or nearly, with an end in common.

    Comparing takes 10 µs a word, and a deck may have ten thousand topics.
    """
    ends = (word[:1], word[-1:])
    likely = [
        other
        for other in known
        if abs(len(other) - len(word)) <= _LENGTHS_APART
        and (other[:1] == ends[0] or other[-1:] == ends[1])
    ]
    return sorted(likely, key=lambda other: abs(len(other) - len(word)))[:_COMPARED]
