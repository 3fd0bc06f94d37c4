"""What only the whole deck shows: G10, G19, G23, G27 and G36 over all of its questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from quizapp.authoring.lint.finding import Finding
from quizapp.authoring.lint.items import Items
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.phrase import counted_phrase, phrase
from quizapp.questions.measures.bands import dead_options
from quizapp.questions.measures.range import (
    FEWEST_ANSWERS,
    MOST_OF_ITEMS,
    crowding,
    possible_answers,
    topics_of,
)
from quizapp.questions.measures.seats import LONGEST_OVER_CHANCE, Lengths, Seat, uneven_seats

#: Of fewer choices about a kind of topic nothing is said of the hard ones.
_FEWEST_CHOICES = 12
_MOST_FLAT = 0.5
_NAMED = 3
_FEWEST_QUESTIONS = 40


def lint_items(deck: Deck, items: Mapping[str, Items]) -> Iterator[Finding]:
    """What all questions together show; `items` by the id of their fact."""
    yield from _lengths(items.values())
    yield from _seats(items.values())
    yield from _flat(deck, items)


def _lengths(items: Iterable[Items]) -> Iterator[Finding]:
    """G23 over the deck."""
    every = sum((one.lengths for one in items), Lengths())
    if every.questions >= _FEWEST_QUESTIONS and every.excess > LONGEST_OVER_CHANCE:
        share = round(100 * every.longest / every.questions)
        chance = round(100 * every.by_chance / every.questions)
        what = phrase(
            "In {share} % of the questions the answer is the longest option, not in {chance} %.",
            share=share,
            chance=chance,
        )
        yield Finding("G23", what, phrase("Shorten answers, and say the rest in why:."))


def _seats(items: Iterable[Items]) -> Iterator[Finding]:
    """G19 over the deck: options that are shuffled, and those in order of size or time."""
    every: Counter[Seat] = Counter()
    for one in items:
        every.update(one.seats)
    for (options, in_order), counts in uneven_seats(every).items():
        times = ", ".join(map(str, counts))
        if in_order:
            what = phrase(
                "Among {options} dates or figures the answers stand unevenly: {times} times.",
                options=options,
                times=times,
            )
            yield Finding("G19", what, phrase("Add not: values on the side that has too few."))
        else:
            what = phrase(
                "Among {options} options the answers stand unevenly: {times} times.",
                options=options,
                times=times,
            )
            yield Finding(
                "G19", what, phrase("Report it to the makers of quizapp: options are shuffled.")
            )


def _flat(deck: Deck, items: Mapping[str, Items]) -> Iterator[Finding]:
    """G10, once a kind of topic: most of its hard questions have no likelier options than easy
    ones, by the properties for which that is so."""
    rising: dict[str, list[tuple[str, bool]]] = {}
    for fact_id, one in items.items():
        told = [(name, measured.rises) for name, _, measured in one.bands]
        rising.setdefault(deck.topics[deck.facts[fact_id].topic].type, []).extend(told)
    for kind, told in rising.items():
        flat = Counter(name for name, rises in told if not rises)
        choices = len(told)
        if choices >= _FEWEST_CHOICES and flat.total() > _MOST_FLAT * choices:
            named = ", ".join(f"“{name}”" for name, _ in flat.most_common(_NAMED))
            what = phrase(
                "Of {choices} choices about topics of the type {kind}, {flat} have no "
                "likelier wrong options when they should be hard, most of them for "
                "{named}.",
                choices=choices,
                kind=kind,
                flat=flat.total(),
                named=named,
            )
            repair = phrase(
                "Give these topics side:, in:, kind: and rank:, or add some that are alike."
            )
            yield Finding("G10", what, repair)


def lint_range(deck: Deck) -> Iterator[Finding]:
    """G27 and G36: kinds of question with hardly another answer, topics that crowd a chapter."""
    for (kind, name), count in possible_answers(deck).items():
        if count < FEWEST_ANSWERS:
            what = counted_phrase(
                count,
                "Only {n} thing of this deck answer “{property}” of the type {type}.",
                "Only {n} things of this deck answer “{property}” of the type {type}.",
                property=name,
                type=kind,
            )
            yield Finding("G27", what, phrase("Add others of their kind, or not: values."))
    for chapter, title in enumerate(deck.chapters):
        facts = [fact for fact in deck.askable if fact.chapter == chapter]
        yield from _crowding(deck, title, facts)


def _crowding(deck: Deck, title: str, facts: list[Fact]) -> Iterator[Finding]:
    named = [topics_of(fact) for fact in facts]
    for topic_id in crowding(named):
        count, all_ = sum(topic_id in topics for topics in named), len(facts)
        what = phrase(
            "“{topic}” stands in {count} of the {all} facts of the chapter "
            "“{title}”; more than {most:.0%} tires.",
            topic=deck.topics[topic_id].label,
            count=count,
            all=all_,
            title=title,
            most=MOST_OF_ITEMS,
        )
        yield Finding(
            "G36", what, phrase("Add facts about others, or give it a chapter."), topic_id
        )


def lint_exposures(
    deck: Deck,
    shown: Mapping[str, Mapping[str, int]],
    picked: Mapping[str, Mapping[str, int]],
) -> tuple[Finding, ...]:
    """G12: wrong options that were shown often and that hardly anybody picked.

    Both count by fact id and then by option key, over a learner's or a class's answers.
    """
    return tuple(
        _dead(deck, deck.facts[fact], key).placed_in(deck)
        for fact, counts in shown.items()
        if fact in deck.facts
        for key in dead_options(counts, picked.get(fact, {}), _right(deck, fact))
    )


def _right(deck: Deck, fact_id: str) -> frozenset[str]:
    fact = deck.facts[fact_id]
    return frozenset({str(fact.value), fact.topic})


def _dead(deck: Deck, fact: Fact, key: str) -> Finding:
    text = deck.topics[key].label if key in deck.topics else key
    what = phrase(
        "“{text}” is offered with “{property}” of “{topic}”, and nobody picks it.",
        text=text,
        property=fact.property_name,
        topic=fact.topic,
    )
    repair = phrase("Add a not: value that people do take for the answer.")
    return Finding("G12", what, repair, fact.topic, fact.id)
