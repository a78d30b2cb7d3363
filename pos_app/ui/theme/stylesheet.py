"""The one generated style sheet: stock controls only; everything with identity is painted."""

from __future__ import annotations

import re

from pos_app.ui.theme.colours import C
from pos_app.ui.theme.look import px
from pos_app.ui.theme.resources import resource_path

# @name is a colour role, #n a length of the design in px, %name an icon file.
_SHEET = """
QToolTip { background: @inverse; color: @onInverse; border: 0; padding: #6 #10; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: @surface; color: @ink; border: 1px solid @line2; border-radius: #10;
  padding: #8 #11; selection-background-color: @accentSoft; selection-color: @ink;
  placeholder-text-color: @ink3; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: 2px solid @focus; padding: #7 #10; }
QLineEdit[state="error"], QComboBox[state="error"], QPlainTextEdit[state="error"] {
  border: 2px solid @danger; padding: #7 #10; }
QLineEdit[state="ok"] { border: 2px solid @ok; padding: #7 #10; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  background: @sunken; color: @inkDisabled; }
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus {
  border: 0; background: transparent; padding: 0; }
QComboBox::drop-down { border: 0; width: #32; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @raised; color: @ink; border: 1px solid @line2;
  padding: #6; outline: 0; selection-background-color: @accentSoft; selection-color: @ink; }
QPushButton { background: @surface; color: @ink; border: 1px solid @line2; border-radius: #10;
  padding: #8 #16; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 2px solid @focus; padding: #7 #15; }
QPushButton:disabled { background: @sunken; color: @inkDisabled; }
QMenuBar { background: transparent; border: 0; spacing: 0; }
QMenuBar::item { background: transparent; padding: #8 #12; }
QMenu { background: @raised; color: @ink; border: 1px solid @line2; border-radius: #10;
  padding: #6; }
QMenu::item { padding: #8 #28 #8 #12; border-radius: #6; }
QMenu::item:selected { background: @accentSoft; color: @accentInk; }
QMenu::item:disabled { color: @inkDisabled; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: #6 #8; }
QMenu::icon { padding-left: #10; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: #10; }
QScrollBar:horizontal { height: #10; }
QScrollBar::handle { background: @line2; border-radius: #3; margin: #2; }
QScrollBar::handle:hover { background: @line3; }
QScrollBar::handle:vertical { min-height: #40; }
QScrollBar::handle:horizontal { min-width: #40; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: @surface; color: @ink2; border: 0;
  border-bottom: 1px solid @line2; padding: 0 #12; min-height: #40; }
QTableView, QListView { background: transparent; border: 0; outline: 0;
  selection-background-color: transparent; }
QScrollArea { background: transparent; border: 0; }
"""


def make_stylesheet() -> str:
    """The sheet for the current theme and scale."""
    lengths = re.sub(r"#(\d+)", lambda m: f"{px(int(m[1]))}px", _SHEET)
    icons = resource_path("icons", "regular").as_posix()
    named = re.sub(r"%([a-z-]+)", lambda m: f'url("{icons}/{m[1]}.svg")', lengths)
    return re.sub(r"@(\w+)", lambda m: C(m[1]).name(), named)
