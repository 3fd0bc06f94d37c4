"""One deck's examiner: all that asking about a deck needs, made once and kept with the deck."""

from __future__ import annotations

from functools import lru_cache

from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.numbers import Quantity
from quizapp.questions.candidates import Candidates
from quizapp.questions.dated import Dates
from quizapp.questions.feedback import Feedback
from quizapp.questions.compared import Compared
from quizapp.questions.giveaway import Giveaways
from quizapp.questions.leaks import Leaks
from quizapp.questions.lineup import Lineup
from quizapp.questions.matter import Matter, Matters
from quizapp.questions.pairs import Pairs
from quizapp.questions.question import Refusal
from quizapp.questions.scales import Scales
from quizapp.questions.spelling import Spelling
from quizapp.questions.terms import Direction
from quizapp.questions.wording import Wording
from quizapp.questions.world import World

_ATTRIBUTE = "_examiner"
#: How many facts keep what their questions are made from.
_KEPT = 4096


class Examiner:
    """Knows one deck, its words, and what it proves false."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self.world = World(deck)
        self.wording = Wording(self.world)
        self.leaks = Leaks(self.world)
        self.matters = Matters(self.world, self.wording, self.leaks)
        self.feedback = Feedback(self.world, self.wording, self.matters)
        self.spelling = Spelling(self.world)
        self.dates = Dates(self.world, self.wording, self.leaks, self.matter)
        self.pairs = Pairs(self.world, self.wording, self.leaks, self.matter, self.feedback)
        self.giveaways = Giveaways(self.world, self.leaks, self.spelling)
        self._candidates = Candidates(self.world, self.leaks)
        self._scales = Scales(self.world, self.leaks)
        self._matter = lru_cache(maxsize=_KEPT)(self._make_matter)
        self.compared = Compared(self.world, self.leaks, self.matter)
        self._lineup = lru_cache(maxsize=_KEPT)(self._make_lineup)
        self.prompt = lru_cache(maxsize=_KEPT)(self._prompt)

    def matter(self, fact_id: str, direction: Direction) -> Matter | Refusal:
        """A fact from one side, or why it is not asked from there."""
        return self._matter(fact_id, direction)

    def lineup(self, fact_id: str, direction: Direction) -> Lineup | Refusal:
        """All that is proved wrong beside a fact's answer."""
        return self._lineup(fact_id, direction)

    def _prompt(self, fact_id: str, direction: Direction, with_options: bool) -> str:
        """The stem of a fact that is asked, worded for picking or for typing."""
        matter = self.matter(fact_id, direction)
        if isinstance(matter, Refusal):
            raise ValueError(f"{fact_id} is not asked {direction}: {matter.why}")
        return self.wording.question(
            matter.fact,
            matter.spec,
            matter.template,
            matter.answer,
            voices=matter.voices,
            with_options=with_options,
        )

    def _make_matter(self, fact_id: str, direction: Direction) -> Matter | Refusal:
        return self.matters.make(self.deck.facts[fact_id], direction)

    def _make_lineup(self, fact_id: str, direction: Direction) -> Lineup | Refusal:
        matter = self.matter(fact_id, direction)
        if isinstance(matter, Refusal):
            return matter
        if isinstance(matter.answer, Date | Quantity):
            return self._scales.scale(matter)
        return self._candidates.field(matter)


def examiner_of(deck: Deck) -> Examiner:
    """The deck's examiner, kept in the deck itself so that it lives exactly as long."""
    kept = vars(deck)
    if _ATTRIBUTE not in kept:
        kept[_ATTRIBUTE] = Examiner(deck)
    examiner: Examiner = kept[_ATTRIBUTE]
    return examiner
