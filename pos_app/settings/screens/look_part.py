"""How the till looks and which language it speaks; of this computer alone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from pos_app.settings.screens.part import Entry, SettingsPart
from pos_app.settings.screens.ports import LookPort
from pos_app.ui.languages import ENGLISH, LANGUAGES
from pos_app.ui.theme.taste import PERCENT_MAX, PERCENT_MIN
from pos_app.ui.translations import tr
from pos_app.ui.widgets.choices import Segmented, Toggle
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.setting_rows import SettingRow, SettingsCard
from pos_app.ui.widgets.size_slider import SizeSlider
from pos_app.ui.widgets.surfaces import column, row
from pos_app.ui.widgets.theme_tile import Shade, ThemeTile

_SHADES: tuple[Shade, ...] = ("light", "dark", "system")
_SIZE, _DENSITY = "settings.look.size", "settings.look.density"
_CONTRAST, _MOTION = "settings.look.contrast", "settings.look.motion"
_LANGUAGE = "settings.look.language"
_PATIENCE_MS = 1_500


class LookPart(SettingsPart):
    """Everything applies at once, to the whole window.

    `language_asked` carries another language: then the window is made anew, and this part with it.
    """

    language_asked = Signal(str)
    key, icon = "look", "paint-brush"

    def __init__(self, look: LookPort, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language if language in LANGUAGES else ENGLISH
        look.changed.connect(self._changed)

    @property
    def title(self) -> str:
        """The category."""
        return tr("Settings", "Look & language")

    @property
    def detail(self) -> str:
        """Theme, size and language."""
        taste = self._look.taste
        parts = (theme_title(taste.theme), f"{taste.percent}%", LANGUAGES[self._language])
        return " · ".join(parts)

    def entries(self) -> tuple[Entry, ...]:
        """The theme, then the rows."""
        themes = tr("Settings", "Light, dark, colours, as the computer is")
        return (
            Entry(f"settings.look.{self._look.taste.theme}", tr("Settings", "Theme"), themes),
            *(Entry(key, title, detail) for key, title, detail in self._words()),
            Entry(_LANGUAGE, tr("Settings", "Language"), " ".join(LANGUAGES.values())),
        )

    def build(self) -> QWidget:
        """The theme tiles, and the rows below."""
        self._tiles = {
            shade: ThemeTile(shade, theme_title(shade), test_id=f"settings.look.{shade}")
            for shade in _SHADES
        }
        tiles = QWidget()
        tiles.setLayout(row(*self._tiles.values(), spacing=14, margins=(0, 0, 0, 8)))
        self._group = QButtonGroup(tiles)
        for tile in self._tiles.values():
            self._group.addButton(tile)
        self._group.buttonClicked.connect(self._theme_chosen)
        themes = SettingsCard(tr("Settings", "Theme"), (tiles,))
        page = QWidget()
        rows = SettingsCard("", self._rows())
        language = SettingsCard("", (self._language_row(),))
        page.setLayout(column(themes, rows, language, None, spacing=14))
        self._show()
        return page

    def _rows(self) -> list[SettingRow]:
        self._size = SizeSlider(self._look.taste.percent)
        self._density = Segmented(
            (
                ("mouse", tr("Settings", "Mouse")),
                ("auto", tr("Settings", "Automatic")),
                ("touch", tr("Settings", "Touch")),
            ),
            test_id=_DENSITY,
        )
        self._contrast, self._motion = Toggle(), Toggle()
        self._size.picked.connect(lambda percent: self._wish(percent=percent))
        self._density.chosen.connect(lambda density: self._wish(density=density))
        self._contrast.edited.connect(lambda: self._wish(high_contrast=self._contrast.isChecked()))
        self._motion.edited.connect(lambda: self._wish(less_motion=self._motion.isChecked()))
        controls = (self._size, self._density, self._contrast, self._motion)
        made = [
            SettingRow(title, detail, control, test_id=key)
            for (key, title, detail), control in zip(self._words(), controls, strict=True)
        ]
        self._size_row = made[0]
        return made

    def _language_row(self) -> SettingRow:
        self._languages = Combo(list(LANGUAGES.items()))
        self._languages.setMinimumContentsLength(12)
        self._languages.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._languages.set_value(self._language)
        self._languages.chosen.connect(self._speak)
        self._language_line = SettingRow(
            tr("Settings", "Language"),
            tr("Settings", "Of the window, for everybody at this till. Receipts keep theirs."),
            self._languages,
            test_id=_LANGUAGE,
        )
        return self._language_line

    def _speak(self, language: object) -> None:
        if language == self._language:
            return
        self._language_line.set_error("")
        self.language_asked.emit(str(language))
        # Still here after a while: something must be finished before the window is made anew.
        QTimer.singleShot(_PATIENCE_MS, self, self._not_now)

    def _not_now(self) -> None:
        self._languages.set_value(self._language)
        said = tr("Settings", "Finish the payment at the register first, then choose again.")
        self._language_line.set_error(said)

    def _words(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (_SIZE, tr("Settings", "Text and controls size"), self._size_words()),
            (
                _DENSITY,
                tr("Settings", "Touch spacing"),
                tr("Settings", "Bigger rows and buttons for finger use"),
            ),
            (
                _CONTRAST,
                tr("Settings", "Stronger contrast"),
                tr("Settings", "Darker text and clearer edges, in both themes"),
            ),
            (
                _MOTION,
                tr("Settings", "Reduce motion"),
                tr("Settings", "Turn off slides and flashes"),
            ),
        )

    def _size_words(self) -> str:
        return tr(
            "Settings",
            "Everything grows together, from {least}% to {most}%. Now {now}%.",
            least=PERCENT_MIN,
            most=PERCENT_MAX,
            now=self._look.taste.percent,
        )

    def _theme_chosen(self, tile: QAbstractButton) -> None:
        assert isinstance(tile, ThemeTile)
        self._wish(theme=tile.shade)

    def _wish(self, **wanted: object) -> None:
        # The names are the members of `Taste`; each control gives its own type.
        self._look.wish(replace(self._look.taste, **wanted))  # type: ignore[arg-type]
        self.saved.emit()

    def _changed(self) -> None:
        """Chosen here or in the menu."""
        if self._widget is not None:
            self._show()
        self.changed.emit()

    def _show(self) -> None:
        taste = self._look.taste
        self._tiles[_shade(taste.theme)].setChecked(True)
        self._size.set_percent(taste.percent)
        self._size_row.set_detail(self._size_words())
        self._density.choose(taste.density)
        self._contrast.set_value(taste.high_contrast)
        self._motion.set_value(taste.less_motion)


def theme_title(theme: str) -> str:
    """A theme by its name."""
    return {
        "light": tr("Settings", "Light"),
        "dark": tr("Settings", "Dark"),
        "system": tr("Settings", "Follow the computer"),
    }[theme]


def _shade(theme: str) -> Shade:
    return next(shade for shade in _SHADES if shade == theme)
