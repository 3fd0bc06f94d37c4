"""How many forms each kind of fact gives, and which rules stop the others: one table a deck."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.vocabulary import Count, ValueKind
from quizapp.questions import refusals, ways
from quizapp.questions.terms import Form, Rung

_MOST = 4
_WIDTH = 26
RULES = {
    "G1": "several answers would be right",
    "G3": "an open list proves nothing false",
    "G5": "a name could mean two topics",
    "G7": "the question backward has other answers",
    "G11": "fewer than two others are proved wrong",
    "G13": "the answer would stand alone",
    "G14": "no room for other dates",
    "G16": "too few dates that can be put in order",
    "G17": "no other numbers far enough away",
    "G22": "the stem gives the answer away",
    "G30": "sources disagree, and this form names none",
    "G31": "no other source speaks on it",
    "G43": "too few pairs that fit together",
    "long": "too long to be typed",
}


def table_of(deck: Deck, facts: Sequence[Fact]) -> Iterator[str]:
    """The table as lines: kinds of facts by how many forms they give, then forms, then reasons."""
    forms = {fact.id: {way.form for way in ways(deck, fact)} for fact in facts}
    yield f"{deck.title}: {len(facts)} facts"
    yield from _by_kind(deck, facts, forms)
    yield ""
    yield from _shares(deck, facts, forms)
    yield ""
    counted = Counter(form for found in forms.values() for form in found)
    for form in Form:
        if counted[form]:
            yield f"{form:<{_WIDTH}}{counted[form]:>7}"
    yield ""
    yield f"{'rule that stopped a form':<{_WIDTH}}{'times':>7}"
    rules = Counter(why.rule for fact in facts for _form, _way, why in refusals(deck, fact))
    for rule, times in rules.most_common():
        yield f"{rule:<{_WIDTH}}{times:>7}  {RULES.get(rule, '')}".rstrip()


def _by_kind(deck: Deck, facts: Iterable[Fact], forms: dict[str, set[Form]]) -> Iterator[str]:
    heads = [*map(str, range(_MOST)), f"{_MOST}+"]
    columns = "".join(f"{head:>7}" for head in heads)
    yield f"{'kind of fact':<{_WIDTH}}{'facts':>7}{columns}   mean   (by number of forms)"
    kinds: dict[str, list[int]] = {}
    for fact in facts:
        kinds.setdefault(_kind(deck, fact), []).append(len(forms[fact.id]))
    for kind, counts in sorted(kinds.items()):
        spread = Counter(min(count, _MOST) for count in counts)
        cells = "".join(f"{spread[number]:>7}" for number in range(_MOST + 1))
        mean = sum(counts) / len(counts)
        yield f"{kind:<{_WIDTH}}{len(counts):>7}{cells}{mean:>7.1f}"


def _kind(deck: Deck, fact: Fact) -> str:
    """What sort of fact it is, as a teacher would say."""
    if fact.kind is Kind.GAP:
        return "gap of a statement"
    if fact.kind is Kind.CARD:
        return "plain card"
    spec = deck.spec_of(fact)
    if spec.causal:
        return "cause"
    says = "attributed " if fact.says else ""
    if spec.count is Count.MANY:
        whole = "whole" if deck.entry_of(fact).complete else "open"
        return f"{says}{spec.value} of {whole} list"
    return f"{says}{spec.value}"


def _shares(deck: Deck, facts: Sequence[Fact], forms: dict[str, set[Form]]) -> Iterator[str]:
    """How many facts give so many forms; facts that by their kind give few counted apart."""
    rest = [fact for fact in facts if fact.kind is not Kind.CARD and not _is_position(deck, fact)]
    for least in (1, 2, 3):
        all_of = sum(len(forms[fact.id]) >= least for fact in facts)
        of_rest = sum(len(forms[fact.id]) >= least for fact in rest)
        yield (
            f"{f'{least} forms or more':<{_WIDTH}}{_share(all_of, len(facts)):>7}"
            f"   without cards and places {_share(of_rest, len(rest))}"
        )
    recall = sum(_has_recall(deck, fact) for fact in facts)
    yield f"{'a recall form':<{_WIDTH}}{_share(recall, len(facts)):>7}"


def _is_position(deck: Deck, fact: Fact) -> bool:
    return fact.kind is Kind.VALUE and deck.spec_of(fact).value is ValueKind.POSITION


def _has_recall(deck: Deck, fact: Fact) -> bool:
    return any(rung >= Rung.COMPLETE for way in ways(deck, fact) for rung in way.rungs)


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "-"
