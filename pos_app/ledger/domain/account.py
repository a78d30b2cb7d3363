"""Accounts, and the roles by which the posting rules find them in any chart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AccountKind(StrEnum):
    """The five kinds of account there are."""

    ASSET = "asset"
    LIABILITY = "liability"
    EQUITY = "equity"
    INCOME = "income"
    EXPENSE = "expense"


class Role(StrEnum):
    """What an account is for. Every chart has each role once; tax may be split by tax code."""

    CASH_DRAWER = "cash_drawer"
    SAFE = "safe"
    BANK = "bank"
    CARD_CLEARING = "card_clearing"
    MOBILE_MONEY_CLEARING = "mobile_money_clearing"
    ACCOUNTS_RECEIVABLE = "accounts_receivable"
    INVENTORY = "inventory"
    ACCOUNTS_PAYABLE = "accounts_payable"
    VOUCHER_LIABILITY = "voucher_liability"
    TAX_PAYABLE = "tax_payable"
    OWNER_EQUITY = "owner_equity"
    OPENING_FLOAT = "opening_float"
    SALES = "sales"
    SALES_RETURNS = "sales_returns"
    PAID_IN = "paid_in"
    COST_OF_GOODS_SOLD = "cost_of_goods_sold"
    STOCK_SHRINKAGE = "stock_shrinkage"
    ROUNDING = "rounding"
    CASH_OVER_SHORT = "cash_over_short"
    PAID_OUT = "paid_out"


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the ledger. `tax` names the one tax a split-off tax account is for."""

    code: str
    name: str
    role: Role
    kind: AccountKind
    tax: str = ""
