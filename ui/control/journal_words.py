"""The journal in words: acts of the law, objects and outcomes."""

from __future__ import annotations

from collections.abc import Mapping

from ui.text import t

VERBS = ("collect", "change", "consult", "disclose", "combine", "destroy")
"""The six acts of Wjsg art. 26e lid 1."""


def verb_name(verb: str | None) -> str:
    """Name an act of the law, or an event of the program itself."""
    if verb is None:
        return t("Het programma zelf")
    return {
        "collect": t("Verzamelen"),
        "change": t("Wijzigen"),
        "consult": t("Raadplegen"),
        "disclose": t("Verstrekken"),
        "combine": t("Combineren"),
        "destroy": t("Vernietigen"),
    }.get(verb, verb)


def result_name(result: str) -> str:
    """Say how it ended."""
    return {
        "done": t("gedaan"),
        "refused": t("geweigerd"),
        "failed": t("niet gelukt"),
    }.get(result, result)


def object_name(about: str, names: Mapping[str, str]) -> str:
    """Say what a line is about; ``names`` has the name of each account."""
    kind, _, key = about.partition(":")
    if kind == "account":
        return names.get(key, key) or t("een account")
    words = {
        "vault": t("de kluis"),
        "journal": t("het logboek"),
        "certificate": t("het certificaat van de inrichting"),
        "cases": t("de zaken"),
        "register": t("het verstrekkingenregister"),
    }
    if kind == "setting":
        return t("instelling {naam}", naam=key)
    if kind == "gemeente":
        return t("gemeente {code}", code=key)
    return words.get(kind, about) if not key else about
