"""The hash of a deck: all that questions depend on, and nothing of how the files are laid out."""

from __future__ import annotations

import json
from collections.abc import Mapping as Map
from hashlib import blake2b
from typing import Any

from quizapp.decks.plain import plain_fact, plain_source, plain_topic, plain_type
from quizapp.facts.deck import Deck
from quizapp.facts.vocabulary import TypeSpec

_HASH_BYTES = 16


def deck_hash(deck: Deck, own_types: Map[str, TypeSpec]) -> str:
    """32 hex digits over the deck's content, its own types included, in the author's order.

    Comments, quoting, line breaks and the places in the files do not change it. The shipped
    vocabulary is not part of it: its changes show in the generator's version.
    """
    digest = blake2b(digest_size=_HASH_BYTES)
    digest.update(_bytes(_head(deck)))
    digest.update(_bytes([plain_type(spec) for spec in own_types.values()]))
    digest.update(_bytes([plain_source(source) for source in deck.sources.values()]))
    digest.update(_bytes([plain_topic(topic) for topic in deck.topics.values()]))
    digest.update(_bytes([plain_fact(fact) for fact in deck.facts.values()]))
    return digest.hexdigest()


def _head(deck: Deck) -> list[Any]:
    """What of the header shows in questions: not the version, which may change alone."""
    return [deck.id, deck.language, deck.when, list(deck.chapters), sorted(deck.zones.items())]


def _bytes(content: list[Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
