"""Opens the till for its window: on the database lane, after the window has painted."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from threading import Event

from pos_app.identity.screens.amount_words import amount_words
from pos_app.identity.screens.desk import Desk
from pos_app.platform.instance import Instance, hold
from pos_app.platform.lanes import SLICE_PAUSE_S, Lane, LaneStopped
from pos_app.platform.paths import Folder
from pos_app.shifts.domain.shift import Shift
from pos_app.shifts.storage import last_shift
from pos_app.till.composition import Till, open_till
from pos_app.till.look_choice import LookChoice
from pos_app.till.receipt_lane import PaperNews, ReceiptLane
from pos_app.till.shelf import TillShelf
from pos_app.ui.operations import Operations


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """Everything the window needs of the open till. `close` on the database lane.

    A long job on that lane calls `give_way` between two transactions, so that a sale never waits.
    """

    till: Till
    instance: Instance
    desk: Desk
    shelf: TillShelf
    paper: ReceiptLane
    look: LookChoice
    give_way: Callable[[], None]
    close: Callable[[], None]

    def last_shift(self) -> Shift | None:
        """The newest shift of this till; on the database lane."""
        return last_shift(self.till.store.own_reading(), self.till.shop.till)


def open_desk(
    folder: Folder,
    lane: Lane,
    operations: Operations,
    look: LookChoice,
    *,
    tell: Callable[[PaperNews], object],
    fail: Callable[[BaseException], object],
) -> OpenDesk:
    """Takes the folder, opens the shop, and puts the screens' desk together."""
    with ExitStack() as stack:
        instance = stack.enter_context(hold(folder.root))
        till = stack.enter_context(open_till(folder))
        desk = Desk(
            shop=till.shop,
            now=till.now,
            open_work=till.store.open_work,
            lane_reading=till.store.own_reading,
            own_reading=till.store.reading,
            pepper=till.store.keys.pepper,
            ballast=till.ballast,
            amounts=amount_words(till.shop.locale, till.shop.currency),
            operations=operations,
        )
        paper = ReceiptLane(till, lane, tell=tell, fail=fail)
        over = Event()

        def give_way() -> None:
            lane.give_way(SLICE_PAUSE_S)
            if over.is_set():  # The shop was closed in the pause.
                raise LaneStopped

        stack.callback(over.set)
        close = stack.pop_all().close
        return OpenDesk(till, instance, desk, TillShelf(till), paper, look, give_way, close)
