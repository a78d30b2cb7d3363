"""What the shift page prints: the X and the Z report, on a printer that writes into a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from pos_app.facts.shifts import ShiftClosed
from pos_app.platform.paths import Folder
from pos_app.ui.notices import Told
from tests.helpers.window import CASHIER, Window, open_window
from tests.screens.shifts.at_shifts import (
    confirm_close,
    facts,
    open_shifts,
    owner_at_shifts,
    paper_text,
)


def test_the_z_report_comes_out_of_the_printer(
    qapp: QApplication, printing_folder: Folder, tmp_path: Path
) -> None:
    with open_window(printing_folder) as window:
        owner_at_shifts(window)
        window.hands.type("5")
        confirm_close(window)
        [fact] = facts(window, ShiftClosed)
        assert isinstance(fact, ShiftClosed)
        assert fact.paper
        jobs = tmp_path / "paper"
        window.hands.wait_until(lambda: bool(list(jobs.glob("*.bin"))), "the paper")
        [printed] = jobs.glob("*.bin")
        assert fact.journal_head.encode() in printed.read_bytes()


def test_the_x_report_comes_out_and_resets_nothing(
    qapp: QApplication, printing_folder: Folder, tmp_path: Path
) -> None:
    with open_window(printing_folder) as window:
        model = owner_at_shifts(window)
        window.hands.tap("shifts.x")
        jobs = tmp_path / "paper"
        window.hands.wait_until(lambda: bool(list(jobs.glob("*.bin"))), "the paper")
        said = paper_text(jobs)
        assert "X REPORT" in said
        assert "5,000.00" in said
        assert "Expected" in said
        assert "Signature" not in said
        assert facts(window, ShiftClosed) == []
        assert model.report is not None


def test_the_x_report_of_a_cashier_tells_no_amounts(
    qapp: QApplication, printing_folder: Folder, tmp_path: Path
) -> None:
    with open_window(printing_folder) as window:
        window.sign_in(CASHIER)
        open_shifts(window)
        window.hands.tap("shifts.x")
        jobs = tmp_path / "paper"
        window.hands.wait_until(lambda: bool(list(jobs.glob("*.bin"))), "the paper")
        said = paper_text(jobs)
        assert "X REPORT" in said
        assert "5,000" not in said
        assert "Expected" not in said


def test_without_a_printer_the_x_report_says_so(window: Window) -> None:
    said: list[Told] = []
    owner_at_shifts(window)
    window.place("shifts").told.connect(said.append)
    window.hands.tap("shifts.x")
    window.hands.wait_until(lambda: bool(said), "the words")
    assert (said[0].title, said[0].detail) == ("No receipt printer", "Set one up under Devices.")
