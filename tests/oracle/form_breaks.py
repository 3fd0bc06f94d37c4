"""For every rule of the newer forms a question that breaks it, by the name of the check."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.oracle import form_samples as f
from tests.oracle.asked import Account, Line, Question, Shown
from tests.oracle.form_samples import keyed, with_facts
from tests.oracle.samples import a_question


def _options(asked: Question, *options: str) -> Question:
    """The question with other options, written `key=label`."""
    pairs = (option.partition("=") for option in options)
    return replace(asked, options=tuple(Shown(key, label, "") for key, _, label in pairs))


def _prompt(asked: Question, prompt: str) -> Question:
    return replace(asked, prompt=prompt)


def _line(asked: Question, low: int, high: int, unit: str = "men") -> Question:
    return replace(asked, line=Line(Decimal(low), Decimal(high), True, unit))


def _rows(asked: Question, *rows: str) -> Question:
    pairs = (row.partition("=") for row in rows)
    return replace(asked, rows=tuple(Shown(key, label, "") for key, _, label in pairs))


def _match(prop: str, pairs: dict[str, str], prompt: str) -> Question:
    """A match written `row topic=its option`, with labels as they come."""
    return replace(
        f.MATCH,
        prompt=prompt,
        facts=tuple(f"straits:{row}/{prop}" for row in pairs),
        options=tuple(Shown(value, value, "") for value in sorted(set(pairs.values()))),
        rows=tuple(Shown(f"{row}/{prop}", row, "") for row in pairs),
        keys=tuple(pairs.values()),
        feedback={},
    )


PLACES = _match(
    "at",
    {
        "berhaven-landing": "berhaven",
        "corvik-landing": "corvik",
        "dunmouth-landing": "dunmouth",
        "fenport-raid": "fenport",
    },
    "Which of these took place where?",
)
COMMANDERS = _match(
    "commander",
    {"north-army": "egger", "south-army": "grau", "west-army": "finch", "coast-guard": "hale"},
    "Who commanded which of these?",
)
TWO_PROPERTIES = replace(
    COMMANDERS,
    rows=(*COMMANDERS.rows[:3], Shown("redwall/keeper", "Redwall", "")),
    facts=(*COMMANDERS.facts[:3], "straits:redwall/keeper"),
)
BOUNDED = _match(
    "commander",
    {
        "berhaven-landing": "egger",
        "corvik-landing": "finch",
        "dunmouth-landing": "grau",
    },
    "Who commanded which of these?",
)
DISPUTED_ROWS = replace(
    f.MATCH,
    facts=(*f.MATCH.facts[:3], "straits:berhaven-landing/ended@gazette"),
    rows=(*f.MATCH.rows[:3], Shown("berhaven-landing/ended@gazette", "northern landing", "")),
)
DAY_NAMED = _rows(
    f.MATCH,
    "corvik/taken=Corvik of 11 June",
    *(f"{row.key}={row.text}" for row in f.MATCH.rows[1:]),
)
ORDER_OF_DISPUTED = replace(
    f.ORDER,
    facts=(*f.ORDER.facts, "straits:berhaven-landing/ended@gazette"),
    options=(
        *f.ORDER.options,
        Shown("berhaven-landing/ended@gazette", "The end of the northern landing", ""),
    ),
)
UNSURE = replace(
    f.ORDER,
    facts=(*f.ORDER.facts, "straits:fenport/taken", "straits:gullwick/taken"),
    options=(
        *f.ORDER.options,
        Shown("fenport/taken", "The taking of Fenport", ""),
        Shown("gullwick/taken", "The taking of Gullwick", ""),
    ),
    keys=(*f.ORDER.keys[:2], "fenport/taken", "gullwick/taken", f.ORDER.keys[2]),
)
OPEN_LIST = keyed(
    a_question(
        "berhaven-landing/units#first-marines",
        "Which of these took part in the northern landing? Mark every one that fits.",
        "1st Marines",
        "The 1st Marines took part in the northern landing.",
        form="several",
        options=("first-marines=1st Marines", "second-marines=2nd Marines"),
    ),
    "first-marines",
)
VAGUE_DAYS = with_facts(
    replace(f.DAYS_BETWEEN, facts=("straits:night-raid/date",)), "corvik-landing/began"
)

FORM_BREAKS: dict[str, Question] = {
    "three_to_seven_items_are_ordered": replace(f.ORDER, options=f.ORDER.options[:2]),
    "what_is_ordered_is_dated": _options(
        f.ORDER, "corvik-landing/at=The central landing took place"
    ),
    "the_key_orders_every_item": keyed(f.ORDER, "truce/date", "truce/date", "berhaven/taken"),
    "the_key_is_the_order_in_time": UNSURE,
    "the_answer_tells_the_order": replace(f.ORDER, answer="The truce took place, then the rest"),
    "items_are_not_shown_in_their_order": replace(
        f.ORDER, options=(*f.ORDER.options[1:], f.ORDER.options[0])
    ),
    "no_two_clauses_are_one": _options(
        f.ORDER,
        "truce/date=The truce took place",
        "berhaven/taken=The taking of Corvik",
        "corvik/taken=The taking of Corvik",
    ),
    "clauses_tell_their_facts": _options(
        f.ORDER,
        "truce/date=The truce took place",
        "berhaven/taken=The taking of Berhaven",
        "corvik-landing/began=The end of the central landing",
    ),
    "clauses_tell_no_date": _options(
        f.FIRST, "truce/date=The truce of June", "corvik/taken=The taking of Corvik"
    ),
    "clauses_begin_alike": _options(
        f.FIRST, "truce/date=The truce took place on", "corvik/taken=The taking of Corvik"
    ),
    "a_disputed_clause_names_its_source": ORDER_OF_DISPUTED,
    "what_is_compared_is_of_one_age": replace(
        f.FIRST,
        options=(*f.FIRST.options, Shown("old-landing/date", "The old landing", "")),
    ),
    "no_end_stands_beside_a_beginning_of_the_same": _options(
        f.ORDER,
        "truce/date=The truce",
        "berhaven/taken=The end of the first raid",
        "corvik/taken=The beginning of the first raid",
    ),
    "each_clause_is_explained": replace(f.FIRST, feedback={}),
    "the_facts_are_those_on_offer": with_facts(f.FIRST, "berhaven/taken"),
    "four_to_seven_rows": _rows(f.MATCH, *(f"{r.key}={r.text}" for r in f.MATCH.rows[:3])),
    "the_key_pairs_each_row_once": keyed(f.MATCH, *(f.MATCH.keys[:3] + f.MATCH.keys[:1])),
    "rows_are_facts_of_one_kind": TWO_PROPERTIES,
    "options_are_of_one_type": _match(
        "at",
        {
            "berhaven-landing": "berhaven",
            "corvik-landing": "corvik",
            "dunmouth-landing": "kressin-city",
            "fenport-raid": "fenport",
        },
        "Which of these took place where?",
    ),
    "each_row_has_one_true_option": keyed(
        f.MATCH, f.MATCH.keys[1], f.MATCH.keys[0], *f.MATCH.keys[2:]
    ),
    "every_other_option_is_proved_false": _match(
        "units",
        {
            "berhaven-landing": "first-marines",
            "corvik-landing": "third-marines",
            "dunmouth-landing": "second-marines",
        },
        "Which of these took part in which?",
    ),
    "the_answer_tells_each_pair": replace(f.MATCH, answer="Corvik – 11 June 1931"),
    "no_two_rows_are_one_thing": _rows(
        f.MATCH,
        "corvik/taken=Corvik",
        "berhaven/taken=Corvik",
        "dunmouth/taken=Dunmouth",
        "gullwick/taken=Gullwick",
    ),
    "no_row_tells_its_option": _rows(
        replace(PLACES, feedback={}),
        "fenport-raid/at=Fenport raid",
        *(f"{row.key}={row.text}" for row in PLACES.rows[1:]),
    ),
    "no_row_tells_its_day": DAY_NAMED,
    "no_pair_stands_out_by_its_side": COMMANDERS,
    "what_holds_for_a_time_is_not_matched_without_it": BOUNDED,
    "no_disputed_fact_is_matched": DISPUTED_ROWS,
    "the_facts_are_the_rows": replace(f.MATCH, facts=f.MATCH.facts[:3]),
    "four_to_seven_to_mark": replace(f.SEVERAL, options=f.SEVERAL.options[:3]),
    "three_or_four_with_one_odd": replace(f.ODD_PLACE, options=f.ODD_PLACE.options[:2]),
    "what_is_to_be_marked_is_true": keyed(f.SEVERAL, "norland", "vestia"),
    "what_is_not_to_be_marked_is_false": _options(
        f.SEVERAL, "egger=General Egger", "norland=Norland", "vestia=Vestia", "ostmark=Ostmark"
    ),
    "the_list_is_complete": OPEN_LIST,
    "the_key_stands_in_the_order_of_the_options": keyed(f.SEVERAL, "ostmark", "norland"),
    "one_is_odd_and_all_others_are_not": replace(f.OUTSIDER, answer="Sundria"),
    "the_negation_stands_out": _prompt(
        f.OUTSIDER, "Which of these states was not a party to the coal pact?"
    ),
    "several_are_asked_for": _prompt(
        f.SEVERAL, "Which of these states was a party to the fishing pact?"
    ),
    "the_right_ones_do_not_share_a_side": keyed(
        _options(
            replace(f.SEVERAL_BACKWARD, form="several"),
            "norland=Norland",
            "vestia=Vestia",
            "berhaven=Berhaven",
            "corvik=Corvik",
        ),
        "norland",
        "vestia",
    ),
    "the_stem_names_no_option": _prompt(
        f.SEVERAL, "Which of these states joined Norland in the fishing pact? Mark every one."
    ),
    "the_facts_are_the_true_ones": with_facts(f.SEVERAL, "coal-pact/parties#sundria"),
    "each_option_says_what_it_is": replace(f.OUTSIDER, feedback={}),
    "the_link_is_a_cause": replace(f.CAUSE, facts=("straits:berhaven-landing/at",)),
    "what_is_offered_happens": _options(
        f.CAUSE,
        "corvik-landing=central landing",
        "old-landing=old landing",
        "coal-pact=coal pact",
    ),
    "a_wrong_link_could_be_thought_of": _options(
        f.CAUSE,
        "corvik-landing=central landing",
        "old-landing=old landing",
        "declaration=declaration of war",
    ),
    "the_options_are_verdicts": _options(
        f.CLAIM, "supported=supported", "doubtful=doubtful", "wrong as worded=wrong as worded"
    ),
    "the_claim_is_told_and_not_quoted": _prompt(
        f.CLAIM,
        "How does this claim by the Anport Gazette stand up to the evidence: “the war was won in "
        "a week”?",
    ),
    "the_text_that_is_judged_is_shown": replace(f.CLAIM, sources=(f.ANNALS,)),
    "the_claim_has_its_owner": _prompt(
        f.CLAIM, "How does this claim stand up to the evidence: the war was won in a week?"
    ),
    "the_reason_is_told": replace(f.CLAIM, why=""),
    "what_is_not_to_be_offered_is_no_wrong_option": _options(
        f.CAUSE_BACKWARD,
        "stokers-hanging=hanging of the stokers",
        "berhaven-landing=northern landing",
        "dunmouth-landing=southern landing",
    ),
    "there_is_one_gap": _prompt(
        f.GAP, "The flagship waited two days for orders because the ____ had lost its ____."
    ),
    "the_filled_sentence_is_the_statement": _prompt(
        f.GAP, "The flagship waited a week for orders because the ____ had lost its mast."
    ),
    "the_filled_sentence_is_the_explanation": _prompt(
        f.DATE_GAP, "The southern landing ended on ____."
    ),
    "nothing_beside_the_gap_tells_it": _prompt(
        f.GAP, "The wireless station waited for orders because the ____ had lost its mast."
    ),
    "the_gap_leaves_enough_to_think_of": _prompt(f.DATE_GAP, "It began on ____."),
    "a_gap_for_a_number_says_so": replace(f.GAP, entry="a number"),
    "every_answer_behind_the_bar_is_accepted": replace(f.GAP, accepted=("signal station",)),
    "a_gap_for_a_month_is_no_gap_for_a_day": _prompt(
        f.DATE_GAP, "The southern landing began on ____ June."
    ),
    "fillings_are_the_authors": _options(
        f.GAP_CHOICE,
        "signal station=signal station",
        "harbour office=harbour office",
        "lighthouse=lighthouse",
    ),
    "the_filled_statement_is_judged_rightly": _prompt(
        f.GAP_FALSE, "True or false: The harbour nets of the fort hung 31 fathoms deep."
    ),
    "figures_in_a_gap_stand_in_order": _options(f.FIGURE_CHOICE, "12=12", "7=7", "30=30"),
    "the_line_holds_the_answer": _line(f.ESTIMATE, 2200, 22000),
    "the_line_has_the_unit_of_the_fact": _line(f.ESTIMATE, 100, 10000, "ships"),
    "the_line_can_be_missed": _line(f.ESTIMATE, 1600, 3000),
    "the_scale_is_stated": replace(f.ESTIMATE, entry=""),
    "no_bound_is_estimated": replace(
        f.ESTIMATE, facts=("straits:berhaven-landing/strength~vestia",)
    ),
    "the_ends_of_the_line_do_not_tell_the_answer": replace(f.ESTIMATE, entry="such as 2,100"),
    "the_ends_are_as_whole_as_what_is_counted": replace(
        f.ESTIMATE, entry="a number of men from 210 to 21000.0"
    ),
    "two_facts_or_three_are_set_side_by_side": replace(
        f.DAYS_BETWEEN, facts=f.DAYS_BETWEEN.facts[:1]
    ),
    "the_figure_is_what_the_facts_give": replace(f.DAYS_BETWEEN, answer="9 days"),
    "only_the_figure_is_accepted": replace(f.DAYS_BETWEEN, accepted=("8 days", "9 days")),
    "only_exact_local_days_are_counted": VAGUE_DAYS,
    "no_end_of_a_sum_is_what_is_never_offered": with_facts(f.DAYS_BETWEEN, "stokers-hanging/date"),
    "the_span_is_worth_counting": with_facts(
        replace(f.DAYS_BETWEEN, facts=("straits:fenport/taken",)), "gullwick/taken"
    ),
    "only_exact_numbers_are_subtracted": with_facts(
        replace(f.DAYS_BETWEEN, facts=("straits:dunmouth-landing/strength~norland",)),
        "corvik-landing/strength~norland",
    ),
    "the_earlier_day_is_named_first": _prompt(
        f.DAYS_BETWEEN,
        "How many days passed from the day the southern landing began to the day the central "
        "landing began?",
    ),
    "a_span_has_one_to": _prompt(
        f.DAYS_BETWEEN,
        "How many days passed from the order to begin the central landing to the day the southern "
        "landing began?",
    ),
    "the_right_one_is_first_or_more": keyed(f.FIRST, "truce/date"),
    "two_or_three_are_compared": replace(f.FIRST, options=f.FIRST.options * 2),
    "the_chain_of_facts_is_told": replace(f.DAYS_BETWEEN, explanation="It is a week and a day."),
    "every_fact_is_cited": replace(f.HOW_FAR, sources=(f.ANNALS,)),
    "the_card_is_the_authors": replace(f.CARD, back="Hold the beach"),
    "the_learner_grades_a_card": keyed(f.CARD, "nearly"),
    "the_front_does_not_hold_the_back": _prompt(f.CARD, "Was it “hold the beach until dark”?"),
    "the_accounts_are_those_of_the_deck": replace(
        f.ATTRIBUTED_ESTIMATE, accounts=(Account("annals", "Vestian accounts", "290 men"),)
    ),
}
