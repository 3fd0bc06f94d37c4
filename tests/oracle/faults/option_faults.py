"""Faults of the options: true, unproved, doubled, of another kind, too few."""

from __future__ import annotations

from dataclasses import replace

from tests.oracle.asked import Question, Shown
from tests.oracle.case import OFFERING, Case
from tests.oracle.faults.changes import instead, like_the_key, topic_instead
from tests.oracle.faults.registry import breaks
from tests.oracle.folding import squash, without_article
from tests.oracle.knowledge import Ref, Text, Topic
from tests.oracle.truth import Truth, find


@breaks("G1", "G2")
def a_second_true_option(case: Case, turn: int) -> Question | None:
    """A distractor that is as true as the key."""
    if case.asked.form != "choice":
        return None
    true = (t for t in like_the_key(case) if _is_true(case, t.id))
    return topic_instead(case, true, turn)


def _is_true(case: Case, topic: str) -> bool:
    if case.sought == "topic":
        return find(case.deck, case.matter.of(topic), case.target.value).truth is Truth.TRUE
    return find(case.deck, case.matter, Ref(topic)).truth is Truth.TRUE


@breaks("G3")
def an_unproved_option(case: Case, turn: int) -> Question | None:
    """A distractor that the deck does not prove false."""
    if case.asked.form != "choice":
        return None
    return topic_instead(case, (t for t in like_the_key(case) if _is_open(case, t.id)), turn)


def _is_open(case: Case, topic: str) -> bool:
    if case.sought == "topic":
        return find(case.deck, case.matter.of(topic), case.target.value).truth is Truth.OPEN
    return find(case.deck, case.matter, Ref(topic)).truth is Truth.OPEN


@breaks("G1")
def the_wrong_key(case: Case, turn: int) -> Question | None:
    """Another option is declared the answer."""
    wrong = case.asked.distractors
    if not wrong:
        return None
    return replace(case.asked, answer=wrong[turn % len(wrong)].text)


@breaks("G4")
def an_alias_of_the_key(case: Case, turn: int) -> Question | None:
    """A second name of the key stands beside it."""
    key = case.key_value
    if not isinstance(key, Ref) or case.asked.form != "choice":
        return None
    names = [name.text for name in case.deck.topics[key.id].true_names]
    others = [text for text in names if squash(text) != squash(case.asked.answer)]
    return instead(case, key.id, others[turn % len(others)], turn) if others else None


@breaks("G4")
def an_option_twice(case: Case, turn: int) -> Question | None:
    """One distractor stands twice."""
    wrong = case.asked.distractors
    if len(wrong) < 2 or case.asked.form not in OFFERING:
        return None
    return instead(case, wrong[0].key, wrong[0].text, 1 + turn % (len(wrong) - 1))


@breaks("G8")
def an_option_of_another_type(case: Case, turn: int) -> Question | None:
    """A person among places, a place among persons."""
    key = case.key_value
    if not isinstance(key, Ref) or case.asked.form != "choice":
        return None
    root = case.deck.root(key.id)
    other = "place" if root == "person" else "person"
    return topic_instead(case, (t for t in case.deck.topics.values() if t.root == other), turn)


@breaks("G11")
def too_few_options(case: Case, turn: int) -> Question | None:
    """The key and one distractor, or the key alone."""
    if case.asked.form != "choice":
        return None
    keep = (1, 2)[turn % 2]
    wrong = case.asked.distractors[: keep - 1]
    options = tuple(o for o in case.asked.options if o in wrong or o.text == case.asked.answer)
    feedback = {o.key: case.asked.feedback.get(o.key, "") for o in wrong}
    return replace(case.asked, options=options, feedback=feedback)


@breaks("G13")
def the_key_alone_on_its_side(case: Case, turn: int) -> Question | None:
    """All distractors come from the other side."""
    key = case.key_value
    if not isinstance(key, Ref) or case.asked.form != "choice":
        return None
    side, kind = case.deck.facet(key.id, "side"), case.deck.topics[key.id].kind
    strangers = [
        topic
        for topic in case.deck.topics.values()
        if topic.kind == kind and topic.facets["side"] and topic.facets["side"] != side
    ]
    if not side or len(strangers) < 2:
        return None
    first = turn % (len(strangers) - 1)
    options = [*_shown(strangers[first : first + 2]), *_kept_key(case)]
    feedback = {option.key: "It is another thing." for option in options[:2]}
    return replace(case.asked, options=tuple(options), feedback=feedback)


def _shown(topics: list[Topic]) -> list[Shown]:
    return [Shown(topic.id, without_article(topic.label), "") for topic in topics]


def _kept_key(case: Case) -> list[Shown]:
    return [option for option in case.asked.options if option.text == case.asked.answer]


@breaks("G31")
def a_silent_source(case: Case, turn: int) -> Question | None:
    """A source on offer that does not speak on the matter."""
    if case.asked.form != "which-source":
        return None
    voices = {voice for claim in case.positions for voice in claim.says}
    labels = {squash(option.text) for option in case.asked.options}
    silent = (
        t
        for t in case.deck.topics.values()
        if t.root == "source" and t.id not in voices and squash(t.label) not in labels
    )
    return topic_instead(case, silent, turn)


@breaks("d11")
def the_stems_topic_on_offer(case: Case, turn: int) -> Question | None:
    """What the stem names stands among the options."""
    if case.asked.form != "choice" or not isinstance(case.key_value, Ref):
        return None
    named = case.target.topic
    if case.sought == "topic":
        if not isinstance(case.target.value, Ref):
            return None
        named = case.target.value.id
    return topic_instead(case, iter([case.deck.topics[named]]), turn)


@breaks("G3", "G8")
def a_text_of_another_kind(case: Case, turn: int) -> Question | None:
    """A made-up clause among clauses."""
    if case.asked.form != "choice" or not isinstance(case.key_value, Text):
        return None
    text = ("the bells were rung", "a keeper of bees", "the moon is full")[turn % 3]
    return instead(case, text, text, turn)
