"""All commands of the window for whoever is signed in, in the order of the menus."""

from __future__ import annotations

from pos_app.selling.screens.commands import selling_commands
from pos_app.till.counter_dialogs import ask_clear, ask_note
from pos_app.till.menu import ProgramActs, program_commands
from pos_app.till.pages import Pages
from pos_app.till.place import Site
from pos_app.ui.commands import Commands


def window_commands(site: Site, pages: Pages, acts: ProgramActs) -> Commands:
    """Selling, the pages, and the program itself."""
    flow, window = site.flow, site.window
    selling = selling_commands(
        flow, clear=lambda: ask_clear(flow, window), note=lambda: ask_note(flow, window)
    )
    return Commands((*selling, *pages.commands(), *program_commands(acts)))
