"""What a log never shows: keys, PINs, tokens, codes, card numbers."""

from __future__ import annotations

from uuid import UUID

import pytest

from pos_app.platform.keybox import Secrets, new_recovery_code
from pos_app.platform.log_privacy import HIDDEN, hide_in_text, hide_secrets, passes_luhn

# Test numbers that card schemes publish; no such cards exist.
CARDS = ["4111111111111111", "4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005"]


@pytest.mark.parametrize(
    "name",
    [
        "pin",
        "PIN",
        "new_pin",
        "database_key",
        "device_key",
        "token",
        "access_token",
        "password",
        "pepper",
        "recovery_code",
        "authkey",
        "Authorization",
        "client_secret",
        "track",
        "pan",
    ],
)
def test_values_under_a_secret_name_are_hidden_at_any_depth(name: str) -> None:
    shown = hide_secrets({"outer": [{"inner": {name: "hunter2"}}], name: "hunter2"})
    assert "hunter2" not in str(shown)
    assert shown[name] == HIDDEN


@pytest.mark.parametrize("name", ["spinner", "keyboard", "tokenizer", "monkey", "company"])
def test_names_that_only_look_secret_stay(name: str) -> None:
    assert hide_secrets({name: "value"}) == {name: "value"}


@pytest.mark.parametrize("card", CARDS)
def test_card_numbers_are_masked_in_text_and_numbers(card: str) -> None:
    digits = "".join(c for c in card if c.isdigit())
    shown = hide_in_text(f"typed {card} into the note")
    assert card not in shown
    assert digits not in shown
    assert digits[-4:] in shown
    assert digits not in str(hide_secrets({"typed": int(digits), "more": [card]}))


@pytest.mark.parametrize(
    "text", ["4111111111111112", "receipt A-000123", "0198c2f0-6a11-7c3e-9b1d-5d0e4f1a2b3c", "3.14"]
)
def test_other_numbers_stay(text: str) -> None:
    assert hide_in_text(text) == text


@pytest.mark.parametrize(
    "text",
    ["pin=1234", "PIN: 1234", 'password="1234"', "token = 1234", "PRAGMA key=\"x'1234'\""],
)
def test_what_is_said_in_a_sentence_is_hidden(text: str) -> None:
    assert "1234" not in hide_in_text(text)


def test_keys_and_recovery_codes_are_known_by_their_look() -> None:
    secrets = Secrets.make()
    code = new_recovery_code()
    text = f"{secrets.database_key.hex()} {secrets} {code}"
    shown = hide_in_text(text)
    assert secrets.database_key.hex() not in shown
    assert code not in shown


def test_bytes_are_counted_not_shown_and_ids_stay_readable() -> None:
    fact = UUID("0198c2f0-6a11-7c3e-9b1d-5d0e4f1a2b3c")
    shown = hide_secrets({"fact": fact, "body": b"\x01\x02\x03", "ok": True, "none": None, "n": 7})
    assert shown == {"fact": str(fact), "body": "<3 bytes>", "ok": True, "none": None, "n": 7}


def test_a_value_without_end_is_cut_off() -> None:
    deep: list[object] = []
    for _ in range(100):
        deep = [deep]
    assert len(str(hide_secrets({"deep": deep}))) < 200
    assert len(hide_in_text("x" * 1_000_000)) < 10_000


@pytest.mark.parametrize("digits", ["4111111111111111", "79927398713", "0"])
def test_luhn(digits: str) -> None:
    assert passes_luhn(digits)
    assert not passes_luhn(digits[:-1] + str((int(digits[-1]) + 1) % 10))
