"""The counter: who is at the till, which page is open, what they are told. One per open window."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.session import Session
from pos_app.identity.screens.sign_in_view_model import SignInViewModel
from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.change_view_model import PRINTED, WAITING
from pos_app.selling.screens.flow import CHANGE, REGISTER, TENDER, SellingFlow
from pos_app.shifts.domain.shift import Shift
from pos_app.till.approvals import ApprovalDesk
from pos_app.till.counter_dialogs import open_drawer
from pos_app.till.main_window import MainWindow
from pos_app.till.messages import Messages
from pos_app.till.open_desk import OpenDesk
from pos_app.till.pages import Pages
from pos_app.till.place import Site
from pos_app.till.places import places, show_person
from pos_app.till.receipt_lane import PaperNews
from pos_app.till.shift_gate import ShiftGate
from pos_app.till.shop_news import ShopNews
from pos_app.till.status_bar import chips, clock_text
from pos_app.till.window_menu import WindowMenu
from pos_app.ui.notices import Told
from pos_app.ui.translations import tr

_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_RETRY_MS = 1_000
_STATUS_EVERY = 20  # Seconds.


class Counter(QObject):
    """`ready` once the people are shown; `quit_asked`, `theme_asked` and `language_asked` are the
    desktop's.
    """

    quit_asked = Signal()
    theme_asked = Signal(str)
    language_asked = Signal(str)
    ready = Signal()

    def __init__(self, window: MainWindow, sign_in: SignInViewModel, opened: OpenDesk) -> None:
        super().__init__(window)
        self.window = window
        self.opened = opened
        self.messages = Messages(window)
        self.shifts = ShiftGate(opened.desk, window)
        self.approvals = ApprovalDesk(opened.desk, window, lambda: self.actor)
        self.flow: SellingFlow | None = None
        self.pages: Pages | None = None
        self._sign_in = sign_in
        self._session: Session | None = None
        self._waits_for: str | None = None
        self.menu: WindowMenu | None = None
        self._news = ShopNews(opened, window, sign_in, self)
        self._ticks = 0
        self._second = QTimer(self)
        self._second.setInterval(1_000)
        self._second.timeout.connect(self._tick)
        self._retry = QTimer(self)
        self._retry.setInterval(_RETRY_MS)
        self._retry.timeout.connect(opened.paper.wake)
        self._connect()

    @property
    def actor(self) -> Actor | None:
        """Who is signed in, and not locked out by idleness."""
        session = self._session
        return session.actor if session and not session.is_locked else None

    @property
    def page(self) -> str:
        """The key of what is shown."""
        return self.pages.current if self.pages else ""

    @property
    def is_selling(self) -> bool:
        """Whether a shift is open."""
        return self.shifts.is_open

    @property
    def asks_for_float(self) -> bool:
        """Whether the question for the float is open."""
        return self.shifts.asks

    @property
    def offered(self) -> frozenset[str]:
        """The ids of the commands in the menu."""
        return self.menu.offered if self.menu else frozenset()

    @property
    def why_not_anew(self) -> str:
        """What must be finished before the screens can be made anew; empty if nothing."""
        flow = self.flow
        if flow is None:
            return ""
        if flow.page == TENDER and (flow.tender.parts or flow.tender.is_busy):
            return tr("Window", "Finish the payment first.")
        if flow.page == CHANGE and self.actor is not None:
            return tr("Window", "Begin the next sale first.")
        return ""

    def retire(self) -> None:
        """The window is made anew: nothing of this one may react any more."""
        if self.flow is not None:
            self.flow.retire()

    def take_over(self, before: Counter) -> None:
        """The same people at a window that was made anew."""
        self.shifts.keep(before.shifts.shift)
        self.messages.kept = before.messages.kept
        self._waits_for = before._waits_for
        self._session = before._session
        if before.actor is not None:
            self.unlock(before.actor)
            self.window.dismiss_toasts()

    def begin(self) -> None:
        """The till is open: show its people, and print what still waits."""
        self._news.show_shop()
        self.opened.paper.begin()
        self._second.start()
        self._say_of_clock()
        self.opened.desk.operations.run(self.opened.last_shift, done=self._show_people)

    def scan(self, code: str) -> None:
        """A scan goes to the open page; while nobody is signed in it is nobody's."""
        if self.approvals.asks:
            self.approvals.scan()
        elif self.actor is not None and self.pages is not None and not self.shifts.asks:
            self.pages.scan(code)

    def misread(self) -> None:
        """A torn scan."""
        if self.actor is not None and self.flow is not None:
            self.flow.misread()

    def lock(self) -> None:
        """Back to the sign-in screen; the sale stays as it is."""
        if self._session is not None:
            self._session = self._session.locked()
            self.approvals.dismiss()
            self._sign_in.reset()
            self.window.dismiss_toasts()
            self.window.show_sign_in()

    def rest(self, *, minutes: int) -> None:
        """So much time has passed since the last look, and nobody did anything."""
        session = self._session
        if session is not None and not session.is_locked:
            then_ms = _now_ms() + minutes * 60_000
            if session.at(then_ms, self._news.idle_minutes).is_locked:
                self.lock()

    def tell(self, told: Told) -> None:
        """Show a message at the bottom of the work area."""
        self.messages.tell(told, self.pages.work_area if self.pages else self.window.stack)

    def paper_news(self, news: PaperNews) -> None:
        """The printer's lane got further with a receipt."""
        self._waits_for = None if news.is_printed or news.is_held else news.reason
        (self._retry.start if news.waits else self._retry.stop)()
        if self.flow is not None and not news.is_held:
            state = PRINTED if news.is_printed else WAITING
            self.flow.change.receipt_got(news.document, state, news.reason)
        self._show_status()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key, tap and scan keeps the till from locking itself."""
        if event.type() in _TOUCHES and self._session is not None:
            self._session = self._session.touched(_now_ms())
        return False

    def _connect(self) -> None:
        self._sign_in.signed_in.connect(self.unlock)
        self.window.sign_in.close_asked.connect(self.quit_asked)
        self.window.top.lock_asked.connect(self.lock)
        self.window.top.person_asked.connect(self.lock)
        self.shifts.changed.connect(self._show_status)
        self.shifts.closed.connect(self._after_question)
        self.shifts.told.connect(self.tell)
        self.window.installEventFilter(self)

    def _say_of_clock(self) -> None:
        warning = self.opened.till.clock_warning
        if warning:
            happened, _, rest = warning.partition(". ")
            self.tell(Told(happened, rest, is_error=True, icon="clock"))

    def _show_people(self, shift: Shift | None) -> None:
        self.shifts.keep(shift)
        opened_by = shift.opened_by if shift and not shift.closed_at else ""
        self._sign_in.open(self.opened.desk, opened_by)
        self.ready.emit()

    def unlock(self, actor: Actor) -> None:
        """Somebody signed in: the first of the day, or the next one at the till."""
        now = _now_ms()
        before = self._session
        self._session = before.taken_over(actor, now) if before else Session(actor, now)
        if self.flow is None:
            self._set_up(actor)
        else:
            self.flow.register.change_person(actor)
        assert self.pages is not None
        show_person(self.window, actor, [person.id for person in self._sign_in.people])
        self._fill_menu(actor)
        self.pages.take_place(actor)
        if before is None and not self.is_selling:
            self.shifts.ask(actor)

    def _set_up(self, actor: Actor) -> None:
        actor.require(Permission.SELL)
        opened = self.opened
        self.flow = SellingFlow(
            opened.desk, actor, opened.shelf, opened.paper, self._open_shift_first, self.approvals
        )
        self.flow.told.connect(self.tell)
        self.flow.register.added.connect(self.window.dismiss_toasts)
        self.flow.tender_screen.drawer_asked.connect(self._open_drawer)
        site = Site(opened, self.window, self.shifts, self.flow, self.approvals)
        self.pages = Pages(site, places(site, actor, self._after_shift))
        self.menu = WindowMenu(site, self.pages)
        self.menu.told.connect(self.tell)
        self.flow.register_screen.acted.connect(self.menu.act)
        for place in self.pages.places.values():
            place.told.connect(self.tell)
        self.flow.begin()

    def _fill_menu(self, actor: Actor) -> None:
        assert self.menu is not None
        self.menu.fill(
            actor,
            lock=self.lock,
            quit_program=self.quit_asked.emit,
            open_drawer=self._open_drawer,
            set_theme=self.theme_asked.emit,
            set_language=self._ask_language,
        )

    def _ask_language(self, code: str) -> None:
        if self.why_not_anew:
            self.tell(Told(tr("Window", "Not now"), self.why_not_anew, icon="translate"))
        else:
            self.language_asked.emit(code)

    def _after_shift(self) -> None:
        """The shift is closed: whoever may start the next one is asked, others sign out."""
        if self.actor is None or self.pages is None:
            return
        self.pages.go(REGISTER)
        if self.actor.can(Permission.OPEN_SHIFT):
            self.shifts.ask(self.actor)
        else:
            self.lock()

    def _open_shift_first(self, then: Callable[[], object]) -> None:
        if self.actor is not None:
            self.shifts.first(self.actor, then)

    def _after_question(self) -> None:
        if self.flow is not None and self.page == REGISTER:
            self.flow.register_screen.focus_field()

    def _open_drawer(self) -> None:
        if self.actor is not None:
            open_drawer(self.opened, self.actor, self.window, self.approvals, self.tell)

    def _tick(self) -> None:
        self.window.status.set_clock(clock_text(self.opened.desk.now()))
        self.rest(minutes=0)
        self._ticks += 1
        if self._ticks % _STATUS_EVERY == 0:
            self._show_status()

    def _show_status(self) -> None:
        now, has_printer = self.opened.desk.now(), self.opened.paper.has_printer
        shift, reason = self.shifts.shift, self._waits_for
        shown = chips(shift=shift, now=now, has_printer=has_printer, waits_for=reason)
        self.window.status.set_chips(shown)
        self.window.status.set_clock(clock_text(now))


def _now_ms() -> int:
    return time.monotonic_ns() // 1_000_000
