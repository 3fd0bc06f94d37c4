"""Faults of lists, causes and claims: a wrong mark, a second odd one, a verdict too many."""

from __future__ import annotations

from dataclasses import replace

from tests.oracle.asked import Question, Shown
from tests.oracle.case import Case
from tests.oracle.faults.changes import instead, like_the_key, topic_instead
from tests.oracle.faults.registry import breaks
from tests.oracle.folding import without_article
from tests.oracle.knowledge import Ref, Topic
from tests.oracle.truth import Truth, find


@breaks("G1")
def a_true_one_not_to_be_marked(case: Case, turn: int) -> Question | None:
    """One of the right ones is missing from the key."""
    keys = case.asked.keys
    if case.asked.form != "several" or len(keys) < 2:
        return None
    return replace(case.asked, keys=tuple(key for key in keys if key != keys[turn % len(keys)]))


@breaks("G1")
def a_wrong_one_to_be_marked(case: Case, turn: int) -> Question | None:
    """One of the wrong ones is in the key."""
    if case.asked.form != "several":
        return None
    wrong = case.distractors[turn % len(case.distractors)].shown.key
    keys = (*case.asked.keys, wrong)
    shown = tuple(option.key for option in case.asked.options if option.key in keys)
    return replace(case.asked, keys=shown)


@breaks("G11")
def a_single_one_to_be_marked(case: Case, turn: int) -> Question | None:
    """Only one of the right ones is left on the screen, or only one of the wrong ones."""
    if case.asked.form != "several":
        return None
    right = [option.shown for option in case.judged if option.is_key]
    wrong = [option.shown for option in case.distractors]
    gone = right[1:] if turn % 2 else wrong[1:]
    options = tuple(option for option in case.asked.options if option not in gone)
    left = {option.key for option in options}
    return replace(
        case.asked,
        options=options,
        keys=tuple(key for key in case.asked.keys if key in left),
        feedback={key: text for key, text in case.asked.feedback.items() if key in left},
    )


@breaks("G3", "G8")
def a_stranger_not_to_be_marked(case: Case, turn: int) -> Question | None:
    """A wrong option of another type, of which a list of others says nothing."""
    if case.asked.form != "several" or not isinstance(case.key_value, Ref):
        return None
    root = "place" if case.deck.root(case.key_value.id) == "person" else "person"
    return topic_instead(case, (t for t in case.deck.topics.values() if t.root == root), turn)


@breaks("G39")
def how_many_is_not_said(case: Case, turn: int) -> Question | None:
    """Nothing says that several are to be marked."""
    prompt = case.asked.prompt
    if case.asked.form != "several" or turn < 0:
        return None
    return replace(case.asked, prompt=prompt[: prompt.find("?") + 1])


@breaks("G1")
def a_second_odd_one(case: Case, turn: int) -> Question | None:
    """One of those that should share the property does not."""
    if case.asked.form != "odd-one-out":
        return None
    false = (topic for topic in like_the_key(case) if _truth(case, topic) is Truth.FALSE)
    return topic_instead(case, false, turn)


@breaks("G1")
def an_odd_one_that_fits(case: Case, turn: int) -> Question | None:
    """The one declared odd has the property as the others have."""
    if case.asked.form != "odd-one-out":
        return None
    other = case.distractors[turn % len(case.distractors)].shown
    return replace(case.asked, keys=(other.key,), answer=other.text)


@breaks("G1")
def an_odd_one_unproved(case: Case, turn: int) -> Question | None:
    """The one declared odd may have the property too, for all that the deck says."""
    if case.asked.form != "odd-one-out":
        return None
    may_be = sorted(t.id for t in like_the_key(case) if _truth(case, t) is Truth.OPEN)
    if not may_be:
        return None
    topic = case.deck.topics[may_be[turn % len(may_be)]]
    text = without_article(topic.label)
    options = tuple(
        Shown(topic.id, text, "") if option.text == case.asked.answer else option
        for option in case.asked.options
    )
    return replace(case.asked, options=options, keys=(topic.id,), answer=text)


def _truth(case: Case, topic: Topic) -> Truth:
    if case.sought == "topic":
        return find(case.deck, case.matter.of(topic.id), case.target.value).truth
    return find(case.deck, case.matter, Ref(topic.id)).truth


@breaks("G29")
def a_negation_in_small_letters(case: Case, turn: int) -> Question | None:
    """The NOT that turns the question is easily overlooked, or left out."""
    if case.asked.form != "odd-one-out":
        return None
    small = ("not", "", "never")[turn % 3]
    prompt = case.asked.prompt.replace("NOT", small).replace("  ", " ")
    return replace(case.asked, prompt=prompt)


@breaks("G13")
def an_odd_one_alone_in_kind(case: Case, turn: int) -> Question | None:
    """The odd one is of another subtype than all the others."""
    key = case.key_value
    if case.asked.form != "odd-one-out" or not isinstance(key, Ref):
        return None
    kinds = {case.deck.topics[o.value.id].kind for o in case.judged if isinstance(o.value, Ref)}
    root = case.deck.root(key.id)
    other = [
        topic
        for topic in case.deck.topics.values()
        if topic.root == root and topic.kind not in kinds and _truth(case, topic) is Truth.FALSE
    ]
    if not other:
        return None
    topic = other[turn % len(other)]
    text = without_article(topic.label)
    options = tuple(
        Shown(topic.id, text, "") if option.text == case.asked.answer else option
        for option in case.asked.options
    )
    told = {**case.asked.feedback, topic.id: "It is another thing."}
    left = {k: t for k, t in told.items() if any(option.key == k for option in options)}
    return replace(case.asked, options=options, keys=(topic.id,), answer=text, feedback=left)


@breaks("G3", "G8")
def an_effect_that_may_be_one(case: Case, turn: int) -> Question | None:
    """A distractor that happened at the right time for a cause or an effect."""
    if case.asked.form != "cause":
        return None
    may_be = (topic for topic in like_the_key(case) if _truth(case, topic) is Truth.OPEN)
    return topic_instead(case, may_be, turn)


@breaks("d12")
def verdicts_that_a_judge_could_swap(case: Case, turn: int) -> Question | None:
    """`oversimplified` beside `wrong as worded`."""
    swaps = {"oversimplified": "wrong as worded", "wrong as worded": "oversimplified"}
    shown = {option.text for option in case.asked.options} & swaps.keys()
    if case.asked.form != "claim" or len(shown) != 1:
        return None
    other = swaps[shown.pop()]
    wrong = [o for o in case.distractors if o.shown.text not in swaps]
    return instead(case, other, other, case.distractors.index(wrong[turn % len(wrong)]))


@breaks("G30")
def a_claim_without_its_owner(case: Case, turn: int) -> Question | None:
    """Nobody is named who claims it."""
    text = case.deck.topics[case.target.topic].fields.get("text", "")
    if case.asked.form != "claim" or turn < 0:
        return None
    prompt = f"How does this claim stand up to the evidence: {text}?"
    owners = [
        c.value.id for c in case.deck.held(case.target.topic, "by") if isinstance(c.value, Ref)
    ]
    if any(case.mentions(owner, prompt) for owner in owners):
        return None
    return replace(case.asked, prompt=prompt) if prompt != case.asked.prompt else None


@breaks("G39")
def a_claim_misquoted(case: Case, turn: int) -> Question | None:
    """A word of the claim is changed."""
    text = case.deck.topics[case.target.topic].fields.get("text", "")
    if case.asked.form != "claim" or text not in case.asked.prompt:
        return None
    words = text.split()
    words[turn % len(words)] = "perhaps"
    return replace(case.asked, prompt=case.asked.prompt.replace(text, " ".join(words)))


@breaks("G30")
def an_account_made_up(case: Case, turn: int) -> Question | None:
    """One of the positions set side by side is not what its source says, or is left out."""
    accounts = case.asked.accounts
    if not accounts or case.asked.form == "which-source":
        return None
    at = turn % len(accounts)
    changed = replace(accounts[at], value="999 of them, in 1066")
    return replace(case.asked, accounts=(*accounts[:at], changed, *accounts[at + 1 :]))
