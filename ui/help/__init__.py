"""Help and glossary: on this computer, in a window next to the work."""
