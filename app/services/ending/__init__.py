"""Keeping, holding, closing and destroying cases; copies of the vault."""
