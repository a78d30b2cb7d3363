"""Beside the devices: papers that have not come out yet, and what the scanner read last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.devices.screens.ports import WaitingPaper
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import ArtTile, Badge
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Card, column, row

LISTED_MAX = 5


class _ListCard(Card):
    """A title, lines below it, and a sentence where there are none."""

    def __init__(self, title: str, empty: str, *, test_id: str) -> None:
        super().__init__()
        self.head = row(Label(title, "leadStrong"), None)
        self._empty = Label(empty, "body", "ink2", wrap=True, test_id=f"{test_id}.empty")
        self._lines = QVBoxLayout()
        space(self._lines, 14, (0, 0, 0, 0))
        self.setLayout(
            column(self.head, self._empty, self._lines, spacing=12, margins=(20, 16, 20, 18))
        )
        identify(self, test_id, title)

    def set_lines(self, lines: Sequence[QWidget]) -> None:
        """Show these instead."""
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            self._lines.addWidget(line)
        self._empty.setVisible(not lines)


class WaitingCard(_ListCard):
    """`again_asked` when somebody wants the printer tried now."""

    again_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            tr("Devices", "Waiting to print"),
            tr("Devices", "Nothing waits. Every receipt has come out."),
            test_id="devices.waiting",
        )
        self._again = Button(
            tr("Devices", "Try now"), "link", size="compact", test_id="devices.again"
        )
        self.head.addWidget(self._again)
        self._again.clicked.connect(self.again_asked)

    def show_waiting(self, waiting: Sequence[WaitingPaper]) -> None:
        """The oldest first; the rest is counted."""
        lines = [_paper_line(each) for each in waiting[:LISTED_MAX]]
        more = len(waiting) - LISTED_MAX
        if more > 0:
            lines.append(Label(tr("Devices", "and %n more", more), "small", "ink2"))
        self.set_lines(lines)
        self._again.setVisible(bool(waiting))


class ScannedCard(_ListCard):
    """What the scanner read while this page was open: nothing of it is sold."""

    def __init__(self) -> None:
        super().__init__(
            tr("Devices", "Scanner test"),
            tr("Devices", "Scan any code now. What was read stands here; nothing is sold."),
            test_id="devices.scanned",
        )

    def show_codes(self, codes: Sequence[str]) -> None:
        """The newest first."""
        words = [tr("Devices", "Just now"), *[""] * LISTED_MAX]
        self.set_lines([_code_line(code, at) for code, at in zip(codes, words, strict=False)])


def _paper_line(paper: WaitingPaper) -> QWidget:
    words = column(
        Label(paper.title, "bodyStrong"), Label(paper.detail, "small", "ink2"), spacing=0
    )
    line = QWidget()
    laid = row(
        ArtTile("receipt", "neutral", side=34),
        words,
        Badge(BadgeValue(paper.state, paper.tone)),
        spacing=12,
    )
    laid.setStretch(1, 1)
    line.setLayout(laid)
    identify(line, "", f"{paper.title}, {paper.state}")
    return line


def _code_line(code: str, at: str) -> QWidget:
    words = column(
        Label(code, "bodyStrong"),
        Label(tr("Devices", "%n characters", len(code)), "small", "ink2"),
        spacing=0,
    )
    line = QWidget()
    laid = row(
        ArtTile("barcode", "neutral", side=34), words, Label(at, "small", "ink2"), spacing=12
    )
    laid.setStretch(1, 1)
    line.setLayout(laid)
    return line
