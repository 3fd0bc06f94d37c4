"""Cloze: a sentence with one gap, to be filled from memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.numbers import Quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.values import Gap, TopicRef
from quizapp.questions.entering import read_text, text_of_entry
from quizapp.questions.examiner import Examiner, examiner_of
from quizapp.questions.forms import date, typed
from quizapp.questions.forms.number import grade_figure, how_near, in_base
from quizapp.questions.gap_numbers import GapNumbers
from quizapp.questions.gaps import blank_of, fillings, too_bare
from quizapp.questions.matter import Matter
from quizapp.questions.numberform import significant
from quizapp.questions.question import FULL_CREDIT, Marked, Question, Refusal
from quizapp.questions.reading import read_date
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Grade, Rung

RUNGS = (Rung.COMPLETE,)
_MOST_WORDS_MISSING = 6
#: So many words on either side of a gap may be typed with its answer.
_NEIGHBOURS = 4
#: A number of only two digits that count is known or not.
_FEW_DIGITS = 100

ask_text = text_of_entry
read_answer = read_text


@dataclass(frozen=True, slots=True)
class Cloze:
    """A sentence with a blank, and what fills it: `key` as decks write it, `answer` as shown."""

    sentence: str
    key: str
    answer: str
    accepted: tuple[str, ...]
    entry: str
    voices: tuple[str, ...]


def prepare(examiner: Examiner, fact_id: str, direction: Direction) -> Cloze | Refusal:
    """What the question is made from, or why there is none."""
    fact = examiner.deck.facts[fact_id]
    if isinstance(fact.value, Gap):
        return _of_statement(examiner, fact, fact.value)
    cloze = _of_value(examiner, fact_id, direction)
    if isinstance(cloze, Refusal):
        return cloze
    return too_bare(cloze.sentence, examiner.world.vocabulary) or cloze


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    cloze = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(cloze, Refusal):
        return cloze
    wording = request.examiner.wording
    return request.question(
        wording.phrase("cloze", sentence=cloze.sentence),
        cloze.key,
        cloze.answer,
        accepted=cloze.accepted,
        entry=cloze.entry,
        attributed=wording.voice(cloze.voices),
    )


def grade(deck: Deck, question: Question, given: str) -> Marked:
    """What the filled gap is worth: a date by its precision, all else by its spelling."""
    fact = deck.facts.get(question.target)
    match fact.value if fact is not None else None:
        case Date():
            return date.grade(deck, question, given)
        case Gap() if _says_day(deck, question, given):
            return Marked(Grade.RIGHT, FULL_CREDIT)
        case Gap() as gap:
            shorter = _without_neighbours(gap, given), _as_far_as_asked(deck, gap, given)
            texts = dict.fromkeys((given, *shorter))
            marks = [typed.grade(deck, question, text) for text in texts]
            counted = _counted(examiner_of(deck), question, gap, given)
            right = (one for one in (*marks, counted) if one and one.grade is Grade.RIGHT)
            return next(right, counted or marks[0])
        case _:
            return typed.grade(deck, question, given)


def _counted(examiner: Examiner, question: Question, gap: Gap, given: str) -> Marked | None:
    """What a number is worth in a gap that a number fills; None where it is none, or worth
    nothing. One of few digits is known or not, unless the sentence says "about" itself; of others
    what is near earns what it would where a number is asked for."""
    numbers = GapNumbers(examiner, gap)
    written = numbers.read(given) if numbers.right else None
    if written is None or any(_is_same(written, wrong) for wrong in numbers.wrong):
        return None
    if _lies_among(written, numbers.right):
        return Marked(Grade.RIGHT, FULL_CREDIT)
    graded = filter(_is_graded, numbers.right)
    marks = [grade_figure(examiner, question, written, right) for right in graded]
    best = max(marks, key=lambda one: one.credit, default=None)
    return best if best and best.credit else None


def _is_graded(right: Quantity) -> bool:
    """Whether what is near to a number earns something: one known roughly, one of many digits."""
    return right.about or significant(right.low)[0] >= _FEW_DIGITS


def _lies_among(written: Quantity, right: Sequence[Quantity]) -> bool:
    """Whether a number is a right one, or lies between the lowest and the highest of them: who
    takes 25 and 40 for 30 takes 28 too."""
    counted = filter(None, (in_base(written, one) for one in right))
    lows, highs = zip(*(one.base for one in right), strict=True)
    return any(min(lows) <= low and high <= max(highs) for low, high in counted)


def _is_same(written: Quantity, other: Quantity) -> bool:
    return in_base(written, other) == other.base


def _without_neighbours(gap: Gap, given: str) -> str:
    """What was typed without the words that stand beside the gap anyway: "88th Brigade" where the
    gap is before "Separate Rifle Brigade"."""
    words = given.split()
    before = fold(gap.before).split()[-_NEIGHBOURS:]
    after = fold(gap.after).split()[:_NEIGHBOURS]
    while len(words) > 1 and fold(words[-1]) in after:
        words = words[:-1]
    while len(words) > 1 and fold(words[0]) in before:
        words = words[1:]
    return " ".join(words)


def _as_far_as_asked(deck: Deck, gap: Gap, given: str) -> str:
    """What was typed into a gap that ends its sentence, without what goes on behind an answer:
    "a third of the garrison" where a third is missing."""
    words = given.split()
    if any(map(str.isalnum, gap.after)):
        return given
    going_on = deck.vocabulary.phrases.get("words-going-on", "").split()
    place = next((at for at, word in enumerate(words) if at and fold(word) in going_on), 0)
    begun = fold(" ".join(words[:place]))
    is_wrong = any(fold(false).startswith(begun) for false in gap.false)
    return given if not begun or is_wrong else begun


def _says_day(deck: Deck, question: Question, given: str) -> bool:
    """Whether a gap that holds a date is filled with the same one: the year may be written too,
    and where a year is missing, a day or a month of it."""
    world = examiner_of(deck).world
    year = world.when.year if world.when else None
    written = read_date(given, world.vocabulary, year)
    if written is None:
        return False
    meant = filter(None, (read_date(one, world.vocabulary, year) for one in question.accepted))
    return any(written == one or Date(written.year) == one for one in meant)


# A gap of a statement


def _of_statement(examiner: Examiner, fact: Fact, gap: Gap) -> Cloze | Refusal:
    blank = blank_of(examiner, fact, gap)
    if isinstance(blank, Refusal):
        return blank
    return _too_long(gap) or Cloze(
        blank.sentence,
        gap.answers[0],
        gap.answers[0],
        fillings(examiner, gap),
        _how_to_write(examiner, gap),
        blank.voices,
    )


def _how_to_write(examiner: Examiner, gap: Gap) -> str:
    """That a year is missing, a number, and how near one is right, or some words."""
    numbers, worded = GapNumbers(examiner, gap), examiner.wording.phrase
    if numbers.is_year:
        return worded("entry-year")
    if not numbers.right:
        many = _common_words(gap.answers[0])
        if many <= 1:
            return worded("entry-gap-word" if many else "entry-gap")
        return worded("entry-gap-words", many=worded("number-words").split()[many])
    number = numbers.right[0]
    return how_near(examiner, number) if _is_graded(number) else worded("entry-exact-figure")


def _common_words(answer: str) -> int:
    """How many words an answer has, where all are common ones: what they say can mostly be said
    in others. A name is known or not."""
    words = answer.split()
    return len(words) if all(word[0].islower() for word in words) else 0


def _too_long(gap: Gap) -> Refusal | None:
    if len(gap.answers[0].split()) <= _MOST_WORDS_MISSING:
        return None
    why = phrase("“{text}” is too long to be typed and graded fairly.", text=gap.answers[0])
    return Refusal("long", why, phrase("Leave a shorter gap."))


# A property's sentence with a gap in the value's place


def _of_value(examiner: Examiner, fact_id: str, direction: Direction) -> Cloze | Refusal:
    matter = _matter(examiner, fact_id, direction)
    if isinstance(matter, Refusal):
        return matter
    sentence, words = examiner.wording.gapped(matter.fact, matter.spec, matter.voices)
    stopped = _untimed(examiner, matter) or _leak(examiner, matter, words)
    if stopped is not None:
        return stopped
    accepted, entry = _how_to_fill(examiner, matter)
    shown = examiner.wording.value_alone(matter.answer)
    return Cloze(sentence, str(matter.answer), shown, accepted, entry, matter.voices)


def _matter(examiner: Examiner, fact_id: str, direction: Direction) -> Matter | Refusal:
    if isinstance(examiner.deck.facts[fact_id].value, Date):
        return date.prepare(examiner, fact_id, direction)
    return typed.prepare(examiner, fact_id, direction)


def _how_to_fill(examiner: Examiner, matter: Matter) -> tuple[tuple[str, ...], str]:
    """The accepted spellings, and how to write one."""
    if isinstance(matter.answer, TopicRef):
        return examiner.spelling.accepted(matter.answer), typed.how_to_write(examiner, matter)
    written, entry = date.how_to_write(examiner, matter.answer)
    return tuple(dict.fromkeys([examiner.wording.value_alone(matter.answer), written])), entry


def _untimed(examiner: Examiner, matter: Matter) -> Refusal | None:
    if examiner.wording.time_of_sentence(matter.fact, matter.spec) == matter.asked.period:
        return None
    why = phrase("The sentence does not say the time that the question says.")
    return Refusal("when", why, phrase("Add <when> to the wording in say:."))


def _leak(examiner: Examiner, matter: Matter, words: str) -> Refusal | None:
    word = examiner.leaks.gives_away(words, matter.answer)
    if not word:
        return None
    why = phrase("The sentence holds “{word}”, which gives the answer away.", word=word)
    return Refusal("G22", why, phrase("Add a wording of your own with say:."))
