"""Returns in the window: F9 at the register, a scanned receipt, or a sale chosen on its page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from pos_app.devices.domain.barcode import BarcodeKind, BarcodeRules, parse_barcode
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.flow import REGISTER
from pos_app.till.place import Place, Site
from pos_app.ui.commands import Command
from pos_app.ui.notices import told_of
from pos_app.ui.translations import tr

if TYPE_CHECKING:  # Imported on the first visit, so that the till starts fast.
    from pos_app.selling.screens.return_screen import ReturnScreen
    from pos_app.selling.screens.return_view_model import ReturnViewModel

RETURN = "return"


class ReturnsPlace(Place):
    """Who sells may come here; the goods come back with the right to it, or with a manager's."""

    key, icon, right = RETURN, "arrow-u-up-left", Permission.SELL
    in_nav = False

    def __init__(self, site: Site, actor: Actor) -> None:
        super().__init__(site, actor)
        self._model: ReturnViewModel | None = None

    @property
    def title(self) -> str:
        """As the menus say it."""
        return tr("Nav", "Return")

    @property
    def model(self) -> ReturnViewModel:
        """What is being taken back."""
        if self._model is None:
            from pos_app.selling.screens.return_view_model import ReturnViewModel

            opened = self.site.opened
            self._model = ReturnViewModel(
                opened.desk,
                self.actor,
                opened.paper,
                self.site.approvals,
                self._when_shift_open,
                self,
            )
            self._model.told.connect(self.told)
        return self._model

    def build(self) -> ReturnScreen:
        """The sale beside the refund."""
        from pos_app.selling.screens.return_screen import ReturnScreen

        screen = ReturnScreen(self.model, self.site.flow.art)
        screen.left.connect(partial(self.page_asked.emit, REGISTER))
        return screen

    def begin(self) -> None:
        """Ready for a receipt."""
        self._own_screen.begin()

    def open_sale(self, document: UUID) -> None:
        """Come here with a sale that was chosen elsewhere."""
        self.page_asked.emit(RETURN)
        self.model.open_sale(document)

    def show_record(self, record: UUID) -> None:
        """The same, with the page open already."""
        self.model.open_sale(record)

    def scan(self, code: str) -> bool:
        """A receipt's own barcode finds its sale; goods mean nothing here."""
        try:
            read = parse_barcode(code, BarcodeRules(), today=self.site.opened.desk.now().date())
        except (BadInput, Refusal) as error:
            self.told.emit(told_of(error))
            return True
        if read.kind is not BarcodeKind.RECEIPT:
            return False
        self.model.find(read.receipt)
        return True

    def commands(self) -> tuple[Command, ...]:
        """F9 takes the register there."""
        return (
            Command(
                id="sale.return",
                title=tr("Menu", "Take goods back"),
                right=Permission.SELL,
                handler=self._open,
                shortcut="F9",
                menu="sale",
                icon="arrow-u-up-left",
                keywords=tr("Menu", "return refund money back exchange"),
            ),
        )

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till."""
        super().change_person(actor)
        if self._model is not None:
            self._model.change_person(actor)

    @property
    def _own_screen(self) -> ReturnScreen:
        from pos_app.selling.screens.return_screen import ReturnScreen

        assert isinstance(self.screen, ReturnScreen)
        return self.screen

    def _open(self) -> None:
        """There already: the next return."""
        if self.is_built and self.screen.isVisible():
            self.begin()
        else:
            self.page_asked.emit(RETURN)

    def _when_shift_open(self, then: Callable[[], object]) -> None:
        self.site.shifts.first(self.actor, then)
