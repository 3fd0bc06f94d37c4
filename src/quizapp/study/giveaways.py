"""Which words of a map or timeline would give away what is due to be asked today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.values import Gap, NameValue, TopicRef
from quizapp.study.mapped import Memory

_TELLING_LETTERS = 4
_UNSPACED = "\u2e80"  # from here on scripts have no blanks between words


class Giveaways:
    """The answers of one deck's due facts, as far as they are names and words."""

    def __init__(self, deck: Deck, memories: Mapping[str, Memory], today: int) -> None:
        """What is due on a study day `today`; a fact without a memory is not."""
        days = ((fact, memory.due) for fact, memory in memories.items())
        self._due = frozenset(fact for fact, due in days if due is not None and due <= today)
        facts = (deck.facts[fact] for fact in self._due if fact in deck.facts)
        answers = {fold(text) for fact in facts for text in _answers(deck, fact)}
        self._answers = frozenset(answers)
        self._within = tuple(f" {one} " for one in answers if len(one) >= _TELLING_LETTERS)

    def is_due(self, facts: Iterable[Fact]) -> bool:
        """Whether one of these facts is due."""
        return any(fact.id in self._due for fact in facts)

    def gives_away(self, *names: str) -> bool:
        """Whether one of these names is an answer, or has one in it."""
        return any(self._tells(fold(name)) for name in names)

    def _tells(self, folded: str) -> bool:
        if folded in self._answers:
            return True
        padded = f" {folded} "
        return any(
            one in padded or (one > f" {_UNSPACED}" and one.strip() in padded)
            for one in self._within
        )


def _answers(deck: Deck, fact: Fact) -> tuple[str, ...]:
    """The texts that answer a fact's questions, in every spelling."""
    match fact.value:
        case TopicRef(topic):
            return deck.topics[topic].names.accepted
        case NameValue(name):
            return (name.text,)
        case Gap(answers=answers):
            return answers
        case _:
            return ()
