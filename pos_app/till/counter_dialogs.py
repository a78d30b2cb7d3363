"""Questions the counter asks: clear the sale, a note, opening the drawer."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.approval_request import ApprovalAsked, Approvals, when_allowed
from pos_app.identity.screens.people import first_name
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.cart import NOTE_MAX
from pos_app.selling.screens.cart_words import totals_words
from pos_app.selling.screens.flow import SellingFlow
from pos_app.shifts.use_cases.open_drawer import OpenDrawer
from pos_app.shifts.use_cases.open_drawer import open_drawer as record_drawer
from pos_app.till.open_desk import OpenDesk
from pos_app.ui.commands import Commands
from pos_app.ui.notices import Told, told_of
from pos_app.ui.theme import icon
from pos_app.ui.translations import isolated, tr
from pos_app.ui.widgets.dialog import Dialog, confirm
from pos_app.ui.widgets.field import Field, LineEdit

_MORE = ("sale.discount", "sale.recall", "till.drawer", "sale.clear", "till.lock", "help.keys")


def ask_clear(flow: SellingFlow, window: QWidget) -> None:
    """Clearing a sale is asked once; undo brings it back all the same."""
    cart = flow.register.cart
    if cart.is_empty:
        return
    words = totals_words(cart, flow.register.desk.amounts)
    text = tr(
        "Dialog", "%n items worth {total} will leave the cart.", words.items, total=words.total
    )
    more = tr("Dialog", "You can bring it back with Ctrl Z.")
    dialog = confirm(
        window,
        tr("Dialog", "Clear this sale?"),
        f"{text}\n{more}",
        verb=tr("Dialog", "Clear sale"),
        safe=tr("Dialog", "Keep sale"),
        test_id="clear",
    )
    dialog.accepted.connect(flow.register.clear)
    dialog.finished.connect(flow.register_screen.focus_field)
    dialog.open()


def ask_note(flow: SellingFlow, window: QWidget) -> None:
    """A note on the sale; it stands on the receipt."""
    if flow.register.cart.is_empty:
        return
    edit = LineEdit(flow.register.cart.note)
    edit.setMaxLength(NOTE_MAX)
    dialog = _asking(
        window, tr("Dialog", "Note on this sale"), Field(tr("Dialog", "Note"), edit), "note"
    )
    dialog.accepted.connect(lambda: flow.register.set_note(edit.text()))
    dialog.finished.connect(flow.register_screen.focus_field)
    edit.returnPressed.connect(dialog.accept)
    dialog.open()
    edit.setFocus()


def open_drawer(
    opened: OpenDesk,
    actor: Actor,
    window: QWidget,
    approvals: Approvals,
    tell: Callable[[Told], object],
) -> None:
    """Asks why, and a manager where one is needed, records it, and only then kicks the drawer."""
    edit = LineEdit()
    edit.setPlaceholderText(tr("Dialog", "Change for a customer"))
    dialog = _asking(
        window,
        tr("Dialog", "Open the drawer without a sale"),
        Field(tr("Dialog", "Reason"), edit),
        "drawer",
    )
    desk = opened.desk

    def go(reason: str, approval: UUID | None) -> None:
        def record() -> None:
            record_drawer(
                OpenDrawer(new_id(), reason, approval),
                actor=actor,
                now=desk.now(),
                open_work=desk.open_work,
            )
            opened.paper.kick()

        desk.operations.run(
            record,
            done=lambda _: tell(Told(tr("Dialog", "Drawer opened"), icon="tray")),
            failed=lambda error: tell(told_of(error)),
        )

    def ask() -> None:
        reason = edit.text()
        if reason.strip():
            asked = ApprovalAsked(Permission.OPEN_DRAWER, _why_open(actor, reason))
            when_allowed(actor, asked, approvals, partial(go, reason))
        else:
            tell(Told(tr("Dialog", "Say why the drawer is opened"), is_error=True, icon="tray"))

    dialog.accepted.connect(ask)
    edit.returnPressed.connect(dialog.accept)
    dialog.open()
    edit.setFocus()


def _why_open(actor: Actor, reason: str) -> str:
    return tr(
        "Approval",
        "{who} opens the drawer without a sale: {reason}",
        who=isolated(first_name(actor.name)),
        reason=isolated(reason.strip()),
    )


def show_more(commands: Commands, rights: Collection[Permission], anchor: QWidget) -> None:
    """What else can be done at the register, above the tile that was tapped."""
    menu = QMenu(anchor)
    open_to = commands.open_to(rights)
    for command_id in _MORE:
        command = commands.get(command_id)
        if command in open_to:
            action = menu.addAction(icon(command.icon), command.title)
            action.triggered.connect(command.handler)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(anchor.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def _asking(window: QWidget, title: str, field: Field, test_id: str) -> Dialog:
    dialog = Dialog(title, width=480, test_id=test_id, parent=window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.content.addWidget(field)
    dialog.footer.addStretch(1)
    cancel = dialog.add_button(tr("Dialog", "Cancel"), "default", "cancel")
    cancel.clicked.connect(dialog.reject)
    go = dialog.add_button(tr("Dialog", "Save"), "primary", "go")
    go.clicked.connect(dialog.accept)
    return dialog
