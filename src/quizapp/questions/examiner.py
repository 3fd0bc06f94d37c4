"""One deck's examiner: all that asking about a deck needs, made once and kept with the deck."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache
from typing import TypeVar

from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.numbers import Quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.values import Position
from quizapp.questions.candidates import Candidates
from quizapp.questions.compared import Compared
from quizapp.questions.correcting import Corrections
from quizapp.questions.dated import Dated, Dates
from quizapp.questions.directions import Directions
from quizapp.questions.feedback import Feedback
from quizapp.questions.giveaway import Giveaways
from quizapp.questions.leaks import Leaks
from quizapp.questions.lineup import Field, Lineup, Wishes
from quizapp.questions.matter import Matter, Matters
from quizapp.questions.numerals import Numerals
from quizapp.questions.pairs import Pairs
from quizapp.questions.places import Places
from quizapp.questions.question import Refusal
from quizapp.questions.scales import Scales
from quizapp.questions.sharing import Company, Sharing
from quizapp.questions.spelling import Spelling
from quizapp.questions.terms import Direction
from quizapp.questions.wording import Wording
from quizapp.questions.world import INSIDE, World

T = TypeVar("T")
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
        self.corrections = Corrections(self.world, self.wording, self.feedback)
        self.spelling = Spelling(self.world)
        self.numerals = Numerals(self.world.speech)
        self.dates = Dates(self.world, self.wording, self.leaks, self.matter)
        self.pairs = Pairs(self.world, self.wording, self.leaks, self.matter, self.feedback)
        self.compared = Compared(self.world, self.leaks, self.matter)
        self.giveaways = Giveaways(self.world, self.leaks, self.spelling)
        self.sharing = Sharing(self.world, self.leaks, self.matters)
        self.places = Places(self.world)
        self.directions = Directions(self.wording)
        self._candidates = Candidates(self.world, self.leaks, self.places)
        self._scales = Scales(self.world, self.leaks)
        self._matter = lru_cache(maxsize=_KEPT)(self._make_matter)
        self._lineup = lru_cache(maxsize=_KEPT)(self._make_lineup)
        self._company = lru_cache(maxsize=_KEPT)(self._make_company)
        self._once = lru_cache(maxsize=_KEPT)(self._prepare)
        self.prompt = lru_cache(maxsize=_KEPT)(self._prompt)

    def take_over(
        self,
        known: Examiner,
        is_untouched: Callable[[str], bool],
        changed: Collection[str],
        *,
        same_facts: bool,
    ) -> None:
        """Let what was worked out of a deck before its last change hold for untouched facts.

        `changed` are the topic that was edited and those of which other facts speak now; with the
        `same_facts` only words beside them are other ones.
        """
        self._take_matters(known, is_untouched)
        self.world.take_over(known.world, changed, same_facts=same_facts)

    def take_over_but_names(
        self, known: Examiner, is_untouched: Callable[[str], bool], renamed: str
    ) -> None:
        """Let what was worked out of a deck hold here, in which only a topic is called
        otherwise; of facts that have nothing to do with it their matters too."""
        self._take_matters(known, is_untouched)
        self.world.take_over_but_names(known.world, renamed)
        self.leaks.take_over_but_names(known.leaks, renamed)

    def _take_matters(self, known: Examiner, is_untouched: Callable[[str], bool]) -> None:
        make_matter, make_dated = self._make_matter, self.dates.dated

        def matter(fact_id: str, direction: Direction) -> Matter | Refusal:
            if is_untouched(fact_id):
                return known.matter(fact_id, direction)
            return make_matter(fact_id, direction)

        def dated(fact_id: str) -> Dated | Refusal:
            return known.dates.dated(fact_id) if is_untouched(fact_id) else make_dated(fact_id)

        self._matter = lru_cache(maxsize=_KEPT)(matter)
        self.dates.dated = lru_cache(maxsize=None)(dated)

    def matter(self, fact_id: str, direction: Direction) -> Matter | Refusal:
        """A fact from one side, or why it is not asked from there."""
        return self._matter(fact_id, direction)

    def lineup(self, fact_id: str, direction: Direction) -> Lineup | Refusal:
        """All that is proved wrong beside a fact's answer."""
        return self._lineup(fact_id, direction)

    def widened(self, lineup: Lineup, matter: Matter, wishes: Wishes) -> Lineup:
        """A lineup with topics that are wished for and were not looked at, where they are proved
        wrong: of very many only some are looked at."""
        if not wishes.first or not isinstance(lineup, Field):
            return lineup
        return lineup.with_more(self._candidates.among(matter, wishes.first))

    def once(self, prepare: Prepare[T], fact_id: str, direction: Direction) -> T:
        """What a form prepares for a fact, made when it is first wanted and kept."""
        prepared: T = self._once(prepare, fact_id, direction)
        return prepared

    def _prepare(self, prepare: Prepare[T], fact_id: str, direction: Direction) -> T:
        return prepare(self, fact_id, direction)

    def company(self, fact_id: str, direction: Direction) -> Company | Refusal:
        """What is true beside a fact, and what is proved wrong."""
        return self._company(fact_id, direction)

    def _prompt(self, fact_id: str, direction: Direction, with_options: bool) -> str:
        """The stem of a fact that is asked, worded for picking or for typing."""
        matter = self.matter(fact_id, direction)
        if isinstance(matter, Refusal):
            raise ValueError(f"{fact_id} is not asked {direction}: {matter.why}")
        return self.stem(matter, matter.template, with_options=with_options)

    def _region(self, matter: Matter) -> str:
        """The place in which a marked one lies, unless its name gives that one away: two towns on
        either bank of a border river have one mark."""
        region = matter.topic.facets.get(INSIDE, "")
        is_marked = not matter.is_forward and isinstance(matter.fact.value, Position)
        if not is_marked or region not in self.deck.topics:
            return ""
        names = " / ".join(self.world.names(region))
        return "" if self.leaks.gives_away(names, matter.answer) else region

    def stem(self, matter: Matter, template: str, *, with_options: bool = True) -> str:
        """A matter's question by a template, its own or another of its property's."""
        return self.wording.question(
            matter.fact,
            matter.spec,
            template,
            matter.answer,
            voices=matter.voices,
            with_options=with_options,
            region="" if with_options else self._region(matter),
        )

    def _make_matter(self, fact_id: str, direction: Direction) -> Matter | Refusal:
        matter = self.matters.make(self.deck.facts[fact_id], direction)
        if isinstance(matter, Refusal) or matter.is_forward:
            return matter
        return self.places.not_marked(matter.fact) or matter

    def _make_lineup(self, fact_id: str, direction: Direction) -> Lineup | Refusal:
        matter = self.matter(fact_id, direction)
        if isinstance(matter, Refusal):
            return matter
        if isinstance(matter.answer, Date | Quantity):
            return self._scales.scale(matter)
        return self._candidates.field(matter)

    def _make_company(self, fact_id: str, direction: Direction) -> Company | Refusal:
        if direction is Direction.FORWARD:
            matter = self.matter(fact_id, direction)
        else:
            matter = self.matters.make(self.deck.facts[fact_id], direction, alone=False)
        if isinstance(matter, Refusal):
            return matter
        if matter.voices:
            why = phrase("What one source says cannot stand beside what others say.")
            return Refusal("G30", why)
        field = self.lineup(fact_id, direction) if matter.is_forward else None
        if not isinstance(field, Field):
            field = self._candidates.field(matter)
        return self.sharing.company(matter, field)


Prepare = Callable[[Examiner, str, Direction], T]
"""Prepares what all questions of one form about a fact, from one side, are made from."""


def examiner_of(deck: Deck) -> Examiner:
    """The deck's examiner, kept in the deck itself so that it lives exactly as long."""
    kept = vars(deck)
    if _ATTRIBUTE not in kept:
        kept[_ATTRIBUTE] = Examiner(deck)
    examiner: Examiner = kept[_ATTRIBUTE]
    return examiner


def adopt(deck: Deck, examiner: Examiner) -> None:
    """Let an examiner of this deck be the one that is kept."""
    vars(deck)[_ATTRIBUTE] = examiner
