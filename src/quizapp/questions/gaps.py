"""Gaps of statements: the sentence with its blank, what fills it, what the author says is wrong.

No rule proves a filling false: only the author knows what a sentence of theirs excludes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.phrase import counted_phrase, phrase
from quizapp.facts.values import Gap, Text
from quizapp.facts.vocabulary import Vocabulary
from quizapp.questions.examiner import Examiner
from quizapp.questions.lineup import PLAUSIBLE, Candidate, Field
from quizapp.questions.question import Refusal
from quizapp.questions.reading import read_date
from quizapp.questions.truth import Proof

#: Of fewer content words nobody can tell what is missing. Lint asks for five (G40).
FEWEST_CONTENT_WORDS = 3
_NUMBER = re.compile(r"\bno\.? ?(?=\d)", re.IGNORECASE)
_FIGURES = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Blank:
    """A statement that can be asked, with a blank in its gap; `voices` are named by it."""

    gap: Gap
    sentence: str
    voices: tuple[str, ...]


def blank_of(examiner: Examiner, fact: Fact, gap: Gap) -> Blank | Refusal:
    """The statement of a gap as every question shows it, or why it is not asked."""
    stopped = examiner.matters.kept_back(fact) or _completed(examiner, gap)
    if stopped is not None:
        return stopped
    wording, voices = examiner.wording, examiner.matters.voices(fact)
    sentence = wording.statement(gap, wording.phrase("blank"), voices)
    bare = too_bare(sentence, examiner.world.vocabulary)
    return bare or Blank(gap, sentence, voices)


def fillings(examiner: Examiner, gap: Gap) -> tuple[str, ...]:
    """The author's answers; where one names a single topic of the deck, all names of that."""
    bearers = (examiner.spelling.bearers(answer) for answer in gap.answers)
    named = (topics for topics in bearers if len(topics) == 1)
    names = (name for topics in named for name in examiner.world.names(*topics))
    return tuple(dict.fromkeys([*gap.answers, *names]))


def wrong_fillings(examiner: Examiner, gap: Gap) -> Field:
    """What the author says is wrong in a gap, without what the deck knows by an answer's name."""
    right = examiner.spelling.named_in(gap)
    pool = tuple(
        Candidate(Text(one), Proof.LIST, PLAUSIBLE, _is_capital(one) == _is_capital(gap.answers[0]))
        for one in gap.false
        if set(right).isdisjoint(examiner.spelling.bearers(one))
        if _reads_alike(examiner, gap, one)
    )
    return Field(pool, lambda one, other: _apart(examiner, str(one), str(other)))


def too_few_wrong(rule: str, fewest: int) -> Refusal:
    """That an author says of too few fillings that they are wrong."""
    why = counted_phrase(
        fewest,
        "The deck says of no other filling of this gap that it is wrong.",
        "The deck says of fewer than {n} other fillings of this gap that they are wrong.",
    )
    return Refusal(rule, why, phrase("Write wrong ones behind the answer: <13!11!14>."))


def ordered(examiner: Examiner, texts: Sequence[str]) -> list[int] | None:
    """The places of fillings by size or time, where all are numbers or all are dates
    (G18)."""
    figures = [_figure(examiner.numerals.in_figures(text)) for text in texts]
    if None not in figures:
        return sorted(range(len(texts)), key=lambda place: figures[place] or Decimal(0))
    dates = [read_date(text, examiner.world.vocabulary, year=1) for text in texts]
    days = [date.first_day if date else 0 for date in dates]
    return sorted(range(len(texts)), key=lambda place: days[place]) if None not in dates else None


def too_bare(sentence: str, vocabulary: Vocabulary) -> Refusal | None:
    """A sentence that says too little to tell what is missing (G40)."""
    left = content_words(sentence, vocabulary)
    if left >= FEWEST_CONTENT_WORDS:
        return None
    why = counted_phrase(
        left,
        "Beside the gap only {n} word says something, and it takes {fewest}.",
        "Beside the gap only {n} words say something, and it takes {fewest}.",
        fewest=FEWEST_CONTENT_WORDS,
    )
    return Refusal("G40", why, phrase("Say more in the sentence, or put the gap elsewhere."))


def content_words(sentence: str, vocabulary: Vocabulary) -> int:
    """How many words of a sentence with a blank say something: all but "the", "of", "was" ..."""
    little = set(fold(vocabulary.phrases["little-words"]).split())
    return sum(word not in little for word in fold(sentence).split())


def _completed(examiner: Examiner, gap: Gap) -> Refusal | None:
    """A sentence that says beside its gap what is missing in it, by any name (G22)."""
    topics = examiner.spelling.named_in(gap)
    names = (name for topic in topics for name in examiner.world.names(topic))
    beside = f"{gap.before} / {gap.after}"
    word = examiner.leaks.completes(beside, [*gap.answers, *names])
    if not word:
        return None
    why = phrase("Beside its gap the sentence says “{word}”.", word=word)
    if f" {fold(word)} " not in f" {fold(beside)} ":
        why = phrase(
            "Beside its gap the sentence says “{telling}”, and so tells “{word}”, which fills it.",
            telling=" … ".join(examiner.leaks.telling_words(word)),
            word=word,
        )
    return Refusal("G22", why, phrase("Word the sentence without it, or put the gap elsewhere."))


def _is_capital(text: str) -> bool:
    return not text[:1].islower()


def _reads_alike(examiner: Examiner, gap: Gap, filling: str) -> bool:
    """Whether a filling fits the article before its gap where the answer does (G24), denies where
    it denies (G6), and is as absolute (G26)."""
    speech = examiner.world.speech
    answer, before = gap.answers[0], gap.before.split()[-1:]
    if before and before[0].casefold() in speech.phrase("articles-by-sound").split():
        vowels = speech.phrase("vowels")
        if (answer[:1].casefold() in vowels) != (filling[:1].casefold() in vowels):
            return False
    telling = {*speech.phrase("absolutes").split(), *speech.phrase("negatives").split()}
    said, also = (telling.intersection(_words(text)) for text in (answer, filling))
    return said == also


def _words(text: str) -> set[str]:
    """The words of a text; the "no" of a number denies nothing."""
    return set(fold(_NUMBER.sub("", text)).split())


def _apart(examiner: Examiner, one: str, other: str) -> bool:
    """Whether two fillings are no two names of one thing (G4), and neither gathers the other in
    (G25): "south-east" stands beside no "south"."""
    words = [set(fold(text).split()) for text in (one, other)]
    if words[0] <= words[1] or words[1] <= words[0]:
        return False
    bearers = (set(examiner.spelling.bearers(text)) for text in (one, other))
    return not set.intersection(*bearers)


def _figure(text: str) -> Decimal | None:
    return Decimal(text.replace(",", "")) if _FIGURES.fullmatch(text) else None
