from __future__ import annotations

import pytest

from quizapp.questions.terms import Form
from quizapp.teaching.paper import PaperTest
from quizapp.teaching.signs import AnswersUnread, key_signs, read_answers, read_line
from tests.teaching.samples import PLACES, a_paper_test, a_question

MIXED = a_paper_test(
    a_question(0),
    a_question(1, form=Form.ORDER, key=["rashin", "unggi", "najin"], options=PLACES[:3]),
    a_question(2, form=Form.MATCH, key=["unggi", "rashin"], rows=["one", "two"]),
    a_question(3, form=Form.DATE, key=["1945-08-12"], options=[]),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("B 312 1b2a +", ("unggi", ("najin", "rashin", "unggi"), ("unggi", "rashin"), "+")),
        ("B(CAB)(BA).", ("unggi", ("najin", "rashin", "unggi"), ("unggi", "rashin"), "")),
        (". . .b 1945", ("", "", ("", "unggi"), "1945")),
        ("- - - -", ("-", "-", "-", "-")),
    ],
)
def test_answers_are_read_sign_by_sign_or_between_blanks(text: str, given: tuple) -> None:
    assert read_answers(MIXED.sheet("A"), text) == given


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("BAC", "holds 3 answers, and the sheet has 4 items"),
        ("E CAB ba .", "“E” is no answer to item 1, whose options are A to D"),
        ("AB CAB ba .", "“AB” is no answer to item 1"),
        ("A CAB 9a .", "no answer to item 3"),
    ],
)
def test_what_does_not_fit_is_said_with_its_item(text: str, why: str) -> None:
    with pytest.raises(AnswersUnread, match=why):
        read_answers(MIXED.sheet("A"), text)


def of_versions() -> PaperTest:
    return a_paper_test(*(a_question(place) for place in range(5)), versions=3, seed=5)


@pytest.mark.parametrize(
    "line",
    [
        "Kim Minji, B, BACDA", "Kim Minji\tB\tB\tA\tC\tD\tA", "Kim Minji B BACDA",
        "Kim Minji;b;b a c d a",
    ],
)  # fmt: skip
def test_a_line_names_who_which_version_and_the_answers(line: str) -> None:
    test = of_versions()

    who, version, given = read_line(test, line)

    assert (who, version) == ("Kim Minji", "B")
    by_sheet = [given[item.place] for item in test.sheet("B")]
    assert by_sheet == [
        item.question.options["ABCD".index(sign)].key
        for item, sign in zip(test.sheet("B"), "BACDA", strict=True)
    ]


@pytest.mark.parametrize(
    ("line", "why"),
    [("Minji BACDA", "which version"), ("BACDA", "no name"), ("Minji, D, BACDA", "which version")],
)
def test_a_line_that_does_not_say_enough_is_refused(line: str, why: str) -> None:
    with pytest.raises(AnswersUnread, match=why):
        read_line(of_versions(), line)


def test_a_test_of_one_version_needs_no_letter_of_it() -> None:
    assert read_line(a_paper_test(a_question()), "Minji B") == ("Minji", "A", ("unggi",))


def test_keys_are_written_by_the_letters_of_their_sheet() -> None:
    items = MIXED.sheet("A")
    signs = [key_signs(item.question, MIXED.right(item.place)) for item in items]

    assert signs == ["A", "1 2 3", "1B 2A", "1945-08-12"]
    assert key_signs(items[0].question, (("unggi",), ("wonsan",))) == "B or D"
