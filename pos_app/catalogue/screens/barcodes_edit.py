"""The codes of a product: one or more, each judged while it is typed; packs add several pieces."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pos_app.catalogue.domain.code_verdict import CodeVerdict, judge_code, printed_code
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.ui.models.number_forms import quantity_form
from pos_app.ui.theme import px, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.number_edit import NumberEdit
from pos_app.ui.widgets.surfaces import column, row
from pos_app.ui.widgets.top_row import IconButton

ONE = Decimal(1)
Codes = tuple[tuple[str, Decimal], ...]
_PIECES_WIDTH = 132


def verdict_words(verdict: CodeVerdict) -> str:
    """What a code turned out to be, as a sentence."""
    if verdict.kind == "nothing":
        return ""
    if verdict.kind == "wrong":
        return tr("Products", "The last digit should be {digit}.", digit=verdict.expected)
    if verdict.kind == "unreadable":
        return tr("Products", "At most 64 visible characters, without spaces.")
    if verdict.kind == "own":
        return tr("Products", "A code of your own.")
    return tr("Products", "Valid {kind}.", kind=verdict.kind)


class _CodeLine(QWidget):
    """One code, what it adds per scan, and the sentence below."""

    edited = Signal()
    removed = Signal()

    def __init__(self, amounts: AmountWords, test_id: str, *, is_first: bool) -> None:
        super().__init__()
        self.code = LineEdit(icon="barcode")
        self.code.setPlaceholderText(tr("Products", "Scan it, or type its digits"))
        self._pieces = NumberEdit(quantity_form(amounts), suffix=tr("Products", "per scan"))
        self._pieces.setFixedWidth(px(_PIECES_WIDTH))
        self._remove = IconButton("x", tr("Products", "Remove this barcode"), f"{test_id}.remove")
        self._verdict = Label("", "caption", "ink2", wrap=True, test_id=f"{test_id}.verdict")
        identify(self.code, test_id, tr("Products", "Barcode"))
        identify(self._pieces, f"{test_id}.pieces", tr("Products", "Pieces per scan"))
        line = row(self.code, self._pieces, self._remove, spacing=8)
        line.setStretch(0, 1)
        self.setLayout(column(line, self._verdict, spacing=4))
        self._is_first = is_first
        for edit in (self.code, self._pieces):
            edit.textChanged.connect(lambda _: self._judge())
            edit.edited.connect(self.edited)
        self._remove.clicked.connect(self.removed)
        self.show_code("", ONE)

    def show_code(self, code: str, pieces: Decimal) -> None:
        """Fill it."""
        self.code.set_value(printed_code(code))
        self._pieces.set_value(pieces)
        self._pieces.setVisible(not self._is_first or pieces != ONE)
        self._remove.setVisible(not self._is_first)

    def value(self) -> tuple[str, Decimal]:
        """The code as it was typed, and what one scan of it adds."""
        return self.code.text().strip(), self._pieces.value() or ONE

    def problem(self) -> str:
        """What is wrong with the code or its pieces."""
        verdict = judge_code(self.code.text().strip())
        if verdict.kind != "nothing" and not verdict.can_be_kept:
            return verdict_words(verdict)
        return self._pieces.problem() if verdict.kind != "nothing" else ""

    def _judge(self) -> None:
        verdict = judge_code(self.code.text().strip())
        words = verdict_words(verdict)
        pieces = self._pieces.value() or ONE
        if pieces != ONE and verdict.can_be_kept:
            words = tr("Products", "{verdict} A pack: one scan adds several.", verdict=words)
        is_wrong = verdict.kind != "nothing" and not verdict.can_be_kept
        self._verdict.setText(words)
        self._verdict.setVisible(bool(words))
        self._verdict.set_ink("dangerInk" if is_wrong else "ink2")
        self.code.setAccessibleDescription(words)


class BarcodesEdit(QWidget):
    """`value` is every code with its pieces, in order; empty lines are nothing."""

    edited = Signal()

    def __init__(self, amounts: AmountWords, *, test_id: str = "product.barcodes") -> None:
        super().__init__()
        self._amounts = amounts
        self._test_id = test_id
        self._lines: list[_CodeLine] = []
        self._rows = QVBoxLayout()
        space(self._rows, 8, (0, 0, 0, 0))
        self._more = Button(
            tr("Products", "Add a barcode"),
            "link",
            size="compact",
            icon="plus",
            test_id=f"{test_id}.add",
        )
        self._more.clicked.connect(self._add_empty)
        self.setLayout(column(self._rows, row(self._more, None), spacing=4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._add_line()

    def value(self) -> Codes:
        """What is typed."""
        return tuple(value for line in self._lines if (value := line.value())[0])

    def set_value(self, value: object) -> None:
        """Show these codes."""
        codes: Sequence[tuple[str, Decimal]] = value if isinstance(value, tuple) else ()
        while len(self._lines) > max(1, len(codes)):
            self._drop(self._lines[-1])
        while len(self._lines) < len(codes):
            self._add_line()
        self._lines[0].show_code("", ONE)
        for line, (code, pieces) in zip(self._lines, codes, strict=False):
            line.show_code(code, pieces)

    def put(self, code: str) -> None:
        """A scan: into the first line that is empty, else into a new one."""
        if code in (typed for typed, _ in self.value()):
            return
        line = next((each for each in self._lines if not each.value()[0]), None) or self._add_line()
        line.show_code(code, ONE)
        line.code.setFocus()
        self.edited.emit()

    def problem(self) -> str:
        """What is wrong with the first wrong code."""
        return next((said for line in self._lines if (said := line.problem())), "")

    def _add_empty(self) -> None:
        self._add_line().code.setFocus()

    def _add_line(self) -> _CodeLine:
        at = len(self._lines)
        line = _CodeLine(self._amounts, f"{self._test_id}.{at}", is_first=at == 0)
        line.edited.connect(self.edited)
        line.removed.connect(lambda: self._remove(line))
        before = self._lines[-1] if self._lines else None
        self._lines.append(line)
        self._rows.addWidget(line)
        if before is None:
            self.setFocusProxy(line.code)
        else:
            QWidget.setTabOrder(before, line)
        return line

    def _remove(self, line: _CodeLine) -> None:
        self._drop(line)
        self._lines[-1].code.setFocus()
        self.edited.emit()

    def _drop(self, line: _CodeLine) -> None:
        self._lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
