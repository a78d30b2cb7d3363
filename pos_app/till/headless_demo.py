"""The demo without a display: a sale through the real windows, printed, and proved."""

from __future__ import annotations

import os
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication

from pos_app.devices.emulators.printer import EmulatedPrinter
from pos_app.devices.settings import PRINTER_ADDRESS
from pos_app.facts.selling import SaleCompleted
from pos_app.facts.shop import SettingsChanged
from pos_app.kernel.identifiers import new_id
from pos_app.platform.paths import Folder
from pos_app.platform.settings import format_values
from pos_app.stock.storage import on_hand
from pos_app.till.composition import open_till, reading_shop
from pos_app.till.demo_proof import book_findings, disagreements
from pos_app.till.demo_sale import DemoSale
from pos_app.till.demo_shop import demo_people
from pos_app.till.desktop import Desktop, Obey

SIZE = (1366, 768)
CASHIER = 2
_MANY = 1_000
Told = Callable[[str], object]


def run_headless(folder: Folder, out: Path, obey: Obey, tell: Told) -> list[str]:
    """Rings up a sale and keeps its papers and pictures in `out`; what does not agree."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    out.mkdir(parents=True, exist_ok=True)
    with EmulatedPrinter() as printer:
        use_printer(folder, f"tcp:{printer.host}:{printer.port}")
        sale, opening = _ring_up(folder, out, obey)
        printer.wait_until_idle()
        paper = printer.receipts[-1] if printer.receipts else ""
        (out / "receipt.bin").write_bytes(printer.raw)
        (out / "receipt.txt").write_text(paper + "\n", encoding="utf-8")
        kicks = len(printer.kicks)
    tell(paper)
    return [*_found(folder, sale, paper, opening), *_of_drawer(kicks)]


def _ring_up(folder: Folder, out: Path, obey: Obey) -> tuple[SaleCompleted, dict[UUID, Decimal]]:
    app = QApplication.instance() or QApplication(["pos-app"])
    assert isinstance(app, QApplication)
    desktop = Desktop(app, folder, obey)
    desktop.look.choose("light")
    desktop.window.resize(*SIZE)
    desktop.start()
    pictures = iter(range(1, 100))

    def see(name: str) -> None:
        desktop.picture().save(str(out / f"{next(pictures):02d}-{name}.png"))

    try:
        person = demo_people()[CASHIER]
        demo = DemoSale(desktop, see)
        demo.sign_in(person.name, person.pin)
        demo.open_shift()
        opening = desktop.on_lane(lambda: _levels(desktop))
        demo.ring_up()
        demo.look_around()
        sale = demo.pay()
        image, _ = desktop.on_lane(lambda: desktop.receipt_picture(sale))
        image.save(str(out / "receipt.png"))
        demo.next_customer()
    finally:
        desktop.close()
        desktop.window.hide()
    return sale, opening


def _levels(desktop: Desktop) -> dict[UUID, Decimal]:
    """What is on hand of everything before anything is sold."""
    till = desktop.till
    reading = till.store.own_reading()
    shelf = desktop.shelf
    shown = [
        each for category in shelf.categories() for each in shelf.products(category.id, 0, 999)
    ]
    return on_hand(reading, till.shop.store, [each.product.id for each in shown])


def _found(
    folder: Folder, sale: SaleCompleted, paper: str, opening: dict[UUID, Decimal]
) -> list[str]:
    with open_till(folder) as till:
        locale, keys = till.shop.locale, till.store.keys
    with reading_shop(folder) as reading:
        found = list(disagreements(sale, paper, reading, locale=locale, opening=opening))
    return [*found, *book_findings(folder, keys)]


def _of_drawer(kicks: int) -> list[str]:
    return [] if kicks == 1 else [f"the drawer was opened {kicks} times, not once"]


def use_printer(folder: Folder, address: str) -> None:
    """Makes it the shop's receipt printer."""
    with open_till(folder) as till:
        values = format_values({PRINTER_ADDRESS.name: address})
        with till.store.open_work() as work:
            work.record(
                SettingsChanged(id=new_id(), at=till.now(), till=till.shop.till, values=values)
            )
            work.commit()
