"""Charts of accounts: every role once, in every template, on an account of the right kind."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pos_app.kernel.errors import BadInput
from pos_app.ledger.charts import FOLDER, chart_names, read_chart
from pos_app.ledger.domain.account import Account, AccountKind, Role
from pos_app.ledger.domain.chart import Chart

KINDS = {
    AccountKind.ASSET: {
        Role.CASH_DRAWER,
        Role.SAFE,
        Role.BANK,
        Role.CARD_CLEARING,
        Role.MOBILE_MONEY_CLEARING,
        Role.ACCOUNTS_RECEIVABLE,
        Role.INVENTORY,
    },
    AccountKind.LIABILITY: {Role.ACCOUNTS_PAYABLE, Role.VOUCHER_LIABILITY, Role.TAX_PAYABLE},
    AccountKind.EQUITY: {Role.OWNER_EQUITY, Role.OPENING_FLOAT},
    AccountKind.INCOME: {Role.SALES, Role.SALES_RETURNS, Role.PAID_IN},
    AccountKind.EXPENSE: {
        Role.COST_OF_GOODS_SOLD,
        Role.STOCK_SHRINKAGE,
        Role.ROUNDING,
        Role.CASH_OVER_SHORT,
        Role.PAID_OUT,
    },
}


def test_the_promised_templates_are_there() -> None:
    assert set(chart_names()) >= {"generic", "syscohada", "skr03", "pcg"}


def test_an_unknown_template_is_refused() -> None:
    with pytest.raises(BadInput, match="no template"):
        read_chart("../KE")


@pytest.mark.parametrize("name", chart_names())
def test_roles_are_played_by_accounts_of_their_kind(name: str) -> None:
    chart = read_chart(name)
    assert {role: chart.account(role).kind for role in Role} == {
        role: kind for kind, roles in KINDS.items() for role in roles
    }


@pytest.mark.parametrize("name", chart_names())
def test_accounts_are_numbered_and_named_once(name: str) -> None:
    accounts = read_chart(name).accounts
    assert all(account.code.isdigit() and len(account.code) == 4 for account in accounts)
    assert len({account.name for account in accounts}) == len(accounts)
    data = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    assert (data["name"], bool(data["title"]), bool(data["source"])) == (name, True, True)


def test_a_missing_role_or_a_number_used_twice_is_a_bug() -> None:
    chart = read_chart("generic")
    with pytest.raises(ValueError, match="every role"):
        replace(chart, accounts=chart.accounts[1:])
    again = replace(chart.accounts[0], role=Role.TAX_PAYABLE, tax="X")
    with pytest.raises(ValueError, match="twice"):
        replace(chart, accounts=(*chart.accounts, again))


def test_a_tax_can_have_an_account_of_its_own() -> None:
    chart = read_chart("generic").with_taxes({"B": "VAT 16%"})
    assert chart.tax_account("B") == Account(
        "2200.B", "Tax on sales: VAT 16%", Role.TAX_PAYABLE, AccountKind.LIABILITY, "B"
    )
    assert chart.tax_account("A").code == "2200"
    assert chart.account(Role.TAX_PAYABLE).code == "2200"


def test_splitting_off_a_tax_twice_changes_nothing() -> None:
    chart: Chart = read_chart("generic").with_taxes({"B": "VAT 16%"})
    assert chart.with_taxes({"B": "VAT 14%"}) == chart
