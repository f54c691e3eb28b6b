"""The gemeente's side: its own vault, the inrichtingen it trusts, what it read and answered."""
