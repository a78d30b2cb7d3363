"""Every language has every sentence of the selling screens, whole; nothing can be mixed up."""

from __future__ import annotations

import importlib.util
import re
import string
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

TOP = Path(__file__).resolve().parents[3]
OTHERS = ("sw", "fr", "ar", "es")
# What a cashier reads; the other pages are translated as they are finished.
SELLING = frozenset(
    "Approval Cart Change Chips Count Date Dialog Filter Form Keypad Keys Line Menu Nav Notices "
    "Palette Popover Receipt Register Role Selling Sheet Shift SignIn Status Stepper Steps Table "
    "Tender Tiles TopRow Trouble Window".split()
)
REFUSALS_OF = (
    "pos_app/identity/domain/sign_in",
    "pos_app/kernel/",
    "pos_app/payments/",
    "pos_app/pricing/",
    "pos_app/selling/domain/",
    "pos_app/shifts/",
    "pos_app/ui/",
)


def load(path: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations_tool", TOP / path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


TOOL = load("packaging/translations.py")


def words(language: str) -> dict:
    return TOOL.read_ts(TOP / "resources" / "translations" / f"duka_{language}.ts")


def of_selling(message) -> bool:
    if message.context == TOOL.REFUSAL:
        return any(place.startswith(REFUSALS_OF) for place in message.places)
    return message.context in SELLING


def fields(text: str) -> set[str]:
    """The places to fill: `{name}`, and the number of a plural."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_of_the_selling_screens_is_there(language):
    missing = [
        message.source
        for message in words(language).values()
        if of_selling(message) and not message.is_finished
    ]
    assert missing == [], f"translate them in resources/translations/duka_{language}.ts"


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_no_place_is_lost(language):
    for message in words(language).values():
        for form in filter(None, message.forms):
            assert fields(form) == fields(message.source), message.source
            if message.counted and language != "ar":  # Arabic says one and two in words.
                assert "%n" in form, message.source


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_every_plural_form_has_its_words(language):
    counted = [m for m in words(language).values() if m.counted and of_selling(m)]
    assert counted
    for message in counted:
        assert len(message.forms) == TOOL.LANGUAGES[language], message.source
        assert message.is_finished, message.source


@pytest.mark.parametrize("language", OTHERS)
def test_menus_have_one_letter_each(language):
    menus = [
        m for m in words(language).values() if m.context == "Menu" and m.source.startswith("&")
    ]
    assert len(menus) >= 9
    for of_one_bar in (
        ("&File", "&Edit", "&Sale", "&View", "&Help"),
        ("&Register", "&Theme", "&Language"),
    ):
        letters = [
            match[1].casefold()
            for m in menus
            if m.source in of_one_bar
            for match in re.finditer("&(.)", m.forms[0])
        ]
        assert len(letters) == len(of_one_bar)
        assert max(Counter(letters).values()) == 1, letters


def test_what_is_compiled_is_what_was_translated(tmp_path):
    folder = TOP / "resources" / "translations"
    TOOL.compile_all(folder, tmp_path)
    assert {p.name for p in tmp_path.glob("*.qm")} == {f"duka_{c}.qm" for c in ("en", *OTHERS)}
    for made in tmp_path.glob("*.qm"):
        assert made.read_bytes() == (folder / made.name).read_bytes(), "make translations"


def test_the_collector_reads_what_people_write():
    source = """
from pos_app.ui.translations import later, tr
class NoTill(Refusal):
    text = "No till {n}."
class Worse(NoTill):
    text = ("Two "
            "parts.")
class Other:
    text = "not said"
A = later("Menu", "Marked")
def f(n, title):
    tr("Cart", title)
    return tr("Cart", "%n items of {name}", n, name=1) + tr(
        "Cart", "long "
        "one {x}", x=2)
"""
    import ast

    tree = ast.parse(source)
    refusals = TOOL._refusals({"x": tree})
    found = {(m.context, m.source, m.counted) for m in TOOL._called(tree)}
    assert found == {
        ("Menu", "Marked", False),
        ("Cart", "%n items of {name}", True),
        ("Cart", "long one {x}", False),
    }
    said = {m.source for m in TOOL._refused(tree, refusals)}
    assert said == {"No till {n}.", "Two parts."}


def test_what_was_translated_survives_a_new_collection(tmp_path):
    path = tmp_path / "duka_fr.ts"
    a, b = TOOL.Message("C", "a {x}"), TOOL.Message("C", "%n b", counted=True)
    a.forms, b.forms = ["à {x}"], ["%n bé", "%n bés"]
    TOOL.write_ts(path, "fr", {a.key: a, b.key: b}, {a.key: a, b.key: b})
    new = TOOL.Message("C", "new")
    TOOL.write_ts(path, "fr", {a.key: a, new.key: new}, TOOL.read_ts(path))
    again = TOOL.read_ts(path)
    assert again[a.key].forms == ["à {x}"]
    assert not again[new.key].is_finished
    assert 'type="vanished"' in path.read_text()
    TOOL.write_ts(path, "fr", {a.key: a, b.key: b}, again)
    assert TOOL.read_ts(path)[b.key].forms == ["%n bé", "%n bés"]
