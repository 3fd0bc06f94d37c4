"""What in one question tells the answer, or tires its reader: G23, G28, G29, G40."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from statistics import median

from quizapp.facts.folding import fold
from quizapp.facts.vocabulary import Vocabulary
from quizapp.questions.gaps import content_words
from quizapp.questions.question import Option, Question
from quizapp.questions.terms import Form

MOST_WORDS_OF_STEM, MOST_WORDS_OF_OPTION, FEWEST_WORDS_BESIDE_GAP = 30, 12, 5
"""G40: words a stem and an option may have, content words a sentence with a gap must keep."""
SHORTEST, LONGEST = 0.6, 1.6
"""G23: how long the key may be beside the middle one of the options."""

#: Forms in which one of several options is picked that are all of the deck.
PICKED = frozenset({Form.CHOICE, Form.CAUSE, Form.ODD_ONE_OUT})
#: Shorter words tell nothing; of longer ones so many letters tell it, whatever the ending.
_TELLING_LETTERS, _STEM_LETTERS = 4, 5
_WORD = re.compile(r"[^\W\d_]+")
_SLOT = re.compile(r"<[a-z-]+>")


# Words


def words(text: str) -> int:
    """How many words a text has, as a reader counts them."""
    return len(text.split())


def clang(question: Question, wording: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words by which the stem sounds like its key alone (G28): those that no wrong option
    shares, where the key shares more of the stem's words than every wrong option does.

    `wording` is the template of the stem: its words are the language's, not the deck's.
    """
    little = _little_words(vocabulary.phrases["little-words"], _nouns(vocabulary))
    stem = _stems(question.prompt, little.union(fold(_SLOT.sub(" ", wording)).split()))
    shared = {option.key: stem & _stems(option.text, little) for option in question.options}
    wrong = [words for key, words in shared.items() if key not in question.key]
    right = shared.get(question.key[0], frozenset())
    if not right or any(len(words) >= len(right) for words in wrong):
        return ()
    alone = right.difference(*wrong)
    return tuple(word for word in fold(question.prompt).split() if _stem(word) in alone)


def _nouns(vocabulary: Vocabulary) -> frozenset[str]:
    """What the kinds of things are called, which a stem names whatever the answer is."""
    return frozenset(
        word for spec in vocabulary.types.values() for word in (spec.noun, spec.plural)
    )


@lru_cache(maxsize=16)
def _little_words(little: str, nouns: frozenset[str]) -> frozenset[str]:
    return frozenset(word for text in (little, *nouns) for word in fold(text).split())


@lru_cache(maxsize=16384)
def _stems(text: str, little: frozenset[str]) -> frozenset[str]:
    told = (word for word in fold(text).split() if word not in little)
    return frozenset(_stem(word) for word in told if len(word) >= _TELLING_LETTERS)


def _stem(word: str) -> str:
    return word[:_STEM_LETTERS]


def words_of_stem(question: Question, vocabulary: Vocabulary) -> int:
    """How many words a stem has, without the standing call to fill a gap (G40)."""
    return words(_stem_of(question, vocabulary))


def _stem_of(question: Question, vocabulary: Vocabulary) -> str:
    call = vocabulary.phrases["cloze"].replace("<sentence>", "")
    return question.prompt.removeprefix(call)


def negatives(template: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The small negative words of a question's wording (G29); in capitals they are announced."""
    small = vocabulary.phrases["negatives"].split()
    words = _WORD.findall(_SLOT.sub(" ", template)) if template else ()
    return tuple(word for word in words if word in small)


# Lengths


def beside_gap(question: Question, vocabulary: Vocabulary) -> int:
    """How many words that say something a sentence with a gap keeps (G40)."""
    blank = vocabulary.phrases["blank"]
    return content_words(_stem_of(question, vocabulary).replace(blank, " "), vocabulary)


def gaps(question: Question, vocabulary: Vocabulary) -> int:
    """How many gaps a question leaves (G40: one)."""
    return question.prompt.count(vocabulary.phrases["blank"])


def length_ratio(question: Question) -> float:
    """How long the key is beside the middle one of the options (G23); 1 is as long."""
    lengths = {option.key: len(option.text) for option in question.options}
    return lengths[question.key[0]] / median(lengths.values())


def is_longest(options: Iterable[Option], key: str) -> bool:
    """Whether the key is longer than every other option (G23)."""
    lengths = {option.key: len(option.text) for option in options}
    return all(lengths[key] > length for other, length in lengths.items() if other != key)
