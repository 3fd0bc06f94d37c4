"""Match: to each of several topics belongs one of several values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.folding import fold
from quizapp.questions.draw import Draw
from quizapp.questions.examiner import Examiner
from quizapp.questions.pairs import FEWEST, Fellows, Pair
from quizapp.questions.parts import LETTERS, in_a_row, place_of
from quizapp.questions.picking import DONT_KNOW
from quizapp.questions.question import FULL_CREDIT, NEARLY_CREDIT, Marked, Option, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.spoken import fill
from quizapp.questions.terms import Direction, Grade, Rung
from quizapp.questions.wording import finished, is_borne_still

RUNGS = (Rung.RECOGNISE,)
#: Four to seven pairs, five more often than any other number.
_MORE, _MORE_YET = 2, 3
_PAIR = re.compile(r"(\d) ?([a-h])")


def prepare(examiner: Examiner, fact_id: str, _direction: Direction) -> Fellows | Refusal:
    """What every match about the fact is made from, or why there is none."""
    return examiner.pairs.fellows(fact_id)


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    fellows = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(fellows, Refusal):
        return fellows
    draw = request.draw("pairs")
    order = _in_turn(fellows.pool, draw)
    chosen = fellows.chosen(order, FEWEST + draw.below(_MORE) + draw.below(_MORE_YET))
    extra = fellows.one_more(chosen, order) if draw.below(2) else None
    rows = request.draw("rows").shuffled(chosen)
    phrase = request.examiner.wording.phrase
    question = request.question(
        _prompt(request, chosen, has_extra=extra is not None),
        "",
        in_a_row(phrase, [pair.answer for pair in rows]),
        options=tuple(_values(request, [*chosen, extra] if extra else chosen)),
        entry=phrase("entry-match"),
    )
    context = (pair.fact.id for pair in rows if pair is not fellows.target)
    cited = (one for pair in rows for one in request.examiner.feedback.citations(pair.fact))
    return replace(
        question,
        facts=(request.fact.id, *context),
        citations=tuple(dict.fromkeys((*question.citations, *cited))),
        key=tuple(pair.value.key for pair in rows),
        rows=tuple(pair.row for pair in rows),
    )


def _in_turn(pool: Sequence[Pair], draw: Draw) -> Iterator[Pair]:
    """The pairs one by one in a drawn order, those least like the target before the others."""
    middle = len(pool) // 2
    for half in (pool[middle:], pool[:middle]):
        left = list(half)
        while left:
            yield left.pop(draw.below(len(left)))


def _prompt(request: Request, pairs: Sequence[Pair], *, has_extra: bool) -> str:
    wording = request.examiner.wording
    template = pairs[0].spec.pair
    if all(is_borne_still(pair.fact, pair.spec) for pair in pairs):
        template = wording.phrase_template("still-named-pair")
    head = finished(fill(template))
    return wording.phrase("match-extra", question=head) if has_extra else head


def _values(request: Request, pairs: Sequence[Pair]) -> list[Option]:
    """The values as options: dates in order of time, all else drawn (G18)."""
    values = [pair.fact.value for pair in pairs]
    days = [value.first_day for value in values if isinstance(value, Date)]
    if not days:
        return [pair.value for pair in request.draw("order").shuffled(pairs)]
    dated = sorted(zip(days, pairs, strict=True), key=lambda one: (one[0], one[1].value.key))
    return [pair.value for _, pair in dated]


def grade(_deck: Deck, question: Question, given: Sequence[str]) -> Marked:
    """What a match is worth: the target's own pair decides, the others count towards credit.

    `given` holds an option's key for each row, empty for a row that was left open.
    """
    if not any(given):
        return Marked(Grade.BLANK, 0)
    facts = [_fact_of(question, row) for row in question.rows]
    answers = dict(zip(facts, zip(given, question.key, strict=True), strict=True))
    right = [fact for fact, (answer, key) in answers.items() if answer == key]
    wrong = [fact for fact, (answer, key) in answers.items() if answer and answer != key]
    verdict, credit = _worth(question, right)
    return Marked(
        verdict,
        credit,
        blamed=tuple(fact for fact in wrong if fact != question.target),
        praised=tuple(fact for fact in right if fact != question.target),
        score=(len(right), len(facts)),
    )


def _worth(question: Question, right: Sequence[str]) -> tuple[Grade, int]:
    credit = FULL_CREDIT * len(right) // len(question.rows)
    if question.target not in right:
        return Grade.WRONG, min(credit, NEARLY_CREDIT - 1)
    return Grade.RIGHT if credit == FULL_CREDIT else Grade.NEARLY, max(credit, NEARLY_CREDIT)


def _fact_of(question: Question, row: Option) -> str:
    return f"{question.deck}:{row.key}"


def ask_text(question: Question) -> str:
    """The question as plain text: numbered rows, then the values by letters."""
    rows = (_line(str(number), row) for number, row in enumerate(question.rows, 1))
    values = map(_line, LETTERS, question.options)
    return "\n".join([question.prompt, *rows, "", *values, f"  ({question.entry})"])


def _line(sign: str, option: Option) -> str:
    names = f" ({', '.join(option.names)})" if option.names else ""
    return f"  {sign}. {option.text}{names}"


def read_answer(question: Question, text: str) -> tuple[str, ...] | None:
    """The options' keys, row by row, that "1b 2a" or "b a" says; None if anything else is said.

    A row that is not named stays open. No option belongs to two rows.
    """
    said = fold(text)
    if not said or text.strip() == DONT_KNOW:
        return ()
    pairs = _PAIR.findall(said)
    if _PAIR.sub("", said).strip():
        return _row_by_row(question, said)
    places = [(place_of(row, len(question.rows)), place_of(value, len(question.options)))
              for row, value in pairs]  # fmt: skip
    return _placed(question, places)


def _row_by_row(question: Question, said: str) -> tuple[str, ...] | None:
    """The keys that letters alone give, one for each row."""
    letters = said.replace(" ", "")
    if not letters.isalpha() or len(letters) != len(question.rows):
        return None
    return _placed(
        question, [(row, place_of(one, len(question.options))) for row, one in enumerate(letters)]
    )


def _placed(
    question: Question, places: Sequence[tuple[int | None, int | None]]
) -> tuple[str, ...] | None:
    found = {row: value for row, value in places if row is not None and value is not None}
    if len(found) != len(places) or len(set(found.values())) != len(places):
        return None
    return tuple(
        question.options[found[row]].key if row in found else ""
        for row in range(len(question.rows))
    )
