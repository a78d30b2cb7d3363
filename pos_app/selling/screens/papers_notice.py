"""Above the list, as long as receipts wait for somebody's word."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pos_app.selling.screens.papers_view_model import PapersViewModel
from pos_app.ui.translations import tr
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.surfaces import column


class PapersNotice(QWidget):
    """Held papers: print, or not needed. Doubtful ones: look at the first."""

    def __init__(self, model: PapersViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._held = NoticeBar(test_id="papers.held")
        self._doubtful = NoticeBar(test_id="papers.doubtful")
        self.setLayout(column(self._held, self._doubtful, spacing=8))
        self._held.acted.connect(self._settle)
        self._doubtful.acted.connect(lambda _: model.ask_about())
        model.changed.connect(self._show)
        self._show()

    def _settle(self, position: int) -> None:
        if position == 0:
            self._model.print_held()
        else:
            self._model.drop_held()

    def _show(self) -> None:
        papers = self._model.open
        self.setVisible(bool(papers.held or papers.doubtful))
        if papers.held:
            self._held.show_notice(
                self._model.held_words,
                tr("Sales", "They are from earlier; whoever is next might take them along."),
                tone_name="warn",
                icon="printer",
                actions=(tr("Sales", "Print"), tr("Sales", "Not needed")),
            )
        else:
            self._held.hide()
        if papers.doubtful:
            self._doubtful.show_notice(
                self._model.doubtful_words,
                tr("Sales", "Nobody knows whether the paper came out."),
                tone_name="warn",
                icon="question",
                actions=(tr("Sales", "Look"),),
            )
        else:
            self._doubtful.hide()
