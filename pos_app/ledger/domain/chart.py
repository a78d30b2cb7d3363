"""The chart of accounts: which account plays which role."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from pos_app.ledger.domain.account import Account, AccountKind, Role


@dataclass(frozen=True, slots=True)
class Chart:
    """All accounts of a shop. Every role is played once; a ValueError here is a bug."""

    name: str
    title: str
    accounts: tuple[Account, ...]

    def __post_init__(self) -> None:
        codes = [account.code for account in self.accounts]
        if len(set(codes)) != len(codes):
            raise ValueError(f"chart {self.name}: an account code stands there twice")
        played = sorted(account.role for account in self.accounts if not account.tax)
        if played != sorted(Role):
            raise ValueError(f"chart {self.name}: every role is played by exactly one account")

    def account(self, role: Role) -> Account:
        """The account that plays `role`."""
        return next(each for each in self.accounts if each.role is role and not each.tax)

    def tax_account(self, tax: str) -> Account:
        """The account a tax is owed on: its own where it has one, else that of all taxes."""
        own = (each for each in self.accounts if each.tax == tax)
        return next(own, self.account(Role.TAX_PAYABLE))

    def with_taxes(self, names: Mapping[str, str]) -> Chart:
        """The chart with an account of its own for each tax; `names` by tax code."""
        base = self.account(Role.TAX_PAYABLE)
        known = {account.tax for account in self.accounts}
        added = tuple(
            replace(base, code=f"{base.code}.{tax}", name=f"{base.name}: {name}", tax=tax)
            for tax, name in names.items()
            if tax not in known
        )
        return replace(self, accounts=self.accounts + added)


def parse_chart(text: str) -> Chart:
    """A chart from the JSON text of a template."""
    data = json.loads(text)
    accounts = tuple(
        Account(each["code"], each["name"], Role(each["role"]), AccountKind(each["kind"]))
        for each in data["accounts"]
    )
    return Chart(data["name"], data["title"], accounts)
