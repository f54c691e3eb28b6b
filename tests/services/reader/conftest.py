"""Both vaults, for the tests of what a gemeente does."""

from __future__ import annotations

from tests.gemeente import gemeente_template, gemeente_vault

__all__ = ["gemeente_template", "gemeente_vault"]
