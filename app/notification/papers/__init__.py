"""Every paper besides the letter: each a small frozen class that says what stands on it."""
