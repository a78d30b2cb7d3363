"""The specs and the recipes for other systems: in form, and true to what they name."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree

import pytest

from tests.packaging.parts import PACKAGING, ROOT, script

bundle = script("bundle")
SPECS = sorted(PACKAGING.rglob("*.spec"))
WIX = "{http://wixtoolset.org/schemas/v4/wxs}"


def test_there_is_a_spec_for_each_system():
    assert [path.parent.name for path in SPECS] == ["linux", "macos", "windows"]


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.parent.name)
def test_a_spec_asks_the_bundle_only_for_what_it_has(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    asked = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "bundle"
    }
    assert {"ENTRY", "modules", "files", "EXCLUDED", "RUNTIME_HOOK", "TRIAL"} <= asked
    assert [name for name in asked if not hasattr(bundle, name)] == []
    for name in ("ENTRY", "RUNTIME_HOOK", "TRIAL"):
        assert getattr(bundle, name).is_file()


@pytest.mark.parametrize("name", ["windows/build.ps1", "macos/build.sh", "linux/build.sh"])
def test_a_recipe_names_files_that_exist(name: str):
    text = (PACKAGING / name).read_text(encoding="utf-8").replace("\\", "/")
    named = set(re.findall(r"\b(?:packaging|resources)/[\w/.-]+\.(?:spec|wxs|ico|py|sh)\b", text))
    assert named
    assert [each for each in named if not (ROOT / each).is_file()] == []


def test_the_windows_installer_is_given_all_it_asks_for():
    source = (PACKAGING / "windows/duka.wxs").read_text(encoding="utf-8")
    asked = set(re.findall(r"\$\(var\.(\w+)\)", source))
    given = set(re.findall(r'-d "(\w+)=', (PACKAGING / "windows/build.ps1").read_text()))
    assert asked == given == {"Version", "Bundle", "Resources"}


def test_the_windows_installer_upgrades_and_touches_no_data():
    root = ElementTree.parse(PACKAGING / "windows/duka.wxs").getroot()  # noqa: S314 - our own file
    package = root.find(f"{WIX}Package")
    assert package is not None
    # An installed till is found by this code for ever.
    assert UUID(package.attrib["UpgradeCode"]) == UUID("8e0e2d0a-5f0c-4c3e-9a55-6d1c7b1f5e42")
    assert package.find(f"{WIX}MajorUpgrade") is not None
    components = {each.get("Id") for each in package.iter(f"{WIX}Component")}
    groups = {each.get("Id") for each in package.iter(f"{WIX}ComponentGroup")}
    installed = {each.get("Id") for each in package.find(f"{WIX}Feature") or []}
    assert installed == components | groups
    assert not list(package.iter(f"{WIX}RemoveFile"))
    assert not list(package.iter(f"{WIX}CustomAction"))
