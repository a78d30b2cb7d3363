"""The story of a discount that is more than a cashier may give."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from pos_app.facts.identity import ApprovalGiven
from pos_app.facts.selling import Reduction, SaleCompleted
from pos_app.identity.use_cases.give_approval import GiveApproval, give_approval
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.platform import journal
from pos_app.selling.domain.approved import Approved
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from tests.helpers.shop import PIN
from tests.scenarios.conftest import PEOPLE, Counter, minor, shown, tenders

scenarios("manager_approval.feature")

MORE = Permission.DISCOUNT_OVER_LIMIT


def approve(counter: Counter, who: str, amount: str, pin: str = PIN) -> ApprovalGiven:
    """Somebody types a PIN beside the cashier."""
    return give_approval(
        GiveApproval(
            new_id(), PEOPLE[who], pin, MORE, limit=minor(amount), subject=counter.sale_id
        ),
        pepper=counter.shop.till.store.keys.pepper,
        **counter.shop.how,
    )


def pay(counter: Counter, paid: str) -> SaleCompleted:
    """The cart is paid, with the approval that lies on it, if any."""
    assert counter.cart
    asked = CompleteSale(counter.sale_id, counter.cart, tenders(paid))
    return complete_sale(asked, **counter.shop.how)


@given("two bars of soap over 350.00 are rung up")
def _soap(counter: Counter) -> None:
    counter.cart = counter.shop.cart("SOAP*2")
    assert shown(counter.cart.totals().gross) == "350.00"


@when(parsers.parse("{percent:d} percent are taken off the whole sale"))
def _reduced(counter: Counter, percent: int) -> None:
    assert counter.cart
    counter.cart = counter.cart.reduce((Reduction(percent=Decimal(percent)),))


@when(parsers.parse("Amina approves {amount} with her PIN"))
def _approved(counter: Counter, amount: str) -> None:
    given_ = approve(counter, "Amina", amount)
    assert counter.cart
    assert given_.user
    counter.cart = counter.cart.approve(Approved(given_.id, given_.user, MORE, minor(amount)))


@when(parsers.parse("the customer looks for a wallet for {seconds:d} seconds"))
def _looks(counter: Counter, seconds: int) -> None:
    counter.wait(seconds)


@then(parsers.parse("{paid} pays it, and {change} goes back"))
def _paid(counter: Counter, paid: str, change: str) -> None:
    counter.sale = pay(counter, paid)
    (tender,) = counter.sale.tenders
    assert shown(tender.received - tender.amount) == change


@then(parsers.parse('{paid} does not pay it, because "{why}"'))
def _not_paid(counter: Counter, paid: str, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        pay(counter, paid)
    assert counter.shop.query("SELECT count(*) FROM sale") == [(0,)]


@then(parsers.parse('the same approval does not pay another one, because "{why}"'))
def _not_again(counter: Counter, why: str) -> None:
    counter.sale_id = new_id()
    with pytest.raises(Refusal, match=why):
        pay(counter, "cash 400")
    assert counter.shop.query("SELECT count(*) FROM sale") == [(1,)]


@then(parsers.parse('Juma cannot approve it, because "{why}"'))
def _not_himself(counter: Counter, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        approve(counter, "Juma", "35.00")


@then(parsers.parse('Amina cannot approve it with the PIN {pin}, because "{why}"'))
def _wrong_pin(counter: Counter, pin: str, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        approve(counter, "Amina", "35.00", pin)
    rows = counter.shop.query("SELECT failures FROM sign_in_guard WHERE failures > 0")
    assert rows, "a manager's PIN is not to be guessed either"


@then("the receipt names nobody but Juma Cashier")
def _alone(counter: Counter) -> None:
    assert counter.sale
    assert (counter.sale.cashier, counter.sale.approvals) == ("Juma Cashier", ())


@then("the receipt names Juma Cashier, and Amina Owner as who approved")
def _both(counter: Counter) -> None:
    assert counter.sale
    (approval,) = counter.sale.approvals
    given_ = journal.find(counter.shop.reading, approval)
    assert isinstance(given_, ApprovalGiven)
    assert (counter.sale.cashier, given_.approver_name) == ("Juma Cashier", "Amina Owner")
    assert shown(counter.sale.payable) == "315.00"
