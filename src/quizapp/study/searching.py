"""Finding facts by words of any script: what is written is folded as answers are.

Each deck becomes one joined text, a line a fact, that `find` goes through; words of one or two
letters, which most place names in Chinese characters are, are found like any others. The text is
kept as UTF-8: no letter of it is a part of another's bytes, it takes half the room of a `str` that
holds Korean, and a Korean or Chinese word is long enough in it for `find` to leap.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import accumulate, islice

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.values import Gap, TopicRef
from quizapp.study.telling import sentence_of

MOST_FOUND = 5_000
"""More facts are not looked for in one deck: nobody reads them, and a letter stands in all."""
_LINE = b"\n"
_ATTRIBUTE = "_search_text"


class SearchText:
    """One deck's facts as a text to search. `facts` are their ids, a line each, in order."""

    def __init__(self, lines: Iterable[tuple[str, str]]) -> None:
        """From ids and folded lines."""
        pairs = [(fact, line.encode()) for fact, line in lines]
        self.facts = tuple(fact for fact, _line in pairs)
        self._text = _LINE.join(line for _fact, line in pairs)
        self._starts = array("L", _starts(line for _fact, line in pairs))

    def saying(self, words: Iterable[str], most: int = MOST_FOUND) -> tuple[int, ...]:
        """The places of the facts that hold all these folded words, at most so many, in order.

        Words are parts of words: "chong" finds Chongjin.
        """
        wanted = sorted((word.encode() for word in words), key=len, reverse=True)
        if not wanted:
            return tuple(range(len(self.facts)))
        first, *rest = wanted
        places = self._lines_with(first)
        if rest:
            places = (place for place in places if self._holds(place, rest))
        return tuple(islice(places, most))

    def _holds(self, place: int, words: Iterable[bytes]) -> bool:
        line = self._line(place)
        return all(self._text.find(word, *line) >= 0 for word in words)

    def _lines_with(self, word: bytes) -> Iterable[int]:
        """The lines that hold a word, each once: so many lines end before it."""
        before = self._text.split(word)
        before.pop()
        return dict.fromkeys(accumulate([piece.count(_LINE) for piece in before]))

    def _line(self, place: int) -> tuple[int, int]:
        ends = self._starts
        end = ends[place + 1] - 1 if place + 1 < len(ends) else len(self._text)
        return ends[place], end


def _starts(lines: Iterable[bytes]) -> Iterator[int]:
    at = 0
    for line in lines:
        yield at
        at += len(line) + len(_LINE)


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
