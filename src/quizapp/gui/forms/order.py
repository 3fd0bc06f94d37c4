"""Order: a list whose things are carried to their places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from quizapp.gui.actions import Where
from quizapp.gui.components.option_row import OptionState
from quizapp.gui.components.order_list import OrderItem, OrderList
from quizapp.gui.forms.answer_form import AnswerForm
from quizapp.gui.pages.study.options import OptionPicture
from quizapp.gui.pages.study.state import StudyState
from quizapp.gui.wording import say


class OrderForm(AnswerForm):
    """What happened, the earliest at the top once it is in order.

    Until something was carried there is no answer: the order shown at first is never right.
    """

    where = Where.ORDER
    own_actions = frozenset({"choose", "carry", "lift"})

    def build(self, state: StudyState) -> None:
        self._list = OrderList(_items(state.options), say("first"), say("last"), self)
        self._list.order_changed.connect(self._on_changed)
        self.column.add(self._list)

    def show_state(self, state: StudyState) -> None:
        """The order as given; who knew none is shown the right one."""
        given = {key: place for place, key in enumerate(state.given)}
        shown = sorted(state.options, key=lambda option: given.get(option.key, option.place))
        self._list.show_items(_items(shown))

    def focus_answer(self) -> None:
        self._list.focus_list()

    @Slot(object)
    def _on_changed(self, keys: tuple[str, ...]) -> None:
        self.given_changed.emit(keys)


def _items(options: Sequence[OptionPicture]) -> list[OrderItem]:
    return [
        OrderItem(
            option.key, option.title, option.after, OptionState(option.mark.value), option.place
        )
        for option in options
    ]
