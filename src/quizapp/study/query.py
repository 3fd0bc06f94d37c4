"""What is typed into a search: words, and operators such as `day:13 aug` or `weak`.

An operator takes as many of the words after its colon as mean something together, so that
neither quotation marks nor a grammar must be learnt: in `place:Port Arthur fallen` the place is
Port Arthur and "fallen" a word to search for. Quotation marks hold words together all the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from quizapp.facts.folding import fold

_TOKEN = re.compile(r'(?:(?P<key>[a-z]+):\s*)?(?:["“”](?P<held>[^"“”]*)["“”]?|(?P<word>[^\s"“”]+))')


class Key(StrEnum):
    """The operators: what stands before the colon."""

    IS = "is"
    DAY = "day"
    PLACE = "place"
    SOURCE = "source"
    CHAPTER = "chapter"
    DECK = "deck"


class State(StrEnum):
    """What may stand after `is:`; `disputed` and `weak`, `new` and `due` alone as well."""

    DISPUTED = "disputed"
    WEAK = "weak"
    NEW = "new"
    DUE = "due"
    KNOWN = "known"
    SUSPENDED = "suspended"
    POSTPONED = "postponed"
    LEECH = "leech"
    NOTED = "noted"


ALONE = frozenset({State.DISPUTED, State.WEAK, State.NEW, State.DUE})
"""States that need no `is:` before them; in quotation marks they are words."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One operator with what it was given."""

    key: Key
    value: str


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for: folded words that a fact must all hold, filters it must all pass."""

    words: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether everything is found."""
        return not (self.words or self.filters)


@dataclass(frozen=True, slots=True)
class _Token:
    key: str
    text: str
    is_held: bool


Understands = Callable[[Key, str], bool]
"""Whether a value means something to an operator."""


def parse_query(text: str, understands: Understands) -> Query:
    """Read what was typed. Nothing is an error: what is no operator is a word."""
    words: list[str] = []
    filters: list[Filter] = []
    tokens = [_token(match) for match in _TOKEN.finditer(text)]
    while tokens:
        token = tokens.pop(0)
        key = _key_of(token)
        if key is None:
            words += fold(f"{token.key} {token.text}").split()
            continue
        value = token.text
        if not token.is_held and key is not Key.IS:
            taken = _taken(key, value, tokens, understands)
            value = " ".join([value, *(one.text for one in tokens[:taken])])
            del tokens[:taken]
        filters.append(Filter(key, value))
    return Query(tuple(words), tuple(dict.fromkeys(filters)))


def _token(match: re.Match[str]) -> _Token:
    held = match["held"]
    return _Token(match["key"] or "", match["word"] if held is None else held, held is not None)


def _key_of(token: _Token) -> Key | None:
    if not token.key:
        return Key.IS if not token.is_held and token.text.casefold() in ALONE else None
    if token.key not in set(Key):
        return None
    key = Key(token.key)
    return None if key is Key.IS and token.text.casefold() not in set(State) else key


def _taken(key: Key, value: str, after: list[_Token], understands: Understands) -> int:
    """How many of the words after an operator's first belong to it."""
    free = 0
    for token in after:
        if token.key or token.is_held:
            break
        free += 1
    for many in range(free, 0, -1):
        if understands(key, " ".join([value, *(one.text for one in after[:many])])):
            return many
    return 0
