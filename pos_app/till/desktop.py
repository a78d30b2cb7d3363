"""The desktop program: the window paints first, then the shop is opened on the database lane."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from pos_app.identity.screens.sign_in_view_model import SignInViewModel
from pos_app.platform.lanes import Lane
from pos_app.platform.logs import start_logging, stop_logging
from pos_app.platform.paths import Folder
from pos_app.till.collecting import CollectHere
from pos_app.till.language_choice import LanguageChoice
from pos_app.till.look_choice import LookChoice
from pos_app.till.main_window import MainWindow
from pos_app.ui.operations import Operations

if TYPE_CHECKING:  # The window paints before these are imported.
    from pos_app.facts.selling import SaleCompleted
    from pos_app.platform.hand_over import Asker
    from pos_app.till.composition import Till
    from pos_app.till.counter import Counter
    from pos_app.till.open_desk import OpenDesk
    from pos_app.till.receipt_lane import PaperNews
    from pos_app.till.scanners import Scanners
    from pos_app.till.shelf import TillShelf

T = TypeVar("T")
SHOW = "show"
DEVICES = "devices"
Obey: TypeAlias = "Callable[[Desktop, Mapping[str, Any], Asker], int]"
"""Does a command that another program handed over; answers with its exit code."""
_BACKUP_LOOK_MS = 5 * 60_000


class Desktop(QObject):
    """`opened` when the till is ready for people, `failed` when it cannot be opened."""

    opened = Signal()
    failed = Signal(object)
    _news = Signal(object)
    _broke = Signal(object)
    _show_asked = Signal()

    def __init__(self, app: QApplication, folder: Folder, obey: Obey, language: str = "") -> None:
        super().__init__()
        self._obey = obey
        self._app = app
        self._folder = folder
        self.look = LookChoice(app, folder.root)
        self.look.apply()
        self.language = LanguageChoice(app, folder.root, language)
        self.language.apply()
        self.sign_in = SignInViewModel(self)
        self.window = MainWindow(self.sign_in)
        self.lane = Lane("database")
        self._behind = Lane("background")
        self.operations = Operations(self.lane.submit, self)
        self.counter: Counter | None = None
        self._desk: OpenDesk | None = None
        self.scans: Scanners | None = None
        self._is_closed = False
        self._collecting = CollectHere(self)
        self._backups = QTimer(self)
        self._backups.setInterval(_BACKUP_LOOK_MS)
        self._backups.timeout.connect(self._back_up)
        self._connect()

    def start(self) -> None:
        """Show the window; open the shop as soon as it has painted."""
        self._collecting.start()
        self.window.painted.connect(lambda: QTimer.singleShot(0, self._open))
        self.window.show()
        self.window.activateWindow()

    def close(self) -> None:
        """Finish what is under way, close the shop, let the folder go."""
        if self._is_closed:
            return
        self._is_closed = True
        self.operations.close()
        desk = self._desk
        if self.scans is not None:
            self.scans.stop()
            self.scans.deleteLater()
            self.scans = None
        if desk is not None:
            desk.paper.stop()
            self._behind.stop()
            desk.desk.own_reading().connection.close()  # The writer must be the last to close.
            self.lane.run(desk.close)
            stop_logging(self._log)
        self.lane.stop()
        self._collecting.stop()

    @property
    def till(self) -> Till:
        """The open till; its database belongs to the lane."""
        assert self._desk is not None, "the shop is not open yet"
        return self._desk.till

    @property
    def shelf(self) -> TillShelf:
        """The products as tiles; on the lane."""
        assert self._desk is not None, "the shop is not open yet"
        return self._desk.shelf

    def on_lane(self, act: Callable[[], T]) -> T:
        """What `act` answers, done on the database lane; waits for it."""
        return self.lane.run(act)

    def wake_printer(self) -> None:
        """There may be something to print."""
        if self._desk is not None:
            self._desk.paper.wake()

    def receipt_picture(self, sale: SaleCompleted) -> tuple[QImage, str]:
        """The receipt of a sale as picture and text; on the lane."""
        assert self._desk is not None, "the shop is not open yet"
        return self._desk.paper.picture(sale)

    def picture(self) -> QImage:
        """What the window shows now, with a dialog that lies over it."""
        shown = self.window.grab()
        dialog = self._app.activeModalWidget() or self._app.activePopupWidget()
        if dialog is not None:
            painter = QPainter(shown)
            at = dialog.mapToGlobal(QPoint(0, 0)) - self.window.mapToGlobal(QPoint(0, 0))
            painter.drawPixmap(at, dialog.grab())
            painter.end()
        return shown.toImage()

    def _connect(self) -> None:
        self.window.closing.connect(self.close)
        self.window.language_asked.connect(self.speak)
        self._show_asked.connect(self._to_front)
        self._broke.connect(_raise)
        self._news.connect(self._paper_news)

    def _open(self) -> None:
        def open_it() -> OpenDesk:
            from pos_app.till.open_desk import open_desk

            return open_desk(
                self._folder,
                self.lane,
                self.operations,
                self.look,
                tell=self._news.emit,
                fail=self._broke.emit,
            )

        self.operations.run(open_it, done=self._begin, failed=self._cannot_open)

    def _begin(self, desk: OpenDesk) -> None:
        from pos_app.till.scanners import Scanners

        self._desk = desk
        self._log = start_logging(self._folder.logs)
        counter = self._make_counter(desk)
        self.scans = Scanners(desk.desk.own_reading(), self)
        self.operations.changed.connect(self._scanners_changed)
        self.scans.scanned.connect(self._scan)
        self.scans.misread.connect(self._misread)
        desk.instance.listen(self._answer)
        counter.begin()
        self._backups.start()
        self._keep_search()

    def _scanners_changed(self, kinds: frozenset[str]) -> None:
        if DEVICES in kinds and self.scans is not None and self._desk is not None:
            self.scans.take_up(self._desk.desk.own_reading())

    def _scan(self, code: str) -> None:
        if self.counter is not None:
            self.counter.scan(code)

    def _misread(self) -> None:
        if self.counter is not None:
            self.counter.misread()

    def speak(self, code: str) -> None:
        """Another language, at once: everything in the window is made anew."""
        if self.counter is None or not self.counter.why_not_anew:
            # After what is under way: its outcome belongs to the screens of now.
            self.operations.run(lambda: None, done=lambda _: self._speak(code))

    def _speak(self, code: str) -> None:
        if self.operations.is_busy:
            self.speak(code)
            return
        before = self.counter
        self.language.choose(code)
        if before is not None:
            before.retire()
        self.window.build()
        if before is not None and self._desk is not None:
            counter = self._make_counter(self._desk)
            counter.begin()
            counter.take_over(before)

    def _make_counter(self, desk: OpenDesk) -> Counter:
        from pos_app.till.counter import Counter

        counter = Counter(self.window, self.sign_in, desk)
        counter.quit_asked.connect(self.window.close)
        counter.theme_asked.connect(self.look.choose)
        counter.language_asked.connect(self.speak)
        counter.ready.connect(self.opened)
        counter.shifts.changed.connect(self._keep_room)
        self.counter = counter
        return counter

    def _answer(self, request: Mapping[str, Any], asker: Asker) -> int:
        """What another program of this user hands over; in a thread of its own."""
        if request.get(SHOW):
            self._show_asked.emit()
            return 0
        return self._obey(self, request, asker)

    def _cannot_open(self, error: Exception) -> None:
        from pos_app.platform.hand_over import hand_over
        from pos_app.platform.instance import AnotherInstance
        from pos_app.till.trouble_dialog import tell_trouble

        if isinstance(error, AnotherInstance) and hand_over(self._folder.root, {SHOW: True}) == 0:
            self.window.close()
            return

        self.failed.emit(error)
        tell_trouble(self.window, error)

    def _paper_news(self, news: PaperNews) -> None:
        if self.counter is not None:
            self.counter.paper_news(news)

    def _to_front(self) -> None:
        """A second start was asked for: the first one shows itself."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self._app.alert(self.window)

    def _back_up(self) -> None:
        desk = self._desk
        if desk is None or self.counter is None or not self.counter.is_selling:
            return
        till = desk.till

        def back_up() -> None:
            from pos_app.platform.backup import back_up_hourly

            back_up_hourly(till.folder, till.store.keys, till.now())

        self._later(back_up)

    def _keep_room(self) -> None:
        """While a shift is open, room is kept free for its last sale."""
        if self._desk is not None and self.counter is not None and self.counter.is_selling:
            self._later(self._desk.till.ballast.reserve)

    def _keep_search(self) -> None:
        """Products that changed become findable, a slice at a time."""
        assert self._desk is not None
        from pos_app.till.search_upkeep import keep_search

        desk = self._desk
        self._later(lambda: keep_search(desk.till, self.lane, lambda: self._is_closed))

    def _later(self, job: Callable[[], object]) -> None:
        self._behind.submit(job).add_done_callback(
            lambda future: self._told(future.exception()) if future.exception() else None
        )

    def _told(self, error: BaseException | None) -> None:
        if error is not None and not self._is_closed:
            self._broke.emit(error)


def _raise(error: BaseException) -> None:
    """What a lane could not do is a bug or a trouble of this thread now."""
    raise error
