"""Products are found by what people type: any order, no accents, parts, codes, typing errors."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pos_app.catalogue.domain.search import words
from pos_app.catalogue.storage.search_queue import count_due
from pos_app.catalogue.use_cases.archive_products import archive_products
from pos_app.catalogue.use_cases.index_products import index_due
from pos_app.facts.catalogue import ProductsChanged
from pos_app.identity.domain.actor import Actor, NotAllowed
from pos_app.kernel.identifiers import new_id
from tests.integration.catalogue.products import product, stock_shelves
from tests.integration.catalogue.shop import CASHIER, NOW, OWNER, Shop, head, open_shop

SHELVES = (
    product("CHOC-100", "Milk chocolate 100 g", "4006381333931"),
    product("CHOC-200", "Café chocolate noir 200 g", "036000291452"),
    product("MILK-1L", "Oat milk 1 l", "96385074"),
    product("SHAM", "Shampoo Ñandú", "SHELF-77"),
    product("50%", "Fifty % off_sticker"),
)


@pytest.fixture(params=["indexed", "not yet indexed", "without trigrams"])
def shop(request: pytest.FixtureRequest, empty_shop: Shop) -> Shop:
    """The same is found before, while and after the search lane has done its work."""
    stock_shelves(empty_shop, *SHELVES)
    if request.param == "indexed":
        empty_shop.index()
    if request.param == "without trigrams":
        index_due(empty_shop.store.open_work)
        assert count_due(empty_shop.reading) == 0
    return empty_shop


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("milk", ["CHOC-100", "MILK-1L"]),
        ("choc mil", ["CHOC-100"]),
        ("100 CHOCOLATE milk", ["CHOC-100"]),
        ("cafe", ["CHOC-200"]),
        ("CAFÉ NOIR", ["CHOC-200"]),
        ("nandu", ["SHAM"]),
        ("4006381333931", ["CHOC-100"]),
        ("04006381333931", ["CHOC-100"]),
        ("400638", ["CHOC-100"]),
        ("036000291452", ["CHOC-200"]),
        ("choc-200", ["CHOC-200"]),
        ("choc200", ["CHOC-200"]),
        ("shelf", ["SHAM"]),
        ("m", ["CHOC-100", "MILK-1L"]),
        ("milk tea", []),
        ("", []),
        ("   ", []),
        ("%", []),
        ("_", []),
        ('"', []),
        ("50%", ["50%"]),
        ("* OR milk", []),
        ("NEAR(milk oat)", []),
    ],
)
def test_beginnings_of_words_and_codes(shop: Shop, text: str, found: list[str]) -> None:
    assert shop.find(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ocola", ["CHOC-100", "CHOC-200"]),
        ("333931", ["CHOC-100"]),
        ("1452", ["CHOC-200"]),
        ("hampo", ["SHAM"]),
        ("late ilk", ["CHOC-100"]),
        ("oc", []),  # Two letters inside a word would be anything.
    ],
)
def test_parts_of_words_and_last_digits(shop: Shop, text: str, found: list[str]) -> None:
    assert shop.find(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("choclate", ["CHOC-100", "CHOC-200"]),
        ("chocoalte milk", ["CHOC-100"]),
        ("mlik chocolate", ["CHOC-100"]),
        ("xhampoo", ["SHAM"]),
        ("shmapoo", ["SHAM"]),
        ("qqqqqq", []),
        ("choclate tea", []),
    ],
)
def test_typing_errors(empty_shop: Shop, text: str, found: list[str]) -> None:
    stock_shelves(empty_shop, *SHELVES)
    empty_shop.index()
    assert empty_shop.find(text) == found


def test_a_changed_product_is_found_as_it_is_now(empty_shop: Shop) -> None:
    ids = stock_shelves(empty_shop, *SHELVES)
    empty_shop.index()
    changed = product("MILK-1L", "Soy drink", "SHELF-9", id=ids["MILK-1L"])
    empty_shop.record(ProductsChanged(**head(), products=(changed,)))
    for _ in ("at once", "once indexed"):
        assert empty_shop.find("oat") == []
        assert empty_shop.find("96385074") == []
        assert empty_shop.find("soy") == ["MILK-1L"]
        assert empty_shop.find("shelf 9") == ["MILK-1L"]
        assert empty_shop.find("milk") == ["MILK-1L", "CHOC-100"]
        empty_shop.index()
    assert empty_shop.rows("SELECT count(*), max(number) FROM search_entry") == [(5, 6)]


def test_archived_products_are_found_only_where_asked_for(empty_shop: Shop) -> None:
    ids = stock_shelves(empty_shop, *SHELVES)
    empty_shop.index()
    archive_products(
        new_id(),
        [ids["SHAM"]],
        active=False,
        actor=OWNER,
        now=NOW,
        open_work=empty_shop.store.open_work,
    )
    for _ in ("at once", "once indexed"):
        assert empty_shop.find("shampoo") == []
        assert empty_shop.find("shampoo", archived=True) == ["SHAM"]
        empty_shop.index()


def test_at_most_the_limit_is_found(empty_shop: Shop) -> None:
    stock_shelves(empty_shop, *(product(f"S{n:03}", f"Biscuit {n:03}") for n in range(199)))
    empty_shop.index()
    assert len(empty_shop.find("biscuit")) == 20
    assert empty_shop.find("biscuit", limit=2) == ["S000", "S001"]


def test_the_lane_takes_small_steps_and_ends(empty_shop: Shop) -> None:
    stock_shelves(empty_shop, *(product(f"S{n:03}", f"Biscuit {n:03}") for n in range(150)))
    steps = []
    while done := index_due(empty_shop.store.open_work):
        steps.append(done)
    assert steps == [100, 50, 100, 50]
    assert empty_shop.rows("SELECT count(*) FROM search_word") == [(1,)]


def test_many_small_changes_are_merged(empty_shop: Shop) -> None:
    for n in range(20):
        stock_shelves(empty_shop, product(f"S{n:03}", f"Biscuit {n:03}"))
        empty_shop.index()
    (segments,) = empty_shop.rows("SELECT count(DISTINCT segid) FROM product_words_idx")[0]
    assert segments <= 8
    assert len(empty_shop.find("biscuit")) == 20


def test_who_neither_sells_nor_keeps_products_finds_nothing(empty_shop: Shop) -> None:
    stranger = Actor(new_id(), "Guest", "guest", frozenset(), OWNER.till)
    with pytest.raises(NotAllowed):
        empty_shop.find("milk", actor=stranger)
    assert empty_shop.find("milk", actor=CASHIER) == []


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """One indexed shop for many searches."""
    shop = open_shop(tmp_path_factory.mktemp("stocked"))
    stock_shelves(shop, *SHELVES)
    shop.index()
    return shop


@given(
    st.text(max_size=12)
    | st.sampled_from([" ".join(words(row.name)) for row in SHELVES]).map(lambda t: t[::-1])
    | st.text(alphabet="milk oatch%_'\"*()-:^+0149.", max_size=14)
)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_finds_what_really_begins_so(stocked: Shop, text: str) -> None:
    """Against an oracle that knows no index: special characters mean nothing."""
    typed = words(text)
    expected = {
        row.sku
        for row in SHELVES
        if typed and all(_begins(row.sku, row.name, word) for word in typed[:8])
    }
    found = stocked.find(text)
    assert expected <= set(found)
    if expected and all(len(word) < 3 for word in typed):
        assert expected == set(found)


def _begins(sku: str, name: str, word: str) -> bool:
    codes = {"CHOC-100": "4006381333931", "CHOC-200": "36000291452", "MILK-1L": "96385074"}
    all_words = [*words(name), *words(sku), "".join(words(sku)), codes.get(sku, "")]
    all_words += ["shelf", "77"] if sku == "SHAM" else []
    bare = word.lstrip("0") if word.isdigit() else word
    return any(each.startswith((word, bare or word)) for each in all_words)
