"""Options in one style of name: no family name alone beside full ones, if the deck knows more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizapp.facts.folding import fold
from quizapp.facts.topic import Topic
from quizapp.questions.examiner import Examiner
from quizapp.questions.question import Option, Question


def in_one_style(examiner: Examiner, question: Question) -> Question:
    """The question with its persons by their full names, where some of them stand so anyway."""
    texts = [option.text for option in question.options]
    alone = [option for option in question.options if len(option.text.split()) == 1]
    if not alone or len(alone) == len(texts):
        return question
    full = {one.text: name for one in alone for name in _full_names(examiner, one)[:1]}
    full = {short: name for short, name in full.items() if _stands_once(short, texts)}
    if not full:
        return question
    short = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, full)) + r")(?!\w)")
    return replace(
        question,
        options=tuple(_renamed(option, full) for option in question.options),
        answer=short.sub(lambda match: full[match[0]], question.answer),
    )


def _full_names(examiner: Examiner, option: Option) -> list[str]:
    """The full names of a person who is shown by one name alone: the author's first one first,
    but behind those with a first name those with its initial."""
    topic = examiner.deck.topics.get(option.key)
    if topic is None or not examiner.world.vocabulary.types[topic.subtype].person:
        return []
    names = _names_with(topic, option.text)
    return sorted(names, key=lambda name: len(fold(name).split()[0]) == 1)


def _names_with(topic: Topic, alone: str) -> Iterator[str]:
    for name in topic.names.others:
        words = fold(name.text).split()
        is_plain = not (name.garble or name.language or name.is_period)
        if is_plain and len(words) > 1 and fold(alone) in (words[0], words[-1]):
            yield name.text


def _stands_once(text: str, texts: list[str]) -> bool:
    """Whether a name stands in no other option: then it means the same wherever it stands."""
    return sum(fold(text) in fold(other).split() for other in texts) == 1


def _renamed(option: Option, full: dict[str, str]) -> Option:
    if option.text not in full:
        return option
    text = full[option.text]
    return replace(option, text=text, names=tuple(n for n in option.names if n != text))
