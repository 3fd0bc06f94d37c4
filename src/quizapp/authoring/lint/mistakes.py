"""Wrong values that an author names and that never stand beside an answer."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.authoring.lint.finding import Finding, about_topic
from quizapp.facts.dates import Date
from quizapp.facts.fact import Entry, FalseValue
from quizapp.facts.numbers import Quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.topic import Topic
from quizapp.questions.scales import is_of_shape


def lint_mistakes(topic: Topic) -> Iterator[Finding]:
    """The dates and numbers under not: that are of another shape than every value beside them."""
    for entry in topic.entries.values():
        for false in entry.false:
            if isinstance(false.value, Date | Quantity) and not _is_of_use(entry, false):
                what = phrase(
                    "“{value}” under not: of “{property}” of “{topic}” is never offered: no right "
                    "value is as fine, as roughly known and rounded alike.",
                    value=false.value,
                    property=entry.property_name,
                    topic=topic.id,
                )
                repair = phrase("Write it as the right value is written, or delete it.")
                yield about_topic("unused", topic, what, repair)


def _is_of_use(entry: Entry, false: FalseValue) -> bool:
    """Whether it may stand beside a value of its side."""
    beside = (fact for fact in entry.facts if false.side in ("", fact.side))
    return any(is_of_shape(fact.value, false.value) for fact in beside)
