"""Facts of one topic, or of it and those it names, that cannot both be so, with no source named.

What stands under one property is checked when a deck is read; here it is across properties.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.authoring.lint.finding import Finding, about_fact
from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.numbers import Quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.topic import Topic
from quizapp.facts.values import TopicRef
from quizapp.facts.vocabulary import Count, Marks
from quizapp.questions.period import Period, period_of_fact

_REPAIR = phrase("Correct one of the two, or write says: with each if sources disagree.")
#: Properties whose figure is a part of another's of the same topic and side.
_PARTS = {"dead": "strength", "wounded": "strength", "prisoners": "strength"}


def lint_contradictions(deck: Deck, topic: Topic) -> Iterator[Finding]:
    """What a topic says that does not go with what else is said."""
    yield from _outside_itself(deck, topic)
    yield from _larger_than_its_whole(topic)
    for entry in topic.entries.values():
        for fact in entry.facts:
            if isinstance(fact.value, TopicRef) and not fact.says:
                yield from _not_there(deck, topic, fact)


def _bare(topic: Topic) -> Iterator[Fact]:
    for entry in topic.entries.values():
        yield from (fact for fact in entry.facts if not fact.says)


def _outside_itself(deck: Deck, topic: Topic) -> Iterator[Finding]:
    """A day of a happening that lies before it began or after it ended."""
    dated = [(fact, fact.value, deck.spec_of(fact).marks) for fact in _bare(topic)
             if isinstance(fact.value, Date) and not fact.counts]  # fmt: skip
    for fact, value, marks in dated:
        for other, edge, side in dated if marks is Marks.BOTH else ():
            early = side is Marks.START and value.last_day < edge.first_day
            late = side is Marks.END and value.first_day > edge.last_day
            if early or late:
                said = {
                    "property": fact.property_name,
                    "topic": topic.id,
                    "value": value,
                    "other": other.property_name,
                    "edge": edge,
                }
                what = (
                    phrase(
                        "“{property}” of “{topic}” ({value}) lies before its “{other}” ({edge}).",
                        **said,
                    )
                    if early
                    else phrase(
                        "“{property}” of “{topic}” ({value}) lies after its “{other}” ({edge}).",
                        **said,
                    )
                )
                yield about_fact("contradiction", fact, what, _REPAIR)


def _larger_than_its_whole(topic: Topic) -> Iterator[Finding]:
    """More dead, wounded or prisoners than there were men of that side."""
    figures = {
        (fact.property_name, fact.side): (fact, fact.value)
        for fact in _bare(topic)
        if isinstance(fact.value, Quantity) and not fact.counts
    }
    for (name, side), (fact, figure) in figures.items():
        whole = figures.get((_PARTS.get(name, ""), side))
        if whole and whole[1].unit == figure.unit and figure.low > whole[1].high:
            what = phrase(
                "“{property}” of “{topic}” ({figure}) is more than its “{whole}” ({all}).",
                property=name,
                topic=topic.id,
                figure=figure,
                whole=whole[0].property_name,
                all=whole[1],
            )
            yield about_fact("contradiction", fact, what, _REPAIR)


def _not_there(deck: Deck, topic: Topic, fact: Fact) -> Iterator[Finding]:
    """Somebody or something that acts before it was there, or when it was no more."""
    other = deck.topics[str(fact.value)]
    spec = deck.spec_of(fact)
    if spec.count is not Count.AT_A_TIME or spec.causal:
        return
    when = period_of_fact(fact) if fact.is_bounded else _span(deck, topic)
    lived = _span(deck, other)
    if when.last is not None and lived.first is not None and when.last < lived.first:
        what = phrase(
            "“{property}” of “{topic}” names “{other}” at a time before it began or was born.",
            property=spec.name,
            topic=topic.id,
            other=other.id,
        )
    elif when.first is not None and lived.last is not None and when.first > lived.last:
        what = phrase(
            "“{property}” of “{topic}” names “{other}” at a time after it ended or died.",
            property=spec.name,
            topic=topic.id,
            other=other.id,
        )
    else:
        return
    yield about_fact("contradiction", fact, what, _REPAIR)


def _span(deck: Deck, topic: Topic) -> Period:
    """When a topic surely was there: its bare first and last days."""
    firsts, lasts = [], []
    for fact in _bare(topic):
        if isinstance(fact.value, Date):
            marks = deck.spec_of(fact).marks
            firsts += [fact.value.first_day] * (marks in (Marks.START, Marks.BOTH))
            lasts += [fact.value.last_day] * (marks in (Marks.END, Marks.BOTH))
    return Period(min(firsts, default=None), max(lasts, default=None))
