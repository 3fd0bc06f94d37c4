"""Small changes to a question that many kinds of faults make."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.oracle.asked import Question, Shown
from tests.oracle.case import Case
from tests.oracle.folding import without_article
from tests.oracle.knowledge import Ref, Topic


def instead(case: Case, key: str, text: str, turn: int) -> Question | None:
    """The question with one of its distractors changed for another option, in its place."""
    wrong = [at for at, option in enumerate(case.judged) if not option.is_key]
    if not wrong:
        return None
    at = wrong[turn % len(wrong)]
    old = case.asked.options[at]
    options = (*case.asked.options[:at], Shown(key, text, ""), *case.asked.options[at + 1 :])
    feedback = {k: told for k, told in case.asked.feedback.items() if k != old.key}
    return replace(case.asked, options=options, feedback={**feedback, key: "It is another thing."})


def topic_instead(case: Case, topics: Iterator[Topic], turn: int) -> Question | None:
    """The question with a distractor changed for one of these topics, if there is any."""
    found = sorted(topics, key=lambda topic: topic.id)
    if not found:
        return None
    topic = found[turn % len(found)]
    return instead(case, topic.id, without_article(topic.label), turn)


def offered(case: Case) -> set[str]:
    """The topics among the options."""
    return {option.value.id for option in case.judged if isinstance(option.value, Ref)}


def like_the_key(case: Case) -> Iterator[Topic]:
    """Topics of the key's own subtype that are not on offer."""
    key = case.key_value
    if isinstance(key, Ref):
        kind, there = case.deck.topics[key.id].kind, offered(case)
        yield from (t for t in case.deck.topics.values() if t.kind == kind and t.id not in there)
