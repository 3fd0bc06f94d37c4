"""What the reader of a value must know of the deck around it."""

from __future__ import annotations

import re
from collections.abc import Mapping as Map
from dataclasses import dataclass, field, replace

from quizapp.decks.nodes import Node, Scalar, Sequence, describe, either, with_article
from quizapp.decks.notes import Notes
from quizapp.facts.dates import Date, parse_date
from quizapp.facts.fact import Importance
from quizapp.facts.folding import fold
from quizapp.facts.phrase import phrase
from quizapp.facts.vocabulary import TEMPLATES, Vocabulary

_SLOT = re.compile(r"<([^<>]*)>")
_IMPORTANCE = {word.name.lower(): word for word in Importance}


@dataclass(slots=True)
class Scope:
    """The deck's id, words, zones, topics and sources, as known before any value is read.

    `slots` are those of the shipped wordings. `types` gives the type of every topic id, `names`
    the id behind a folded name (for "did you mean"), `sources` the ids that may be cited.
    """

    deck: str
    vocabulary: Vocabulary
    notes: Notes
    zones: Map[str, int] = field(default_factory=dict)
    slots: frozenset[str] = frozenset()
    types: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    sources: set[str] = field(default_factory=set)
    chapter: int = 0
    _dates: dict[str, Date] = field(default_factory=dict)

    def in_chapter(self, chapter: int) -> Scope:
        """The same scope, reading another chapter."""
        return replace(self, chapter=chapter)

    # Single words and lists of words

    def text(self, key: Scalar, node: Node) -> str:
        """The text under a key; empty, with a note, if it is something else."""
        if isinstance(node, Scalar):
            return " ".join(node.text.split())
        what = phrase("“{key}” takes one text, not {found}", key=key.text, found=describe(node))
        self.notes.add(
            "wrong-shape", node, what, phrase("write one text; quote it if it holds a mark")
        )
        return ""

    def template(self, key: Scalar, node: Node) -> str:
        """A wording with slots; an unknown slot is noted, and a switch where no wording is off."""
        text = self.text(key, node)
        if text == "no" and key.text != "back":
            # Taken as a wording it would be shown: the question would read "No".
            what = phrase("“{key}” takes a wording and cannot be switched off", key=key.text)
            self.notes.add("wording", node, what, phrase("write one, or “learn: no” at the topic"))
            return ""
        check_slots(text, self.slots, node, self.notes)
        return text

    def texts(self, key: Scalar, node: Node) -> tuple[Scalar, ...]:
        """One or several words under a key."""
        if isinstance(node, Scalar):
            return (node,)
        items = node.items if isinstance(node, Sequence) else [node]
        for item in items:
            if not isinstance(item, Scalar):
                what = phrase(
                    "“{key}” takes words, not {found}", key=key.text, found=describe(item)
                )
                self.notes.add("wrong-shape", item, what, phrase("write [a, b]"))
        return tuple(item for item in items if isinstance(item, Scalar))

    def yes_or_no(self, key: Scalar, node: Node, otherwise: bool) -> bool:
        """A switch, written yes or no."""
        if isinstance(node, Scalar) and node.text in ("yes", "no"):
            return node.text == "yes"
        self.notes.add(
            "yes-or-no",
            node,
            phrase("“{key}” is yes or no", key=key.text),
            phrase("write yes or no"),
        )
        return otherwise

    def importance(self, node: Node, otherwise: Importance) -> Importance:
        """core, normal or extra."""
        word = node.text if isinstance(node, Scalar) else ""
        if word not in _IMPORTANCE:
            what = phrase(
                "an importance is core, normal or extra, not {found}", found=describe(node)
            )
            self.notes.add("importance", node, what, phrase("use one of the three, or delete it"))
        return _IMPORTANCE.get(word, otherwise)

    def date(self, key: Scalar, node: Node) -> Date | None:
        """A date under a key such as `from`."""
        if not isinstance(node, Scalar):
            self.notes.add(
                "date",
                node,
                phrase("“{key}” takes one date", key=key.text),
                phrase("write 1945-08-13"),
            )
            return None
        return self.date_of(node)

    def date_of(self, node: Scalar) -> Date | None:
        """The date that stands here; the same text is worked out once."""
        known = self._dates.get(node.text)
        if known is not None:
            return known
        try:
            date = parse_date(node.text, self.zones)
        except ValueError as error:
            self.notes.add(
                "date", node, phrase("{found} is no date", found=describe(node)), str(error)
            )
            return None
        self._dates[node.text] = date
        return date

    # References

    def topic(self, node: Node, wanted: tuple[str, ...] = ()) -> str | None:
        """The topic id that stands here, of one of the wanted types; None with a note."""
        if not isinstance(node, Scalar):
            what = phrase(
                "here stands {found} where the id of a topic belongs", found=describe(node)
            )
            self.notes.add("wrong-shape", node, what, phrase("write one id"))
            return None
        found = self.types.get(node.text)
        if found is None:
            self._unknown_topic(node)
            return None
        if wanted and not any(self.vocabulary.is_a(found, one) for one in wanted):
            kinds = with_article(either(wanted))
            what = phrase(
                "“{text}” is {noun}, and here {kinds} is meant",
                text=node.text,
                noun=with_article(found),
                kinds=kinds,
            )
            repair = phrase(
                "name {kinds}, or correct “is: {found}” of that topic", kinds=kinds, found=found
            )
            self.notes.add("wrong-type", node, what, repair)
            return None
        return node.text

    def _unknown_topic(self, node: Scalar) -> None:
        if self.notes.cut_short or node.text in self.notes.lost_topics:
            return  # it may stand in the part of the deck that could not be read
        what = phrase("no topic has the id {found}", found=describe(node))
        meant = self.names.get(fold(node.text), "")
        if meant:
            repair: str = phrase("write its id: “{meant}”", meant=meant)
        else:
            otherwise = phrase("add the topic, or correct the id")
            repair = self.notes.did_you_mean(node.text, self.types, otherwise)
        self.notes.add("unknown-topic", node, what, repair)

    def source(self, node: Scalar) -> str | None:
        """A source that may be cited; None with a note."""
        if node.text in self.sources:
            return node.text
        if not self.notes.cut_short:
            otherwise = phrase("add it as a topic with “is: source”, or correct the id")
            repair = self.notes.did_you_mean(node.text, self.sources, otherwise)
            self.notes.add(
                "unknown-source",
                node,
                phrase("no source has the id {found}", found=describe(node)),
                repair,
            )
        return None

    def cited(self, key: Scalar, node: Node) -> tuple[str, ...]:
        """The known sources among one or several words."""
        if isinstance(node, Scalar):
            one = self.source(node)
            return (one,) if one else ()
        found = (self.source(word) for word in self.texts(key, node))
        return tuple(word for word in found if word)

    def speaker(self, node: Scalar) -> str | None:
        """Who may be named with `says`: a source, a person, a state; None with a note."""
        if node.text in self.sources or node.text in self.types:
            return node.text
        if not self.notes.cut_short:
            known = [*self.sources, *self.types]
            otherwise = phrase("name a source, a person or a state of the deck")
            repair = self.notes.did_you_mean(node.text, known, otherwise)
            self.notes.add(
                "unknown-source",
                node,
                phrase("nobody has the id {found}", found=describe(node)),
                repair,
            )
        return None

    def unknown_key(self, key: Scalar, owner: str, known: tuple[str, ...], rule: str) -> None:
        """Note a key that nothing here has."""
        listed = ", ".join(sorted(known)[:30])
        repair = self.notes.did_you_mean(
            key.text, known, phrase("it can have: {listed}", listed=listed)
        )
        self.notes.add(
            rule, key, phrase("{owner} has no “{key}”", owner=owner, key=key.text), repair
        )


def slots_of(vocabulary: Vocabulary) -> frozenset[str]:
    """The slots that the wordings of a vocabulary know."""
    specs = [spec for kind in vocabulary.types.values() for spec in kind.properties.values()]
    texts = (getattr(spec, name) for spec in specs for name in TEMPLATES)
    return frozenset(slot for text in texts for slot in _SLOT.findall(text))


def check_slots(text: str, known: frozenset[str], node: Node, notes: Notes) -> None:
    """Note a slot that nothing fills."""
    for slot in _SLOT.findall(text):
        if slot not in known:
            listed = " ".join(f"<{name}>" for name in sorted(known))
            repair = notes.did_you_mean(
                slot, known, phrase("the slots are {listed}", listed=listed)
            )
            notes.add(
                "unknown-slot", node, phrase("nothing fills the slot <{slot}>", slot=slot), repair
            )


def as_list(node: Node) -> list[Node]:
    """A list's items, or the node alone."""
    return node.items if isinstance(node, Sequence) else [node]
