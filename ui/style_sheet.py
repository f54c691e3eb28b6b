"""The one style sheet, over Fusion: quiet frames, one accent, a focus ring of 2 pixels."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_TEMPLATE = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $control_line; padding: 4px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {
    background: $surface; color: $text; border: 1px solid $control_line; border-radius: 4px;
    padding: 6px 8px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus { border: 2px solid $accent; padding: 5px 7px; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QTextEdit[problem="true"],
QComboBox[problem="true"], QSpinBox[problem="true"] { border: 2px solid $error; padding: 5px 7px; }
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only {
    background: $window; border: 1px solid $line;
}
QLineEdit:read-only:focus, QPlainTextEdit:read-only:focus, QTextEdit:read-only:focus {
    border: 2px solid $accent;
}
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow {
    width: 0; height: 0; margin-right: 8px;
    border-left: 5px solid $surface; border-right: 5px solid $surface; border-top: 6px solid $text;
}
QTextBrowser, QTextBrowser:read-only { background: $surface; border: 1px solid $line; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $control_line;
    selection-background-color: $selection; selection-color: $text; outline: 0;
}

QPushButton {
    background: $surface; color: $accent; border: 1px solid $control_line; border-radius: 4px;
    padding: 7px 15px;
}
QPushButton:hover { border-color: $accent; background: $info_surface; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 14px; }
QPushButton:disabled { color: $muted; border-color: $line; }
QPushButton[primary="true"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[quiet="true"], QToolButton {
    background: transparent; color: $accent; border: 2px solid transparent; border-radius: 4px;
    padding: 5px 7px; text-align: left;
}
QPushButton[quiet="true"]:hover, QToolButton:hover { background: $info_surface; }
QPushButton[quiet="true"]:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 7px; }

QRadioButton, QCheckBox {
    spacing: 8px; padding: 4px; border: 2px solid transparent; border-radius: 4px;
}
QRadioButton::indicator, QCheckBox::indicator { width: 1.1em; height: 1.1em; }
QRadioButton:focus, QCheckBox:focus { border-color: $accent; }

QScrollArea, QScrollArea > QWidget > QWidget[page="true"] {
    background: transparent; border: none;
}
QScrollArea:focus { border: 2px solid $accent; }

QTableView, QListView, QTreeView {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 4px;
    gridline-color: transparent; outline: 0;
    selection-background-color: $selection; selection-color: $text;
}
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QTableView::item { border-bottom: 1px solid $line; padding: 4px 8px; }
QTableView::item:selected { background: $selection; color: $text; }
QListView::item, QTreeView::item { padding: 4px 8px; }
QListView::item:selected, QTreeView::item:selected { background: $selection; color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $control_line;
    padding: 6px 11px; font-weight: 600;
}

QMenuBar { background: $surface; color: $text; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: 6px 10px; }
QMenuBar::item:selected { background: $selection; color: $text; }
QMenu { background: $surface; color: $text; border: 1px solid $control_line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 16px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QSplitter::handle { background: $line; }
QProgressBar {
    background: $line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

*[fieldLabel="true"] { font-weight: 600; }
*[tone="muted"] { color: $muted; }
*[tone="error"] { color: $error; font-weight: 600; }
*[tone="accent"] { color: $accent; }
QFrame[surface="true"] {
    background: $surface; border: 1px solid $line; border-radius: 6px;
}
QFrame[surface="true"]:focus { border: 2px solid $accent; }
QFrame[topBar="true"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[identity="true"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[banner="info"] {
    background: $info_surface; border: none; border-left: 4px solid $accent;
}
QFrame[banner="warning"] {
    background: $warning_surface; border: none; border-left: 4px solid $warning;
}
QFrame[banner="error"] {
    background: $error_surface; border: none; border-left: 4px solid $error;
}
QFrame[banner="practice"] {
    background: $practice_surface; border: none; border-left: 4px solid $practice;
}
QFrame[banner]:focus { border: 2px solid $accent; }
QLabel[mark="practice"] {
    background: $practice_surface; color: $practice; border: 1px solid $practice;
    border-radius: 4px; padding: 2px 8px; font-weight: 700;
}
QLabel[code="true"], QLineEdit[code="true"], QPlainTextEdit[code="true"] {
    font-family: "DejaVu Sans Mono", "Noto Sans Mono", "Consolas", monospace;
}
""")


def style_sheet(colors: Mapping[str, str]) -> str:
    """Give the style sheet with the names of ui.theme.Colors filled in."""
    return _TEMPLATE.substitute(colors)
