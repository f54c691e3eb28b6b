"""The law texts: read by everybody, changed by a beheerder, confirmed by two people."""
