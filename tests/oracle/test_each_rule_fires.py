"""For every rule a question that breaks it: the rule must say so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.oracle import samples
from tests.oracle.asked import Cited, Question, Shown
from tests.oracle.days import Span, When, day_number
from tests.oracle.form_breaks import FORM_BREAKS
from tests.oracle.form_samples import CAUSE
from tests.oracle.judge import judge
from tests.oracle.knowledge import Claim, Deck, Ref
from tests.oracle.map_samples import MAP_BREAKS
from tests.oracle.picture_samples import PICTURE_BREAKS
from tests.oracle.rules import REGISTERED
from tests.oracle.samples import a_question, straits


def with_option(asked: Question, at: int, key: str, text: str) -> Question:
    """The question with one option changed for another."""
    options = [*asked.options[:at], Shown(key, text, ""), *asked.options[at + 1 :]]
    feedback = {o.key: "Another thing." for o in options if o.text != asked.answer}
    return replace(asked, options=tuple(options), feedback=feedback)


def in_other_words(asked: Question, prompt: str) -> Question:
    return replace(asked, prompt=prompt)


KRESSIN = a_question(
    "kressin-port/taken",
    "When was Kressin taken?",
    "14 June 1931",
    "Kressin was taken on 14 June 1931.",
    options=("1931-06-10=10 June 1931", "1931-06-14=14 June 1931", "1931-06-18=18 June 1931"),
)
WEAK = a_question(
    "corvik-landing/dead~norland",
    "How many Norlander men died in the central landing?",
    "64 men",
    "64 Norlander men died in the central landing.",
    form="number",
    accepted=("64",),
)
TWINS = a_question(
    "dunmouth-landing/wounded~vestia@gazette",
    "How many Vestian men were wounded in the southern landing? Which of these gives 300?",
    "the Anport Gazette",
    "The Anport Gazette says that 300 Vestian men were wounded in the southern landing, as do "
    "Vestian accounts; the historian Brandt gives 350.",
    form="which-source",
    options=("gazette=the Anport Gazette", "brandt-book=the historian Brandt"),
)
NEAR_TWINS = a_question(
    "dunmouth-landing/prisoners~vestia@gazette",
    "How many prisoners were taken in the southern landing? Which of these gives 500?",
    "the Anport Gazette",
    "The Anport Gazette gives 500 prisoners for the southern landing; Vestian accounts 510.",
    form="which-source",
    options=("gazette=the Anport Gazette", "annals=Vestian accounts"),
)
VERDICT = a_question(
    "c-easy/verdict",
    "“The war was won in a week.” How does this claim stand up to the evidence?",
    "wrong as worded",
    "“The war was won in a week” is wrong as worded: it took three weeks.",
    options=(
        "wrong as worded=wrong as worded",
        "supported=supported",
        "oversimplified=oversimplified",
    ),
)
NAMED = a_question(
    "berhaven/name#bergstad",
    "Which of these was called Bergstad from July 1931?",
    "Berhaven",
    "Berhaven was called Bergstad from July 1931.",
    backward=True,
    options=("corvik=Corvik", "berhaven=Berhaven", "dunmouth=Dunmouth"),
    feedback="It was taken in June.",
)
FALSE_TERM = a_question(
    "harbour-treaty/terms#open-ports",
    "The harbour treaty laid down that the forts are razed.",
    "False",
    "The harbour treaty laid down that the ports are opened to all ships.",
    form="true-false",
    options=("true=True", "false=False"),
)
FALSE_PARTY = a_question(
    "fishing-pact/parties#norland",
    "Vestia was a party to the fishing pact.",
    "False",
    "Norland was a party to the fishing pact.",
    form="true-false",
    options=("true=True", "false=False"),
)
FALSE_CLAIMANT = a_question(
    "t-coal/by#lenz",
    "Moor says that coal ran out.",
    "False",
    "Lenz says that coal ran out.",
    form="true-false",
    options=("true=True", "false=False"),
)
MARSHAL = with_option(samples.COMMANDER, 0, "kroll", "Marshal Kroll")

BREAKS: dict[str, Question] = {
    **FORM_BREAKS,
    **MAP_BREAKS,
    **PICTURE_BREAKS,
    "one_option_is_true": with_option(samples.PLACE, 0, "lowcoast", "Low Coast"),
    "the_key_is_the_answers": replace(samples.PLACE, keys=("corvik",)),
    "the_sentence_is_judged_rightly": replace(samples.TRUE, answer="False"),
    "one_answer_can_be_written": replace(
        samples.PARTY, form="typed", options=(), accepted=("Vestia",), feedback={}
    ),
    "the_answer_written_is_the_facts": replace(samples.TYPED, answer="General Grau"),
    "no_source_makes_a_distractor_true": in_other_words(
        samples.ACCORDING, "When did the northern landing end?"
    ),
    "every_distractor_is_proved_false": with_option(samples.UNITS, 1, "north-army", "North Army"),
    "no_two_options_are_one_thing": with_option(samples.COMMANDER, 0, "egger", "Rudolf Egger"),
    "labels_name_what_their_keys_mean": with_option(samples.COMMANDER, 0, "grau", "Colonel Joss"),
    "date_labels_say_their_keys": with_option(samples.DAY, 0, "1931-06-06", "7 June 1931"),
    "number_labels_say_their_keys": with_option(samples.STRENGTH, 0, "620 men", "640 men"),
    "a_shared_name_carries_a_hint": KRESSIN,
    "falsehood_is_no_negation": in_other_words(
        samples.FALSE, "General Grau did not command the South Army."
    ),
    "backward_needs_one_topic": a_question(
        "fenport/taken",
        "Which of these was taken on 22 June 1931?",
        "Fenport",
        "Fenport was taken on 22 June 1931.",
        backward=True,
        options=("corvik=Corvik", "fenport=Fenport", "dunmouth=Dunmouth"),
    ),
    "a_bounded_value_puts_its_time_in_the_stem": in_other_words(
        samples.BOUNDED_COMMANDER, "Who commanded the northern landing?"
    ),
    "no_topic_of_the_stem_is_an_option": with_option(
        samples.PARENT, 0, "first-marines", "1st Marines"
    ),
    "what_is_not_learnt_is_not_asked": a_question(
        "hungry-landing/date",
        "When was the landing that never was?",
        "16 June 1931",
        "The landing that never was: 16 June 1931.",
        form="date",
        accepted=("16 June 1931",),
    ),
    "options_are_of_one_kind": with_option(samples.PLACE, 0, "kressin-city", "Kressin town"),
    "texts_come_from_the_deck": with_option(
        samples.MEANING, 0, "the moon is full", "the moon is full"
    ),
    "options_exist_at_the_time": MARSHAL,
    "three_or_four_options": replace(samples.PLACE, options=samples.PLACE.options[:2]),
    "two_to_four_sources": replace(samples.WHICH_SOURCE, options=samples.WHICH_SOURCE.options[1:]),
    "written_forms_have_no_options": replace(samples.TYPED, options=samples.COMMANDER.options),
    "the_key_is_not_alone": a_question(
        "redwall/keeper",
        "Who kept Redwall?",
        "Major Hale",
        "Major Hale kept Redwall.",
        options=("egger=General Egger", "hale=Major Hale", "grau=General Grau"),
    ),
    "the_key_is_not_the_only_round_number": with_option(
        with_option(samples.GUNS, 1, "32 guns", "32 guns"), 2, "47 guns", "47 guns"
    ),
    "dates_and_numbers_stand_in_order": replace(
        samples.DAY, options=tuple(reversed(samples.DAY.options))
    ),
    "wrong_dates_are_wrong_everywhere": with_option(
        samples.CLOCK_DAY, 2, "1931-06-02", "2 June 1931"
    ),
    "wrong_dates_stay_within_the_deck": with_option(samples.DAY, 2, "1999-06-10", "10 June 1999"),
    "no_day_is_made_up_next_to_the_right_one": a_question(
        "truce/date",
        "When was the truce?",
        "25 June 1931",
        "The truce was on 25 June 1931.",
        options=("1931-06-20=20 June 1931", "1931-06-25=25 June 1931", "1931-06-26=26 June 1931"),
        feedback="Made up for this question.",
    ),
    "what_happened_then_is_told": a_question(
        "truce/date",
        "When was the truce?",
        "25 June 1931",
        "The truce was on 25 June 1931.",
        options=("1931-06-20=20 June 1931", "1931-06-25=25 June 1931", "1931-06-28=28 June 1931"),
        feedback="Made up for this question.",
    ),
    "dates_on_offer_are_equally_precise": with_option(samples.DAY, 2, "1931-07", "July 1931"),
    "precision_is_asked_as_stored": replace(samples.DATE, answer="June 1931"),
    "a_month_is_not_asked_to_the_day": a_question(
        "winter-talks/date",
        "On what day were the winter talks?",
        "December 1931",
        "The winter talks were in December 1931.",
        form="date",
        accepted=("December 1931",),
    ),
    "wrong_numbers_are_far_from_the_key": with_option(samples.STRENGTH, 2, "1020 men", "1,020 men"),
    "wrong_numbers_are_far_from_other_sources": with_option(
        a_question(
            "berhaven-landing/dead~vestia@annals",
            "According to Vestian accounts, how many Vestian men died in the northern landing?",
            "310 men",
            "Vestian accounts give 310 Vestian dead in the northern landing; the Gazette 272.",
            options=("200 men=200 men", "310 men=310 men", "450 men=450 men"),
        ),
        0,
        "263 men",
        "263 men",
    ),
    "numbers_are_equally_rounded": with_option(samples.GUNS, 1, "31 guns", "31 guns"),
    "bounds_stand_beside_larger_bounds": with_option(
        samples.BOUND, 0, "more than 4600 men", "more than 4,600 men"
    ),
    "the_number_shown_is_the_facts": replace(samples.NUMBER, answer="150 men", accepted=("150",)),
    "the_stem_does_not_hold_the_answer": in_other_words(
        samples.PLACE, "Where did the Berhaven landing take place?"
    ),
    "the_stem_does_not_hold_the_figure": in_other_words(
        samples.DATE, "When did the southern landing of 18 June begin?"
    ),
    "the_answer_does_not_hold_the_stem": a_question(
        "fenport-raid/at",
        "Which of these took place at Fenport?",
        "Fenport raid",
        "The Fenport raid took place at Fenport.",
        backward=True,
        options=(
            "berhaven-landing=northern landing",
            "fenport-raid=Fenport raid",
            "corvik-landing=central landing",
        ),
    ),
    "a_backward_answer_does_not_hold_its_date": a_question(
        "truce/date",
        "Which of these happened on 25 June 1931?",
        "truce of 25 June",
        "The truce was on 25 June 1931.",
        backward=True,
        options=("truce=truce of 25 June", "declaration=declaration of war", "night-raid=raid"),
    ),
    "the_stem_is_whole": in_other_words(
        samples.PLACE, "Where did the the northern landing happen?"
    ),
    "wrong_topics_are_near_the_day": a_question(
        "truce/date",
        "Which of these happened on 25 June 1931?",
        "truce",
        "The truce was on 25 June 1931.",
        backward=True,
        options=("truce=truce", "old-landing=old landing", "declaration=declaration of war"),
    ),
    "persons_are_named_in_one_style": with_option(samples.COMMANDER, 0, "grau", "Grau"),
    "options_share_their_grammar": with_option(
        with_option(samples.PARTY, 0, "sundria", "the Sundria"), 1, "ostmark", "the Ostmark"
    ),
    "options_share_their_case": replace(
        with_option(samples.ROLE, 0, "a medical orderly", "A Medical Orderly"),
        answer="A Medical Orderly",
    ),
    "no_article_before_a_gap": in_other_words(samples.MEANING, "A lighter is a ____"),
    "who_asks_for_persons": in_other_words(samples.PARTY, "Who was a party to the harbour treaty?"),
    "no_option_gathers_others": with_option(
        samples.COMMANDER, 2, "both", "both General Egger and General Grau"
    ),
    "absolute_words_stand_in_all_or_none": with_option(
        samples.ROLE, 1, "never a soldier", "never a soldier"
    ),
    "no_two_verdicts_that_a_judge_could_swap": VERDICT,
    "a_disputed_fact_names_its_source": in_other_words(
        samples.ACCORDING, "When did the northern landing end?"
    ),
    "feedback_lists_the_other_positions": replace(
        samples.ACCORDING, explanation="The northern landing ended on 8 June 1931."
    ),
    "every_source_on_offer_speaks": with_option(
        samples.WHICH_SOURCE, 0, "brandt-book", "the historian Brandt"
    ),
    "one_source_of_the_deck_says_it": TWINS,
    "what_the_sources_say_is_told_apart": NEAR_TWINS,
    "the_stem_says_which_claim": in_other_words(
        samples.WHICH_SOURCE, "Which of these sources counts the Vestian dead?"
    ),
    "a_weak_source_is_named": WEAK,
    "the_form_is_known": replace(samples.PLACE, form="riddle"),
    "the_stem_is_a_question_or_has_a_gap": in_other_words(samples.PLACE, "The northern landing."),
    "written_forms_need_no_options": in_other_words(
        samples.TYPED, "Which of these commanded the North Army?"
    ),
    "true_or_false_is_a_sentence": in_other_words(
        samples.TRUE, "General Grau commanded South Army"
    ),
    "something_is_accepted": replace(samples.TYPED, accepted=()),
    "all_names_of_the_answer_are_accepted": replace(samples.TYPED, accepted=("General Egger",)),
    "no_other_topics_name_is_accepted": replace(
        samples.TYPED, accepted=(*samples.TYPED.accepted, "Grau")
    ),
    "only_listed_spellings_are_accepted": replace(
        samples.TYPED, accepted=(*samples.TYPED.accepted, "Eggar")
    ),
    "no_garble_is_accepted": replace(
        samples.TYPED_PLACE, accepted=(*samples.TYPED_PLACE.accepted, "Antport")
    ),
    "only_the_facts_measure_is_accepted": replace(
        samples.DATE, accepted=("18 June 1931", "19 June 1931")
    ),
    "nothing_shown_is_markup": in_other_words(
        samples.PLACE, "Where did the <b>northern landing</b> take place?"
    ),
    "the_explanation_tells_the_fact": replace(samples.PLACE, explanation=""),
    "a_name_is_told_beside_a_name": NAMED,
    "the_authors_reason_sets_it_right": FALSE_TERM,
    "no_right_value_takes_the_place_of_the_wrong_one": FALSE_PARTY,
    "a_right_value_is_told_beside_the_reason": replace(
        FALSE_PARTY, explanation="Vestia: It only lent the room."
    ),
    "what_the_wrong_one_does_instead_is_cited": replace(FALSE_CLAIMANT, sources=()),
    "a_wrong_value_is_told_only_by_its_own_topic": replace(
        samples.FALSE_DAY, feedback={"true": "Fenport was taken on 22 June 1931."}
    ),
    "sources_are_shown": replace(samples.PLACE, sources=()),
    "each_wrong_topic_says_what_it_is": replace(samples.PLACE, feedback={}),
    "the_verdict_stands_beside_who_claims_it": a_question(
        "c-easy/by#gazette",
        "Which of these says that the war was won in a week?",
        "the Anport Gazette",
        "The Anport Gazette claims that the war was won in a week.",
        options=("gazette=the Anport Gazette", "annals=Vestian accounts", "brandt-book=Brandt"),
    ),
    "feedback_speaks_of_options": replace(
        samples.PLACE, feedback={**samples.PLACE.feedback, "anport": "Anport."}
    ),
}


JUNE_6 = day_number(1931, 6, 6)
SIXTH_OF_JUNE = When("1931-06-06", "day", (Span(JUNE_6, JUNE_6),))


@pytest.mark.parametrize("check", sorted(BREAKS))
def test_a_broken_rule_is_named(check: str) -> None:
    found = judge(straits(), BREAKS[check])

    assert check in {violation.check for violation in found}, [str(v) for v in found]


def test_every_rule_has_a_question_that_breaks_it() -> None:
    elsewhere = {
        "a_plain_fact_beside_claims_is_no_plain_fact",
        "the_effect_does_not_come_before_the_cause",
    }

    assert {rule.check.__name__ for rule in REGISTERED} == set(BREAKS) | elsewhere


def test_a_plain_value_beside_attributed_ones_is_not_asked_as_settled() -> None:
    plain = Claim("berhaven-landing", "ended", SIXTH_OF_JUNE)
    deck = _with(straits(), plain)
    asked = a_question(
        "berhaven-landing/ended",
        "When did the northern landing end?",
        "6 June 1931",
        "The northern landing ended on 6 June 1931.",
        form="date",
        accepted=("6 June 1931",),
    )

    checks = {violation.check for violation in judge(deck, asked)}

    assert "a_plain_fact_beside_claims_is_no_plain_fact" in checks


def test_an_effect_that_was_over_before_its_cause_is_named() -> None:
    deck = _with(straits(), Claim("berhaven-landing", "led-to", Ref("old-landing")))
    asked = replace(CAUSE, facts=("straits:berhaven-landing/led-to#old-landing",))

    checks = {violation.check for violation in judge(deck, asked)}

    assert "the_effect_does_not_come_before_the_cause" in checks


def test_a_fact_that_the_deck_does_not_hold_is_named() -> None:
    asked = replace(samples.PLACE, facts=("straits:berhaven-landing/began@gazette",))

    assert [violation.rule for violation in judge(straits(), asked)] == ["fact"]


def test_a_source_without_a_title_is_named() -> None:
    asked = replace(samples.PLACE, sources=(Cited("gazette", " ", ""),))

    assert [violation.rule for violation in judge(straits(), asked)] == ["G45"]


def _with(deck: Deck, claim: Claim) -> Deck:
    return replace(deck, claims=[*deck.claims, claim])
