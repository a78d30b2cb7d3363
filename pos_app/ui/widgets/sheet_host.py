"""Where sheets open: over the window from its end edge, or beside the page when it is wide."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRect, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from pos_app.ui.theme import motion_ms, px, space
from pos_app.ui.widgets.dialog import Scrim
from pos_app.ui.widgets.sheet import Sheet

WIDTH = 560
DOCKED_FROM = 1700


class _SheetScrim(Scrim):
    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the sheet is out of it."""
        self.pressed.emit()


class SheetHost(QWidget):
    """Holds a page and, at most, one sheet. Keep what is in the sheet: it is only hidden."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._sheet: Sheet | None = None
        self._scrim: _SheetScrim | None = None
        self._before: QWidget | None = None
        self._watched: QWidget | None = None
        self._slide: QPropertyAnimation | None = None
        self._line = QHBoxLayout(self)
        space(self._line, 0, (0, 0, 0, 0))
        self._line.addWidget(page, 1)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is open."""
        return self._sheet

    @property
    def is_docked(self) -> bool:
        """Whether the sheet stands beside the page, without a scrim."""
        return self._sheet is not None and self._scrim is None

    def open(self, sheet: Sheet) -> None:
        """Show a sheet; the first thing in it that can be typed in has the focus."""
        if self._sheet is not None and self._sheet is not sheet:
            self._put_away()
        self._before = QApplication.focusWidget()
        self._sheet = sheet
        sheet.close_asked.connect(self.close_sheet)
        self._watch(self.window())
        self._place(slides=True)
        sheet.start()

    def close_sheet(self) -> None:
        """Take it away; the focus goes back to where it was."""
        sheet, before = self._sheet, self._before
        if sheet is None:
            return
        self._put_away()
        if before is not None and before.isVisible():
            before.setFocus()
        sheet.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, or a locked till: the sheet goes with its page, as it was left."""
        super().hideEvent(event)
        if self._sheet is not None and not event.spontaneous():
            self._drop_scrim()
            self._sheet.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """The sheet comes back with its page."""
        super().showEvent(event)
        if self._sheet is not None and not event.spontaneous():
            self._place(slides=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() is QEvent.Type.Resize and self._sheet is not None and self.isVisible():
            self._place(slides=False)
        return False

    def _place(self, *, slides: bool) -> None:
        sheet, window = self._sheet, self.window()
        assert sheet is not None
        if window.width() >= px(DOCKED_FROM):
            self._drop_scrim()
            sheet.setFixedWidth(px(WIDTH))
            sheet.set_modal(False)
            self._line.addWidget(sheet)
            sheet.show()
            return
        self._line.removeWidget(sheet)
        if sheet.parentWidget() is not window:
            sheet.setParent(window)
        if self._scrim is None:
            self._scrim = _SheetScrim(window)
            self._scrim.pressed.connect(sheet.ask_close)
            self._scrim.show()
        width = min(px(WIDTH), window.width())
        left = 0 if self.isRightToLeft() else window.width() - width
        sheet.setFixedWidth(width)
        sheet.setGeometry(QRect(left, 0, width, window.height()))
        sheet.set_modal(True)
        self._scrim.raise_()
        sheet.show()
        sheet.raise_()
        if slides:
            self._slide_in(sheet, QPoint(left, 0))

    def _slide_in(self, sheet: Sheet, end: QPoint) -> None:
        if not motion_ms("settle"):
            return
        away = -px(40) if self.isRightToLeft() else px(40)
        slide = QPropertyAnimation(sheet, b"pos", self)
        slide.setDuration(motion_ms("settle"))
        slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        slide.setStartValue(end + QPoint(away, 0))
        slide.setEndValue(end)
        slide.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _put_away(self) -> None:
        sheet, self._sheet = self._sheet, None
        assert sheet is not None
        sheet.close_asked.disconnect(self.close_sheet)
        self._drop_scrim()
        self._line.removeWidget(sheet)
        sheet.hide()
        sheet.setParent(self)

    def _drop_scrim(self) -> None:
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None

    def _watch(self, window: QWidget) -> None:
        if self._watched is not window:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            window.installEventFilter(self)
            self._watched = window
