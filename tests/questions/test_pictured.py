"""What a topic looks like is asked: which it is, picked or typed, never what it might be too."""

from __future__ import annotations

import json

import pytest

from quizapp.questions import Question, Refusal, ask, ask_text, given_away, grade, refusals, ways
from quizapp.questions.question import question_as_json, question_from_json
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_fact, a_topic
from tests.questions.theatre import RED, fact_of
from tests.scale import scaled

BACK = Direction.BACKWARD
MEN = {
    "abe": "a man with a beard",
    "bon": "a man in a hat",
    "cox": "a man on a horse",
    "dye": "a man at a desk",
}


def gallery(**more):
    """Officers with a portrait each; keywords add officers, or change a portrait."""
    portraits = {name: f"{name}.png / {alt}" for name, alt in MEN.items()} | more
    officers = [
        a_topic(name, "officer", name.title(), facets=RED, picture=picture)
        for name, picture in portraits.items()
        if picture
    ]
    return a_deck(
        *officers,
        a_topic("eel", "officer", "Eel", facets=RED),
        a_topic("quay", "port", "Quay", picture="quay.png / a wall by the sea"),
        a_topic("ridge", "place", "Ridge", picture="ridge.png / a green hill"),
    )


def shown(deck=None, name="abe", form=Form.CHOICE, rung=None, seed=1):
    deck = deck or gallery()
    rung = rung or (Rung.RECOGNISE if form is Form.CHOICE else Rung.PRODUCE)
    return ask(deck, fact_of(deck, f"{name}/picture"), form, rung, BACK, seed)


def why_not(deck, name, form=Form.CHOICE):
    told = refusals(deck, fact_of(deck, f"{name}/picture"))
    return next(why for refused, _way, why in told if refused is form)


def test_a_picture_is_asked_for_what_it_shows_by_picking_and_by_typing():
    forms = {
        (way.form, way.direction) for way in ways(gallery(), fact_of(gallery(), "abe/picture"))
    }

    assert forms == {(Form.CHOICE, BACK), (Form.TYPED, BACK)}


def test_the_question_shows_the_picture_and_names_nothing():
    question = shown()

    assert question.prompt == "Who is shown in this picture?"
    assert (question.key, question.answer) == (("abe",), "Abe")
    assert question.pictured.file == "abe.png"
    assert question.pictured.told == "The picture shows a man with a beard."
    assert question.explanation == "The picture of Abe shows a man with a beard."


def test_what_is_no_person_is_asked_for_by_its_noun():
    typed = shown(name="quay", form=Form.TYPED)

    assert typed.prompt == "Which port is shown in this picture?"


def test_the_plain_text_describes_what_is_seen():
    assert ask_text(shown()).splitlines()[:2] == [
        "Who is shown in this picture?",
        "  The picture shows a man with a beard.",
    ]
    assert ask_text(shown(form=Form.TYPED)).splitlines()[-1] == (
        "  The picture shows a man with a beard."
    )


def test_a_typed_name_is_graded_as_any_name():
    question = shown(form=Form.TYPED)

    assert grade(gallery(), question, "abe").grade is Grade.RIGHT
    assert grade(gallery(), question, "Bon").grade is Grade.WRONG


def test_a_wrong_option_says_what_its_own_picture_shows():
    abouts = {option.key: option.about for option in shown().options}

    for name, about in abouts.items():
        assert about == f"The picture of {name.title()} shows {MEN[name]}."


def options(deck, name="abe"):
    made = [
        shown(deck, name, rung=rung, seed=seed)
        for seed in range(scaled(20, 200))
        for rung in (Rung.RECOGNISE, Rung.DISCRIMINATE)
    ]
    assert all(isinstance(question, Question) for question in made)
    return {option.key for question in made for option in question.options}


def test_only_what_has_a_picture_of_its_own_and_is_of_the_kind_is_offered():
    assert options(gallery()) == {*MEN}


def test_who_is_seen_in_the_picture_too_is_never_offered():
    deck = gallery(abe="abe.png / two men / cox")

    assert options(deck) == {"abe", "bon", "dye"}


def test_who_is_named_by_the_description_is_never_offered():
    deck = gallery(abe="abe.png / a man whom Dye painted")

    assert options(deck) == {"abe", "bon", "cox"}


def test_what_is_a_part_of_the_pictured_is_never_offered():
    seen = {"first": "tanks", "second": "guns", "third": "horses", "fourth": "ships"}
    forces = [
        a_topic(
            name, "formation", f"the {name} force", facets={**RED, "kind": "force"},
            picture=f"{name}.png / {alt}", **({"part_of": "first"} if name == "second" else {}),
        )
        for name, alt in seen.items()
    ]  # fmt: skip
    deck = a_deck(*forces, a_topic("fifth", "formation", facets={**RED, "kind": "force"},
                                   picture="fifth.png / carts"))  # fmt: skip

    assert options(deck, "first") == {"first", "third", "fourth", "fifth"}
    assert options(deck, "second") == {"second", "third", "fourth", "fifth"}


def test_two_who_share_a_picture_are_not_asked_by_it():
    deck = gallery(bon="ABE.png / a man with a beard")

    assert why_not(deck, "abe").rule == "G7"
    assert why_not(deck, "abe", Form.TYPED).rule == "G7"


def test_a_description_with_the_name_is_refused_with_what_to_do():
    refusal = why_not(gallery(abe="abe.png / Abe with a beard"), "abe")

    assert refusal.rule == "G22"
    assert "“abe”" in refusal.why
    assert "alt" in refusal.cheapest


def test_too_few_pictures_of_a_kind_leave_only_typing():
    deck = gallery(cox="", dye="")

    assert isinstance(shown(deck), Refusal)
    assert isinstance(shown(deck, form=Form.TYPED), Question)


def test_an_author_may_have_a_picture_only_shown():
    deck = gallery(abe=a_fact("abe.png / a man with a beard", back="no"))

    assert ways(deck, fact_of(deck, "abe/picture")) == ()


def test_what_a_question_tells_of_a_picture_gives_that_picture_away():
    deck = gallery()
    question = shown(deck, rung=Rung.DISCRIMINATE)
    offered = {f"{deck.id}:{option.key}/picture" for option in question.options}

    assert given_away(deck, question, deck.askable) == offered - {question.target}


@pytest.mark.parametrize("form", [Form.CHOICE, Form.TYPED])
def test_a_question_with_a_picture_can_be_kept_as_json(form):
    question = shown(form=form)

    kept = json.loads(json.dumps(question_as_json(question)))

    assert question_from_json(kept) == question


def test_a_question_without_one_says_nothing_of_pictures():
    deck = a_deck(a_topic("fall", "event", "the fall", date="1945-08-12"))
    fact = fact_of(deck, "fall/date")
    question = ask(deck, fact, Form.DATE, Rung.PRODUCE, Direction.FORWARD, 1)

    assert "pictured" not in question_as_json(question)
