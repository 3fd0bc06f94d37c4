from __future__ import annotations

import pytest

from quizapp.questions.terms import Form
from quizapp.teaching.marking import Paper, changes, credit, mark_of, points_said
from quizapp.teaching.paper import Correction, PaperTest, printed_key
from tests.teaching.samples import a_paper, a_paper_test, a_question

SEVERAL = a_question(form=Form.SEVERAL, key=["rashin", "unggi"])
ORDER = a_question(form=Form.ORDER, key=["rashin", "unggi", "najin", "wonsan"])
MATCH = a_question(form=Form.MATCH, key=["unggi", "rashin"], rows=["one", "two"])
WRITTEN = a_question(form=Form.TYPED, key=["Seishin"], options=[], accepted=["Chongjin"])


@pytest.mark.parametrize(
    ("question", "given", "worth"),
    [
        (a_question(), "rashin", 1000),
        (a_question(), "unggi", 0),
        (a_question(), "", 0),
        (SEVERAL, ("unggi", "rashin"), 1000),
        (SEVERAL, ("rashin",), 500),
        (SEVERAL, ("rashin", "wonsan"), 0),  # a wrong tick takes a right one away
        (ORDER, ("rashin", "unggi", "najin", "wonsan"), 1000),
        (ORDER, ("unggi", "rashin", "najin", "wonsan"), 833),
        (MATCH, ("unggi", ""), 500),
        (WRITTEN, "chong-jin", 1000),
        (WRITTEN, "Wonsan", 0),
        (WRITTEN, "+", 1000),
        (WRITTEN, "/", 500),
        (a_question(), "-", 0),
    ],
)
def test_an_answer_earns_its_share_of_the_point(question, given, worth: int) -> None:
    assert credit(question, printed_key(question), given) == worth


def test_what_the_app_gave_for_words_counts_until_the_key_is_corrected() -> None:
    test = a_paper_test(WRITTEN)
    paper = Paper("1", "Minji", "A", ("Seishim",), (800,))

    corrected = test.corrected(Correction(0, (("Wonsan",),)))

    assert mark_of(test, paper) == 800
    assert mark_of(corrected, paper) == 0


def of_three() -> PaperTest:
    return a_paper_test(*(a_question(place) for place in range(3)))


def test_a_corrected_key_names_whose_mark_would_change_and_changes_nothing() -> None:
    test = of_three()
    papers = [
        a_paper(test, "rashin", "rashin", "unggi", who="Minji"),
        a_paper(test, "unggi", "rashin", "rashin", who="Jun"),
        a_paper(test, "wonsan", "rashin", "rashin", who="Ara"),
    ]

    found = changes(test, Correction(0, (("unggi",),)), papers)

    assert [(one.who, one.before, one.after) for one in found] == [
        ("Minji", 2000, 1000),
        ("Jun", 2000, 3000),
    ]
    assert [mark_of(test, paper) for paper in papers] == [2000, 2000, 2000]


def test_a_second_key_costs_nobody_a_point() -> None:
    test = of_three()
    papers = [a_paper(test, one, "rashin", "rashin", who=one) for one in ("rashin", "unggi")]

    found = changes(test, Correction(0, (("rashin",), ("unggi",))), papers)

    assert [(one.who, one.after) for one in found] == [("unggi", 3000)]


def test_everybody_gets_the_point_of_an_item_that_was_struck() -> None:
    test = of_three().corrected(Correction(0, ()))

    assert mark_of(test, a_paper(test, "", "rashin", "rashin")) == 3000


@pytest.mark.parametrize(("credits", "said"), [(12000, "12"), (12500, "12.5"), (333, "0.33")])
def test_points_are_written_as_people_do(credits: int, said: str) -> None:
    assert points_said(credits) == said
