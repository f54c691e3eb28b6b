"""Roster, seals, journal and the certificate of the inrichting."""
