"""All commands of the window for whoever is signed in, in the order of the menus."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.selling.screens.commands import selling_commands
from pos_app.selling.screens.flow import SellingFlow
from pos_app.till.counter_dialogs import ask_clear, ask_note
from pos_app.till.main_window import MainWindow
from pos_app.till.menu import program_commands
from pos_app.till.pages import Pages
from pos_app.ui.commands import Commands


def window_commands(
    flow: SellingFlow,
    pages: Pages,
    window: MainWindow,
    *,
    lock: Callable[[], object],
    quit_program: Callable[[], object],
    open_drawer: Callable[[], object],
    set_theme: Callable[[str], object],
    show_keys: Callable[[], object],
) -> Commands:
    """Selling, the pages, and the program itself."""
    program = program_commands(
        lock=lock,
        quit_program=quit_program,
        open_drawer=open_drawer,
        set_theme=set_theme,
        full_screen=window.toggle_full_screen,
        show_keys=show_keys,
    )
    selling = selling_commands(
        flow, clear=lambda: ask_clear(flow, window), note=lambda: ask_note(flow, window)
    )
    return Commands((*selling, *pages.commands(), *program))
