"""Reading the words of a command: argparse that asks, explains and refuses in Dutch."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

USAGE = 2
"""Exit code for a command that is not complete or not right."""

_NAMED = r"argument (?P<name>[^:]+): "
_EXPLAINED: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (?P<names>.+)", "Er ontbreekt: {names}."),
    (r"unrecognized arguments: (?P<words>.+)", "Deze woorden kent de opdracht niet: {words}."),
    (
        _NAMED + r"invalid choice: (?P<value>'.*?') \(choose from (?P<choices>.+)\)",
        "{value} bestaat niet. Kies uit: {choices}.",
    ),
    (_NAMED + r"expected one argument", "Na {name} ontbreekt de waarde."),
    (_NAMED + r"ignored explicit argument (?P<value>'.*')", "Na {name} hoort geen waarde."),
    (r"ambiguous option: (?P<option>.+) could match (?P<matches>.+)", "{option} is te kort."),
)
"""What argparse may say, and the Dutch sentence for it."""


class Parser(argparse.ArgumentParser):
    """argparse in Dutch; a command that cannot be understood ends with exit code USAGE."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_Formatter, add_help=False, **options)
        self._positionals.title = "onderdelen"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", "--hulp", action="help", help="toon deze uitleg")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command and how it is written, and stop."""
        sys.stderr.write(f"{explained(message)}\n{self.format_usage()}")
        sys.stderr.write(f"Meer uitleg: {self.prog} --help\n")
        raise SystemExit(USAGE)


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Gebruik: " if prefix is None else prefix)


def explained(message: str) -> str:
    """Give the Dutch sentence for what argparse says; a general one when it is not known."""
    for pattern, sentence in _EXPLAINED:
        found = re.fullmatch(pattern, message)
        if found:
            return f"Deze opdracht klopt niet. {sentence.format(**found.groupdict())}"
    return "Deze opdracht klopt niet. Vergelijk hem met de regel hieronder."
