"""Matching: every row has one right option, and its own alone (G1, G3, G4, G8, G13, G22, G43)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from tests.oracle.case import Case, holds
from tests.oracle.days import When, calendar_day
from tests.oracle.english import Found, dates_in, telling_dates
from tests.oracle.folding import squash
from tests.oracle.knowledge import Ref, Text, Value
from tests.oracle.rules.likeness_rules import FINE_GRAINED
from tests.oracle.rules.registry import rule
from tests.oracle.targets import Target, value_of
from tests.oracle.truth import Truth


@rule("G43", "match")
def four_to_seven_rows(case: Case) -> Iterator[str]:
    """G43: 4 to 7 rows, with as many options or one more."""
    rows, options = len(case.asked.rows), len(case.asked.options)
    if not 4 <= rows <= 7:
        yield f"{rows} rows"
    if options - rows not in (0, 1):
        yield f"{options} options for {rows} rows"


@rule("G43", "match")
def the_key_pairs_each_row_once(case: Case) -> Iterator[str]:
    """G43: the key has one option of its own for each row."""
    keys = case.asked.keys
    if len(keys) != len(case.asked.rows) or len(set(keys)) != len(keys):
        yield f"the key {keys} does not pair each of {len(case.asked.rows)} rows once"
    for row in case.rows:
        if row.right is None:
            yield f"{row.shown.text!r} has no option among those on offer"


@rule("G43", "match")
def rows_are_facts_of_one_kind(case: Case) -> Iterator[str]:
    """G43, G8: all rows are facts of one property and of topics of one type."""
    for row in case.rows:
        if row.target is None:
            yield f"the row {row.shown.key!r} is no fact of the deck"
    found = _targets(case)
    if len({target.prop for target in found}) > 1:
        yield f"rows of several properties: {sorted({target.prop for target in found})}"
    if len({case.deck.root(target.topic) for target in found}) > 1:
        yield "rows of several types"


@rule("G43", "match")
def options_are_of_one_type(case: Case) -> Iterator[str]:
    """G43, G8: all options are values of one type: persons, ports, days, words."""
    values = [value for row in case.rows[:1] if row.target for value in _values(case, row.target)]
    if len({_type_of(case, value) for value in values}) > 1:
        yield f"options of several types: {[option.text for option in case.asked.options]}"


def _type_of(case: Case, value: Value) -> str:
    match value:
        case Ref(id=topic):
            there = case.deck.topics[topic]
            grain = there.kind if there.root in FINE_GRAINED else there.root
            return " ".join((grain, *there.facets["kind"]))
        case When(precision=precision):
            return precision
    return type(value).__name__


def _targets(case: Case) -> list[Target]:
    return [row.target for row in case.rows if row.target is not None]


def _values(case: Case, target: Target) -> list[Value]:
    """What each option offers, read as a value of a row's kind."""
    return [value_of(case.deck, option, target.value) for option in case.asked.options]


@rule("G1", "match")
def each_row_has_one_true_option(case: Case) -> Iterator[str]:
    """G1: of each row the deck says that its option is true, and of no other option."""
    for row, option_text, is_right, truth in case.pairs:
        if is_right and truth is not Truth.TRUE:
            yield f"the deck does not say that {option_text!r} is true of {row.shown.text!r}"
        if not is_right and truth is Truth.TRUE:
            yield f"{option_text!r} is true of {row.shown.text!r} too"


@rule("G3", "match")
def every_other_option_is_proved_false(case: Case) -> Iterator[str]:
    """G3: of each row every option but its own is provably false."""
    for row, option_text, is_right, truth in case.pairs:
        if not is_right and truth is Truth.OPEN:
            yield f"nothing proves {option_text!r} false of {row.shown.text!r}"


@rule("G1", "match")
def the_answer_tells_each_pair(case: Case) -> Iterator[str]:
    """G1: the answer shown holds each row and its option."""
    told = squash(case.asked.answer)
    for row in case.rows:
        if row.right is not None and squash(row.right.text) not in told:
            yield f"the answer does not tell {row.right.text!r} of {row.shown.text!r}"


@rule("G4", "match")
def no_two_rows_are_one_thing(case: Case) -> Iterator[str]:
    """G4: rows are topics of their own, and each is labelled with a name of its topic."""
    for one, other in combinations(case.rows, 2):
        same = one.target and other.target and one.target.topic == other.target.topic
        if same or squash(one.shown.text) == squash(other.shown.text):
            yield f"{one.shown.text!r} and {other.shown.text!r} denote the same thing"
    for row in case.rows:
        if row.target is not None and not case.mentions(row.target.topic, row.shown.text):
            yield f"{row.shown.text!r} is no name of {row.target.topic}"


@rule("G22", "match")
def no_row_tells_its_option(case: Case) -> Iterator[str]:
    """G22, d11: no name of a row stands in its option, none of an option in its row; and no row
    is an option."""
    offered = {option.key for option in case.asked.options}
    for row in case.rows:
        if row.target is None or row.right is None:
            continue
        if row.target.topic in offered:
            yield f"{row.shown.text!r} is a row and an option"
        value = value_of(case.deck, row.right, row.target.value)
        own = [row.shown.text] if row.target.name else _long_names(case, Ref(row.target.topic))
        for name in own:
            if holds(row.right.text, name):
                yield f"{row.right.text!r} holds {name!r}, a name of its row"
        for name in _long_names(case, value):
            if holds(row.shown.text, name):
                yield f"{row.shown.text!r} holds {name!r}, a name of its option"


def _long_names(case: Case, value: Value) -> list[str]:
    names = [value.text] if isinstance(value, Text) else []
    if isinstance(value, Ref):
        names = [name.text for name in case.deck.topics[value.id].true_names]
    return [name for name in names if len(squash(name)) >= (4 if name.isascii() else 2)]


@rule("G22", "match")
def no_row_tells_its_day(case: Case) -> Iterator[str]:
    """G22, d10: where days are matched, no row's name tells a day, month or year that is its own
    and not that of every other option."""
    for row in case.rows:
        if row.target is None or not isinstance(row.target.value, When) or row.right is None:
            continue
        for found in telling_dates(row.shown.text, case.years):
            fits = [_fits(found, value) for value in _values(case, row.target)]
            if _fits(found, row.target.value) and not all(fits):
                yield f"{row.shown.text!r} tells {found.when.text!r}"


def _fits(found: Found, value: Value) -> bool:
    """Whether a date in a name may be that of an option, so far as it goes."""
    if not isinstance(value, When):
        return False
    if not found.yearless:
        return found.when.hull.meets(value.hull)
    days = [calendar_day(day)[1:] for day in range(value.hull.first, value.hull.last + 1)]
    return any(found.month == month and found.day in (day, None) for month, day in days)


@rule("G13", "match")
def no_pair_stands_out_by_its_side(case: Case) -> Iterator[str]:
    """G13: no row of a side of its own goes with the only option of that side."""
    rows = [_side(case, Ref(target.topic)) for target in _targets(case)]
    options = [_side(case, value) for t in _targets(case)[:1] for value in _values(case, t)]
    if not all(rows) or not all(options):
        return
    for row in case.rows:
        if row.target is None or row.right is None:
            continue
        side = _side(case, Ref(row.target.topic))
        own = _side(case, value_of(case.deck, row.right, row.target.value))
        if side == own and rows.count(side) == 1 and options.count(own) == 1:
            yield f"{row.shown.text!r} and {row.right.text!r} alone are of {sorted(side)}"


def _side(case: Case, value: Value) -> tuple[str, ...]:
    return case.deck.facet(value.id, "side") if isinstance(value, Ref) else ()


@rule("d5", "match")
def what_holds_for_a_time_is_not_matched_without_it(case: Case) -> Iterator[str]:
    """Format-notes d: a row whose value holds only for a time names that time. Names are asked
    in the past and judged over all time."""
    for row in case.rows:
        if row.target is None or row.target.period.open or row.target.name is not None:
            continue
        shown = f"{case.asked.prompt} {row.shown.text} {row.shown.names}"
        if not dates_in(shown):
            yield f"{row.target.id} holds only for a time, and no time stands in its row"


@rule("G30", "match")
def no_disputed_fact_is_matched(case: Case) -> Iterator[str]:
    """G30: what somebody says is matched only where the row names who says so."""
    for row in case.rows:
        claim = None if row.target is None else row.target.claim
        shown = f"{case.asked.prompt} {row.shown.text} {row.shown.names}"
        if (
            claim is not None
            and claim.says
            and not any(case.mentions(v, shown) for v in claim.says)
        ):
            yield f"{row.shown.text!r}: only {' and '.join(claim.says)} says so"


@rule("facts", "match")
def the_facts_are_the_rows(case: Case) -> Iterator[str]:
    """Design 2: the question's facts are its rows, the target among them."""
    rows = {f"{case.deck.id}:{row.key}" for row in case.asked.rows}
    if rows != set(case.asked.facts):
        yield f"facts {sorted(case.asked.facts)}, rows {sorted(rows)}"
