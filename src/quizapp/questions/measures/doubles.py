"""Texts that say nearly the same: written twice, or the same with another figure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from quizapp.facts.folding import fold

ALIKE = 90.0
"""From this likeness on (0 to 100) two texts say the same. The order of words counts: who did more
than whom is another matter the other way round."""
_FEWEST_WORDS = 4
_FIGURES = re.compile(r"\d+")
#: A word that stands in more texts than this tells no two of them apart.
_COMMON = 12


@dataclass(frozen=True, slots=True)
class Double:
    """Two texts by their keys, the smaller key first. `figures` if only figures differ."""

    first: str
    second: str
    figures: bool


class Doubles:
    """Compares the longer texts of a deck, each with those that share a rare word with it."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """`texts` by any key: a fact's or a topic's id."""
        told = {key: _told(text) for key, text in texts.items()}
        self._texts = {
            key: text for key, text in told.items() if text.count(" ") >= _FEWEST_WORDS - 1
        }
        self._holders: dict[str, list[str]] = {}
        for key, text in self._texts.items():
            for word in set(text.split()):
                self._holders.setdefault(word, []).append(key)

    def of(self, key: str) -> Iterator[Double]:
        """The texts that say nearly the same as one, each pair told alike from both sides."""
        text = self._texts.get(key, "")
        for other in self._near(key, text):
            if fuzz.ratio(text, self._texts[other], score_cutoff=ALIKE):
                first, second = sorted((key, other))
                yield Double(first, second, _differ_in_figures(text, self._texts[other]))

    def _near(self, key: str, text: str) -> list[str]:
        """The texts that share rare words with one, enough of them to be worth a comparison."""
        counted = Counter[str]()
        words = set(text.split())
        for word in words:
            holders = self._holders[word]
            if len(holders) <= _COMMON:
                counted.update(holders)
        return [other for other in counted if other != key]


def _differ_in_figures(one: str, other: str) -> bool:
    return _FIGURES.findall(one) != _FIGURES.findall(other) and (
        _FIGURES.sub("", one) == _FIGURES.sub("", other)
    )


@lru_cache(maxsize=16384)
def _told(text: str) -> str:
    return fold(text)
