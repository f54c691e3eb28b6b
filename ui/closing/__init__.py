"""Closing a case: why, and what is still open."""
