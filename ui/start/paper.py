"""Printing one short text and keeping a secret on the clipboard no longer than needed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

CLIPBOARD_SECONDS = 60
"""How long a secret that we put on the clipboard stays there."""


_copied: list[str] = []
"""The secret that we put on the clipboard last, until it is taken off."""


def copy_secret(text: str) -> None:
    """Put ``text`` on the clipboard and take it off again after a minute, if it is still there."""
    QGuiApplication.clipboard().setText(text)
    _copied[:] = [text]
    QTimer.singleShot(CLIPBOARD_SECONDS * 1000, lambda: forget_secret(text))


def forget_secret(text: str) -> None:
    """Empty the clipboard if it still holds ``text``."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.text() == text:
        clipboard.clear()
    if text in _copied:
        _copied.clear()


def forget_copied() -> None:
    """Take off the clipboard what we put there: at the lock and when the window goes."""
    for text in tuple(_copied):
        forget_secret(text)


def sheet(title: str, lines: list[str], code: str) -> QTextDocument:
    """Make a page with a title, sentences and a code in large fixed letters."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    form = cursor.charFormat()
    form.setFontPointSize(18)
    form.setFontWeight(QFont.Weight.Bold)
    cursor.insertText(title + "\n\n", form)
    form.setFontPointSize(11)
    form.setFontWeight(QFont.Weight.Normal)
    for line in lines:
        cursor.insertText(line + "\n\n", form)
    form.setFontFamilies(["DejaVu Sans Mono", "Consolas", "monospace"])
    form.setFontPointSize(16)
    cursor.insertText(code, form)
    return document


def print_sheet(parent: QWidget, document: QTextDocument) -> bool:
    """Ask for a printer and print; gives whether it was printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - seldom needed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document.print_(printer)
    return True
