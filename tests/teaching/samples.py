"""Small tests and papers for the tests of this room."""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.questions.question import Option, Question
from quizapp.questions.terms import Direction, Form, Rung
from quizapp.study.quiz import QuizSpec
from quizapp.teaching.making import make_versions
from quizapp.teaching.marking import Paper
from quizapp.teaching.paper import PaperTest

PLACES = ("Rashin", "Unggi", "Najin", "Wonsan", "Chongjin", "Haeju")


def a_question(
    place: int = 0,
    *,
    form: Form = Form.CHOICE,
    key: Sequence[str] = ("rashin",),
    options: Sequence[str] = PLACES[:4],
    rows: Sequence[str] = (),
    accepted: Sequence[str] = (),
) -> Question:
    """A question; the key of an option is its text in small letters."""
    shown = {option.lower(): option for option in options}
    return Question(
        deck="test",
        facts=(f"test:fact-{place}",),
        form=form,
        rung=Rung.DISCRIMINATE,
        direction=Direction.FORWARD,
        seed=1,
        prompt=f"Which place is number {place}?",
        key=tuple(key),
        answer=shown.get(key[0], key[0]),
        options=tuple(Option(name, text) for name, text in shown.items()),
        rows=tuple(Option(row, row) for row in rows),
        accepted=tuple(accepted),
    )


def a_paper_test(*questions: Question, versions: int = 1, seed: int = 1) -> PaperTest:
    """A test of these questions."""
    asked = questions or tuple(a_question(place) for place in range(3))
    return PaperTest(
        title="Ports",
        decks=("Ports",),
        editions=("1",),
        spec=QuizSpec(decks=("test",), seed=seed),
        questions=asked,
        versions=make_versions(asked, seed, versions),
    )


def a_paper(test: PaperTest, *given: str | tuple[str, ...], who: str = "Minji") -> Paper:
    """A paper with these answers, by the items' places in the test."""
    assert len(given) == len(test.questions)
    return Paper(id=who, who=who, version="A", given=given)
