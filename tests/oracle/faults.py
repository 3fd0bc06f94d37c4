"""Faults that can be planted in a sound question, by kind, with the rules that each kind breaks.

A kind is a function from a case and a running number to the spoilt question, or None where the
fault does not fit the question. The running number picks among several ways to spoil it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from tests.oracle import days
from tests.oracle.amounts import Amount
from tests.oracle.asked import Question, Shown
from tests.oracle.case import WRITING, Case
from tests.oracle.days import MONTHS, When
from tests.oracle.folding import squash, without_article
from tests.oracle.knowledge import Ref, Text, Topic
from tests.oracle.truth import Truth, find

Spoil = Callable[[Case, int], "Question | None"]


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of fault and the rules of which at least one must name it."""

    name: str
    rules: frozenset[str]
    spoil: Spoil


FAULTS: list[Fault] = []


def breaks(*rules: str) -> Callable[[Spoil], Spoil]:
    """Enters a kind of fault with the rules that forbid it."""

    def enter(spoil: Spoil) -> Spoil:
        FAULTS.append(Fault(spoil.__name__, frozenset(rules), spoil))
        return spoil

    return enter


def _instead(case: Case, key: str, text: str, turn: int) -> Question | None:
    """The question with one of its distractors changed for another option, in its place."""
    wrong = [at for at, option in enumerate(case.judged) if not option.is_key]
    if not wrong:
        return None
    at = wrong[turn % len(wrong)]
    old = case.asked.options[at]
    options = (*case.asked.options[:at], Shown(key, text, ""), *case.asked.options[at + 1 :])
    feedback = {k: told for k, told in case.asked.feedback.items() if k != old.key}
    return replace(case.asked, options=options, feedback={**feedback, key: "It is another thing."})


def _topic_instead(case: Case, topics: Iterator[Topic], turn: int) -> Question | None:
    found = sorted(topics, key=lambda topic: topic.id)
    if not found:
        return None
    topic = found[turn % len(found)]
    return _instead(case, topic.id, without_article(topic.label), turn)


def _offered(case: Case) -> set[str]:
    return {option.value.id for option in case.judged if isinstance(option.value, Ref)}


def _like_the_key(case: Case) -> Iterator[Topic]:
    """Topics of the key's own subtype that are not on offer."""
    key = case.key_value
    if isinstance(key, Ref):
        kind, offered = case.deck.topics[key.id].kind, _offered(case)
        yield from (t for t in case.deck.topics.values() if t.kind == kind and t.id not in offered)


@breaks("G1", "G2")
def a_second_true_option(case: Case, turn: int) -> Question | None:
    """A distractor that is as true as the key."""
    if case.asked.form != "choice":
        return None
    true = (t for t in _like_the_key(case) if _is_true(case, t.id))
    return _topic_instead(case, true, turn)


def _is_true(case: Case, topic: str) -> bool:
    if case.sought == "topic":
        return find(case.deck, case.matter.of(topic), case.target.value).truth is Truth.TRUE
    return find(case.deck, case.matter, Ref(topic)).truth is Truth.TRUE


@breaks("G3")
def an_unproved_option(case: Case, turn: int) -> Question | None:
    """A distractor that the deck does not prove false."""
    if case.asked.form != "choice":
        return None
    return _topic_instead(case, (t for t in _like_the_key(case) if _is_open(case, t.id)), turn)


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
    return _instead(case, key.id, others[turn % len(others)], turn) if others else None


@breaks("G4")
def an_option_twice(case: Case, turn: int) -> Question | None:
    """One distractor stands twice."""
    wrong = case.asked.distractors
    if len(wrong) < 2:
        return None
    return _instead(case, wrong[0].key, wrong[0].text, 1 + turn % (len(wrong) - 1))


@breaks("G8")
def an_option_of_another_type(case: Case, turn: int) -> Question | None:
    """A person among places, a place among persons."""
    key = case.key_value
    if not isinstance(key, Ref) or case.asked.form != "choice":
        return None
    root = case.deck.root(key.id)
    other = "place" if root == "person" else "person"
    return _topic_instead(case, (t for t in case.deck.topics.values() if t.root == other), turn)


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


@breaks("G14")
def a_day_right_in_another_zone(case: Case, turn: int) -> Question | None:
    """The day that another clock of the deck showed at the same instant."""
    key = case.key_value
    if not isinstance(key, When) or key.minutes is None or case.asked.form != "choice":
        return None
    elsewhere = [s for s in days.days_anywhere(key, case.deck.zones) if s not in key.spans]
    if not elsewhere:
        return None
    return _day_instead(case, elsewhere[turn % len(elsewhere)].first, turn)


@breaks("G14")
def a_day_beyond_the_deck(case: Case, turn: int) -> Question | None:
    """A date a thousand years on."""
    key = case.key_value
    if not isinstance(key, When) or key.precision != "day" or case.asked.form != "choice":
        return None
    return _day_instead(case, key.hull.first + (1000 + turn) * 365, turn)


def _day_instead(case: Case, number: int, turn: int) -> Question | None:
    year, month, day = calendar_day(number)
    key = f"{year:04}-{month:02}-{day:02}"
    return _instead(case, key, f"{day} {MONTHS[month - 1].capitalize()} {year}", turn)


def calendar_day(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; found by looking, not by formula."""
    year = 1969 + min(number // 365, number // 366)
    while days.day_number(year + 1, 1, 1) <= number:
        year += 1
    month = max(m for m in range(1, 13) if days.day_number(year, m, 1) <= number)
    return year, month, number - days.day_number(year, month, 1) + 1


@breaks("G15")
def a_month_beside_days(case: Case, turn: int) -> Question | None:
    """A month offered against a day."""
    key = case.key_value
    if not isinstance(key, When) or key.precision != "day" or case.asked.form != "choice":
        return None
    year, month, _ = calendar_day(key.hull.first)
    return _instead(case, f"{year:04}-{month:02}", f"{MONTHS[month - 1].capitalize()} {year}", turn)


@breaks("G17")
def a_number_too_near(case: Case, turn: int) -> Question | None:
    """A number within 4 % of the key."""
    key = case.key_value
    if not isinstance(key, Amount) or key.low < 100 or case.asked.form != "choice":
        return None
    figure = int(key.high) + max(1, int(key.high) * (2 + turn % 3) // 100)
    bound = {"more": "more than ", "less": "less than ", "": ""}[key.bound]
    return _instead(case, f"{bound}{figure} {key.unit}", f"{bound}{figure:,} {key.unit}", turn)


@breaks("G17")
def a_smaller_bound(case: Case, turn: int) -> Question | None:
    """`more than` half the key, which is true too."""
    key = case.key_value
    if not isinstance(key, Amount) or key.bound != "more" or case.asked.form != "choice":
        return None
    figure = int(key.low) // (2 + turn % 3)
    return _instead(
        case, f"more than {figure} {key.unit}", f"more than {figure:,} {key.unit}", turn
    )


@breaks("G18")
def out_of_order(case: Case, turn: int) -> Question | None:
    """Dates or numbers turned round or rolled on."""
    if case.asked.form != "choice" or not isinstance(case.key_value, When | Amount):
        return None
    options = case.asked.options
    turned = tuple(reversed(options)) if turn % 2 else (*options[1:], options[0])
    return replace(case.asked, options=turned)


@breaks("G22")
def the_key_in_the_stem(case: Case, turn: int) -> Question | None:
    """A name of the answer is let slip."""
    key = case.key_value
    if case.asked.form == "true-false" or not isinstance(key, Ref):
        return None
    names = [n.text for n in case.deck.topics[key.id].true_names if len(squash(n.text)) > 3]
    if case.target.prop == "name" or not names:
        return None
    name = names[turn % len(names)]
    return replace(case.asked, prompt=case.asked.prompt.replace("?", f" (think of {name})?"))


@breaks("G22")
def the_day_in_the_stem(case: Case, turn: int) -> Question | None:
    """The answer's day and month stand in the stem."""
    key = case.key_value
    if not isinstance(key, When) or key.precision != "day" or len(key.spans) > 1 or key.night:
        return None
    if case.asked.form == "true-false" or case.sought != "value":
        return None
    _, month, day = calendar_day(key.hull.first)
    told = f" (the report of {day} {MONTHS[month - 1].capitalize()})?"
    return replace(case.asked, prompt=case.asked.prompt.replace("?", told)) if turn >= 0 else None


@breaks("G24", "G39")
def a_broken_stem(case: Case, turn: int) -> Question | None:
    """A slot left open, a doubled article, a missing mark."""
    prompt = case.asked.prompt
    broken = (
        f"{prompt} <value>",
        prompt.replace(" the ", " the the ", 1),
        prompt.rstrip("?.") + ",",
        prompt[:1].lower() + prompt[1:],
    )[turn % 4]
    return replace(case.asked, prompt=broken) if broken != prompt else None


@breaks("G25")
def all_of_the_above(case: Case, turn: int) -> Question | None:
    """An option that gathers the others."""
    wrong = case.asked.distractors
    if case.asked.form != "choice" or not wrong:
        return None
    both = f"both {wrong[0].text} and {case.asked.answer}"
    text = ("all of the above", "none of these", both)[turn % 3]
    return _instead(case, text, text, turn)


@breaks("G26")
def an_absolute_word(case: Case, turn: int) -> Question | None:
    """`always` or `never` in one option."""
    wrong = case.asked.distractors
    if case.asked.form != "choice" or not wrong:
        return None
    word = ("always", "never", "only")[turn % 3]
    return _instead(case, wrong[0].key, f"{word} {wrong[0].text}", 0)


@breaks("G30")
def a_dispute_without_its_source(case: Case, turn: int) -> Question | None:
    """An attributed value asked as if it were settled."""
    if not case.voice or case.asked.form == "which-source":
        return None
    prompt = case.asked.prompt
    for name in case.deck.topics[case.voice].true_names:
        prompt = prompt.replace(name.text, ("the reports", "the books", "most")[turn % 3])
    return replace(case.asked, prompt=prompt) if not case.mentions(case.voice, prompt) else None


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
    return _topic_instead(case, silent, turn)


@breaks("G41")
def a_rival_accepted(case: Case, turn: int) -> Question | None:
    """Another topic's name among the accepted spellings."""
    key = case.key_value
    if case.asked.form != "typed" or not isinstance(key, Ref):
        return None
    own = {squash(name.text) for name in case.deck.topics[key.id].true_names}
    rivals = [t.label for t in _like_the_key(case) if squash(t.label) not in own and t.id != key.id]
    if not rivals:
        return None
    return replace(case.asked, accepted=(*case.asked.accepted, sorted(rivals)[turn % len(rivals)]))


@breaks("G42")
def a_garble_accepted(case: Case, turn: int) -> Question | None:
    """A known garble among the accepted spellings."""
    garbles = sorted(n.text for topic in case.deck.topics.values() for n in topic.names if n.garble)
    if case.asked.form != "typed" or not garbles:
        return None
    return replace(case.asked, accepted=(*case.asked.accepted, garbles[turn % len(garbles)]))


@breaks("G41")
def nothing_typed_accepted(case: Case, turn: int) -> Question | None:
    """An empty answer is right, or none is."""
    if case.asked.form not in WRITING:
        return None
    accepted = (*case.asked.accepted, "  ") if turn % 2 else ()
    return replace(case.asked, accepted=accepted)


@breaks("G41")
def a_wrong_measure_accepted(case: Case, turn: int) -> Question | None:
    """Another day or another number among what is accepted."""
    wrong = {"date": f"1{turn % 10}00-01-01", "number": "987654321"}.get(case.asked.form)
    if wrong is None:
        return None
    return replace(case.asked, accepted=(*case.asked.accepted, wrong))


@breaks("G44")
def markup_in_the_text(case: Case, turn: int) -> Question | None:
    """Tags and entities in the stem, the explanation or an option."""
    tag = ("<b>{}</b>", "{}<img src='x'>", "{}&nbsp;")[turn % 3]
    if turn % 2:
        return replace(case.asked, explanation=tag.format(case.asked.explanation))
    return replace(case.asked, prompt=tag.format(case.asked.prompt))


@breaks("G45")
def no_explanation(case: Case, turn: int) -> Question | None:
    """The explanation is empty, or says nothing of the fact."""
    return replace(case.asked, explanation=("", "So it was.")[turn % 2])


@breaks("G45")
def no_source(case: Case, turn: int) -> Question | None:
    """The question cites nothing."""
    return replace(case.asked, sources=()) if turn >= 0 else None


@breaks("G45")
def no_feedback(case: Case, turn: int) -> Question | None:
    """Nothing is said of a wrong topic."""
    wrong = [
        o for o in case.distractors if isinstance(o.value, Ref) and case.deck.speaks_of(o.value.id)
    ]
    if case.asked.form not in ("choice", "which-source") or not wrong:
        return None
    gone = wrong[turn % len(wrong)].shown.key
    feedback = {key: told for key, told in case.asked.feedback.items() if key != gone}
    return replace(case.asked, feedback=feedback)


@breaks("G1")
def the_verdict_turned_round(case: Case, turn: int) -> Question | None:
    """A true sentence called false, a false one true."""
    if case.asked.form != "true-false" or turn < 0:
        return None
    turned = {"True": "False", "False": "True"}.get(case.asked.answer)
    return None if turned is None else replace(case.asked, answer=turned)


@breaks("G6")
def a_falsehood_by_not(case: Case, turn: int) -> Question | None:
    """A sentence negated instead of changed."""
    if case.asked.form != "true-false" or turn < 0:
        return None
    for verb in ("commanded", "began", "was", "were", "took", "belonged", "had", "died"):
        if f" {verb} " in case.asked.prompt:
            return replace(
                case.asked, prompt=case.asked.prompt.replace(f" {verb} ", f" {verb} not ", 1)
            )
    return None


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
    return _topic_instead(case, iter([case.deck.topics[named]]), turn)


@breaks("d5")
def a_time_left_out(case: Case, turn: int) -> Question | None:
    """A value that holds for a time, asked without the time."""
    if case.target.period.open or case.asked.form == "which-source" or turn < 0:
        return None
    months = "|".join(month.capitalize() for month in MONTHS)
    timeless = re.sub(rf"(\d+ )?({months})\b|\b(1\d|20)\d\d\b", "then", case.asked.prompt)
    return replace(case.asked, prompt=timeless)


@breaks("G3", "G8")
def a_text_of_another_kind(case: Case, turn: int) -> Question | None:
    """A made-up clause among clauses."""
    if case.asked.form != "choice" or not isinstance(case.key_value, Text):
        return None
    text = ("the bells were rung", "a keeper of bees", "the moon is full")[turn % 3]
    return _instead(case, text, text, turn)
