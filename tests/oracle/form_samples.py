"""Sound questions of the forms in parts, with gaps, on a line, worked out, and plain cards."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.oracle.asked import Account, Cited, Line, Question, Shown
from tests.oracle.samples import a_question

GAZETTE = Cited("gazette", "the Anport Gazette", "")
ANNALS = Cited("annals", "the Annals of Vestia", "")


def told(asked: Question, **sentences: str) -> Question:
    """The question with what is said beside its options; `/` is written `__`, `-` as `_`."""
    said = {k.replace("__", "/").replace("_", "-"): text for k, text in sentences.items()}
    return replace(asked, feedback=said)


def keyed(asked: Question, *keys: str) -> Question:
    return replace(asked, keys=keys)


def negative(asked: Question, *keys: str) -> Question:
    """The question with the key of its odd one and its NOT made to stand out."""
    return replace(asked, keys=keys, stress="NOT")


def with_facts(asked: Question, *context: str) -> Question:
    """The question with context facts behind its target."""
    return replace(asked, facts=(asked.facts[0], *(f"straits:{fact}" for fact in context)))


ORDER = told(
    keyed(
        with_facts(
            a_question(
                "corvik-landing/began",
                "Put these in the order in which they happened, the earliest first.",
                "The taking of Berhaven; the beginning of the central landing; the truce",
                "The central landing began on 10 June 1931.",
                form="order",
                options=(
                    "truce/date=The truce",
                    "berhaven/taken=The taking of Berhaven",
                    "corvik-landing/began=The beginning of the central landing",
                ),
            ),
            "truce/date",
            "berhaven/taken",
        ),
        "berhaven/taken",
        "corvik-landing/began",
        "truce/date",
    ),
    truce__date="The truce took place on 25 June 1931.",
    berhaven__taken="Berhaven was taken on 4 June 1931.",
    corvik_landing__began="The central landing began on 10 June 1931.",
)

_ROWS = ("corvik", "berhaven", "dunmouth", "gullwick")
_DAYS = {"berhaven": 4, "corvik": 11, "dunmouth": 19, "gullwick": 22}
MATCH = replace(
    a_question(
        "corvik/taken",
        "Which of these was taken when?",
        "Corvik – 11 June 1931; Berhaven – 4 June 1931; Dunmouth – 19 June 1931; "
        "Gullwick – 22 June 1931",
        "Corvik was taken on 11 June 1931.",
        form="match",
        options=tuple(f"1931-06-{day:02}={day} June 1931" for day in _DAYS.values()),
    ),
    facts=tuple(f"straits:{row}/taken" for row in _ROWS),
    rows=tuple(Shown(f"{row}/taken", row.capitalize(), "") for row in _ROWS),
    keys=tuple(f"1931-06-{_DAYS[row]:02}" for row in _ROWS),
    feedback={f"{row}/taken": f"{row.capitalize()} was taken." for row in _ROWS},
)

SEVERAL = told(
    keyed(
        with_facts(
            a_question(
                "fishing-pact/parties#norland",
                "Which of these states was a party to the fishing pact? Mark every one that fits.",
                "Norland and Ostmark",
                "Norland was a party to the fishing pact.",
                form="several",
                options=("sundria=Sundria", "norland=Norland", "vestia=Vestia", "ostmark=Ostmark"),
            ),
            "fishing-pact/parties#ostmark",
        ),
        "norland",
        "ostmark",
    ),
    sundria="Sundria was a party to the coal pact.",
    norland="Norland was a party to the fishing pact.",
    vestia="Vestia was a party to the harbour treaty.",
    ostmark="Ostmark was a party to the fishing pact.",
)
SEVERAL_BACKWARD = told(
    keyed(
        with_facts(
            a_question(
                "fishing-pact/parties#norland",
                "To which of these was Norland a party? Mark every one that fits.",
                "fishing pact and harbour treaty",
                "Norland was a party to the fishing pact.",
                form="several",
                backward=True,
                options=(
                    "fishing-pact=fishing pact",
                    "coal-pact=coal pact",
                    "salt-pact=salt pact",
                    "harbour-treaty=harbour treaty",
                ),
            ),
            "harbour-treaty/parties#norland",
        ),
        "fishing-pact",
        "harbour-treaty",
    ),
    fishing_pact="Norland was a party to the fishing pact.",
    coal_pact="Ostmark was a party to the coal pact.",
    salt_pact="Vestia was a party to the salt pact.",
    harbour_treaty="Norland was a party to the harbour treaty.",
)
ODD_PLACE = told(
    negative(
        with_facts(
            a_question(
                "fleet-review/at",
                "Which of these did NOT take place at Gullwick?",
                "Fenport raid",
                "The review of the fleet took place at Gullwick.",
                form="odd-one-out",
                backward=True,
                options=(
                    "fleet-review=review of the fleet",
                    "fenport-raid=Fenport raid",
                    "mutiny=stokers' mutiny",
                    "fleet-council=council of the captains",
                ),
            ),
            "mutiny/at",
            "fleet-council/at",
        ),
        "fenport-raid",
    ),
    fleet_review="The review of the fleet took place at Gullwick.",
    fenport_raid="The Fenport raid took place at Fenport.",
    mutiny="The stokers' mutiny took place at Gullwick.",
    fleet_council="The council of the captains took place at Gullwick.",
)
OUTSIDER = told(
    negative(
        with_facts(
            a_question(
                "coal-pact/parties#ostmark",
                "Which of these states was NOT a party to the coal pact?",
                "Norland",
                "Ostmark was a party to the coal pact.",
                form="odd-one-out",
                options=("ostmark=Ostmark", "norland=Norland", "sundria=Sundria"),
            ),
            "coal-pact/parties#sundria",
        ),
        "norland",
    ),
    ostmark="Ostmark was a party to the coal pact.",
    norland="Norland was a party to the fishing pact.",
    sundria="Sundria was a party to the coal pact.",
)
CAUSE = a_question(
    "berhaven-landing/led-to#corvik-landing",
    "Which of these did the northern landing lead to?",
    "central landing",
    "The northern landing led to the central landing.",
    form="cause",
    options=(
        "corvik-landing=central landing",
        "scout-landing=landing of the scouts",
        "declaration=declaration of war",
    ),
)
CAUSE_BACKWARD = a_question(
    "berhaven-landing/led-to#corvik-landing",
    "Which of these led to the central landing?",
    "northern landing",
    "The northern landing led to the central landing.",
    form="cause",
    backward=True,
    options=(
        "fleet-review=review of the fleet",
        "berhaven-landing=northern landing",
        "dunmouth-landing=southern landing",
    ),
)
CLAIM = replace(
    a_question(
        "c-easy/verdict",
        "How does this claim by the Anport Gazette stand up to the evidence: the war was won in "
        "a week?",
        "wrong as worded",
        "The claim that the war was won in a week is wrong as worded.",
        form="claim",
        options=(
            "supported=supported",
            "contested=contested",
            "wrong as worded=wrong as worded",
        ),
    ),
    why="It took three weeks.",
)
GAP = a_question(
    "berhaven-landing/late-orders#1",
    "Fill the gap: The flagship waited two days for orders because the ____ had lost its mast.",
    "signal station",
    "The flagship waited two days for orders because the signal station had lost its mast.",
    form="cloze",
    accepted=("signal station", "wireless station"),
)
PUBLISHED_GAP = a_question(
    "berhaven-landing/fog#1",
    "Fill the gap: In the fog the first boats missed the beach by a ____.",
    "mile",
    "In the fog the first boats missed the beach by a mile.",
    form="cloze",
    accepted=("mile", "nautical mile"),
)
ATTRIBUTED_GAP = a_question(
    "berhaven-landing/prisoners-fate#1",
    "Fill the gap: According to Vestian accounts: Most of the prisoners were shipped to ____ in "
    "July.",
    "Anport",
    "According to Vestian accounts: Most of the prisoners were shipped to Anport in July.",
    form="cloze",
    accepted=("Anport", "Анпорт"),
)
DATE_GAP = a_question(
    "dunmouth-landing/began",
    "Fill the gap: The southern landing began on ____.",
    "18 June 1931",
    "The southern landing began on 18 June 1931.",
    form="cloze",
    accepted=("18 June 1931", "1931-06-18"),
)
GAP_CHOICE = a_question(
    "berhaven-landing/late-orders#1",
    "Fill the gap: The flagship waited two days for orders because the ____ had lost its mast.",
    "signal station",
    "The flagship waited two days for orders because the signal station had lost its mast.",
    options=(
        "weather ship=weather ship",
        "signal station=signal station",
        "harbour office=harbour office",
    ),
)
FIGURE_CHOICE = a_question(
    "berhaven-landing/nets#1",
    "Fill the gap: The harbour nets of the fort hung ____ fathoms deep.",
    "12",
    "The harbour nets of the fort hung 12 fathoms deep.",
    options=("7=7", "12=12", "30=30"),
)
GAP_FALSE = a_question(
    "berhaven-landing/nets#1",
    "True or false: The harbour nets of the fort hung 30 fathoms deep.",
    "False",
    "The harbour nets of the fort hung 12 fathoms deep.",
    form="true-false",
    options=("true=True", "false=False"),
)
GAP_TRUE = replace(
    GAP_FALSE,
    prompt="True or false: The harbour nets of the fort hung 12 fathoms deep.",
    answer="True",
    feedback={"false": "This is another thing."},
)
ESTIMATE = replace(
    a_question(
        "dunmouth-landing/strength~norland",
        "How many Norlander men took part in the southern landing?",
        "2,100 men",
        "2,100 Norlander men took part in the southern landing.",
        form="estimate",
        accepted=("2,100 men", "2100"),
    ),
    line=Line(Decimal(100), Decimal(10000), True, "men"),
    entry="a number of men from 100 to 10,000; half or twice as much is worth nothing",
)
ATTRIBUTED_ESTIMATE = replace(
    a_question(
        "berhaven-landing/dead~vestia@annals",
        "According to Vestian accounts, how many Vestian men died in the northern landing?",
        "310 men",
        "According to Vestian accounts, 310 Vestian men died in the northern landing.",
        form="estimate",
        accepted=("310 men", "310"),
    ),
    line=Line(Decimal(80), Decimal(8000), True, "men"),
    entry="a number of men from 80 to 8,000; half or twice as much is worth nothing",
    accounts=(
        Account("annals", "Vestian accounts", "310 men"),
        Account("gazette", "the Anport Gazette", "272 men"),
    ),
)
DAYS_BETWEEN = replace(
    with_facts(
        a_question(
            "dunmouth-landing/began",
            "How many days passed from the day the central landing began to the day the southern "
            "landing began?",
            "8 days",
            "The central landing began on 10 June 1931. The southern landing began on 18 June "
            "1931. It is 8 days from 10 June 1931 to 18 June 1931.",
            form="derived",
            accepted=("8 days", "8"),
        ),
        "corvik-landing/began",
    ),
    entry="a number of days",
)
HOW_FAR = replace(
    with_facts(
        a_question(
            "corvik/position",
            "How far is it in a straight line from Corvik to Anport?",
            "about 190 km",
            "Corvik lies at 54.80° N, 13.90° E. Anport lies at 54.10° N, 11.20° E. In a straight "
            "line it is about 190 km from Corvik to Anport.",
            form="derived",
            accepted=("about 190 km",),
        ),
        "anport/position",
    ),
    entry="a number of km",
    sources=(GAZETTE, ANNALS),
)
FIRST = told(
    keyed(
        with_facts(
            a_question(
                "truce/date",
                "Which of these came first?",
                "The taking of Corvik",
                "The truce took place on 25 June 1931. Corvik was taken on 11 June 1931.",
                form="derived",
                backward=True,
                options=("truce/date=The truce", "corvik/taken=The taking of Corvik"),
            ),
            "corvik/taken",
        ),
        "corvik/taken",
    ),
    truce__date="The truce took place on 25 June 1931.",
    corvik__taken="Corvik was taken on 11 June 1931.",
)
LARGER = replace(
    keyed(
        with_facts(
            a_question(
                "dunmouth-landing/strength~norland",
                "In which of these did more Norlander men take part?",
                "southern landing",
                "2,100 Norlander men took part in the southern landing. 979 Norlander men took "
                "part in the northern landing.",
                form="derived",
                backward=True,
                options=(
                    "berhaven-landing/strength~norland=northern landing",
                    "dunmouth-landing/strength~norland=southern landing",
                ),
            ),
            "berhaven-landing/strength~norland",
        ),
        "dunmouth-landing/strength~norland",
    ),
    feedback={
        "berhaven-landing/strength~norland": "979 men took part in the northern landing.",
        "dunmouth-landing/strength~norland": "2,100 men took part in the southern landing.",
    },
)
CARD = replace(
    keyed(
        a_question(
            "flag-signal/card",
            "What did a white flag over a blue one tell the boats?",
            "Hold the beach until dark",
            "What did a white flag over a blue one tell the boats? — Hold the beach until dark",
            form="card",
            options=("knew=I knew it", "nearly=Nearly", "not=I did not know it"),
        ),
        "knew",
    ),
    back="Hold the beach until dark",
    feedback={},
    sources=(ANNALS,),
)

SOUND_FORMS = (
    ORDER, MATCH, SEVERAL, SEVERAL_BACKWARD, ODD_PLACE, OUTSIDER, CAUSE, CAUSE_BACKWARD, CLAIM, GAP,
    PUBLISHED_GAP, ATTRIBUTED_GAP, DATE_GAP, GAP_CHOICE, FIGURE_CHOICE, GAP_FALSE, GAP_TRUE,
    ESTIMATE, ATTRIBUTED_ESTIMATE, DAYS_BETWEEN, HOW_FAR, FIRST, LARGER, CARD,
)  # fmt: skip
