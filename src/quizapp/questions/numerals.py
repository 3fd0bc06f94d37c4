"""Numbers in words, as people write them: "a hundred thousand", "ninety-one thousand"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.facts.folding import fold
from quizapp.questions.spoken import Speech

_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
#: How the reader of numbers calls the powers of ten that it knows itself.
_SCALES = {_THOUSAND: "thousand", 10**6: "million", 10**9: "billion"}


@dataclass(slots=True)
class _Run:
    """Number words in a row: so many of the last scale, and what follows it."""

    whole: int = 0
    below: int = 0
    scale: int = 0
    is_empty: bool = True

    def add(self, number: int) -> bool:
        """Add a number below a hundred; False where none can stand, as in "three two"."""
        free = _TEN if number < _TEN else _HUNDRED
        if self.below % free or self.below % _HUNDRED == _TEN:
            return False
        self.below += number
        self.is_empty = False
        return True

    def times(self, scale: int) -> bool:
        """Multiply by a hundred, a thousand ...; False where that cannot stand there."""
        if scale == _HUNDRED and self.below < _HUNDRED:
            self.below = max(1, self.below) * _HUNDRED  # "twelve hundred" too
        elif scale > _HUNDRED and (scale < self.scale or not self.scale):
            self.whole += max(1, self.below) * scale
            self.below, self.scale = 0, scale
        else:
            return False
        self.is_empty = False
        return True

    @property
    def figures(self) -> str:
        """The number in figures. A single scale stays a word, since in "two to three thousand"
        it belongs to both ends."""
        times, left = divmod(self.whole, self.scale) if self.scale else (0, 0)
        if self.scale in _SCALES and not left and not self.below:
            return f"{times} {_SCALES[self.scale]}"
        return str(self.whole + self.below)


class Numerals:
    """Reads the number words of one language."""

    def __init__(self, speech: Speech) -> None:
        words, tens, scales = (
            speech.phrase(name).split() for name in ("number-words", "tens", "number-scales")
        )
        self._small = {word: number for number, word in enumerate(words)}
        self._small |= {word: _TEN * n for n, word in enumerate(tens, 1) if n < _TEN}
        powers = map(int, scales[1::2])
        self._scales = {word: 10**power for word, power in zip(scales[::2], powers, strict=True)}
        self._articles = set(speech.phrase("articles-by-sound").split())
        self._joining = speech.phrase("and", first="", last="").strip()

    def in_figures(self, text: str) -> str:
        """The text with its number words in figures, all else as it is."""
        return " ".join(self._read(tuple(self._words(text))))

    def _words(self, text: str) -> Iterator[str]:
        """The words of a text; those of "ninety-one" are two."""
        for word in text.split():
            parts = fold(word).split()
            yield from parts if parts and all(map(self._is_number, parts)) else [word]

    def _is_number(self, word: str) -> bool:
        return word in self._small or word in self._scales

    def _read(self, words: Sequence[str]) -> Iterator[str]:
        place = 0
        while place < len(words):
            is_figure = bool(place) and words[place - 1][-1:].isdigit()
            # Behind a figure a scale is the figure's own: "1.1 million".
            run, end = (_Run(), place) if is_figure else self._run(words, place)
            yield words[place] if run.is_empty else run.figures
            place = max(end, place + 1)

    def _run(self, words: Sequence[str], start: int) -> tuple[_Run, int]:
        """The number whose words begin at a place, and where they end."""
        run = _Run()
        for place in range(start, len(words)):
            word, after = fold(words[place]), fold("".join(words[place + 1 : place + 2]))
            if word in self._small:
                goes_on = run.add(self._small[word])
            elif word in self._scales:
                goes_on = run.times(self._scales[word])
            elif run.is_empty:
                goes_on = place == start and word in self._articles and after in self._scales
            else:
                goes_on = word == self._joining and after in self._small
            if not goes_on:
                return run, place
        return run, len(words)
