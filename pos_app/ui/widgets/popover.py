"""A raised card beside what it edits, so that the edited line stays in sight; and one with keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QVBoxLayout, QWidget

from pos_app.ui.theme import painting, px, shadow_margin, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column, row
from pos_app.ui.widgets.top_row import IconButton

_LEVEL = 3
_PADDING = 20
_GAP = 14
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move)


class Popover(QFrame):
    """Lies over its parent, beside an anchor. Esc, the cross and a press elsewhere close it.

    It has the keyboard while it is open; nothing typed reaches what lies below.
    """

    closed = Signal()

    def __init__(
        self, *, width: float = 356, test_id: str = "popover", name: str = "", parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._width = width
        self._test_id = test_id
        self._anchor: QWidget | None = None
        self._art = ArtTile("package", "stone", side=44)
        self._title = Label("", "leadStrong", test_id=f"{test_id}.title")
        self._detail = Label("", "small", "ink2", test_id=f"{test_id}.detail")
        close = IconButton("x", tr("Popover", "Close"), f"{test_id}.close", side=36)
        close.clicked.connect(self.dismiss)
        head = row(self._art, column(self._title, self._detail, spacing=0), close, spacing=12)
        head.setStretch(1, 1)
        head.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        self._stack = QVBoxLayout(self)
        space(self._stack, 12, (shadow_margin(_LEVEL) + _PADDING,) * 4)
        self._stack.addLayout(head)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        identify(self, test_id, name)
        self.retheme()
        self.hide()

    def set_head(
        self, title: str, detail: str = "", *, icon: str = "", tint: str = "stone"
    ) -> None:
        """What is edited."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._art.set_art(icon, tint)
        self._art.setVisible(bool(icon))
        self.setAccessibleDescription(f"{title}, {detail}" if detail else title)

    def set_body(self, body: QLayout) -> None:
        """What stands below the head."""
        self._stack.addLayout(body)

    def open_beside(self, anchor: QWidget) -> None:
        """Show it before the start edge of a pane, in the middle of its height."""
        if self._anchor is not anchor:
            if self._anchor is not None:
                self._anchor.removeEventFilter(self)
            self._anchor = anchor
            anchor.installEventFilter(self)
        self.refit()
        self.show()
        self.raise_()
        self.setFocus()
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def dismiss(self) -> None:
        """Take it away."""
        if self.isHidden():
            return
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        self.hide()
        self.closed.emit()

    def refit(self) -> None:
        """Its parts have changed: as high as they are now."""
        self._stack.activate()
        self._place()

    def retheme(self) -> None:
        """Follow a new scale."""
        self.setFixedWidth(px(self._width + 2 * shadow_margin(_LEVEL)))
        if self._anchor is not None and self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the anchor; a press elsewhere closes, and still does what it does there."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            outside = watched is not self and not self.isAncestorOf(watched)
            if outside and watched.window() is self.window():
                self.dismiss()
        elif watched is self._anchor and event.type() in _MOVES and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; everything else ends here."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow and ground."""
        around = shadow_margin(_LEVEL)
        with painting(self) as p:
            ground = p.rect.adjusted(around, around, -around, -around)
            p.shadow(ground, "xl", _LEVEL)
            p.card(ground, "xl", "raised", "line")

    def _place(self) -> None:
        area, anchor = self.parentWidget(), self._anchor
        if area is None or anchor is None:
            return
        around, height = px(shadow_margin(_LEVEL)), self.sizeHint().height()
        pane = QRect(anchor.mapTo(area, anchor.rect().topLeft()), anchor.size())
        left = pane.left() - px(_GAP) - self.width() + around
        if self.isRightToLeft():
            left = pane.right() + px(_GAP) - around
        left = max(-around, min(left, area.width() - self.width() + around))
        top = max(-around, (area.height() - height) // 2)
        self.setGeometry(left, top, self.width(), height)
