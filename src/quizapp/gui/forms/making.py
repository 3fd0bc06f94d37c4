"""Which widget a form of question has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from quizapp.gui.forms.answer_form import AnswerForm
from quizapp.gui.forms.card import CardForm
from quizapp.gui.forms.cause import CauseForm
from quizapp.gui.forms.choice import ChoiceForm
from quizapp.gui.forms.claim import ClaimForm
from quizapp.gui.forms.cloze import ClozeForm
from quizapp.gui.forms.date import DateForm
from quizapp.gui.forms.derived import DerivedForm
from quizapp.gui.forms.estimate import EstimateForm
from quizapp.gui.forms.locate import LocateForm
from quizapp.gui.forms.match import MatchForm
from quizapp.gui.forms.number import NumberForm
from quizapp.gui.forms.odd_one_out import OddOneOutForm
from quizapp.gui.forms.order import OrderForm
from quizapp.gui.forms.several import SeveralForm
from quizapp.gui.forms.true_false import TrueFalseForm
from quizapp.gui.forms.typed import TypedForm
from quizapp.gui.forms.which_source import WhichSourceForm
from quizapp.gui.pages.study.state import StudyState
from quizapp.questions.terms import Form

_FORMS: dict[Form, type[AnswerForm]] = {
    Form.CHOICE: ChoiceForm,
    Form.TYPED: TypedForm,
    Form.DATE: DateForm,
    Form.NUMBER: NumberForm,
    Form.ORDER: OrderForm,
    Form.MATCH: MatchForm,
    Form.TRUE_FALSE: TrueFalseForm,
    Form.WHICH_SOURCE: WhichSourceForm,
    Form.CLAIM: ClaimForm,
    Form.ODD_ONE_OUT: OddOneOutForm,
    Form.SEVERAL: SeveralForm,
    Form.CAUSE: CauseForm,
    Form.CLOZE: ClozeForm,
    Form.ESTIMATE: EstimateForm,
    Form.LOCATE: LocateForm,
    Form.DERIVED: DerivedForm,
    Form.CARD: CardForm,
}


def make_form(state: StudyState, parent: QWidget) -> AnswerForm:
    """The widget for a question. Raises KeyError for a form that has none."""
    return _FORMS[state.form](state, parent)
