"""Faults of gaps, lines, figures worked out and plain cards."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.oracle.amounts import Amount, parse_amount
from tests.oracle.asked import Line, Question
from tests.oracle.case import Case
from tests.oracle.days import When
from tests.oracle.faults.registry import breaks
from tests.oracle.folding import letters, squash
from tests.oracle.rules.cloze_rules import GAP

_LONG = re.compile(r"[^\W\d_]{5,}")


@breaks("G39")
def a_second_gap(case: Case, turn: int) -> Question | None:
    """Another word of the sentence is left out too, or the gap is filled."""
    prompt = case.asked.prompt
    if case.asked.form != "cloze":
        return None
    if turn % 3 == 2:
        return replace(case.asked, prompt=GAP.sub("something", prompt))
    words = list(_LONG.finditer(prompt))
    word = words[turn % len(words)]
    return replace(case.asked, prompt=f"{prompt[: word.start()]}____{prompt[word.end() :]}")


@breaks("G22")
def the_answer_beside_its_gap(case: Case, turn: int) -> Question | None:
    """What fills the gap stands in the sentence once more."""
    if case.asked.form != "cloze" or len(squash(case.asked.answer)) < 4:
        return None
    told = (f"({case.asked.answer}): ", f"{case.asked.answer}, it is said: ")[turn % 2]
    return replace(case.asked, prompt=told + case.asked.prompt)


@breaks("G1")
def a_word_of_the_sentence_changed(case: Case, turn: int) -> Question | None:
    """The sentence around the gap is not what the deck says."""
    prompt = case.asked.prompt
    words = [word for word in _LONG.finditer(prompt) if letters(word[0]) in _told(case)]
    if case.asked.form != "cloze" or not words:
        return None
    word = words[turn % len(words)]
    return replace(case.asked, prompt=f"{prompt[: word.start()]}otherwise{prompt[word.end() :]}")


def _told(case: Case) -> str:
    """The sentence that explains, without what a wording may have put before it."""
    return letters(case.asked.explanation.rpartition(": ")[2])


@breaks("G1", "G41", "G15")
def another_filling(case: Case, turn: int) -> Question | None:
    """The answer shown fills the gap with something else."""
    if case.asked.form != "cloze":
        return None
    return replace(case.asked, answer=("nothing at all", "the ebb tide", "1 March 1066")[turn % 3])


@breaks("G3")
def a_filling_of_nobodys(case: Case, turn: int) -> Question | None:
    """Beside the fillings that the author calls wrong stands one of which he says nothing."""
    wrong = [option for option in case.asked.options if option.text != case.asked.answer]
    if case.asked.form != "choice" or case.target.gap is None:
        return None
    away = wrong[turn % len(wrong)]
    other = replace(away, key="something else", text="something else")
    return replace(case.asked, options=tuple(other if o is away else o for o in case.asked.options))


@breaks("G1")
def a_filled_sentence_misjudged(case: Case, turn: int) -> Question | None:
    """A statement with a right filling is called false, or one with a wrong filling true; or its
    sentence holds something of which the author says nothing."""
    gap = case.target.gap
    if case.asked.form != "true-false" or gap is None:
        return None
    filled = (*gap.answers[:1], *gap.wrong)
    if turn % 2 and any(text in case.asked.prompt for text in filled):
        said = max((text for text in filled if text in case.asked.prompt), key=len)
        return replace(case.asked, prompt=case.asked.prompt.replace(said, "something else"))
    opposite = {"True": "False", "False": "True"}[case.asked.answer]
    key = tuple(option.key for option in case.asked.options if option.text == opposite)
    return replace(case.asked, answer=opposite, keys=key)


@breaks("G41")
def a_right_filling_refused(case: Case, turn: int) -> Question | None:
    """What the author gives as right behind the bar is not accepted, or what he never gave is."""
    gap = case.target.gap
    if case.asked.form != "cloze" or gap is None:
        return None
    if turn % 2:
        return replace(case.asked, accepted=(*case.asked.accepted, "something else"))
    left = [text for text in case.asked.accepted if squash(text) != squash(gap.answers[-1])]
    return replace(case.asked, accepted=tuple(left))


@breaks("G20")
def the_answer_off_its_line(case: Case, turn: int) -> Question | None:
    """The line begins above the answer, ends below it, or holds it at its very end."""
    line, key = case.asked.line, case.target.value
    if line is None or not isinstance(key, Amount):
        return None
    low, high = (
        (key.high * 2, key.high * 200),
        (key.low / 200, key.low / 2),
        (key.low * 99 / 100, key.low * 100),
    )[turn % 3]
    return replace(case.asked, line=Line(low, high, line.is_log, line.unit))


@breaks("G20")
def a_line_that_cannot_be_missed(case: Case, turn: int) -> Question | None:
    """The whole line lies next to the answer, or has no scale, or counts other things."""
    line, key = case.asked.line, case.target.value
    if line is None or not isinstance(key, Amount):
        return None
    if turn % 3 == 0:
        return replace(case.asked, entry="")
    if turn % 3 == 1:
        return replace(case.asked, line=replace(line, unit="barrels"))
    short = Line(key.low * 2 / 3, key.high * 3 / 2, line.is_log, line.unit)
    return replace(case.asked, line=short)


@breaks("G1")
def a_figure_worked_out_wrongly(case: Case, turn: int) -> Question | None:
    """A day or some kilometres more or less, everywhere alike."""
    shown = parse_amount(case.asked.answer)
    if case.sought != "amount" or shown is None:
        return None
    by = 1 if isinstance(case.target.value, When) else int(shown.low) // 4 + 2
    wrong = int(shown.low) + (by if turn % 2 else -by)
    figure = re.escape(f"{int(shown.low):,}")

    def changed(text: str) -> str:
        return re.sub(rf"(?<![\d,.]){figure}(?![\d,]|\.\d)", f"{wrong:,}", text)

    return replace(
        case.asked,
        answer=changed(case.asked.answer),
        accepted=tuple(changed(text) for text in case.asked.accepted),
        explanation=changed(case.asked.explanation),
    )


@breaks("G41")
def a_second_figure_accepted(case: Case, turn: int) -> Question | None:
    """A figure beside the right one is right too, or none is."""
    if case.sought != "amount":
        return None
    accepted = (*case.asked.accepted, "123456 days") if turn % 2 else ()
    return replace(case.asked, accepted=accepted)


@breaks("G45")
def a_chain_left_out(case: Case, turn: int) -> Question | None:
    """How the figure or the order came about is not told, or rests on no source."""
    if case.asked.form != "derived":
        return None
    if turn % 2:
        return replace(case.asked, sources=())
    return replace(case.asked, explanation=f"It is {case.asked.answer}.")


@breaks("G45")
def a_card_reworded(case: Case, turn: int) -> Question | None:
    """Front or back is not what the author wrote."""
    if case.asked.form != "card":
        return None
    if turn % 2:
        return replace(case.asked, prompt=case.asked.prompt.rstrip("?.") + ", do you think?")
    return replace(case.asked, back=f"{case.asked.back} and more")


@breaks("G1")
def a_card_graded_wrongly(case: Case, turn: int) -> Question | None:
    """Not knowing it counts as right, or there is nothing between."""
    if case.asked.form != "card":
        return None
    if turn % 2:
        return replace(case.asked, keys=("not",))
    return replace(case.asked, options=(case.asked.options[0], case.asked.options[-1]))
