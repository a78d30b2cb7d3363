"""The list of the sales page: what is asked, what was found so far, and looking further back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.identity.use_cases.list_people import list_people
from pos_app.kernel.errors import BadInput
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.sales_search import (
    FoundSale,
    Mark,
    SalesPage,
    SalesSought,
    SalesSums,
)
from pos_app.selling.use_cases.browse_sales import (
    add_up_sales,
    browse_sales,
    find_receipts,
)
from pos_app.ui.models.number_forms import money_form

TODAY, YESTERDAY, WEEK, EVER, DAY = "today", "yesterday", "week", "ever", "day"
FULL = 40
"""So many rows are looked for before somebody scrolls."""
_WEEK = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: days, kind, way of paying, person, words."""

    span: str = TODAY
    day: date | None = None
    kind: str = ""
    method: str = ""
    user: str = ""
    text: str = ""

    def days(self, today: date) -> tuple[date | None, date | None]:
        """First and last day; None: as far as there are sales."""
        if self.span == DAY and self.day is not None:
            return self.day, self.day
        yesterday = today - timedelta(days=1)
        spans = {
            TODAY: (today, today),
            YESTERDAY: (yesterday, yesterday),
            WEEK: (today - _WEEK, today),
        }
        return spans.get(self.span, (None, None))

    @property
    def is_narrow(self) -> bool:
        """Whether anything but the days is asked for."""
        return bool(self.kind or self.method or self.user or self.text)


class SalesViewModel(QObject):
    """`listed` carries the first rows, `added` further ones, each with whether more may come.

    `changed` when the rest is different: figures, filters, whether it is still looking.
    """

    changed = Signal()
    listed = Signal(object, bool)
    added = Signal(object, bool)
    failed = Signal(Exception)

    def __init__(self, desk: Desk, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.actor = actor
        self.wanted = Wanted()
        self.people: tuple[tuple[str, str], ...] = ()
        self.sums: SalesSums | None = None
        self.is_looking = False
        self.looked_to: date | None = None
        self._next: Mark | None = None
        self._ask = 0
        self._shown: set[UUID] = set()
        self._goal = 0
        self._is_fresh = False

    @property
    def today(self) -> date:
        """The business day now."""
        return self.desk.shop.business_day(self.desk.now())

    @property
    def found_any(self) -> bool:
        """Whether there is a row."""
        return bool(self._shown)

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till: nobody's search is left for them."""
        if actor.user != self.actor.user:
            self.wanted, self.sums = Wanted(), None
        self.actor = actor

    def begin(self) -> None:
        """The page is opened."""
        self.desk.operations.run(
            lambda: list_people(self.desk.lane_reading()),
            done=lambda people: self._meet(tuple((str(p.id), p.name) for p in people)),
        )
        self.refresh()

    def want(self, **changes: object) -> None:
        """Ask for something else."""
        wanted = replace(self.wanted, **changes)  # type: ignore[arg-type]  # Its own fields.
        if wanted != self.wanted:
            self.wanted = wanted
            self.refresh()

    def find_number(self, number: str) -> None:
        """The receipt of that number, of whatever day."""
        self.wanted = Wanted(span=self.wanted.span, day=self.wanted.day, text=number)
        self.refresh()

    def refresh(self) -> None:
        """Look again, from the newest on."""
        self._ask += 1
        self._shown, self._goal, self._next = set(), FULL, None
        self._is_fresh, self.is_looking, self.looked_to = True, True, None
        self.changed.emit()
        self._look(None)
        self._add_up()

    def more(self) -> None:
        """Somebody scrolled to the end of what was found."""
        if self._next is not None and not self.is_looking:
            self._goal = len(self._shown) + FULL
            self.is_looking = True
            self._look(self._next)

    def _look(self, after: Mark | None) -> None:
        desk, actor, sought, ask = self.desk, self.actor, self._sought(), self._ask
        text = sought.text

        def look() -> tuple[tuple[FoundSale, ...], SalesPage]:
            reading = desk.lane_reading()
            first = after is None and bool(text)
            numbered = find_receipts(text, actor=actor, reading=reading) if first else ()
            return numbered, browse_sales(sought, after, actor=actor, reading=reading)

        desk.operations.run(
            look,
            done=lambda found: self._came(ask, *found),
            failed=lambda error: self._broke(ask, error),
        )

    def _came(self, ask: int, numbered: tuple[FoundSale, ...], page: SalesPage) -> None:
        if ask != self._ask:
            return  # Somebody asks for something else by now.
        rows = [sale for sale in (*numbered, *page.sales) if sale.id not in self._shown]
        rows = list({sale.id: sale for sale in rows}.values())
        self._shown.update(sale.id for sale in rows)
        self._next = page.next
        self.looked_to = date.fromisoformat(page.next.day) if page.next else None
        self.is_looking = page.next is not None and len(self._shown) < self._goal
        self._show(rows)
        if self.is_looking:
            self._look(page.next)

    def _show(self, rows: Sequence[FoundSale]) -> None:
        more = self._next is not None
        if self._is_fresh and (rows or not more):
            self._is_fresh = False
            self.listed.emit(rows, more)
        elif rows or not more:
            self.added.emit(rows, more)
        self.changed.emit()

    def _broke(self, ask: int, error: Exception) -> None:
        if ask == self._ask:
            self.is_looking = False
            self.listed.emit((), False)
            self.failed.emit(error)
            self.changed.emit()

    def _meet(self, people: tuple[tuple[str, str], ...]) -> None:
        self.people = people
        self.changed.emit()

    def _sought(self) -> SalesSought:
        wanted = self.wanted
        first, last = wanted.days(self.today)
        text = wanted.text.strip()
        return SalesSought(
            first=first,
            last=last,
            kind=wanted.kind,
            method=wanted.method,
            user=UUID(wanted.user) if wanted.user else None,
            text=text,
            amount=self._amount(text),
        )

    def _amount(self, text: str) -> int | None:
        """What was typed, where it is an amount."""
        try:
            return money_form(self.desk.amounts).read(text).minor if text else None
        except BadInput:
            return None

    def _add_up(self) -> None:
        first, last = self.wanted.days(self.today)
        desk, actor, ask = self.desk, self.actor, self._ask
        if first is None or last is None or not actor.can(Permission.SEE_REPORTS):
            self.sums = None
            return
        desk.operations.run(
            lambda: add_up_sales(first, last, actor=actor, reading=desk.lane_reading()),
            done=lambda sums: self._add(ask, sums),
            failed=self.failed.emit,
        )

    def _add(self, ask: int, sums: SalesSums) -> None:
        if ask == self._ask:
            self.sums = sums
            self.changed.emit()
