"""More vaults of one roster, and cases that travel between vaults."""
