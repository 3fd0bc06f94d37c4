"""Writing `was` into a deck, so that what learners know of a fact follows it to its new id."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as Map
from itertools import groupby

from quizapp.decks.contents import Content, Way, piece, put, qualified, value_ways, words_of
from quizapp.decks.ids import former_id
from quizapp.decks.vocabulary import STATEMENTS
from quizapp.decks.write import SAFE, DeckText
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError


def deck_of(text: DeckText) -> Deck:
    """The deck as it reads now. Raises QuizAppError where nothing of it can be used."""
    deck = text.report.deck
    if deck is None:
        first = next(iter(text.report.problems), None)
        what = (
            phrase("The deck cannot be read: {problem}.", problem=str(first))
            if first
            else phrase("The deck cannot be read.")
        )
        raise QuizAppError(what, SAFE, phrase("Mend it first."))
    return deck


def keep_ids(before: DeckText, after: DeckText) -> DeckText:
    """`after` with the earlier id beside every fact whose id a renaming changed.

    Both hold the same facts in the same order; raises QuizAppError where they do not, as when
    two facts would get one id.
    """
    old, new = deck_of(before), deck_of(after)
    if len(old.facts) != len(new.facts):
        apart = len(old.facts) - len(new.facts)
        what = (
            phrase("Then {count} facts could not be read any more.", count=apart)
            if apart > 0
            else phrase("Then something that is no fact now would become one.")
        )
        raise QuizAppError(what, SAFE, phrase("Choose another name."))
    now = {one.id: other for one, other in zip(old.facts.values(), new.facts.values(), strict=True)}
    earlier = list(now.items())
    earlier += [(one, now[current]) for one, current in old.former_ids.items()]
    return _with_earlier_ids(after, new, earlier)


def carry_ids(before: DeckText, after: DeckText) -> DeckText:
    """`after`, a later version, with `was` where a property became disputed or settled.

    An id of `before` that no fact has any more goes to the new fact of the same topic, property
    and side that has its value, if there is one: the first, where several say the same.
    """
    old, new = deck_of(before), deck_of(after)
    topics = {was: topic.id for topic in new.topics.values() for was in topic.was}
    heirs: dict[tuple[str, str, str, str], Fact] = {}
    for fact in new.facts.values():
        if fact.id not in old.facts:
            heirs.setdefault((fact.topic, *_said(fact)), fact)
    found = {
        fact.id: heir
        for fact in old.facts.values()
        if fact.id not in new.facts
        and (heir := heirs.get((topics.get(fact.topic, fact.topic), *_said(fact))))
    }
    earlier = list(found.items())
    earlier += [(one, found[now]) for one, now in old.former_ids.items() if now in found]
    return _with_earlier_ids(after, new, earlier)


def _said(fact: Fact) -> tuple[str, str, str]:
    return fact.property_name, fact.side, str(fact.value)


def _with_earlier_ids(text: DeckText, deck: Deck, earlier: Iterable[tuple[str, Fact]]) -> DeckText:
    """The deck in which each fact names the earlier ids given with it."""
    missing: dict[str, list[str]] = {}
    for one, fact in earlier:
        if one != fact.id and deck.former_ids.get(one) != fact.id and one not in deck.facts:
            missing.setdefault(fact.id, []).append(one)
    for one, needed in missing.items():
        missing[one] = _without_copies(needed, deck, deck.facts[one])
    returned = {fact.id for fact in deck.facts.values() if fact.id in fact.was}
    changed = sorted((deck.facts[one] for one in missing.keys() | returned), key=_where)
    for file, facts in groupby(changed, key=lambda fact: fact.place.file):
        text = _with_was(text, deck, file, list(facts), missing)
    return text


def _without_copies(earlier: list[str], deck: Deck, fact: Fact) -> list[str]:
    """The ids without those that an earlier id of the whole topic makes of another one."""
    head, topics = f"{fact.deck}:{fact.topic}/", deck.topics[fact.topic].was
    tails = [one.removeprefix(head) for one in earlier if one.startswith(head)]
    copies = {f"{fact.deck}:{topic}/{tail}" for topic in topics for tail in tails}
    return [one for one in earlier if one not in copies]


def _where(fact: Fact) -> tuple[str, int, int]:
    return fact.place.file, fact.place.line, fact.place.column


def _with_was(
    text: DeckText, deck: Deck, file: str, facts: list[Fact], missing: Map[str, list[str]]
) -> DeckText:
    page = text.page(file)
    ways, content = dict(value_ways(page.root)), page.content()
    for fact in facts:
        holder = value_holder(content, ways[fact.place])
        words = words_of(holder.get("was"))
        kept = [word for word in words if _resolved(word, fact, deck) != fact.id]
        new = [_word_for(one, fact, deck) for one in missing.get(fact.id, ())]
        said = list(dict.fromkeys((*kept, *new)))
        if said:
            holder["was"] = said[0] if len(said) == 1 else [*said]
        else:
            holder.pop("was", None)
    return text.saying(file, content)


def value_holder(content: Content, way: Way) -> dict[str, Content]:
    """The mapping with the qualifiers of the value that stands at `way`, made if there is none."""
    if _has_holder(way):
        holder = piece(content, way[:-1])
        return holder if isinstance(holder, dict) else {}
    holder = qualified(piece(content, way))
    put(content, way, holder)
    return holder


def _has_holder(way: Way) -> bool:
    """Whether the value stands under a key of its own, `value` or that of a name."""
    _, _, name, *rest = way
    if name == STATEMENTS.name:
        return len(rest) == 2
    return bool(rest) and isinstance(rest[-1], str) and (name == "also" or rest[-1] == "value")


def _word_for(earlier: str, fact: Fact, deck: Deck) -> str:
    """The shortest way to write an earlier id beside a fact."""
    head = f"{fact.deck}:{fact.topic}/"
    tail = earlier.removeprefix(head)
    if fact.kind is Kind.GAP:  # one word for all gaps of the statement
        return tail.partition("#")[0] if earlier.startswith(head) else earlier.partition("#")[0]
    item = earlier.partition("#")[2] or tail
    ways = (item, tail, f"{fact.topic}/{tail}")
    return next((way for way in ways if _resolved(way, fact, deck) == earlier), earlier)


def _resolved(word: str, fact: Fact, deck: Deck) -> str:
    """The earlier id that a word beside a fact means."""
    topic = f"{fact.deck}:{fact.topic}"
    properties = deck.vocabulary.types[deck.topics[fact.topic].subtype].properties
    whole = former_id(word, topic, fact.property_name, properties)
    if fact.kind is not Kind.GAP:
        return whole
    whole = f"{topic}/{whole.removeprefix(f'{topic}/{STATEMENTS.name}#').removeprefix(f'{topic}/')}"
    return whole if "#" in whole else f"{whole}#{fact.id.rpartition('#')[2]}"
