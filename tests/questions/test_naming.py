"""Options in one style of name."""

from __future__ import annotations

from quizapp.questions.terms import Form
from tests.builders import a_deck, a_list, a_name, a_topic
from tests.questions.theatre import asked

CHURCHILL = a_topic(
    "churchill", "statesman", "Churchill",
    also=(a_name("Черчилль", "ru"), "W. Churchill", "Winston Churchill"),
)  # fmt: skip
ATTLEE = a_topic("attlee", "statesman", "Clement Attlee")
MOLOTOV = a_topic("molotov", "statesman", "Vyacheslav Molotov")
STALIN = a_topic("stalin", "statesman", "Stalin", also=("Joseph Stalin",))
PUYI = a_topic("puyi", "statesman", "Puyi", also=("the last emperor",))


def signed(*others, form=Form.CHOICE, right=("churchill",)):
    """Who signed a treaty, asked beside these others."""
    why = {other.id: "He was elsewhere." for other in others}
    persons = {one.id: one for one in (CHURCHILL, STALIN, *others)}
    treaty = a_topic(
        "t", "agreement", "the treaty", signed_by=a_list(*right, whole=True, **why)
    )  # fmt: skip
    deck = a_deck(treaty, *(persons[key] for key in dict.fromkeys((*right, *why))))
    return asked(deck, "t/signed-by#churchill", form)


def test_a_family_name_beside_full_names_is_written_in_full():
    question = signed(ATTLEE, MOLOTOV)
    texts = {option.key: option.text for option in question.options}

    assert texts["churchill"] == "Winston Churchill" == question.answer
    assert "Winston Churchill" not in question.option("churchill").names
    assert "W. Churchill" in question.option("churchill").names


def test_family_names_among_themselves_stay():
    question = signed(STALIN, PUYI)

    assert {option.text for option in question.options} == {"Churchill", "Stalin", "Puyi"}


def test_who_has_but_one_name_keeps_it():
    assert signed(ATTLEE, PUYI).option("puyi").text == "Puyi"


def test_the_answer_tells_several_by_the_names_on_offer():
    question = signed(ATTLEE, MOLOTOV, PUYI, form=Form.SEVERAL, right=("churchill", "stalin"))

    names = {"Winston Churchill", "Joseph Stalin"}
    assert set(question.answer.split(" and ")) == names
    assert names <= {option.text for option in question.options}
