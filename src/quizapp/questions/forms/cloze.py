"""Cloze: a sentence with one gap, to be filled from memory."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.values import Gap, TopicRef
from quizapp.facts.vocabulary import Vocabulary
from quizapp.questions.entering import read_text, text_of_entry
from quizapp.questions.examiner import Examiner
from quizapp.questions.forms import date, typed
from quizapp.questions.matter import Matter
from quizapp.questions.question import Marked, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Rung

RUNGS = (Rung.COMPLETE,)
#: Of fewer content words nobody can tell what is missing. Lint asks for five (G40).
FEWEST_CONTENT_WORDS = 3
_MOST_WORDS_MISSING = 6

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
        cloze = _of_statement(examiner, fact, fact.value)
    else:
        cloze = _of_value(examiner, fact_id, direction)
    return cloze if isinstance(cloze, Refusal) else _too_bare(examiner, cloze) or cloze


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
    if fact is not None and isinstance(fact.value, Date):
        return date.grade(deck, question, given)
    return typed.grade(deck, question, given)


def content_words(sentence: str, vocabulary: Vocabulary) -> int:
    """How many words of a sentence with a blank say something: all but "the", "of", "was" ..."""
    little = set(fold(vocabulary.phrases["little-words"]).split())
    return sum(word not in little for word in fold(sentence).split())


# A gap of a statement


def _of_statement(examiner: Examiner, fact: Fact, gap: Gap) -> Cloze | Refusal:
    stopped = examiner.matters.kept_back(fact) or _too_long(gap) or _completed(examiner, gap)
    if stopped is not None:
        return stopped
    wording, voices = examiner.wording, examiner.matters.voices(fact)
    return Cloze(
        wording.statement(gap, wording.phrase("blank"), voices),
        gap.answers[0],
        gap.answers[0],
        _fillings(examiner, gap),
        wording.phrase("entry-gap"),
        voices,
    )


def _fillings(examiner: Examiner, gap: Gap) -> tuple[str, ...]:
    """The author's answers; where one names a single topic of the deck, all names of that."""
    named = (bearers for bearers in _named(examiner, gap) if len(bearers) == 1)
    names = (name for bearers in named for name in examiner.world.names(*bearers))
    return tuple(dict.fromkeys([*gap.answers, *names]))


def _named(examiner: Examiner, gap: Gap) -> list[tuple[str, ...]]:
    """For each of the author's answers, the topics that go by it."""
    return [examiner.spelling.bearers(answer) for answer in gap.answers]


def _too_long(gap: Gap) -> Refusal | None:
    if len(gap.answers[0].split()) <= _MOST_WORDS_MISSING:
        return None
    why = f"“{gap.answers[0]}” is too long to be typed and graded fairly."
    return Refusal("long", why, "Leave a shorter gap.")


def _completed(examiner: Examiner, gap: Gap) -> Refusal | None:
    """A sentence that says beside its gap what is missing in it, by any name (G22)."""
    topics = (topic for bearers in _named(examiner, gap) for topic in bearers)
    names = (name for topic in topics for name in examiner.world.names(topic))
    word = examiner.leaks.completes(f"{gap.before} / {gap.after}", [*gap.answers, *names])
    if not word:
        return None
    why = f"Beside its gap the sentence says “{word}”."
    return Refusal("G22", why, "Word the sentence without it, or put the gap elsewhere.")


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
        return examiner.spelling.accepted(matter.answer), examiner.wording.phrase("entry-name")
    written, entry = date.how_to_write(examiner, matter.answer)
    return tuple(dict.fromkeys([examiner.wording.value_alone(matter.answer), written])), entry


def _untimed(examiner: Examiner, matter: Matter) -> Refusal | None:
    if examiner.wording.time_of_sentence(matter.fact, matter.spec) == matter.asked.period:
        return None
    why = "The sentence does not say the time that the question says."
    return Refusal("when", why, "Add <when> to the wording in say:.")


def _leak(examiner: Examiner, matter: Matter, words: str) -> Refusal | None:
    word = examiner.leaks.gives_away(words, matter.answer)
    if not word:
        return None
    why = f"The sentence holds “{word}”, which gives the answer away."
    return Refusal("G22", why, "Add a wording of your own with say:.")


# Both


def _too_bare(examiner: Examiner, cloze: Cloze) -> Refusal | None:
    """A sentence that says too little to tell what is missing (G40)."""
    left = content_words(cloze.sentence, examiner.world.vocabulary)
    if left >= FEWEST_CONTENT_WORDS:
        return None
    why = f"Beside the gap only {left} words say something, and it takes {FEWEST_CONTENT_WORDS}."
    return Refusal("G40", why, "Say more in the sentence, or put the gap elsewhere.")
