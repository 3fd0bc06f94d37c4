"""Locate: a place found on the map (G20, G21), and its twin in plain text."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pytest

from quizapp.decks.read import read_deck
from quizapp.facts.reference import distance_km, parse_reference
from quizapp.facts.values import Position, Spot
from quizapp.questions import Refusal, ask, ask_text, grade, read_answer, refusals
from quizapp.questions.question import Question, question_as_json, question_from_json
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import VOCABULARY, a_deck, a_fact, a_source, a_topic
from tests.questions.theatre import asked, fact_of
from tests.scale import scaled

#: Six ports down a coast, 111 km from one to the next, and one far out in another sea.
COAST = {"alba": "50", "bora": "49", "cima": "48", "dora": "47", "elba": "46", "fara": "45"}


@cache
def coast(**beside: str):
    places = [
        a_topic(name, "port", name.capitalize(), facets={"in": "shore"}, position=f"{north} 10")
        for name, north in COAST.items()
    ]
    more = [a_topic(name, "port", name.capitalize(), position=at) for name, at in beside.items()]
    return a_deck(*places, *more)


def located(deck, name="cima", seed=1):
    return asked(deck, f"{name}/position", Form.LOCATE, rung=Rung.COMPLETE, seed=seed)


def refused(deck, name, form=Form.LOCATE, direction=Direction.FORWARD):
    why = ask(deck, fact_of(deck, f"{name}/position"), form, Rung.COMPLETE, direction, 1)
    assert isinstance(why, Refusal)
    return why.rule


@cache
def august():
    deck = read_deck(VOCABULARY.parent.parent / "decks" / "august-1945", VOCABULARY).deck
    assert deck is not None
    return deck


def placed(deck):
    return [fact for fact in deck.askable if isinstance(fact.value, Position)]


# How a guess is graded


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("48 N 10 E", Grade.RIGHT),
        ("48.04 10", Grade.RIGHT),
        ("48°N 10°E", Grade.RIGHT),
        ("48.06 N 10 E", Grade.NEARLY),
        ("48.2 N 10 E", Grade.WRONG),
        ("47 N 10 E", Grade.WRONG),
        ("48 S 10 W", Grade.WRONG),
        ("Cima", Grade.WRONG),
        ("", Grade.BLANK),
    ],
)
def test_a_guess_is_graded_by_how_far_off_it_is(given, expected):
    assert grade(coast(), located(coast()), given).grade is expected


def test_the_credit_falls_from_full_at_the_radius_to_nothing_at_three_of_them():
    question = located(coast())
    radius = float(question.on_map.radius_km)
    off = [radius * share for share in (0, 0.99, 1.01, 1.5, 2, 2.9, 3.1)]

    credit = [grade(coast(), question, f"{48 + km / 111.195:.5f} N 10 E").credit for km in off]

    assert credit[:2] == [1000, 1000]
    assert 980 < credit[2] < 1000
    assert credit[3:5] == pytest.approx([750, 500], abs=5)
    assert credit[5] > 0 == credit[6]


def test_the_remark_says_how_far_off_and_in_which_direction():
    question = located(coast())

    assert grade(coast(), question, "48 10").remark == "That is the very spot."
    assert grade(coast(), question, "48.5 10").remark == "That is 56\u00a0km north of it."
    assert grade(coast(), question, "47.5 9.3").remark == "That is 76\u00a0km south-west of it."
    assert grade(coast(), question, "here").remark.startswith("“here” could not be read")


def test_what_a_place_may_be_off_widens_what_is_right():
    deck = coast(lake="47.5 N 11 E within 15 km")

    assert located(deck, "lake").on_map.radius_km == "15"
    assert grade(deck, located(deck, "lake"), "47.63 11").grade is Grade.RIGHT


def test_another_sources_place_is_nearly_right():
    said = [a_fact("48.5 N 10 E", says="tass"), a_fact("46.5 N 10 E", says="wiki")]
    places = [a_topic(n, "port", n.capitalize(), position=f"{at} 10") for n, at in COAST.items()]
    sources = (a_source("tass", voice="TASS"), a_source("wiki", voice="the wiki"))
    deck = a_deck(*places, a_topic("wreck", "place", "the wreck", position=said), sources=sources)

    question = asked(deck, "wreck/position@tass", Form.LOCATE, rung=Rung.COMPLETE)

    assert question.prompt == "According to TASS, where is the wreck?"
    assert grade(deck, question, "46.5 10").grade is Grade.OTHER_SOURCE


# Lines and parallels


def test_of_a_parallel_only_the_latitude_counts():
    deck = coast(frontier="48.6 N from 5 E to 15 E")
    question = located(deck, "frontier")

    assert question.entry.startswith("a latitude, such as")
    assert question.options == ()
    assert grade(deck, question, "48.6").grade is Grade.RIGHT
    assert grade(deck, question, "48.6 N 170 W").grade is Grade.RIGHT
    marked = grade(deck, question, "47.6 N")
    assert (marked.grade, marked.remark) == (Grade.WRONG, "That is 110\u00a0km south of it.")


def test_a_parallel_that_bears_its_latitude_in_its_name_is_not_asked():
    places = [a_topic(n, "port", n.capitalize(), position=f"{at} 10") for n, at in COAST.items()]
    parallel = a_topic("line48", "line", "the 48th parallel", position="48 N from 5 E to 15 E")

    assert refused(a_deck(*places, parallel), "line48") == "G22"


def test_any_point_of_a_line_is_right():
    deck = coast(wall="48 N 8 E / 48 N 12 E / 49 N 12 E")
    question = located(deck, "wall")

    for point in ("48 8", "48 10.3", "48.5 12"):
        assert grade(deck, question, point).grade is Grade.RIGHT
    assert grade(deck, question, "47 10").remark == "That is 110\u00a0km from it."
    assert " of any point of the line it is right" in question.entry


def test_a_line_runs_and_a_place_lies():
    deck = coast(wall="48 N 8 E / 48 N 12 E / 49 N 12 E")
    wall, tower = located(deck, "wall"), located(coast(tower="48 N 8 E"), "tower")

    told = "Wall runs from 48° N, 8° E to 49° N, 12° E."
    assert wall.prompt == "Where does Wall run?"
    assert wall.explanation.replace("\u00a0", " ") == told
    assert "Tower lies at " in tower.explanation


def test_a_line_is_in_no_list_of_positions():
    """One spot of it beside other places would be no answer to where it runs."""
    assert located(coast()).options
    assert not located(coast(wall="48 N 8 E / 48 N 12 E / 49 N 12 E"), "wall").options


# What is not asked


def test_a_place_far_outside_the_decks_other_places_is_not_asked():
    assert refused(coast(thule="76 N 69 W"), "thule") == "G21"


def test_a_place_known_so_roughly_that_nearly_all_is_right_is_not_asked():
    assert refused(coast(steppe="48 N 10 E within 300 km"), "steppe") == "G21"


# The map


def test_the_map_is_large_enough_for_the_target_and_holds_it_anywhere_in_its_middle():
    shares = []
    for seed in range(scaled(60, 600)):
        on_map = located(coast(), seed=seed).on_map
        south, west, north, east = map(float, on_map.view)
        assert 24 * float(on_map.radius_km) >= (north - south) * 111.195 - 1
        assert west < 10 < east
        shares.append((48 - south) / (north - south))

    assert 0.14 <= min(shares) < 0.3
    assert 0.7 < max(shares) <= 0.86


def test_the_map_names_landmarks_that_are_neither_the_place_nor_near_it():
    for fact in placed(august()):
        question = ask(august(), fact, Form.LOCATE, Rung.COMPLETE, Direction.FORWARD, 3)
        if isinstance(question, Refusal):
            continue
        here = [_spot(spot) for spot in question.on_map.spots]
        for point in question.on_map.landmarks:
            spot = _spot((point.north, point.east))
            assert point.text != august().topics[fact.topic].label
            assert min(distance_km(spot, own) for own in here) > float(question.on_map.worthless_km)


def _spot(degrees):
    return Spot(*map(Decimal, degrees))


# Every question of the shipped deck, as the map and the list ask it


@pytest.mark.parametrize("seed", range(scaled(2, 10)))
def test_exactly_one_position_of_the_list_is_right_and_the_others_earn_nothing(seed):
    asked_of = 0
    for fact in placed(august()):
        question = ask(august(), fact, Form.LOCATE, Rung.COMPLETE, Direction.FORWARD, seed)
        if not isinstance(question, Question) or not question.options:
            continue
        asked_of += 1
        worth = {o.key: grade(august(), question, o.key).credit for o in question.options}
        assert [key for key, credit in worth.items() if credit] == list(question.key)
        assert worth[question.key[0]] == 1000
        spots = [parse_reference(option.key) for option in question.options]
        least = float(question.on_map.radius_km)
        assert all(distance_km(a, b) > least for n, a in enumerate(spots) for b in spots[:n])
    assert asked_of >= 70


def test_the_right_position_is_not_known_by_standing_apart_from_the_others():
    """As the one furthest from all others; by lot it would be so of one in four or five."""
    apart = by_lot = 0.0
    for seed in range(scaled(2, 10)):
        for fact in placed(august()):
            question = ask(august(), fact, Form.LOCATE, Rung.COMPLETE, Direction.FORWARD, seed)
            if isinstance(question, Question) and question.options:
                spots = {o.key: parse_reference(o.key) for o in question.options}
                nearest = {
                    key: min(distance_km(spot, spots[other]) for other in spots if other != key)
                    for key, spot in spots.items()
                }
                apart += max(nearest, key=nearest.__getitem__) == question.key[0]
                by_lot += 1 / len(spots)

    assert apart < 1.5 * by_lot


def test_the_list_in_plain_text_is_answered_by_number_or_by_a_position():
    question = located(coast())
    number = 1 + [option.key for option in question.options].index(question.key[0])

    text = ask_text(question)

    assert text.startswith("Where is Cima?\n  (a position, such as")
    assert f"  {number}. 48.00°\u00a0N, 10.00°\u00a0E" not in text  # as the deck writes it: 48
    assert read_answer(question, str(number)) == question.key[0]
    assert read_answer(question, "47.9 10.1") == "47.9 10.1"
    assert read_answer(question, "?") == ""


def long_coast():
    """Twenty ports down a coast, 111 km from one to the next."""
    ports = (f"port{north}" for north in range(60, 40, -1))
    return a_deck(*(a_topic(one, "port", position=f"{one[4:]} N 10 E") for one in ports))


def test_all_positions_of_the_list_are_measured_from_one_landmark():
    """The right one would else be known as the only one that is measured from another."""
    for seed in range(10):
        options = located(long_coast(), "port50", seed=seed).options
        starts = [name.rpartition(" of ")[2] for one in options for name in one.names]

        assert len(starts) == len(options) == 6
        assert len(set(starts)) == 1


def test_some_positions_of_the_list_lie_on_the_side_of_the_right_one():
    for seed in range(10):
        options = located(long_coast(), "port60", seed=seed).options
        north = [float(o.key.split()[0]) for o in options]

        assert sum(54 <= degrees < 60 for degrees in north) >= 2
        assert min(north) < 54


def test_no_option_and_no_landmark_names_the_place():
    question = located(coast())

    assert "Cima" not in ask_text(question).removeprefix("Where is Cima?")


def test_a_located_question_is_kept_as_it_was():
    question = located(coast())

    assert question_from_json(question_as_json(question)) == question


def test_the_same_seed_gives_the_same_map():
    assert located(coast(), seed=7) == located(coast(), seed=7)
    assert located(coast(), seed=7).on_map.view != located(coast(), seed=8).on_map.view


# The marked place


def marked(deck, name="cima", form=Form.CHOICE, seed=1):
    rung = Rung.PRODUCE if form is Form.TYPED else Rung.DISCRIMINATE
    return asked(deck, f"{name}/position", form, rung=rung, direction=Direction.BACKWARD, seed=seed)


def test_a_marked_place_is_picked_among_places_that_lie_elsewhere():
    question = marked(coast())

    assert question.prompt == "Which of these ports is marked on the map?"
    assert question.on_map.is_marked
    assert question.on_map.spots == (("48", "10"),)
    assert question.key == ("cima",)
    assert "The mark lies at 48°" in ask_text(question)
    assert grade(coast(), question, "cima").grade is Grade.RIGHT


def test_a_marked_place_is_named_in_any_spelling():
    question = marked(coast(), form=Form.TYPED)

    assert question.prompt == "Which port is marked on the map?"
    assert grade(coast(), question, "cima").grade is Grade.RIGHT
    assert grade(coast(), question, "dora").grade is Grade.WRONG


def test_a_place_to_be_named_is_said_to_lie_in_its_region_unless_that_names_it():
    """Blagoveshchensk lies under the mark of Heihe, on the Russian bank of the Amur."""
    regions = {"manchuria": ("place", "Manchuria"), "sakhalin": ("island", "Sakhalin")}
    towns = {"heihe": ("manchuria", "50.2 N 127.5 E"), "toro": ("sakhalin", "49.2 N 142 E"),
             "yuzhno-sakhalinsk": ("sakhalin", "47 N 142.7 E")}  # fmt: skip
    deck = a_deck(
        *(a_topic(key, kind, name) for key, (kind, name) in regions.items()),
        *(a_topic(key, "city", key.title(), facets={"in": region}, position=spot)
          for key, (region, spot) in towns.items()),
    )  # fmt: skip
    asked_for = {town: marked(deck, town, Form.TYPED).prompt for town in towns}

    assert asked_for == {
        "heihe": "Which city in Manchuria is marked on the map?",
        "toro": "Which city on Sakhalin is marked on the map?",
        "yuzhno-sakhalinsk": "Which city is marked on the map?",
    }


@pytest.mark.parametrize(
    ("back", "is_typed"),
    [("Which port on the shore is marked on the map?", True),
     ("Which of these ports is marked on the map?", False)],
)  # fmt: skip
def test_an_authors_own_words_for_a_mark_can_be_typed_unless_they_speak_of_options(back, is_typed):
    places = [
        a_topic(name, "port", position=a_fact(f"{north} 10", back=back))
        for name, north in COAST.items()
    ]
    fact = fact_of(a_deck(*places), "cima/position")
    made = ask(a_deck(*places), fact, Form.TYPED, Rung.PRODUCE, Direction.BACKWARD, 1)

    assert isinstance(made, Question) == is_typed
    assert not is_typed or made.prompt == back


def test_places_within_what_both_may_be_off_are_never_told_apart():
    deck = coast(mole="48.05 N 10 E within 8 km", pier="48.1 N 10.05 E within 8 km")

    for name in ("cima", "mole", "pier"):
        assert ask_rule(deck, name, Form.CHOICE) == "G7"
        assert ask_rule(deck, name, Form.TYPED) == "G7"


def ask_rule(deck, name, form):
    told = refusals(deck, fact_of(deck, f"{name}/position"))
    return next(why.rule for refused, way, why in told
                if refused is form and way is Direction.BACKWARD)  # fmt: skip


def test_no_wrong_option_lies_within_two_targets_of_the_mark():
    for fact in placed(august()):
        for seed in range(scaled(2, 10)):
            for rung in (Rung.RECOGNISE, Rung.DISCRIMINATE):
                question = ask(august(), fact, Form.CHOICE, rung, Direction.BACKWARD, seed)
                if isinstance(question, Question):
                    check_apart(fact, question)


def check_apart(fact, question):
    for option in question.options:
        if option.key != fact.topic:
            other = fact_of(august(), f"{option.key}/position").value
            km = distance_km(fact.value.spots[0], other.spots[0])
            assert km >= 2 * float(question.on_map.radius_km), (fact.id, option.key)
            assert km > fact.value.within_km + other.within_km


def test_near_places_are_asked_for_where_they_are_to_be_told_apart():
    """Though where few places lie near a mark the same ones come at every rung."""
    near, far = (
        sum(
            distance_km(fact.value.spots[0], fact_of(august(), f"{o.key}/position").value.spots[0])
            for fact in placed(august())
            for question in [ask(august(), fact, Form.CHOICE, rung, Direction.BACKWARD, 1)]
            if isinstance(question, Question)
            for o in question.options[:3]
        )
        for rung in (Rung.DISCRIMINATE, Rung.RECOGNISE)
    )

    assert near < 0.95 * far


def test_a_place_with_another_close_by_is_not_to_be_named_from_its_mark():
    deck = coast(mole="48.015 10.0")

    assert ask_rule(deck, "cima", Form.TYPED) == "G21"
    assert isinstance(marked(deck), Question)


def test_a_line_is_not_taken_for_a_spot_on_it():
    deck = coast(route="48 N 10 E / 46 N 10 E")

    assert isinstance(marked(deck, form=Form.TYPED), Question)
