"""A chart on its card: title, legend, and the same as a table for those who want numbers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedLayout, QWidget

from pos_app.ui.charts.chart import Chart
from pos_app.ui.charts.values import Series
from pos_app.ui.models.table_model import Cell, Column, TableModel
from pos_app.ui.theme import C, painting, px, series, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Card, column, row
from pos_app.ui.widgets.table import TableView
from pos_app.ui.widgets.top_row import IconButton

Cells = tuple[str, ...]


class ChartCard(Card):
    """`link_pressed` when there is a link, such as "See report"."""

    link_pressed = Signal()

    def __init__(
        self,
        title: str,
        chart: Chart,
        *,
        detail: str = "",
        link: str = "",
        test_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(radius=16, parent=parent)
        self.chart = chart
        self._test_id = test_id or chart.objectName()
        self._table: TableView | None = None
        self._legend = Legend()
        self._legend.hide()
        self._turn = IconButton(
            "table", tr("Chart", "Show as table"), f"{self._test_id}.turn", side=32
        )
        self._turn.clicked.connect(self._turn_round)
        words = column(Label(title, "leadStrong"), spacing=1)
        if detail:
            words.addWidget(Label(detail, "small", "ink2"))
        head = row(words, None, self._legend, spacing=8)
        if link:
            see = Button(link, "link", size="compact", test_id=f"{self._test_id}.link")
            see.clicked.connect(self.link_pressed)
            head.addWidget(see)
        head.addWidget(self._turn)
        self._stack = QStackedLayout()
        self._stack.addWidget(chart)
        body = column(head, self._stack, spacing=10, margins=(20, 14, 14, 14))
        body.setStretch(1, 1)
        self.setLayout(body)
        if not chart.accessibleName():
            chart.setAccessibleName(title)
        identify(self, f"{self._test_id}.card")

    def set_legend(self, shown: tuple[Series, ...]) -> None:
        """Say which line is which."""
        self._legend.set_series(shown)
        self._legend.setVisible(bool(shown))

    @property
    def shows_table(self) -> bool:
        """Whether numbers are shown."""
        return self._stack.currentIndex() == 1

    def _turn_round(self) -> None:
        if self.shows_table:
            self._stack.setCurrentIndex(0)
        else:
            self._show_table()
        said = tr("Chart", "Show as chart") if self.shows_table else tr("Chart", "Show as table")
        self._turn.set_icon("chart-line" if self.shows_table else "table")
        self._turn.setAccessibleName(said)
        self._turn.setToolTip(said)

    def _show_table(self) -> None:
        heads, rows = self.chart.table()
        columns = [
            Column[Cells](str(at), title, _cell(at), 0 if at == 0 else 110, numeric=at > 0)
            for at, title in enumerate(heads)
            if title or any(cells[at] for cells in rows)
        ]
        if self._table is not None:
            self._stack.removeWidget(self._table)
            self._table.deleteLater()
        model: TableModel[Cells] = TableModel(columns, parent=self)
        model.set_rows(rows)
        self._table = TableView(
            model,
            row_height=40,
            test_id=f"{self._test_id}.table",
            name=self.chart.accessibleName(),
        )
        self._table.header.setVisible(any(heads))
        self._stack.addWidget(self._table)
        self._stack.setCurrentWidget(self._table)


class Legend(QLabel):
    """Names with a piece of their line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: tuple[Series, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_series(self, shown: tuple[Series, ...]) -> None:
        """Show these."""
        self._series = shown
        self.setAccessibleName(", ".join(one.name for one in shown))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the names."""
        width = sum(text_width(one.name, "label") + 48 for one in self._series)
        return QSize(px(width), px(20))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines and names."""
        with painting(self) as p:
            x = 0.0
            for at, one in enumerate(self._series):
                piece = p.mir(QRectF(x, p.height / 2, 22, 0))
                pen = QPen(C("ink3") if one.compared else series(at), 1.5 if one.compared else 2.5)
                if one.compared:
                    pen.setDashPattern([4, 3])
                p.painter.setPen(pen)
                p.painter.drawLine(piece.topLeft(), piece.topRight())
                width = text_width(one.name, "label") + 2
                p.text(
                    QRectF(x + 28, 0, width, p.height),
                    one.name,
                    "label",
                    "ink2" if one.compared else "ink",
                )
                x += width + 46


def _cell(at: int) -> Callable[[Cells], Cell]:
    return lambda cells: Cell(cells[at])
