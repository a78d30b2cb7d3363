"""Collects the program's words into resources/translations, and compiles them: `make translations`.

`lupdate` cannot do it: its reader of Python gives up on calls with keyword arguments, which is how
our sentences get their values. Everything else is Qt's own: `.ts` files that Linguist opens, `.qm`
files made by lrelease. What was translated stays; what is new is unfinished; what is gone is kept
as vanished.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
TRANSLATIONS = TOP / "resources" / "translations"
# How many plural forms each language has in Qt's own rules.
LANGUAGES = {"en": 2, "fr": 2, "sw": 2, "ar": 6, "es": 2}
REFUSAL = "Refusal"
_ROOTS = frozenset({"Refusal", "Trouble"})
_CALLS = frozenset({"tr", "later"})
_SETTINGS = "settings"
_SETTING_WORDS = frozenset({"title", "description", "unit", "zero", "choice_titles"})


@dataclass(slots=True)
class Message:
    """One sentence of the program."""

    context: str
    source: str
    counted: bool = False
    places: set[str] = field(default_factory=set)
    forms: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        """What the program asks for."""
        return self.context, self.source

    @property
    def is_finished(self) -> bool:
        """Whether every form has its words."""
        return bool(self.forms) and all(self.forms)


Messages = dict[tuple[str, str], Message]


def collect(top: Path = TOP) -> Messages:
    """Every sentence in the source, with the files in which it stands."""
    trees = {
        path.relative_to(top).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((top / "pos_app").rglob("*.py"))
    }
    found: Messages = {}
    refusals = _refusals(trees)
    for name, tree in trees.items():
        for message in (*_called(tree), *_refused(tree, refusals), *_declared(tree)):
            known = found.setdefault(message.key, message)
            known.places.add(name)
            known.counted = known.counted or message.counted
    return found


def read_ts(path: Path) -> Messages:
    """What a language file has so far; what vanished comes back if it is needed again."""
    found: Messages = {}
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for each in context.iter("message"):
            translation = each.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            message = Message(
                name,
                each.findtext("source", ""),
                each.get("numerus") == "yes",
                {at.get("filename", "").removeprefix("../../") for at in each.iter("location")},
                forms or [translation.text or ""],
            )
            found[message.key] = message
    return found


def write_ts(path: Path, language: str, current: Messages, before: Messages) -> None:
    """The sentences of now with the words of before."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    gone = {key: each for key, each in before.items() if key not in current and any(each.forms)}
    contexts: dict[str, ET.Element] = {}
    for key, message in sorted({**gone, **current}.items()):
        if language == "en" and not message.counted:
            continue  # The source is English already.
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        known = before.get(key)
        forms = known.forms if known and known.counted == message.counted else []
        _write(contexts[message.context], message, forms, language, is_gone=key in gone)
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8")


def compile_all(folder: Path = TRANSLATIONS, out: Path = TRANSLATIONS) -> None:
    """Compile every `.ts` of the folder."""
    import PySide6

    lrelease = Path(PySide6.__file__).parent / "lrelease"
    for ts in sorted(folder.glob("*.ts")):
        qm = out / f"{ts.stem}.qm"
        subprocess.run(  # noqa: S603 - the tool of the toolkit on our own files
            [lrelease, "-silent", "-nounfinished", ts, "-qm", qm], check=True
        )


def _write(
    context: ET.Element, message: Message, forms: list[str], language: str, *, is_gone: bool
) -> None:
    entry = ET.SubElement(context, "message")
    for place in sorted(message.places):
        ET.SubElement(entry, "location", filename=f"../../{place}")
    ET.SubElement(entry, "source").text = message.source
    translation = ET.SubElement(entry, "translation")
    count = LANGUAGES[language] if message.counted else 1
    forms = [*forms, *[""] * count][:count]
    if is_gone:
        translation.set("type", "vanished")
    elif not all(forms):
        translation.set("type", "unfinished")
    if message.counted:
        entry.set("numerus", "yes")
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]


def _called(tree: ast.Module) -> Iterator[Message]:
    """`tr("Context", "text")`, and `later` for what is translated when it is shown."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id not in _CALLS or len(node.args) < 2:
            continue
        words = [_text(argument) for argument in node.args[:2]]
        if words[0] is not None and words[1] is not None:
            yield Message(words[0], words[1], counted=len(node.args) > 2)


def _refused(tree: ast.Module, refusals: frozenset[str]) -> Iterator[Message]:
    """The sentence of each refusal and trouble."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in refusals:
            for line in node.body:
                if isinstance(line, ast.Assign) and _is_text(line.targets[0]):
                    words = _text(line.value)
                    if words:
                        yield Message(REFUSAL, words)


def _declared(tree: ast.Module) -> Iterator[Message]:
    """The words of each setting: `settings.number("name", title="text", ...)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith(f"{_SETTINGS}."):
            for given in node.keywords:
                if given.arg in _SETTING_WORDS:
                    each = given.value.elts if isinstance(given.value, ast.Tuple) else [given.value]
                    yield from (Message("Setting", words) for e in each if (words := _text(e)))


def _refusals(trees: dict[str, ast.Module]) -> frozenset[str]:
    """The names of all classes that come from `Refusal` or `Trouble`."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = set(_ROOTS)
    while more := {name for name, over in bases.items() if over & found} - found:
        found |= more
    return frozenset(found)


def _is_text(target: ast.expr) -> bool:
    return isinstance(target, ast.Name) and target.id == "text"


def _text(node: ast.expr) -> str | None:
    constant = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if constant else None  # type: ignore[attr-defined, no-any-return]


def main() -> int:
    """Collect, merge, compile, and say what is missing."""
    TRANSLATIONS.mkdir(exist_ok=True)
    current = collect()
    for language in LANGUAGES:
        path = TRANSLATIONS / f"duka_{language}.ts"
        write_ts(path, language, current, read_ts(path))
        missing = sum(not each.is_finished for each in read_ts(path).values())
        sys.stdout.write(f"{path.name}: {missing} unfinished\n")
    compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
