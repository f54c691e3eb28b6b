"""Withdrawing and replacing a notification, and following that up."""
