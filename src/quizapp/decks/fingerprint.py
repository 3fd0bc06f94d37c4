"""The hash of a deck: all that questions depend on, and nothing of how the files are laid out."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import blake2b
from typing import Any

from quizapp.decks.nodes import Mapping, Node, Scalar, Sequence
from quizapp.decks.plain import plain_fact, plain_source, plain_topic
from quizapp.facts.deck import Deck
from quizapp.facts.topic import Topic

_HASH_BYTES = 16


def deck_hash(deck: Deck, own_types: Node | None) -> str:
    """32 hex digits over the deck's content in the author's order, with the types it adds.

    Comments, quoting, line breaks and the places in the files do not change it. The shipped
    vocabulary is not part of it: its changes show in the generator's version.
    """
    digest = blake2b(digest_size=_HASH_BYTES)
    digest.update(_bytes(_head(deck)))
    digest.update(_bytes([_tree(own_types)]))
    digest.update(_bytes([plain_source(source) for source in deck.sources.values()]))
    digest.update(_bytes([_topic(topic, deck) for topic in deck.topics.values()]))
    digest.update(_bytes([plain_fact(fact) for fact in deck.facts.values()]))
    return digest.hexdigest()


def _head(deck: Deck) -> list[Any]:
    """What of the header shows in questions: not the version, which may change alone."""
    return [deck.id, deck.language, deck.when, list(deck.chapters), sorted(deck.zones.items())]


def _tree(node: Node | None) -> Any:
    """A piece of a deck file as nested lists: what its author wrote, without its layout."""
    if isinstance(node, Mapping):
        return [[key.text, _tree(value)] for key, value in node]
    if isinstance(node, Sequence):
        return ["", *(_tree(item) for item in node)]
    return node.text if isinstance(node, Scalar) else None


def _topic(topic: Topic, deck: Deck) -> list[Any]:
    """A topic without what only the vocabulary makes of it: its root type and its label."""
    names = topic.names
    plain = plain_topic(replace(topic, type=""))
    if names.label == deck.vocabulary.label(names.sentence):
        plain[3][1] = ""
    return plain


def _bytes(content: list[Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
