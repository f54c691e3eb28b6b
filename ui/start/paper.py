"""Printing one short text on a page of its own."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget


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
