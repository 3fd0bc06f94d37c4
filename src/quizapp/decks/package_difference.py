"""What a new version of a deck changes, for those who know the older one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.phrase import Joined, phrase


@dataclass(frozen=True, slots=True)
class Difference:
    """The facts, by their ids, that a new version of a deck has more, otherwise or no more.

    `corrected` facts have another value, `reworded` ones another wording, reason or source with
    the same value; both carry their present ids. `withdrawn` has the earlier ids of facts that
    the new version neither has nor carries on. A fact that only got a new id is in none.
    """

    new: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """The difference in words: "12 new, 3 corrected, 1 withdrawn"."""
        said = (
            phrase("{count} new", count=len(self.new)) if self.new else "",
            phrase("{count} corrected", count=len(self.corrected)) if self.corrected else "",
            phrase("{count} withdrawn", count=len(self.withdrawn)) if self.withdrawn else "",
            phrase("{count} reworded", count=len(self.reworded)) if self.reworded else "",
        )
        return Joined.of(said, ", ") or phrase("no fact is different")


def difference(old: Deck, new: Deck) -> Difference:
    """What changes for a learner of `old` who goes on with `new`."""
    before = {fact.id: fact for fact in old.askable}
    after = {fact.id: fact for fact in new.askable}
    heirs = {known: _heir(known, new) for known in before}
    kept = {heir: before[known] for known, heir in heirs.items() if heir in after}
    return Difference(
        new=tuple(fact for fact in after if fact not in kept),
        corrected=tuple(fact for fact, was in kept.items() if _is_corrected(was, fact, new)),
        withdrawn=tuple(known for known, heir in heirs.items() if heir not in after),
        reworded=tuple(
            fact
            for fact, was in kept.items()
            if not _is_corrected(was, fact, new) and _told(old, was) != _told(new, after[fact])
        ),
    )


def _heir(known: str, new: Deck) -> str:
    return known if known in new.facts else new.former_ids.get(known, known)


def _is_corrected(was: Fact, now: str, new: Deck) -> bool:
    return was.print not in new.prints_of(new.facts[now])


def _told(deck: Deck, fact: Fact) -> tuple[object, ...]:
    """All that a learner reads of a fact beside its value."""
    sources = (deck.sources[source] for source in fact.sources if source in deck.sources)
    names = (deck.topics[fact.topic].name, *_value_names(deck, fact))
    return fact.why, fact.phrases, tuple(chain(names, (source.title for source in sources)))


def _value_names(deck: Deck, fact: Fact) -> Iterator[str]:
    topic = deck.topics.get(str(fact.value))
    if topic is not None:
        yield topic.name
