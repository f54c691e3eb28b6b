"""The work list, and the ways in which a case begins: new, a signal, or a case file."""
