"""Which question to ask about a fact now: the rung its memory is on, and a way that serves it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import blake2b
from types import MappingProxyType

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.memory.confusions import NOTHING_MIXED, Offer
from quizapp.memory.ladder import rung_of
from quizapp.memory.state import MemoryState
from quizapp.questions import ask, possible_ways, rungs_of
from quizapp.questions.question import Question, Way
from quizapp.questions.terms import Direction, Rung

SEED_BITS = 32
_NO_OFFERS: Mapping[Direction, Offer] = MappingProxyType({})


def seed_of(session_seed: int, *parts: str | int) -> int:
    """A seed of 32 bits for one purpose within a session; the same on every machine."""
    text = "\x1f".join(map(str, (session_seed, *parts)))
    digest = blake2b(text.encode(), digest_size=SEED_BITS // 8).digest()
    return int.from_bytes(digest, "big")


def questions_for(
    deck: Deck,
    fact: Fact,
    state: MemoryState | None,
    seed: int,
    offers: Mapping[Direction, Offer] = _NO_OFFERS,
) -> Iterator[Question]:
    """The questions for a fact now, the best first: on the rung its memory has reached, then
    on easier ones, then on harder ones.

    `offers` say by direction which wrong answers to offer on purpose, and which to rest.
    Nothing comes for a fact that gives no question at all.
    """
    rungs = rungs_of(deck, fact)
    if rungs:
        yield from _asked(deck, fact, rung_of(state, rungs, seed), seed, offers)


def questions_on(deck: Deck, fact: Fact, rung: Rung, seed: int) -> Iterator[Question]:
    """The questions for a fact on a rung, whatever is known of it; then on the rungs near it,
    easier ones first. The same on every machine."""
    yield from _asked(deck, fact, rung, seed, _NO_OFFERS)


def _asked(
    deck: Deck,
    fact: Fact,
    wanted: Rung,
    seed: int,
    offers: Mapping[Direction, Offer],
) -> Iterator[Question]:
    for rung, way in _by_fit(possible_ways(deck, fact), wanted, seed):
        offer = offers.get(way.direction, NOTHING_MIXED)
        question = ask(deck, fact, way.form, rung, way.direction, seed, offer.first, offer.last)
        if isinstance(question, Question):
            yield question


def _by_fit(possible: tuple[Way, ...], wanted: Rung, seed: int) -> list[tuple[Rung, Way]]:
    """Every rung of every way: the wanted rung first, then easier, then harder ones.

    Ways of one rung come in an order drawn from the seed, so that a fact shows all its faces.
    """
    pairs = [(rung, way) for way in possible for rung in way.rungs]
    return sorted(pairs, key=lambda pair: (_distance(pair[0], wanted), _lot(seed, pair[1])))


def _distance(rung: Rung, wanted: Rung) -> tuple[bool, int]:
    return rung > wanted, abs(rung - wanted)


def _lot(seed: int, way: Way) -> int:
    return seed_of(seed, "way", way.form, way.direction)
