"""The receipt as it lies on the counter: the printer's paper on sunken ground."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from pos_app.ui.theme import painting
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.surfaces import column, row


class ReceiptView(QScrollArea):
    """Shows the picture read back from the printer's own bytes; long receipts scroll.

    It lies in the middle, or `at_top`.
    """

    def __init__(
        self, *, test_id: str, at_top: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.paper = identify(QLabel(), f"{test_id}.paper", tr("Change", "Receipt"))
        ground = _Ground()
        lying = row(None, self.paper, None)
        above = 0 if at_top else None
        ground.setLayout(column(above, lying, None, spacing=0, margins=(24, 24, 24, 24)))
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        identify(self, test_id, tr("Change", "Receipt"))

    def show_paper(self, picture: QImage, text: str) -> None:
        """The paper; its words are for screen readers."""
        self.paper.setPixmap(QPixmap.fromImage(picture))
        self.paper.setAccessibleDescription(text)

    def clear(self) -> None:
        """Nothing to show yet."""
        self.paper.clear()


class _Ground(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as p:
            p.fill(p.rect, "sunken")
