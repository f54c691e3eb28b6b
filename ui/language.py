"""Which language the screens speak: Dutch as written, or English from the compiled catalogue.

Only the texts of the program change; letters, law texts and names of gemeenten stay Dutch.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ui.text import look_up_with

Language: TypeAlias = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

NAMES: dict[Language, str] = {"nl": "Nederlands", "en": "English"}
"""Each language by its own name, so that whoever needs it can find it."""

CHOSEN: dict[Language, str] = {
    "nl": "De schermen zijn Nederlands zodra u het programma opnieuw start.",
    "en": "The screens will be in English once you start the program again."
    " Letters and law texts stay Dutch.",
}
"""What is said after a choice, in the language that was chosen."""

CONTEXT = "Meldpoort"
"""The context of every text in the catalogue."""

_LOCALES: dict[Language, QLocale] = {
    "nl": QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def speak(language: Language, app: QCoreApplication) -> None:
    """Show all texts in ``language`` from now on; screens that are there already stay as they are.

    Dutch needs no catalogue, so the usual start reads nothing extra.
    """
    QLocale.setDefault(_LOCALES[language])
    if language == "en":
        look_up_with(english().look_up)
        return
    look_up_with(str)
    translator = QTranslator(app)
    if translator.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)


def english() -> Catalogue:
    """Read the English translation; raises WrongCatalogue."""
    from importlib.resources import files  # noqa: PLC0415 - Dutch does without

    path = files("resources").joinpath("translations/meldpoort_en.qm")
    return Catalogue(path.read_bytes())


class WrongCatalogue(Exception):
    """The translation of the program cannot be read: a fault of its installation."""


class Catalogue:
    """A compiled translation; what it does not know stays Dutch."""

    def __init__(self, data: bytes) -> None:
        self._data = data  # Qt reads from these bytes as long as the translator lives
        self._translator = QTranslator()
        if not self._translator.load(data):
            raise WrongCatalogue

    def look_up(self, template: str) -> str:
        """Give the translation of a template, or the template itself."""
        return self._translator.translate(CONTEXT, template) or template
