"""Both vaults, for the tests of what a gemeente does."""

from __future__ import annotations

import pytest

from tests.both_sides import BothSides
from tests.conftest import PracticeVault
from tests.gemeente import GemeenteVault, gemeente_template, gemeente_vault

__all__ = ["both", "gemeente_template", "gemeente_vault"]


@pytest.fixture
def both(practice_vault: PracticeVault, gemeente_vault: GemeenteVault) -> BothSides:
    """Give an inrichting and a gemeente that do not know each other yet."""
    return BothSides(practice_vault, gemeente_vault)
