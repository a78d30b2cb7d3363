"""`sell --batch`: a line out for every line in, and that line is a promise."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from pos_app.facts.catalogue import ProductRow, ProductsChanged
from pos_app.kernel.identifiers import new_id
from pos_app.platform.paths import Folder
from pos_app.till.composition import open_till
from tests.helpers.cli import (
    POS_APP,
    Ended,
    environment,
    facts,
    kinds,
    must,
    run,
    unchanged,
    wrong_in_books,
)
from tests.helpers.shop import CASHIER, OWNER

GOODS = ("SOAP", "BREAD", "TEA*2", "CODE-MILK", "HAMPER", "COLA*1.5")


def line(*scan: str, **members: object) -> str:
    """A sale as a line of a batch, paid with a thousand in cash unless said otherwise."""
    asked = {"scan": list(scan), "tender": {"cash": "1000.00"}, **members}
    return json.dumps(asked) + "\n"


def batch(folder: Path, *lines: str | bytes, user: str = CASHIER) -> Ended:
    """Sells the lines."""
    raw = b"".join(each.encode() if isinstance(each, str) else each for each in lines)
    return run(folder, "sell", "--batch", "-", user=user, feed=raw)


def outcomes(ended: Ended) -> list[str]:
    """A receipt number or the name of a refusal for each line that came out."""
    return [each.get("error") or each["number"] for each in ended.answers]


def test_lines_come_out_as_they_went_in_with_dense_numbers(folder: Path) -> None:
    ids = [str(uuid4()) for _ in range(30)]
    asked = [line(GOODS[n % len(GOODS)], id=each) for n, each in enumerate(ids)]

    ended = batch(folder, *asked)

    assert ended.code == 0
    assert [answer["id"] for answer in ended.answers] == ids
    assert outcomes(ended) == [f"A-{number:06d}" for number in range(1, 31)]
    assert wrong_in_books(folder) == []


def test_the_whole_file_again_changes_nothing_and_says_the_same(
    folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "sales.ndjson"
    file.write_text("".join(line(each, id=str(uuid4())) for each in GOODS))
    first = must(folder, "sell", "--batch", str(file))

    with unchanged(folder):
        again = must(folder, "sell", "--batch", str(file))

    assert again.answers == first.answers
    assert len(must(folder, "sales", "--json").answers) == len(GOODS)


def test_one_id_twice_in_a_file_is_one_sale(folder: Path) -> None:
    same = line("SOAP", id=str(uuid4()))
    ended = batch(folder, same, line("TEA"), same)
    assert outcomes(ended) == ["A-000001", "A-000002", "A-000001"]
    assert kinds(folder).count("sale.completed") == 2


def test_an_id_is_of_these_goods_and_this_money(folder: Path) -> None:
    same = str(uuid4())
    batch(folder, line("SOAP", id=same))
    with unchanged(folder):
        ended = batch(
            folder, line("SOAP*2", id=same), line("SOAP", id=same, tender={"card": "175"})
        )
    assert outcomes(ended) == ["sold_otherwise"] * 2
    assert "A-000001" in ended.answers[0]["message"]


def test_a_repeated_line_is_known_also_when_the_goods_are_gone(folder: Path) -> None:
    sold = line("TEA", id=str(uuid4()))
    first = batch(folder, sold)
    with open_till(Folder(folder)) as till, till.store.open_work() as work:
        found = work.connection.execute("SELECT id FROM product WHERE sku = 'TEA'").fetchone()
        tea = ProductRow(
            id=UUID(bytes=found[0]), sku="TEA", name="Tea", tax_class="B", active=False
        )
        common = {"at": till.now(), "till": till.shop.till}
        work.record(ProductsChanged(id=new_id(), products=(tea,), **common))
        work.commit()

    assert batch(folder, sold).answers == first.answers


def test_refused_lines_stop_nobody_and_take_no_number(folder: Path) -> None:
    ended = batch(
        folder,
        line("SOAP"),
        line("NOPE"),
        line("SOAP", tender={"card": "100"}),
        "\n",
        line("TEA"),
        line("TEA*0"),
        line("TEA", tender={"card": "200"}),
        line("MILK"),
    )

    refused = ["unknown_product", "not_paid_in_full", "bad_input", "paid_too_much"]
    assert outcomes(ended) == [
        *("A-000001", *refused[:2], "A-000002"),
        *(*refused[2:], "A-000003"),
    ]
    told = [(each["line"], each["message"]) for each in ended.answers if "error" in each]
    assert [number for number, _ in told] == [2, 3, 6, 7]  # As an editor counts them.
    assert all(message for _, message in told)
    assert (ended.code, ended.err) == (1, "")
    assert wrong_in_books(folder) == []


def test_the_exit_code_says_the_worst(folder: Path) -> None:
    assert batch(folder, line("SOAP"), line("SOAP*x")).code == 2
    assert batch(folder, line("SOAP*x"), line("NOPE"), line("SOAP")).code == 1
    assert batch(folder).code == 0


MALFORMED: list[bytes] = [
    b"{",
    b"[]",
    b"null",
    b'"sale"',
    b"7",
    b"{}",
    b'{"scan": ["SOAP"]}',
    b'{"scan": "SOAP", "tender": {"cash": "200"}}',
    b'{"scan": [1], "tender": {"cash": "200"}}',
    b'{"scan": ["SOAP"], "tender": {"cash": 200}}',
    b'{"scan": ["SOAP"], "tender": {"cash": 200.5}}',
    b'{"scan": ["SOAP"], "tender": {"cash": "NaN"}}',
    b'{"scan": ["SOAP"], "tender": {"cash": "-200"}}',
    b'{"scan": ["SOAP"], "tender": {"cash": "200", "gold": "1"}}',
    b'{"scan": ["SOAP"], "tender": {"cash": "9223372036854775808"}}',
    b'{"scan": ["SOAP"], "tender": {"cash": "1e400"}}',
    b'{"scan": ["SOAP"], "tender": {"cash": "200"}, "total": "1"}',
    b'{"scan": ["SOAP"], "tender": {"cash": "200"}, "id": "17"}',
    b'{"scan": ["SOAP"], "tender": {"cash": "200"}, "id": null} trailing',
    b'{"scan": ["SOAP"], "tender": {"cash": "200"}} {"scan": ["SOAP"]}',
    b'{"scan": ["\xff\xfe"], "tender": {"cash": "200"}}',
    b'{"scan": ["\\ud800"], "tender": {"cash": "200"}}',
    b"\x00",
    b"[" * 100_000,
    b'{"scan":' * 50_000,
    b'{"scan": ["' + b"A" * 900_000 + b'"], "tender": {"cash": "200"}}',
]


def test_lines_that_mean_nothing_are_refused_one_by_one(folder: Path) -> None:
    with unchanged(folder):
        ended = batch(folder, *(each + b"\n" for each in MALFORMED))

    assert len(ended.answers) == len(MALFORMED)
    assert {each["error"] for each in ended.answers} <= {"bad_input", "unknown_product"}
    assert all(len(each["message"]) < 300 for each in ended.answers)
    assert ended.err == ""


def test_a_line_longer_than_any_sale_ends_the_batch_and_keeps_what_was_answered(
    folder: Path,
) -> None:
    ended = batch(folder, line("SOAP"), b"A" * 1_100_000 + b"\n", line("TEA"))

    assert ended.code == 2
    assert outcomes(ended) == ["A-000001"]
    assert "longer than a million bytes" in ended.err
    assert kinds(folder).count("sale.completed") == 1


def test_a_file_from_notepad_begins_with_a_byte_order_mark(folder: Path) -> None:
    assert batch(folder, b"\xef\xbb\xbf", line("SOAP")).code == 0


def test_ids_of_other_things_are_refused(folder: Path) -> None:
    must(folder, "sell", "--scan", "SOAP*2", "--tender", "cash=1000")
    back = must(
        *(folder, "return", "--receipt", "A-000001", "--line", "1", "--tender", "cash", "--json")
    )
    taken = [
        back.answer["id"],
        *(fact["id"] for fact in facts(folder) if fact["kind"] != "sale.completed"),
    ]

    with unchanged(folder):
        ended = batch(folder, *(line("SOAP", id=each) for each in taken))

    assert len(taken) > 5
    assert outcomes(ended) == ["id_taken"] * len(taken)
    assert ended.code == 1


def test_two_tenders_of_one_kind_are_not_quietly_one(folder: Path) -> None:
    twice = b'{"scan": ["SOAP"], "tender": {"card": "100", "card": "75"}}\n'
    assert outcomes(batch(folder, twice)) != ["not_paid_in_full"]


def test_a_customer_nobody_knows_is_not_quietly_forgotten(folder: Path) -> None:
    assert batch(folder, line("SOAP", customer="NOBODY")).code != 0


def test_without_a_shift_every_line_is_refused(folder: Path) -> None:
    must(folder, "shift", "close", "--count", "1000")
    ended = batch(folder, line("SOAP"), line("TEA"))
    assert (ended.code, outcomes(ended)) == (1, ["no_open_shift"] * 2)


def test_each_answer_comes_before_the_next_line_is_asked_for(folder: Path) -> None:
    command = [POS_APP, "--data", str(folder), "--as", OWNER, "sell", "--batch", "-"]
    with subprocess.Popen(  # noqa: S603 - the program under test
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
    ) as selling:
        assert selling.stdin
        assert selling.stdout
        said: list[Any] = []
        for goods in ("SOAP", "TEA", "NOPE"):
            selling.stdin.write(line(goods).encode())
            selling.stdin.flush()
            said.append(json.loads(selling.stdout.readline()))
            # What was said is there for others at that very moment.
            assert kinds(folder).count("sale.completed") == min(len(said), 2)
        selling.stdin.close()
        assert selling.wait(20) == 1
    assert [each.get("number") for each in said] == ["A-000001", "A-000002", None]
