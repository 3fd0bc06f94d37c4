"""What a screen or a command shows of a deck: plain values, no deck behind them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from quizapp.decks.read import ReadReport
from quizapp.facts.deck import Deck
from quizapp.facts.problem import Problem


@dataclass(frozen=True, slots=True)
class ChapterSummary:
    """A chapter's title and how many topics and facts it holds for learning."""

    title: str
    topics: int
    facts: int


@dataclass(frozen=True, slots=True)
class DeckSummary:
    """A deck at a glance. `topics` and `facts` count what is meant to be learned."""

    id: str
    title: str
    version: str
    language: str
    licence: str
    description: str
    topics: int
    facts: int
    sources: int
    chapters: tuple[ChapterSummary, ...]
    hash: str


@dataclass(frozen=True, slots=True)
class DeckReport:
    """What came of reading a deck: its summary if anything could be read, and its problems."""

    summary: DeckSummary | None
    mistakes: tuple[Problem, ...]
    advice: tuple[Problem, ...]

    @property
    def sentence(self) -> str:
        """How the deck stands, in one sentence."""
        mistakes = _count(len(self.mistakes), "mistake")
        if self.summary is None:
            return f"This deck cannot be read: {mistakes}."
        facts = _count(self.summary.facts, "fact")
        topics = _count(self.summary.topics, "topic")
        advice = f", {_count(len(self.advice), 'hint')}" if self.advice else ""
        state = mistakes if self.mistakes else "no mistakes"
        return f"{self.summary.title}: {facts} about {topics}; {state}{advice}."


def summarise(deck: Deck) -> DeckSummary:
    """The deck at a glance."""
    facts = Counter(fact.chapter for fact in deck.askable)
    learned = [topic for topic in deck.topics.values() if topic.learnable]
    topics = Counter(topic.chapter for topic in learned)
    chapters = tuple(
        ChapterSummary(title, topics[index], facts[index])
        for index, title in enumerate(deck.chapters)
    )
    return DeckSummary(
        deck.id,
        deck.title,
        deck.version,
        deck.language,
        deck.licence,
        deck.description,
        topics=len(learned),
        facts=len(deck.askable),
        sources=len(deck.sources),
        chapters=chapters,
        hash=deck.hash,
    )


def report_on(read: ReadReport) -> DeckReport:
    """A reading as a screen shows it."""
    return DeckReport(
        summarise(read.deck) if read.deck is not None else None,
        tuple(problem for problem in read.problems if problem.grave),
        tuple(problem for problem in read.problems if not problem.grave),
    )


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"
