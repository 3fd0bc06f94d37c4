"""True or false: a right sentence, or one with one thing changed (G6)."""

from __future__ import annotations

from dataclasses import replace

from quizapp.questions import ask, ask_text, grade, read_answer
from quizapp.questions.examiner import examiner_of
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import Listed, a_deck, a_fact, a_list, a_name, a_source, a_topic, denied
from tests.questions.theatre import asked, fact_of, landings
from tests.scale import scaled


def test_half_of_the_sentences_are_true():
    seeds = scaled(300, 3000)
    true = sum(
        asked(landings(), "first/date", Form.TRUE_FALSE, seed=seed).key == ("true",)
        for seed in range(seeds)
    )

    assert abs(true - seeds / 2) < 3 * (seeds / 4) ** 0.5


def test_a_false_sentence_differs_from_the_true_one_in_the_value_alone():
    true = {}
    for seed in range(40):
        question = asked(landings(), "first/commander#kozlov", Form.TRUE_FALSE, seed=seed)
        true.setdefault(question.key[0], set()).add(question.prompt)

    assert true["true"] == {"True or false: Ivan Kozlov commanded the northern landing."}
    assert all(text.endswith(" commanded the northern landing.") for text in true["false"])
    assert not true["true"] & true["false"]


def test_the_false_value_is_proved_false_and_what_is_so_instead_is_told():
    """That Petrov commanded another landing is no reason, and beside "True" reads as denied."""
    question = next(
        q
        for q in (
            asked(landings(), "first/commander#kozlov", Form.TRUE_FALSE, seed=s) for s in range(9)
        )
        if "Petrov" in q.prompt
    )

    assert question.answer == "False"
    assert question.option("true").about == ""
    assert question.explanation == "Ivan Kozlov commanded the northern landing."


def test_what_the_author_denies_makes_a_false_sentence():
    deck = a_deck(a_topic("e", date=denied("1945-08-13", "1945-08-21")), a_topic("f", date="1944"))
    prompts = {asked(deck, "e/date", Form.TRUE_FALSE, seed=s).prompt for s in range(60)}

    assert "True or false: E took place on 21\u00a0August\u00a01945." in prompts


def test_a_sentence_to_judge_begins_with_a_capital_whatever_its_first_word():
    deck = a_deck(a_topic("e", name="the raid", date=denied("1945-08-13", "1945-08-21")))
    prompts = {asked(deck, "e/date", Form.TRUE_FALSE, seed=seed).prompt for seed in range(9)}

    assert {prompt.partition("raid")[0] for prompt in prompts} == {"True or false: The "}


def test_what_one_source_says_is_judged_by_what_it_says():
    """G30: the stem names it, and the other positions are told afterwards."""
    question = asked(landings(), "second/ended@tass", Form.TRUE_FALSE)

    assert question.prompt.startswith("True or false: According to TASS, the eastern landing ended")
    assert "TASS" in {account.voice for account in question.accounts}
    assert len(question.accounts) == 2


def test_where_nothing_is_proved_false_the_sentence_could_only_be_true():
    deck = a_deck(a_topic("f", "formation", commander="a"), a_topic("a", "officer"))

    made = ask(deck, fact_of(deck, "f/commander#a"), Form.TRUE_FALSE, Rung.RECOGNISE,
               Direction.FORWARD, 1)  # fmt: skip
    assert made.rule == "G6"


def test_it_is_answered_by_a_word_or_a_number():
    question = asked(landings(), "first/date", Form.TRUE_FALSE)

    assert ask_text(question).splitlines()[1:] == ["  1. True", "  2. False"]
    assert read_answer(question, "false") == "false"
    assert read_answer(question, "1") == "true"
    assert grade(landings(), question, question.key[0]).grade is Grade.RIGHT


def test_a_word_is_not_given_another_words_meaning():
    """Nobody takes it for its own; what the author says it might mean, one may."""
    terms = {"front": "a group of armies", "front-line": "a line of posts"}
    plain = a_deck(*(a_topic(word, "term", meaning=means) for word, means in terms.items()))
    fact = fact_of(plain, "front/meaning")

    assert ask(plain, fact, Form.TRUE_FALSE, Rung.RECOGNISE, Direction.FORWARD, 1).rule == "G6"

    meaning = denied("a group of armies", "a group of regiments")
    deck = a_deck(a_topic("front", "term", meaning=meaning))

    assert asked(deck, "front/meaning", Form.TRUE_FALSE).key in {("true",), ("false",)}


def test_of_a_true_sentence_the_other_option_tells_nothing_again():
    for seed in range(scaled(20, 200)):
        question = asked(landings(), "first/date", Form.TRUE_FALSE, seed=seed)
        other = next(option for option in question.options if option.key not in question.key)

        assert other.about != question.explanation


def test_a_wrong_day_bears_no_clock_of_what_happened_on_it():
    deck = a_deck(
        a_topic("e", date="1945-08-13"),
        a_topic("f", date="1945-08-15 12:00 Tokyo"),
        a_topic("g", date="1945-08-08 17:00 Moscow"),
    )
    prompts = {asked(deck, "e/date", Form.TRUE_FALSE, seed=seed).prompt for seed in range(60)}

    assert not any("time" in prompt.removeprefix("True or false") for prompt in prompts)


def test_the_authors_reason_stands_behind_the_wrong_value_it_speaks_of():
    deck = a_deck(
        a_topic("e", "landing", "the landing", commander=a_list("k", p="He was at sea.")),
        *(a_topic(key, "officer", name) for key, name in (("k", "Ivan Kozlov"), ("p", "Pyotr P."))),
    )
    questions = [asked(deck, "e/commander#k", Form.TRUE_FALSE, seed=seed) for seed in range(20)]
    wrong = next(question for question in questions if "Pyotr" in question.prompt)

    told = "Pyotr P.: He was at sea. Ivan Kozlov commanded the landing."
    assert wrong.explanation == wrong.option("false").about == told
    assert wrong.option("true").about == ""


def test_a_reason_that_names_its_value_stands_alone():
    why = "Pyotr P. was at sea."
    deck = a_deck(
        a_topic("e", "landing", "the landing", commander=a_list("k", p=why)),
        *(a_topic(key, "officer", name) for key, name in (("k", "Ivan Kozlov"), ("p", "Pyotr P."))),
    )
    questions = [asked(deck, "e/commander#k", Form.TRUE_FALSE, seed=seed) for seed in range(20)]
    wrong = next(question for question in questions if "Pyotr" in question.prompt)

    assert wrong.explanation == f"{why} Ivan Kozlov commanded the landing."


def false_of(deck, tail, *wrong):
    """The question by which each of these is falsely said to stand in the value's place."""
    asked_so = [asked(deck, tail, Form.TRUE_FALSE, seed=seed) for seed in range(60)]
    return [next(q for q in asked_so if name in q.prompt) for name in wrong]


def treaty(signers):
    persons = ("molotov", "soong", "wang", "harriman")
    return a_deck(
        a_topic("treaty", "agreement", "the treaty", signed_by=signers),
        *(a_topic(key, "person", key.capitalize()) for key in persons),
    )


def test_of_a_list_no_one_value_is_told_in_the_wrong_ones_place():
    """Molotov signed, but not where the learner put Soong."""
    [question] = false_of(treaty(a_list("molotov", "wang", soong="He only led the talks.")),
                          "treaty/signed-by#molotov", "Soong")  # fmt: skip

    told = "Soong: He only led the talks. It is true, for example, that Molotov signed the treaty."
    assert question.explanation == told
    assert question.why == ""


def test_a_whole_list_is_told_as_such():
    whole = a_list("molotov", "wang", whole=True, soong="He only led the talks.")
    [denied] = false_of(treaty(whole), "treaty/signed-by#wang", "Soong")
    bare = a_list("molotov", "wang", whole=True)
    [other] = false_of(treaty(bare), "treaty/signed-by#wang", "Harriman")

    assert denied.explanation == "Soong: He only led the talks. The whole list: Molotov and Wang."
    assert other.explanation == "The whole list: Molotov and Wang."


def test_of_an_effect_that_came_before_its_cause_both_days_are_told():
    days = {"frost": "1945-04-20", "storm": "1945-04-25", "spark": "1945-05-01"}
    deck = a_deck(
        *(a_topic(key, name=f"the {key}", date=day) for key, day in days.items() if key != "spark"),
        a_topic("spark", name="the spark", date=days["spark"], led_to=a_list("fire")),
        a_topic("fire", name="the fire", date="1945-05-02"),
    )
    [question] = false_of(deck, "spark/led-to#fire", "storm")

    told = "The storm took place on 25 April 1945. The spark took place on 1 May 1945. "
    assert question.explanation.replace("\u00a0", " ") == told + "The spark led to the fire."


def test_an_authors_own_words_on_a_name_of_a_time_say_from_when():
    """They may speak of the past: "bore the name since 1945" is no English."""
    deck = a_deck(a_topic("seishin", "port", also=(a_name("Chongjin", since="1945"),)))
    [fact] = deck.askable
    own = replace(fact, phrases=replace(fact.phrases, say="<topic> bore the name <value> <when>."))
    wording, spec = examiner_of(deck).wording, deck.spec_of(fact)

    says = [wording.sentence(one, spec, one.value, ()) for one in (fact, own)]

    assert [said.replace("\u00a0", " ") for said in says] == [
        "Seishin has been called Chongjin since 1945.",
        "Seishin bore the name Chongjin from 1945.",
    ]


def test_of_a_name_that_is_anothers_it_is_told_whose():
    ports = {"seishin": "Chongjin", "yuki": "Unggi", "rashin": "Najin"}
    deck = a_deck(
        *(a_topic(key, "port", also=(a_name(name, since="1945"),)) for key, name in ports.items())
    )
    fact = next(fact.id for fact in deck.askable if fact.topic == "seishin")
    [question] = false_of(deck, fact.removeprefix("test:"), "Najin")

    assert question.explanation == (
        "Rashin has been called Najin since 1945. Seishin has been called Chongjin since 1945."
    )


def test_without_a_reason_or_a_whole_list_one_right_value_is_called_one_of_them():
    many = [f"m{n}" for n in range(8)]
    deck = a_deck(
        a_topic("treaty", "agreement", "the treaty", signed_by=a_list(*many, whole=True)),
        *(a_topic(key, "person", f"Minister {key}") for key in (*many, "x")),
    )
    [question] = false_of(deck, "treaty/signed-by#m3", "Minister x")

    told = "It is true, for example, that Minister m3 signed the treaty."
    assert question.explanation == told


def test_members_of_a_list_are_made_false_by_values_of_their_own():
    """Else two facts give the same false sentence, word for word."""
    signers = a_list("molotov", "wang", soong="He led the talks.", harriman="He looked on.")
    deck = treaty(signers)
    false = [
        {q.prompt for seed in range(40) for q in (asked(deck, tail, Form.TRUE_FALSE, seed=seed),)
         if q.key == ("false",)}
        for tail in ("treaty/signed-by#molotov", "treaty/signed-by#wang")
    ]  # fmt: skip

    assert all(false)
    assert not false[0] & false[1]


def test_what_is_said_in_words_of_its_own_is_no_example():
    """Two states signed; with Molotov's words nobody but he did."""
    own = a_fact("molotov", say="<value> signed <topic> for Moscow.")
    [question] = false_of(treaty(a_list(own, "wang", soong="He only led the talks.")),
                          "treaty/signed-by#molotov", "Soong")  # fmt: skip
    [whole] = false_of(treaty(a_list(own, "wang", whole=True)),
                       "treaty/signed-by#molotov", "Harriman")  # fmt: skip

    told = "Molotov signed the treaty for Moscow."
    assert question.explanation == f"Soong: He only led the talks. {told}"
    assert whole.explanation == told


def test_of_a_wrong_day_nothing_is_told_that_happened_elsewhere_on_it():
    deck = a_deck(a_topic("e", date="1945-08-13"), a_topic("f", date="1945-08-15"))
    [question] = false_of(deck, "e/date", "15\u00a0August")

    assert question.option("true").about == ""
    assert question.explanation == "E took place on 13\u00a0August\u00a01945."


def test_of_who_led_later_is_told_what_the_same_topic_has_of_them():
    in_turn = a_list(a_fact("k", until="1944"), a_fact("p", since="1945"))
    deck = a_deck(
        a_topic("f", "formation", "the army", commander=in_turn),
        *(a_topic(key, "officer", name) for key, name in (("k", "Ivan K."), ("p", "Pyotr P."))),
    )
    [question] = false_of(deck, "f/commander#k", "Pyotr")

    assert question.option("true").about == "Pyotr P. commanded the army from 1945."


def test_of_a_wrong_day_is_told_what_the_same_topic_has_of_it():
    deck = a_deck(a_topic("e", "landing", "the landing", began="1945-08-13", ended="1945-08-15"))
    [question] = false_of(deck, "e/began", "15\u00a0August")

    assert question.option("true").about == "The landing ended on 15\u00a0August\u00a01945."


def sources_of(question):
    return [citation.source for citation in question.citations]


def test_where_the_wrong_one_holds_a_rival_claim_its_source_is_shown_too():
    """An article on Wilson's view is no place to look up what Frank thinks."""
    views = {"soviet": ("wilson", "wilson-book"), "bomb": ("frank", "frank-book")}
    deck = a_deck(
        a_topic("why", "debate", positions_exclude=True),
        *(
            a_topic(key, "claim", key, facets={"on": "why"}, by=a_fact(who, source=(book,)))
            for key, (who, book) in views.items()
        ),
        *(a_topic(key, "historian", key.capitalize()) for key in ("wilson", "frank")),
        sources=(a_source("wilson-book"), a_source("frank-book")),
    )
    [question] = false_of(deck, "soviet/by#wilson", "Frank")

    assert sources_of(question) == ["wilson-book", "frank-book"]


def fights(why):
    """A false sentence about the first army at Hailar, which fought at Hutou."""
    deck = a_deck(
        a_topic("hutou", "place", "Hutou"),
        a_topic("h", "battle", "the siege of Hutou", units=a_list(a_fact("a1", source=("s1",)))),
        a_topic(
            "e", "battle", "the fight",
            units=Listed((a_fact("a2", source=("s2",)),), false=(("a1", why),)),
        ),
        *(a_topic(key, "formation", f"the army {key}") for key in ("a1", "a2")),
        sources=(a_source("s1"), a_source("s2")),
    )  # fmt: skip
    return false_of(deck, "e/units#a2", "army a1")[0]


def test_where_the_deck_bears_out_the_reason_its_source_is_shown_too():
    assert sources_of(fights("It fought at Hutou.")) == ["s2", "s1"]
    assert sources_of(fights("It stood in reserve.")) == ["s2"]
