"""How everything looks: palette light and dark, spacing, one style sheet, the colour of icons.

Sizes follow the font of the system; nothing here sets a font size in pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.style_sheet import style_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

STYLE = ("-style", "Fusion")
"""What the Qt application is made with. Setting the style later costs the start 4 ms."""

SPACE = (4, 8, 16, 24)
"""Distances in pixels: inside a group, between lines, between fields, around a page."""


class Colors(NamedTuple):
    """The colours of one scheme; text on its own background has a contrast of 4.5:1 or more."""

    window: str
    surface: str
    text: str
    muted: str
    line: str
    control_line: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    error: str
    error_surface: str
    warning: str
    warning_surface: str
    info_surface: str
    practice: str
    practice_surface: str


LIGHT = Colors(
    window="#f5f7f8",
    surface="#ffffff",
    text="#1a2226",
    muted="#526069",
    line="#d9dfe2",
    control_line="#76848c",
    accent="#0b5c6b",
    accent_hover="#084752",
    on_accent="#ffffff",
    selection="#d8ebee",
    error="#a32014",
    error_surface="#fdf0ee",
    warning="#7a4b00",
    warning_surface="#fdf5e2",
    info_surface="#e9f3f5",
    practice="#5b3a86",
    practice_surface="#f1ebf8",
)

DARK = Colors(
    window="#171c1f",
    surface="#1f262a",
    text="#e8edef",
    muted="#a9b6bc",
    line="#38434a",
    control_line="#84949c",
    accent="#74c7d6",
    accent_hover="#9bdae5",
    on_accent="#05262c",
    selection="#1d4650",
    error="#ff9b8f",
    error_surface="#3a211e",
    warning="#f0c36a",
    warning_surface="#382d15",
    info_surface="#1b3238",
    practice="#cdb3f0",
    practice_surface="#2e2440",
)


def is_dark() -> bool:
    """Whether the system asks for light text on a dark ground."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def wants_contrast() -> bool:
    """Whether the system asks for high contrast; then its own colours are used as they are."""
    hints = QGuiApplication.styleHints()  # kept: what accessibility() gives lives no longer
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def colors() -> Colors:
    """Give the colours that are in use now."""
    if _chosen:
        return _chosen[0]
    if wants_contrast():
        return _from_system(QGuiApplication.palette())
    return DARK if is_dark() else LIGHT


def use(app: QApplication, scheme: Colors | None) -> None:
    """Show ``scheme`` whatever the system asks for; None follows the system again."""
    _chosen[:] = [scheme] if scheme else []
    _dress(app)


def em(widget: QWidget, n: float) -> int:
    """Give ``n`` times the font size of ``widget``, in pixels."""
    return round(QFontInfo(widget.font()).pixelSize() * n)


def apply(app: QApplication) -> None:
    """Give the program its look and keep it in step with the system; made with ``STYLE``."""
    _ensure_a_font(app)
    _dress(app)
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: _dress(app))
    hints.accessibility().contrastPreferenceChanged.connect(lambda _preference: _dress(app))


def add_bundled_font() -> str:
    """Make the bundled font known; gives its family."""
    from importlib import resources  # noqa: PLC0415 - only where there is no other font

    from PySide6.QtCore import QByteArray  # noqa: PLC0415 - as above
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - as above

    family = ""
    for face in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf"):
        data = resources.files("resources.fonts").joinpath(face).read_bytes()
        number = QFontDatabase.addApplicationFontFromData(QByteArray(data))
        families = QFontDatabase.applicationFontFamilies(number)
        family = family or (families[0] if families else "")
    return family


def icon(name: str, color: str | None = None) -> QIcon:
    """Give the icon ``name`` of resources/icons in the colour of the text, or in ``color``."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - the login window shows no icon

    from ui.icons import shaded  # noqa: PLC0415 - as above

    shades = {
        QIcon.Mode.Normal: color or colors().text,
        QIcon.Mode.Disabled: colors().muted,
    }
    return shaded(name, shades)


def pixmap(name: str, size: int, color: str | None = None) -> QPixmap:
    """Give the icon ``name`` as a square picture of ``size`` pixels."""
    from ui.icons import drawn  # noqa: PLC0415 - the login window shows no icon

    return drawn(name, color or colors().text, size)


_chosen: list[Colors] = []


def _ensure_a_font(app: QApplication) -> None:
    # QFontDatabase always lists "Sans Serif" and the like, also when nothing stands behind them.
    if not QFontInfo(app.font()).family():
        family = add_bundled_font()
        font = app.font()
        font.setFamily(family)
        app.setFont(font)


def _dress(app: QApplication) -> None:
    if _chosen or not wants_contrast():
        c = colors()
        app.setPalette(_palette(c))
        for kind in ("QRadioButton", "QCheckBox"):
            app.setPalette(_control_palette(c), kind)  # type: ignore[arg-type]  # wants text
    app.setStyleSheet(style_sheet(colors()._asdict()))


def _control_palette(c: Colors) -> QPalette:
    # Fusion draws the ring of a radio button and a check box in the window colour, 40% darker.
    palette = _palette(c)
    palette.setColor(QPalette.ColorRole.Window, QColor(c.control_line).lighter(140))
    return palette


def _from_system(palette: QPalette) -> Colors:
    role = QPalette.ColorRole

    def name(which: QPalette.ColorRole) -> str:
        return palette.color(which).name()

    text, base, highlight = name(role.Text), name(role.Base), name(role.Highlight)
    return Colors(
        window=name(role.Window),
        surface=base,
        text=text,
        muted=text,
        line=text,
        control_line=text,
        accent=highlight,
        accent_hover=highlight,
        on_accent=name(role.HighlightedText),
        selection=highlight,
        error=text,
        error_surface=base,
        warning=text,
        warning_surface=base,
        info_surface=base,
        practice=text,
        practice_surface=base,
    )


def _palette(c: Colors) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    plain = {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.surface,
        role.AlternateBase: c.window,
        role.Text: c.text,
        role.PlaceholderText: c.muted,
        role.Button: c.surface,
        role.ButtonText: c.text,
        role.BrightText: c.error,
        role.ToolTipBase: c.surface,
        role.ToolTipText: c.text,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.Accent: c.accent,
        role.Light: c.surface,
        role.Midlight: c.line,
        role.Mid: c.control_line,
        role.Dark: c.control_line,
        role.Shadow: c.line,
    }
    for which, color in plain.items():
        palette.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, which, QColor(c.muted))
    return palette
