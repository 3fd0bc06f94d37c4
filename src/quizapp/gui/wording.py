"""The words of the screens: every sentence a person sees goes through `say` or `counted`.

What the rooms below the window say, the reasons of what could not be done above all, is English
made with `quizapp.facts.phrase`; `told` says it in the person's language.

No Qt here, so that the pictures of screens (`state.py`) stay free of it; the window installs
Qt's translator at its start. To collect the texts, let `lupdate` know both names:
`lupdate -tr-function-alias translate+=say,translate+=counted`. A counted text is one message of
Qt's numerus kind under its second form, so a language with more forms than English has them all;
English itself needs no translation file, because both its forms stand in the code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from quizapp.facts.phrase import Joined, Phrase, Sentence

CONTEXT = "quizapp"
NO_NUMBER = -1
HELD = "\u00a0"
_EPOCH = date(1970, 1, 1)
_SHORT_MONTH = 3  # letters

Translator = Callable[[str, str, int], str]
"""From context, text and number (-1 for none) to the text in the person's language."""


def _as_written(_context: str, text: str, _number: int) -> str:
    return text


_translator: Translator = _as_written
_wording = 0


def install_translator(translator: Translator) -> None:
    """Let all later words go through `translator`; again when it speaks another language now."""
    global _translator, _wording  # noqa: PLW0603  one program, one language
    _translator = translator
    _wording += 1


def wording_in_force() -> int:
    """A number that changes with the language, for whoever keeps words that were said."""
    return _wording


def say(text: str, **slots: object) -> str:
    """A whole sentence or label in the person's language, with its slots filled."""
    return _filled(text, slots)


def counted(number: int, one: str, many: str, **slots: object) -> str:
    """The form of a sentence that fits `number`, which fills the slot `{n}`."""
    return _filled(many, slots, number, one)


def _filled(
    pattern: str, slots: Mapping[str, object], number: int | None = None, one: str = ""
) -> str:
    found = _translator(CONTEXT, pattern, NO_NUMBER if number is None else number)
    if found == pattern and number == 1:
        found = one
    spoken = _spoken(slots)
    if number is not None:
        spoken["n"] = _Count(number)
    return found.format(**spoken)


def figure(number: int) -> str:
    """A number with its thousands apart: "1,692"."""
    return format(_Count(number))


class _Figure(int):
    """A number that stands in a sentence; `{n:,}` sets its thousands apart as the language does."""

    def __format__(self, spec: str) -> str:
        written = int.__format__(self, spec)
        return written.replace(",", _thousands_mark()) if "," in spec else written


class _Count(_Figure):
    """How many there are of something, which always has its thousands apart; no year is one."""

    def __format__(self, spec: str) -> str:
        return super().__format__(spec or ",")


def _spoken(slots: Mapping[str, object]) -> dict[str, object]:
    return {
        name: _Figure(value) if isinstance(value, int) and not isinstance(value, bool) else value
        for name, value in slots.items()
    }


def _thousands_mark() -> str:
    return say("1,000")[1:-3]


def told(said: str | BaseException) -> str:
    """What the rooms below said in English, an error or a text, in the person's language.

    A text that is no phrase, as one that a person wrote or the system's own reason, stays as it is.
    """
    match said:
        case Phrase():
            return _told_phrase(said)
        case Joined():
            return said.between.join(map(told, said.parts))
        case Sentence():
            return Sentence.of(told(said.part))
        case BaseException():
            return told(str(said))
    return said


def _told_phrase(said: Phrase) -> str:
    slots = {
        name: told(value) if isinstance(value, str | BaseException) else value
        for name, value in said.slots.items()
    }
    return _filled(said.pattern, slots, said.number, said.one)


def minutes(number: int) -> str:
    """A stretch of time: "12 minutes"."""
    return counted(number, "{n}\u00a0minute", "{n}\u00a0minutes")


def days(number: int) -> str:
    """A stretch of days: "24 days"."""
    return counted(number, "{n}\u00a0day", "{n}\u00a0days")


def number_word(number: int, *, first: bool = False) -> str:
    """A number as a sentence writes it: in letters up to twelve, `first` with a capital."""
    words = _number_words()
    if not 0 < number <= len(words):
        return str(number)
    word = words[number - 1]
    return word[0].upper() + word[1:] if first else word


def calendar_date(day: int) -> date:
    """The calendar date of a study day (days since 1970-01-01)."""
    return _EPOCH + timedelta(days=day)


def long_day(day: int) -> str:
    """A study day as home's first line says it: "Tuesday 18 November"."""
    on = calendar_date(day)
    return say(
        "{weekday} {day}\u00a0{month}",
        weekday=weekday(day),
        day=on.day,
        month=month_name(on.month),
    )


def short_date(day: int) -> str:
    """A study day where there is little room: "3 Oct"."""
    on = calendar_date(day)
    return say("{day}\u00a0{month}", day=on.day, month=month_name(on.month)[:_SHORT_MONTH])


def day_of_month(day: int) -> str:
    """A day without its year: "9 August"."""
    on = calendar_date(day)
    return say("{day}\u00a0{month}", day=on.day, month=month_name(on.month))


def plain_date(day: int) -> str:
    """A day with its year and nothing else: "13 August 1945"."""
    on = calendar_date(day)
    return say("{day}\u00a0{month} {year}", day=on.day, month=month_name(on.month), year=on.year)


def from_to(first: int, last: int) -> str:
    """A stretch of days: "13 to 17 August 1945", "13 August 1945" where it is one day."""
    begin, end = calendar_date(first), calendar_date(last)
    if begin == end:
        return plain_date(last)
    if (begin.year, begin.month) == (end.year, end.month):
        return say("{first} to {last}", first=begin.day, last=plain_date(last))
    return say("{first} to {last}", first=plain_date(first), last=plain_date(last))


def long_date(day: int) -> str:
    """A study day with its year: "Tuesday 18 November 2025"."""
    return say("{day} {year}", day=long_day(day), year=calendar_date(day).year)


def weekday(day: int) -> str:
    """The weekday of a study day: "Tuesday"."""
    return _weekdays()[calendar_date(day).weekday()]


def short_weekday(day: int) -> str:
    """The weekday of a study day in three letters: "Tue"."""
    return _short_weekdays()[calendar_date(day).weekday()]


def when(day: int, today: int) -> str:
    """A coming or past study day as a sentence ends with it: "tomorrow", "on Thursday"."""
    match day - today:
        case 0:
            return say("today")
        case 1:
            return say("tomorrow")
        case -1:
            return say("yesterday")
        case ahead if 1 < ahead < 7:
            return say("on {weekday}", weekday=weekday(day))
    return say("on {day}", day=long_day(day))


def month_name(month: int) -> str:
    """The name of a month from 1 to 12."""
    return _months()[month - 1]


def _number_words() -> tuple[str, ...]:
    return (
        say("one"),
        say("two"),
        say("three"),
        say("four"),
        say("five"),
        say("six"),
        say("seven"),
        say("eight"),
        say("nine"),
        say("ten"),
        say("eleven"),
        say("twelve"),
    )


def _weekdays() -> tuple[str, ...]:
    return (
        say("Monday"),
        say("Tuesday"),
        say("Wednesday"),
        say("Thursday"),
        say("Friday"),
        say("Saturday"),
        say("Sunday"),
    )


def _short_weekdays() -> tuple[str, ...]:
    return (
        say("Mon"),
        say("Tue"),
        say("Wed"),
        say("Thu"),
        say("Fri"),
        say("Sat"),
        say("Sun"),
    )


def _months() -> tuple[str, ...]:
    return (
        say("January"),
        say("February"),
        say("March"),
        say("April"),
        say("May"),
        say("June"),
        say("July"),
        say("August"),
        say("September"),
        say("October"),
        say("November"),
        say("December"),
    )
