"""The menu entry, the udev rules and the package's scripts, as far as one can tell by reading."""

from __future__ import annotations

import configparser
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.packaging.parts import PACKAGING, ROOT

LINUX = PACKAGING / "linux"
RULES = LINUX / "70-pos-devices.rules"
_PAIR = re.compile(r'(?P<key>[A-Z]+(\{\w+\})?)(?P<operator>==|!=|\+=|=)"(?P<value>[^"]*)"')
_SCRIPTS = sorted([*PACKAGING.rglob("*.sh"), *(LINUX / "debian").glob("post*")])


def _rules() -> list[list[tuple[str, str, str]]]:
    lines = RULES.read_text(encoding="ascii").splitlines()  # A curly quote would spoil a rule.
    found = []
    for line in lines:
        if line and not line.startswith("#"):
            pairs = [_PAIR.fullmatch(pair) for pair in line.split(", ")]
            assert all(pairs), line
            found.append([p.group("key", "operator", "value") for p in pairs if p])
    return found


def test_udev_rules_come_before_seats_are_dealt_with():
    assert int(RULES.name.split("-")[0]) < 73


def test_every_jump_in_the_rules_leads_forward():
    places = {}
    for number, rule in enumerate(_rules()):
        places.update({value: number for key, _, value in rule if key == "LABEL"})
    jumps = [
        (number, value)
        for number, rule in enumerate(_rules())
        for key, _, value in rule
        if key == "GOTO"
    ]
    assert len(jumps) == 5
    assert all(places[label] > number for number, label in jumps)


def test_the_kinds_of_devices_are_opened():
    opened = [
        {key: value for key, _, value in rule}
        for rule in _rules()
        if ("TAG", "+=", "uaccess") in rule
    ]
    assert {rule.get("SUBSYSTEM") for rule in opened} == {"usbmisc", "usb", "tty", None}
    assert sum("ATTRS{idVendor}" in rule for rule in opened) == 3


def test_every_imitated_device_has_an_expectation():
    imitated = re.findall(r"^P: (\S+)", (LINUX / "devices.umockdev").read_text(), re.MULTILINE)
    lines = (LINUX / "devices.expected").read_text().splitlines()
    expected = [line.split()[2] for line in lines if not line.startswith("#")]
    assert len(expected) == 9
    assert set(expected) <= set(imitated)
    asked_for = {path for path in imitated if re.search(r"/(hidraw|tty|usbmisc)/", path)}
    assert asked_for <= set(expected)


def test_the_menu_entry_starts_the_installed_program_and_has_its_icon():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # Keys keep their capitals.
    entry.read(LINUX / "duka.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]
    assert (main["Type"], main["Exec"], main["Icon"]) == ("Application", "pos-app", "duka")
    assert main["Categories"].endswith(";")
    for language in ("ar", "es", "fr", "sw"):
        assert main[f"Comment[{language}]"]
        assert main[f"GenericName[{language}]"]
    layout = (LINUX / "deb.sh").read_text()
    assert 'ln -s ../lib/duka/pos-app "$tree/usr/bin/pos-app"' in layout
    assert (ROOT / "resources/app/duka.svg").is_file()


def test_every_blank_of_the_control_file_is_filled_in():
    blanks = set(re.findall(r"@[A-Z_]+@", (LINUX / "debian/control.in").read_text()))
    filled = set(re.findall(r"s\|(@[A-Z_]+@)\|", (LINUX / "deb.sh").read_text()))
    assert blanks == filled != set()


@pytest.mark.parametrize("path", _SCRIPTS, ids=lambda path: path.name)
def test_a_script_can_be_read_and_run(path: Path):
    shell = path.read_text().partition("\n")[0].removeprefix("#!").split()
    if path.name != "as_root.sh":  # Only read by others.
        assert os.access(path, os.X_OK) or path.parent.name == "debian"
    shell = ["bash"] if path.name == "as_root.sh" else shell
    subprocess.run([*shell, "-n", str(path)], check=True)  # noqa: S603 - our own script, only read


@pytest.mark.parametrize(
    ("name", "action"),
    [
        ("postinst", "configure"),
        ("postinst", "abort-upgrade"),
        ("postrm", "remove"),
        ("postrm", "purge"),
        ("postrm", "upgrade"),
    ],
)
def test_a_package_script_is_content_without_udev_and_removes_nothing(name, action, tmp_path):
    path = LINUX / "debian" / name
    (tmp_path / "shop").write_text("a shop")
    subprocess.run(  # noqa: S603 - our own script
        ["/bin/sh", str(path), action],
        env={"PATH": str(tmp_path), "HOME": str(tmp_path)},
        check=True,
    )
    assert (tmp_path / "shop").read_text() == "a shop"
    assert not re.search(r"\b(rm|rmdir|find|home|share)\b", path.read_text())
