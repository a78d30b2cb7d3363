"""What follows from each fact, in the fact's own transaction. Till and hub share this table.

A reaction may not refuse, commit or record another fact. What is slow or may fail is not here: it
becomes a row that a background lane works off.
"""

from __future__ import annotations

from pos_app.catalogue.reactions import keep_categories, keep_prices, keep_products
from pos_app.documents.reactions import count_copies, spool_receipt, spool_z_report
from pos_app.facts import catalogue, identity, selling, shifts, shop, stock
from pos_app.identity.reactions import (
    count_failures,
    forgive_failures,
    keep_approvals,
    keep_roles,
    keep_shop,
    keep_users,
    mark_approvals_used,
)
from pos_app.ledger.reactions import post_entry
from pos_app.platform.settings import keep_settings
from pos_app.platform.work import Reactions
from pos_app.pricing.reactions import keep_price_rules
from pos_app.selling.reactions import keep_document, mark_returned
from pos_app.shifts.reactions import (
    add_cash_moved,
    add_document,
    add_drawer_opened,
    keep_closed,
    keep_opened,
)
from pos_app.stock.reactions import move_adjusted, move_counted, move_sold
from pos_app.taxes.reactions import keep_taxes

_DOCUMENT = (keep_document, move_sold, post_entry, add_document, mark_approvals_used)

REACTIONS: Reactions = {
    shop.StreamStarted: (),
    shop.ShopChanged: (keep_shop,),
    shop.SettingsChanged: (keep_settings,),
    identity.RolesChanged: (keep_roles,),
    identity.UsersChanged: (keep_users,),
    identity.SignedIn: (forgive_failures,),
    identity.SignInFailed: (count_failures,),
    identity.ApprovalGiven: (keep_approvals,),
    catalogue.ProductsChanged: (keep_products,),
    catalogue.CategoriesChanged: (keep_categories,),
    catalogue.PricesChanged: (keep_prices,),
    catalogue.PriceRulesChanged: (keep_price_rules,),
    catalogue.TaxesChanged: (keep_taxes,),
    selling.SaleCompleted: _DOCUMENT,
    selling.GoodsReturned: (*_DOCUMENT, mark_returned),
    selling.SaleVoided: (*_DOCUMENT, mark_returned),
    selling.ReceiptPrinted: (count_copies,),
    shifts.ShiftOpened: (keep_opened, post_entry),
    shifts.CashMoved: (add_cash_moved, post_entry, mark_approvals_used),
    shifts.DrawerOpened: (add_drawer_opened, mark_approvals_used),
    shifts.ShiftClosed: (keep_closed, post_entry, mark_approvals_used),
    stock.StockCounted: (move_counted, post_entry),
    stock.StockAdjusted: (move_adjusted, post_entry),
}

TILL_REACTIONS: Reactions = {
    **REACTIONS,
    selling.SaleCompleted: (*REACTIONS[selling.SaleCompleted], spool_receipt),
    selling.GoodsReturned: (*REACTIONS[selling.GoodsReturned], spool_receipt),
    selling.SaleVoided: (*REACTIONS[selling.SaleVoided], spool_receipt),
    shifts.ShiftClosed: (*REACTIONS[shifts.ShiftClosed], spool_z_report),
}
"""The till prints, too."""
