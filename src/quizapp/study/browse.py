"""Looking through all facts: searching, the rows of the list, and acts on many facts at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.questions.examiner import examiner_of
from quizapp.study.desk import Desk
from quizapp.study.filters import is_disputed, passing, places_meant, understands
from quizapp.study.query import Filter, Key, Query, State, parse_query
from quizapp.study.searching import MOST_FOUND, search_text_of
from quizapp.study.standings import Rest, Standing, standings
from quizapp.study.telling import lead_of, value_of
from quizapp.study.whereabouts import whereabouts_of

_NAMES_TOLD = 4
_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Hit:
    """One fact that was found, and its deck."""

    deck: str
    fact: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, the best first.

    of: how many facts were looked through. is_cut: there are more than were looked for.
    one_place: the names of the place that was asked for, where it has several.
    """

    query: Query
    hits: tuple[Hit, ...]
    of: int
    is_cut: bool = False
    one_place: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """One fact as the list shows it: what stands before the value, the value, its memory."""

    deck: str
    fact: str
    lead: str
    value: str
    disputed: bool
    standing: Standing


def search(desk: Desk, text: str) -> Found:
    """The facts of all usable decks that a search means; all of them for an empty one."""
    decks = desk.decks()
    query = parse_query(text, lambda key, value: any(understands(d, key, value) for d in decks))
    day = desk.clock.now().day
    ranked: list[tuple[tuple[int, int], Hit]] = []
    is_cut = False
    for deck in decks:
        found = _in_deck(desk, deck, query, day)
        is_cut |= bool(query.words) and len(found) >= MOST_FOUND
        ranked += ((_rank(deck, fact, query), Hit(deck.id, fact.id)) for fact in found)
    ranked.sort(key=lambda one: one[0])  # within a rank the decks' order stays
    return Found(
        query=query,
        hits=tuple(hit for _rank_, hit in ranked),
        of=sum(len(deck.askable) for deck in decks),
        is_cut=is_cut,
        one_place=_one_place(decks, query),
    )


def _in_deck(desk: Desk, deck: Deck, query: Query, day: int) -> list[Fact]:
    """The facts of one deck, in its order; words first, what needs the memory last."""
    if query.words:
        text = search_text_of(deck)
        found = [deck.facts[text.facts[place]] for place in text.saying(query.words)]
    else:
        found = list(deck.askable)
    for one in query.filters:
        if not _asks_memory(one):
            passed = passing(deck, one)
            found = [fact for fact in found if fact.id in passed]
    asked = [State(one.value.casefold()) for one in query.filters if _asks_memory(one)]
    if asked and found:
        known = standings(desk, deck, found, day)
        found = [fact for fact in found if all(_is(known[fact.id], one, day) for one in asked)]
    return found


def _asks_memory(one: Filter) -> bool:
    return one.key is Key.IS and one.value.casefold() != State.DISPUTED


def _is(standing: Standing, state: State, day: int) -> bool:
    return _TESTS[state](standing, day)


_TESTS: Mapping[State, Callable[[Standing, int], bool]] = {
    State.WEAK: lambda one, _day: one.is_weak,
    State.NEW: lambda one, _day: not one.is_met and one.rest is not Rest.SUSPENDED,
    State.DUE: lambda one, day: one.due is not None and one.due <= day,
    State.KNOWN: lambda one, _day: one.rest is Rest.KNOWN,
    State.SUSPENDED: lambda one, _day: one.rest is Rest.SUSPENDED,
    State.POSTPONED: lambda one, _day: one.rest is Rest.POSTPONED,
    State.LEECH: lambda one, _day: one.is_leech,
    State.NOTED: lambda one, _day: one.has_notes,
}
"""What `is:` asks of a memory; of a dispute the deck knows."""


def _rank(deck: Deck, fact: Fact, query: Query) -> tuple[int, int]:
    """How near a fact is to what was asked for; the nearest has the smallest."""
    asks_day = any(one.key is Key.DAY for one in query.filters)
    return _rank_of_words(deck, fact, query), _rank_of_days(deck, fact) if asks_day else 0


def _rank_of_days(deck: Deck, fact: Fact) -> int:
    """What happened on one day comes before what went on for weeks."""
    days = whereabouts_of(deck).days_of(fact)
    if days.first is None or days.last is None:
        return _A_WEEK + 1
    return min(days.last - days.first, _A_WEEK)


def _rank_of_words(deck: Deck, fact: Fact, query: Query) -> int:
    """0 is about what the words name, 1 is valued so, 2 is about what begins so."""
    if not query.words:
        return 0
    said = " ".join(query.words)
    about = [fold(name) for name in deck.topics[fact.topic].names.accepted]
    if said in about:
        return 0
    if fold(value_of(deck, fact)) == said:
        return 1
    return 2 if any(name.startswith(said) for name in about) else 3


def _one_place(decks: Sequence[Deck], query: Query) -> tuple[str, ...]:
    """The names of the one place that is asked for, the deck's own first."""
    for one in query.filters:
        for deck in decks if one.key is Key.PLACE else ():
            meant = places_meant(deck, one.value)
            if len(meant) == 1:
                topic = deck.topics[meant[0]]
                names = (topic.label, *examiner_of(deck).world.second_line(topic.id))
                return names[:_NAMES_TOLD] if len(names) > 1 else ()
    return ()


def listed(desk: Desk, hits: Iterable[Hit]) -> Iterator[Listed]:
    """The rows of these facts, in their order. Facts that are gone meanwhile are left out."""
    wanted, day = tuple(hits), desk.clock.now().day
    decks = {deck.id: deck for deck in desk.decks()}
    known: dict[str, Standing] = {}
    for deck in decks.values():
        facts = [deck.facts[hit.fact] for hit in wanted if hit.deck == deck.id]
        known.update(standings(desk, deck, facts, day))
    for hit in wanted:
        if hit.fact in known:
            deck = decks[hit.deck]
            fact = deck.facts[hit.fact]
            disputed = is_disputed(deck, fact)
            value = value_of(deck, fact)
            yield Listed(deck.id, fact.id, lead_of(deck, fact), value, disputed, known[fact.id])
