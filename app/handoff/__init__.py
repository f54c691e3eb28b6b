"""The package for a gemeente: making, encrypting, opening and checking it."""
