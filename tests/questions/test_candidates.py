"""Which topics, texts and names may stand beside the answer."""

from __future__ import annotations

from quizapp.questions.alike import ENOUGH_TO_SEE
from quizapp.questions.draw import Draw
from quizapp.questions.examiner import examiner_of
from quizapp.questions.likeness import likeness
from quizapp.questions.terms import Direction, Rung
from tests.builders import Listed, a_deck, a_fact, a_list, a_name, a_topic
from tests.decks.written import deck_of

BACK, FORTH = Direction.BACKWARD, Direction.FORWARD
RED = {"side": "ussr"}


def pool(deck, tail, direction=FORTH):
    return {c.key: c for c in examiner_of(deck).lineup(f"test:{tail}", direction).pool}


def commanded(*others, **answer):
    """A formation with a commander, and other persons."""
    return a_deck(
        a_topic("f", "formation", "the 25th Army", commander="a"),
        a_topic("a", "officer", facets=RED, **answer),
        *others,
    )


def test_only_the_answers_own_kind_stands_beside_it():
    """G8 and the trap of a historian, or Stalin, as a landing's commander."""
    deck = commanded(
        a_topic("b", "officer", facets=RED),
        a_topic("stalin", "statesman", facets=RED),
        a_topic("glantz", "historian"),
        a_topic("enemy", "officer", facets={"side": "japan"}),
    )

    assert set(pool(deck, "f/commander#a")) == {"b"}


def test_an_army_stands_beside_armies():
    """G8: granularity, by the facet kind."""
    deck = a_deck(
        a_topic("d", "formation", part_of="a1"),
        *(a_topic(f"x{n}", "formation", part_of=f"a{n}") for n in (2, 3)),
        *(a_topic(f"a{n}", "formation", facets={"kind": "army"}) for n in (1, 2)),
        a_topic("a3", "formation", facets={"kind": "division"}),
    )

    assert set(pool(deck, "d/part-of#a1")) == {"a2"}


def an_operation(*kinds):
    """An operation of an army, of which the author says that these formations had no part in it."""
    false = {f"x{n}": "It was elsewhere." for n in range(len(kinds))}
    return a_deck(
        a_topic("op", "operation", units=a_list("army", **false)),
        a_topic("army", "formation", facets={"kind": "army"}),
        *(a_topic(f"x{n}", "formation", facets={"kind": k}) for n, k in enumerate(kinds)),
    )


def test_what_the_author_lists_is_of_the_answers_kind_as_long_as_there_are_enough():
    """Two fronts beside an army strike each other out."""
    assert set(pool(an_operation("army", "army", "front", "front"), "op/units#army")) == {
        "x0",
        "x1",
    }
    assert set(pool(an_operation("army", "front"), "op/units#army")) == {"x0", "x1"}


def test_what_the_author_lists_goes_before_what_is_merely_of_the_answers_kind():
    kinds = {"army": "army", "x0": "army", "x1": "front"}
    others = (a_topic(f"a{n}", "formation", facets={"kind": "army"}) for n in range(3))
    deck = a_deck(
        a_topic("op", "operation", units=a_list("army", x0="Elsewhere.", x1="It was no part.")),
        *(a_topic(one, "formation", facets={"kind": kind}) for one, kind in kinds.items()),
        a_topic("other", "operation", units=a_list("a0", "a1", "a2", whole=True)),
        *others,
    )

    assert {"x0", "x1"} <= set(pool(deck, "op/units#army"))


def test_a_whole_is_something_that_has_parts():
    deck = a_deck(
        a_topic("d", "formation", part_of="a1"),
        a_topic("e", "formation", part_of="a2"),
        *(a_topic(name, "formation") for name in ("a1", "a2", "small")),
    )

    assert set(pool(deck, "d/part-of#a1")) == {"a2"}


def test_the_dead_and_the_unborn_are_not_offered():
    """G9: alive at the time."""
    deck = commanded(
        a_topic("dead", "officer", facets=RED, died="1940"),
        a_topic("unborn", "officer", facets=RED, born="1950"),
        a_topic("living", "officer", facets=RED, born="1900", died="1980"),
    )

    assert set(pool(deck, "f/commander#a")) == {"living"}


def test_only_contemporaries_of_the_answer_are_offered():
    """G9, where nobody says when it was."""
    deck = a_deck(
        a_topic("w", "work", author="galileo"),
        a_topic("galileo", "person", born="1564", died="1642"),
        a_topic("huygens", "person", born="1629", died="1695"),
        a_topic("tombaugh", "person", born="1906", died="1997"),
    )

    assert set(pool(deck, "w/author")) == {"huygens"}


def test_nobody_born_after_a_book_came_out_is_offered_as_its_author():
    """G9: what never changes was so on the days that the deck has of the topic."""
    deck = a_deck(
        a_topic("w", "work", author="galileo", published="1632"),
        a_topic("galileo", "person"),
        a_topic("kepler", "person", born="1571", died="1630"),
        a_topic("huygens", "person", born="1629", died="1695"),
        a_topic("tombaugh", "person", born="1906", died="1997"),
        a_topic("undated", "person"),
    )

    assert set(pool(deck, "w/author")) == {"huygens", "undated"}


def test_where_the_answer_itself_was_not_there_then_the_days_say_nothing():
    """A book may come out after its author's death."""
    deck = a_deck(
        a_topic("w", "work", author="galileo", published="1700"),
        a_topic("galileo", "person", born="1564", died="1642"),
        a_topic("kepler", "person", born="1571", died="1630"),
    )

    assert set(pool(deck, "w/author")) == {"kepler"}


def test_who_commands_may_have_been_born_after_the_formation_was_formed():
    deck = a_deck(
        a_topic("f", "formation", formed="1850", commander="a"),
        a_topic("a", "officer", facets=RED),
        a_topic("b", "officer", facets=RED, born="1900"),
        when="",
    )

    assert set(pool(deck, "f/commander#a")) == {"b"}


def test_a_state_that_is_a_side_itself_is_on_no_side():
    deck = a_deck(
        a_topic("yalta", "agreement", parties=a_list("ussr", "usa", whole=True)),
        *(a_topic(name, "state", facets={"side": name}) for name in ("ussr", "usa", "japan")),
        a_topic("italy", "state"),
    )

    assert set(pool(deck, "yalta/parties#ussr")) == {"japan", "italy"}


def test_backward_only_topics_with_another_value_are_offered():
    """Proof B: what is not dated may have happened on that day too."""
    deck = a_deck(
        a_topic("e", date="1945-08-13"),
        a_topic("other", date="1945-08-15"),
        a_topic("undated"),
    )

    assert set(pool(deck, "e/date", BACK)) == {"other"}


def test_what_the_author_says_is_taken_for_a_name_stands_beside_it():
    """And what is wrong of its kanji beside those."""
    also = (
        "{name: Genzan, to: 1945, not: [{value: Jinsen, why: That was Chemulpo.}, Konan]}",
        "{ja: 元山, to: 1945, not: [元町, 元川]}",
    )
    deck = deck_of(
        "chapter: One\ntopics:\n"
        f"  wonsan: {{is: port, name: Wonsan, also: [{', '.join(also)}]}}\n"
        "  dalian: {is: port, name: Dalian, also: [{name: Dairen, to: 1945}]}\n"
        "  ryojun: {is: port, name: Port Arthur, also: [{name: Ryojun, to: 1945}]}\n"
    )
    latin, kanji = (fact.id for fact in deck.facts.values() if fact.topic == "wonsan")
    found = [examiner_of(deck).lineup(fact, FORTH) for fact in (latin, kanji)]
    chosen = [{c.key for c in one.choose(Rung.RECOGNISE, Draw(1, "e"))} for one in found]

    assert chosen == [{"Jinsen", "Konan"}, {"元町", "元川"}]
    assert {c.why for c in found[0].pool if c.key == "Jinsen"} == {"That was Chemulpo."}


def test_the_topic_of_the_stem_is_never_an_option():
    deck = a_deck(
        a_topic("d", "formation", "the 5th Division", part_of="front"),
        a_topic("front", "formation", "the 1st Front", part_of="other"),
        a_topic("other", "formation", "the Command"),
        a_topic("x", "formation", "the 9th Army", part_of="y"),
        a_topic("y", "formation", "the Fleet"),
    )

    assert "front" not in pool(deck, "d/part-of#front", BACK)


def test_what_two_topics_share_makes_them_alike():
    deck = a_deck(
        a_topic("key", "officer", facets={**RED, "rank": "general"}),
        a_topic("twin", "officer", facets={**RED, "rank": "general"}),
        a_topic("mate", "officer", facets=RED),
        a_topic("stranger", "officer", chapter=1),
    )
    profile = examiner_of(deck).world.profile
    points = [likeness(profile("key"), profile(name)) for name in ("twin", "mate", "stranger")]

    assert points == sorted(points, reverse=True)
    assert len(set(points)) == 3


def test_what_the_author_denies_comes_first_with_its_why():
    deck = a_deck(
        a_topic("e", "landing", units=a_list("u", v="Never sent.")),
        *(a_topic(name, "formation") for name in "uvwx"),
    )

    found = pool(deck, "e/units#u")
    assert set(found) == {"v"}
    assert found["v"].why == "Never sent."


def test_texts_of_the_same_property_are_offered_where_there_is_one_value():
    deck = a_deck(
        a_topic("front", "term", meaning="a Soviet army group"),
        a_topic("ban", "term", meaning="a Japanese brigade"),
        a_topic("like", "term", meaning="a Soviet army group of the Far East"),
        a_topic("man", "person", role=a_list("a medical orderly")),
        a_topic("other", "person", role=a_list("a spy")),
    )

    assert set(pool(deck, "front/meaning")) == {"a Japanese brigade"}
    assert pool(deck, "man/role#a-medical-orderly") == {}  # roles add up


def test_always_and_never_stand_in_all_texts_or_in_none():
    """G26."""
    deck = a_deck(
        a_topic("a", "term", meaning="a very large army group"),
        a_topic("b", "term", meaning="what never moves"),
        a_topic("c", "term", meaning="a small brigade"),
    )

    assert set(pool(deck, "a/meaning")) == {"a small brigade"}
    assert set(pool(deck, "b/meaning")) == set()


def test_verdicts_that_a_judge_could_confuse_never_stand_together():
    """Rule 12."""
    deck = a_deck(
        a_topic("c", "claim", "all was well", verdict="oversimplified"),
        a_topic("d", "claim", "all was lost", verdict="supported"),
    )

    assert pool(deck, "c/verdict") == {}
    assert set(pool(deck, "d/verdict")) == {"contested", "wrong as worded"}


def test_period_names_stand_beside_period_names():
    deck = a_deck(
        a_topic("e", date="1945-08-13"),
        a_topic("f", "formation", commander=a_fact("b", since="1945")),
        a_topic("b", "officer"),
    )

    assert pool(deck, "f/commander#b") == {}


def test_names_of_another_time_come_last_and_of_another_language_never():
    names = {
        "a": a_name("Genzan", until="1945"),
        "b": a_name("Heijo", until="1945"),
        "c": a_name("Rashin", until="1945"),
        "d": a_name("Korsakov", since="1946"),
        "e": a_name("元山", "ja", until="1945"),
    }
    deck = a_deck(*(a_topic(key, "port", also=(name,)) for key, name in names.items()))
    fact = next(fact for fact in deck.askable if str(fact.value) == "Genzan")

    assert set(pool(deck, fact.id.partition(":")[2])) == {"Heijo", "Rashin"}


def renamed(**towns):
    """Towns with a name of a time: its type, its land, the name, the year since when."""
    deck = a_deck(
        *(a_topic(land, "place") for land in sorted({town[1] for town in towns.values()})),
        *(
            a_topic(key, kind, facets={"in": land}, also=(a_name(name, since=year),))
            for key, (kind, land, name, year) in towns.items()
        ),
    )
    asked = next(fact for fact in deck.facts.values() if fact.topic == "toro")
    return set(pool(deck, asked.id.removeprefix("test:")))


def test_names_of_towns_in_the_same_land_stand_beside_a_name():
    """Of the same kind and about the same time; a name of another land gives itself away."""
    towns = {
        "toro": ("port", "island", "Shakhtyorsk", "1947"),
        "maoka": ("port", "island", "Kholmsk", "1946"),
        "honto": ("port", "island", "Nevelsk", "1946"),
        "seishin": ("port", "main", "Chongjin", "1946"),
        "koton": ("city", "island", "Pobedino", "1947"),
        "esutoru": ("port", "island", "Esutori", "1905"),
    }

    assert renamed(**towns) == {"Kholmsk", "Nevelsk"}
    del towns["honto"]
    assert renamed(**towns) == {"Kholmsk", "Pobedino"}
    del towns["koton"]
    assert renamed(**towns) == {"Kholmsk", "Esutori"}


def test_a_happening_whose_name_says_another_place_is_offered_only_where_there_is_no_other():
    deck = a_deck(
        a_topic("rashin", "port", "Rashin"),
        a_topic("genzan", "port", "Genzan"),
        a_topic("first", "landing", "the northern landing", at="rashin"),
        a_topic("named", "landing", "the Genzan landing", at="genzan"),
        *(a_topic(f"e{n}", "landing", f"the landing of the fleet {n}", at="genzan")
          for n in range(3)),
    )  # fmt: skip

    assert set(pool(deck, "first/at", BACK)) == {"e0", "e1", "e2"}


def test_a_text_said_of_a_topic_of_the_same_kind_is_the_likelier():
    """Beside the meaning of a military word stand those of other military words."""
    kinds = {"front": "military", "stavka": "military", "kokutai": "political"}
    deck = a_deck(
        *(a_topic(n, "term", meaning=f"what {n} means", facets={"kind": kind})
          for n, kind in kinds.items()),
    )  # fmt: skip
    found = pool(deck, "front/meaning")

    assert found["what stavka means"].likeness > found["what kokutai means"].likeness


def test_the_authors_reason_is_kept_where_very_many_topics_have_to_be_looked_at():
    """Nobody of the answer's region is among those near in time, so that all are looked at."""
    crowd = (a_topic(f"x{n}", "officer", facets={"side": "ussr", "in": "far"}, born="1890")
             for n in range(2 * ENOUGH_TO_SEE))  # fmt: skip
    deck = a_deck(
        a_topic("f", "formation", commander=a_list("a", x7="He commanded another army.")),
        a_topic("a", "officer", facets={"side": "ussr", "in": "near"}, born="1890"),
        *crowd,
    )
    found = pool(deck, "f/commander#a")

    assert len(found) > 2
    assert found["x7"].why == "He commanded another army."
    assert found["x7"].likeness == max(candidate.likeness for candidate in found.values())


def caused(**days):
    """A cause of one effect, and other events on some days."""
    return a_deck(
        a_topic("cause", date="1945-08-01", led_to=a_list("effect")),
        a_topic("effect", date="1945-08-10"),
        *(a_topic(name, date=day) for name, day in days.items()),
    )


def test_an_effect_is_not_looked_for_long_before_its_cause():
    deck = caused(war="1905-02-08", treaty="1945-06-01", attack="1945-07-20")
    assert set(pool(deck, "cause/led-to#effect")) == {"treaty", "attack"}

    deck = caused(war="1905-02-08")
    assert set(pool(deck, "cause/led-to#effect")) == set()


def test_a_cause_is_not_looked_for_long_after_its_effect():
    deck = caused(war="1952-02-08", year="1946-08-01", week="1945-08-20", month="1945-09-20")
    assert set(pool(deck, "cause/led-to#effect", BACK)) == {"week", "month"}


def test_the_authors_wrong_effects_come_before_all_others_even_without_a_reason():
    deck = a_deck(
        a_topic("cause", date="1945-08-01", led_to=Listed(("effect",), false=(("own", ""),))),
        a_topic("effect", date="1945-08-10"),
        a_topic("own", date="1945-07-30"),
        *(a_topic(f"e{n}", date=f"1945-07-{n}") for n in range(10, 28)),
    )
    for seed in range(10):
        field = examiner_of(deck).lineup("test:cause/led-to#effect", FORTH)
        chosen = field.choose(Rung.DISCRIMINATE, Draw(seed))
        assert "own" in {candidate.key for candidate in chosen}


def test_what_is_told_of_near_an_effect_is_taken_for_it_sooner():
    deck = a_deck(
        a_topic("cause", date="1945-08-01", led_to=a_list("effect")),
        a_topic("effect", date="1945-08-10", chapter=1),
        a_topic("near", date="1945-07-20", chapter=1),
        a_topic("elsewhere", date="1945-07-20", chapter=2),
    )
    found = pool(deck, "cause/led-to#effect")

    assert found["near"].likeness > found["elsewhere"].likeness


def towns_on_the_map(*others):
    """A town in the south by the river, asked for by a stem that names the south, and others."""
    back = "Which town in the South is marked on the map?"
    return a_deck(
        a_topic("south", "place", "the South"),
        a_topic("coast", "place", "the coast", facets={"in": "south"}),
        a_topic("north", "place", "the North"),
        a_topic("iman", "city", facets={"in": "south"},
                position=a_fact("45 N 133 E within 3 km", back=back)),
        a_topic("harbin", "city", facets={"in": "north"}, position="45 N 126 E within 3 km"),
        *others,
    )  # fmt: skip


def test_where_the_stem_says_in_which_country_a_marked_place_lies_the_others_lie_there_too():
    """Harbin is no city in the Soviet Union; what lies on its coast does."""
    chita = a_topic("chita", "city", facets={"in": "south"}, position="52 N 113 E within 3 km")
    port = a_topic("port", "city", facets={"in": "coast"}, position="43 N 131 E within 3 km")

    assert set(pool(towns_on_the_map(chita, port), "iman/position", BACK)) == {"chita", "port"}
    assert "harbin" in pool(towns_on_the_map(chita), "chita/position", BACK)


def test_where_no_other_lies_in_the_country_a_marked_place_is_no_choice():
    assert not pool(towns_on_the_map(), "iman/position", BACK)


def ports_on_the_map(**regions):
    """Ports by their region, and how far east each lies along one parallel."""
    deck = a_deck(
        *(a_topic(region, "place") for region in regions),
        *(
            a_topic(f"{region}{east}", "port", facets={"in": region}, position=f"45 N {east} E")
            for region, degrees in regions.items()
            for east in degrees
        ),
    )
    first = next(f"{region}{degrees[0]}" for region, degrees in regions.items())
    return set(pool(deck, f"{first}/position", BACK))


def test_beside_a_marked_place_stand_those_nearby_in_the_same_land():
    assert ports_on_the_map(island=(10, 12, 13), main=(11, 40)) == {"island12", "island13"}
    assert ports_on_the_map(island=(10, 12, 13, 40), main=(11,)) == {"island12", "island13"}


def test_where_they_are_too_few_those_come_that_lie_nearest():
    """A border counts as twice the way: before a port far off in the same land, one across it."""
    assert ports_on_the_map(island=(10, 12, 30), main=(11, 40)) == {"island12", "main11"}
