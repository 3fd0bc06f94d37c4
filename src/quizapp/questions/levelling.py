"""Levelling: two ways to write one name that a fair reader takes for the same become one text.

Beyond what folding does for any text: ordinals in words are figures, "Forty-Fourth Army" is the
44th Army. What follows from a person or a formation being meant is here too: a family name may
come first, stand alone, or behind initials.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizapp.facts.folding import fold
from quizapp.facts.vocabulary import Vocabulary

_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_TEN = 10
#: First name and family name.
_TWO = 2


class Levelling:
    """Levels the texts of one language."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Ordinals by the language's words for them; a language without any has none."""
        words = vocabulary.phrases.get("ordinals", "").split()
        self._ordinals = {word: number for number, word in enumerate(words, 1)}
        tens = vocabulary.phrases.get("ordinal-tens", "").split()
        self._tens = {word: number * _TEN for number, word in enumerate(tens, 1)}
        before = vocabulary.phrases.get("tens", "").split()
        self._before = {word: number * _TEN for number, word in enumerate(before, 1)}

    def level(self, text: str) -> str:
        """The text folded, without blanks, with every ordinal as its figures."""
        return "".join(self._levelled(fold(text).split()))

    def _levelled(self, words: Sequence[str]) -> Iterator[str]:
        held, last = 0, ""
        for word in words:
            if word in self._before:
                held, last = self._before[word], word
                continue
            number = self._number(word)
            if held and number < _TEN and word in self._ordinals:
                yield str(held + number)
            else:
                if held:
                    yield last
                yield str(number) if number else _ORDINAL.sub(r"\1", word)
            held = 0
        if held:
            yield last

    def _number(self, word: str) -> int:
        return self._ordinals.get(word) or self._tens.get(word, 0)


def family_name_first(name: str) -> str:
    """A name of two words the other way round; any other as it is."""
    words = name.split()
    return " ".join(reversed(words)) if len(words) == _TWO else name


def has_initials_of(given: str, name: str) -> bool:
    """Whether a text is a person's family name behind initials, or behind the first name and
    others: "N. V. Antonov" and "Neon Vasilyevich Antonov" for Neon Antonov."""
    typed, words = fold(given).split(), fold(name).split()
    if len(typed) < len(words) or len(words) < _TWO or typed[-1] != words[-1]:
        return False
    return typed[0] in (words[0], words[0][:1])
