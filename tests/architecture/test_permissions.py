"""Every use case asks for a right before it does anything; what does not is named, with why."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_GATES = ("actor.require", "authorise")
_WRITES = frozenset({"work.record", "work.execute", "work.execute_many", "work.commit"})
_COMPOUND = (ast.If, ast.For, ast.While, ast.Try, ast.Match)
_ABOVE = frozenset({"screens", "api", "commands"})

# Who calls these has no rights yet, or needs none. feature.function: why
OPEN = {
    "identity.sign_in": "nobody is signed in; the PIN is the proof",
    "identity.sign_in_with_recovery_code": "nobody is signed in; the code is the proof",
    "identity.list_people": "the names on the sign-in screen, before anybody is signed in",
    "identity.list_approvers": "anybody may ask; their names are on the sign-in screen too",
    "identity.refresh_actor": "finds out which rights somebody has",
    "identity.give_approval": "anybody may ask; the approver's PIN and rights are looked at",
    "identity.change_own_pin": "anybody may change their own PIN; the present PIN is the proof",
    "identity.read_shop": "the shop's name and money stand on every receipt",
    "taxes.read_terms": "tax rates stand on every receipt",
    "selling.scan_item": "takes what open_scanning gave out for the right to sell",
    "selling.choose_item": "takes what open_scanning gave out for the right to sell",
    "documents.lay_out": "lays out what its caller was allowed to make or to see",
    "documents.render_paper": "draws what its caller was allowed to make or to see",
    "catalogue.index_due": "a background lane; changes nothing but the search index",
    "catalogue.resume_import": "finishes an import that was asked for with a right",
    "documents.print_next": "a background lane; what it prints was asked for with a right",
    "documents.recover_spool": "a background lane, at the start",
}
# Parts of other use cases: these have no actor, so only use cases may call them.
PIECES = {
    "catalogue.apply_import",
    "catalogue.check_products_file",
    "catalogue.taken_codes",
    "catalogue.find_by_code",
    "catalogue.find_by_keys",
    "catalogue.read_by_sku",
    "catalogue.read_part_costs",
    "catalogue.read_products",
    "identity.authorise",
    "identity.find_person",
    "identity.prove_person",
    "identity.spend_approval",
    "identity.strengthen_pin",
    "pricing.quote_product",
    "pricing.quote_scan",
    "selling.find_document",
    "selling.find_sale",
    "selling.read_returnable",
    "shifts.find_z_report",
    "shifts.require_cash",
    "shifts.require_shift",
}


def _use_cases() -> Iterator[tuple[str, ast.FunctionDef]]:
    """Each public function of a use case module, as feature.function."""
    for path in sorted((_ROOT / "pos_app").glob("*/use_cases/*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                yield f"{path.parts[-3]}.{node.name}", node


def _calls(node: ast.AST) -> set[str]:
    return {ast.unparse(call.func) for call in ast.walk(node) if isinstance(call, ast.Call)}


def _asks(statement: ast.stmt) -> bool:
    called = _calls(statement)
    return any(call == gate or call.endswith(f".{gate}") for call in called for gate in _GATES)


def asks_first(statements: list[ast.stmt]) -> bool:
    """Whether a right is asked for on every way through, before anything is written."""
    for statement in statements:
        if isinstance(statement, ast.With):
            return asks_first(statement.body)
        if _calls(statement) & _WRITES:
            return False
        if not isinstance(statement, _COMPOUND) and _asks(statement):
            return True
    return False


def _pieces_called_from_above() -> Iterator[str]:
    for path in sorted((_ROOT / "pos_app").glob("*/*/**/*.py")):
        feature, room = path.relative_to(_ROOT / "pos_app").parts[:2]
        if room not in _ABOVE:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and ".use_cases" in (node.module or ""):
                owner = (node.module or "").split(".")[1]
                for alias in node.names:
                    if f"{owner}.{alias.name}" in PIECES:
                        yield f"{feature}/{path.name} calls {owner}.{alias.name}"


def test_every_use_case_asks_for_a_right_or_says_why_not() -> None:
    free = [name for name, function in _use_cases() if not asks_first(function.body)]
    unexplained = sorted(set(free) - set(OPEN) - PIECES)
    assert not unexplained, f"no right is asked for in: {unexplained}"


def test_the_exceptions_are_still_needed() -> None:
    free = {name for name, function in _use_cases() if not asks_first(function.body)}
    assert sorted((set(OPEN) | PIECES) - free) == []
    assert not set(OPEN) & PIECES


def test_screens_call_no_piece_that_asks_for_no_right() -> None:
    assert list(_pieces_called_from_above()) == []


@pytest.mark.parametrize(
    ("body", "asks"),
    [
        ("actor.require(P.SELL)\nwith open_work() as work:\n work.record(f)", True),
        ("x = clean(y)\nif not x:\n raise BadInput\nactor.require(P.SELL)", True),
        ("with open_work() as work:\n a = authorise(work, actor)\n work.record(f)", True),
        (
            "with open_work() as work:\n if e := work.find_fact(F):\n  return e\n"
            " authorise(work, actor)",
            True,
        ),
        ("with open_work() as work:\n work.record(f)\nactor.require(P.SELL)", False),
        ("with open_work() as work:\n work.record(f)\n authorise(work, actor)", False),
        ("if late:\n actor.require(P.SELL)\nwith open_work() as work:\n work.record(f)", False),
        ("if actor.can(P.SELL):\n pass", False),
        ("for x in y:\n actor.require(P.SELL)", False),
        ("job.actor.require(P.SELL)", True),
        ("other.require(P.SELL)", False),
        ("factor.require(P.SELL)", False),
        ("pass", False),
    ],
)
def test_asking_is_told_from_not_asking(body: str, *, asks: bool) -> None:
    assert asks_first(ast.parse(body).body) is asks
