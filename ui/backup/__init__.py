"""Backups: made, listed, destroyed and put back."""
