"""Receipts read by npos, a decoder that shares nothing with us: structure, text and codes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from pos_app.devices.drivers.profiles import load_profiles
from pos_app.documents.domain.receipt import ReceiptLine, receipt
from pos_app.documents.renderers.escpos import render
from tests.helpers.paper import print_out
from tests.helpers.receipts import SALE, pages_of, sale

pytestmark = [pytest.mark.torture, pytest.mark.usefixtures("qapp")]
MODULES = Path(__file__).parents[4] / "build/npos/node_modules"
KNOWN = {"STX", "ESC@", "ESC!", "ESCa", "ESCd", "ESCt"} | {
    *("GSV", "GSv0", "GS(k", "GSk", "GSh", "GSw", "GSH")
}
PROFILES = load_profiles()
CONTENTS = {
    "sale": sale(reprint=1, qr="https://juniper.example/r/1042?a=é"),
    "scripts": sale(
        lines=(
            *SALE.lines,
            ReceiptLine(name="قهوة عربية 250 غ", amount="€9.00"),
            ReceiptLine(name="Żółć Хлеб 漢字", amount="€1.00"),
        )
    ),
    "attacked": sale(
        cashier="\x1bp\x00\x19\xfa", lines=(ReceiptLine(name="A\x1dV\x00B", amount="1.00"),)
    ),
    "long": sale(lines=SALE.lines * 100),
}


def read_by_npos(folder: Path, jobs: dict[str, bytes]) -> dict[str, dict[str, Any]]:
    node = shutil.which("node")
    assert node, "node is needed: `make torture` installs it"
    paths = {name: folder / f"{name}.bin" for name in jobs}
    for name, path in paths.items():
        path.write_bytes(jobs[name])
    script = Path(__file__).with_name("read.cjs")
    done = subprocess.run(  # noqa: S603 - our own script and files
        [node, str(script), *map(str, paths.values())],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "NODE_PATH": os.environ.get("NODE_PATH", str(MODULES))},
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return dict(zip(paths, told, strict=True))


@pytest.mark.parametrize("profile_id", sorted(PROFILES))
def test_npos_knows_every_byte(profile_id: str, tmp_path: Path) -> None:
    profile = PROFILES[profile_id]
    jobs = {name: render(receipt(content), profile) for name, content in CONTENTS.items()}
    for name, told in read_by_npos(tmp_path, jobs).items():
        assert "error" not in told, told
        nodes = told["nodes"]
        assert sum(node["length"] for node in nodes) == len(jobs[name]), "a byte has no meaning"
        assert {node["name"] for node in nodes} <= KNOWN
        assert nodes[0]["name"] == "ESC@"


def test_npos_sees_the_same_paper_as_our_own_parser(tmp_path: Path) -> None:
    profile = PROFILES["epson-tm-t88v"]
    jobs = {name: render(receipt(content), profile) for name, content in CONTENTS.items()}
    for name, told in read_by_npos(tmp_path, jobs).items():
        paper = print_out(jobs[name], pages_of(profile))
        nodes = told["nodes"]
        assert text_of(nodes, pages_of(profile)) == [line.text for line in paper.lines if line.text]
        assert sum(node["name"] == "GSv0" for node in nodes) == len(paper.pictures)
        assert sum(node["name"] == "GSV" for node in nodes) == paper.cuts == 1
        assert [told_code(node) for node in nodes if node["name"] == "GSk"] == [
            code.data for code in paper.codes if code.kind != "qr"
        ]


def text_of(nodes: list[dict[str, Any]], pages: dict[int, str]) -> list[str]:
    codec, text = "ascii", ""
    for node in nodes:
        data = bytes.fromhex(node["hex"])
        if node["name"] == "ESCt":
            codec = pages[data[2]]
        elif node["name"] == "STX":
            text += data.decode(codec)
    return [line for line in text.split("\n") if line]


def told_code(node: dict[str, Any]) -> bytes:
    return bytes.fromhex(node["hex"])[4:]
