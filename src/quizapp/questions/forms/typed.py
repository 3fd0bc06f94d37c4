"""Typed: the learner writes the answer. Every spelling of the deck is right, a slip nearly."""

from __future__ import annotations

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import squeeze
from quizapp.facts.phrase import phrase
from quizapp.facts.topic import Topic
from quizapp.facts.values import Gap, NameValue, Position, Text, TopicRef, Value
from quizapp.facts.vocabulary import Count
from quizapp.questions.entering import read_text, text_of_entry
from quizapp.questions.examiner import Examiner, examiner_of
from quizapp.questions.matter import Matter
from quizapp.questions.other_names import OtherNames
from quizapp.questions.period import period_of_fact
from quizapp.questions.question import FULL_CREDIT, NEARLY_CREDIT, Marked, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.spelling import is_in_own_letters
from quizapp.questions.terms import Direction, Grade, Rung
from quizapp.questions.world import KIND

_PLACE = "place"
RUNGS = (Rung.PRODUCE,)
_SIDE = "side"  # the facet that says on whose side a topic stands
#: Longer texts are known in too many words to be graded fairly.
_WORDS_TO_TYPE, _WORDS_OF_NAMES = 3, 6

ask_text = text_of_entry
read_answer = read_text


def prepare(examiner: Examiner, fact_id: str, direction: Direction) -> Matter | Refusal:
    """What the question is made from, or why there is none."""
    matter = examiner.matter(fact_id, direction)
    if isinstance(matter, Refusal):
        return matter
    stopped = _too_long(examiner, matter) or _described(examiner, matter)
    stopped = stopped or _several(examiner, matter)
    return stopped or _crowded(examiner, matter) or matter


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    matter = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(matter, Refusal):
        return matter
    wording = request.examiner.wording
    return request.question(
        request.prompt(with_options=False),
        str(matter.answer),
        wording.value_alone(matter.answer),
        accepted=_accepted(request.examiner, matter),
        entry=how_to_write(request.examiner, matter),
        attributed=wording.voice(matter.voices),
    )


def how_to_write(examiner: Examiner, matter: Matter) -> str:
    """What is to be written: of formations that belong to each other, which level."""
    worded = examiner.wording.phrase
    if isinstance(matter.answer, Text):
        return worded("entry-text")
    if is_in_own_letters(matter.answer):
        return worded("entry-letters")
    if matter.spec.transitive and isinstance(matter.answer, TopicRef):
        kind = examiner.deck.topics[matter.answer.topic].facets.get(KIND, "")
        return worded("entry-kind", kind=kind) if kind else worded("entry-name")
    if isinstance(matter.answer, TopicRef):
        return _how_to_name(examiner, examiner.deck.topics[matter.answer.topic])
    return worded("entry-name")


def _how_to_name(examiner: Examiner, topic: Topic) -> str:
    """How a person or a place is called is a name; what else is to be named is said."""
    kind = examiner.world.vocabulary.types[topic.subtype]
    if kind.person or topic.type == _PLACE:
        return examiner.wording.phrase("entry-name")
    return examiner.wording.phrase("entry-kind", kind=kind.noun)


def _accepted(examiner: Examiner, matter: Matter) -> tuple[str, ...]:
    if isinstance(matter.answer, NameValue):
        return examiner.spelling.accepted_name(matter.topic, matter.answer)
    return examiner.spelling.accepted(matter.answer)


# Why a fact is not asked to be typed


def _too_long(examiner: Examiner, matter: Matter) -> Refusal | None:
    text = examiner.wording.value_alone(matter.answer)
    most = _WORDS_TO_TYPE if isinstance(matter.answer, Text) else _WORDS_OF_NAMES
    if len(text.split()) <= most:
        return None
    return Refusal("long", phrase("“{text}” is too long to be typed and graded fairly.", text=text))


def _described(examiner: Examiner, matter: Matter) -> Refusal | None:
    """A topic that has no name of its own: nobody hits upon the very words that describe it."""
    if not isinstance(matter.answer, TopicRef):
        return None
    label = examiner.deck.topics[matter.answer.topic].label
    if not label[:1].islower():
        return None
    return Refusal(
        "G41", phrase("“{topic}” is a description, which people word as they like.", topic=label)
    )


def _several(examiner: Examiner, matter: Matter) -> Refusal | None:
    """More than one right answer, or a list that may hold more (G1)."""
    if not matter.is_forward:
        return None
    entry = matter.topic.entries[matter.spec.name]
    if matter.spec.count == Count.MANY and not (entry.complete and len(entry.facts) == 1):
        why = phrase("The list has, or may have, several right answers.")
        return Refusal("G1", why, phrase("It can be asked as a choice."))
    accepted = set(map(str, _accepted(examiner, matter)))
    for other in entry.facts:
        if _is_right_too(matter, other) and str(other.value) not in accepted:
            why = phrase(
                "“{value}” would be right too.", value=examiner.wording.value_alone(other.value)
            )
            return Refusal("G1", why, phrase("Bound the values with from: and to:."))
    return None


def _is_right_too(matter: Matter, other: Fact) -> bool:
    """Whether another value of the property answers the same question."""
    if other.id == matter.fact.id or other.side != matter.fact.side:
        return False
    if matter.voices and not set(matter.voices) & set(other.says):
        return False
    return period_of_fact(other).may_meet(matter.asked.period)


def _crowded(examiner: Examiner, matter: Matter) -> Refusal | None:
    """A mark on the map beside which another place lies: nobody sees which is meant (G21)."""
    is_marked = not matter.is_forward and isinstance(matter.fact.value, Position)
    if not is_marked or not examiner.places.is_crowded(matter.fact.id):
        return None
    why = phrase("Another place lies so near that a mark on the map does not tell the two apart.")
    return Refusal("G21", why, phrase("It can be asked as a choice among places further off."))


# Grading


def grade(deck: Deck, question: Question, given: str) -> Marked:
    """What the typed text is worth (G41, G42)."""
    if not squeeze(given):
        return Marked(Grade.BLANK, 0)
    examiner = examiner_of(deck)
    fact = deck.facts.get(question.target)
    value = _answer(fact, question)
    typed = examiner.spelling.without_rank(given, value)
    if examiner.spelling.says(given, question.accepted, value, _side_named(deck, fact, question)):
        return Marked(Grade.RIGHT, FULL_CREDIT, _under_which_name(examiner, fact, value, given))
    if _is_place_of(examiner, question, value, typed):
        return Marked(Grade.RIGHT, FULL_CREDIT)
    garbled = _garbled(deck, fact, given, value)
    if garbled is not None:
        return garbled
    accepted = examiner.spelling.accepted
    rival = fact and examiner.feedback.other_source(
        fact, lambda value: squeeze(typed) in map(squeeze, accepted(value))
    )
    return (
        rival
        or _of_another_time(examiner, fact, typed)
        or _slip(examiner, question, typed, value)
        or _something_else(examiner, typed)
    )


def _is_place_of(examiner: Examiner, question: Question, value: Value, typed: str) -> bool:
    """Whether a happening that is asked for, as what it is, is told by the place of its name."""
    if question.direction is Direction.FORWARD or not isinstance(value, TopicRef):
        return False
    return examiner.spelling.says_place_of(typed, examiner.deck.topics[value.topic])


def _answer(fact: Fact | None, question: Question) -> Value:
    """What was asked for: the fact's value, backward its topic."""
    if fact is None:
        return Text(question.answer)
    return fact.value if question.direction is Direction.FORWARD else TopicRef(fact.topic)


def _side_named(deck: Deck, fact: Fact | None, question: Question) -> str:
    """The side of what the question names: of its topic, backward of the fact's value. The
    sentence of a gap need not name its topic."""
    if fact is None or isinstance(fact.value, Gap):
        return ""
    if question.direction is Direction.FORWARD:
        return deck.topics[fact.topic].facets.get(_SIDE, "")
    named = deck.topics[fact.value.topic] if isinstance(fact.value, TopicRef) else None
    return named.facets.get(_SIDE, "") if named else ""


def _under_which_name(examiner: Examiner, fact: Fact | None, value: Value, given: str) -> str:
    """Whether a right name is one of another time or language, and what the deck says."""
    names = OtherNames(examiner)
    typed = examiner.spelling.without_rank(given, value)
    return names.of_right(value, fact, given) or names.of_right(value, fact, typed)


def _of_another_time(examiner: Examiner, fact: Fact | None, typed: str) -> Marked | None:
    """The right thing, where the name of one time was asked and that of another given."""
    told = OtherNames(examiner).of_wrong(fact, typed)
    return Marked(Grade.WRONG, 0, told) if told else None


def _garbled(deck: Deck, fact: Fact | None, given: str, value: Value) -> Marked | None:
    """A known wrong spelling, with the author's word on where it comes from."""
    topic = _bearer(deck, fact, value)
    for name in topic.names.garbles if topic else ():
        if squeeze(name.text) == squeeze(given):
            worded = examiner_of(deck).wording.phrase
            remark = worded("garble", given=name.text, answer=topic.label if topic else "")
            return Marked(Grade.WRONG, 0, f"{remark} {name.why}".strip())
    return None


def _bearer(deck: Deck, fact: Fact | None, value: Value) -> Topic | None:
    """The topic whose name was asked for."""
    if isinstance(value, NameValue):
        return deck.topics[fact.topic] if fact else None
    return deck.topics.get(value.topic) if isinstance(value, TopicRef) else None


def _slip(examiner: Examiner, question: Question, typed: str, value: Value) -> Marked | None:
    meant = examiner.spelling.forgiven(typed, question.accepted, value)
    if not meant:
        return None
    spelt = examiner.wording.phrase("near-spelling", given=typed, answer=meant)
    named = _under_which_name(examiner, examiner.deck.facts.get(question.target), value, meant)
    return Marked(Grade.NEARLY, NEARLY_CREDIT, f"{spelt} {named}".rstrip())


def _something_else(examiner: Examiner, typed: str) -> Marked:
    """Wrong; and if it names another topic, what that is."""
    bearers = examiner.spelling.bearers(typed)
    if len(bearers) != 1:
        return Marked(Grade.WRONG, 0)
    topic = examiner.deck.topics[bearers[0]]
    noun = examiner.world.vocabulary.types[topic.subtype].noun
    if squeeze(typed) in map(squeeze, (topic.label, topic.name)):
        remark = examiner.wording.phrase("another-topic", given=topic.label, noun=noun)
    else:
        remark = examiner.wording.phrase(
            "another-name", given=typed, topic=examiner.wording.name(topic.id), noun=noun
        )
    return Marked(Grade.WRONG, 0, remark)
