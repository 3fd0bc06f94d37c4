"""Faults of orders, matches and comparisons: crossed, told, doubled, unsure."""

from __future__ import annotations

from dataclasses import replace

from tests.oracle.asked import Question, Shown
from tests.oracle.case import Case
from tests.oracle.days import When
from tests.oracle.faults.registry import breaks
from tests.oracle.knowledge import Claim
from tests.oracle.order import surely_before


@breaks("G16")
def neighbours_in_the_key_changed(case: Case, turn: int) -> Question | None:
    """Two items that follow one another are called right the other way round."""
    keys = list(case.asked.keys)
    if case.asked.form != "order" or len(keys) < 2:
        return None
    at = turn % (len(keys) - 1)
    keys[at], keys[at + 1] = keys[at + 1], keys[at]
    return replace(case.asked, keys=tuple(keys))


@breaks("G22")
def items_in_their_right_order(case: Case, turn: int) -> Question | None:
    """The items stand on the screen as they happened."""
    if case.asked.form != "order" or turn < 0:
        return None
    shown = {option.key: option for option in case.asked.options}
    return replace(case.asked, options=tuple(shown[key] for key in case.asked.keys))


@breaks("G22")
def a_clause_with_its_date(case: Case, turn: int) -> Question | None:
    """An item tells its day, month or year."""
    if case.asked.form not in ("order", "derived") or not case.asked.options:
        return None
    at = turn % len(case.asked.options)
    whole = case.asked.feedback.get(case.asked.options[at].key, "").rstrip(".")
    if not isinstance(case.target.value, When) or not whole:
        return None
    return _relabelled(case.asked, at, whole)


def _relabelled(asked: Question, at: int, text: str) -> Question:
    options = list(asked.options)
    options[at] = replace(options[at], text=text)
    return replace(asked, options=tuple(options))


@breaks("G4")
def the_clause_of_another_fact(case: Case, turn: int) -> Question | None:
    """Two items have changed their clauses."""
    if case.asked.form not in ("order", "derived") or len(case.asked.options) < 2:
        return None
    topics = [target.topic for _, target in case.offered_facts if target is not None]
    worded = any(t.claim is not None and t.claim.own_words for t in case.targets)
    if worded or len(set(topics)) < len(topics):
        return None
    at = turn % (len(case.asked.options) - 1)
    one, other = case.asked.options[at : at + 2]
    return _relabelled(_relabelled(case.asked, at, other.text), at + 1, one.text)


@breaks("G43")
def two_items_to_order(case: Case, turn: int) -> Question | None:
    """An order of two is no order."""
    if case.asked.form != "order" or turn < 0:
        return None
    kept = [option for option in case.asked.options if option.key in case.asked.keys[:2]]
    facts = tuple(f"{case.deck.id}:{key}" for key in case.asked.keys[:2])
    return replace(case.asked, options=tuple(kept), keys=case.asked.keys[:2], facts=facts)


@breaks("G16")
def an_item_on_the_same_day(case: Case, turn: int) -> Question | None:
    """One more item, which may have happened on the day of another."""
    when = case.target.value
    if case.asked.form != "order" or not isinstance(when, When) or len(case.asked.options) > 6:
        return None
    twins = [claim for claim in case.deck.claims if _is_twin(case, claim, when)]
    if not twins:
        return None
    twin = twins[turn % len(twins)]
    key = f"{twin.topic}/{twin.prop}"
    keys = list(case.asked.keys)
    keys.insert(keys.index(case.tail) + turn % 2, key)
    text = f"{case.deck.topics[twin.topic].label} {twin.prop}"
    return replace(
        case.asked,
        options=(*case.asked.options, Shown(key, text[:1].upper() + text[1:], "")),
        keys=tuple(keys),
        facts=(*case.asked.facts, f"{case.deck.id}:{key}"),
    )


def _is_twin(case: Case, claim: Claim, when: When) -> bool:
    """A plain date of another topic that is neither surely earlier nor surely later."""
    held = claim.value
    if not isinstance(held, When) or claim.says or not claim.holds or claim.bounded:
        return False
    key, zones = f"{claim.topic}/{claim.prop}", case.deck.zones
    apart = surely_before(held, when, zones) or surely_before(when, held, zones)
    return not apart and key not in case.asked.keys and case.deck.topics[claim.topic].asked


@breaks("G1")
def two_rows_crossed(case: Case, turn: int) -> Question | None:
    """Two rows are paired with each other's options."""
    keys = list(case.asked.keys)
    if case.asked.form != "match" or len(keys) < 2:
        return None
    at = turn % (len(keys) - 1)
    keys[at], keys[at + 1] = keys[at + 1], keys[at]
    return replace(case.asked, keys=tuple(keys))


@breaks("G43")
def a_match_of_three(case: Case, turn: int) -> Question | None:
    """Three rows, or an option for two of them."""
    if case.asked.form != "match":
        return None
    if turn % 2:
        return replace(case.asked, keys=(*case.asked.keys[:-1], case.asked.keys[0]))
    keys = case.asked.keys[:3]
    return replace(
        case.asked,
        rows=case.asked.rows[:3],
        keys=keys,
        options=tuple(option for option in case.asked.options if option.key in keys),
        facts=tuple(f"{case.deck.id}:{row.key}" for row in case.asked.rows[:3]),
    )


@breaks("G22")
def a_row_that_tells_its_option(case: Case, turn: int) -> Question | None:
    """A row holds the name, or the day, that it is to be matched with."""
    if case.asked.form != "match":
        return None
    at = turn % len(case.rows)
    row, right = case.rows[at].shown, case.rows[at].right
    if right is None or len(right.text) < 4:
        return None
    return _with_row(case.asked, at, replace(row, text=f"{row.text} ({right.text})"))


@breaks("G4")
def a_row_twice(case: Case, turn: int) -> Question | None:
    """Two rows read alike."""
    if case.asked.form != "match":
        return None
    at = 1 + turn % (len(case.asked.rows) - 1)
    return _with_row(case.asked, at, replace(case.asked.rows[at], text=case.asked.rows[0].text))


def _with_row(asked: Question, at: int, row: Shown) -> Question:
    return replace(asked, rows=(*asked.rows[:at], row, *asked.rows[at + 1 :]))


@breaks("G1", "G3", "G43")
def an_option_that_two_rows_may_claim(case: Case, turn: int) -> Question | None:
    """The option left over, or one more, is a place around, or a thing of another kind."""
    if case.asked.form != "match" or len(case.asked.options) != len(case.asked.rows):
        return None
    strange = [t for t in case.deck.topics.values() if t.root in ("person", "place", "formation")]
    topic = strange[turn % len(strange)]
    if any(option.key == topic.id for option in case.asked.options):
        return None
    values = {type(target.value).__name__ for target in case.targets}
    if values == {"Ref"}:
        kinds = {case.deck.root(option.key) for option in case.asked.options}
        if topic.root in kinds:
            return None
    more = Shown(topic.id, topic.label.removeprefix("the "), "")
    return replace(case.asked, options=(*case.asked.options, more))


@breaks("G1")
def the_later_one_called_first(case: Case, turn: int) -> Question | None:
    """Of a comparison another option is declared the answer, everywhere alike."""
    if case.asked.form != "derived" or not case.asked.options:
        return None
    wrong = [option for option in case.asked.options if option.key not in case.asked.keys]
    other = wrong[turn % len(wrong)]
    return replace(case.asked, keys=(other.key,), answer=other.text)


@breaks("facts")
def a_context_fact_left_out(case: Case, turn: int) -> Question | None:
    """A fact of the question is not among its facts, or one is that has nothing to do with it."""
    if case.asked.form not in ("order", "match", "several", "odd-one-out", "derived"):
        return None
    if turn % 2 or len(case.asked.facts) < 2:
        return replace(case.asked, facts=case.asked.facts[:-1] or case.asked.facts)
    return replace(case.asked, facts=case.asked.facts[:1])
