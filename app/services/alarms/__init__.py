"""Silence: what was not done in time, as far as the program can know."""
