"""Questions as a table for spreadsheets: a row each, an option a column."""

from __future__ import annotations

from collections.abc import Iterable

from quizapp.exchange.outgoing import Outgoing
from quizapp.exchange.sheet.grid import Row, Table, letters_of

_BEFORE = ("number", "fact", "form", "chapter", "question")
_AFTER = ("answer", "also right", "explanation", "feedback", "sources")


def question_table(questions: Iterable[Outgoing]) -> Table:
    """The table, its headers first. What stands in a cell is plain text, with lines for lists."""
    listed = list(questions)
    most = max((len(_options(one)) for one in listed), default=0)
    options = tuple(f"option {letters_of(number)}" for number in range(most))
    rows = [_row(one, number, most) for number, one in enumerate(listed, 1)]
    return Table("questions", ((*_BEFORE, *options, *_AFTER), *rows))


def _options(question: Outgoing) -> tuple[str, ...]:
    if question.pairs:
        return tuple(left for left, _ in question.pairs)
    return tuple(choice.text for choice in question.choices)


def _row(question: Outgoing, number: int, most: int) -> Row:
    options = _options(question)
    prompt = f"{question.prompt} ({question.hint})" if question.hint else question.prompt
    sources = (" · ".join(filter(None, (s.title, s.details, s.address))) for s in question.sources)
    told = (f"{choice.text}: {choice.about}" for choice in question.choices if choice.about)
    return (
        *(f"{number}", question.fact, question.form.value, question.chapter, prompt),
        *options,
        *[""] * (most - len(options)),
        _answer(question),
        "\n".join(question.accepted[1:]),
        "\n".join(question.told),
        "\n".join(told),
        "\n".join(sources),
    )


def _answer(question: Outgoing) -> str:
    """The right options by their letters, or what is right."""
    if question.pairs:
        return "\n".join(f"{letters_of(n)}: {pair[1]}" for n, pair in enumerate(question.pairs))
    letters = [letters_of(n) for n, choice in enumerate(question.choices) if choice.is_right]
    return ", ".join(letters) or question.answer
