"""What a controleur does: the inspection of the vault, checkpoints, and reading the journal."""
