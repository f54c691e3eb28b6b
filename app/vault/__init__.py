"""Keyfile, keys of accounts, workstation secret and opening of a vault."""
