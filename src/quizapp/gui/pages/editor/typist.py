"""The topic in sight: what is typed into its form, and the questions that follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from quizapp.authoring.editing import body as bodies
from quizapp.authoring.editing.body import Body, Content, copied
from quizapp.authoring.editing.changes import Clash
from quizapp.authoring.editing.form import Form
from quizapp.authoring.editing.live import FactQuestions, facts_of
from quizapp.authoring.editing.topic_reading import TopicRead
from quizapp.authoring.editing.typing import written_date, written_topic
from quizapp.authoring.editing.workshop import Workshop
from quizapp.facts.problem import QuizAppError
from quizapp.facts.vocabulary import ValueKind
from quizapp.gui.pages.editor.lanes import Lane
from quizapp.gui.pages.editor.state import EditorState, Way
from quizapp.gui.wording import say, told

_WRITE_AFTER, _LOOK_AFTER = 350, 1200  # ms
_NAMES_OF_TOPICS = ("says", "source", "side")
_DATES = ("from", "to", "on")


class Typist(QObject):
    """`state_changed` carries an EditorState. What is typed is kept here until it is written."""

    state_changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.state = EditorState()
        self.workshop: Workshop | None = None
        self.is_dirty = False
        self._seed = 1
        self._body: Body = {}
        self._base: Body = {}
        self._field: Way = ()
        self._read: TopicRead | None = None
        self._asking = Lane(self)
        self._write_timer = self._timer(_WRITE_AFTER, self.flush)
        self._look_timer = self._timer(_LOOK_AFTER, self.survey)

    def _timer(self, after: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(slot)
        return timer

    @Slot()
    def flush(self) -> None:
        """Have what is typed written now."""
        raise NotImplementedError

    @Slot()
    def survey(self) -> None:
        """Look at the whole deck."""
        raise NotImplementedError

    # A topic

    @Slot(str)
    def choose(self, topic: str, at: Way = ()) -> None:
        """Show a topic's form, and go to a field of it."""
        if self.workshop is None:
            return
        self.flush()
        try:
            self._body = copied(self.workshop.body(topic))
        except QuizAppError as error:
            self._say(problem=told(error))
            return
        self._base = copied(self._body)
        self._field = ()
        self._say(topic=topic, fact="", questions=(), problem="", table=None)
        self._show_form(at, anew=True)

    def _show_form(self, at: Way = (), *, anew: bool) -> None:
        workshop = self.workshop
        if workshop is None or not self.state.topic:
            return
        try:
            form, self._read = workshop.preview(self.state.topic, self._body)
        except QuizAppError as error:
            self._say(problem=told(error))
            return
        serial = self.state.serial + anew
        fact = self.state.fact or _fact_at(form, at)
        self._say(form=form, serial=serial, at=at, fact=fact)
        self._ask()

    def _ask(self) -> None:
        """Have the questions made: those of the fact typed into first."""
        workshop, read = self.workshop, self._read
        if workshop is None or read is None:
            return
        facts = facts_of(read.deck, self.state.topic, self.state.fact)
        seed = self._seed
        self._asking.add(
            lambda: workshop.questions(read, facts[:1], seed), self._show_first, self._refuse, "1"
        )
        self._asking.add(
            lambda: workshop.questions(read, facts, seed), self._show_questions, self._refuse, "2"
        )

    def _show_first(self, found: object) -> None:
        assert isinstance(found, tuple)
        known = {one.fact for one in found}
        rest = tuple(one for one in self.state.questions if one.fact not in known)
        self._say(questions=(*found, *(one for one in rest if self._is_here(one))))

    def _is_here(self, found: FactQuestions) -> bool:
        return self._read is not None and found.fact in self._read.facts

    def _show_questions(self, found: object) -> None:
        self._say(questions=found)

    @Slot(str)
    def attend(self, fact: str) -> None:
        """Put a fact's questions before the others."""
        if fact and fact != self.state.fact:
            self._say(fact=fact)
            self._ask()

    @Slot(object)
    def reach(self, way: Way) -> None:
        """A field has the focus: its fact's questions come first."""
        if self.state.form is not None:
            self.attend(_fact_at(self.state.form, way))

    @Slot()
    def reroll(self) -> None:
        """Draw other options, from the next seed."""
        self._seed += 1
        self._ask()

    # Typing

    def _type(self, body: Body, field: Way, *, anew: bool = False, at: Way = ()) -> None:
        """The topic says something else: show it, and have it written soon."""
        if field != self._field:
            self.flush()
        self._body, self._field = body, field
        self.is_dirty = True
        self._show_form(at, anew=anew)
        self._say(saved=say("writing …"))
        self._write_timer.start()
        self._look_timer.start()

    @Slot(object, str)
    def type_value(self, way: Way, text: str) -> None:
        """Something was typed as a value."""
        self._type(bodies.with_text(self._body, way, self._written(way, text)), way)

    def pick_place(self, way: Way, text: str) -> None:
        """A place was picked on the map; how far off it may be stays as it was said."""
        _, within, rest = bodies.text_at(self._body, way).partition(" within ")
        body = bodies.with_text(self._body, way, f"{text}{within}{rest}")
        self._type(body, way, anew=True, at=way)

    def _written(self, way: Way, text: str) -> str:
        """What is typed as a deck writes it, by the kind of the property."""
        form, workshop = self.state.form, self.workshop
        group = next((g for g in form.groups if g.name == way[0]), None) if form else None
        if group is None or workshop is None:
            return text.strip()
        if group.kind is ValueKind.DATE:
            return written_date(text, workshop.deck)
        if group.kind is ValueKind.TOPIC:
            return written_topic(text, workshop.deck, group.topics)
        return text.strip()

    @Slot(object, str, str)
    def qualify(self, way: Way, name: str, text: str) -> None:
        """Something was typed beside a value."""
        words = self._words(name, text)
        self._type(bodies.with_qualifier(self._body, way, name, words), (*way, name))

    def _words(self, name: str, text: str) -> Content:
        deck = self.workshop.deck if self.workshop else None
        if deck is None:
            return text
        if name in _NAMES_OF_TOPICS:
            found = [written_topic(word, deck) for word in text.split(",") if word.strip()]
            return found[0] if len(found) == 1 else list(found)
        return written_date(text, deck) if name in _DATES else text.strip()

    @Slot(object, str)
    def add_qualifier(self, way: Way, name: str) -> None:
        """Show a field beside a value, to be typed into."""
        body = copied(self._body)
        holder = bodies.holder_at(body, way)
        holder.setdefault(name, "")
        self._type(body, (*way, name), anew=True, at=(*way, name))

    @Slot(str)
    def add_value(self, name: str) -> None:
        """Show a field for one more value of a property."""
        body = bodies.with_value(self._body, name, "")
        way = bodies.true_ways(name, body[name])[-1]
        self._type(body, way, anew=True, at=way)

    @Slot(str)
    def add_false(self, name: str) -> None:
        """Show a field for a value that is wrong."""
        body = bodies.with_false(self._body, name, {"value": "", "why": ""})
        way = bodies.false_ways(body, name)[-1]
        self._type(body, way, anew=True, at=way)

    @Slot(object)
    def remove(self, way: Way) -> None:
        """Take a value, a name or a line away."""
        self._type(bodies.without(self._body, way), (), anew=True, at=way[:1])

    @Slot(str, bool)
    def set_whole(self, name: str, is_whole: bool) -> None:
        """Say that a list is whole, or open."""
        self._type(bodies.with_whole(self._body, name, is_whole), (), anew=True, at=(name,))

    @Slot(object, str, str)
    def type_name(self, way: Way, language: str, text: str) -> None:
        """Something was typed as one more name."""
        self._type(bodies.with_name(self._body, way, language, text), way)

    @Slot()
    def add_name(self) -> None:
        """Show a field for one more name."""
        body = bodies.with_name(self._body, (), "", "")
        names = body["also"]
        way: Way = ("also", len(names) - 1)
        self._type(body, way, anew=True, at=way)

    @Slot(str, str)
    def type_line(self, key: str, text: str) -> None:
        """Something was typed into a plain line of the topic, its name among them."""
        form = self.state.form
        body = copied(self._body)
        is_word = form is not None and key in (form.name_key, "description", "why", "note")
        body[key] = text if is_word else self._words(key, text)
        if key in ("complete", "offer", "learn", "importance", "is"):
            body[key] = bodies.parted(text) if key == "complete" else text
        self._type(body, (key,), anew=key == "is", at=(key,))

    @Slot(str)
    def add_line(self, key: str) -> None:
        """Show a field for a plain line."""
        self._type({**copied(self._body), key: ""}, (key,), anew=True, at=(key,))

    # The picture

    @Slot(str, str)
    def type_picture(self, key: str, text: str) -> None:
        """Something was typed that is said of the picture."""
        body = bodies.with_picture(self._body, **{key: text.strip()})
        self._type(body, ("picture", key))

    def show_picture(self, topic: str, file: str) -> None:
        """The topic has a picture, of which is to be said what it shows and who made it."""
        if topic == self.state.topic:
            body = bodies.with_picture(self._body, file=file)
            self._type(body, (), anew=True, at=("picture", "alt"))

    # Showing

    def _refuse(self, error: QuizAppError) -> None:
        if isinstance(error, Clash):
            self._say(clash=error, saved="")
        else:
            self._say(problem=told(error), saved="", is_busy=False)

    def _say(self, **changed: object) -> None:
        self.state = replace(self.state, **changed)  # type: ignore[arg-type]  # names are fields
        self.state_changed.emit(self.state)


def _fact_at(form: Form, way: Way) -> str:
    """The fact that a field is about."""
    if form.picture is not None and way[:1] == ("picture",):
        return form.picture.fact
    for group in form.groups:
        for field in group.fields:
            if field.fact and field.way == way[: len(field.way)]:
                return field.fact
    return ""
