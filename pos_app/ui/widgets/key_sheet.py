"""The keys of this screen on one sheet, as this person has them; it can be printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui.commands import Command, key_words
from pos_app.ui.theme import CENTER, Paint, painting, px, shadow_margin, space, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label

_COLUMNS = 4
_WIDE = 1080.0
_KEY_ROOM = 82.0
_ROW = 40.0
_LINE = 24.0  # On paper.


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together; each is (key as on a keycap, what it does)."""

    title: str
    keys: tuple[tuple[str, str], ...]


def key_groups(
    sheet: Mapping[str, Sequence[Command]], titles: Mapping[str, str], more: Sequence[KeyGroup] = ()
) -> tuple[KeyGroup, ...]:
    """What `Commands.key_sheet` answers as groups; `more` are keys that are no commands ("3 *")."""
    groups = {
        titles.get(menu, menu): tuple((key_words(c.shortcut), c.title) for c in commands)
        for menu, commands in sheet.items()
    }
    for extra in more:
        groups[extra.title] = (*groups.get(extra.title, ()), *extra.keys)
    return tuple(KeyGroup(title, keys) for title, keys in groups.items())


class KeyRow(QLabel):
    """A key and what it does."""

    def __init__(self, key: str, words: str) -> None:
        super().__init__(words)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(words)
        identify(self, "", f"{key}, {words}")

    def sizeHint(self) -> QSize:
        """40 high."""
        return QSize(px(_KEY_ROOM + text_width(self.text(), "body") + 8), px(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Words may be cut, keys not."""
        return QSize(px(_KEY_ROOM + 60), px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint keycap and words."""
        with painting(self) as p:
            width = max(34.0, text_width(self._key, "badge") + 18)
            cap = QRectF(0, p.height / 2 - 14, width, 28)
            p.card(cap, 8, "sunken", "line2")
            p.text(cap, self._key, "badge", "ink", CENTER)
            x = max(_KEY_ROOM, width + 12)
            p.text(QRectF(x, 0, p.width - x, p.height), self.text(), "body")


class KeySheet(Dialog):
    """`print_asked` when somebody wants it on paper (see `print_sheet`), `change_asked` for others.

    `can_change` offers the way to other keys.
    """

    print_asked = Signal()
    change_asked = Signal()

    def __init__(
        self,
        title: str,
        groups: Sequence[KeyGroup],
        *,
        note: str = "",
        can_change: bool = False,
        test_id: str = "keys",
        parent: QWidget,
    ) -> None:
        super().__init__(title, width=740, test_id=test_id, parent=parent)
        room = parent.window().width() * 100 / px(100) - 40
        self.body = KeyBody(groups, most=_COLUMNS if room >= _WIDE else _COLUMNS - 1)
        self.content.addWidget(self.body)
        width = min(_WIDE, room, 240.0 * len(self.body.columns) + 92)
        self.setFixedWidth(px(width) + self._around())
        self.footer.addWidget(Label(note, "small", "ink2"))
        change = Button(tr("Keys", "Change keys"), "link", test_id=f"{test_id}.change")
        change.clicked.connect(self._change)
        change.setVisible(can_change)
        self.footer.addWidget(change)
        self.footer.addStretch(1)
        printing = Button(tr("Keys", "Print this sheet"), "link", test_id=f"{test_id}.print")
        printing.clicked.connect(self.print_asked)
        close = self.add_button(tr("Keys", "Close"), "default", "close", safe=True)
        self.footer.insertWidget(self.footer.indexOf(close), printing)
        close.setFocus()

    def _change(self) -> None:
        self.accept()  # First, so that what opens next is not behind it.
        self.change_asked.emit()

    def _around(self) -> int:
        return 2 * px(shadow_margin(3))


class KeyBody(QFrame):
    """The groups in columns of about equal height."""

    def __init__(
        self,
        groups: Sequence[KeyGroup],
        *,
        most: int = _COLUMNS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        space(line, 20, (0, 8, 0, 8))
        self.columns = _shared(groups, most)
        for part in self.columns:
            stack = QVBoxLayout()
            space(stack, 0, (0, 0, 0, 0))
            for group in part:
                stack.addWidget(Label(group.title, "bodyStrong", "accentInk"))
                for key, words in group.keys:
                    stack.addWidget(KeyRow(key, words))
                stack.addSpacing(px(12))
            stack.addStretch(1)
            line.addLayout(stack, 1)
        identify(self, "keys.body", tr("Keys", "Keys"))


def print_sheet(title: str, groups: Sequence[KeyGroup], path: str) -> None:
    """Write the sheet as a PDF page for the shop's printer: black on white in every theme."""
    from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

    writer = QPdfWriter(path)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    columns = _shared(groups, _COLUMNS)
    high = max(sum(len(group.keys) + 2 for group in part) for part in columns) * _LINE + 70
    wide = 260.0 * len(columns)
    painter = QPainter(writer)
    scale = min(writer.width() / wide, writer.height() / high)
    painter.scale(scale, scale)
    p = Paint(painter, wide, high, rtl=QGuiApplication.isRightToLeft())
    black = QColor(Qt.GlobalColor.black)
    p.text(QRectF(0, 0, wide, 40), title, "heading", black)
    for at, part in enumerate(columns):
        _draw_column(p, QRectF(at * 260.0, 60, 240, high), part, black)
    painter.end()


def _draw_column(p: Paint, box: QRectF, groups: Sequence[KeyGroup], ink: QColor) -> None:
    y = box.y()
    for group in groups:
        p.text(QRectF(box.x(), y, box.width(), _LINE), group.title, "bodyStrong", ink)
        y += _LINE
        for key, words in group.keys:
            p.text(QRectF(box.x(), y, 80, _LINE), key, "bodyStrong", ink)
            p.text(QRectF(box.x() + 84, y, box.width() - 84, _LINE), words, "body", ink)
            y += _LINE
        y += _LINE


def _shared(groups: Sequence[KeyGroup], most: int) -> list[list[KeyGroup]]:
    """Groups in order over columns, each filled to about the same height."""
    high = sum(len(group.keys) + 2 for group in groups)
    columns: list[list[KeyGroup]] = [[]]
    used = 0
    for group in groups:
        need = len(group.keys) + 2
        if columns[-1] and used + need > max(8, -(-high // most)) and len(columns) < most:
            columns.append([])
            used = 0
        columns[-1].append(group)
        used += need
    return columns
