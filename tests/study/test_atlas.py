"""What a map shows of a deck and of a memory, and what it keeps to itself."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Entry, Fact
from quizapp.facts.values import Position, Spot
from quizapp.study.atlas import (
    Atlas,
    Happening,
    Line,
    Memory,
    Place,
    atlas_of,
    km_between,
    make_atlas,
    spot_of_text,
    text_of_spot,
)
from quizapp.study.desk import Desk
from tests.builders import a_deck, a_fact, a_garble, a_name, a_topic
from tests.gui.stage import NOON
from tests.study.decks import OneShelf, august
from tests.study.fakes import MemoryProgress, SetClock

TODAY = 20_000
DUE = Memory(0.8, 3, TODAY)
LATER = Memory(0.8, 3, TODAY + 5)


def harbours() -> Deck:
    return a_deck(
        a_topic(
            "chongjin",
            "port",
            "Seishin",
            also=(a_name("Chongjin", since="1945"), a_name("청진", "ko"), a_garble("Seysin")),
            position="41.8 129.78",
        ),
        a_topic(
            "seoul", "city", "Seoul", also=(a_name("Keijo", until="1945"),), position="37.57 126.98"
        ),
        a_topic("rumoi", "port", "Rumoi"),
        a_topic(
            "landing",
            "landing",
            "the northern landing",
            at="chongjin",
            began="1945-08-13",
            ended=[a_fact("1945-08-16", says="tass"), a_fact("1945-08-17", says="fleet")],
        ),
        a_topic("far-landing", "landing", "the far landing", at="rumoi", began="1945-08-24"),
        a_topic("vague-landing", "landing", "the vague landing", at="chongjin", began="1945-08"),
    )


def drawn(deck: Deck, spots: list[tuple[str, str]], *, learnable: bool) -> Deck:
    """The deck with a line through these spots."""
    position = Position(tuple(Spot(Decimal(n), Decimal(e)) for n, e in spots), Decimal(30))
    fact = Fact("test:way/position", "way", "position", position)
    topic = replace(
        deck.topics["rumoi"],
        id="way",
        subtype="line",
        entries={"position": Entry("way", "position", (fact,))},
        learnable=learnable,
    )
    topics, facts = {**deck.topics, "way": topic}, {**deck.facts, fact.id: fact}
    return replace(deck, topics=topics, facts=facts)


def atlas(*due: str, **memories: Memory) -> Atlas:
    found = dict.fromkeys(due, DUE)
    return make_atlas([harbours()], found | dict(memories), TODAY)


def place(made: Atlas, topic: str) -> Place:
    found = made.place(f"test:{topic}")
    assert found is not None
    return found


def happening(made: Atlas) -> Happening:
    (found,) = made.happenings
    return found


def the_line(deck: Deck) -> Line:
    (line,) = make_atlas([deck], {}, TODAY).lines
    return line


def test_only_what_has_a_position_is_a_place() -> None:
    assert {one.topic for one in atlas().places} == {"chongjin", "seoul"}


def test_only_an_event_with_a_day_at_such_a_place_is_a_happening() -> None:
    assert happening(atlas()).topic == "landing"


def test_a_happening_lasts_as_long_as_any_source_says() -> None:
    found = happening(atlas())

    assert found.last_day - found.first_day == 4  # 13 to 17 August


@pytest.mark.parametrize(
    ("topic", "naming", "names"),
    [
        ("chongjin", "then", ("Seishin", ("Chongjin", "청진"))),
        ("chongjin", "now", ("Chongjin", ("Seishin", "청진"))),
        ("chongjin", "ko", ("청진", ("Seishin", "Chongjin"))),
        ("seoul", "then", ("Keijo", ("Seoul",))),
        ("seoul", "now", ("Seoul", ("Keijo",))),
        ("seoul", "ko", ("Keijo", ("Seoul",))),  # it has none
    ],
)
def test_names_of_the_time_of_today_and_of_a_language_can_lead(
    topic: str, naming: str, names: tuple[str, tuple[str, ...]]
) -> None:
    assert place(atlas(), topic).named(naming) == names


def test_only_namings_that_change_something_are_offered() -> None:
    assert atlas().namings == ("then", "now", "ko")


@pytest.mark.parametrize(
    "fact",
    [
        "test:chongjin/position",  # where it is, or what lies there
        "test:chongjin/name#chongjin",  # what it is called
        "test:landing/at",  # its name is the answer
    ],
)
def test_a_name_that_answers_what_is_due_is_hidden(fact: str) -> None:
    assert place(atlas(fact), "chongjin").hidden
    assert not place(atlas(fact), "seoul").hidden


def test_a_hidden_place_has_no_name_in_any_naming() -> None:
    hidden = place(atlas("test:chongjin/position"), "chongjin")

    assert [hidden.named(naming) for naming in ("then", "now", "ko")] == [("", ())] * 3


def test_what_is_due_later_hides_nothing() -> None:
    assert not place(atlas(**{"test:chongjin/position": LATER}), "chongjin").hidden


@pytest.mark.parametrize(
    "fact", ["test:landing/began", "test:landing/at", "test:landing/ended@tass"]
)
def test_a_happening_whose_day_or_place_is_due_is_hidden(fact: str) -> None:
    assert happening(atlas(fact)).hidden


def test_a_happening_at_a_hidden_place_is_hidden() -> None:
    assert happening(atlas("test:chongjin/position")).hidden


def test_a_title_with_a_due_answer_in_it_is_hidden() -> None:
    deck = a_deck(
        a_topic("rashin", "port", "Rashin", position="42.26 130.28"),
        a_topic("yuki", "port", "Yuki", position="42.34 130.41"),
        a_topic("march", "event", "the march from Rashin", at="yuki", date="1945-08-13"),
        a_topic("raid", "event", "the raid", at="rashin", date="1945-08-12"),
    )

    made = make_atlas([deck], {"test:raid/at": DUE}, TODAY)

    assert {one.topic: one.hidden for one in made.happenings} == {"march": True, "raid": True}
    assert not place(made, "yuki").hidden


def test_a_place_is_as_clear_as_its_facts_are_on_the_whole() -> None:
    facts = place(atlas(), "seoul").facts
    best = dict.fromkeys(facts, Memory(1.0, 4, None))
    half = {facts[0]: Memory(1.0, 4, None)}

    assert [place(atlas(), "seoul").strength, place(atlas(), "seoul").lift] == [0, 0.0]
    assert place(atlas(**half), "seoul").strength == 4 // len(facts)
    assert [place(atlas(**best), "seoul").strength, place(atlas(**best), "seoul").lift] == [4, 1.0]


def test_fog_never_thickens_when_a_fact_is_recalled_better() -> None:
    facts = place(atlas(), "chongjin").facts
    rising = [
        place(atlas(**{facts[0]: Memory(recall / 10, 2, None)}), "chongjin").lift
        for recall in range(11)
    ]

    assert rising == sorted(rising)


def test_what_was_met_at_all_is_at_least_faint() -> None:
    facts = place(atlas(), "chongjin").facts

    assert place(atlas(**{facts[-1]: Memory(0.3, 1, None)}), "chongjin").strength == 1


def test_a_drawn_way_has_the_days_of_the_move_it_leads_to() -> None:
    line = the_line(drawn(harbours(), [("43", "131"), ("41.8", "129.8")], learnable=False))

    assert (line.first_day, line.last_day) == (-8907, -8903)
    assert (line.within_km, line.latitude_only) == (30.0, False)


def test_a_way_that_leads_nowhere_and_a_line_to_be_learnt_are_always_there() -> None:
    nowhere = the_line(drawn(harbours(), [("43", "131"), ("43", "140")], learnable=False))
    learnt = the_line(drawn(harbours(), [("43", "131"), ("41.8", "129.8")], learnable=True))

    assert nowhere.first_day is None
    assert learnt.first_day is None


def test_the_important_come_first_and_then_the_well_known() -> None:
    made = make_atlas([august()], {}, TODAY)

    ranks = [one.importance for one in made.places]
    assert ranks == sorted(ranks)
    assert len(made.places) > 70
    assert {line.topic for line in made.lines} > {"line38", "line50"}


def test_the_desk_gives_the_atlas_of_what_a_learner_knows_today() -> None:
    desk = Desk(MemoryProgress(), OneShelf(august()), SetClock(NOON))

    made = atlas_of(desk)

    assert made.count(0) == len(made.places)
    assert made.period == "August 1945"


def test_no_map_is_needed_for_a_deck_without_places() -> None:
    assert make_atlas([a_deck(a_topic("mars", "place", "Mars"))], {}, TODAY).spots == ()


def test_spots_are_typed_written_and_measured_in_plain_numbers() -> None:
    assert spot_of_text("41.8 N 129.78 E") == (41.8, 129.78)
    assert text_of_spot(-33.9, -70.7) == "33.90 S 70.70 W"
    assert km_between((0, 179.5), (0, -179.5)) == pytest.approx(111.2, abs=0.1)
