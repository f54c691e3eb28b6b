"""Destroying what may not be kept any longer, by two people."""
