"""What the questions about one fact show: cues, lengths, seats, and how hard the hard ones are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from quizapp.authoring.lint.coverage import lint_coverage
from quizapp.authoring.lint.finding import Finding, about_fact
from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.phrase import phrase
from quizapp.facts.values import Text, TopicRef, Value
from quizapp.questions.asking import ask, prospects
from quizapp.questions.examiner import examiner_of
from quizapp.questions.measures.bands import Bands, bands
from quizapp.questions.measures.cues import (
    FEWEST_WORDS_BESIDE_GAP,
    LONGEST,
    MOST_WORDS_OF_OPTION,
    MOST_WORDS_OF_STEM,
    PICKED,
    SHORTEST,
    beside_gap,
    clang,
    gaps,
    length_ratio,
    words,
    words_of_stem,
)
from quizapp.questions.measures.seats import Edge, Lengths, Seat, edge, lengths_of, seat
from quizapp.questions.question import Question, Way
from quizapp.questions.terms import Direction, Form

_SEEDS = (1, 2)
#: Texts and claims differ in length by how they are worded; names are as long as they are.
_FEWEST_WORDS = 3
#: Forms whose answer is written; what is derived from two facts is as long as both.
_WRITTEN = frozenset({Form.TYPED, Form.CLOZE, Form.DATE, Form.NUMBER, Form.ESTIMATE})
#: How many letters an answer must be longer or shorter to be noticed.
_NOTICED = 15


_NO_LENGTHS = Lengths()


@dataclass(frozen=True, slots=True)
class Items:
    """What a fact's questions gave: findings, and counts for the deck as a whole.

    `bands` holds for each side from which it is asked as a choice how like the options are.
    """

    findings: tuple[Finding, ...] = ()
    seats: Counter[Seat] = field(default_factory=Counter)
    lengths: Lengths = _NO_LENGTHS
    bands: tuple[tuple[str, Direction, Bands], ...] = ()


def measure_items(deck: Deck, fact: Fact) -> Items:
    """All that is measured by asking about a fact. Slow beside all else: milliseconds."""
    can, cannot = prospects(deck, fact)
    asked = [(way, list(_questions(deck, fact, way))) for way in can]
    picked = [q for way, questions in asked if way.form in PICKED for q in questions]
    choices = [question for question in picked if _is_worded(deck, question)]
    found = [*lint_coverage(deck, fact, can, cannot), *_lint(deck, fact, can, asked, choices)]
    return Items(
        tuple(dict.fromkeys(found)),
        Counter(_seats(fact, picked)),
        lengths_of(choices),
        tuple(_bands(deck, fact, asked)),
    )


def _questions(deck: Deck, fact: Fact, way: Way) -> Iterator[Question]:
    seeds = _SEEDS if way.form in PICKED else _SEEDS[:1]
    for rung in way.rungs:
        for seed in seeds:
            question = ask(deck, fact, way.form, rung, way.direction, seed)
            if isinstance(question, Question):
                yield question


def _is_worded(deck: Deck, question: Question) -> bool:
    """Whether the options are texts, which an author may word longer or shorter."""
    fact = deck.facts[question.target]
    if question.direction is Direction.FORWARD and isinstance(fact.value, Text):
        return True
    texts = (option.text for option in question.options)
    return _is_claim(deck, question) and all(words(text) >= _FEWEST_WORDS for text in texts)


def _is_claim(deck: Deck, question: Question) -> bool:
    topic = deck.topics.get(question.key[0])
    return topic is not None and "by" in topic.entries


def _seats(fact: Fact, questions: Iterable[Question]) -> Iterator[Seat]:
    for question in questions:
        answer = fact.value if question.direction is Direction.FORWARD else TopicRef(fact.topic)
        found = seat(question, answer)
        if found is not None:
            yield found


def _bands(
    deck: Deck, fact: Fact, asked: Iterable[tuple[Way, list[Question]]]
) -> Iterator[tuple[str, Direction, Bands]]:
    for way, questions in asked:
        measured = bands(examiner_of(deck), questions) if way.form is Form.CHOICE else None
        if measured is not None:
            yield fact.property_name, way.direction, measured


# Findings


def _lint(
    deck: Deck,
    fact: Fact,
    ways: Iterable[Way],
    asked: Iterable[tuple[Way, list[Question]]],
    choices: Sequence[Question],
) -> Iterator[Finding]:
    every = [question for _, questions in asked for question in questions]
    yield from _long(deck, fact, every)
    yield from _bare(deck, fact, every)
    yield from _clangs(deck, fact, every)
    yield from _uneven(fact, choices)
    yield from _at_the_edge(deck, fact, ways)


def _long(deck: Deck, fact: Fact, questions: Iterable[Question]) -> Iterator[Finding]:
    """G40, once a fact: its longest stem, and its own answer as an option."""
    asked = [q for q in questions if q.form in PICKED or q.form in _WRITTEN]
    stems = [(words_of_stem(question, deck.vocabulary), question.prompt) for question in asked]
    count, prompt = max(stems, default=(0, ""))
    if count > MOST_WORDS_OF_STEM:
        what = phrase("This question has {count} words: “{prompt}”", count=count, prompt=prompt)
        repair = phrase(
            "Shorten what it takes from the deck; {most} words can be read at once.",
            most=MOST_WORDS_OF_STEM,
        )
        yield about_fact("G40", fact, what, repair)
    for question in asked:
        own = question.option(question.key[0])
        is_forward = question.direction is Direction.FORWARD
        if own and is_forward and words(own.text) > MOST_WORDS_OF_OPTION:
            what = phrase(
                "As an option, “{option}” has {count} words.",
                option=own.text,
                count=words(own.text),
            )
            repair = phrase(
                "Say it in {most} words, and the rest in why:.", most=MOST_WORDS_OF_OPTION
            )
            yield about_fact("G40", fact, what, repair)
            return


def _bare(deck: Deck, fact: Fact, questions: Iterable[Question]) -> Iterator[Finding]:
    """G40: a gap that leaves too little, or two gaps at once.

    The sentences of properties are worded alike for all, and an author cannot lengthen one.
    """
    for question in questions:
        if question.form is not Form.CLOZE:
            continue
        left = beside_gap(question, deck.vocabulary)
        if left < FEWEST_WORDS_BESIDE_GAP and fact.kind is Kind.GAP:
            what = phrase(
                "Beside its gap this sentence keeps only {left} words: “{question}”",
                left=left,
                question=question.prompt,
            )
            yield about_fact(
                "G40", fact, what, phrase("Say a little more, so that one gap has one answer.")
            )
        if gaps(question, deck.vocabulary) > 1:
            what = phrase(
                "This sentence has two gaps at once: “{question}”", question=question.prompt
            )
            yield about_fact("G40", fact, what, phrase("Leave the blank out of the sentence."))


def _clangs(deck: Deck, fact: Fact, questions: Iterable[Question]) -> Iterator[Finding]:
    """G28: told once a fact and side, with the words that chime."""
    told = set()
    for question in questions:
        if question.form not in (Form.CHOICE, Form.CAUSE) or question.direction in told:
            continue
        chiming = clang(question, _wording(deck, fact, question.direction), deck.vocabulary)
        if chiming:
            told.add(question.direction)
            said = ", ".join(f"“{word}”" for word in dict.fromkeys(chiming))
            what = phrase(
                "Only the answer “{answer}” shares {said} with “{question}”",
                answer=question.answer,
                said=said,
                question=question.prompt,
            )
            repair = phrase(
                "Word one of the two otherwise, or add a not: value that shares it too."
            )
            yield about_fact("G28", fact, what, repair)


def _wording(deck: Deck, fact: Fact, direction: Direction) -> str:
    """The words of a stem that are not the deck's own facts."""
    spec = deck.spec_of(fact)
    return spec.ask if direction is Direction.FORWARD else spec.back


def _uneven(fact: Fact, choices: Sequence[Question]) -> Iterator[Finding]:
    """G23, once a fact: an answer far longer or shorter than what stands beside it, always."""
    ratios = [(length_ratio(question), question) for question in choices if _stands_out(question)]
    if not ratios or len(ratios) < len(choices):
        return
    is_long = all(ratio > LONGEST for ratio, _ in ratios)
    if is_long or all(ratio < SHORTEST for ratio, _ in ratios):
        _, question = ratios[0]
        answer = question.answer
        what = (
            phrase("“{answer}” is much longer than all that is offered beside it.", answer=answer)
            if is_long
            else phrase(
                "“{answer}” is much shorter than all that is offered beside it.", answer=answer
            )
        )
        yield about_fact(
            "G23", fact, what, phrase("Word it about as long as the others of its kind.")
        )


def _stands_out(question: Question) -> bool:
    lengths = {option.key: len(option.text) for option in question.options}
    return abs(lengths[question.key[0]] - median(lengths.values())) >= _NOTICED


def _at_the_edge(deck: Deck, fact: Fact, ways: Iterable[Way]) -> Iterator[Finding]:
    """G19: a date or number that nothing smaller, or nothing larger, is offered with."""
    if not any(w.form is Form.CHOICE and w.direction is Direction.FORWARD for w in ways):
        return
    end = edge(examiner_of(deck), fact.id, Direction.FORWARD)
    if end is not None:
        what, repair = _one_sided(fact.value, end)
        yield about_fact("G19", fact, what, repair)


def _one_sided(value: Value, end: Edge) -> tuple[str, str]:
    match end is Edge.FIRST, isinstance(value, Date):
        case True, True:
            return (
                phrase("“{value}” is always the first of its options: nothing earlier is on offer.",
                       value=value),
                phrase("Add a not: value that is earlier."),
            )  # fmt: skip
        case True, False:
            return (
                phrase("“{value}” is always the first of its options: nothing smaller is on offer.",
                       value=value),
                phrase("Add a not: value that is smaller."),
            )  # fmt: skip
        case False, True:
            return (
                phrase("“{value}” is always the last of its options: nothing later is on offer.",
                       value=value),
                phrase("Add a not: value that is later."),
            )  # fmt: skip
    return (
        phrase("“{value}” is always the last of its options: nothing larger is on offer.",
               value=value),
        phrase("Add a not: value that is larger."),
    )  # fmt: skip
