"""Finding facts by words of any script: what is written is folded as answers are.

Each deck becomes lines of text, one a fact, that are looked through for a word; words of one or
two letters, which most place names in Chinese characters are, are found like any others. A line
holds the bytes of its UTF-8, a letter each: no letter of UTF-8 is a part of another's bytes, and
such a text takes half the room of one with Korean in it and is looked through twice as fast.
"""

from __future__ import annotations

from collections.abc import Iterable

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.values import Gap, TopicRef
from quizapp.study.telling import sentence_of

MOST_FOUND = 5_000
"""More facts are not looked for in one deck: nobody reads them, and a letter stands in all."""
_ATTRIBUTE = "_search_text"


class SearchText:
    """One deck's facts as a text to search. `facts` are their ids, a line each, in order."""

    def __init__(self, lines: Iterable[tuple[str, str]]) -> None:
        """From ids and folded lines."""
        pairs = [(fact, _as_bytes(line)) for fact, line in lines]
        self.facts = tuple(fact for fact, _line in pairs)
        self._lines = tuple(line for _fact, line in pairs)

    def saying(self, words: Iterable[str], most: int = MOST_FOUND) -> tuple[int, ...]:
        """The places of the facts that hold all these folded words, at most so many, in order.

        Words are parts of words: "chong" finds Chongjin.
        """
        wanted = sorted(map(_as_bytes, words), key=len, reverse=True)
        if not wanted:
            return tuple(range(len(self.facts)))
        first, *rest = wanted
        places = [place for place, line in enumerate(self._lines) if first in line]
        for word in rest:
            places = [place for place in places if word in self._lines[place]]
        return tuple(places[:most])


def _as_bytes(text: str) -> str:
    """The text's UTF-8, each byte as the letter of its number."""
    return text.encode().decode("latin-1")


def search_text_of(deck: Deck) -> SearchText:
    """The deck as a text to search, kept in the deck itself so that it lives exactly as long."""
    kept = vars(deck)
    if _ATTRIBUTE not in kept:
        kept[_ATTRIBUTE] = SearchText((fact.id, _line_of(deck, fact)) for fact in deck.askable)
    text: SearchText = kept[_ATTRIBUTE]
    return text


def _line_of(deck: Deck, fact: Fact) -> str:
    """Its sentence, and all names of what it is about and of its value that are not in it."""
    names = list(deck.topics[fact.topic].names.accepted)
    if isinstance(fact.value, TopicRef):
        names += deck.topics[fact.value.topic].names.accepted
    elif isinstance(fact.value, Gap):
        names += fact.value.answers
    told = fold(sentence_of(deck, fact))
    others = (name for name in dict.fromkeys(map(fold, names)) if name not in told)
    return " ".join((told, *others))
