"""The sheet: one record edited beside its list, from the end edge or docked in wide windows."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import painting, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import Badge
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.dialog import Dialog, confirm
from pos_app.ui.widgets.form import Form
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.scroll_pane import ScrollPane
from pos_app.ui.widgets.surfaces import Hairline, column, row
from pos_app.ui.widgets.tabs import Tabs
from pos_app.ui.widgets.top_row import IconButton

_SIDE = 28


class Sheet(QFrame):
    """Fill it with `set_body`, or with parts by `add_tab`; open it in a `SheetHost`.

    `save_asked` by the button or Ctrl+S, `next_asked` by Ctrl+Enter (save and go to the next
    record), `destroy_asked` by the red one. Esc and the cross ask when there are changes, Discard
    does not; `closed` when it is gone. Forms given to `watch` say whether there are changes.
    """

    save_asked = Signal()
    next_asked = Signal()
    destroy_asked = Signal()
    tab_chosen = Signal(str)
    discarded = Signal()
    close_asked = Signal()
    closed = Signal()

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        save: str = "",
        destroy: str = "",
        destroy_icon: str = "archive",
        tabs: tuple[tuple[str, str], ...] = (),
        test_id: str = "sheet",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._test_id = test_id
        self._forms: list[Form] = []
        self._is_changed = False
        self._is_modal = False
        self._parts: dict[str, int] = {}
        self.notice = NoticeBar(test_id=f"{test_id}.notice")
        self.notice.hide()
        self.tabs = Tabs(tabs, test_id=f"{test_id}.tabs", name=title)
        if not tabs:
            self.tabs.hide()
        self._pages = QStackedWidget()
        self._head = self._make_head(title, detail)
        self._foot = self._make_foot(save or tr("Sheet", "Save"), destroy, destroy_icon)
        self._arrange()
        self._listen()
        identify(self, test_id, title)

    def set_title(self, title: str, detail: str = "", badge: BadgeValue | None = None) -> None:
        """What record this is."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._badge.setVisible(badge is not None)
        if badge is not None:
            self._badge.set_value(badge)
        self.setAccessibleName(title)

    def set_body(self, body: QWidget) -> None:
        """The one part of a sheet without tabs."""
        self._add_page("", body)

    def add_tab(self, key: str, body: QWidget) -> None:
        """The part that a tab of this key shows."""
        self._add_page(key, body)

    def watch(self, form: Form) -> None:
        """The sheet has changes when this form has."""
        self._forms.append(form)
        form.changed.connect(self._show_changes)

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by closing."""
        return self._is_changed

    def set_saving(self, saving: bool) -> None:
        """While it is being saved nothing can be pressed twice."""
        self._save.setEnabled(not saving)
        self._discard.setEnabled(not saving)

    def can_save(self, can: bool) -> None:
        """Somebody without the right sees no Save and no Discard."""
        self._save.setVisible(can)
        self._discard.setVisible(can)
        self._destroy.setVisible(can and bool(self._destroy.text()))
        self._rule.setVisible(can)

    def set_destroy(self, text: str, icon: str) -> None:
        """Another verb at the start of the foot, e.g. the way back."""
        self._destroy.setText(text)
        self._destroy.set_icon(icon)

    def tabs_to(self, key: str) -> None:
        """Show the part of a tab, where there are tabs."""
        if key in self._parts and self.tabs.current() != key:
            self.tabs.choose(key)
            self._show_part(key)

    def ask_close(self) -> None:
        """Close, after a question when there are changes."""
        if not self._is_changed:
            self.close_asked.emit()
            return
        question = confirm(
            self,
            tr("Sheet", "Discard your changes?"),
            tr("Sheet", "What you changed here has not been saved."),
            verb=tr("Sheet", "Discard changes"),
            safe=tr("Sheet", "Keep editing"),
            test_id=f"{self._test_id}.question",
        )
        question.finished.connect(self._answered)
        question.open()

    def set_modal(self, modal: bool) -> None:
        """Over a scrim, Tab stays inside."""
        self._is_modal = modal

    def start(self) -> None:
        """Put the focus on the first thing to type in, else on the first thing at all."""
        for one, following in pairwise(self._stops()):
            self.setTabOrder(one, following)
        inside = self._focusable()
        fields = [w for w in inside if isinstance(w, QLineEdit | QPlainTextEdit)]
        for first in (fields or inside)[:1]:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Tab goes round inside as long as the page is behind a scrim."""
        if not self._is_modal:
            return super().focusNextPrevChild(next_one)
        inside, now = self._focusable(), self.focusWidget()
        if not inside:
            return False
        at = inside.index(now) if now in inside else -1
        reason = Qt.FocusReason.TabFocusReason if next_one else Qt.FocusReason.BacktabFocusReason
        inside[(at + (1 if next_one else -1)) % len(inside)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Ctrl+Enter saves and goes on."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.ask_close()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.next_asked.emit()
        else:
            event.accept()  # Nothing else may reach the page below.

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, with a hairline at the start edge."""
        with painting(self) as p:
            p.fill(p.rect, "surface")
            p.fill(QRectF(0, 0, 1, p.height), "line")

    def _make_head(self, title: str, detail: str) -> QWidget:
        self._title = Label(title, "heading", test_id=f"{self._test_id}.title")
        self._detail = Label(detail, "small", "ink2", test_id=f"{self._test_id}.detail")
        if not detail:
            self._detail.hide()
        self._badge = Badge(BadgeValue(""))
        self._badge.hide()
        close = IconButton("x", tr("Sheet", "Close"), f"{self._test_id}.close")
        close.clicked.connect(self.ask_close)
        words = column(self._title, self._detail, spacing=2)
        head = QWidget()
        line = row(words, self._badge, close, spacing=8)
        line.setStretch(0, 1)
        head.setLayout(line)
        return head

    def _make_foot(self, save: str, destroy: str, icon: str) -> QWidget:
        test_id = self._test_id
        self._destroy = Button(destroy, "dangerGhost", icon=icon, test_id=f"{test_id}.destroy")
        if not destroy:
            self._destroy.hide()
        self._unsaved = Label("", "small", "warnInk", test_id=f"{test_id}.unsaved")
        self._discard = Button(tr("Sheet", "Discard"), test_id=f"{test_id}.discard")
        self._save = Button(save, "primary", test_id=f"{test_id}.save")
        self._destroy.clicked.connect(self.destroy_asked)
        self._discard.clicked.connect(self._throw_away)
        self._save.clicked.connect(self.save_asked)
        foot = QWidget()
        foot.setLayout(
            row(self._destroy, None, self._unsaved, self._discard, self._save, spacing=11)
        )
        return foot

    def _arrange(self) -> None:
        above = column(self._head, self.tabs, self.notice, spacing=8, margins=(_SIDE, 18, _SIDE, 0))
        self._rule = Hairline()
        below = column(self._rule, self._foot, spacing=8, margins=(_SIDE, 0, _SIDE, 16))
        whole = QVBoxLayout(self)
        space(whole, 12, (0, 0, 0, 0))
        whole.addLayout(above)
        whole.addWidget(self._pages, 1)
        whole.addLayout(below)

    def _listen(self) -> None:
        self.tabs.chosen.connect(self._show_part)
        save = QShortcut(QKeySequence("Ctrl+S"), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._save.click)

    def _add_page(self, key: str, body: QWidget) -> None:
        area = ScrollPane(body, margins=(_SIDE, 4, _SIDE, 12))
        self._parts[key] = self._pages.addWidget(area)

    def _show_part(self, key: str) -> None:
        self._pages.setCurrentIndex(self._parts[key])
        self.tab_chosen.emit(key)

    def _show_changes(self) -> None:
        self._is_changed = any(form.is_changed for form in self._forms)
        self._unsaved.setText(tr("Sheet", "Unsaved changes") if self._is_changed else "")

    def _focusable(self) -> list[QWidget]:
        """What Tab can reach now, from top to bottom."""
        return [w for w in self._stops() if w.isEnabled() and w.isVisible()]

    def _stops(self) -> list[QWidget]:
        """Everything Tab may reach: head, tabs, parts, foot."""
        found: list[QWidget] = []
        for part in (self._head, self.tabs, self.notice, self._pages, self._foot):
            inside, widget = [], self.nextInFocusChain()
            while widget is not None and widget is not self:
                by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                mine = widget is part or part.isAncestorOf(widget)
                if mine and by_tab and widget.focusProxy() is None:
                    inside.append(widget)
                widget = widget.nextInFocusChain()
            found.extend(inside)
        return found

    def _answered(self, answer: int) -> None:
        if answer == Dialog.DialogCode.Accepted:
            self._throw_away()

    def _throw_away(self) -> None:
        for form in self._forms:
            form.discard()
        self.discarded.emit()
        self.close_asked.emit()
