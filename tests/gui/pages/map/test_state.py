"""The picture of the map's page, without a window."""

from __future__ import annotations

from dataclasses import replace

from quizapp.gui.pages.map.state import (
    LONGEST_SWEEP_DAYS,
    MapState,
    facts_at,
    naming_word,
    next_naming,
    opened,
    picked_all,
    place_of,
    stepped,
    sweep_of,
    toggled,
    told_of,
)
from quizapp.study.atlas import NOW, THEN, Atlas
from tests.gui.map.atlases import GENZAN, MAOKA, SECRET, SEISHIN, a_landing, an_atlas

DAY = -8907  # 13 August 1945


def a_state(atlas: Atlas | None = None, **how: object) -> MapState:
    return replace(MapState(atlas=atlas or an_atlas()), **how)  # type: ignore[arg-type]


def with_landings(*days: int, hidden: bool = False) -> Atlas:
    landings = tuple(
        a_landing(f"landing-{day}", "landing", SEISHIN.topic, day, hidden=hidden) for day in days
    )
    return replace(an_atlas(), happenings=landings)


def test_a_place_is_taken_out_and_put_back() -> None:
    once = toggled(toggled(a_state(), GENZAN.id), MAOKA.id)
    assert once.picked == (GENZAN.id, MAOKA.id)

    assert toggled(once, GENZAN.id).picked == (MAOKA.id,)
    assert toggled(once, "nowhere").picked == once.picked


def test_all_in_sight_are_taken_out_beside_the_others_and_none_when_they_all_were() -> None:
    state = picked_all(a_state(picked=(MAOKA.id,)), (GENZAN.id,))
    assert state.picked == (MAOKA.id, GENZAN.id)

    assert picked_all(state, (GENZAN.id,)).picked == ()


def test_no_fact_of_the_places_comes_twice() -> None:
    facts = facts_at(an_atlas(), (GENZAN.id, GENZAN.id, MAOKA.id))

    assert facts == (*GENZAN.facts, *MAOKA.facts)


def test_a_fact_belongs_to_its_own_place_to_where_it_happened_or_to_one_it_names() -> None:
    atlas = with_landings(DAY)

    assert place_of(atlas, f"{GENZAN.id}/name.ko") == GENZAN.id
    assert place_of(atlas, f"test:landing-{DAY}/began") == SEISHIN.id
    named = replace(MAOKA, facts=(*MAOKA.facts, "test:army/base"))
    assert place_of(replace(atlas, places=(named,)), "test:army/base") == MAOKA.id
    undated = replace(MAOKA, facts=(*MAOKA.facts, "test:fight/at"))
    assert place_of(replace(atlas, places=(undated,)), "test:fight/strength") == MAOKA.id
    assert place_of(atlas, "test:nothing/at-all") == ""


def test_the_slider_holds_the_stretch_in_which_most_happens() -> None:
    far = DAY - 3 * LONGEST_SWEEP_DAYS

    assert sweep_of(with_landings(far, DAY, DAY + 1, DAY + 9)) == (DAY, DAY + 9)
    assert sweep_of(with_landings(DAY)) == (DAY, DAY + 1)
    assert sweep_of(replace(an_atlas(), happenings=())) is None


def test_days_step_within_the_slider_and_begin_at_its_ends() -> None:
    state = a_state(with_landings(DAY, DAY + 3))

    assert stepped(state, 1) == DAY
    assert stepped(state, -1) == DAY + 3
    assert stepped(replace(state, day=DAY + 3), 1) == DAY + 3


def test_what_is_due_has_no_name_in_words_either() -> None:
    told = told_of(a_state(chosen=SECRET.id))

    assert told is not None
    every = {SECRET.then, SECRET.now, *(name for _language, name in SECRET.others)}
    assert not any(name in f"{told.title} {told.others}" for name in every)
    assert told.remark


def test_a_happening_that_is_due_is_told_without_title_day_or_way_to_it() -> None:
    told = told_of(a_state(with_landings(DAY, hidden=True), chosen=SEISHIN.id))

    assert told is not None
    assert [(one.when, one.fact) for one in told.events] == [("", "")]
    assert "landing" not in told.events[0].title


def test_what_happened_on_the_day_that_is_looked_at_is_marked() -> None:
    state = a_state(with_landings(DAY, DAY + 3), chosen=SEISHIN.id, day=DAY)

    told = told_of(state)

    assert told is not None
    assert [one.is_now for one in told.events] == [True, False]
    assert told.events[0].when == "13 to 16\u00a0August 1945"


def test_names_go_round_through_every_choice() -> None:
    atlas = replace(an_atlas(), namings=(THEN, NOW, "ko"))
    state = a_state(atlas)

    seen = [state.naming]
    for _ in atlas.namings:
        state = next_naming(state)
        seen.append(state.naming)

    assert seen == [THEN, NOW, "ko", THEN]


def test_choices_of_names_are_called_by_the_year_today_and_their_own_languages() -> None:
    assert naming_word(THEN, "August 1945") == "Names of 1945"
    assert naming_word(THEN, "") == "Names of that time"
    assert naming_word(NOW, "August 1945") == "Names of today"
    assert naming_word("ko", "") == "한국어"


def test_what_is_no_longer_there_is_not_chosen_either() -> None:
    state = a_state(chosen=MAOKA.id, picked=(MAOKA.id, GENZAN.id), naming="ko")

    after = opened(state, replace(an_atlas(), places=(GENZAN,), namings=(THEN,)))

    assert (after.chosen, after.picked, after.naming) == ("", (GENZAN.id,), THEN)
