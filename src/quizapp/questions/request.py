"""A wish for one question, and the parts that all forms fill in alike."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.facts.fact import Fact
from quizapp.facts.values import TopicRef, Value
from quizapp.questions.draw import Draw
from quizapp.questions.examiner import Examiner
from quizapp.questions.lineup import NO_WISHES, Wishes
from quizapp.questions.matter import Matter
from quizapp.questions.question import Option, Question
from quizapp.questions.terms import Direction, Form, Rung


@dataclass(frozen=True, slots=True)
class Request:
    """A fact to be asked in a form, on a rung, in a direction, by a seed.

    `wishes` name options that were taken for the answer before, and that are told from it now.
    """

    examiner: Examiner
    fact: Fact
    form: Form
    rung: Rung
    direction: Direction
    seed: int
    wishes: Wishes = NO_WISHES

    def draw(self, purpose: str) -> Draw:
        """The question's own stream of choices for one purpose."""
        return Draw(self.seed, self.fact.id, self.form, self.rung.word, self.direction, purpose)

    def prompt(self, *, with_options: bool) -> str:
        """The stem, worded for picking or for typing."""
        return self.examiner.prompt(self.fact.id, self.direction, with_options)

    def question(
        self,
        prompt: str,
        key: str,
        answer: str,
        *,
        options: tuple[Option, ...] = (),
        accepted: tuple[str, ...] = (),
        entry: str = "",
        attributed: str = "",
    ) -> Question:
        """The question, with what is told after it."""
        feedback = self.examiner.feedback
        return Question(
            deck=self.examiner.deck.id,
            facts=(self.fact.id,),
            form=self.form,
            rung=self.rung,
            direction=self.direction,
            seed=self.seed,
            prompt=prompt,
            key=(key,),
            answer=answer,
            options=options,
            accepted=accepted,
            entry=entry,
            explanation=feedback.sentence(self.fact),
            why=feedback.why(self.fact),
            citations=feedback.citations_beside(self.fact),
            attributed=attributed,
            accounts=feedback.accounts(self.fact),
            chapter=self.examiner.deck.chapter_title(self.fact),
        )

    def other_names(self, matter: Matter, value: Value) -> tuple[str, ...]:
        """The names to show under an option; none where names are what is asked."""
        if matter.about_names or not isinstance(value, TopicRef):
            return ()
        return self.examiner.world.second_line(value.topic)
