"""The program's windows one after the other: a first run, the till, and the till once restored."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pos_app.platform.paths import Folder
from pos_app.till.cli.desktop import obey
from pos_app.till.composition import open_till
from pos_app.till.demo_hands import Hands
from pos_app.till.restoring import RestoreAsked, ask_restore
from pos_app.till.running import is_new, run_window
from pos_app.till.safety import back_up_to
from tests.helpers.window import OWNER

LOOK_MS = 20
PATIENCE_MS = 15_000
Seen = Callable[[QWidget, Hands], object]


class Watcher:
    """Acts once on each window of the program, in their order, as soon as it is ready."""

    def __init__(self, app: QApplication, *acts: tuple[str, str, Seen]) -> None:
        self._app = app
        self._acts = list(acts)
        self.seen: list[QWidget] = []
        self._patience = QTimer(app)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(lambda: app.exit(1))
        self._patience.start(PATIENCE_MS)
        self._look()

    def _look(self) -> None:
        if not self._acts:
            self._patience.stop()
            return
        name, ready, act = self._acts[0]
        window = next((w for w in self._app.topLevelWidgets() if self._is(w, name)), None)
        if window is not None and any(
            part.objectName().startswith(ready) for part in window.findChildren(QWidget)
        ):
            self._acts.pop(0)
            self.seen.append(window)
            act(window, Hands(window))
        QTimer.singleShot(LOOK_MS, self._look)

    def _is(self, window: QWidget, name: str) -> bool:
        return window.isVisible() and window.objectName() == name and window not in self.seen


def close(window: QWidget, hands: Hands) -> None:
    hands.wait(50)
    window.close()


def test_the_program_begins_with_a_first_run_where_there_is_no_shop(
    qapp: QApplication, tmp_path: Path
) -> None:
    folder = Folder(tmp_path / "none")
    watcher = Watcher(qapp, ("first", "first.go", close))
    assert run_window(folder, obey) == 0
    assert len(watcher.seen) == 1
    assert is_new(folder)


def test_where_there_is_a_shop_its_people_are_shown_at_once(
    qapp: QApplication, shop_folder: Folder
) -> None:
    watcher = Watcher(qapp, ("window", "signin.user.", close))
    assert run_window(shop_folder, obey) == 0
    assert len(watcher.seen) == 1


def backed_up(folder: Folder) -> Path:
    """A backup of the shop, made by its owner."""
    from pos_app.identity.use_cases.sign_in import SignIn, sign_in
    from pos_app.kernel.identifiers import new_id

    with open_till(folder) as till:
        store = till.store
        asked = SignIn(new_id(), OWNER.name, OWNER.pin)
        actor = sign_in(asked, pepper=store.keys.pepper, now=till.now(), open_work=store.open_work)
        return back_up_to(till, folder.backups, actor).file


def asking(file: Path) -> Seen:
    """Asks for a restore, as the page does, and closes."""

    def ask(window: QWidget, hands: Hands) -> None:
        ask_restore(window, RestoreAsked(file))
        close(window, hands)

    return ask


def test_after_a_restore_the_window_comes_back_by_itself(
    qapp: QApplication, shop_folder: Folder
) -> None:
    file = backed_up(shop_folder)
    people = "signin.user."
    watcher = Watcher(qapp, ("window", people, asking(file)), ("window", people, close))
    assert run_window(shop_folder, obey) == 0
    assert len(watcher.seen) == 2
    assert len(list(shop_folder.root.glob("replaced-*"))) == 1


def test_a_restore_that_fails_is_told_in_the_window_of_the_old_shop(
    qapp: QApplication, shop_folder: Folder, tmp_path: Path
) -> None:
    told: list[str] = []

    def look(window: QWidget, hands: Hands) -> None:
        dialog = window.findChild(QWidget, "trouble")
        assert isinstance(dialog, QWidget)
        told.extend(label.text() for label in dialog.findChildren(QLabel))
        hands.press(Qt.Key.Key_Escape)
        close(window, hands)

    gone = tmp_path / "gone.duka"
    watcher = Watcher(qapp, ("window", "signin.user.", asking(gone)), ("window", "trouble", look))
    assert run_window(shop_folder, obey) == 0
    assert len(watcher.seen) == 2
    assert any("is not a whole Duka backup" in text for text in told)
    assert list(shop_folder.root.glob("replaced-*")) == []


def test_nothing_of_a_closed_window_hears_of_later_bugs(
    qapp: QApplication, shop_folder: Folder
) -> None:
    hook = sys.excepthook
    watcher = Watcher(qapp, ("window", "signin.user.", close))
    run_window(shop_folder, obey)
    assert len(watcher.seen) == 1
    assert sys.excepthook is hook
