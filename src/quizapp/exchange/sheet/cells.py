"""From what stands in a cell to what a deck writes, with a remark where that is not plain."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quizapp.decks.values import parse_position
from quizapp.facts.dates import parse_date
from quizapp.facts.numbers import parse_quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.vocabulary import PropertySpec, ValueKind, Vocabulary
from quizapp.questions.reading import read_date, read_number

_FIGURES = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{2,4})")
_SEPARATOR = re.compile(r"(?<!;);(?!;)|[\r\n]+")
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class CellProblem:
    """What is wrong in one cell, and its repair; what is not `grave` is only to be looked at."""

    table: str
    row: int
    column: str
    what: str
    repair: str
    grave: bool = True

    def __str__(self) -> str:
        cell = f"{self.table}!{self.column}{self.row}"
        return phrase("{place}: {what}; {repair}", place=cell, what=self.what, repair=self.repair)


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says as a deck writes it; `what` and `repair` say what is wrong, if anything."""

    text: str
    what: str = ""
    repair: str = ""
    grave: bool = True


def split_cell(text: str) -> list[str]:
    """The words or values of a cell, between semicolons or line breaks; `;;` is one semicolon."""
    if ";" not in text and "\n" not in text and "\r" not in text:
        alone = text.strip()  # nearly every cell
        return [alone] if alone else []
    return [part.strip().replace(";;", ";") for part in _SEPARATOR.split(text) if part.strip()]


def joined(parts: list[str]) -> str:
    """The inverse of `split_cell`."""
    return "; ".join(part.replace(";", ";;") for part in parts)


def is_joinable(part: str) -> bool:
    """Whether a value can stand in a cell beside others."""
    return bool(part) and ";" not in part and "\n" not in part


class CellReader:
    """Reads single values; `zones` are those of the deck."""

    def __init__(self, vocabulary: Vocabulary, zones: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._zones = zones

    def value(self, text: str, spec: PropertySpec, unit: str) -> Cell:
        """A value that is no topic."""
        match spec.value:
            case ValueKind.DATE:
                return self.date(text)
            case ValueKind.NUMBER:
                return self._number(text, unit)
            case ValueKind.WORD:
                return _word(text, spec.words)
            case ValueKind.POSITION:
                return _position(text)
            case _:
                return Cell(text)

    def date(self, text: str) -> Cell:
        """A date as decks write it, from any usual way to write one."""
        try:
            parse_date(text, self._zones)
            return Cell(text)
        except ValueError as error:
            how = str(error)
        found = read_date(text, self._vocabulary)
        if found is None:
            return Cell(text, phrase("“{text}” is no date", text=text), how)
        figures = _FIGURES.fullmatch(text)
        if figures and int(figures[1]) != int(figures[2]) <= _MONTHS and int(figures[1]) <= _MONTHS:
            what = phrase("“{text}” is read as {found}, the day first", text=text, found=found)
            return Cell(
                str(found), what, phrase("write it as 1945-08-13 if that is wrong"), grave=False
            )
        return Cell(str(found))

    def _number(self, text: str, unit: str) -> Cell:
        try:
            quantity = parse_quantity(text)
        except ValueError as error:
            found = read_number(text, self._vocabulary.phrases.get("words-about", "").split())
            if found is None:
                return Cell(text, phrase("“{text}” is no number", text=text), str(error))
            quantity, text = found, str(found)
        return Cell(text if quantity.unit or not unit else f"{text} {unit}")


def _word(text: str, words: tuple[str, ...]) -> Cell:
    found = next((word for word in words if word.casefold() == text.casefold()), None)
    if found is not None:
        return Cell(found)
    return Cell(
        text,
        phrase("“{text}” is none of: {listed}", text=text, listed=", ".join(words)),
        phrase("use one of these words"),
    )


def _position(text: str) -> Cell:
    try:
        for part in split_cell(text):
            parse_position(part)
    except ValueError as error:
        return Cell(text, phrase("“{text}” is no position", text=text), str(error))
    return Cell(text)
