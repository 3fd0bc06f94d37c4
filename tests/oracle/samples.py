"""Sound questions on the invented deck, written by hand: the oracle must have nothing to say."""

from __future__ import annotations

from functools import cache

from tests.oracle.asked import Cited, Question, Shown
from tests.oracle.knowledge import Deck
from tests.oracle.program import STRAITS
from tests.oracle.reading import read_deck


@cache
def straits() -> Deck:
    return read_deck(STRAITS)


def a_question(
    fact: str,
    prompt: str,
    answer: str,
    told: str,
    *,
    form: str = "choice",
    backward: bool = False,
    options: tuple[str, ...] = (),
    accepted: tuple[str, ...] = (),
    feedback: str = "This is another thing.",
) -> Question:
    """A question of the invented deck; options are written `key=label`."""
    shown = tuple(_option(text) for text in options)
    wrong = [option.key for option in shown if option.text != answer]
    return Question(
        facts=(f"straits:{fact}",),
        form=form,
        rung="recognise",
        direction="backward" if backward else "forward",
        prompt=prompt,
        options=shown,
        answer=answer,
        accepted=accepted,
        explanation=told,
        feedback=dict.fromkeys(wrong, feedback),
        sources=(Cited("gazette", "the Anport Gazette", ""),),
        seed="1",
    )


def _option(text: str) -> Shown:
    key, _, label = text.partition("=")
    return Shown(key, label or key, "")


def _bare(*labels: str) -> tuple[str, ...]:
    """Options of texts, whose label is their key."""
    return tuple(f"{label}={label}" for label in labels)


PLACE = a_question(
    "berhaven-landing/at",
    "Where did the northern landing take place?",
    "Berhaven",
    "The northern landing took place at Berhaven.",
    options=("corvik=Corvik", "berhaven=Berhaven", "dunmouth=Dunmouth"),
)
COMMANDER = a_question(
    "north-army/commander",
    "Who commanded the North Army?",
    "General Egger",
    "General Egger commanded the North Army.",
    options=("grau=General Grau", "egger=General Egger", "finch=Admiral Finch"),
)
BOUNDED_COMMANDER = a_question(
    "berhaven-landing/commander",
    "Who commanded the northern landing from 4 June 1931?",
    "General Egger",
    "General Egger commanded the northern landing from 4 June 1931. He came on the second day.",
    options=("egger=General Egger", "grau=General Grau", "finch=Admiral Finch"),
)
COMMANDED = a_question(
    "south-army/commander",
    "Which of these did General Grau command?",
    "South Army",
    "General Grau commanded the South Army.",
    backward=True,
    options=("north-army=North Army", "south-army=South Army", "west-army=West Army"),
)
PARENT = a_question(
    "first-marines/part-of",
    "To which of these did the 1st Marines belong?",
    "North Army",
    "The 1st Marines belonged to the North Army.",
    options=("west-army=West Army", "south-army=South Army", "north-army=North Army"),
)
UNITS = a_question(
    "berhaven-landing/units#first-marines",
    "Which of these took part in the northern landing?",
    "1st Marines",
    "The 1st Marines took part in the northern landing.",
    options=(
        "first-marines=1st Marines",
        "third-marines=3rd Marines",
        "second-marines=2nd Marines",
    ),
)
PARTY = a_question(
    "harbour-treaty/parties#vestia",
    "Which of these states was a party to the harbour treaty?",
    "Vestia",
    "Vestia was a party to the harbour treaty.",
    options=("sundria=Sundria", "ostmark=Ostmark", "vestia=Vestia"),
)
TERM = a_question(
    "harbour-treaty/terms#open-ports",
    "Which of these was a term of the harbour treaty?",
    "the ports are opened to all ships",
    "By the harbour treaty the ports are opened to all ships.",
    options=_bare(
        "the forts are razed", "the ports are opened to all ships", "the prisoners are kept"
    ),
)
MEANING = a_question(
    "lighter-term/meaning",
    "What is meant by “lighter”?",
    "a flat boat that unloads ships",
    "A lighter is a flat boat that unloads ships.",
    options=_bare(
        "two regiments under one command",
        "a flat boat that unloads ships",
        "sheltered water outside a harbour",
    ),
)
ROLE = a_question(
    "ida/role",
    "What was Ida Winter?",
    "a medical orderly",
    "Ida Winter was a medical orderly.",
    options=_bare("a medical orderly", "a wireless operator", "a ship's cook"),
)
DAY = a_question(
    "corvik-landing/began",
    "When did the central landing begin?",
    "10 June 1931",
    "The central landing began on 10 June 1931.",
    options=(
        "1931-06-06=6 June 1931",
        "1931-06-10=10 June 1931",
        "1931-06-12=12 June 1931",
    ),
)
CLOCK_DAY = a_question(
    "declaration/date",
    "When was the declaration of war, by Anport time?",
    "1 June 1931",
    "The declaration of war was made on 1 June 1931, Anport time.",
    options=("1931-05-28=28 May 1931", "1931-06-01=1 June 1931", "1931-06-05=5 June 1931"),
)
MONTH = a_question(
    "winter-talks/date",
    "When were the winter talks?",
    "December 1931",
    "The winter talks were in December 1931.",
    options=("1931-10=October 1931", "1931-12=December 1931", "1932-03=March 1932"),
)
TAKEN_ON = a_question(
    "corvik/taken",
    "Which of these was taken on 11 June 1931?",
    "Corvik",
    "Corvik was taken on 11 June 1931.",
    backward=True,
    options=("berhaven=Berhaven", "dunmouth=Dunmouth", "corvik=Corvik"),
)
STRENGTH = a_question(
    "berhaven-landing/strength~norland",
    "How many Norlander men were in the northern landing?",
    "979 men",
    "979 Norlander men were in the northern landing.",
    options=("620 men=620 men", "979 men=979 men", "1340 men=1,340 men"),
)
BOUND = a_question(
    "berhaven-landing/strength~vestia",
    "How many Vestian men stood against the northern landing?",
    "more than 6,500 men",
    "More than 6,500 Vestian men stood against the northern landing.",
    options=(
        "more than 6500 men=more than 6,500 men",
        "more than 8000 men=more than 8,000 men",
        "more than 11000 men=more than 11,000 men",
    ),
)
GUNS = a_question(
    "greyrock/guns",
    "How many guns had Greyrock?",
    "20 guns",
    "Greyrock had 20 guns.",
    options=("20 guns=20 guns", "30 guns=30 guns", "48 guns=48 guns"),
)
ACCORDING = a_question(
    "berhaven-landing/ended@annals",
    "According to Vestian accounts, when did the northern landing end, taking the last shot?",
    "8 June 1931",
    "According to Vestian accounts the northern landing ended on 8 June 1931; "
    "the Anport Gazette gives 5 June 1931.",
    options=(
        "1931-06-05=5 June 1931",
        "1931-06-08=8 June 1931",
        "1931-06-11=11 June 1931",
    ),
)
WHICH_SOURCE = a_question(
    "berhaven-landing/dead~vestia@annals",
    "How many Vestian men died in the northern landing? Which of these sources gives 310?",
    "Vestian accounts",
    "Vestian accounts say that 310 Vestian men died in the northern landing; "
    "the Anport Gazette gives 272.",
    form="which-source",
    options=("gazette=the Anport Gazette", "annals=Vestian accounts"),
    feedback="The Anport Gazette gives 272 men.",
)
THESIS = a_question(
    "t-coal/by",
    "Who argues that coal ran out?",
    "Otto Lenz",
    "Otto Lenz argues that coal ran out.",
    options=("lenz=Otto Lenz", "nagy=Peter Nagy", "moor=Anna Moor"),
)
THESES = a_question(
    "t-crown/by",
    "Which of these does Anna Moor argue?",
    "the crown lost its nerve",
    "Anna Moor argues that the crown lost its nerve.",
    backward=True,
    options=(
        "t-coal=coal ran out",
        "t-crown=the crown lost its nerve",
        "t-ports=the loss of the ports decided it",
    ),
)
EFFECT = a_question(
    "berhaven-landing/led-to#corvik-landing",
    "Which of these did the northern landing lead to?",
    "central landing",
    "The northern landing led to the central landing.",
    options=(
        "declaration=declaration of war",
        "corvik-landing=central landing",
        "old-landing=old landing",
    ),
)
TRUE = a_question(
    "south-army/commander",
    "General Grau commanded the South Army.",
    "True",
    "General Grau commanded the South Army.",
    form="true-false",
    options=("true=True", "false=False"),
)
FALSE = a_question(
    "south-army/commander",
    "General Egger commanded the South Army.",
    "False",
    "General Grau commanded the South Army.",
    form="true-false",
    options=("true=True", "false=False"),
    feedback="",
)
FALSE_DAY = a_question(
    "dunmouth-landing/began",
    "The southern landing began on 22 June 1931.",
    "False",
    "The southern landing began on 18 June 1931.",
    form="true-false",
    options=("true=True", "false=False"),
    feedback="",
)
FALSE_PARTY = a_question(
    "fishing-pact/parties#norland",
    "Vestia was a party to the fishing pact.",
    "False",
    "The whole list: Norland and Ostmark.",
    form="true-false",
    options=("true=True", "false=False"),
)
FALSE_TERM = a_question(
    "harbour-treaty/terms#open-ports",
    "The harbour treaty laid down that the forts are razed.",
    "False",
    "The forts are razed: They stand to this day. The harbour treaty laid down that the ports are "
    "opened to all ships.",
    form="true-false",
    options=("true=True", "false=False"),
)
FALSE_NUMBER = a_question(
    "dunmouth-landing/strength~norland",
    "3,400 Norlander men were in the southern landing.",
    "False",
    "2,100 Norlander men were in the southern landing.",
    form="true-false",
    options=("true=True", "false=False"),
    feedback="",
)
TYPED = a_question(
    "north-army/commander",
    "Who commanded the North Army?",
    "General Egger",
    "General Egger commanded the North Army.",
    form="typed",
    accepted=("General Egger", "Rudolf Egger", "Egger", "Рудольф Эггер"),
)
TYPED_PLACE = a_question(
    "berhaven-landing/at",
    "Where did the northern landing take place?",
    "Berhaven",
    "The northern landing took place at Berhaven.",
    form="typed",
    accepted=("Berhaven", "Бергавен"),
)
TYPED_BACKWARD = a_question(
    "dunmouth/taken",
    "Which port was taken on 19 June 1931?",
    "Dunmouth",
    "Dunmouth was taken on 19 June 1931.",
    form="typed",
    backward=True,
    accepted=("Dunmouth", "Дунмут"),
)
DATE = a_question(
    "dunmouth-landing/began",
    "When did the southern landing begin?",
    "18 June 1931",
    "The southern landing began on 18 June 1931.",
    form="date",
    accepted=("18 June 1931", "1931-06-18"),
)
NUMBER = a_question(
    "dunmouth-landing/dead~norland",
    "How many Norlander men died in the southern landing?",
    "120 men",
    "120 Norlander men died in the southern landing.",
    form="number",
    accepted=("120",),
)

SOUND = (
    PLACE, COMMANDER, BOUNDED_COMMANDER, COMMANDED, PARENT, UNITS, PARTY, TERM, MEANING, ROLE, DAY,
    CLOCK_DAY, MONTH, TAKEN_ON, STRENGTH, BOUND, GUNS, ACCORDING, WHICH_SOURCE, THESIS, THESES,
    EFFECT, TRUE, FALSE, FALSE_DAY, FALSE_NUMBER, TYPED, TYPED_PLACE, TYPED_BACKWARD, DATE, NUMBER,
)  # fmt: skip
