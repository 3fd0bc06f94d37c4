"""Sound questions about pictures of the invented deck, and for every rule one that breaks it."""

from __future__ import annotations

from dataclasses import replace

from tests.oracle.asked import Picture, Question, Shown
from tests.oracle.form_samples import keyed
from tests.oracle.samples import a_question

EGGER = Picture(
    "pictures/egger.png",
    "The picture shows a man with a white beard, beside a man in a hat.",
    "A. Painter",
    "CC0",
)
PORTRAIT = replace(
    keyed(
        a_question(
            "egger/picture",
            "Who is shown in this picture?",
            "General Egger",
            "The picture of General Egger shows a man with a white beard, beside a man in a hat.",
            backward=True,
            options=("grau=General Grau", "egger=General Egger", "kroll=Marshal Kroll"),
        ),
        "egger",
    ),
    pictured=EGGER,
)
TYPED_PORTRAIT = replace(
    PORTRAIT,
    form="typed",
    options=(),
    accepted=("General Egger", "Rudolf Egger", "Egger", "Рудольф Эггер"),
    feedback={},
)
SOUND_PICTURES = (PORTRAIT, TYPED_PORTRAIT)


def _told(told: str) -> Question:
    return replace(PORTRAIT, pictured=replace(EGGER, told=told))


PICTURE_BREAKS: dict[str, Question] = {
    "the_picture_shown_is_the_facts": replace(
        PORTRAIT, pictured=replace(EGGER, file="pictures/grau.png")
    ),
    "what_is_seen_is_told": _told("The picture shows a man."),
    "the_description_does_not_name_the_answer": _told(
        "The picture shows a man with a white beard, beside a man in a hat: Rudolf Egger."
    ),
    "nobody_else_in_the_picture_is_offered": replace(
        PORTRAIT,
        options=(*PORTRAIT.options[:2], Shown("finch", "Admiral Finch", "")),
        feedback={"grau": "This is another thing.", "finch": "This is another thing."},
    ),
}
