"""Looking whether vault, roster, journal and cases hold."""
