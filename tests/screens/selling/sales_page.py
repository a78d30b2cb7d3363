"""A shop that has sold something, and the way to its sales page."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pos_app.devices.domain.spool_rules import JobState
from pos_app.documents.storage.print_jobs import jobs_of, keep_job
from pos_app.facts.base import Fact
from pos_app.facts.selling import SaleCompleted
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.platform import journal
from pos_app.platform.paths import Folder
from pos_app.selling.domain.sales_search import FoundSale
from pos_app.selling.screens.sale_view_model import SaleViewModel
from pos_app.selling.screens.sales_screen import SalesScreen
from pos_app.selling.screens.sales_view_model import SalesViewModel
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.return_goods import ReturnGoods, return_goods
from pos_app.selling.use_cases.scan_item import open_scanning, scan_item
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.till.composition import Till, open_till
from pos_app.till.sales_place import SalesPlace
from pos_app.ui.widgets.label import Label
from tests.helpers.window import MAIZE, OWNER, WHEAT, Window


@dataclass
class Sold:
    """What stands in the shop before its window is opened; the oldest first."""

    folder: Folder
    paper: Path
    sales: list[SaleCompleted] = field(default_factory=list)

    @property
    def prints(self) -> list[str]:
        """The receipts that came out, as text that can be searched; kicks of the drawer do not."""
        files = sorted(self.paper.glob("*.bin"))
        texts = [path.read_bytes().decode("latin-1") for path in files]
        return [text for text in texts if "A-0" in text]

    def put(self, sale: SaleCompleted, state: JobState) -> None:
        """The paper of a sale got so far."""
        with open_till(self.folder) as till, till.store.open_work() as work:
            [spooled] = jobs_of(work, sale.id)
            keep_job(work, replace(spooled, job=replace(spooled.job, state=state)))
            work.commit()


def make_sold(folder: Folder, paper: Path) -> Sold:
    """Cash, card, mobile money; of the second maize a bag came back; papers of the last two wait.

    A-1 maize cash, A-2 two maize by card, A-3 wheat by mobile money, A-4 a return from A-2,
    A-5 wheat cash.
    """
    sold = Sold(folder, paper)
    with open_till(folder) as till:
        how = _owner(till)
        values = {"devices.receipt_printer": f"file:{paper}"}
        change_settings(ChangeSettings(new_id(), values), **how)
        sold.sales.append(_sell(till, how, MAIZE))
        sold.sales.append(_sell(till, how, MAIZE, MAIZE, card="047710"))
        sold.sales.append(_sell(till, how, WHEAT, money="QK12ABC3DE", paper=True))
        back = ReturnGoods(new_id(), "A-000002", {1: Decimal(1)}, "card")
        return_goods(back, **how)
        sold.sales.append(_sell(till, how, WHEAT, paper=True))
    return sold


def open_sales(window: Window) -> SalesScreen:
    """Through the navigation, until the list is there."""
    window.hands.tap("nav.sales")
    place = sales_place(window)
    window.hands.wait_until(
        lambda: place.sales is not None and not place.sales.is_looking, "the list"
    )
    screen = place.screen
    assert isinstance(screen, SalesScreen)
    return screen


def sales_place(window: Window) -> SalesPlace:
    place = window.place("sales")
    assert isinstance(place, SalesPlace)
    return place


def listing(window: Window) -> SalesViewModel:
    model = sales_place(window).sales
    assert model is not None
    return model


def chosen(window: Window) -> SaleViewModel:
    model = sales_place(window).chosen
    assert model is not None
    return model


def rows(screen: SalesScreen) -> list[FoundSale]:
    return list(screen.table.rows)


def numbers(screen: SalesScreen) -> list[int]:
    return [int(sale.number.rpartition("-")[2]) for sale in screen.table.rows]


def search(window: Window, text: str) -> SalesScreen:
    """Type into the search field, and wait for what is found."""
    screen = open_sales(window)
    screen.focus_search()
    window.hands.type(text)
    sales = listing(window)
    window.hands.wait_until(
        lambda: sales.wanted.text == text and not sales.is_looking, f"what {text} finds"
    )
    return screen


def settle(window: Window) -> None:
    """Until nothing is under way."""
    window.hands.wait_until(lambda: not window.desktop.operations.is_busy, "the end of the work")
    window.hands.wait(20)


def pick(window: Window, chip: str, steps: int) -> None:
    """Open a filter and go down to its choice."""
    window.hands.tap(chip)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for _ in range(steps):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle(window)


def words(window: Window) -> str:
    """Everything the page says in labels."""
    labels = window.place("sales").screen.findChildren(Label)
    return "\n".join(label.text() for label in labels if label.isVisible())


def told(window: Window) -> list[str]:
    """What people were told, the newest first."""
    return [each.title for each in window.counter.messages.kept]


def facts(window: Window, kind: type[Fact]) -> list[Fact]:
    """What of this kind stands in the journal."""

    def read() -> list[Fact]:
        reading = window.desktop.till.store.own_reading()
        ids = [
            row.fact_id
            for stream in journal.streams(reading)
            for row in journal.rows_after(reading, stream.id, 0, 10_000)
            if row.kind == kind.KIND
        ]
        found = [journal.find(reading, fact) for fact in ids]
        return [fact for fact in found if fact is not None]

    return window.desktop.on_lane(read)


def dismiss(window: Window) -> None:
    """Away with a toast that lies over what is to be tapped."""
    with suppress(AttributeError):
        window.desktop.window.dismiss_toasts()


def _owner(till: Till) -> dict[str, object]:
    store = till.store
    actor = sign_in(
        SignIn(new_id(), OWNER.name, OWNER.pin),
        pepper=store.keys.pepper,
        now=till.now(),
        open_work=store.open_work,
    )
    return {"actor": actor, "now": till.now(), "open_work": store.open_work}


def _sell(
    till: Till,
    how: dict[str, object],
    *codes: str,
    card: str = "",
    money: str = "",
    paper: bool = False,
) -> SaleCompleted:
    scanning = open_scanning(
        actor=how["actor"],  # type: ignore[arg-type]  # An actor, by name.
        reading=till.store.own_reading(),
        now=till.now(),
    )
    cart = scanning.empty_cart()
    for code in codes:
        cart = scan_item(cart, code, Decimal(1), scanning=scanning, now=till.now())
    due = cart.totals().gross
    kind = "card" if card else "mobile_money" if money else "cash"
    tender = TenderGiven(kind, due, card or money)
    asked = CompleteSale(new_id(), cart, (tender,), paper=paper)
    return complete_sale(asked, **how)  # type: ignore[arg-type]  # As every use case takes them.
