"""What a question shows of a picture: its file, and the same in words."""

from __future__ import annotations

from quizapp.facts.values import Picture
from quizapp.questions.question import Pictured
from quizapp.questions.request import Request


def pictured(request: Request, picture: Picture) -> Pictured:
    """The picture of what is asked for. Its maker is named after the answer only: a name among
    the credits may be the one that is asked."""
    told = request.examiner.wording.phrase("picture-told", value=picture.alt)
    return Pictured(picture.file, told, picture.credit, picture.licence)
