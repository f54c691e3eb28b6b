"""One's own account: passphrase, workstations, and the fingerprint to read aloud."""
