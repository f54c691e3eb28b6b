"""The vault: keyfile, accounts' keys, workstation secret, and opening with them.

Knows nothing of the database's inside or of the roster: it hands out keys and holds the lock.
"""
